"""`make setup`: all that a fresh clone needs to run, and nothing when it is there already.

Uses only Python's own library, since it runs before anything is installed. Three steps:
what the operating system must bring is tried out and named (or, as root, installed); `.venv` is
made from the lock, every file checked against its hash; Qt is started off-screen as proof. A stamp
written last says that all of it happened, so a half-made `.venv` is noticed and made again.
"""

from __future__ import annotations

import ctypes
import dataclasses
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements-dev.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
OLDEST_PYTHON = (3, 11)

QT_NEEDS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads even without a screen, and the Debian package that brings it."""

WINDOW_NEEDS = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What Qt loads besides to show a window under X11 or Wayland."""

SOAK_NEEDS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "keepassxc-cli": "keepassxc",
    "openbox": "openbox",
}
"""The programs that the long tests run, and the Debian package that brings each."""

FONT_PACKAGE = "fonts-noto-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

PROOF = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication(["proof"])
if not QFontDatabase.families():
    raise SystemExit("Qt starts, and finds no font.")
"""


class SetupError(Exception):
    """Set-up cannot go on; the text says what is wrong and what to do."""


@dataclasses.dataclass(frozen=True)
class Missing:
    """What the operating system lacks, as names of Debian packages."""

    needed: tuple[str, ...]
    for_a_window: tuple[str, ...]

    @property
    def packages(self) -> tuple[str, ...]:
        """Return all of them."""
        return self.needed + self.for_a_window


def say(text: str) -> None:
    """Tell the person what is going on, without being held up in a buffer."""
    print(text, flush=True)


def run(*command: str | Path, **variables: str) -> None:
    """Run one step. Raises SetupError with its output where it fails."""
    environment = dict(os.environ, **variables)
    result = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
    if result.returncode != 0:
        step = shlex.join(map(str, command[:5]))
        raise SetupError(f"{result.stdout}{result.stderr}\nThis step failed: {step} …")


def lacks(library: str) -> bool:
    """Tell whether the dynamic linker cannot load a library: the question Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def has_a_font() -> bool:
    """Tell whether any scalable font is where fontconfig looks."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(
        file.suffix.lower() in {".ttf", ".otf", ".ttc"}
        for folder in folders
        for file in folder.rglob("*")
    )


def list_missing() -> Missing:
    """Return what Linux must still bring; other systems come complete."""
    if not sys.platform.startswith("linux"):
        return Missing((), ())
    needed = [package for library, package in QT_NEEDS.items() if lacks(library)]
    if importlib.util.find_spec("ensurepip") is None:
        needed.append("python3-venv")
    if not has_a_font():
        needed.append(FONT_PACKAGE)
    for_a_window = [package for library, package in WINDOW_NEEDS.items() if lacks(library)]
    return Missing(tuple(needed), tuple(for_a_window))


def apt_line(packages: Sequence[str]) -> str:
    """Return one line a person can copy to install packages."""
    install = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        return install
    if shutil.which("sudo"):
        return f"sudo sh -c {shlex.quote(install)}"
    return f"su -c {shlex.quote(install)}"


def prepare_system() -> None:
    """See to what the operating system must bring. Raises SetupError where a person must act."""
    missing = list_missing()
    if not missing.packages:
        return
    has_apt = shutil.which("apt-get") is not None
    if has_apt and os.geteuid() == 0:
        say(f"Installing from Debian: {' '.join(missing.packages)}")
        run("sh", "-c", apt_line(missing.packages), DEBIAN_FRONTEND="noninteractive")
        missing = list_missing()
    advice = (
        f"Copy this line, then run make again:\n\n    {apt_line(missing.packages)}\n"
        if has_apt
        else f"Install what your system calls these: {' '.join(missing.packages)}"
    )
    if missing.needed:
        raise SetupError(f"The system lacks something Strongroom needs. {advice}")
    if missing.for_a_window:
        say(f"Tests will run; a window needs a little more. {advice}")


def prepare_soak() -> None:
    """See to what the long tests run: a keyring and a screen reader's bus as people have them.

    Raises SetupError.
    """

    def list_packages() -> list[str]:
        return [package for name, package in SOAK_NEEDS.items() if shutil.which(name) is None]

    packages = list_packages() if sys.platform.startswith("linux") else []
    if packages and os.geteuid() == 0 and shutil.which("apt-get") is not None:
        say(f"Installing from Debian: {' '.join(packages)}")
        run("sh", "-c", apt_line(packages), DEBIAN_FRONTEND="noninteractive")
        packages = list_packages()
    if packages:
        lacking = "The long tests run programs that are missing. Copy this line:"
        raise SetupError(f"{lacking}\n\n    {apt_line(packages)}\n")


def derive_stamp() -> str:
    """Return what `.venv` depends on: the lock, the interpreter and the place."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{lock}\n{sys.version}\n{VENV}\n"


def is_made() -> bool:
    """Tell whether `.venv` was made to its end, from this lock, by this interpreter, here."""
    return STAMP.is_file() and STAMP.read_text() == derive_stamp()


def write_launcher(python: Path) -> None:
    """Write the command `strongroom`; it calls `main.py`, so an edit needs no new installation."""
    launcher = VENV / "bin" / "strongroom"
    call = f"exec {shlex.quote(str(python))} {shlex.quote(str(ROOT / 'main.py'))}"
    launcher.write_text(f'#!/bin/sh\n{call} "$@"\n')
    launcher.chmod(0o755)


def make_venv() -> None:
    """Make `.venv` anew and stamp it last. Raises SetupError where a step fails."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        raise SetupError(
            ".venv is not what the lock asks for, and cannot be made anew by its own Python. "
            "Use the one of the computer: make setup"
        )
    say("Making .venv from the lock; the first time takes a minute or two.")
    if VENV.exists():
        shutil.rmtree(VENV)
    run(sys.executable, "-m", "venv", VENV)
    python = VENV / "bin" / "python"
    pip = (python, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", "install")
    run(*pip, "--require-hashes", "--no-deps", "-r", LOCK)
    write_launcher(python)
    # Left to the first start, it would make that one, and its first screens, slow.
    run(python, "-m", "compileall", "-q", *(ROOT / part for part in ("core", "ui")))
    run(python, "-c", PROOF, QT_QPA_PLATFORM="offscreen")
    half = STAMP.with_suffix(".half")
    half.write_text(derive_stamp())
    half.replace(STAMP)
    say("Done.")


def main(*wishes: str) -> int:
    """Set up what is not set up yet, for `soak` too if wished; return the exit code for `make`."""
    try:
        if sys.version_info < OLDEST_PYTHON:
            wanted, found = (".".join(map(str, v[:2])) for v in (OLDEST_PYTHON, sys.version_info))
            raise SetupError(
                f"Strongroom needs Python {wanted} or newer; this is {found}. "
                "Name another one: make setup PYTHON=/path/to/python3"
            )
        prepare_system()
        if not is_made():
            make_venv()
        if "soak" in wishes:
            prepare_soak()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped half way; the next make begins again.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
