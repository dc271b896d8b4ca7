"""The key file: at any moment one whole page, whatever the disk, the power or somebody does."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
import random
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import (
    DiskError,
    DiskFullError,
    FileMissingError,
    KeyFileDamagedError,
    NewerSchemaError,
)
from core.storage.key_file import (
    OFFSETS,
    PAGE,
    SIZE,
    KeyFile,
    make_key_file,
    mend_key_file,
    read_key_file,
    read_whole_pages,
    write_key_file,
)
from core.storage.key_page import pack_page
from core.vault.profile import Card
from tests.core.storage.vaults import key_file
from tests.fakes.disk import Disk, KilledError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a key file, just made."""
    made = tmp_path / "profile.keys"
    make_key_file(made, key_file())
    return made


def renamed(content: KeyFile, name: str) -> KeyFile:
    """Return other content."""
    return dataclasses.replace(content, card=Card(name=name))


def pages(path: Path) -> list[bytes]:
    """Return both pages as they lie there."""
    content = path.read_bytes()
    return [content[offset : offset + PAGE] for offset in OFFSETS]


def damage(path: Path, *which: int) -> None:
    """Break pages."""
    with path.open("r+b") as stream:
        for page in which:
            stream.seek(OFFSETS[page] + 100)
            stream.write(b"\xff" * 10)


def test_a_new_one_has_two_equal_pages_apart_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "profile.keys"
    before = os.umask(0)
    try:
        make_key_file(path, key_file())
    finally:
        os.umask(before)
    content = path.read_bytes()
    assert len(content) == SIZE == 3 * PAGE
    assert content[:PAGE] == content[2 * PAGE :] == pack_page(key_file())
    assert content[PAGE : 2 * PAGE] == bytes(PAGE), "64 KiB between them: no sector shares both"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key_file(path) == key_file()


def test_a_strict_umask_leaves_it_readable_to_its_owner(tmp_path: Path) -> None:
    before = os.umask(0o777)
    try:
        make_key_file(tmp_path / "profile.keys", key_file())
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "profile.keys").stat().st_mode) == 0o600


def test_nothing_that_is_there_is_overwritten_by_making(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DiskError):
        make_key_file(path, renamed(key_file(), "Jonas"))
    assert path.read_bytes() == before


def test_writing_raises_the_sequence_and_leaves_nothing_of_before(path: Path) -> None:
    before = pack_page(key_file())
    written = write_key_file(path, renamed(read_key_file(path), "Jonas"))
    assert (written.sequence, written.card.name) == (2, "Jonas")
    assert pages(path) == [pack_page(written)] * 2
    assert b"Maria" not in path.read_bytes()
    assert before[-96:-64] not in path.read_bytes()
    assert path.stat().st_size == SIZE


@pytest.mark.parametrize("broken", [0, 1])
def test_one_broken_page_is_no_loss(path: Path, broken: int) -> None:
    damage(path, broken)
    assert read_key_file(path) == key_file()
    mend_key_file(path)
    assert pages(path) == [pack_page(key_file())] * 2


def test_two_broken_pages_are_damage(path: Path) -> None:
    damage(path, 0, 1)
    before = path.read_bytes()
    with pytest.raises(KeyFileDamagedError):
        read_key_file(path)
    with pytest.raises(KeyFileDamagedError):
        read_whole_pages(path)
    mend_key_file(path)
    assert path.read_bytes() == before, "nothing is written over what might still be salvaged"


@pytest.mark.parametrize("size", [0, 100, PAGE - 1])
def test_a_file_cut_short_is_damage(path: Path, size: int) -> None:
    os.truncate(path, size)
    with pytest.raises(KeyFileDamagedError):
        read_key_file(path)


def test_half_a_file_still_has_its_first_page(path: Path) -> None:
    os.truncate(path, PAGE)
    assert read_key_file(path) == key_file()
    mend_key_file(path)
    assert pages(path) == [pack_page(key_file())] * 2


def test_where_nothing_can_come_after_it_is_damage_and_stays(path: Path) -> None:
    last = pack_page(dataclasses.replace(key_file(), sequence=2**62 - 1))
    with path.open("r+b") as stream:
        for offset in OFFSETS:
            stream.seek(offset)
            stream.write(last)
    with pytest.raises(KeyFileDamagedError):
        write_key_file(path, key_file())
    assert pages(path) == [last] * 2


