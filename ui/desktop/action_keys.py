"""Which keys the actions have: those of the table, and what a person chose in their place.

What was chosen lies in a file that anybody at this computer could have written. So it is only
ever taken as far as it can be: no file takes the keys that lock away, gives one key to two
actions, or turns what is needed for typing into a command.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from ui.desktop.action_table import TABLE, ActionId

ALWAYS: Mapping[ActionId, str] = {ActionId.LOCK: "Ctrl+L"}
"""Keys that stay with their actions, whatever is chosen beside them."""

_HELD = re.compile(r"(Ctrl|Alt|Shift|Meta)\+(?=.)", re.DOTALL)
_ALONE = re.compile(r"F\d{1,2}|Del|Ins|Pause")
_TYPING = frozenset(
    QKeySequence(text).toString()
    for text in (
        *("Ctrl+A", "Ctrl+V", "Ctrl+X", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Tab", "Ctrl+Shift+Tab"),
        *("Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Del"),
        *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Alt+F4", "Alt+Tab", "Alt+Left", "Ctrl+Space"),
        *("Ctrl+Ins", "Shift+Ins", "F10", "Shift+F10", "Ctrl+Up", "Ctrl+Down"),
    )
)


class KeyFault(enum.Enum):
    """Why a key cannot be that of an action."""

    NONE = enum.auto()
    TYPES = enum.auto()
    NEEDED = enum.auto()
    MENU = enum.auto()


def fault_of(key: QKeySequence) -> KeyFault:
    """Return why one key can be no action's, `KeyFault.NONE` where it can."""
    if key.count() != 1 or not key.toString():
        return KeyFault.TYPES
    held, pressed = _taken_apart(key.toString())
    if key.toString() in _TYPING:
        return KeyFault.NEEDED
    if _ALONE.fullmatch(pressed):
        return KeyFault.NONE
    if not held - {"Shift"}:
        return KeyFault.TYPES
    if held == {"Alt"} and len(pressed) == 1 and pressed.isalnum():
        return KeyFault.MENU
    return KeyFault.NONE


def _taken_apart(text: str) -> tuple[set[str], str]:
    """Return what is held and what is pressed; the key itself may be a plus sign."""
    held = set()
    while (found := _HELD.match(text)) is not None:
        held.add(found[1])
        text = text[found.end() :]
    return held, text


def keys_in_force(chosen: Mapping[str, Sequence[str]]) -> dict[ActionId, tuple[str, ...]]:
    """Return the keys of every action, none of them twice.

    An action for which nothing can be made of what was chosen keeps those of the table.
    """
    wanted = {row.id: _usable(chosen[row.id.value]) for row in TABLE if row.id.value in chosen}
    wanted = {a: keys for a, keys in wanted.items() if keys or not chosen[a.value]}
    owner = {_plain(key): action for action, key in ALWAYS.items()}
    for row in TABLE:
        if row.id not in wanted:
            owner.update({_plain(key): row.id for key in row.keys.split()})
    found: dict[ActionId, tuple[str, ...]] = {}
    for row in TABLE:
        keys = wanted.get(row.id, tuple(map(_plain, row.keys.split())))
        always = (ALWAYS[row.id],) if row.id in ALWAYS else ()
        keys = tuple(dict.fromkeys((*always, *keys)))
        found[row.id] = tuple(key for key in keys if owner.setdefault(key, row.id) is row.id)
    for action in wanted:
        if not found[action] and wanted[action]:
            usual = default_keys(action)
            found[action] = tuple(k for k in usual if owner.setdefault(k, action) is action)
    return found


def default_keys(action: ActionId) -> tuple[str, ...]:
    """Return the keys that the table gives an action."""
    (row,) = (row for row in TABLE if row.id is action)
    return tuple(map(_plain, row.keys.split()))


def _usable(texts: Sequence[str]) -> tuple[str, ...]:
    keys = [QKeySequence(text) for text in texts]
    return tuple(key.toString() for key in keys if fault_of(key) is KeyFault.NONE)


def _plain(text: str) -> str:
    return QKeySequence(text).toString()
