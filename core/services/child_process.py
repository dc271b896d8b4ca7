"""Start a child of this program that has what it is given and nothing else, and see to its end."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

_PROGRAM = Path(__file__).resolve().parents[2] / "main.py"
_KILL_SECONDS = 1


def start_child(command: str, *, descriptors: Sequence[int] = ()) -> subprocess.Popen[bytes]:
    """Start a child that has two pipes and `descriptors`; its complaints are dropped.

    A traceback could hold what it had just read.
    """
    return subprocess.Popen(
        [sys.executable, "-E", "-s", str(_PROGRAM), command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        pass_fds=descriptors,
        env={},
        cwd="/",
        # Without our terminal nobody can put keystrokes into it, and Ctrl+C is ours to act on.
        start_new_session=True,
    )


@contextlib.contextmanager
def ending(child: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """End a child whatever happens, and wait for that only so long.

    A read from a disk that the network lost can keep it in the kernel, where no signal reaches
    it. It is shut in and nobody hears it any more: whoever cancels need not wait for the disk.
    """
    try:
        yield child
    finally:
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            child.wait(_KILL_SECONDS)
        except subprocess.TimeoutExpired:
            threading.Thread(target=child.wait, name="ending", daemon=True).start()
