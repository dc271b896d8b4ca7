"""Somebody who hears the screen: finds by name, presses, writes, presses keys, listens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from tests.journeys.screen_reader.atspi import ATSPI, Event, Node, ScreenReader, State
from tests.journeys.screen_reader.bus import GoneError
from tests.journeys.screen_reader.keyboard import DOWN, RETURN, Keyboard

T = TypeVar("T")
LIMIT_SECONDS = 90.0
"""Far beyond what a busy computer needs; it ends only what would never have ended."""
PRESSED = frozenset({"push button", "button menu", "check box", "radio button"})
LINES = frozenset({"menu item"})
WRITTEN = frozenset({"text", "password text"})
ROWS = frozenset({"list item", "tree item"})
NAMED = PRESSED | LINES | WRITTEN | ROWS | {"list", "tree", "combo box", "slider", "spin box"}
"""What can be used, and is of no use to somebody who is not told what it is."""
_LOOK_AGAIN_SECONDS = 0.25
_ACTIONS = ("Press", "ShowMenu", "Toggle")


class Hidden(str):
    """A text that no traceback repeats."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "(hidden)"


class Person:
    """Know nothing of a window but what it is called and what is said."""

    def __init__(self, reader: ScreenReader) -> None:
        self.reader, self._bus, self.keys = reader, reader.bus, Keyboard(reader.bus)
        self.told: list[Event] = []
        """Everything that was told, in order."""
        self._heard = 0

    def wait_for(self, look: Callable[[], T | None], what: str) -> T:
        """Look again whenever something was told, until there is something to return."""
        until = time.monotonic() + LIMIT_SECONDS
        while True:
            try:
                found = look()
            except GoneError:
                found = None
            self.told += self.reader.hear()
            if found:
                return found
            assert time.monotonic() < until, f"waited in vain for {what}; there is {self._list()}"
            self._bus.rest(_LOOK_AGAIN_SECONDS)

    def see(self, name: str, among: Iterable[str] = ()) -> Node:
        """Wait for the one thing that is called so, and return it."""
        return self.wait_for(lambda: self._find(name, among), f"“{name}”")

    def see_no(self, name: str) -> None:
        """Wait until nothing is called so."""
        self.wait_for(lambda: not any(n.name == name for n in self._walk()), f"no more “{name}”")

    def see_words(self, words: str) -> None:
        """Wait until something that shows says these words, in its name or beside it."""
        self.wait_for(
            lambda: any(words in self.reader.read_all(node) for node in self._walk()), f"“{words}”"
        )

    def see_value(self, name: str, value: str) -> None:
        """Wait until the one text that is called so says this."""
        self.wait_for(
            lambda: self.reader.read_text(self.see(name, WRITTEN)) == value, f"{value} in “{name}”"
        )

    def check_names(self) -> None:
        """Find a name on all that can be used; a box that folds out is called what it holds."""
        nameless = [node.role for node in self._walk() if node.role in NAMED and not node.name]
        assert not nameless, f"without a name: {nameless}; there is {self._list()}"

    def find_texts(self, texts: Iterable[str]) -> list[str]:
        """Return where any of the texts is, in any object of any window, also in those unseen.

        Each is told by role and place in the list of the texts, for they may be secrets.
        """
        wanted = list(texts)
        found = []
        for node in self.reader.walk_all():
            said = self.reader.read_all(node)
            found += [f"{node.role}: {n}" for n, text in enumerate(wanted) if text in said]
        return found

    def hear(self, words: str) -> None:
        """Wait until these words are spoken; what was said before them has been heard."""

        def listen() -> bool:
            self.told += self.reader.hear()
            for place in range(self._heard, len(self.told)):
                event = self.told[place]
                if event.is_spoken and words in event.text:
                    self._heard = place + 1
                    return True
            return False

        self.wait_for(listen, f"somebody who says “{words}”")

    def press(self, name: str, among: Iterable[str] = PRESSED) -> None:
        """Do what a button, a box or a line of a menu is for."""
        node = self.wait_for(lambda: self._find_ready(name, among), f"“{name}” to be pressed")
        told = self._bus.call(node.address, f"{ATSPI}.Action.GetActions")[0]
        known = [action[0] for action in told]
        action = next((known.index(name) for name in _ACTIONS if name in known), None)
        assert action is not None, f"nothing can be done with “{name}” but {known}"
        done = self._bus.call(node.address, f"{ATSPI}.Action.DoAction", "i", action)[0]
        assert done, f"“{name}” does nothing"

    def choose(self, within: str, name: str) -> None:
        """Choose one row of a list, and no other."""
        node, rows = self.see(name, ROWS), self.see(within).address
        place = self._bus.call(node.address, f"{ATSPI}.Accessible.GetIndexInParent")[0]
        self._bus.call(rows, f"{ATSPI}.Selection.ClearSelection")
        assert self._bus.call(rows, f"{ATSPI}.Selection.SelectChild", "i", place)[0], name

    def take(self, menu: str, line: str) -> None:
        """Open a menu of the menu bar, go down to a line of it and take that."""
        self.press(menu, LINES)
        passed: list[str] = []
        while line not in passed:
            assert len(passed) == len(set(passed)), f"no {line} in {menu} but {passed}"
            self.keys.strike(DOWN)
            passed.append(self.wait_for(lambda: self._other_line(passed), f"a line in {menu}"))
        self.keys.strike(RETURN)

    def _other_line(self, passed: list[str]) -> str:
        lines = [n.name for n in self._walk() if n.role in LINES and n.has(State.FOCUSED)]
        return lines[-1] if lines and lines[-1:] != passed[-1:] else ""

    def go_to(self, name: str) -> Node:
        """Bring the keyboard to what is called so, and wait until it is there."""
        node = self.wait_for(lambda: self._find_ready(name, NAMED), f"“{name}” to be used")
        self._bus.call(node.address, f"{ATSPI}.Component.GrabFocus")
        return self.wait_for_keyboard(name)

    def wait_for_keyboard(self, name: str) -> Node:
        """Wait until the keyboard is where somebody would expect it."""
        return self.wait_for(
            lambda: next(
                (n for n in self._walk() if n.name == name and n.has(State.FOCUSED)), None
            ),
            f"the keyboard at “{name}”",
        )

    def write(self, name: str, text: str) -> None:
        """Put a text into a field, as a screen reader or a spoken word does it."""
        node = self.wait_for(lambda: self._find_ready(name, WRITTEN), f"“{name}” to be written to")
        done = self._bus.call(node.address, f"{ATSPI}.EditableText.SetTextContents", "s", text)[0]
        assert done, f"“{name}” takes no text"
        # Compared outside of an assertion, which would repeat both.
        taken = node.role != "text" or self.reader.read_text(node) == text
        assert taken, f"“{name}” took another text"

    def type(self, name: str, text: str) -> None:
        """Type a text, key by key, where the keyboard is; that must be the field called so."""
        self.wait_for_keyboard(name)
        self.keys.type(text)

    def _walk(self) -> Iterable[Node]:
        """Yield what is in the window that has the keyboard."""
        for window in self.reader.list_windows():
            if window.has(State.ACTIVE):
                yield from self.reader.walk(window)

    def _find(self, name: str, among: Iterable[str]) -> Node | None:
        found = [n for n in self._walk() if n.name == name and (not among or n.role in among)]
        return found[0] if len(found) == 1 else None

    def _find_ready(self, name: str, among: Iterable[str]) -> Node | None:
        found = self._find(name, among)
        return found if found is not None and found.has(State.ENABLED) else None

    def _list(self) -> list[str]:
        windows = [f"{one.role} “{one.name}”" for one in self.reader.list_windows()]
        inside = [f"{node.role} “{node.name}”" for node in self._walk() if node.role in NAMED]
        return [*windows, *inside]
