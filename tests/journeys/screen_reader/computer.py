"""A computer of one's own: a screen, a window manager, a session, and a screen reader's bus."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.journeys.screen_reader.bus import Address, Bus
from tests.patience import LIMIT_SECONDS, wait_until
from tests.source_tree import ROOT

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
NEEDED = ("Xvfb", "openbox", "dbus-daemon", LAUNCHER)
_SESSION = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus on which nothing can be started but a screen reader's own bus."""
_SERVICE = f"[D-BUS Service]\nName=org.a11y.Bus\nExec={LAUNCHER}\n"
_A11Y = Address("org.a11y.Bus", "/org/a11y/bus")


class Computer:
    """Start all of it, and the program on it; end all of it again."""

    def __init__(self, home: Path) -> None:
        missing = [name for name in NEEDED if shutil.which(name) is None]
        # A failure, not a skip: a dependency that is missing must not look like a test that held.
        assert not missing, f"{', '.join(missing)} missing: `make soak` sees to that"
        self.home, self.log = home, home / "said.log"
        with contextlib.ExitStack() as undo:
            # A socket's path has room for a hundred characters only.
            folder = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="reader-")))
            self.environ = _make_environ(home, folder)
            self._start_screen(undo)
            self._start_session(folder, undo)
            self._start_windows(folder / "windows", undo)
            self.reader = self._switch_reader_on(undo)
            self._undo = undo.pop_all()

    def close(self) -> None:
        """End everything that was started."""
        self._undo.close()

    def start_program(self) -> subprocess.Popen[bytes]:
        """Start Strongroom as a person does; what it says goes into `log`."""
        return self._start(self._undo, sys.executable, str(ROOT / "main.py"), log=self.log)

    def _start(
        self, undo: contextlib.ExitStack, *command: str, log: Path | None = None, ready: int = -1
    ) -> subprocess.Popen[bytes]:
        with (log or Path(os.devnull)).open("ab") as said:
            process = subprocess.Popen(
                command,
                cwd=self.home,
                env=self.environ,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                pass_fds=(ready,) if ready >= 0 else (),
            )
        undo.callback(_end, process)
        return process

    def _start_told(self, undo: contextlib.ExitStack, *command: str) -> str:
        """Start what writes a line once it is ready, to the file whose number ends `command`."""
        told, ready = os.pipe()
        self._start(undo, *command[:-1], f"{command[-1]}{ready}", ready=ready)
        os.close(ready)
        with open(told, "rb") as line:
            came, _, _ = select.select([line], [], [], LIMIT_SECONDS)
            said = line.readline().decode().strip() if came else ""
        assert said, f"{command[0]} did not start"
        return said

    def _start_screen(self, undo: contextlib.ExitStack) -> None:
        screen = ("-screen", "0", "1280x1000x24", "-nolisten", "tcp")
        self.environ["DISPLAY"] = f":{self._start_told(undo, 'Xvfb', *screen, '-displayfd', '')}"

    def _start_windows(self, ready: Path, undo: contextlib.ExitStack) -> None:
        # A window that comes before its manager gets no keyboard.
        self._start(undo, "openbox", "--sm-disable", "--startup", f"touch {ready}")
        wait_until(ready.exists, "the manager of the windows")

    def _start_session(self, folder: Path, undo: contextlib.ExitStack) -> None:
        (folder / "services").mkdir()
        (folder / "services" / "org.a11y.Bus.service").write_text(_SERVICE)
        (folder / "bus.conf").write_text(_SESSION.format(folder=folder))
        command = ("dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork")
        address = self._start_told(undo, *command, "--print-address=")
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = address

    def _switch_reader_on(self, undo: contextlib.ExitStack) -> Bus:
        """Do what a screen reader does when it starts: programs look there and begin to tell."""
        with contextlib.closing(Bus(self.environ["DBUS_SESSION_BUS_ADDRESS"])) as session:
            session.switch(_A11Y, "org.a11y.Status", "ScreenReaderEnabled", on=True)
            session.switch(_A11Y, "org.a11y.Status", "IsEnabled", on=True)
            address = session.call(_A11Y, "org.a11y.Bus.GetAddress")[0]
        bus = Bus(address)
        undo.callback(bus.close)
        return bus


def _make_environ(home: Path, folder: Path) -> dict[str, str]:
    places = {"HOME": home, "XDG_RUNTIME_DIR": folder / "run"}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        places[f"XDG_{name}_HOME"] = home / name.casefold()
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **os.environ,
        **{name: str(place) for name, place in places.items()},
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONWARNINGS": "error",
        # In memory: what is switched on here must not reach the settings of whoever runs this.
        "GSETTINGS_BACKEND": "memory",
    }


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
