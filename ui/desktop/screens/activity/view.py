"""The page of what happened in a profile: what, when, and whether all of it is still told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTreeView,
    QWidget,
)

from core.errors import AppError
from core.vault.history import Intention
from ui.desktop.screens.activity.lines import SAID, WHEN, ActivityLines
from ui.desktop.screens.activity.view_model import ActivityLine, ActivityModel, Period, Undone
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.list_dialog import ListDialog
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.speech import announce
from ui.wording.activity import GROUPS, Group

_FRAME = 8
_SHORTEST = 6
"""Characters of a choice that are seen at least."""


class ActivityDialog(ListDialog):
    """List the lines, newest first; pick them by kind, time and words, and check them again."""

    def __init__(self, model: ActivityModel, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ActivityDialog", "Activity")
        super().__init__(title, parent)
        model.setParent(self)
        self._model = model
        self.group = ChoiceBox(self.tr("What"), _groups(self.tr("Everything")))
        self.period = ChoiceBox(
            self.tr("When"),
            (
                (self.tr("Last 30 days"), Period.MONTH),
                (self.tr("Last 7 days"), Period.WEEK),
                (self.tr("All that is kept"), Period.ALL),
            ),
        )
        for choice in (self.group, self.period):
            # The longest of them must not take the room of what is typed beside it.
            choice.shrink_to(_SHORTEST)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in what happened"))
        self.search.setAccessibleName(self.tr("Search in what happened"))
        self.lines = ActivityLines(self)
        self.list = self._make_list(title)
        self.nothing = text_label(tone="secondary", wrap=True)
        self.nothing.setVisible(False)
        self.count = text_label(role=FontRole.SECONDARY, tone="secondary")
        self.check = secondary_button(self.tr("Check again"), icon="shield-check")
        self.take_back = secondary_button(self.tr("Undo import"), icon="rotate-ccw")
        self.take_back.setVisible(False)
        self._told: tuple[Tint, str] | None = None
        self._lay_out()
        self._connect()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        model.load()

    def _make_list(self, name: str) -> QTreeView:
        listed = QTreeView()
        listed.setAccessibleName(name)
        listed.setModel(self.lines)
        listed.setRootIsDecorated(False)
        listed.setUniformRowHeights(True)
        listed.setHeaderHidden(True)
        listed.setProperty("outlined", "true")
        listed.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        listed.setTextElideMode(Qt.TextElideMode.ElideRight)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        listed.header().setStretchLastSection(True)
        listed.header().setSectionResizeMode(WHEN, QHeaderView.ResizeMode.Fixed)
        listed.header().setSectionResizeMode(SAID, QHeaderView.ResizeMode.Stretch)
        return listed

    def _lay_out(self) -> None:
        whole = self.whole
        said = self.tr("It lies encrypted in this profile and goes with it. No secret is in it.")
        whole.addWidget(text_label(said, tone="secondary", wrap=True))
        whole.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.group, 2)
        row.addWidget(self.period, 3)
        row.addWidget(self.search, 3)
        nest(whole, row)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.nothing, 1)
        ending = QHBoxLayout()
        ending.setSpacing(12)
        ending.addWidget(self.check)
        ending.addWidget(self.count, 1)
        ending.addWidget(self.take_back)
        ending.addWidget(self.close_button)
        nest(whole, ending)
        # Such a page has a card for rows that are widgets; this one has a table.
        self.card.setParent(self)
        self.card.setVisible(False)

    def _connect(self) -> None:
        self._model.read.connect(self._show_read)
        self._model.refused.connect(self._refuse)
        self.group.chosen.connect(self._pick)
        self.period.chosen.connect(self._pick)
        self.search.textChanged.connect(self._pick)
        self.check.clicked.connect(self._check)
        self.list.activated.connect(self._go_to)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.take_back.clicked.connect(self._take_back)
        self._model.undone.connect(self._show_undone)

    def _check(self) -> None:
        self._model.load()

    def _show_read(self) -> None:
        checked = Tint.SUCCESS if self._model.is_intact else Tint.DANGER
        # What was just done is said once, in the place of what is said each time.
        told = self._told if self._model.is_intact else None
        self.banner.show_message(*(told or (checked, self._model.say_check())))
        self._told = None
        self._pick()

    def _pick(self) -> None:
        group, period = self.group.value(), self.period.value()
        picked = self._model.pick(
            # Qt hands the text of such a choice back, not the choice.
            group=Group(group) if isinstance(group, str) else None,
            period=period if isinstance(period, Period) else Period.ALL,
            search=self.search.text(),
        )
        self.lines.show_lines(picked)
        self.list.setVisible(bool(picked))
        self.take_back.setVisible(False)
        self.nothing.setVisible(not picked)
        narrowed = bool(self.search.text().strip()) or group is not None
        self.nothing.setText(
            self.tr("Nothing like that in this time.") if narrowed else self.tr("Nothing yet.")
        )
        self.count.setText(
            self.tr("Lines shown: %1").replace("%1", QLocale().toString(len(picked)))
        )
        if picked:
            # The frame of the line that has the keyboard takes some of the room.
            width = self._measure(picked) + _FRAME
            self.list.header().resizeSection(WHEN, width)
            flag = QItemSelectionModel.SelectionFlag
            self.list.selectionModel().setCurrentIndex(
                self.lines.index(0, 0), flag.ClearAndSelect | flag.Rows
            )

    def _measure(self, lines: tuple[ActivityLine, ...]) -> int:
        """Return the width of the widest time; Qt's own way asks for eight things of each line."""
        wide = self.list.fontMetrics().horizontalAdvance
        widest = max(range(len(lines)), key=lambda row: wide(lines[row].when))
        return self.list.sizeHintForIndex(self.lines.index(widest, WHEN)).width()

    def _go_to(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row())
        if line.item is None:
            announce(self, self.tr("There is nothing to open for this line."))
            return
        self.accept()
        self._model.go_to(line)

    def _offer(self, index: QModelIndex) -> None:
        """Offer what can be done with the line that has the keyboard."""
        line = self.lines.line(index.row()) if index.isValid() else None
        if line is not None and line.imported is not None:
            words = self.tr("Undo merge") if line.merged else self.tr("Undo import")
            self.take_back.setText(words)
        self.take_back.setVisible(line is not None and line.imported is not None)

    def _take_back(self) -> None:
        index = self.list.currentIndex()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if index.isValid():
            self._model.take_back(self.lines.line(index.row()))

    def _show_undone(self, done: Undone) -> None:
        merged = done.intention is Intention.MERGE
        words = self.tr("Merge undone.") if merged else self.tr("Import undone.")
        text = f"{words} {self.tr('Everything is as it was before.')}"
        tint = Tint.SUCCESS
        if done.kept:
            left = self.tr("%Ln changed since and left as it is.", "", done.kept)
            text = f"{words} {left}"
            tint = Tint.WARNING
        self._told = (tint, text)

    def _refuse(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter opens the line on show, and presses no button.
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def _groups(everything: str) -> list[tuple[str, object]]:
    said = QCoreApplication.translate
    return [(everything, None), *((said("Activity", words), key) for key, words in GROUPS.items())]
