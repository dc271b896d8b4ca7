"""Layouts in layouts: nothing in Python outlives what Qt deletes with a widget."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from tests.source_tree import ROOT
from ui.desktop.widgets.focus_order import list_stops
from ui.desktop.widgets.nesting import nest, nest_at

LIVES = 20
REUSE = """
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from ui.desktop.widgets.focus_order import list_stops
from ui.desktop.widgets.nesting import nest

application = QApplication()
for _ in range(LIVES):
    window = QWidget()
    column = QVBoxLayout(window)
    for _ in range(100):
        row = QHBoxLayout()
        for _ in range(4):
            row.addWidget(QLabel())
        nest(column, row)
    list_stops(window)
    for label in window.findChildren(QLabel):
        shiboken6.delete(label)
    home = QObject()
    for _ in range(600):
        QObject(home)
    shiboken6.delete(home)
    model = QStandardItemModel()
    for _ in range(600):
        model.appendRow(QStandardItem())
    model.removeRows(0, model.rowCount())
print("alive")
"""


def list_items() -> set[int]:
    """Return what Python knows of layout items, other than layouts."""
    known = getAllValidWrappers()
    return {id(w) for w in known if isinstance(w, QLayoutItem) and not isinstance(w, QObject)}


def make_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


def test_python_knows_no_item_of_a_row_in_a_row(window: QWidget) -> None:
    before = list_items()
    column = QVBoxLayout(window)
    row, grid = make_row(QLabel("a"), QLabel("b")), QGridLayout()
    nest(row, make_row(QLabel("c")), 1)
    nest_at(grid, row, 0, 0)
    nest(column, grid)
    assert list_items() == before
    assert [label.text() for label in window.findChildren(QLabel)] == ["a", "b", "c"]
    assert row.count() == 4
    assert column.count() == grid.count() == 1


def test_tab_order_is_that_of_the_layout_and_leaves_no_item_behind(window: QWidget) -> None:
    before = list_items()
    column = QVBoxLayout(window)
    first, second, third, last = (QLineEdit() for _ in range(4))
    outside = QLineEdit(window)
    column.addWidget(last)
    column.insertWidget(0, first)
    between = make_row(third)
    between.insertWidget(0, second)
    column.removeWidget(last)
    nest(column, between)
    column.addWidget(last)
    window.show()
    assert list_stops(window) == [first, second, third, last, outside]
    third.hide()
    second.setEnabled(False)
    assert list_stops(window) == [first, last, outside], "what Tab cannot meet is no stop"
    assert list_items() == before


def test_a_widget_has_its_place_back_in_its_layout(window: QWidget) -> None:
    column = QVBoxLayout(window)
    label = QLabel("a")
    row: QLayout = make_row(label)
    assert isinstance(row, QHBoxLayout)
    nest(column, row)
    row.removeWidget(label)
    assert row.count() == 1


def test_addresses_of_deleted_items_may_be_used_again() -> None:
    # PySide 6.10 to 6.12 end here in a crash when `addLayout` and `itemAt` are used as they are.
    script = REUSE.replace("LIVES", str(LIVES))
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
