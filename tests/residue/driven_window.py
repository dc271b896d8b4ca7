"""The real program, its window off-screen, driven from inside step by step.

`python -m tests.residue.driven_window DATA` runs `main.main`. On standard input
comes a JSON object of masked texts; at every stop a line is written, and the
program waits there for one before it goes on.
"""

from __future__ import annotations

import json
import sys


def main(data: str) -> int:
    """Start the program as a person does."""
    from main import main as start
    from tests.residue.window_script import Script
    from ui.desktop import application

    texts: dict[str, str] = json.loads(sys.stdin.readline())
    finish = application.finish_start
    # Qt holds no strong reference to whose method is called.
    scripts: list[Script] = []

    def finish_and_drive(qt: object, desktop: object) -> None:
        finish(qt, desktop)  # type: ignore[arg-type]
        scripts.append(Script(desktop, texts))  # type: ignore[arg-type]
        scripts[0].begin()

    application.finish_start = finish_and_drive  # type: ignore[assignment]
    return start(["--data-dir", data])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
