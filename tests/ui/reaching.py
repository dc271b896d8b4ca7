"""What keeps a control from whoever hears the screen, or has no mouse, or no steady hand."""

from __future__ import annotations

import collections
import functools
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.ui.outline import SMALLEST_TARGET, list_parts, list_unspoken
from tests.ui.reading_order import goes_back, list_above
from ui.desktop.main_window import MainWindow
from ui.desktop.screens.vault.own_field import OwnField
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role, derive_contrast
from ui.desktop.widgets.quiet_moments import QuietMoments
from ui.desktop.widgets.toast import Toast

SEEN = 3.0
"""The least contrast of what shows where the keyboard is (WCAG 2.2, 1.4.11)."""
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
_COMPOUND = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
"""What is inside is used with the whole: Esc does what the button in a search field does."""
_PATIENCE = 2000
_CLOSELY = 3
"""How many times a control's area its surroundings have at most."""


@pytest.fixture
def sweep(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sweep]:
    """Return a sweep that must have found nothing in the end.

    A part that is shown before it is put into a page is a window for a moment, which takes the
    keyboard along. A conftest makes it known.
    """
    made, show = Sweep(), QWidget.setVisible

    def watched(widget: QWidget, visible: bool) -> None:  # noqa: FBT001 - Qt's own
        if visible and widget.parentWidget() is None and type(widget) is not MainWindow:
            made.faults.append(f"shown outside a window: {type(widget).__name__}")
        show(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", watched)
    yield made
    assert made.faults == [], "\n".join(made.faults)


class Sweep:
    """Look at one page after the other, and keep what is wrong with each."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def look(self, window: QWidget, where: object, *, known: tuple[str, ...] = ()) -> None:
        """Look at a window, which gets the keyboard; faults that begin with `known` are none.

        What a page still makes in quiet moments is waited for: met on its way, it is neither in
        the round nor in its place.
        """
        window.activateWindow()
        _fill(window)
        found = list_faults(window)
        self.faults += [f"{where}: {fault}" for fault in found if not fault.startswith(known)]

    def look_at_menu(self, menu: QMenu, where: object) -> None:
        """Look at the lines of a menu and of those that open from it."""
        self.faults += [f"menu, {where}: {fault}" for fault in list_menu_faults(menu)]


def list_faults(window: QWidget) -> list[str]:
    """Return what is wrong with the controls on show, a line each.

    The window must have the keyboard: Tab is pressed in it until it comes round.
    """
    controls, parts = list(_controls(window)), list_parts(window)
    heard = [part.widget for part in parts]
    reached: list[QWidget] = []
    lost = list(_go_round(window, reached))
    return [
        *list_unspoken(parts),
        *(f"not in the tree: {_describe(c)}" for c in controls if not _is_among(c, heard)),
        *(f"role {_role(c).name}: {_describe(c)}" for c in controls if not _fits(c)),
        *(f"no Tab leads to: {_describe(c)}" for c in controls if not _is_met(c, reached)),
        *(f"no label: {_describe(c)}" for c in controls if not _is_labelled(c)),
        *lost,
    ]


def list_menu_faults(menu: QMenu) -> list[str]:
    """Return what is wrong with the lines of a menu and of those that open from it."""
    menu.aboutToShow.emit()
    lines = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    said = collections.Counter(action.text().replace("&", "").strip() for action in lines)
    heights = {action.text(): menu.actionGeometry(action).height() for action in lines}
    inner = [found for action in lines if isinstance(found := action.menu(), QMenu)]
    return [
        *(["empty menu"] * (not lines)),
        *(f"no name in menu: {n}" for text, n in said.items() if not text),
        *(f"twice in menu: {text!r}" for text, n in said.items() if n > 1),
        *(f"low: {text!r} {high}" for text, high in heights.items() if high < SMALLEST_TARGET),
        *(fault for each in inner for fault in list_menu_faults(each)),
    ]


def _fill(window: QWidget) -> None:
    """Wait until a window and the pages on show have made all that they make in quiet moments."""
    pages = [window, *window.findChildren(QWidget)]
    inside = [child for page in pages if page.isVisible() for child in page.children()]
    filling = [child for child in inside if isinstance(child, QuietMoments)]
    for _ in range(_PATIENCE):
        QTest.qWait(1)
        if all(quiet.is_over for quiet in filling):
            return
    raise AssertionError("a page is never filled")


def _controls(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be used now; the parts of a control count with it."""
    for child in window.findChildren(QWidget):
        if not isinstance(child, tuple(_ROLES)) or isinstance(child, QScrollBar):
            continue
        if child.isVisible() and child.window() is window and not _is_part(child):
            yield child


def _is_part(widget: QWidget) -> bool:
    return any(isinstance(above, _COMPOUND) for above in list_above(widget))


def _go_round(window: QWidget, met: list[QWidget]) -> Iterator[str]:
    """Press Tab until it comes back to where it has been, noting all stops.

    Yields those that look no different once the keyboard has gone on, or lie behind a message,
    and where the round ends before it is back at its start or goes back more than once.
    """
    handle = window.windowHandle()
    assert handle is not None
    back: list[str] = []
    focused = QGuiApplication.focusObject()
    while isinstance(focused, QWidget) and focused not in met:
        met.append(focused)
        if _is_covered(focused, window):
            yield f"covered: {_describe(focused)}"
        marked = _draw(focused)
        QTest.keyClick(handle, Qt.Key.Key_Tab)
        here, focused = focused, QGuiApplication.focusObject()
        if focused is not here and here.isVisible() and not _shows(marked, _draw(here)):
            yield f"unmarked: {_describe(here)}"
        if isinstance(focused, QWidget) and goes_back(here, focused):
            back.append(f"goes back: {_describe(here)} → {_describe(focused)}")
    if met and focused is not met[0]:
        where = _describe(focused) if isinstance(focused, QWidget) else "nowhere"
        yield f"round too short: {_describe(met[-1])} → {where}"
    if len(back) > 1:
        yield from back  # once is where the round closes


def _is_covered(stop: QWidget, window: QWidget) -> bool:
    """Tell whether a message hides all of what has the keyboard (WCAG 2.2, 2.4.11)."""
    for toast in window.findChildren(Toast):
        if toast.isVisible() and toast is not stop and not toast.isAncestorOf(stop):
            corner = toast.mapFromGlobal(stop.mapToGlobal(QPoint()))
            return toast.rect().contains(QRect(corner, stop.size()))
    return False


def _draw(widget: QWidget) -> QImage:
    """Draw a control with what lies closely around it, which may wear the mark in its place."""
    seen = next((t for t in list_above(widget) if isinstance(t, Toast)), widget)
    around = widget.parentWidget()
    if around is not None and _area(around) <= _CLOSELY * _area(widget):
        seen = around
    image = QImage(seen.size(), QImage.Format.Format_RGB32)
    image.fill(current_theme().color(Role.WINDOW))
    seen.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def _area(widget: QWidget) -> int:
    return widget.width() * widget.height()


def _shows(marked: QImage, plain: QImage) -> bool:
    """Tell whether a mark is seen: more than the cursor in a field, in 3:1 to what was there."""
    if marked.size() != plain.size():
        # A page that scrolls now and then is wider without its bar.
        both = marked.rect() & plain.rect()
        marked, plain = marked.copy(both), plain.copy(both)
    pairs: collections.Counter[tuple[int, int]] = collections.Counter()
    for inked, bare in zip(_lines(marked), _lines(plain), strict=True):
        if inked != bare:
            pairs.update(zip(inked.cast("I"), bare.cast("I"), strict=True))
    seen = sum(n for (ink, ground), n in pairs.items() if _contrast(ink, ground) >= SEEN)
    return seen >= 2 * min(marked.width(), marked.height())


def _lines(image: QImage) -> Iterator[memoryview]:
    pixels, length = memoryview(bytes(image.constBits())), image.bytesPerLine()
    for line in range(image.height()):
        yield pixels[line * length : (line + 1) * length]


@functools.cache
def _contrast(ink: int, ground: int) -> float:
    return derive_contrast(QColor(ink).name(), QColor(ground).name())


def _is_among(control: QWidget, widgets: Iterable[QWidget | None]) -> bool:
    # By identity: a widget says of itself that it equals nothing else, and takes its time.
    return any(control is widget for widget in widgets)


def _is_met(control: QWidget, reached: list[QWidget]) -> bool:
    if not control.isEnabled() or _is_in_toast(control):
        return True
    if any(stop is control or control.isAncestorOf(stop) for stop in reached):
        return True
    # Tab enters a group of choices once, and the arrows go on within it.
    return any(_chooses_with(control, stop) for stop in reached)


def _is_in_toast(control: QWidget) -> bool:
    """Tell of what Ctrl+. leads to, from wherever one is."""
    return isinstance(control.parentWidget(), Toast)


def _chooses_with(control: QWidget, stop: QWidget) -> bool:
    if not isinstance(control, QAbstractButton) or not isinstance(stop, QAbstractButton):
        return False
    group = control.group()
    if bool(group) and group.exclusive():
        return group is stop.group()
    siblings = control.parentWidget() is stop.parentWidget()
    return siblings and control.autoExclusive() and stop.autoExclusive()


def _fits(control: QWidget) -> bool:
    return any(
        _role(control) in roles for kind, roles in _ROLES.items() if isinstance(control, kind)
    )


def _is_labelled(control: QWidget) -> bool:
    """Tell whether a field says what it is for once something stands in it.

    The magnifying glass beside it says so where one searches.
    """
    if not isinstance(control, QLineEdit | QPlainTextEdit) or control.isReadOnly():
        return True
    if any(isinstance(above, OwnField) for above in list_above(control)):
        return True  # the name of the field stands over its value, and can be typed itself
    labels = control.window().findChildren(QLabel)
    if any(label.buddy() is control and label.isVisible() for label in labels):
        return True
    return control.accessibleName().startswith("Search")


def _role(control: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(control).role()


def _describe(control: QWidget) -> str:
    kind, size = type(control).__name__, control.size()
    return f"{kind} {control.accessibleName()!r} {size.width()}×{size.height()}"
