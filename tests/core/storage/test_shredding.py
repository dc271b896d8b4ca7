"""Shredding destroys the key file that was meant, and nothing else."""

from __future__ import annotations

import dataclasses
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import DiskError, KeyFileTamperedError
from core.ports import Millis
from core.storage.key_file import PAGE, SIZE, KeyFile, Life, make_key_file
from core.storage.shredding import HEAD, KeyFilePlace, Shredded, discard_folder, shred_key_file
from core.vault.profile import Card, ProfileId
from tests.fakes.randomness import SeededRandomness

OURS = ProfileId(bytes(range(16)))
OTHER = ProfileId(bytes(16))
SLOT = b"wrapped key " * 10


class KilledError(Exception):
    """The process is gone at this point."""


@dataclasses.dataclass
class Folder:
    """A folder with a key file in it, held by descriptor."""

    path: Path
    descriptor: int

    @property
    def file(self) -> Path:
        """Return the key file's path."""
        return self.path / "profile.keys"

    def shred(self) -> Shredded:
        """Shred the file as the key file of OURS."""
        place = KeyFilePlace(self.descriptor, self.file)
        return shred_key_file(place, profile=OURS, randomness=SeededRandomness())


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    """Return a folder with the key file of OURS."""
    make(tmp_path / "profile.keys", OURS)
    descriptor = os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY)
    yield Folder(tmp_path, descriptor)
    os.close(descriptor)


def make(path: Path, profile: ProfileId) -> None:
    """Write a key file."""
    content = KeyFile(
        profile=profile,
        sequence=1,
        card=Card(name="Jonas"),
        created=Millis(1),
        life=Life(),
        slots=(SLOT,),
    )
    make_key_file(path, content)


def test_pages_are_zeros_before_the_file_is_gone(folder: Folder) -> None:
    kept = os.open(folder.file, os.O_RDONLY)
    try:
        assert SLOT in os.pread(kept, SIZE, 0)
        assert folder.shred() is Shredded.OVERWRITTEN
        assert not folder.file.exists()
        assert os.fstat(kept).st_nlink == 0
        assert os.pread(kept, SIZE + 1, 0) == bytes(SIZE)
    finally:
        os.close(kept)


