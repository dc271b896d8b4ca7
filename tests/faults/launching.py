"""Ways to start the real program with a command and secrets."""

from __future__ import annotations

import contextlib
import functools
import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, Protocol

from tests.faults.tracer import fork
from tests.source_tree import ROOT, list_modules


class Launcher(Protocol):
    """A way to start the program; returns its process id."""

    def __call__(self, data: Path, arguments: Sequence[str], lines: Sequence[str]) -> int:
        """Start it with these secrets on its standard input."""


@functools.cache
def load_everything() -> None:
    """Load every module of the terminal program and of the core, once."""
    for module in list_modules("ui/terminal", "core"):
        importlib.import_module(module.name)


def launch_fork(data: Path, arguments: Sequence[str], lines: Sequence[str]) -> int:
    """Start the program in a fork of this process, in which everything is loaded already."""
    load_everything()
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{line}\n" for line in lines).encode())
    os.close(writing)
    child = fork()
    if child == 0:
        _be_program(data, arguments, reading)
    os.close(reading)
    return child


def _be_program(data: Path, arguments: Sequence[str], reading: int) -> NoReturn:
    code = 1
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor, target in ((reading, 0), (nowhere, 1)):
            os.dup2(descriptor, target)
        sys.stdin, sys.stdout = os.fdopen(0, encoding="utf-8"), os.fdopen(1, "w", encoding="utf-8")
        os.environ["STRONGROOM_DATA_DIR"] = str(data)
        from main import main

        code = main(list(arguments))
    finally:
        os._exit(code)


def launch_process(data: Path, arguments: Sequence[str], lines: Sequence[str]) -> int:
    """Start the program as a person does."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env={**os.environ, "STRONGROOM_KDF": "floor", "STRONGROOM_DATA_DIR": str(data)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        process.stdin.close()
    process.returncode = 0  # Waited for by its id, below.
    return process.pid
