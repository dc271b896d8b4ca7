"""Files made to hurt whoever reads them: an answer or one error, in little memory."""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from core.crypto.bitwarden_seal import Argon2Cost
from core.errors import UnreadableFileError
from core.formats.bitwarden_protected import ProtectedLock, close_protected
from core.formats.caps import MIB
from core.services import contents, importing
from core.services.foreign_reader import MEMORY
from core.session import Session
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.formats.oracle import fixture
from tests.core.services.hostile_files import LONG, SHORT
from tests.core.services.vaults import add
from tests.fakes.randomness import SeededRandomness
from ui.wording.errors import sentence

_BEGINS_WITH = 128 * MIB
"""More than a child has in memory before it reads anything."""


def try_to_read(session: Session, path: Path, content: bytes) -> None:
    """Read a hostile file as an import does, and look at what became of the vault and of us."""
    path.write_bytes(content)
    del content
    add(session)
    before = contents.vault_digest(session)
    try:
        with Secret.from_text(CANARY) as secret:
            parsed = importing.read_file(path, secret=secret)
    except UnreadableFileError as error:
        said = sentence(error)
        assert str(path) in said or "file" in said
        assert CANARY not in said
    else:
        # A file that is merely odd: what no reader makes anything of is named.
        assert parsed.unreadable or parsed.not_kept
    assert contents.vault_digest(session) == before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    assert peak <= _BEGINS_WITH + MEMORY


@pytest.mark.parametrize("make", SHORT.values(), ids=SHORT)
def test_a_hostile_file_is_refused(
    session: Session, tmp_path: Path, make: Callable[[], bytes]
) -> None:
    try_to_read(session, tmp_path / "file", make())


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("make", LONG.values(), ids=LONG)
def test_every_other_hostile_file_is_refused(
    session: Session, tmp_path: Path, make: Callable[[], bytes]
) -> None:
    try_to_read(session, tmp_path / "file", make())


@pytest.mark.soak
def test_the_memory_that_a_derivation_declares_is_lent(tmp_path: Path) -> None:
    path, plain = tmp_path / "file", fixture("bitwarden.json")
    with Secret.from_text(CANARY) as secret:
        lock = ProtectedLock(secret, SeededRandomness(1), Argon2Cost(1024, 1, 16))
        path.write_bytes(close_protected(plain, lock))
        assert len(importing.read_file(path, secret=secret).items) == 5
