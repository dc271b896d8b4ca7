"""Starts of the program that race for one data folder.

`python -m tests.residue.starts DATA` waits for a line, then starts as both faces do.
It writes `writer` or `held <process id or none>`, and ends with its standard input.
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path
from typing import Self

from tests.source_tree import ROOT


def main(data: str) -> int:
    """Race; a writer stays until nobody listens any more."""
    from core.app import open_app
    from core.errors import HeldError
    from core.paths import Paths

    for _ in sys.stdin:
        try:
            app = open_app(Paths(Path(data)))
        except HeldError as error:
            sys.stdout.write(f"held {error.holder}\n")
            sys.stdout.flush()
            continue
        sys.stdout.write("writer\n")
        sys.stdout.flush()
        # Nobody else may come in before the others have answered.
        sys.stdin.readline()
        app.close()
        sys.stdout.write("closed\n")
        sys.stdout.flush()
    return 0


@dataclasses.dataclass
class Racer:
    """One process that starts the program when it is told to, again and again."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls, data: Path) -> Self:
        """Start the process; it loads what it needs and waits."""
        command = [sys.executable, "-m", "tests.residue.starts", str(data)]
        pipe = subprocess.PIPE
        return cls(
            subprocess.Popen(
                command, cwd=ROOT, env=dict(os.environ), stdin=pipe, stdout=pipe, text=True
            )
        )

    def say(self) -> None:
        """Tell it to go on."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        """Return its next line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        """End it as a kill does."""
        self.process.kill()
        with self.process:
            pass


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
