"""A file of 50 MiB goes out with its item and comes in again, in every format that carries it."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import FormatId, is_sealed
from core.services import contents, exporting, importing, items
from core.services.exporting import ExportRequest
from core.session import Session
from tests.core.services.test_exporting import PASSPHRASE, attach
from tests.core.services.vaults import Template, add, copy_template, open_with_key, secret, start
from tests.fakes.clock import FakeClock
from tests.fakes.proofs import proved

LARGE = random.Random(1).randbytes(50 * 1024 * 1024)


@pytest.fixture
def other(template: Template, tmp_path: Path) -> Iterator[Session]:
    """Return an empty vault beside the first."""
    copy_template(template, tmp_path / "other")
    app: App = start(tmp_path / "other", clock=FakeClock(), seed=9)
    session = open_with_key(app, template)
    yield session
    session.close()
    app.close()


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", [FormatId.STRONGROOM, FormatId.KDBX])
def test_a_large_attachment_comes_back(
    session: Session, other: Session, tmp_path: Path, form: FormatId
) -> None:
    attach(session, add(session, "With a film"), LARGE)
    path = tmp_path / "copy"
    request = ExportRequest(
        path=path,
        format_id=form,
        passphrase=secret(PASSPHRASE) if is_sealed(form) else None,
        include_trash=True,
    )
    result = exporting.write_checked_copy(session, request=request, proof=proved(session))
    assert (result.verified, result.items, result.attachments) == (True, 1, 1)
    parsed = importing.read_file(path, secret=secret(PASSPHRASE))
    plan = importing.plan_import(other, parsed=parsed)
    importing.apply_import(other, parsed=parsed, plan=plan)
    (came,) = (items.read_item(other, item=row.id) for row in items.list_summaries(other))
    (file,) = came.attachments
    assert (file.size, file.sha256) == (len(LARGE), hashlib.sha256(LARGE).digest())
    with other.unit_of_work() as work:
        key = items.seen_item(work, came.id).keys[file.id]
        again = hashlib.sha256(b"".join(work.chunks.read(file.id, came.id, key))).digest()
    assert again == file.sha256
    if form is FormatId.STRONGROOM:
        assert result.digest == contents.vault_digest(session) == contents.vault_digest(other)


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_more_than_a_file_may_be_comes_back_in_a_database(session: Session, tmp_path: Path) -> None:
    """Attachments apart: the file is more than twice as large as other formats may be."""
    films = [LARGE, LARGE[1:], LARGE[2:]]
    for number, film in enumerate(films):
        attach(session, add(session, f"Film {number}"), film)
    path = tmp_path / "copy.kdbx"
    request = ExportRequest(path=path, format_id=FormatId.KDBX, passphrase=secret(PASSPHRASE))
    result = exporting.write_checked_copy(session, request=request, proof=proved(session))
    assert (result.verified, result.attachments) == (True, 3)
    assert path.stat().st_size > 2 * FILE_LIMIT
    parsed = importing.read_file(path, secret=secret(PASSPHRASE))
    found = {item.draft.title: item.attachments[0].content for item in parsed.items}
    assert [found[f"Film {number}"] == film for number, film in enumerate(films)] == [True] * 3
