"""The program loaded once and forked for every command: a process of its own, half a second sooner.

What a command is given and leaves is its own: arguments, environment, folder,
standard streams, exit code. Only loading the same modules again is spared.
Run as a program, this file is the process that forks.
"""

from __future__ import annotations

import json
import os
import resource
import socket
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_ORDER_SIZE = 1 << 16
_PATIENCE = 100.0


class WarmStart:
    """Hold the process that forks, until closed."""

    def __init__(self) -> None:
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # What never answers fails here, with what was asked, and not at the end of all tests.
        self._ours.settimeout(_PATIENCE)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={**os.environ, "PYTHONWARNINGS": "error"},
            )

    def run(
        self, arguments: Sequence[str], *, environ: Mapping[str, str], folder: Path, stdin: bytes
    ) -> tuple[int, bytes, bytes]:
        """Run a command to its end; return its exit code and what it wrote."""
        given = {
            "arguments": arguments,
            "environ": dict(environ),
            "folder": str(folder),
            "file_limit": resource.getrlimit(resource.RLIMIT_FSIZE),
        }
        order = json.dumps(given)
        streams = [os.memfd_create(name) for name in ("stdin", "stdout", "stderr")]
        try:
            os.pwrite(streams[0], stdin, 0)
            socket.send_fds(self._ours, [order.encode()], streams)
            code = int(self._ours.recv(16))
            out, err = (os.pread(stream, os.fstat(stream).st_size, 0) for stream in streams[1:])
        finally:
            for stream in streams:
                os.close(stream)
        return code, out, err

    def close(self) -> None:
        """End the process."""
        self._ours.close()
        self._process.wait(timeout=_PATIENCE)


def serve(orders: socket.socket) -> None:
    """Fork for every order until the other side is gone."""
    while True:
        order, streams, *_ = socket.recv_fds(orders, _ORDER_SIZE, 3)
        if not order:
            return
        child = os.fork()
        if child == 0:
            orders.close()
            become(order, streams)
        for stream in streams:
            os.close(stream)
        orders.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def become(order: bytes, streams: Sequence[int]) -> None:
    """Be the program, once."""
    import main

    code = 1
    try:
        given = json.loads(order)
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
            os.close(stream)
        resource.setrlimit(resource.RLIMIT_FSIZE, tuple(given["file_limit"]))
        os.environ.clear()
        os.environ.update(given["environ"])
        os.chdir(given["folder"])
        sys.argv = ["main.py", *given["arguments"]]
        code = main.main(given["arguments"])
    except BaseException:  # noqa: BLE001 - as the interpreter would
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def load() -> None:
    """Load what commands load."""
    from core.services import preparing
    from ui.terminal import (  # noqa: F401 - loading is the point
        deletion_commands,
        doctor_command,
        generate_commands,
        item_commands,
        profile_commands,
        transfer_commands,
    )

    preparing.load_vault_modules()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    load()
    with socket.socket(fileno=int(sys.argv[1])) as inherited:
        serve(inherited)