def test_random_first_then_zeros_each_synced(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts: list[str] = []
    pwrite, fsync = os.pwrite, os.fsync

    def note_write(descriptor: int, content: bytes, offset: int) -> int:
        acts.append("zeros" if not any(content) else "random")
        return pwrite(descriptor, content, offset)

    def note_sync(descriptor: int) -> None:
        acts.append("sync")
        fsync(descriptor)

    monkeypatch.setattr(os, "pwrite", note_write)
    monkeypatch.setattr(os, "fsync", note_sync)
    folder.shred()
    two = ["random", "random", "sync", "zeros", "zeros", "sync", "zeros", "zeros", "sync"]
    assert acts == [*two, "sync"]


def test_nothing_there(folder: Folder) -> None:
    folder.file.unlink()
    assert folder.shred() is Shredded.ABSENT


def plant_other(folder: Folder) -> Path:
    folder.file.unlink()
    make(folder.file, OTHER)
    return folder.file


def plant_wrong_magic(folder: Folder) -> Path:
    folder.file.write_bytes(b"diary" * 1000)
    return folder.file


def plant_one_page_of_another(folder: Folder) -> Path:
    make(folder.path / "other", OTHER)
    page = (folder.path / "other").read_bytes()[:PAGE]
    with folder.file.open("r+b") as stream:
        stream.write(page)
    return folder.file


def plant_link(folder: Folder) -> Path:
    target = folder.path / "elsewhere"
    folder.file.rename(target)
    folder.file.symlink_to(target)
    return target


def plant_second_name(folder: Folder) -> Path:
    os.link(folder.file, folder.path / "second")
    return folder.path / "second"


def plant_fifo(folder: Folder) -> Path:
    folder.file.unlink()
    os.mkfifo(folder.file)
    return folder.file


@pytest.mark.parametrize(
    "plant",
    [plant_other, plant_wrong_magic, plant_one_page_of_another, plant_link, plant_second_name],
)
def test_what_is_not_meant_is_refused_and_unchanged(
    folder: Folder, plant: Callable[[Folder], Path]
) -> None:
    victim = plant(folder)
    before = victim.read_bytes()
    with pytest.raises(KeyFileTamperedError):
        folder.shred()
    assert victim.read_bytes() == before
    assert os.path.lexists(folder.file)


def test_a_fifo_neither_hangs_nor_goes(folder: Folder) -> None:
    plant_fifo(folder)
    with pytest.raises(KeyFileTamperedError):
        folder.shred()
    assert os.path.lexists(folder.file)


@pytest.mark.parametrize("at", [HEAD + 5, 2 * PAGE + 100])
def test_a_damaged_page_is_destroyed_too(folder: Folder, at: int) -> None:
    with folder.file.open("r+b") as stream:
        stream.seek(at)
        stream.write(b"\xff\xff\xff")
    kept = os.open(folder.file, os.O_RDONLY)
    assert folder.shred() is Shredded.OVERWRITTEN
    assert os.pread(kept, SIZE, 0) == bytes(SIZE)
    os.close(kept)


def test_a_cut_file_is_destroyed_as_far_as_it_goes(folder: Folder) -> None:
    os.truncate(folder.file, PAGE // 2)
    kept = os.open(folder.file, os.O_RDONLY)
    assert folder.shred() is Shredded.OVERWRITTEN
    assert os.pread(kept, SIZE, 0) == bytes(PAGE // 2)
    os.close(kept)


def test_where_overwriting_fails_the_file_is_unlinked_and_that_is_said(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise OSError(errno.EIO, "fails")

    monkeypatch.setattr(os, "pwrite", fail)
    assert folder.shred() is Shredded.REMOVED_ONLY
    assert not folder.file.exists()


def test_where_even_unlinking_fails_nothing_is_claimed(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "fails")

    monkeypatch.setattr(os, "unlink", fail)
    with pytest.raises(DiskError):
        folder.shred()
    assert folder.file.exists()


def test_zeros_that_do_not_read_back_are_not_called_overwritten(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    pread = os.pread
    monkeypatch.setattr(
        os,
        "pread",
        lambda d, n, o: b"\x01" + pread(d, n, o)[1:] if n == PAGE else pread(d, n, o),
    )
    assert folder.shred() is Shredded.REMOVED_ONLY


def test_a_kill_at_any_point_is_finished_by_the_next_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kill at every write, sync and unlink; then the second call ends it, whatever was left."""
    points = 0
    while True:
        place = tmp_path / str(points)
        place.mkdir()
        make(place / "profile.keys", OURS)
        descriptor = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
        folder = Folder(place, descriptor)
        left = points
        real = {name: getattr(os, name) for name in ("pwrite", "fsync", "unlink")}

        def counted(name: str) -> Callable[..., object]:
            def act(*args: object, **options: object) -> object:
                nonlocal left
                if left == 0:
                    raise KilledError
                left -= 1
                return real[name](*args, **options)  # noqa: B023 - one round, one set

            return act

        with monkeypatch.context() as patched:
            for name in real:
                patched.setattr(os, name, counted(name))
            try:
                folder.shred()
            except KilledError:
                killed = True
            else:
                killed = False
        kept = os.open(folder.file, os.O_RDONLY) if folder.file.exists() else -1
        assert folder.shred() in (Shredded.OVERWRITTEN, Shredded.ABSENT)
        assert not folder.file.exists()
        if kept >= 0:
            assert os.pread(kept, SIZE, 0) == bytes(SIZE)
            os.close(kept)
        os.close(descriptor)
        if not killed:
            break
        points += 1
    assert points == 11


@pytest.mark.parametrize("profile", [OURS, OTHER])
def test_a_folder_that_never_counted_goes_keys_first(tmp_path: Path, profile: ProfileId) -> None:
    part = tmp_path / "part"
    part.mkdir()
    make(part / "profile.keys", profile)
    kept = os.open(part / "profile.keys", os.O_RDONLY)
    discard_folder(part, "profile.keys", profile=OURS, randomness=SeededRandomness())
    ours = profile is OURS
    assert (SLOT not in os.pread(kept, SIZE, 0)) is ours
    assert part.exists() is not ours
    os.close(kept)
