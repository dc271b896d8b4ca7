"""What was found of an item's password, quietly: why, who else has it, and one way to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.item_models.finding_words import ShownFindings
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.title_links import TitleLinks


class FindingsPart(QFrame):
    """Show findings between the fields and the notes; it is not there where nothing was found."""

    item_requested = Signal(object)
    """Carries the ItemId of one that has the same password."""
    all_requested = Signal()
    replace_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rounded", "true")
        self.setProperty("surface", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = text_label(wrap=True)
        self.links = TitleLinks()
        self.replace = secondary_button(self.tr("Generate new"))
        self.replace.clicked.connect(lambda _checked=False: self.replace_requested.emit())
        self.links.chosen.connect(self.item_requested)
        self.links.more_chosen.connect(self.all_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("triangle-alert", Role.WARNING_ICON))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.links)
        nest(row, column, 1)
        row.addWidget(self.replace, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(False)

    def text(self) -> str:
        """Return the sentences."""
        return self._words.text()

    def show_findings(self, found: ShownFindings | None, *, may_write: bool) -> None:
        """Show findings, or nothing where there are none."""
        if found is None or not (found.sentences or found.partners):
            self.clear()
            return
        self._words.setText(" ".join(found.sentences))
        self._words.setVisible(bool(found.sentences))
        more = self.tr("%Ln more…", "", found.more) if found.more else ""
        words = self.tr("Also used by") if found.partners else ""
        self.links.show_titles(words, found.partners, more=more)
        self.links.setVisible(bool(found.partners))
        self.replace.setVisible(may_write)
        said = [*found.sentences, " ".join((words, ", ".join(t for _, t in found.partners)))]
        self.setAccessibleName(" ".join(part for part in said if part.strip()))
        self.setVisible(True)

    def clear(self) -> None:
        """Say nothing."""
        self.setVisible(False)
        self._words.setText("")
        self.links.clear()
        self.setAccessibleName("")
