"""What stands where a file was chosen and is none, and files that change while they are read."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import (
    AppError,
    DiskError,
    FileMissingError,
    FileTooLargeError,
    UnreadableFileError,
)
from core.formats.caps import MIB
from core.formats.looking import Reading
from core.services import foreign_files, importing
from core.services.foreign_files import look_at, read_foreign
from tests.conftest import CANARY
from tests.fakes.reading import read_here
from ui.wording.errors import sentence

CSV = b"name,url,username,password,note\n" + b"Mail,https://a.example,maria,x,\n" * 500
READING = Reading()
_MOST = 8 * MIB


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    """Make a link to what never ends: reading it would fill the memory."""
    path.symlink_to("/dev/zero")


def terminal(path: Path) -> None:
    """Make a link to what waits for a person at another place."""
    path.symlink_to("/dev/tty")


def nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def itself(path: Path) -> None:
    path.symlink_to(path)


def mailbox(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(path))


@pytest.mark.parametrize(
    "make", [folder, pipe, endless, terminal, nowhere, itself, mailbox], ids=lambda m: m.__name__
)
def test_what_is_no_file_is_said_to_be_none_at_once(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "passwords.csv"
    make(path)
    for act in (importing.read_file, lambda p: look_at(p, reading=READING)):
        with pytest.raises((FileMissingError, DiskError)) as refused:
            act(path)
        assert str(path) in sentence(refused.value)


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    """A person may keep their exports behind one; what is written never follows any."""
    (tmp_path / "file").write_bytes(CSV)
    (tmp_path / "link").symlink_to(tmp_path / "file")
    assert len(read_foreign(tmp_path / "link", reading=READING).items) == 500


@pytest.fixture
def growing(tmp_path: Path) -> Iterator[Path]:
    """Return a file to which somebody adds rows all the time."""
    path, over = tmp_path / "file", threading.Event()
    path.write_bytes(CSV)

    def grow() -> None:
        with path.open("ab") as stream:
            while not over.is_set() and stream.tell() < _MOST:
                stream.write(CSV)

    writing = threading.Thread(target=grow)
    writing.start()
    yield path
    over.set()
    writing.join()


def test_a_file_that_grows_is_read_as_far_as_it_went_or_refused(growing: Path) -> None:
    with contextlib.suppress(UnreadableFileError):
        parsed = read_foreign(growing, reading=READING)
        assert len(parsed.items) >= 500
        assert {item.draft.title for item in parsed.items[:500]} == {"Mail"}


@pytest.mark.parametrize("left", [0, 1, len(CSV) // 2])
def test_a_file_that_is_cut_while_it_is_read_ends_in_one_error_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: int
) -> None:
    """Cut after it was opened and before the child reads it."""
    path, start = tmp_path / "file", foreign_files._start
    path.write_bytes(CSV)

    def cut_then_start(descriptor: int) -> object:
        os.truncate(path, left)
        return start(descriptor)

    monkeypatch.setattr(foreign_files, "_start", cut_then_start)
    with pytest.raises(UnreadableFileError):
        read_foreign(path, reading=READING)


def test_a_sparse_file_of_a_terabyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CSV)
    os.truncate(path, 2**40)
    with pytest.raises(FileTooLargeError) as refused:
        read_foreign(path, reading=READING)
    assert str(path) in sentence(refused.value)


NAMES = [
    "-rf",
    "a\nb.csv",
    "\x1b[2J.csv",
    "  ",
    "%s%n{path}",
    "a" * 250,
    "\udcff.csv",
    "CON",
    "ä.csv",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_read_and_named(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The child gets an open file and no name at all.
    monkeypatch.setattr("core.services.foreign_files._read", read_here)
    path = tmp_path / name
    path.write_bytes(CSV)
    assert len(read_foreign(path, reading=READING).items) == 500
    path.write_bytes(b'{"items": [' + CANARY.encode())
    with pytest.raises(AppError) as refused:
        read_foreign(path, reading=READING)
    assert CANARY not in sentence(refused.value)
