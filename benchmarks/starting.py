"""From the start of a process to a window one can type in, and to the terminal's first word."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.displays import Display
from benchmarks.figures import Figure, measure
from benchmarks.peers import KeePassXC

_ROOT = Path(__file__).resolve().parent.parent
_TIMES = 7


def list_figures(folder: Path, peer: KeePassXC) -> Iterator[Figure]:
    """Yield the start of the window, without and with a display, and of the terminal."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    yield _window("process start to a window one can type in, off-screen", folder, offscreen, "")
    if shutil.which("Xvfb") is None:
        yield Figure(what="the same on a display", ours=None, note="skipped: Xvfb is not installed")
    else:
        with Display() as display:
            on_display = {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}
            peers = peer.start(display)
            yield _window("process start to a window one can type in", folder, on_display, peers)
    command = [sys.executable, str(_ROOT / "main.py"), "--version"]

    def say_version() -> None:
        subprocess.run(command, check=True, capture_output=True)

    yield Figure(
        what="terminal: strongroom --version",
        ours=measure(say_version, times=_TIMES),
        first=250,
        peers=peer.version(),
    )


def _window(what: str, folder: Path, environ: Mapping[str, str], peers: str) -> Figure:
    try:
        found = [_start(folder, environ) for _ in range(_TIMES)]
    except subprocess.SubprocessError as error:
        return Figure(what=what, ours=None, peers=peers, note=f"failed: {type(error).__name__}")
    return Figure(
        what=what,
        ours=statistics.median(found),
        goal=350,
        first=450,
        peers=peers,
        note="painted, with the master password's field in focus",
    )


def _start(folder: Path, environ: Mapping[str, str]) -> float:
    command = [sys.executable, "-m", "benchmarks.first_window", "--data-dir", str(folder)]
    start = time.monotonic_ns()
    ran = subprocess.run(
        command,
        # As people start it: compiled code is kept between starts.
        env={**os.environ, **environ, "PYTHONDONTWRITEBYTECODE": ""},
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )
    return (int(ran.stdout.split()[0]) - start) / 1e6
