"""A row of the list as it is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.fakes.vault_items import summary
from tests.ui.looks import apply_theme
from ui.desktop.item_models.item_delegate import ItemDelegate
from ui.desktop.item_models.item_list import SUMMARY_ROLE
from ui.desktop.theme import Scheme

WIDTH = 400


@pytest.mark.parametrize(("scale", "least", "most"), [(0.9, 12, 16), (1.0, 12, 16), (1.5, 19, 24)])
@pytest.mark.parametrize("hovered", [False, True], ids=["signs", "buttons"])
def test_signs_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, scale: float, least: int, most: int, *, hovered: bool
) -> None:
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=scale)
    # One sign in one row, and one button in the other.
    row = summary(1, "", favourite=not hovered, username="")
    width, height = size_of_ink(qtbot, row, hovered=hovered)
    assert least <= max(width, height) <= most


def size_of_ink(qtbot: QtBot, row: object, *, hovered: bool) -> tuple[int, int]:
    """Return how wide and high what is painted at the end of a row is."""
    view = QListView()
    qtbot.addWidget(view)
    delegate, model = ItemDelegate(view), QStandardItemModel(view)
    item = QStandardItem()
    item.setData(row, SUMMARY_ROLE)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, delegate.row_height)
    option.state = QStyle.StateFlag.State_Enabled
    if hovered:
        option.state |= QStyle.StateFlag.State_MouseOver
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    ground = image.pixel(WIDTH - 1, 0)
    inked = [
        (x, y)
        for x in range(WIDTH // 2, WIDTH)
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    across, down = [x for x, _ in inked], [y for _, y in inked]
    return max(across) - min(across) + 1, max(down) - min(down) + 1
