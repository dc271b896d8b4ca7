"""What the check of a copy found, tick by tick."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import make_button, secondary_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, WrappedLabel, text_label
from ui.desktop.widgets.nesting import nest, widgets_of
from ui.desktop.widgets.speech import announce


@dataclasses.dataclass(frozen=True)
class CheckedCopy:
    """A copy that was read back, in words; `detail` is its SHA-256, or what was left behind.

    A `title` stands for a move, which has no other to be made.
    """

    path: str
    ticks: tuple[str, ...]
    detail: str
    complete: bool
    title: str = ""


class CopyOutcome(QFrame):
    """Say that a copy is complete, where it is, and offer to make another."""

    again_requested = Signal()
    look_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 12)
        self._column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("shield-check", Role.SUCCESS_TEXT, parent=self))
        self.title = text_label(role=FontRole.BODY_STRONG, wrap=True, parent=self)
        head.addWidget(self.title, 1)
        self.ticks = QWidget(self)
        self._flow = FlowLayout(spacing=14, parent=self.ticks)
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.detail = WrappedLabel(role=FontRole.SECONDARY, tone="secondary", parent=self)
        self.again = make_button(self.tr("Make another copy"), "link", parent=self)
        self.again.clicked.connect(self.again_requested)
        self.look = secondary_button(self.tr("Open a look inside"), icon="eye", parent=self)
        self.look.clicked.connect(self.look_requested)
        nest(self._column, head)
        for part in (self.ticks, self.place, self.detail):
            self._column.addWidget(part)
        further = QWidget(self)
        row = FlowLayout(spacing=12, parent=further)
        row.addWidget(self.look)
        row.addWidget(self.again)
        self._column.addWidget(further)

    def show_copy(self, copy: CheckedCopy) -> None:
        """Show what was found."""
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        whole = self.tr("The copy is complete")
        rest = self.tr("The copy holds all that its format can hold")
        self.title.setText(copy.title or (whole if copy.complete else rest))
        self.again.setVisible(not copy.title)
        self.look.setVisible(not copy.title)
        for tick in copy.ticks:
            self._flow.addWidget(_Tick(tick))
        self.place.set_text(copy.path)
        self.detail.set_text(copy.detail)
        announce(self, ". ".join((self.title.text(), *copy.ticks)))

    def show_opened(self) -> None:
        """Say that the person has opened this copy, once."""
        opened = self.tr("Opened by you")
        if opened not in self.said():
            self._flow.addWidget(_Tick(opened))

    def said(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(tick.text for tick in widgets_of(self._flow) if isinstance(tick, _Tick))


class _Tick(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("check", Role.SUCCESS_TEXT))
        row.addWidget(text_label(text))
