"""Tab meets what is made late where it stands, and in the order in which it was made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

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
