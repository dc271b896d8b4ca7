"""A disk in a file: made, mounted where nobody else sees it, lived on, unmounted, and read raw."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.conftest import UNPROVED
from tests.residue.life_on_disk import Needles
from tests.source_tree import ROOT

MEGABYTES = 64
TOOLS = ("mkfs.ext4", "unshare", "mount", "umount")

_SCRIPT = """
set -e
options=$1 told=$2; shift 2
for disk; do mount -o "$options" "$disk.img" "$disk"; done
"$PYTHON" -m tests.residue.life_on_disk "$told" "$@"
for disk; do umount "$disk"; done
"""


def make_disk(place: Path, manner: str, *, journal: int = 4) -> Path:
    """Make an ext4 file system in a file, and beside it the folder to mount it on.

    `journal` is the size of its journal in megabytes; once full, it is written over.
    """
    disk = place / manner
    disk.mkdir()
    with open(f"{disk}.img", "xb") as image:
        image.truncate(MEGABYTES * 1024 * 1024)
    command = ["mkfs.ext4", "-q", "-F", "-J", f"size={journal}", f"{disk}.img"]
    subprocess.run(command, check=True, capture_output=True, env=_environment())
    return disk


def _environment() -> dict[str, str]:
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
    return {**os.environ, "PATH": path, "PYTHON": sys.executable, "PYTHONWARNINGS": "error"}


def require_disks(place: Path) -> None:
    """Skip, loudly, where no file can be mounted as a disk."""
    missing = [t for t in TOOLS if shutil.which(t, path=_environment()["PATH"]) is None]
    why = f"{', '.join(missing)} is not there" if missing else ""
    if not why and os.geteuid() != 0:
        why = "mounting a file takes root"
    if not why:
        disk = make_disk(place, "probe")
        told = _run("mount -o loop $1.img $1 && umount $1", str(disk))
        why = told.stderr.strip().partition("\n")[0] if told.returncode else ""
    if why:
        pytest.skip(f"{UNPROVED}: what a purge leaves on the raw disk ({why})")


def _run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    # A namespace of its own: however this ends, nothing stays mounted.
    command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh"]
    return subprocess.run(
        [*command, *arguments],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=_environment(),
        text=True,
        timeout=100,
    )


def live_on(disks: Sequence[Path], *, options: str = "loop") -> dict[str, Needles]:
    """Live a life on each disk and unmount it; return what to search for, by manner."""
    told = disks[0].with_name("told.json")
    done = _run(_SCRIPT, options, str(told), *map(str, disks))
    assert done.returncode == 0, done.stderr
    needles: dict[str, Needles] = json.loads(told.read_text())
    return needles


def count_on(disk: Path, needles: Needles) -> Counter[str]:
    """Return how many of the pieces of each kind lie in the image, at whatever place."""
    content = b"".join(_read_extents(Path(f"{disk}.img")))
    return Counter(
        {
            kind: sum(bytes.fromhex(piece) in content for piece in pieces)
            for kind, pieces in needles.items()
        }
    )


def _read_extents(image: Path) -> Iterator[bytes]:
    """Yield what was ever written; the rest of the file is holes."""
    with image.open("rb") as stream:
        descriptor, at, size = stream.fileno(), 0, image.stat().st_size
        while at < size:
            try:
                start = os.lseek(descriptor, at, os.SEEK_DATA)
            except OSError:
                return
            at = os.lseek(descriptor, start, os.SEEK_HOLE)
            yield os.pread(descriptor, at - start, start)
