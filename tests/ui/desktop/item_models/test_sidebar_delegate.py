"""A collapsed folder has its first letter beside its icon, whichever way one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from core.vault.folder import Folder, FolderId
from ui.desktop.item_models.filters import of_folder
from ui.desktop.item_models.sidebar_delegate import SidebarDelegate
from ui.desktop.item_models.sidebar_tree import Counts, SidebarModel

WORK = FolderId(b"w" * 16)


class Seen(QPainter):
    """A painter that remembers where it put letters and icons."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.letters: list[QRect] = []
        self.icons: list[QPoint] = []

    def drawText(self, room: QRect, *_: object) -> None:  # type: ignore[override]
        self.letters.append(room)

    def drawPixmap(self, place: QPoint, _: QPixmap) -> None:  # type: ignore[override]
        self.icons.append(place)


@pytest.mark.usefixtures("theme")
def test_the_letter_stands_on_the_other_side_where_one_reads_from_the_right() -> None:
    model = SidebarModel()
    folders = {WORK: Folder(WORK, "Work", None)}
    model.show_filters(Counts(total=1, trash=0, folders={WORK: 1}), folders)
    delegate = SidebarDelegate(model)
    delegate.collapsed = True
    middles: list[tuple[int, int]] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 56, 36), direction
        image = QImage(56, 36, QImage.Format.Format_RGB32)
        painter = Seen(image)
        delegate.paint(painter, option, model.index_for(of_folder(WORK)))
        painter.end()
        (letter,), (icon,) = painter.letters, painter.icons
        middles.append((icon.x() + 8, letter.center().x()))
    (icon_left, letter_right), (icon_right, letter_left) = middles
    assert icon_left < letter_right
    assert letter_left < icon_right
