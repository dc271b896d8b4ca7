"""How a line of the palette looks: icon, title, what is beside it, keys at the end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desktop.icons import pixmap
from ui.desktop.screens.palette.entries import Entry, SectionLine
from ui.desktop.screens.palette.line_model import LINE_ROLE
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role

_PAD: Final = 14
_ICON: Final = 16
_GAP: Final = 12
_BAR: Final = 3
_LEAST: Final = 40
_CUT: Final = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paint entries and headings; all lines are of one height."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._refresh()
        current_theme().changed.connect(self._refresh)

    def _refresh(self) -> None:
        theme = current_theme()
        self._title, self._beside = theme.font(FontRole.BODY), theme.font(FontRole.SECONDARY)
        self._heading = theme.font(FontRole.CAPTION)
        self._icon = theme.scaled(_ICON)
        self.height = max(_LEAST, QFontMetrics(self._title).height() + 18)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        painter.save()
        if isinstance(line, SectionLine):
            self._paint_heading(painter, option.rect, line.text)
        elif isinstance(line, Entry):
            self._paint_entry(painter, option, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._heading)
        painter.setPen(current_theme().color(Role.TEXT2))
        below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, -6), below, text)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        rect, theme = option.rect, current_theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color(Role.SELECTED))
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(self._placed(bar, option), theme.color(Role.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver and not entry.why_off:
            painter.fillRect(rect, theme.color(Role.HOVER))
        self._paint_icon(painter, option, entry)
        room = rect.adjusted(_PAD + self._icon + _GAP, 0, -_PAD, 0)
        painter.setFont(self._beside)
        painter.setPen(theme.color(Role.TEXT2))
        room.setRight(room.right() - self._write(painter, option, room, entry.keys, end=True))
        # What cannot be chosen still has to be readable: its reason is why it is shown.
        painter.setFont(self._title)
        painter.setPen(theme.color(Role.TEXT2 if entry.why_off else Role.TEXT))
        room.setLeft(room.left() + self._write(painter, option, room, entry.title))
        painter.setFont(self._beside)
        painter.setPen(theme.color(Role.TEXT2))
        self._write(painter, option, room, entry.why_off or entry.detail)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        if not entry.icon:
            return
        ratio, theme = painter.device().devicePixelRatioF(), current_theme()
        place = QRect(option.rect.left() + _PAD, 0, self._icon, self._icon)
        place.moveCenter(QPoint(place.center().x(), option.rect.center().y()))
        sign = pixmap(entry.icon, theme.tokens[Role.TEXT2], self._icon, ratio=ratio)
        painter.drawPixmap(self._placed(place, option).topLeft(), sign)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        *,
        end: bool = False,
    ) -> int:
        """Write one line at the beginning or the end of the room; return the width it took."""
        if not text or room.width() <= 0:
            return 0
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(" ".join(text.split()), _CUT, room.width())
        width = min(metrics.horizontalAdvance(shown) + 1, room.width())
        left = room.right() - width + 1 if end else room.left()
        place = QRect(left, room.top(), width, room.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._placed(place, option), middle, shown)
        return width + _GAP

    def _placed(self, part: QRect, option: QStyleOptionViewItem) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, part)
