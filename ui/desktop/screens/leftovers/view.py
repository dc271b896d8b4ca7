"""The page of leftovers: what each is, why it is there, and a way to remove it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.dialogs.question import Question
from ui.desktop.prompts import Prompts
from ui.desktop.screens.leftovers.view_model import (
    LeftoversModel,
    LeftoversState,
    ShownLeftover,
    reason_of,
    removal_of,
    title_of,
    translate,
)
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.buttons import make_button, secondary_button
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.list_dialog import ListDialog
from ui.desktop.widgets.nesting import nest
from ui.wording.leftovers import KEYRING_SILENT, NOTHING_FOUND
from ui.wording.speech import fill


class LeftoverLine(QWidget):
    """One of them, with its reason; what is never removed has no button."""

    remove_requested = Signal(object)

    def __init__(self, leftover: ShownLeftover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leftover = leftover
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 12, 12)
        line.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(4)
        title = title_of(leftover)
        column.addWidget(text_label(title, FontRole.BODY_STRONG, wrap=True))
        self.where = ElidedLabel(
            leftover.where,
            FontRole.SECONDARY,
            tone="secondary",
            mode=Qt.TextElideMode.ElideMiddle,
        )
        column.addWidget(self.where)
        column.addWidget(text_label(reason_of(leftover), wrap=True))
        nest(line, column, 1)
        self.remove = make_button(self.tr("Remove…"), "danger-outline")
        said = fill(self.tr("Remove: %1, %2"), title, leftover.where)
        self.remove.setAccessibleName(said)
        self.remove.setVisible(leftover.removable)
        self.remove.clicked.connect(lambda _=False: self.remove_requested.emit(leftover))
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class LeftoversDialog(ListDialog):
    """List them; nothing is removed but what a person says yes to."""

    def __init__(
        self, model: LeftoversModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("LeftoversDialog", "Leftovers")
        super().__init__(title, parent)
        self._model, self._prompts = model, prompts
        model.setParent(self)
        whole = self.whole
        said = self.tr("What belongs to no profile on this computer. Nothing goes by itself.")
        whole.addWidget(text_label(said, tone="secondary", wrap=True))
        whole.addWidget(self.banner)
        self.nothing = text_label(translate(NOTHING_FOUND), wrap=True)
        self.nothing.setVisible(False)
        whole.addWidget(self.nothing)
        self.lines: list[LeftoverLine] = []
        whole.addWidget(self.make_list(title), 1)
        self.silent = text_label(
            translate(KEYRING_SILENT), FontRole.SECONDARY, tone="secondary", wrap=True
        )
        self.silent.setVisible(False)
        whole.addWidget(self.silent)
        nest(whole, self._make_ending())
        model.listed.connect(self._show)
        model.removed.connect(self._tell_removed)
        model.refused.connect(self._refuse)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        model.load()

    def _make_ending(self) -> QHBoxLayout:
        self.again = secondary_button(self.tr("Look again"))
        self.again.clicked.connect(lambda _=False: self._model.load())
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _show(self, state: LeftoversState) -> None:
        self.card.clear()
        self.lines = [LeftoverLine(leftover) for leftover in state.found]
        for line in self.lines:
            line.remove_requested.connect(self._ask)
            self.card.add_row(line)
        self.card.setVisible(bool(self.lines))
        self.nothing.setVisible(not self.lines)
        self.silent.setVisible(state.silent)

    def _ask(self, leftover: ShownLeftover) -> None:
        question = Question(
            title=self.tr("Remove this for good?"),
            text=f"{title_of(leftover)}\n{leftover.where}\n\n{removal_of(leftover)}",
            safe=self.tr("Keep"),
            act=self.tr("Remove"),
            danger=True,
        )
        self._prompts.ask(question, lambda: self._model.remove(leftover), parent=self)

    def _tell_removed(self, leftover: ShownLeftover) -> None:
        said = self.tr("Removed: %1").replace("%1", title_of(leftover))
        self.banner.show_message(Tint.SUCCESS, said)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))
