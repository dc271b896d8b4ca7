"""Files are private, whole or absent, and never reached through a link; a folder has one writer."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from core.errors import (
    AppError,
    DiskError,
    DiskFullError,
    FileMissingError,
    FileTooLargeError,
    HeldError,
    PermissionDeniedError,
    ReadOnlyError,
    RefusedPlaceError,
)
from core.storage import files
from core.storage.files import FolderLock
from tests.source_tree import ROOT


@pytest.fixture(params=[0o000, 0o022, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """Run under an umask; none may matter."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    """Return the permissions of a path, not of what it links to."""
    return stat.S_IMODE(path.lstat().st_mode)


class TestWriting:
    def test_a_file_is_private_whatever_the_umask(self, tmp_path: Path, umask: int) -> None:
        files.write_bytes(tmp_path / "file", b"content")
        assert mode(tmp_path / "file") == 0o600
        assert (tmp_path / "file").read_bytes() == b"content"

    def test_an_open_file_is_replaced_by_a_private_one(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"before")
        path.chmod(0o666)
        files.write_bytes(path, b"after")
        assert (mode(path), path.read_bytes()) == (0o600, b"after")

    def test_a_link_is_replaced_not_followed(self, tmp_path: Path) -> None:
        victim, path = tmp_path / "victim", tmp_path / "file"
        victim.write_bytes(b"victim")
        path.symlink_to(victim)
        files.write_bytes(path, b"content")
        assert victim.read_bytes() == b"victim"
        assert not path.is_symlink()
        assert path.read_bytes() == b"content"

    def test_a_second_name_is_left_with_what_it_had(self, tmp_path: Path) -> None:
        victim, path = tmp_path / "victim", tmp_path / "file"
        victim.write_bytes(b"victim")
        os.link(victim, path)
        files.write_bytes(path, b"content")
        assert victim.read_bytes() == b"victim"

    def test_a_pipe_in_its_place_does_not_hang_us(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "file")
        files.write_bytes(tmp_path / "file", b"content")
        assert (tmp_path / "file").read_bytes() == b"content"

    def test_a_folder_in_its_place_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "file").mkdir()
        with pytest.raises(RefusedPlaceError):
            files.write_bytes(tmp_path / "file", b"content")
        assert os.listdir(tmp_path) == ["file"]

    def test_into_no_folder_nothing_is_written(self, tmp_path: Path) -> None:
        with pytest.raises(FileMissingError):
            files.write_bytes(tmp_path / "absent" / "file", b"content")

    @pytest.mark.parametrize("existing", [None, b"before"])
    @pytest.mark.parametrize("error", [OSError(errno.EIO, ""), AppError(), KeyboardInterrupt()])
    def test_what_fails_half_way_leaves_what_was_there(
        self, tmp_path: Path, existing: bytes | None, error: BaseException
    ) -> None:
        path = tmp_path / "file"
        if existing is not None:
            path.write_bytes(existing)

        def write(stream: BinaryIO) -> None:
            stream.write(b"half")
            stream.flush()
            raise error

        with pytest.raises((AppError, KeyboardInterrupt)):
            files.write_file(path, write)
        assert os.listdir(tmp_path) == ([] if existing is None else ["file"])
        assert existing is None or path.read_bytes() == existing

    @pytest.mark.parametrize("act", ["fsync", "rename", "fchmod", "open"])
    @pytest.mark.parametrize(
        ("number", "kind"),
        [
            (errno.ENOSPC, DiskFullError),
            (errno.EDQUOT, DiskFullError),
            (errno.EIO, DiskError),
            (errno.EROFS, ReadOnlyError),
            (errno.EACCES, PermissionDeniedError),
        ],
    )
    def test_an_error_at_any_act_leaves_what_was_there(
        self,
        tmp_path: Path,
        act: str,
        number: int,
        kind: type[DiskError],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"before")
        real_open = os.open

        def fail(*arguments: object, **named: object) -> object:
            if act == "open" and "dir_fd" not in named:
                return real_open(*arguments, **named)  # type: ignore[arg-type]
            raise OSError(number, "injected")

        with monkeypatch.context() as patch:
            patch.setattr(os, act, fail)
            with pytest.raises(kind):
                files.write_bytes(path, b"after")
        assert os.listdir(tmp_path) == ["file"]
        assert path.read_bytes() == b"before"

    @pytest.mark.parametrize("existing", [None, b"before"])
    def test_a_file_without_a_name_is_nowhere_until_it_is_whole(
        self, tmp_path: Path, existing: bytes | None
    ) -> None:
        path = tmp_path / "file"
        if existing is not None:
            path.write_bytes(existing)
        before = os.listdir(tmp_path)

        def write(stream: BinaryIO) -> None:
            stream.write(b"whole")
            stream.flush()
            assert os.listdir(tmp_path) == before

        files.write_unseen_file(path, write)
        assert os.listdir(tmp_path) == ["file"]
        assert path.read_bytes() == b"whole"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_where_files_have_names_at_once_it_is_written_beside_the_target(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def one(stream: BinaryIO) -> None:
            stream.write(b"x")
            assert len(os.listdir(tmp_path)) == 1

        monkeypatch.setattr(files, "_open_unnamed", lambda folder: None)
        files.write_unseen_file(tmp_path / "file", one)
        assert (tmp_path / "file").read_bytes() == b"x"

    def test_a_full_disk_is_told_and_leaves_nothing(self) -> None:
        device = Path("/dev/full")

        def write(stream: BinaryIO) -> None:
            with device.open("wb", buffering=0) as full:
                full.write(b"x")

        with pytest.raises(DiskFullError):
            files.write_file(Path.cwd() / ".never-appears", write)
        assert not (Path.cwd() / ".never-appears").exists()

    def test_content_is_synced_before_it_gets_its_name_and_the_folder_after(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        order: list[str] = []
        real_sync, real_rename = os.fsync, os.rename

        def fsync(descriptor: int) -> None:
            is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
            order.append("sync folder" if is_folder else "sync file")
            real_sync(descriptor)

        def rename(*arguments: str, **named: int) -> None:
            order.append("rename")
            real_rename(*arguments, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(os, "rename", rename)
        files.write_bytes(tmp_path / "file", b"content")
        assert order == ["sync file", "rename", "sync folder"]


class TestReading:
    def test_a_file_within_its_limit_is_read(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"12345")
        assert files.read_bytes(tmp_path / "file", 5) == b"12345"
        with pytest.raises(FileTooLargeError):
            files.read_bytes(tmp_path / "file", 4)

    def test_a_pipe_does_not_hang_us(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(FileMissingError):
            files.read_bytes(tmp_path / "pipe", 10)

    @pytest.mark.parametrize("place", ["absent", "."])
    def test_what_is_no_file_is_missing(self, tmp_path: Path, place: str) -> None:
        with pytest.raises((FileMissingError, DiskError)):
            files.read_bytes(tmp_path / place, 10)


class TestFolders:
    def test_folders_are_private_whatever_the_umask(self, tmp_path: Path, umask: int) -> None:
        os.umask(0o022 if umask == 0o777 else umask)
        files.make_folder(tmp_path / "one" / "two")
        assert mode(tmp_path / "one") == mode(tmp_path / "one" / "two") == 0o700
        files.make_folder(tmp_path / "one" / "two")

    def test_a_file_in_its_place_is_an_error(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(AppError):
            files.make_folder(tmp_path / "file" / "folder")

    @pytest.mark.parametrize("target", ["there", "nowhere"])
    def test_a_link_is_no_folder(self, tmp_path: Path, target: str) -> None:
        (tmp_path / "there").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / target)
        with pytest.raises(DiskError):
            files.make_folder(tmp_path / "link")
        assert sorted(os.listdir(tmp_path)) == ["link", "there"]

    def test_a_folder_is_held_by_descriptor_and_not_through_a_link(self, tmp_path: Path) -> None:
        with files.open_folder(tmp_path) as descriptor:
            assert os.path.samestat(os.fstat(descriptor), tmp_path.stat())
        (tmp_path / "link").symlink_to(tmp_path)
        with pytest.raises(AppError), files.open_folder(tmp_path / "link"):
            pass

    def test_removing_tells_whether_there_was_something(self, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"victim")
        (tmp_path / "link").symlink_to(victim)
        assert files.remove_file(tmp_path / "link")
        assert not files.remove_file(tmp_path / "link")
        assert victim.exists()


HOLD = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from core.storage.files import FolderLock
lock = FolderLock(Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


class TestLock:
    def test_a_second_writer_is_told_who_holds_the_folder(self, tmp_path: Path) -> None:
        path = tmp_path / "lock"
        command = [sys.executable, "-c", HOLD, str(ROOT), str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"held\n"
            with pytest.raises(HeldError) as held:
                FolderLock(path)
            assert (held.value.holder, held.value.path) == (process.pid, str(path))
            process.kill()
        # The kernel drops the lock with the process: a crash leaves nothing to clean up.
        FolderLock(path).close()

    def test_closing_lets_go_and_may_be_done_twice(self, tmp_path: Path) -> None:
        lock = FolderLock(tmp_path / "lock")
        with pytest.raises(HeldError) as held:
            FolderLock(tmp_path / "lock")
        assert held.value.holder == os.getpid()
        lock.close()
        lock.close()
        FolderLock(tmp_path / "lock").close()

    def test_the_file_is_private_and_names_the_holder(self, tmp_path: Path, umask: int) -> None:
        lock = FolderLock(tmp_path / "lock")
        assert mode(tmp_path / "lock") == 0o600
        assert (tmp_path / "lock").read_bytes() == str(os.getpid()).encode()
        lock.close()

    @pytest.mark.parametrize("content", [b"", b"not a number", b"\xff\xfe", b"-1", b"9" * 99])
    def test_a_lock_that_names_nobody_is_held_all_the_same(
        self, tmp_path: Path, content: bytes
    ) -> None:
        lock = FolderLock(tmp_path / "lock")
        (tmp_path / "lock").write_bytes(content)
        with pytest.raises(HeldError) as held:
            FolderLock(tmp_path / "lock")
        assert held.value.holder is None
        lock.close()

    def test_a_second_name_is_refused_and_keeps_its_content(self, tmp_path: Path) -> None:
        (tmp_path / "victim").write_bytes(b"victim")
        os.link(tmp_path / "victim", tmp_path / "lock")
        with pytest.raises(DiskError):
            FolderLock(tmp_path / "lock")
        assert (tmp_path / "victim").read_bytes() == b"victim"

    @pytest.mark.parametrize("plant", [os.mkfifo, lambda path: path.symlink_to("victim")])
    def test_what_is_no_file_is_refused(
        self, tmp_path: Path, plant: Callable[[Path], None]
    ) -> None:
        plant(tmp_path / "lock")
        with pytest.raises(DiskError):
            FolderLock(tmp_path / "lock")
        assert not (tmp_path / "victim").exists()

    def test_a_full_disk_keeps_nobody_out(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "pwrite", full)
        lock = FolderLock(tmp_path / "lock")
        with pytest.raises(HeldError):
            FolderLock(tmp_path / "lock")
        lock.close()

    def test_a_file_system_without_locks_is_not_called_held(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise OSError(errno.ENOLCK, "No locks available")

        monkeypatch.setattr("fcntl.flock", refuse)
        with pytest.raises(DiskError):
            FolderLock(tmp_path / "lock")

    @pytest.mark.parametrize("replace", [False, True])
    def test_who_deletes_or_replaces_the_file_gets_in_no_more(
        self, tmp_path: Path, *, replace: bool
    ) -> None:
        lock = FolderLock(tmp_path / "lock")
        (tmp_path / "lock").unlink()
        if replace:
            (tmp_path / "lock").write_bytes(b"")
        with pytest.raises(HeldError) as held:
            FolderLock(tmp_path / "lock")
        assert held.value.holder is None
        lock.close()
        FolderLock(tmp_path / "lock").close()

    def test_a_name_of_another_day_is_not_told(self, tmp_path: Path) -> None:
        lock = FolderLock(tmp_path / "lock")
        (tmp_path / "lock").write_bytes(b"999999999")
        with pytest.raises(HeldError) as held:
            FolderLock(tmp_path / "lock")
        assert held.value.holder is None
        lock.close()

    def test_a_folder_that_cannot_be_locked_leaves_it_to_the_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        whole = fcntl.flock

        def as_on_nfs(descriptor: int, how: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(errno.EBADF, "Bad file descriptor")
            whole(descriptor, how)

        monkeypatch.setattr("fcntl.flock", as_on_nfs)
        lock = FolderLock(tmp_path / "lock")
        with pytest.raises(HeldError):
            FolderLock(tmp_path / "lock")
        lock.close()
        FolderLock(tmp_path / "lock").close()
