"""Tab meets what is made late where it stands, and in the order in which it was made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.number_edit import NumberEdit
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.tab_order import tab_after


def test_tab_goes_through_a_part_made_late(open_window: Callable[[QWidget], None]) -> None:
    window, part = QWidget(), QWidget()
    column = QVBoxLayout(window)
    more, last = QPushButton("More"), QPushButton("Last")
    for button in (more, last):
        column.addWidget(button)
    open_window(window)
    inner = QVBoxLayout(part)
    late = QComboBox(), QLineEdit()
    for widget in late:
        inner.addWidget(widget)
    column.insertWidget(1, part)
    tab_after(more, part)
    QApplication.processEvents()
    more.setFocus()
    met: list[QWidget] = []
    for _ in range(4):
        met.append(window.focusWidget())
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)
    assert met == [more, *late, last]


def test_fields_go_with_what_is_in_them_and_tab_goes_all_round(
    open_window: Callable[[QWidget], None],
) -> None:
    """A field hands the keyboard on to its editor: left behind, it would end the round there."""
    window, part = QWidget(), QWidget()
    column = QVBoxLayout(window)
    more, last = QPushButton("More"), QPushButton("Last")
    for button in (more, last):
        column.addWidget(button)
    open_window(window)
    inner = QVBoxLayout(part)
    name, secret, number = QLineEdit(), SecretField("Password"), NumberEdit("Length")
    for label, editor in (("Name", name), ("Password", secret)):
        inner.addWidget(FormField(label, editor))
    inner.addWidget(number)
    column.insertWidget(1, part)
    tab_after(more, part)
    QApplication.processEvents()
    round_trip = [more, name, secret.edit, secret.eye, number, last]
    assert press(window, more, Qt.Key.Key_Tab, times=7) == [*round_trip, more]
    assert press(window, more, Qt.Key.Key_Backtab, times=7) == [more, *reversed(round_trip)]
    assert name.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert not any(f.focusPolicy() for f in part.findChildren(FormField)), "they take none"


def press(window: QWidget, first: QWidget, key: Qt.Key, *, times: int) -> list[QWidget]:
    """Return what has the focus, beginning at a widget, before each press of a key."""
    first.setFocus()
    met: list[QWidget] = []
    for _ in range(times):
        met.append(window.focusWidget())
        QTest.keyClick(met[-1], key)
    return met
