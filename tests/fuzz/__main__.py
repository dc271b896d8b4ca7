"""Hunt through every reader in turn, each slice in a process of its own: `make fuzz`."""

from __future__ import annotations

import argparse
import hashlib
import mmap
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

_ROOM = 512 * 1024 * 1024
_PATIENCE = 120
"""Seconds of the clock that a slice may take beside twenty times its computing."""
_SHOWN = 1024 * 1024
_FOUND = 3


def main() -> int:
    """Hunt; return 3 where something was found."""
    given = _read_arguments()
    given.into.mkdir(parents=True, exist_ok=True)
    if given.slice_of is not None:
        return _hunt(given)
    names = given.targets or _list_names()
    spent = dict.fromkeys(names, 0.0)
    round_number, found = 0, False
    while any(seconds < given.seconds for seconds in spent.values()):
        for name in names:
            left = given.seconds - spent[name]
            if left > 0:
                seconds = min(left, given.slice)
                found |= _start(given, name, f"{given.seed}.{round_number}", seconds)
                spent[name] += seconds
        round_number += 1
    return _FOUND if found else 0


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", help="names of readers; all without any")
    parser.add_argument("--seconds", type=float, default=600.0, help="of computing for each")
    parser.add_argument("--slice", type=float, default=60.0, help="seconds before the next")
    parser.add_argument("--seed", default="1", help="the same one tries the same files")
    parser.add_argument("--into", type=Path, default=Path("build/fuzz"), help="log, finds, corpus")
    parser.add_argument("--slice-of", help=argparse.SUPPRESS)
    return parser.parse_args()


def _list_names() -> list[str]:
    from tests.fuzz.derivations import cheap_derivations
    from tests.fuzz.targets import list_targets

    with cheap_derivations():
        return [target.name for target in list_targets(samples=False)]


def _start(given: argparse.Namespace, name: str, seed: str, seconds: float) -> bool:
    """Hunt through one reader; a process that ends or hangs leaves the file behind it was at."""
    command = [sys.executable, "-m", "tests.fuzz", "--slice-of", name, "--seed", seed]
    command += ["--seconds", str(seconds), "--into", str(given.into)]
    with tempfile.TemporaryFile() as told:
        try:
            code = subprocess.run(
                command, stderr=told, timeout=_PATIENCE + 20 * seconds, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            code = -1
        told.seek(0)
        words = told.read(_SHOWN).decode("utf-8", "replace")
    if code not in (0, _FOUND):
        at = given.into / f"at-{name}"
        content = at.read_bytes() if at.exists() else b""
        size = int.from_bytes(content[:8], "little")
        _keep_find(
            given.into, name, f"the process ended ({code}) {words[-300:]}", content[8:][:size]
        )
    return code != 0


def _hunt(given: argparse.Namespace) -> int:
    from tests.fuzz.derivations import cheap_derivations
    from tests.fuzz.hunting import Hunt
    from tests.fuzz.targets import list_targets

    name = given.slice_of
    folder = given.into / f"corpus-{name}"
    folder.mkdir(exist_ok=True)
    with cheap_derivations():
        (target,) = (each for each in list_targets(samples=True) if each.name == name)
        kept = [path.read_bytes() for path in sorted(folder.iterdir())]
        known = len(kept)
        hunt = Hunt(target, Random(f"{name} {given.seed}"), kept)
        at = _Bookmark(given.into / f"at-{name}")
        _limit_memory()
        tally = hunt.go(seconds=given.seconds, begin=at.note)
    for content in hunt.kept[known:]:
        (folder / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
    _log(given.into, f"{name}: {tally}, {len(hunt.kept)} kept")
    for what, content in tally.finds.items():
        _keep_find(given.into, name, what, content)
    return _FOUND if tally.finds else 0


class _Bookmark:
    """Where the hunt is, so that the file is not lost with a process that crashes over it."""

    def __init__(self, path: Path) -> None:
        self._size = 2 * 1024 * 1024
        path.write_bytes(bytes(self._size))
        with path.open("r+b") as stream:
            self._map = mmap.mmap(stream.fileno(), self._size)

    def note(self, content: bytes) -> None:
        """Write down a file before it is read."""
        some = content[: self._size - 8]
        self._map[:8] = len(some).to_bytes(8, "little")
        self._map[8 : 8 + len(some)] = some


def _limit_memory() -> None:
    """Give ourselves what the process that reads foreign files has beyond its own size."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * os.sysconf("SC_PAGE_SIZE") + _ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _keep_find(folder: Path, name: str, what: str, content: bytes) -> None:
    mark = hashlib.sha256(what.encode()).hexdigest()[:8]
    path = folder / f"find-{name}-{mark}"
    if not path.exists() or path.stat().st_size > len(content):
        path.write_bytes(content)
    _log(folder, f"{name}: FOUND {what}: {path.name}, {len(content)} bytes")


def _log(folder: Path, line: str) -> None:
    stamp = time.strftime("%H:%M:%S")
    with (folder / "fuzz.log").open("a", encoding="utf-8") as stream:
        stream.write(f"{stamp} {line}\n")
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
