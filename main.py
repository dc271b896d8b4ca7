"""The program: with a command it works in the terminal, without one it opens the window."""

from __future__ import annotations

import gc
import sys

WINDOW_OPTIONS = ("--data-dir",)
"""Options the window understands as well; each takes one value."""
IN_TRAY = "--in-tray"
"""What the window also understands: to begin hidden, where closing only hides it."""


def wants_window(arguments: list[str]) -> bool:
    """Tell whether nothing is asked for except, perhaps, where the data is."""
    rest = iter(arguments)
    for argument in rest:
        if argument == IN_TRAY:
            continue
        name, equals, _ = argument.partition("=")
        if name not in WINDOW_OPTIONS:
            return False
        if not equals:
            next(rest, None)
    return True


def main(arguments: list[str]) -> int:
    """Hand over to a face and return its exit code; each face is loaded only when wanted."""
    if arguments in (["--check-copy"], ["--check-move"]):
        from core.services import copy_check, move_check
        from ui.memory import guard_memory

        guard_memory()
        return copy_check.main() if arguments == ["--check-copy"] else move_check.main()
    if arguments == ["--read-file"]:
        # It lives for one file, and nothing that is read refers to itself.
        # What the type hints of newer Pythons need takes a quarter of the time to begin reading;
        # whoever asks for it makes do without.
        gc.disable()
        sys.modules["typing_extensions"] = None  # type: ignore[assignment]
        from core.services import foreign_reader
        from ui.memory import guard_memory

        guard_memory()
        return foreign_reader.main()
    if arguments == ["--read-picture"]:
        from ui.desktop import qr_reader
        from ui.memory import guard_memory

        guard_memory()
        return qr_reader.main()
    if wants_window(arguments):
        from ui.desktop import application

        return application.main(arguments)
    from ui.terminal import program

    return program.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
