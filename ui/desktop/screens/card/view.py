"""The card of a profile being made or changed: avatar button and name."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError
from core.progress import Progress
from core.vault.profile import NAME_LIMIT, Card
from ui.desktop.icons import pixmap
from ui.desktop.pictures import PATTERNS, make_picture
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.card.picker import AvatarPicker
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Tasks
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role
from ui.desktop.widgets.avatar import AVATAR_CHOOSER, Face, derive_profile_face, paint_face
from ui.desktop.widgets.form_field import FormField

_RING = 4
_BADGE = 26
_NOBODY = "user-round"


class AvatarButton(QAbstractButton):
    """The avatar as a button, with a pencil that says it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: Face | None = None
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Change picture"))
        self.setToolTip(self.tr("Change picture"))

    def set_face(self, face: Face) -> None:
        """Show another face."""
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(AVATAR_CHOOSER + 2 * _RING, AVATAR_CHOOSER + 2 * _RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        if self._face is not None:
            paint_face(painter, inner.toRectF(), self._face)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(Role.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        corner = self.rect().bottomRight() - QPoint(_BADGE, _BADGE)
        painter.setPen(QPen(theme.color(Role.BORDER_CONTROL), 1))
        painter.setBrush(theme.color(Role.RAISED))
        painter.drawEllipse(corner.x(), corner.y(), _BADGE - 1, _BADGE - 1)
        sign = pixmap("pencil", theme.tokens[Role.TEXT2], 14, ratio=self.devicePixelRatioF())
        painter.drawPixmap(corner + QPoint(6, 6), sign)


class CardEditor(QWidget):
    """Avatar and name. `changed` tells that either is different."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, tasks: Tasks, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._prompts = tasks, prompts
        self._card = Card(name="")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.avatar = AvatarButton()
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LIMIT)
        self.name_field = FormField(
            self.tr("Name"),
            self.name,
            hint=self.tr("Shown on the start screen. Everyone who uses this computer can see it."),
        )
        column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.name_field)
        self.avatar.clicked.connect(self._open_picker)
        self.name.textChanged.connect(self._take_name)
        self.name.returnPressed.connect(self.submitted)

    @cached_property
    def picker(self) -> AvatarPicker:
        """Return what a picture is chosen with; its symbols are drawn when it first opens."""
        picker = AvatarPicker(self)
        picker.colour_chosen.connect(self._take_colour)
        picker.symbol_chosen.connect(self._take_symbol)
        picker.picture_requested.connect(self._ask_picture)
        return picker

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would take the whole for the name, step over the picture before it,
        # and, with a window hanging on a part, find no way out again.
        self.name.setFocus(event.reason())

    def card(self) -> Card:
        """Return the card as it is now; the name is as typed."""
        return self._card

    def set_card(self, card: Card) -> None:
        """Start from a card, with its name selected."""
        self._card = card
        self.name.setText(card.name)
        self.name.selectAll()
        self._show()

    def show_error(self, error: AppError) -> None:
        """Say what is wrong with the name and put the focus there."""
        self.name_field.set_error(sentence(error))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _open_picker(self) -> None:
        self.picker.open_at(self.avatar.mapToGlobal(QPoint(0, self.avatar.height() + 4)))

    def _take_name(self, text: str) -> None:
        self.name_field.clear_error()
        self._put(dataclasses.replace(self._card, name=text))

    def _take_colour(self, colour: str) -> None:
        self._put(dataclasses.replace(self._card, colour=colour, picture=None))

    def _take_symbol(self, symbol: str) -> None:
        self._put(dataclasses.replace(self._card, symbol=symbol or None, picture=None))

    def _ask_picture(self) -> None:
        wish = FileWish(
            title=self.tr("Choose a picture"),
            filters=(FileFilter(label=self.tr("Pictures"), patterns=PATTERNS),),
        )
        self._prompts.open_file(wish, self._read_picture, parent=self)

    def _read_picture(self, path: Path) -> None:
        def work(_progress: Progress) -> bytes:
            return make_picture(path)

        self._tasks.long(work, self._take_picture, self._refuse_picture, owner=self)

    def _take_picture(self, picture: bytes) -> None:
        self._put(dataclasses.replace(self._card, picture=picture))

    def _refuse_picture(self, error: AppError) -> None:
        self.name_field.set_error(sentence(error))

    def _put(self, card: Card) -> None:
        self._card = card
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        card = self._card
        self.avatar.set_face(
            derive_profile_face(
                card.name,
                colour=card.colour,
                symbol=card.symbol or (None if card.name.strip() else _NOBODY),
                picture=card.picture,
            )
        )
