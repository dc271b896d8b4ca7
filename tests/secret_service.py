"""A real Secret Service: gnome-keyring in a D-Bus session and a home folder of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

NEEDED = ("dbus-daemon", "gnome-keyring-daemon")
BUS = """<busconfig>
<type>session</type>
<listen>unix:path={socket}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""
"""A bus that starts nothing by itself: what is gone stays gone."""
SECRETS, SECRETS_PATH = "org.freedesktop.Secret", "/org/freedesktop/secrets"
ASKING = ("Unlock", "CreateCollection", "Prompt")
END = "end-of-listening"
PASSWORD = b"login password of the computer"


class SecretService:
    """Start and end it; `environ` is what a program needs to find it."""

    def __init__(self, home: Path, password: bytes | None = PASSWORD) -> None:
        missing = [name for name in NEEDED if shutil.which(name) is None]
        # A failure, not a skip: a dependency that is missing must not look like a test that held.
        assert not missing, f"{', '.join(missing)} missing: `make soak` sees to that"
        self.home = home
        folders = {name: home / name for name in ("data", "config", "cache", "run")}
        for folder in folders.values():
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        self.environ = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "HOME": str(home),
            "XDG_DATA_HOME": str(folders["data"]),
            "XDG_CONFIG_HOME": str(folders["config"]),
            "XDG_CACHE_HOME": str(folders["cache"]),
            "XDG_RUNTIME_DIR": str(folders["run"]),
        }
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        with contextlib.ExitStack() as undo:
            undo.callback(self.close)
            self._start_bus()
            self.start_daemon(password)
            undo.pop_all()

    def _start_bus(self) -> None:
        config = self.home / "bus.conf"
        config.write_text(BUS.format(socket=self.home / "run" / "bus"))
        command = ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1")
        self._bus = subprocess.Popen(
            command, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._bus.stdout is not None
        address = self._bus.stdout.readline().decode().strip()
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_daemon(self, password: bytes | None = PASSWORD) -> None:
        """Start the keyring, unlocked as a login does it, or locked without a password."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        command += ["--unlock"] if password is not None else []
        self._daemon = subprocess.Popen(
            command,
            env=self.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(password or b"")
        self._daemon.stdin.close()
        self._wait_for_name()

    def end_daemon(self) -> None:
        """End the keyring; the session stays."""
        _end(self._daemon)
        self._daemon = None

    @contextlib.contextmanager
    def listening(self) -> Iterator[list[str]]:
        """Yield what will be, at the end, every call by which somebody is asked something."""
        asked: list[str] = []
        rules = [
            f"type='method_call',interface='{SECRETS}.{name}'" for name in ("Service", "Prompt")
        ]
        monitor = subprocess.Popen(
            ["dbus-monitor", "--session", *rules],
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert monitor.stdout is not None
            monitor.stdout.readline()  # it listens by now
            yield asked
            self._send("org.freedesktop.secrets", SECRETS_PATH, f"{SECRETS}.Service.ReadAlias", END)
            for line in iter(monitor.stdout.readline, b""):
                asked += [
                    name for name in ASKING if line.rstrip().endswith(b"member=" + name.encode())
                ]
                if END.encode() in line:
                    break
        finally:
            _end(monitor)

    def close(self) -> None:
        """End both."""
        _end(self._daemon)
        _end(self._bus)
        self._daemon = self._bus = None

    def _wait_for_name(self) -> None:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner")
        for _ in range(200):
            if b"boolean true" in self._send(*bus, "org.freedesktop.secrets"):
                return
            time.sleep(0.05)
        raise AssertionError("gnome-keyring did not start")

    def _send(self, name: str, path: str, question: str, about: str) -> bytes:
        call = ["dbus-send", "--session", "--print-reply", f"--dest={name}", path, question]
        told = subprocess.run(
            [*call, f"string:{about}"], env=self.environ, capture_output=True, check=False
        )
        return told.stdout


def _end(process: subprocess.Popen[bytes] | None) -> None:
    if process is None:
        return
    process.terminate()
    process.wait(10)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
