"""How an entry of the sidebar looks: icon, name, count; only the icon where it is collapsed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.desktop.counts import say_count
from ui.desktop.icons import pixmap
from ui.desktop.item_models.filters import Filter
from ui.desktop.item_models.sidebar_tree import COUNT_ROLE, ENTRY_ROLE, ICON_ROLE, IN_FORCE_ROLE
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.avatar import derive_letter
from ui.desktop.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 36
_MARGIN: Final = 8
_ICON: Final = 16
_ARROW: Final = 12
_ICON_AT: Final = 18
_STEP: Final = 16
_RADIUS: Final = 6


class SidebarDelegate(QStyledItemDelegate):
    """Paint entries and headings, and where folders with folders inside are opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.collapsed = False
        self.drop_target = QPersistentModelIndex()
        """Where what is dragged would go if it were dropped now."""
        self._refresh()
        current_theme().changed.connect(self._refresh)

    def _refresh(self) -> None:
        theme = current_theme()
        self._font, self._strong = theme.font(FontRole.BODY), theme.font(FontRole.BODY_STRONG)
        self._heading = theme.font(FontRole.CAPTION)
        self._icon, self._arrow = theme.scaled(_ICON), theme.scaled(_ARROW)
        self.row_height = max(_ROW, QFontMetrics(self._font).height() + 14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(ENTRY_ROLE) is None
        return QSize(40, self.row_height - 6 if heading and not self.collapsed else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(ENTRY_ROLE) is None:
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_ground(painter, option, in_force=bool(index.data(IN_FORCE_ROLE)))
            self._paint_entry(painter, option, index)
        if self.drop_target.isValid() and self.drop_target == index:
            self._paint_target(painter, option)
        painter.restore()

    def chevron_at(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Return where a click opens or closes a folder; empty where nothing is inside it."""
        model = index.model()
        if self.collapsed or model.rowCount(index) == 0:
            return QRect()
        left = option.rect.left() + depth_of(index) * _STEP
        place = QRect(left, option.rect.top(), _ICON_AT + 2, option.rect.height())
        return QStyle.visualRect(option.direction, option.rect, place)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        named = index.data(ENTRY_ROLE)
        is_tag = isinstance(named, Filter) and named.tag is not None
        editor.setAccessibleName(
            self.tr("Name of the tag") if is_tag else self.tr("Name of the folder")
        )
        editor.setProperty("compact", "true")
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = _ICON_AT + depth_of(index) * _STEP + self._icon
        editor.setGeometry(option.rect.adjusted(left, 0, -_MARGIN, 0))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        name = str(index.data() or "")
        cut = self._room(option, index) < QFontMetrics(self._font).horizontalAdvance(name)
        if index.data(ENTRY_ROLE) is not None and (self.collapsed or cut):
            QToolTip.showText(event.globalPos(), plain_tooltip(name), view)
            return True
        return False

    def _room(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Return the width left for a name."""
        count = index.data(COUNT_ROLE)
        used = QFontMetrics(self._font).horizontalAdvance(say_count(count)) + 12 if count else 0
        left = _ICON_AT + depth_of(index) * _STEP + self._icon + 8
        return option.rect.width() - left - _MARGIN - 10 - used

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        theme, rect = current_theme(), option.rect
        if self.collapsed:
            painter.setPen(QPen(theme.color(Role.BORDER), 1))
            middle = rect.center().y()
            painter.drawLine(rect.left() + 14, middle, rect.right() - 14, middle)
            return
        painter.setFont(self._heading)
        painter.setPen(theme.color(Role.TEXT2))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(14, 0, -14, -5), leading, text.upper())

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, in_force: bool
    ) -> None:
        theme = current_theme()
        pill = option.rect.adjusted(_MARGIN, 1, -_MARGIN, -1)
        shape = QPainterPath()
        shape.addRoundedRect(pill, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if in_force:
            painter.fillPath(shape, theme.color(Role.SELECTED))
            painter.save()
            painter.setClipPath(shape)
            bar = QRect(pill.left(), pill.top(), 3, pill.height())
            painter.fillRect(
                QStyle.visualRect(option.direction, pill, bar), theme.color(Role.ACCENT)
            )
            painter.restore()
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(shape, theme.color(Role.HOVER))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color(Role.FOCUS), 3 if theme.is_strong else 2))
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

    def _paint_target(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        pill = option.rect.adjusted(_MARGIN + 1, 2, -_MARGIN - 1, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color(Role.ACCENT), 2))
        painter.drawRoundedRect(pill, _RADIUS, _RADIUS)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), option.rect
        in_force = bool(index.data(IN_FORCE_ROLE))
        ratio = painter.device().devicePixelRatioF()
        depth = 0 if self.collapsed else depth_of(index)
        role = Role.TEXT if in_force else Role.TEXT2
        sign = pixmap(str(index.data(ICON_ROLE)), theme.tokens[role], self._icon, ratio=ratio)
        left = (rect.width() - self._icon) // 2 if self.collapsed else _ICON_AT + depth * _STEP
        place = QRect(rect.left() + left, 0, self._icon, self._icon)
        place.moveCenter(QPoint(place.center().x(), rect.center().y()))
        if self.collapsed and index.data(ICON_ROLE) == "folder":
            self._paint_initial(painter, option, place, str(index.data()))
            place.translate(-6, 0)
        painter.drawPixmap(QStyle.visualRect(option.direction, rect, place).topLeft(), sign)
        if self.collapsed:
            return
        self._paint_chevron(painter, option, index)
        font = self._strong if in_force else self._font
        painter.setFont(font)
        painter.setPen(theme.color(Role.TEXT))
        room = self._room(option, index)
        words = QRect(place.right() + 9, rect.top(), room, rect.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QStyle.visualRect(option.direction, rect, words),
            middle | Qt.AlignmentFlag.AlignLeading,
            QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room),
        )
        count = index.data(COUNT_ROLE)
        if count:
            painter.setPen(theme.color(Role.TEXT if in_force else Role.TEXT2))
            end = rect.adjusted(_MARGIN + 10, 0, -_MARGIN - 10, 0)
            painter.drawText(end, middle | Qt.AlignmentFlag.AlignTrailing, say_count(count))

    def _paint_initial(
        self, painter: QPainter, option: QStyleOptionViewItem, icon: QRect, name: str
    ) -> None:
        """Paint the first letter beside the icon: collapsed folders would all look the same."""
        painter.setFont(self._heading)
        painter.setPen(current_theme().color(Role.TEXT2))
        room = QRect(icon.right() - 3, option.rect.top(), 14, option.rect.height())
        room = QStyle.visualRect(option.direction, option.rect, room)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, derive_letter(name))

    def _paint_chevron(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self.chevron_at(option, index)
        if place.isEmpty():
            return
        view = option.widget
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        ratio = view.devicePixelRatioF()
        colour = current_theme().tokens[Role.TEXT2]
        size = self._arrow
        sign = pixmap("chevron-down" if opened else "chevron-right", colour, size, ratio=ratio)
        painter.drawPixmap(place.center() - QPoint(size - 10, size // 2), sign)


def depth_of(index: Index) -> int:
    """Return how many folders lie above an entry."""
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth
