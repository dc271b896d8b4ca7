"""The page of receipts: what was deleted here, and whether a receipt can be believed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.receipt.words import say_counts, say_time, title_of
from ui.desktop.screens.receipts.view_model import CheckedReceipt, KeptReceipt, ReceiptsModel
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.list_dialog import ListDialog
from ui.desktop.widgets.nesting import nest


class ReceiptLine(QWidget):
    """One receipt: what, when, how much."""

    open_requested = Signal(object)
    """Carries the Receipt."""

    def __init__(self, kept: KeptReceipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 12, 10)
        line.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(2)
        receipt = kept.receipt
        title, told = self.tr("This receipt is not as it was written"), str(kept.path)
        if receipt is not None:
            title = title_of(receipt)
            parts = (say_time(receipt.purged), receipt.id, say_counts(receipt.counts))
            told = " · ".join(part for part in parts if part)
        column.addWidget(text_label(title, FontRole.BODY_STRONG, wrap=True))
        column.addWidget(ElidedLabel(told, FontRole.SECONDARY, tone="secondary"))
        nest(line, column, 1)
        self.open = secondary_button(self.tr("Show…"))
        name = self.tr("Show the receipt %1").replace("%1", kept.path.stem)
        self.open.setAccessibleName(name)
        self.open.setVisible(receipt is not None)
        self.open.clicked.connect(lambda _=False: self.open_requested.emit(receipt))
        line.addWidget(self.open)


class ReceiptsDialog(ListDialog):
    """List the receipts, show one, check one from anywhere."""

    open_requested = Signal(object)
    """Carries the Receipt that is to be shown."""

    def __init__(
        self, model: ReceiptsModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("ReceiptsDialog", "Receipts")
        super().__init__(title, parent)
        self._model, self._prompts = model, prompts
        model.setParent(self)
        whole = self.whole
        said = self.tr("Each deleted profile leaves one. It names nobody unless its owner wished.")
        whole.addWidget(text_label(said, tone="secondary", wrap=True))
        whole.addWidget(self.banner)
        self.nothing = text_label(self.tr("Nothing was deleted here yet."), wrap=True)
        self.nothing.setVisible(False)
        whole.addWidget(self.nothing)
        self.lines: list[ReceiptLine] = []
        whole.addWidget(self.make_list(title), 1)
        nest(whole, self._make_ending())
        model.listed.connect(self._show)
        model.checked.connect(self._tell_checked)
        model.refused.connect(self._refuse)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        model.load()

    def _make_ending(self) -> QHBoxLayout:
        self.check = secondary_button(self.tr("Check a receipt…"), icon="shield-check")
        self.check.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _show(self, found: tuple[KeptReceipt, ...]) -> None:
        self.card.clear()
        self.lines = [ReceiptLine(kept) for kept in found]
        for line in self.lines:
            line.open_requested.connect(self.open_requested)
            self.card.add_row(line)
        self.card.setVisible(bool(self.lines))
        self.nothing.setVisible(not self.lines)

    def _choose(self) -> None:
        wish = FileWish(
            title=self.tr("Check a receipt"),
            filters=(FileFilter(label=self.tr("Receipt"), patterns=("*.json",)),),
        )
        self._prompts.open_file(wish, self._check, parent=self)

    def _check(self, path: Path) -> None:
        self._model.check(path)

    def _tell_checked(self, told: CheckedReceipt) -> None:
        if told.receipt is None:
            said = self.tr("That receipt is not as it was written, or no receipt at all.")
            self.banner.show_message(Tint.DANGER, said)
            return
        if told.known:
            said = self.tr("Receipt %1 is unaltered, and this computer wrote it.")
            self.banner.show_message(Tint.SUCCESS, said.replace("%1", told.receipt.id))
            return
        said = self.tr("Receipt %1 is unaltered. This computer does not know of it.")
        self.banner.show_message(Tint.INFO, said.replace("%1", told.receipt.id))

    def _refuse(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))
