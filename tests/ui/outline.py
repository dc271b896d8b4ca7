"""What a window tells whoever hears it: the tree of its parts, painted ones as well."""

from __future__ import annotations

import collections
import dataclasses
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QWidget

SMALLEST_TARGET = 32
_Role = QAccessible.Role
_PRESSED = frozenset(
    {
        _Role.PushButton,
        _Role.CheckBox,
        _Role.RadioButton,
        _Role.ButtonMenu,
        _Role.ButtonDropDown,
        _Role.PageTab,
        _Role.Link,
    }
)
_TYPED = frozenset({_Role.EditableText, _Role.ComboBox, _Role.SpinBox, _Role.Slider})
_VIEWS = frozenset({_Role.List, _Role.Tree, _Role.Table})
_ROWS = frozenset({_Role.ListItem, _Role.TreeItem, _Role.MenuItem})
_SAID = _PRESSED | _TYPED | _VIEWS | _ROWS
_WITHOUT_MEANING = frozenset({_Role.NoRole, _Role.Client, _Role.Border, _Role.Pane})
_WHOLE = frozenset({_Role.ComboBox, _Role.SpinBox, _Role.ScrollBar, _Role.Slider})
"""What is inside of these is no part of its own to whoever uses them."""


@dataclasses.dataclass(frozen=True)
class Part:
    """A part of a window as it is heard."""

    role: QAccessible.Role
    name: str
    box: QRect
    around: tuple[str, ...]
    """The names of what it lies in, from the outside."""
    takes_keyboard: bool
    is_usable: bool
    """Whether something happens where it is pressed, as is not so with a heading."""
    widget: QWidget | None

    @property
    def is_small(self) -> bool:
        """Tell whether a control is smaller than what can be met."""
        return self.is_usable and min(self.box.width(), self.box.height()) < SMALLEST_TARGET

    @property
    def is_low(self) -> bool:
        """Tell whether a row is lower than what can be met; how wide it is does not count."""
        return self.is_usable and self.box.height() < SMALLEST_TARGET

    def __str__(self) -> str:
        size = f"{self.box.width()}×{self.box.height()}"
        return f"{self.role.name} {self.name!r} {size} in {self.around}"


def list_parts(window: QWidget) -> list[Part]:
    """Return every part on show of a window, in order."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), ()))


def list_unspoken(parts: list[Part]) -> list[str]:
    """Return what is wrong with what a window tells, a line each."""
    used = [part for part in parts if part.role in _PRESSED | _TYPED]
    twins = collections.Counter((part.role, part.name, part.around) for part in used)
    return [
        *(f"no name: {part}" for part in parts if part.role in _SAID and not part.name),
        *(f"no meaning: {p}" for p in parts if p.takes_keyboard and p.role in _WITHOUT_MEANING),
        *(f"small: {part}" for part in used if part.is_small),
        *(f"low: {part}" for part in parts if part.role in _ROWS and part.is_low),
        *(f"twice: {role.name} {name!r}" for (role, name, _), n in twins.items() if n > 1),
        *_list_nameless_rows(parts),
    ]


def _walk(interface: QAccessibleInterface, around: tuple[str, ...]) -> Iterator[Part]:
    state = interface.state()
    if state.invisible or not interface.isValid():
        return
    name, role = _name(interface), interface.role()
    stops = bool(state.focusable) and not _lends_focus(interface)
    usable = not (state.disabled or state.readOnly)
    if role in _ROWS - {_Role.MenuItem}:
        usable = bool(state.selectable)
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    yield Part(role, name, interface.rect(), around, stops, usable, widget)
    if role in _WHOLE:
        return
    inner = (*around, name) if name and role not in _SAID else around
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _walk(child, inner)


def _name(interface: QAccessibleInterface) -> str:
    widget = interface.object()
    if isinstance(widget, QComboBox):
        # On Linux Qt speaks what is chosen, and the name is told by the label or by this.
        return widget.accessibleName()
    return interface.text(QAccessible.Text.Name).strip()


def _lends_focus(interface: QAccessibleInterface) -> bool:
    """Tell of a widget that passes the keyboard on to one of its parts."""
    widget = interface.object()
    return isinstance(widget, QWidget) and widget.focusProxy() is not None


def _list_nameless_rows(parts: list[Part]) -> Iterator[str]:
    """Tell the rows of tables in which no cell says anything."""
    rows: dict[tuple[tuple[str, ...], int], list[Part]] = collections.defaultdict(list)
    for part in parts:
        if part.role is _Role.Cell:
            rows[part.around, part.box.y()].append(part)
    for cells in rows.values():
        if not any(cell.name for cell in cells):
            yield f"no name in row: {cells[0]}"
