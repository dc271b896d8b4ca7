"""The file system a receipt names is the one the kernel means."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.storage import file_systems
from core.storage.file_systems import UNKNOWN, FileSystem, Limit, find_file_system

TABLE = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:20 / /tmp rw - tmpfs tmpfs rw
24 22 0:30 /home /home rw shared:2 - btrfs /dev/sdb rw
25 22 8:17 / /mnt/my\\040disk rw - xfs /dev/sdb1 rw
26 22 8:33 / /mnt/net rw - fuse.sshfs host:/ rw
27 22 7:0 / /mnt/twice rw,relatime shared:9 - ext4 /dev/loop0 rw,data=journal
broken line
"""


@pytest.mark.parametrize(
    ("device", "path", "expected"),
    [
        ("8:1", "/etc", "ext4"),
        ("0:20", "/tmp/x", "tmpfs"),
        ("0:99", "/home/jonas", "btrfs"),
        ("8:17", "/mnt/my disk/x", "xfs"),
        ("8:33", "/mnt/net", "fuse.sshfs"),
        ("8:1", "/homestead", "ext4"),
    ],
)
def test_the_mount_is_found_by_device_and_path(device: str, path: str, expected: str) -> None:
    assert file_systems._choose(TABLE, device, path) == FileSystem(expected)


def test_a_bind_mount_is_found_by_its_device() -> None:
    assert file_systems._choose(TABLE, "0:20", "/elsewhere") == FileSystem("tmpfs")


def test_a_journal_that_keeps_contents_is_seen() -> None:
    found = file_systems._choose(TABLE, "7:0", "/mnt/twice/data")
    assert found == FileSystem("ext4", journals_data=True)
    assert found.limits()[0] is Limit.DATA_JOURNAL


def test_a_real_place_has_a_file_system(tmp_path: Path) -> None:
    assert find_file_system(tmp_path).name
    assert find_file_system(tmp_path / "nothing") == FileSystem(UNKNOWN)


def test_limits_say_what_overwriting_cannot_promise() -> None:
    everywhere = (Limit.FLASH_CELLS, Limit.SNAPSHOTS)
    assert FileSystem("ext4").limits() == everywhere
    assert FileSystem("btrfs").limits() == (Limit.COPY_ON_WRITE, *everywhere)
    assert FileSystem("fuse.sshfs").limits() == (Limit.NETWORK, *everywhere)
    assert FileSystem(UNKNOWN).limits() == (Limit.UNKNOWN, *everywhere)
    assert FileSystem("tmpfs").in_memory
    assert not FileSystem("ext4").in_memory
