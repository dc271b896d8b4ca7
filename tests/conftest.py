"""What holds for every test: a home of its own, no warnings in the log, nothing left running."""

from __future__ import annotations

import atexit
import functools
import gc
import itertools
import logging
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from tests.fakes.kdf import FamiliarSalts

CANARY = "canary-7Qd2-must-not-be-seen"
"""Part of every secret in tests; it must never reach a log."""

UNPROVED = "NOT PROVED HERE"
"""Begins the reason of a skip that is repeated below everything, so that nobody overlooks it."""

TOLD = 400
"""How many of the longest blocks of the window's thread are told; how many there are is, too."""

PATIENCE = 60.0
"""Seconds for whatever must come, far beyond what a busy computer needs."""


def isolate() -> None:
    """Give this process a home of its own, off-screen, without a desktop's services.

    Called before Qt is imported: it reads the platform once.
    """
    home = Path(tempfile.mkdtemp(prefix="strongroom-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    places = {
        "HOME": "",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "runtime",
    }
    for variable, name in places.items():
        (home / name).mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(home / name)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        TZ="UTC",
        LC_ALL="C.UTF-8",
    )
    time.tzset()
    # Hundreds of processes are started; each would compile the whole program anew.
    costly = "PYTHONDONTWRITEBYTECODE"
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "STRONGROOM_DATA_DIR", costly):
        os.environ.pop(variable, None)
    # A shell starts what runs in the background deaf to Ctrl+C, and children inherit that.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


isolate()
# Each test leaves little behind, and all of it goes at the end of its module.
gc.set_threshold(10_000, 10, 10)
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")
# Five seconds are few where four tests at a time share two busy processors.
for wait in (QtBot.waitActive, QtBot.waitExposed, QtBot.waitSignal, QtBot.waitUntil):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__["timeout"] = int(PATIENCE * 1000)


@pytest.fixture(scope="session", autouse=True)
def paid_once() -> Iterator[FamiliarSalts]:
    """Let every key derivation cost its tenth of a second once, not in each test."""
    # Here and not at the top, where the process has no home of its own yet.
    from tests.fakes.kdf import familiar_salts, remembered_derivations

    with remembered_derivations(), familiar_salts() as salts:
        yield salts


@pytest.fixture(scope="session", autouse=True)
def weighed_once() -> Iterator[None]:
    """Let the strength of a text be estimated once; most tests take the same few passwords."""
    from core.passwords.strength import _estimate_part

    @functools.cache
    def estimate(text: str, inputs: tuple[str, ...]) -> object:
        return _estimate_part(text, list(inputs))

    def remembered(text: str, inputs: list[str]) -> object:
        return estimate(text, tuple(inputs))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.passwords.strength._estimate_part", remembered)
        yield


@pytest.fixture(scope="session", autouse=True)
def waits_for_keyrings() -> Iterator[None]:
    """Give a keyring's thread the time it needs; what hangs is given up by the test it is in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.services.outside.PATIENCE", PATIENCE)
        yield


@pytest.fixture(scope="session", autouse=True)
def put_into_words_once() -> Iterator[None]:
    """Let every statement be compiled once, not for each vault anew."""
    from tests.fakes.statements import compiled_once

    with compiled_once():
        yield


@pytest.fixture(autouse=True)
def salts_from_the_first(paid_once: FamiliarSalts) -> None:
    """Let each test ask for the derivations of the tests before it."""
    paid_once.begin()


@pytest.fixture(scope="module", autouse=True)
def older_things_set_aside() -> None:
    """Spare the collector, and the search for what is left running, all that was there before."""
    gc.collect()
    gc.freeze()


class Listener(logging.Handler):
    """Keep every log record of one test."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)


@pytest.fixture
def canary() -> str:
    """Return a text to put into secrets; a test in whose log it appears fails."""
    return CANARY


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fail a test that logs a warning it did not announce, or the canary at any level."""
    listener = Listener()
    logging.getLogger().addHandler(listener)
    yield listener.records
    logging.getLogger().removeHandler(listener)
    texts = [logging.Formatter().format(record) for record in listener.records]
    assert not any(CANARY in text for text in texts), "A secret reached the log."
    loud = [record.getMessage() for record in listener.records if record.levelno >= logging.WARNING]
    if "provoked_warnings" in request.fixturenames:
        assert loud, "The test announced a warning, and none was logged."
    else:
        assert not loud, f"Logged at WARNING or above: {loud}"


@pytest.fixture
def provoked_warnings(quiet_log: list[logging.LogRecord]) -> list[logging.LogRecord]:
    """Announce that the test provokes a warning, and return what is logged as it comes."""
    return quiet_log


def list_new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Return threads started since; those of Qt that ran Python once stay listed as dummies."""
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]


def list_running_in_qt() -> list[object]:
    """Return every timer still ticking and every thread of Qt still running."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    from tests.ui.looks import settle
    from ui.desktop.theme import current_theme

    def is_running(thing: object) -> bool:
        if isinstance(thing, QTimer):
            return isValid(thing) and thing.isActive()
        return isinstance(thing, QThread) and isValid(thing) and thing.isRunning()

    def look() -> list[object]:
        # A loop over every object of the process, after each of a thousand tests, has to run in C.
        everything = gc.get_objects()
        kinds = {kind for kind in set(map(type, everything)) if issubclass(kind, (QTimer, QThread))}
        found = itertools.compress(everything, map(kinds.__contains__, map(type, everything)))
        main = QThread.currentThread()
        return [thing for thing in found if thing is not main and is_running(thing)]

    if look():  # Widgets that were closed take their timers with them, once really deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle(current_theme())  # A look that is put in force a part a turn comes to its end.
        gc.collect()
        return look()
    return []


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that a thread or a timer survives."""
    threads = set(threading.enumerate())
    yield
    for thread in list_new_threads(threads):
        thread.join(PATIENCE)
    left: list[object] = [*list_new_threads(threads)]
    if "qapp" in request.fixturenames:
        left += list_running_in_qt()
    assert not left, f"Still running after the test: {left}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Repeat below everything what could not be proved here, and the figures tests have found."""
    for skipped in terminalreporter.getreports("skipped"):
        told = skipped.longrepr[2] if isinstance(skipped.longrepr, tuple) else ""
        if UNPROVED in told:
            terminalreporter.write_line(told.removeprefix("Skipped: "), red=True, bold=True)
    for passed in terminalreporter.getreports("passed"):
        for name, value in passed.user_properties:
            if name == "figure" and passed.when == "call":
                terminalreporter.write_line(str(value))
    tell_blocks(terminalreporter)


def tell_blocks(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell which acts of a person held the window's thread for longer than anybody should notice.

    It is told and not asserted, for it depends on how fast the machine is.
    """
    acts, blocks = 0, []
    for ended in terminalreporter.getreports("") + terminalreporter.getreports("passed"):
        if ended.when == "teardown":
            for name, value in ended.user_properties:
                acts += value if name == "acts" and isinstance(value, int) else 0
                if name == "block" and isinstance(value, (list, tuple)):
                    blocks.append((*value, ended.nodeid.rpartition("/")[2]))
    if acts:
        said = f"{len(blocks)} of {acts} acts in journeys held the window's thread over 50 ms"
        terminalreporter.write_line(f"{said} of its own time.")
    for milliseconds, act, where in sorted(blocks, reverse=True)[:TOLD]:
        terminalreporter.write_line(f"  {milliseconds:4.0f} ms  {act}  ({where})")


def pytest_unconfigure() -> None:
    """Let go of what was set aside: a library counts at the end what of it was never collected."""
    gc.unfreeze()