@pytest.mark.parametrize("newer", [0, 1])
def test_the_newer_page_counts_and_mending_copies_it(path: Path, newer: int) -> None:
    later = renamed(key_file(sequence=7), "Jonas")
    with path.open("r+b") as stream:
        stream.seek(OFFSETS[newer])
        stream.write(pack_page(later))
    assert read_key_file(path) == later
    assert [page.sequence for page in read_whole_pages(path)] == [7, 1]
    mend_key_file(path)
    assert pages(path) == [pack_page(later)] * 2


def test_mending_does_not_write_the_page_it_copies(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(path, 1)
    offsets: list[int] = []
    real = os.pwrite

    def note(descriptor: int, content: bytes, offset: int) -> int:
        offsets.append(offset)
        return real(descriptor, content, offset)

    monkeypatch.setattr(os, "pwrite", note)
    mend_key_file(path)
    assert set(offsets) == {OFFSETS[1]}


def test_mending_what_is_whole_writes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise AssertionError("nothing to write")

    monkeypatch.setattr(os, "pwrite", refuse)
    mend_key_file(path)


@pytest.mark.parametrize("bad", [0, 1])
def test_a_bad_sector_under_one_page_is_what_the_other_is_for(
    path: Path, bad: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.pread

    def pread(descriptor: int, size: int, offset: int) -> bytes:
        if offset == OFFSETS[bad]:
            raise OSError(errno.EIO, "Input/output error")
        return real(descriptor, size, offset)

    monkeypatch.setattr(os, "pread", pread)
    assert read_key_file(path) == key_file()


def test_a_newer_version_is_named_not_called_damage(path: Path) -> None:
    head = bytearray(pack_page(key_file())[: PAGE - 96])
    head[9] = 2
    page = bytes(head) + hashlib.sha256(head).digest() + bytes(64)
    path.write_bytes(page + bytes(PAGE) + page)
    with pytest.raises(NewerSchemaError):
        read_key_file(path)


class TestPlanted:
    """What is no plain file of one name is not touched."""

    def check_untouched(self, path: Path, victim: Path) -> None:
        before = victim.read_bytes()
        for act in (
            read_key_file,
            mend_key_file,
            read_whole_pages,
            lambda path: write_key_file(path, key_file()),
        ):
            with pytest.raises(KeyFileDamagedError):
                act(path)
        assert victim.read_bytes() == before

    def test_a_link_is_not_followed(self, path: Path, tmp_path: Path) -> None:
        victim = path.rename(tmp_path / "victim")
        path.symlink_to(victim)
        self.check_untouched(path, victim)

    def test_a_second_name_is_refused(self, path: Path, tmp_path: Path) -> None:
        os.link(path, tmp_path / "second")
        self.check_untouched(path, tmp_path / "second")

    def test_a_pipe_does_not_hang_us(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(KeyFileDamagedError):
            read_key_file(tmp_path / "pipe")
        with pytest.raises(KeyFileDamagedError):
            write_key_file(tmp_path / "pipe", key_file())

    def test_a_folder_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(KeyFileDamagedError):
            read_key_file(tmp_path)

    def test_nothing_is_made_where_nothing_is(self, tmp_path: Path) -> None:
        with pytest.raises(FileMissingError):
            write_key_file(tmp_path / "absent", key_file())
        with pytest.raises(FileMissingError):
            read_key_file(tmp_path / "absent")
        assert not list(tmp_path.iterdir())

    def test_no_link_is_followed_in_making(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(tmp_path / "victim")
        with pytest.raises((DiskError, KeyFileDamagedError)):
            make_key_file(tmp_path / "link", key_file())
        assert not (tmp_path / "victim").exists()


def count_acts(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many calls a write makes that may fail."""
    disk = Disk(path)
    with monkeypatch.context() as patch:
        disk.watch(patch)
        write_key_file(path, renamed(read_key_file(path), "Nobody"))
    return disk.acts


def check_old_or_new(path: Path, old: KeyFile, new_name: str) -> None:
    """Check that the file holds the content of before or the new one, and works from there."""
    found = read_key_file(path)
    assert found.card.name in (old.card.name, new_name)
    assert found.slots == old.slots
    mend_key_file(path)
    assert pages(path)[0] == pages(path)[1] == pack_page(found)
    after = write_key_file(path, renamed(found, "After"))
    assert pages(path) == [pack_page(after)] * 2


STARTS: dict[str, Callable[[Path], None]] = {
    "both whole": lambda path: None,
    "first broken": lambda path: damage(path, 0),
    "second broken": lambda path: damage(path, 1),
}


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("how", ["nothing", "everything", "torn", "scattered"])
def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new(
    path: Path, start: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = count_acts(path, monkeypatch)
    assert acts >= 4, "two writes and two syncs at least"
    for stop in range(1, acts + 1):
        path.unlink()
        make_key_file(path, key_file())
        STARTS[start](path)
        disk = Disk(path, kill_at=stop, survives=how, random=random.Random(stop))
        with monkeypatch.context() as patch:
            disk.watch(patch)
            with pytest.raises(KilledError):
                write_key_file(path, renamed(read_key_file(path), "Jonas"))
        disk.lose_power()
        check_old_or_new(path, key_file(), "Jonas")


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC])
def test_an_error_of_the_disk_at_any_moment_leaves_the_old_or_the_new(
    path: Path, error: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = count_acts(path, monkeypatch)
    for stop in range(1, acts + 1):
        path.unlink()
        make_key_file(path, key_file())
        disk = Disk(path, fail_at=stop, error=error)
        with monkeypatch.context() as patch:
            disk.watch(patch)
            with pytest.raises(DiskFullError if error == errno.ENOSPC else DiskError):
                write_key_file(path, renamed(read_key_file(path), "Jonas"))
        # The disk failed once: what was there before is there again, in both places.
        assert read_whole_pages(path) == (key_file(), key_file())
        check_old_or_new(path, key_file(), "Jonas")


def test_a_page_that_a_failed_write_left_loses_against_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, real = read_key_file(path), os.pwrite

    def fail_in_page_b(descriptor: int, content: bytes, offset: int) -> int:
        if offset >= OFFSETS[1]:
            raise OSError(errno.EIO, "injected")
        return real(descriptor, content, offset)

    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", fail_in_page_b)
        patch.setattr("core.storage.key_file._put_back", lambda *_: None)
        with pytest.raises(DiskError):
            write_key_file(path, renamed(seen, "Failed"))
    assert read_key_file(path).card.name == "Failed"
    # Killed after its first page, the next write must not lose to the failed one.
    disk = Disk(path, kill_at=3)
    with monkeypatch.context() as patch:
        disk.watch(patch)
        with pytest.raises(KilledError):
            write_key_file(path, renamed(seen, "Jonas"))
    assert read_key_file(path).card.name == "Jonas"


def test_a_disk_that_takes_a_little_at_a_time_gets_everything(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.pwrite
    monkeypatch.setattr(
        os, "pwrite", lambda fd, content, offset: real(fd, content[:10_000], offset)
    )
    written = write_key_file(path, renamed(read_key_file(path), "Jonas"))
    assert pages(path) == [pack_page(written)] * 2


def test_a_disk_that_forgets_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "pwrite", lambda fd, content, offset: len(content))
    with pytest.raises(KeyFileDamagedError):
        write_key_file(path, renamed(read_key_file(path), "Jonas"))
    assert read_key_file(path) == key_file()


def test_both_pages_are_synced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    real_write, real_sync = os.pwrite, os.fsync

    def pwrite(descriptor: int, content: bytes, offset: int) -> int:
        order.append(f"write {OFFSETS.index(offset)}")
        return real_write(descriptor, content, offset)

    def fsync(descriptor: int) -> None:
        order.append("sync")
        real_sync(descriptor)

    monkeypatch.setattr(os, "pwrite", pwrite)
    monkeypatch.setattr(os, "fsync", fsync)
    write_key_file(path, key_file())
    assert order == ["write 0", "sync", "write 1", "sync"]
