"""Start with the system: a file in the person's own autostart folder, written only when asked."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import core
from core.app import App
from core.errors import DiskError, FileMissingError, FileTooLargeError
from core.paths import choose_paths
from core.storage.files import make_folder, read_bytes, remove_file, write_bytes

IN_TRAY: Final = "--in-tray"
"""What tells a start that nobody asked for the window just now."""
_NAME: Final = "strongroom.desktop"
_LIMIT: Final = 64 * 1024
_QUOTED: Final = '\\"`$'
_OFF: Final = ("hidden=true", "x-gnome-autostart-enabled=false")


def can_start_with_system(platform: str = sys.platform) -> bool:
    """Tell whether this computer starts programs by such a file."""
    return platform == "linux"


def starts_with_system(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the file is there and the desktop was not told to leave it alone.

    Raises DiskError.
    """
    try:
        text = read_bytes(_place(environ), _LIMIT).decode("utf-8", "replace")
    except (FileMissingError, FileTooLargeError):
        return False
    lines = {line.replace(" ", "").casefold() for line in text.splitlines()}
    return not lines.intersection(_OFF)


def start_with_system(app: App, *, environ: Mapping[str, str] = os.environ) -> None:
    """Have the desktop start this very program on this data folder when somebody signs in.

    Raises DiskError, also where a folder has a name that no such file can hold.
    """
    place = _place(environ)
    program = [sys.executable, str(Path(core.__file__).resolve().parent.parent / "main.py")]
    if app.paths.data != choose_paths(None, {}).data:
        program += ["--data-dir", str(app.paths.data)]
    command = " ".join(_quote(part) for part in (*program, IN_TRAY))
    make_folder(place.parent)
    lines = ("[Desktop Entry]", "Type=Application", "Name=Strongroom", f"Exec={command}")
    write_bytes(place, "\n".join((*lines, "Terminal=false", "")).encode())


def stop_with_system(environ: Mapping[str, str] = os.environ) -> None:
    """Take the file away. Raises DiskError."""
    place = _place(environ)
    if place.parent.is_dir():
        remove_file(place)


def _place(environ: Mapping[str, str]) -> Path:
    # A relative path there is to be ignored, says the XDG Base Directory Specification.
    named = environ.get("XDG_CONFIG_HOME", "")
    config = Path(named) if Path(named).is_absolute() else Path("~/.config").expanduser()
    return config / "autostart" / _NAME


def _quote(argument: str) -> str:
    """Return an argument as the Desktop Entry Specification quotes it in `Exec`.

    A line break would begin an entry of its own, which could name another program.
    """
    if not argument.isprintable():
        raise DiskError(path=argument, detail="name-not-printable")
    inside = "".join(f"\\{c}" if c in _QUOTED else c for c in argument)
    # The value of a key is unescaped once before the quotes are read; % begins a field code.
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'
