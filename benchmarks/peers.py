"""KeePassXC on the same logins and machine, where it is installed; skipped by name where not."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import time
from pathlib import Path

from benchmarks.displays import Display
from benchmarks.figures import list_times, measure, show
from benchmarks.vaults import PASSWORD, write_keepass_xml

_KDF_MILLISECONDS = 100
_MANY = 100_000
"""Where one act takes its ten seconds, and is done once or not at all."""
_NAME = "KeePassXC"


class KeePassXC:
    """What the terminal and the window of KeePassXC take; each act is one process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self._cli = shutil.which("keepassxc-cli")
        self._window = shutil.which("keepassxc")
        self._made: dict[int, float] = {}

    def _run(self, *arguments: str, lines: int = 1) -> None:
        assert self._cli is not None
        subprocess.run(
            [self._cli, *arguments],
            input=(PASSWORD + "\n") * lines,
            text=True,
            capture_output=True,
            check=True,
            timeout=300,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self._folder)},
        )

    def _database(self, count: int) -> Path:
        path = self._folder / f"{count}.kdbx"
        if count not in self._made:
            xml = write_keepass_xml(self._folder / f"{count}.xml", count)
            options = ("-q", "-p", "-t", str(_KDF_MILLISECONDS))
            (self._made[count],) = list_times(
                lambda: self._run("import", *options, str(xml), str(path), lines=2), times=1
            )
        return path

    def _said(self, what: float) -> str:
        return f"{_NAME} {show(what)}"

    @property
    def _skipped(self) -> str:
        return f"{_NAME} skipped: not installed"

    def derive(self) -> str:
        """Open a database whose derivation was made to take the second that people choose."""
        if self._cli is None:
            return self._skipped
        path = self._folder / "one-second.kdbx"
        self._run("db-create", "-q", "-p", "-t", "1000", str(path), lines=2)
        ours = self._said(measure(lambda: self._run("ls", "-q", str(path)), times=3))
        return f"{ours}; {_open_with_pykeepass(str(path))}"

    def search(self, count: int) -> str:
        """Open a database of `count` logins and find one by its title."""
        if self._cli is None:
            return self._skipped
        path = str(self._database(count))
        times = 3 if count < _MANY else 1
        ours = self._said(measure(lambda: self._run("search", "-q", path, "471"), times=times))
        return f"{ours}; {_search_with_pykeepass(path, times=times if count < _MANY else 0)}"

    def add(self, count: int) -> str:
        """Open a database of `count` logins and add one."""
        if self._cli is None:
            return self._skipped
        if count >= _MANY:
            return f"{_NAME} not measured: over ten seconds"
        path, times = str(self._database(count)), 3
        numbers = iter(range(times))

        def add() -> None:
            self._run("add", "-q", "-u", "maria", path, f"New {next(numbers)}")

        return self._said(measure(add, times=times))

    def import_xml(self, count: int) -> str:
        """Return how long the import of `count` logins from KeePass XML took."""
        if self._cli is None:
            return self._skipped
        self._database(count)
        return self._said(self._made[count])

    def open_database(self, path: Path, *, slow: bool) -> str:
        """Open a database of somebody else's making and list what is in it.

        KeePassXC lists titles only; with pykeepass, what every entry says is looked at.
        """
        if self._cli is None:
            return self._skipped
        times = 1 if slow else 3
        ours = self._said(measure(lambda: self._run("ls", "-q", str(path)), times=times))
        return f"{ours}; {_read_with_pykeepass(str(path), times=times)}"

    def save_database(self, path: Path) -> str:
        """Open a database, add one login and save it; with pykeepass, open and save it."""
        if self._cli is None:
            return self._skipped
        copy = self._folder / "saved.kdbx"
        shutil.copy(path, copy)
        numbers = iter(range(3))

        def add() -> None:
            self._run("add", "-q", "-u", "maria", str(copy), f"New {next(numbers)}")

        return f"{self._said(measure(add, times=3))}; {_save_with_pykeepass(str(copy))}"

    def version(self) -> str:
        """Start the terminal program for one word."""
        if self._cli is None:
            return self._skipped
        return self._said(measure(lambda: self._run("--version"), times=5))

    def start(self, display: Display) -> str:
        """Start the window on a display until it can be seen."""
        if self._window is None or shutil.which("xdotool") is None:
            return f"{_NAME} skipped: it or xdotool is not installed"
        times = sorted(self._start(self._window, display) for _ in range(5))
        return self._said(times[2])

    def _start(self, program: str, display: Display) -> float:
        environ = {**os.environ, "DISPLAY": display.name, "HOME": str(self._folder)}
        environ["QT_QPA_PLATFORM"] = "xcb"
        # One that runs already, for whatever reason, would be told to come to the front instead.
        own = self._folder / "runtime"
        own.mkdir(mode=0o700, exist_ok=True)
        environ["XDG_RUNTIME_DIR"] = environ["TMPDIR"] = str(own)
        start = time.perf_counter()
        with subprocess.Popen(
            [program], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as running:
            try:
                # Not with --sync: that looks twice a second, which made the peer slower than it is.
                looking = ["xdotool", "search", "--onlyvisible", "--name", _NAME]
                seen = False
                while not seen:
                    if running.poll() is not None:
                        raise SystemExit(f"{_NAME} ended before its window was seen.")
                    looked = subprocess.run(looking, env=environ, capture_output=True, check=False)
                    seen = looked.returncode == 0
                return (time.perf_counter() - start) * 1000
            finally:
                running.terminate()


def _open_with_pykeepass(path: str) -> str:
    """Open a database with pykeepass, within this process."""
    try:
        library = importlib.import_module("pykeepass")
    except ImportError:
        return "pykeepass skipped: not installed"
    return f"pykeepass {show(measure(lambda: library.PyKeePass(path, password=PASSWORD), times=3))}"


def _read_with_pykeepass(path: str, *, times: int) -> str:
    """Open a database with pykeepass and look at what its entries say, within this process."""
    try:
        library = importlib.import_module("pykeepass")
    except ImportError:
        return "pykeepass skipped: not installed"

    def read() -> None:
        for each in library.PyKeePass(path, password=PASSWORD).entries:
            _ = (each.title, each.username, each.password, each.url, each.notes, each.mtime)

    return f"pykeepass {show(measure(read, times=times))}"


def _save_with_pykeepass(path: str) -> str:
    """Open a database with pykeepass and save it, within this process."""
    try:
        library = importlib.import_module("pykeepass")
    except ImportError:
        return "pykeepass skipped: not installed"
    return f"pykeepass {show(measure(library.PyKeePass(path, password=PASSWORD).save, times=3))}"


def _search_with_pykeepass(path: str, *, times: int) -> str:
    """Open the same database with pykeepass and find one by its title, within this process."""
    try:
        library = importlib.import_module("pykeepass")
    except ImportError:
        return "pykeepass skipped: not installed"
    if not times:
        return "pykeepass skipped: takes minutes"

    def search() -> None:
        database = library.PyKeePass(path, password=PASSWORD)
        database.find_entries(title="Mail 471", first=True)

    return f"pykeepass {show(measure(search, times=times))}"
