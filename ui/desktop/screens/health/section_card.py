"""One kind of finding on the health page: its lines, each with a way to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.passwords.health import Finding
from ui.desktop.screens.health.sections import FixLine, Section
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import link_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.title_links import TitleLinks

_SIGNS = {
    Finding.REUSED: ("copy", Role.WARNING_ICON),
    Finding.WEAK: ("triangle-alert", Role.WARNING_ICON),
    Finding.EXPIRED: ("calendar", Role.WARNING_ICON),
    Finding.OLD: ("history", Role.TEXT2),
}


class SectionCard(QWidget):
    """Show a Section."""

    fix_requested = Signal(object)
    item_requested = Signal(object)
    search_requested = Signal(str)

    def __init__(self, section: Section, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(section.title)
        self.first: QPushButton | None = None
        self._section = section
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text_label(section.title, FontRole.CAPTION, tone="secondary"))
        self.card = Card()
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self.card)
        for line in section.lines:
            self.card.add_row(self._make_row(line, may_write=may_write))
        if section.more:
            self.more = link_button(self.tr("Show all (%Ln more)", "", section.more))
            self.more.setProperty("compact", "true")
            self.more.clicked.connect(
                lambda _checked=False: self.search_requested.emit(section.query)
            )
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _make_row(self, line: FixLine, *, may_write: bool) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(12, 6, 12, 6)
        across.setSpacing(10)
        across.addWidget(IconLabel(*_SIGNS[self._section.finding]))
        words = QVBoxLayout()
        words.setSpacing(0)
        links = TitleLinks()
        more = self.tr("%Ln more…", "", line.more) if line.more else ""
        links.show_titles("", line.titles, more=more)
        links.chosen.connect(self.item_requested)
        links.more_chosen.connect(lambda: self.search_requested.emit(self._section.query))
        words.addWidget(links)
        words.addWidget(text_label(line.why, FontRole.SECONDARY, tone="secondary", wrap=True))
        nest(across, words, 1)
        if may_write:
            across.addWidget(self._make_fix(line), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_fix(self, line: FixLine) -> QPushButton:
        item, title = line.titles[0]
        fix = secondary_button(self.tr("Fix"))
        fix.setAccessibleName(self.tr("Fix %1").replace("%1", title))
        fix.clicked.connect(lambda _checked=False: self.fix_requested.emit(item))
        if self.first is None:
            self.first = fix
        return fix
