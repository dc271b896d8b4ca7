"""One kind of finding on the health page: its lines, each with a way to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.passwords.health import Finding
from core.vault.item import ItemId
from ui.desktop.screens.health.sections import FixLine, Section
from ui.desktop.tokens import TARGET_MIN, FontRole, Role
from ui.desktop.widgets.buttons import align_words, link_button, make_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest, nest_at
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
    ignore_requested = Signal(object)
    """Carries a Meant."""
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
            align_words(self.more)
            self.more.clicked.connect(
                lambda _checked=False: self.search_requested.emit(section.query)
            )
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _make_row(self, line: FixLine, *, may_write: bool) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(12, 6, 12, 6)
        across.setSpacing(10)
        sign = IconLabel(*_SIGNS[self._section.finding])
        if line.shared:
            nest(across, self._make_group(sign, line, may_write=may_write), 1)
            return row
        across.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._make_links(line.titles))
        words.addWidget(text_label(line.why, FontRole.SECONDARY, tone="secondary", wrap=True))
        nest(across, words, 1)
        if may_write:
            across.addWidget(self._make_ignore(line), 0, Qt.AlignmentFlag.AlignVCenter)
            fix = self._make_fix(*line.titles[0], self.tr("Fix"), self.tr("Fix %1"))
            across.addWidget(fix, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_group(self, sign: IconLabel, line: FixLine, *, may_write: bool) -> QGridLayout:
        """Return what is said of a group, and each item that shares the password below it."""
        lines = QGridLayout()
        lines.setHorizontalSpacing(10)
        lines.setVerticalSpacing(2)
        lines.setColumnStretch(1, 1)
        head = QHBoxLayout()
        why = text_label(line.why, FontRole.SECONDARY, tone="secondary", wrap=True)
        why.setMinimumHeight(TARGET_MIN)
        head.addWidget(why, 1)
        if may_write:
            head.addWidget(self._make_ignore(line))
        lines.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        nest_at(lines, head, 0, 1)
        for row, (item, title) in enumerate(line.titles, start=1):
            one = QHBoxLayout()
            one.setSpacing(8)
            one.setContentsMargins(0, 2, 0, 2)
            one.addWidget(self._make_links([(item, title)]), 1, Qt.AlignmentFlag.AlignVCenter)
            if may_write:
                name = self.tr("Generate a new password for %1")
                one.addWidget(self._make_fix(item, title, self.tr("Generate new"), name))
            nest_at(lines, one, row, 1)
        if line.more:
            more = self.tr("%Ln more…", "", line.more)
            lines.addWidget(self._make_links((), more=more), len(line.titles) + 1, 1)
        return lines

    def _make_links(self, titles: Sequence[tuple[ItemId, str]], *, more: str = "") -> TitleLinks:
        links = TitleLinks()
        links.show_titles("", titles, more=more)
        links.chosen.connect(self.item_requested)
        links.more_chosen.connect(lambda: self.search_requested.emit(self._section.query))
        return links

    def _make_fix(self, item: ItemId, title: str, text: str, name: str) -> QPushButton:
        fix = secondary_button(text)
        fix.setAccessibleName(name.replace("%1", title))
        fix.clicked.connect(lambda _checked=False: self.fix_requested.emit(item))
        if self.first is None:
            self.first = fix
        return fix

    def _make_ignore(self, line: FixLine) -> QPushButton:
        ignore = make_button(self.tr("Ignore"), "quiet")
        titles = ", ".join(title for _, title in line.titles)
        ignore.setAccessibleName(self.tr("Ignore %1").replace("%1", titles))
        ignore.setToolTip(self.tr("Count this no more. It stays listed below."))
        ignore.clicked.connect(lambda _checked=False: self.ignore_requested.emit(line.meant))
        return ignore
