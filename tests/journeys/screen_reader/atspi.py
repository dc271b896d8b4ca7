"""What a screen reader is told of a window: a tree of roles, names, states, texts, and events."""

from __future__ import annotations

import contextlib
import dataclasses
import enum
from collections.abc import Iterator

from tests.journeys.screen_reader.bus import Address, Bus, GoneError

ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
_ACCESSIBLE, _TEXT = f"{ATSPI}.Accessible", f"{ATSPI}.Text"
_EVENTS = (f"{ATSPI}.Event.Object", f"{ATSPI}.Event.Window")
_ROOT = Address(REGISTRY, "/org/a11y/atspi/accessible/root")
_LISTENERS = Address(REGISTRY, "/org/a11y/atspi/registry")
_PASSWORD_TEXT = 40
_DEEPEST = 60


class State(enum.IntFlag):
    """The states that matter here, by the numbers of the protocol."""

    ACTIVE = 1 << 1
    CHECKED = 1 << 4
    ENABLED = 1 << 8
    FOCUSED = 1 << 12
    SELECTED = 1 << 23
    SHOWING = 1 << 25


@dataclasses.dataclass(frozen=True)
class Node:
    """One object of a window, as it was when it was looked at."""

    address: Address
    role: str
    name: str
    states: int

    def has(self, state: State) -> bool:
        """Tell whether it is in a state."""
        return self.states & state == state


@dataclasses.dataclass(frozen=True)
class Event:
    """What the program told by itself; `kind` is the name of the signal, and what it is about."""

    kind: str
    text: str = dataclasses.field(repr=False)
    source: str

    @property
    def is_spoken(self) -> bool:
        """Tell whether a screen reader says the text aloud."""
        return self.kind.startswith("Announcement")


class ScreenReader:
    """Read the windows of the programs on a computer, and hear what they tell."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        for interface in _EVENTS:
            bus.listen(interface)
        for event in ("object:", "window:"):
            bus.call(_LISTENERS, f"{REGISTRY}.RegisterEvent", "s", event)

    def list_windows(self) -> list[Node]:
        """Return every window that shows."""
        windows = []
        for program in self._children(_ROOT):
            for window in self._children(program):
                with contextlib.suppress(GoneError):
                    windows.append(self.look(window))
        return [window for window in windows if window.has(State.SHOWING)]

    def walk(self, window: Node) -> Iterator[Node]:
        """Yield what shows in a window, from the outside inwards."""
        yield from self._walk(window.address, _DEEPEST, hidden=False)

    def walk_all(self) -> Iterator[Node]:
        """Yield every object of every window, whether anything of it shows or not."""
        for program in self._children(_ROOT):
            yield from self._walk(program, _DEEPEST, hidden=True)

    def _walk(self, at: Address, deeper: int, *, hidden: bool) -> Iterator[Node]:
        assert deeper, "a tree without an end"
        try:
            node = self.look(at)
            wanted = hidden or node.has(State.SHOWING)
            below = self._children(at) if wanted else []
        except GoneError:
            return  # between being listed and being looked at
        if wanted:
            yield node
        for child in below:
            yield from self._walk(child, deeper - 1, hidden=hidden)

    def look(self, at: Address) -> Node:
        """Return an object as it is now. Raises GoneError."""
        low, high = self.bus.call(at, f"{_ACCESSIBLE}.GetState")[0]
        role = self.bus.call(at, f"{_ACCESSIBLE}.GetRoleName")[0]
        if self.bus.call(at, f"{_ACCESSIBLE}.GetRole")[0] == _PASSWORD_TEXT:
            role = "password text"  # Qt has the number right, and not the name
        name = self.bus.get(at, _ACCESSIBLE, "Name")
        return Node(address=at, role=role, name=name, states=low | high << 32)

    def read_text(self, node: Node) -> str:
        """Return what is written in an object, nothing where it has no text."""
        try:
            return str(self.bus.call(node.address, f"{_TEXT}.GetText", "ii", 0, -1)[0])
        except GoneError:
            return ""

    def read_description(self, node: Node) -> str:
        """Return what is said about an object beside its name."""
        return str(self.bus.get(node.address, _ACCESSIBLE, "Description"))

    def read_all(self, node: Node) -> str:
        """Return everything that an object says in any way."""
        said = [node.name, self.read_text(node)]
        with contextlib.suppress(GoneError):
            said.append(self.read_description(node))
            said.extend(self.bus.call(node.address, f"{_ACCESSIBLE}.GetAttributes")[0].values())
        return "\n".join(said)

    def hear(self) -> list[Event]:
        """Return what was told since this was asked last."""
        return [
            Event(f"{name}:{about}", value if isinstance(value, str) else "", source)
            for name, source, (about, _, _, (_, value), *_) in self.bus.take_signals()
        ]

    def _children(self, at: Address) -> list[Address]:
        found = self.bus.call(at, f"{_ACCESSIBLE}.GetChildren")[0]
        return [Address(*child) for child in found]
