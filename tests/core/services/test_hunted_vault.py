"""Whatever a reader makes of a broken file, a vault takes, gives up again, and lets go of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from core.errors import AppError
from core.formats.catalogue import FormatId, is_sealed
from core.formats.imported import Parsed
from core.formats.writing import WRITERS
from core.services import contents, exporting, importing, items, undo
from core.services.exporting import ExportRequest
from core.session import Session
from tests.core.services.test_exporting import PASSPHRASE
from tests.core.services.vaults import secret
from tests.fakes.proofs import proved
from tests.fuzz.derivations import cheap_derivations
from tests.fuzz.targets import Target, list_targets

EACH = 25
"""Broken files of each kind."""
FEW = 300
"""Items of a file that is taken: how a vault bears many is tried elsewhere."""


def hunted(target: Target, random: Random) -> Iterator[Parsed]:
    """Yield what is read of some broken files."""
    for _ in range(EACH):
        try:
            found = target.read(target.mutate(random, random.choice(target.seeds)))
        except AppError:
            continue
        if found is not None and found.parsed is not None and len(found.parsed.items) <= FEW:
            yield found.parsed


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_vault_of_broken_files_is_sound_and_can_be_left(session: Session, tmp_path: Path) -> None:
    random, taken = Random(6), 0
    with cheap_derivations():
        targets = [t for t in list_targets(samples=False) if not t.name.startswith("answers")]
        files = [parsed for target in targets for parsed in hunted(target, random)]
    for number, parsed in enumerate(files):
        before = contents.vault_digest(session) if number % 20 == 0 else b""
        plan = importing.plan_import(session, parsed=parsed)
        result = importing.apply_import(session, parsed=parsed, plan=plan)
        assert result.in_file == parsed.in_file
        taken += result.added
        if before and result.changes.operation is not None:
            undo.undo(session, operation=result.changes.operation)
            assert contents.vault_digest(session) == before
            taken -= result.added
    assert session.vault.find_damage() == []
    assert len(items.list_summaries(session)) <= taken
    for form in (*WRITERS, FormatId.STRONGROOM):
        request = ExportRequest(
            path=tmp_path / form,
            format_id=form,
            passphrase=secret(PASSPHRASE) if is_sealed(form) else None,
            include_trash=True,
        )
        copy = exporting.write_checked_copy(session, request=request, proof=proved(session))
        assert (copy.verified, copy.items) == (True, taken)
