"""Which file system a place lies on, and what that means for overwriting.

Read from the kernel's table of mounts. A receipt names it, because only some
file systems write new content over the old.
"""

from __future__ import annotations

import dataclasses
import enum
import os
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
UNKNOWN = "unknown"
_MEMORY = {"tmpfs", "ramfs", "devtmpfs", "hugetlbfs"}
_COPY_ON_WRITE = {"btrfs", "zfs", "bcachefs", "apfs"}
_LOG_STRUCTURED = {"f2fs", "nilfs2", "ubifs", "jffs2", "yaffs2", "udf"}
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "virtiofs", "afpfs"}
_LAYERED = {"overlay", "aufs", "ecryptfs", "unionfs"}


class Limit(enum.StrEnum):
    """Why overwritten bytes may still lie somewhere."""

    COPY_ON_WRITE = "copy-on-write"
    LOG_STRUCTURED = "log-structured"
    NETWORK = "network"
    LAYERED = "layered"
    DATA_JOURNAL = "data-journal"
    UNKNOWN = "unknown-file-system"
    FLASH_CELLS = "flash-cells"
    SNAPSHOTS = "snapshots-and-backups"


@dataclasses.dataclass(frozen=True)
class FileSystem:
    """A file system by the kernel's name for its type, and whether it keeps contents twice.

    `journals_data` where it was mounted so that contents, too, go through its journal.
    """

    name: str
    journals_data: bool = False

    @property
    def in_memory(self) -> bool:
        """Tell whether what is written there is gone when the computer is turned off."""
        return self.name in _MEMORY

    def limits(self) -> tuple[Limit, ...]:
        """Return what overwriting cannot promise here; the last two hold everywhere."""
        name = self.name
        known = (
            (Limit.COPY_ON_WRITE, name in _COPY_ON_WRITE),
            (Limit.LOG_STRUCTURED, name in _LOG_STRUCTURED),
            (Limit.NETWORK, name in _NETWORK or name.startswith("fuse")),
            (Limit.LAYERED, name in _LAYERED),
            # Found there on the raw disk: every version of every key slot, until it wraps.
            (Limit.DATA_JOURNAL, self.journals_data),
            (Limit.UNKNOWN, name == UNKNOWN),
        )
        own = tuple(limit for limit, holds in known if holds)
        return (*own, Limit.FLASH_CELLS, Limit.SNAPSHOTS)


def find_file_system(path: Path) -> FileSystem:
    """Return the file system of an existing path, "unknown" where the system does not tell."""
    try:
        table = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        device = os.stat(path).st_dev
        real = os.path.realpath(path)
    except OSError:
        return FileSystem(UNKNOWN)
    return _choose(table, f"{os.major(device)}:{os.minor(device)}", real)


def _choose(table: str, device: str, real: str) -> FileSystem:
    best, found = (False, -1), FileSystem(UNKNOWN)
    for line in table.splitlines():
        left, _, right = line.partition(" - ")
        fields, (kind, _, rest) = left.split(" "), right.partition(" ")
        if len(fields) < 6 or not kind:
            continue
        point = _unescape(fields[4])
        # Some types (btrfs) number their devices otherwise than the table: the path decides then.
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        rank = (fields[2] == device, len(point) if inside else -1)
        if (rank[0] or inside) and rank >= best:
            options = rest.rpartition(" ")[2].split(",")
            best, found = rank, FileSystem(kind, "data=journal" in options)
    return found


def _unescape(field: str) -> str:
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, char)
    return field
