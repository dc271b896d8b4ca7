"""A damaged file is read where it is asked for; what cannot be read is zeros."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.storage.raw_bytes import WINDOW, RawBytes


@pytest.fixture
def content(tmp_path: Path) -> Iterator[RawBytes]:
    """Return a file with something in its first and last window and a hole between."""
    path = tmp_path / "vault.db"
    with path.open("wb") as file:
        file.write(b"a" * 5000)
        file.seek(5 * WINDOW)
        file.write(b"b" * 5000)
    raw = RawBytes(path)
    yield raw
    raw.close()


def test_only_what_is_written_is_looked_at(content: RawBytes) -> None:
    assert content.size == 5 * WINDOW + 5000
    assert [at for at, _ in content.windows()] == [0, 5 * WINDOW]
    assert [len(window) for _, window in content.windows()] == [WINDOW, 5000]


def test_a_file_system_that_knows_no_holes_is_read_through(
    content: RawBytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: int) -> int:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "lseek", refuse)
    assert [at for at, _ in content.windows()] == [0, 5 * WINDOW]


def test_bytes_outside_the_file_are_none(content: RawBytes) -> None:
    assert content.read(4998, 4) == b"aa\0\0"
    assert content.read(content.size - 2, 4) == b"bb"
    assert content.read(content.size, 4) == content.read(-1, 4) == b""


def test_a_sector_that_cannot_be_read_is_zeros_and_hides_no_other(
    content: RawBytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    pread = os.pread

    def fail_at_first(descriptor: int, size: int, at: int) -> bytes:
        if at < 4096:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return pread(descriptor, size, at)

    monkeypatch.setattr(os, "pread", fail_at_first)
    assert content.read(4094, 4) == b"\0\0aa"
    assert content.read(5 * WINDOW, 2) == b"bb"


def test_closing_twice_is_fine(content: RawBytes) -> None:
    content.close()
