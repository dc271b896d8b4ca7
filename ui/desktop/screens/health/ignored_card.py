"""What was found and is ignored: listed under what to fix, each with the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.item_models.plural import plural
from ui.desktop.screens.health.sections import LINES, FixLine
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import align_words, link_button, make_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.title_links import TitleLinks


class IgnoredCard(QWidget):
    """Show the first lines, and all of them on request; without a line it is not there."""

    item_requested = Signal(object)
    recount_requested = Signal(object)
    """Carries a Meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lines: tuple[FixLine, ...] = ()
        self._may_write = self._whole = False
        self.buttons: list[QPushButton] = []
        self.title = text_label(role=FontRole.CAPTION, tone="secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.title)
        self._card: Card | None = None
        self.more = link_button("")
        self.more.setProperty("compact", "true")
        align_words(self.more)
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(False)

    def show_lines(self, lines: tuple[FixLine, ...], *, may_write: bool) -> None:
        """Show what is ignored now."""
        self._lines, self._may_write = lines, may_write
        said = plural(self.tr("%Ln finding(s) ignored", "", len(lines)), len(lines))
        self.title.setText(said)
        self.setAccessibleName(said)
        self._fill()
        self.setVisible(bool(lines))

    def _fill(self) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            # Qt shows later what was just laid out, also where it has no parent any more.
            self._card.setVisible(False)
            self._card.setParent(None)
            self._card.deleteLater()
        self.buttons = []
        self._card = Card()
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for line in self._lines if self._whole else self._lines[:LINES]:
            self._card.add_row(self._make_row(line))
        self._column.insertWidget(1, self._card)
        left = 0 if self._whole else max(0, len(self._lines) - LINES)
        self.more.setText(self.tr("Show all (%Ln more)", "", left))
        self.more.setVisible(bool(left))

    def _show_all(self) -> None:
        self._whole = True
        self._fill()
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, line: FixLine) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(12, 6, 12, 6)
        across.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        links = TitleLinks()
        links.show_titles("", line.titles)
        links.chosen.connect(self.item_requested)
        words.addWidget(links)
        words.addWidget(text_label(line.why, FontRole.SECONDARY, tone="secondary", wrap=True))
        nest(across, words, 1)
        if self._may_write:
            again = make_button(self.tr("Count again"), "quiet")
            name = self.tr("Count %1 again").replace("%1", line.titles[0][1])
            again.setAccessibleName(f"{name}: {line.why}")
            again.clicked.connect(lambda _checked=False: self.recount_requested.emit(line.meant))
            across.addWidget(again, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(again)
        return row
