"""How a row of the item list looks, and the two copy buttons under the mouse."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from core.vault.item import ItemId, ItemKind, ItemSummary
from ui.desktop.icons import pixmap
from ui.desktop.item_models.item_list import (
    FLAG_ROLE,
    HEADING_ROLE,
    SUBTITLE_ROLE,
    SUMMARY_ROLE,
)
from ui.desktop.item_models.names import say_title
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.avatar import derive_item_face, draw_face
from ui.desktop.widgets.labels import plain_tooltip

ROW_HEIGHT: Final = 56
COMPACT_HEIGHT: Final = 42
_BAR: Final = 3
_PICTURE: Final = 32
_PAD: Final = 14
_ICON: Final = 16
_TARGET: Final = 32
_REMEMBERED: Final = 500
# Put together once: a dozen rows are painted with each key that is typed, and Python takes as
# long to combine two flags as Qt to draw a picture.
_STATE: Final = QStyle.StateFlag
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_LINE: Final = _LEADING | Qt.TextFlag.TextSingleLine
_LEFT_TO_RIGHT: Final = Qt.LayoutDirection.LeftToRight
Index = QModelIndex | QPersistentModelIndex


class RowButton(enum.StrEnum):
    """What a button on a row copies."""

    USERNAME = "username"
    PASSWORD = "password"


_BUTTON_ICONS: Final = {RowButton.USERNAME: "user-round", RowButton.PASSWORD: "key-round"}


class ItemDelegate(QStyledItemDelegate):
    """Paint picture, title, second line and signs; offer copying where the mouse is."""

    copy_requested = Signal(object, object)
    """Carries an item id and a RowButton."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}
        self._refresh()
        self._theme.changed.connect(self._refresh)

    def _refresh(self) -> None:
        theme = self._theme
        self._pictures.clear()
        self._title_font = theme.font(FontRole.BODY_STRONG)
        self._second_font = theme.font(FontRole.SECONDARY)
        self._heading_font = theme.font(FontRole.CAPTION)
        self._icon = theme.scaled(_ICON)
        self._title_metrics = QFontMetrics(self._title_font)
        self._second_metrics = QFontMetrics(self._second_font)
        text = self._title_metrics.height() + self._second_metrics.height() + 2
        compact = theme.look.compact
        least, around = (COMPACT_HEIGHT, 4) if compact else (ROW_HEIGHT, 14)
        self.row_height = max(least, text + around)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = option.rect, option.state
        summary = index.data(SUMMARY_ROLE)
        if not isinstance(summary, ItemSummary):
            heading = index.data(HEADING_ROLE)
            if isinstance(heading, str):
                self._paint_heading(painter, rect, heading)
            return
        painter.save()
        self._paint_ground(painter, rect, state)
        direction = option.direction
        top = rect.center().y() - (_PICTURE - 1) // 2
        picture = QRect(rect.left() + _PAD, top, _PICTURE, _PICTURE)
        if not state & _STATE.State_Enabled:
            painter.setOpacity(0.5)
        ratio = painter.device().devicePixelRatioF()
        face = self._picture_of(summary, ratio)
        painter.drawPixmap(_placed(picture, rect, direction).topLeft(), face)
        used = self._paint_end(painter, option, summary, flagged=bool(index.data(FLAG_ROLE)))
        left = rect.left() + _PAD + _PICTURE + 12
        room = QRect(left, rect.top(), rect.right() - used - left, rect.height())
        lines = (say_title(summary.title), index.data(SUBTITLE_ROLE))
        self._paint_lines(painter, _placed(room, rect, direction), lines)
        painter.restore()

    def buttons_at(
        self, option: QStyleOptionViewItem, summary: ItemSummary
    ) -> dict[RowButton, QRect]:
        """Return where the copy buttons of a row are; none for what has nothing to copy."""
        if summary.kind is not ItemKind.LOGIN or summary.trashed is not None:
            return {}
        rect = option.rect
        wanted = [RowButton.PASSWORD] + ([RowButton.USERNAME] if summary.username else [])
        places: dict[RowButton, QRect] = {}
        right = rect.right() - 6
        for button in wanted:
            place = QRect(right - _TARGET + 1, 0, _TARGET, _TARGET)
            place.moveCenter(QPoint(place.center().x(), rect.center().y()))
            places[button] = _placed(place, rect, option.direction)
            right -= _TARGET
        return places

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        summary = index.data(SUMMARY_ROLE)
        released = event.type() is QEvent.Type.MouseButtonRelease
        if not released or not isinstance(event, QMouseEvent):
            return False
        if not isinstance(summary, ItemSummary) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        for button, place in self.buttons_at(option, summary).items():
            if place.contains(event.position().toPoint()):
                self.copy_requested.emit(ItemId(summary.id), button)
                return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        summary = index.data(SUMMARY_ROLE)
        if isinstance(summary, ItemSummary):
            words = {
                RowButton.USERNAME: self.tr("Copy username"),
                RowButton.PASSWORD: self.tr("Copy password"),
            }
            for button, place in self.buttons_at(option, summary).items():
                if place.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), plain_tooltip(words[button]), view)
                    return True
        return False

    def _picture_of(self, summary: ItemSummary, ratio: float) -> QPixmap:
        """Return the picture of an item, drawn once: many have the same letter and colour."""
        face = derive_item_face(summary.title, summary.id)
        asked = (face.letter, face.fill, ratio)
        if asked not in self._pictures:
            if len(self._pictures) >= _REMEMBERED:
                self._pictures.clear()
            self._pictures[asked] = draw_face(face, _PICTURE, ratio=ratio)
        return self._pictures[asked]

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        theme = self._theme
        painter.save()
        painter.setPen(QPen(theme.color(Role.BORDER), 1))
        painter.drawLine(rect.left() + _PAD, rect.top() + 12, rect.right() - _PAD, rect.top() + 12)
        painter.setFont(self._heading_font)
        painter.setPen(theme.color(Role.TEXT2))
        room = rect.adjusted(_PAD, 16, -_PAD, -6)
        painter.drawText(room, _LEADING, text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._theme
        if state & _STATE.State_Selected:
            painter.fillRect(rect, theme.color(Role.SELECTED))
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            direction = painter.layoutDirection()
            painter.fillRect(_placed(bar, rect, direction), theme.color(Role.ACCENT))
        elif state & _STATE.State_MouseOver:
            painter.fillRect(rect, theme.color(Role.HOVER))
        if state & _STATE.State_HasFocus:
            width = 3 if theme.is_strong else 2
            painter.setPen(QPen(theme.color(Role.FOCUS), width))
            inset = width // 2
            painter.drawRect(rect.adjusted(inset, inset, -width + inset, -width + inset))

    def _paint_end(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        summary: ItemSummary,
        *,
        flagged: bool,
    ) -> int:
        """Paint the buttons where the mouse is, the signs elsewhere; return the width used."""
        rect, tokens, size = option.rect, self._theme.tokens, self._icon
        ratio = painter.device().devicePixelRatioF()
        buttons = {}
        if option.state & _STATE.State_MouseOver:
            buttons = self.buttons_at(option, summary)
        if buttons:
            for button, place in buttons.items():
                sign = pixmap(_BUTTON_ICONS[button], tokens[Role.TEXT], size, ratio=ratio)
                painter.drawPixmap(place.center() - QPoint(size // 2 - 1, size // 2 - 1), sign)
            return len(buttons) * _TARGET + 12
        right = rect.right() - _PAD
        for name, role in _signs_of(summary, flagged=flagged):
            place = QRect(right - size, 0, size, size)
            place.moveCenter(QPoint(place.center().x(), rect.center().y()))
            sign = pixmap(name, tokens[role], size, ratio=ratio)
            painter.drawPixmap(_placed(place, rect, option.direction).topLeft(), sign)
            right -= size + 6
        return rect.right() - right + 6

    def _paint_lines(self, painter: QPainter, room: QRect, lines: tuple[object, object]) -> None:
        left, width = room.left(), room.width()
        high, low = self._title_metrics.height(), self._second_metrics.height()
        top = room.top() + (room.height() - high - low - 2) // 2
        title, second = map(_one_line, lines)
        painter.setFont(self._title_font)
        painter.setPen(self._theme.color(Role.TEXT))
        cut = self._title_metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, high), _LINE, cut)
        painter.setFont(self._second_font)
        painter.setPen(self._theme.color(Role.TEXT2))
        # The end of an address tells more than its middle.
        cut = self._second_metrics.elidedText(second, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(QRect(left, top + high + 2, width, low), _LINE, cut)


def _signs_of(summary: ItemSummary, *, flagged: bool) -> list[tuple[str, Role]]:
    signs = (
        ("triangle-alert", Role.WARNING_ICON, flagged),
        ("clock", Role.TEXT2, summary.has_code),
        ("paperclip", Role.TEXT2, summary.attachment_count),
        ("star-filled", Role.TEXT2, summary.favourite),
    )
    return [(name, role) for name, role, shown in signs if shown]


def _one_line(text: object) -> str:
    return " ".join(str(text or "").split())


def _placed(part: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return a part of a row where it belongs in the reading direction."""
    if direction is _LEFT_TO_RIGHT:
        return part
    return QStyle.visualRect(direction, whole, part)
