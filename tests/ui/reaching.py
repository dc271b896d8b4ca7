"""What keeps a control from whoever hears the screen, or has no mouse, or no steady hand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

SMALLEST_TARGET = 32
_Role = QAccessible.Role
_PRESSED = {
    _Role.PushButton,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.ButtonMenu,
    _Role.ButtonDropDown,
    _Role.PageTab,
    _Role.Link,
}
_ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QAbstractButton: _PRESSED,
    QLineEdit: {_Role.EditableText},
    QComboBox: {_Role.ComboBox},
    QAbstractSpinBox: {_Role.SpinBox},
    QPlainTextEdit: {_Role.EditableText},
    QTextEdit: {_Role.EditableText},
    QAbstractSlider: {_Role.Slider},
    QAbstractItemView: {_Role.List, _Role.Table, _Role.Tree},
}
_COMPOUND = (QAbstractSpinBox, QComboBox, QAbstractItemView)
_TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def list_faults(window: QWidget) -> list[str]:
    """Return what is wrong with the controls on show, a line each.

    The window must have the keyboard: Tab is pressed in it until it comes round.
    """
    controls = list(_controls(window))
    reached = _go_round(window)
    return [
        *(f"no name: {_describe(c)}" for c in controls if not _name(c)),
        *(f"role {_role(c).name}: {_describe(c)}" for c in controls if not _fits(c)),
        *(f"small: {_describe(c)}" for c in controls if _is_small(c)),
        *(f"no Tab leads to: {_describe(c)}" for c in controls if not _is_met(c, reached)),
    ]


def _controls(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be used now; the parts of a control count with it."""
    for child in window.findChildren(QWidget):
        if not isinstance(child, tuple(_ROLES)) or isinstance(child, QScrollBar):
            continue
        if child.isVisible() and child.window() is window and not _is_part(child):
            yield child


def _is_part(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, _COMPOUND):
            return True
        above = above.parentWidget()
    return False


def _go_round(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes back to where it has been, and return all stops."""
    handle = window.windowHandle()
    assert handle is not None
    met: list[QWidget] = []
    focused = QGuiApplication.focusObject()
    while isinstance(focused, QWidget) and focused not in met:
        met.append(focused)
        QTest.keyClick(handle, Qt.Key.Key_Tab)
        focused = QGuiApplication.focusObject()
    return met


def _is_met(control: QWidget, reached: list[QWidget]) -> bool:
    if not control.isEnabled():
        return True
    if any(stop is control or control.isAncestorOf(stop) for stop in reached):
        return True
    # Tab enters a group of choices once, and the arrows go on within it.
    return any(_chooses_with(control, stop) for stop in reached)


def _chooses_with(control: QWidget, stop: QWidget) -> bool:
    if not isinstance(control, QAbstractButton) or not isinstance(stop, QAbstractButton):
        return False
    group = control.group()
    if bool(group) and group.exclusive():
        return group is stop.group()
    siblings = control.parentWidget() is stop.parentWidget()
    return siblings and control.autoExclusive() and stop.autoExclusive()


def _is_small(control: QWidget) -> bool:
    return (
        isinstance(control, _TARGETS) and min(control.width(), control.height()) < SMALLEST_TARGET
    )


def _fits(control: QWidget) -> bool:
    return any(
        _role(control) in roles for kind, roles in _ROLES.items() if isinstance(control, kind)
    )


def _role(control: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(control).role()


def _name(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        # On Linux Qt speaks what is chosen, and the name is told by the label or by this.
        return control.accessibleName()
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()


def _describe(control: QWidget) -> str:
    kind, size = type(control).__name__, control.size()
    return f"{kind} {_name(control)!r} {size.width()}×{size.height()}"
