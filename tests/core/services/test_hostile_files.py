"""Files made to hurt whoever reads them: an answer or one error, in little memory."""

from __future__ import annotations

import ctypes
import gc
import io
import os
import re
import resource
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest

from core.crypto.bitwarden_seal import Argon2Cost
from core.errors import AppError, ReadingStoppedError, UnreadableFileError, WrongSecretError
from core.formats.bitwarden_protected import ProtectedLock, close_protected
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.file_keys import FileKeys
from core.formats.handing_over import pack_error, pack_look
from core.formats.looking import Look, Reading, read_whole
from core.services import contents, importing
from core.session import Session
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.formats.oracle import fixture
from tests.core.services.hostile import Hostile
from tests.core.services.hostile_corpus import CORPUS, OLDER, SURE, write_hostile
from tests.core.services.hostile_files import SHORT
from tests.core.services.vaults import add
from tests.fakes.randomness import SeededRandomness
from tests.fakes.reading import put_together
from ui.wording.errors import sentence

_WHOLE = 512 * MIB
"""Of a child, with what it has in memory before it reads anything."""
_ADVICE = re.compile(
    r"\b(?:export|split|choose|save|use|check|remove|shorten|attach)\b", re.IGNORECASE
)
"""What a person can do about a file, of which every sentence says one thing."""
_SLOW = frozenset(
    {
        *("kdbx-that-inflates", "kdbx-many-entries", "1pux-that-inflates", "links-one-long"),
        *("csv-one-line", "csv-hundred-thousand-columns", "links-many", "json-of-keys"),
        *(name for name in SURE if name.startswith(("archive-", "xml-"))),
    }
)
"""Those that take a noticeable time even so, and those that are not read by a reader alone."""


class Measured(subprocess.Popen[bytes]):
    """A child of which it is known afterwards how much memory it had at most."""

    peaks: ClassVar[list[int]] = []

    def poll(self) -> int | None:
        """Return how it ended, or None."""
        if self.returncode is None:
            pid, status, used = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.returncode = os.waitstatus_to_exitcode(status)
                self.peaks.append(used.ru_maxrss * 1024)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return how it ended."""
        end = time.monotonic() + (timeout or 60.0)
        while (code := self.poll()) is None:
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired(self.args, timeout or 60.0)
            time.sleep(0.01)
        return code


@pytest.fixture
def peaks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    monkeypatch.setattr("core.services.foreign_files.subprocess.Popen", Measured)
    Measured.peaks.clear()
    forget_own_peak()
    return Measured.peaks


def forget_own_peak() -> None:
    """Begin anew with the most memory that this process had: the tests before may have had more.

    A child inherits it, and would be taken for as large as the largest test of the whole run.
    """
    gc.collect()
    # What was freed is not given back by itself, and would count on.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    told = Path("/proc/self/clear_refs")
    if told.exists():
        told.write_text("5", encoding="ascii")


def own_peak() -> int:
    """Return the most bytes of memory that this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def check_sentence(error: AppError, path: str, words: str) -> None:
    """Hold that a person is told which file it is, what is wrong and what to do, and no secret."""
    said = sentence(error)
    assert path in said
    assert _ADVICE.search(said), said
    assert words not in said


def try_to_read(session: Session, path: Path, words: str) -> AppError | None:
    """Read a hostile file as an import does, and look at what became of the vault."""
    add(session)
    before = contents.vault_digest(session)
    ended_in: AppError | None = None
    try:
        with Secret.from_text(words) as secret:
            importing.read_file(path, secret=secret)
    except AppError as error:
        ended_in = error
        check_sentence(error, str(path), words)
    assert contents.vault_digest(session) == before
    return ended_in


@pytest.mark.parametrize("make", SHORT.values(), ids=SHORT)
def test_a_hostile_file_is_refused(
    session: Session, tmp_path: Path, make: Callable[[], bytes], peaks: list[int]
) -> None:
    (tmp_path / "file").write_bytes(make())
    ended_in = try_to_read(session, tmp_path / "file", CANARY)
    assert isinstance(ended_in, UnreadableFileError)
    # Until it becomes another program, a child is as large as we are.
    assert max(peaks) <= max(_WHOLE, own_peak())


def read_here(hostile: Hostile) -> type[AppError] | None:
    """Read a hostile file in this process, and return what came of it after the hatch."""
    with Secret.from_text(hostile.words) as secret:
        stream, keys = io.BytesIO(hostile.make()), FileKeys(secret)
        try:
            parsed = read_whole(stream, path="", reading=Reading(), given=keys)
        except AppError as error:
            answered = iter([pack_error(error)])
        else:
            answered = pack_look(Look(format_id=FormatId(parsed.format_id), parsed=parsed))
    try:
        put_together(answered, "the file")
    except AppError as error:
        check_sentence(error, "the file", hostile.words)
        return type(error)
    return None


@pytest.mark.parametrize("name", [name for name in SURE if name not in _SLOW])
def test_what_its_reader_says_of_a_hostile_file(name: str) -> None:
    assert read_here(SURE[name]) is SURE[name].ends_in


def test_what_another_test_had_is_not_taken_for_a_childs() -> None:
    forget_own_peak()
    before, much = own_peak(), 128 * MIB
    large = bytearray(b"x" * much)
    assert own_peak() >= before + much
    del large
    forget_own_peak()
    assert own_peak() < before + much // 2


def test_there_are_enough_of_them() -> None:
    assert len(CORPUS) > 60
    assert len(set(CORPUS)) == len(OLDER) + len(SURE)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", CORPUS)
def test_every_hostile_file_in_the_process_that_reads(
    session: Session,
    tmp_path: Path,
    name: str,
    peaks: list[int],
    record_property: Callable[[str, object], None],
) -> None:
    hostile, path = CORPUS[name], tmp_path / "file"
    write_hostile(name, path)
    peaks.clear()
    began = time.monotonic()
    ended_in = try_to_read(session, path, hostile.words)
    seconds, peak = time.monotonic() - began, max(peaks, default=0)
    said = type(ended_in).__name__ if ended_in is not None else "read"
    figures = f"{path.stat().st_size:,} bytes, {peak // MIB} MiB, {seconds:.1f} s"
    record_property("figure", f"hostile {name}: {said}, {figures}")
    if name in SURE:
        stopped = hostile.may_be_stopped and isinstance(ended_in, ReadingStoppedError)
        assert stopped or type(ended_in) is (hostile.ends_in or type(None))
    assert not isinstance(ended_in, WrongSecretError), "nobody saw what is inside"
    assert own_peak() < _WHOLE, "ours would be taken for the child's"
    assert peak <= _WHOLE


@pytest.mark.soak
def test_the_memory_that_a_derivation_declares_is_lent(tmp_path: Path) -> None:
    path, plain = tmp_path / "file", fixture("bitwarden.json")
    with Secret.from_text(CANARY) as secret:
        lock = ProtectedLock(secret, SeededRandomness(1), Argon2Cost(1024, 1, 16))
        path.write_bytes(close_protected(plain, lock))
        assert len(importing.read_file(path, secret=secret).items) == 5
