"""The actions of the window: menus and the shortcut sheet are made of them."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.desktop.action_keys import keys_in_force
from ui.desktop.action_table import MENUS, TABLE, ActionId, When
from ui.desktop.icons import themed_icon

__all__ = ["ActionId", "Actions", "Off", "keys_text", "plain", "say_action"]

_HELD = frozenset(
    {
        ActionId.UNDO,
        ActionId.REDO,
        ActionId.NEXT_ITEM,
        ActionId.PREVIOUS_ITEM,
        ActionId.LARGER_TEXT,
        ActionId.SMALLER_TEXT,
    }
)
"""What goes on while its key is held; all else is done once, above all what deletes."""


class Off(enum.Enum):
    """Why an action is off, if it is."""

    NOT = enum.auto()
    LOCKED = enum.auto()
    READ_ONLY = enum.auto()
    NOT_HERE = enum.auto()


class Actions(QObject):
    """Make the QActions and the menus, and switch them with what is open.

    A screen connects a bound method of a QObject: Qt drops the connection with it.
    """

    retranslated = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[ActionId, QAction] = {}
        self._menus: list[tuple[QMenu, str]] = []
        self._dressed = self._unlocked = False
        self._forbidden: frozenset[ActionId] = frozenset()
        for row in TABLE:
            action = QAction(say_action(row.text), self)
            action.setObjectName(row.id.value)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setEnabled(row.when is When.ALWAYS)
            action.setAutoRepeat(row.id in _HELD)
            self._actions[row.id] = action
        self._keys: dict[ActionId, tuple[str, ...]] = {}
        self.set_keys({})

    def __getitem__(self, action: ActionId) -> QAction:
        return self._actions[action]

    def connect_to(self, action: ActionId, slot: Callable[[], object]) -> None:
        """Have `slot`, a bound method of a QObject, called when the action is triggered."""
        self._actions[action].triggered.connect(slot)

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give actions the keys that were chosen, as far as they can be, and theirs to the rest."""
        for action, keys in keys_in_force(chosen).items():
            if self._keys.get(action) != keys:
                self._keys[action] = keys
                self._actions[action].setShortcuts([QKeySequence(key) for key in keys])

    def keys_of(self, action: ActionId) -> tuple[str, ...]:
        """Return the keys of an action as they are kept."""
        return self._keys[action]

    def action_with(self, key: QKeySequence) -> ActionId | None:
        """Return the action that has a key, None where it is free."""
        text = key.toString()
        return next((action for action, keys in self._keys.items() if text in keys), None)

    def set_enabled(self, *actions: ActionId, enabled: bool) -> None:
        """Switch actions on or off; what is forbidden stays off."""
        for action in actions:
            self._actions[action].setEnabled(enabled and action not in self._forbidden)

    def forbid(self, *actions: ActionId) -> None:
        """Keep actions off, whatever a screen says later, until `reset`."""
        self._forbidden = frozenset(actions)
        self.set_enabled(*actions, enabled=False)

    def why_off(self, action: ActionId) -> Off:
        """Return why an action is off, `Off.NOT` where it is on."""
        if self._actions[action].isEnabled():
            return Off.NOT
        if not self._unlocked:
            return Off.LOCKED
        return Off.READ_ONLY if action in self._forbidden else Off.NOT_HERE

    def set_text(self, action: ActionId, text: str) -> None:
        """Say more exactly what the action would do, until `reset`."""
        self._actions[action].setText(text)

    def reset(self, *, unlocked: bool) -> None:
        """Give every action its own text again and switch it with the vault."""
        self._forbidden = frozenset()
        self._unlocked = unlocked
        if unlocked:
            self.dress()
        for row in TABLE:
            action = self._actions[row.id]
            action.setText(say_action(row.text))
            on = row.when is When.ALWAYS or (unlocked and row.when is When.UNLOCKED)
            action.setEnabled(on)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu in MENUS:
            made = QMenu(say_action(menu.title), bar)
            made.setObjectName(menu.name)
            made.aboutToShow.connect(self.dress)
            for row in menu.lines:
                if row is None:
                    made.addSeparator()
                else:
                    made.addAction(self._actions[row.id])
            bar.addMenu(made)
            self._menus.append((made, menu.title))

    def retranslate(self) -> None:
        """Say every text anew, in a language that was just chosen."""
        for row in TABLE:
            self._actions[row.id].setText(say_action(row.text))
        for menu, title in self._menus:
            menu.setTitle(say_action(title))
        self.retranslated.emit()

    @Slot()
    def dress(self) -> None:
        """Draw the icons once they are looked at: the first window does not wait for them."""
        if not self._dressed:
            self._dressed = True
            for row in TABLE:
                if row.icon:
                    themed_icon(self._actions[row.id], row.icon)

    def list_shortcuts(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Yield each menu's name with the actions that have keys, and these keys as text."""
        for menu in MENUS:
            rows = [
                (plain(say_action(row.text)), keys_text(self._actions[row.id]))
                for row in menu.rows()
                if self._keys[row.id]
            ]
            yield plain(say_action(menu.title)), rows


def plain(text: str) -> str:
    """Return a menu text without its underlined letter and its dots."""
    return text.replace("&", "").removesuffix("…")


def keys_text(action: QAction) -> str:
    """Return the keys of an action as they are written on this system."""
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(keys.toString(native) for keys in action.shortcuts())


def say_action(text: str) -> str:
    """Return a text of the table in the language of the window."""
    return QCoreApplication.translate("Actions", text)
