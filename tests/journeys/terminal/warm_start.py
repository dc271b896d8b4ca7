"""The program loaded once and forked for every command: a process of its own, half a second sooner.

What a command is given and leaves is its own: arguments, environment, folder,
standard streams, exit code. Only loading the same modules, compiling the same statements
and deriving the same key again is spared.
Run as a program, this file is the process that forks.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
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


class KeptDerivations(MutableMapping[bytes, bytes]):
    """Keys that one command has derived, as files for those after it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, asked: bytes) -> bytes:
        try:
            return (self._folder / asked.hex()).read_bytes()
        except FileNotFoundError:
            raise KeyError from None

    def __setitem__(self, asked: bytes, derived: bytes) -> None:
        kept = self._folder / asked.hex()
        # A test may have taken all room for files from its command, which then keeps nothing.
        with contextlib.suppress(OSError):
            half = kept.with_suffix(".half")
            half.write_bytes(derived)
            half.replace(kept)

    def __delitem__(self, asked: bytes) -> None:
        (self._folder / asked.hex()).unlink()

    def __iter__(self) -> Iterator[bytes]:
        return (bytes.fromhex(file.name) for file in self._folder.iterdir())

    def __len__(self) -> int:
        return len(list(self._folder.iterdir()))


def load() -> None:
    """Load what commands load, and use it once."""
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
    with tempfile.TemporaryDirectory() as folder:
        use(Path(folder) / "data")
    # Else each child's collector would have every page of the modules copied for it.
    gc.collect()
    gc.freeze()


def use(data: Path) -> None:
    """Do what commands do with a vault, so that their statements are compiled."""
    from core.services import items
    from tests.core.services import vaults
    from tests.fakes.clock import FakeClock

    template = vaults.make_template(data)
    app = vaults.start(data, clock=FakeClock(), seed=2)
    session = vaults.open_with_key(app, template)
    vaults.edit(session, vaults.add(session), password="another")
    items.list_summaries(session)
    session.close()
    app.close()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from tests.fakes.kdf import remembered_derivations
    from tests.fakes.statements import compiled_once

    with (
        tempfile.TemporaryDirectory() as kept,
        remembered_derivations(KeptDerivations(Path(kept))),
        compiled_once(),
        socket.socket(fileno=int(sys.argv[1])) as inherited,
    ):
        load()
        serve(inherited)
