"""What the computer says over a real bus locks; what it says to others, and no bus, do not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.fakes.buses import LOGIND, LOGIND_PATH, OURS, THEIRS, System, private_bus
from ui.desktop.system_signals import SAVERS, SystemSignals

MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
BELL = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
"""Something that locks: all that was sent before it has been heard by then."""
Connections = tuple[QDBusConnection, QDBusConnection]


@pytest.fixture(scope="module")
def buses() -> Iterator[Connections]:
    # A socket's path has room for a hundred characters only.
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as made:
        yield made


@pytest.fixture(scope="module")
def computer(buses: Connections) -> System:
    made = System(buses[0])
    for name, _ in SAVERS:
        made.own(name)
    return made


class Listener(SystemSignals):
    """Count what it hears."""

    def __init__(self, buses: Connections, qtbot: QtBot) -> None:
        super().__init__()
        self.times = 0
        self.lock_wanted.connect(self._count)
        assert self.listen(buses[1], buses[1])
        qtbot.waitUntil(lambda: OURS in self._sessions)

    def _count(self) -> None:
        self.times += 1


@pytest.fixture
def listener(buses: Connections, computer: System, qtbot: QtBot) -> Iterator[Listener]:
    made = Listener(buses, qtbot)
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    "told",
    [
        (LOGIND_PATH, MANAGER, "PrepareForSleep", True),
        (OURS, SESSION, "Lock"),
        (OURS, PROPERTIES, "PropertiesChanged", SESSION, {"Active": False}, ["IdleHint"]),
        (OURS, PROPERTIES, "PropertiesChanged", SESSION, {"LockedHint": True}, ["IdleHint"]),
        *((path, name, "ActiveChanged", True) for name, path in SAVERS),
    ],
    ids=lambda told: f"{told[2]} of {told[1]} at {told[0]}",
)
def test_it_locks_when_nobody_may_be_at_the_screen(
    told: tuple[str, str, str], listener: Listener, computer: System, qtbot: QtBot
) -> None:
    computer.tell(*told)
    qtbot.waitUntil(lambda: listener.times == 1)


def test_it_does_not_lock_for_what_ends_or_is_none_of_ours(
    listener: Listener, computer: System, qtbot: QtBot
) -> None:
    changed = (PROPERTIES, "PropertiesChanged", SESSION)
    computer.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", False)
    computer.tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    computer.tell(OURS, SESSION, "Unlock")
    computer.tell(OURS, *changed, {"Active": True}, ["IdleHint"])
    computer.tell(OURS, PROPERTIES, "PropertiesChanged", f"{LOGIND}.User", {"Active": False}, ["x"])
    computer.tell(THEIRS, SESSION, "Lock")
    computer.tell(THEIRS, *changed, {"Active": False}, ["IdleHint"])
    computer.tell(*BELL)
    qtbot.waitUntil(lambda: listener.times > 0)
    assert listener.times == 1


def test_what_is_said_in_another_form_is_passed_over(
    listener: Listener, computer: System, qtbot: QtBot
) -> None:
    """Qt ends the process where it takes the parts of a signal for something else."""
    computer.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", "yes")
    computer.tell(OURS, SESSION, "Lock", 7)
    computer.tell(OURS, PROPERTIES, "PropertiesChanged", SESSION, {"Active": False}, [])
    computer.tell("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    computer.tell(*BELL)
    qtbot.waitUntil(lambda: listener.times > 0)
    assert listener.times == 1


def test_without_a_bus_it_says_so_and_goes_on(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("no bus of this name")
    assert not SystemSignals().listen(nowhere, nowhere)


def test_without_a_session_sleep_is_still_heard(qtbot: QtBot) -> None:
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as (speaks, hears):
        computer = System(speaks, session="")
        signals = SystemSignals()
        assert signals.listen(hears, hears)
        with qtbot.waitSignal(signals.lock_wanted):
            computer.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", True)


def test_a_bus_that_goes_away_leaves_the_window_as_it_is(qtbot: QtBot) -> None:
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as (speaks, hears):
        System(speaks)
        signals = SystemSignals()
        assert signals.listen(hears, hears)
        with qtbot.assertNotEmitted(signals.lock_wanted):
            pass
    assert not signals.listen(hears, hears)
