"""A profile that is not as it was left: what was found, and three ways on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import (
    DamagedError,
    OlderCopyError,
    OtherCopyError,
    RowsDifferError,
    VaultDamagedError,
)
from core.vault.condition import CopyAge, FindingKind, Opening
from ui.desktop.sentences import sentence
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.desktop.widgets.buttons import danger_outline_button, primary_button, secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest

_WIDTH = 560
_COUNTS: Mapping[FindingKind, str] = {
    FindingKind.MISSING: QT_TRANSLATE_NOOP("NotAsLeft", "Missing: %1"),
    FindingKind.DOUBLED: QT_TRANSLATE_NOOP("NotAsLeft", "There twice: %1"),
    FindingKind.FOREIGN: QT_TRANSLATE_NOOP("NotAsLeft", "Not yours: %1"),
    FindingKind.OLD: QT_TRANSLATE_NOOP("NotAsLeft", "From an earlier time: %1"),
    FindingKind.BROKEN: QT_TRANSLATE_NOOP("NotAsLeft", "Damaged: %1"),
}
_NOUNS: Mapping[str, str] = {
    "items": QT_TRANSLATE_NOOP("NotAsLeft", "items"),
    "versions": QT_TRANSLATE_NOOP("NotAsLeft", "earlier versions"),
    "chunks": QT_TRANSLATE_NOOP("NotAsLeft", "attachments"),
    "folders": QT_TRANSLATE_NOOP("NotAsLeft", "folders"),
    "tags": QT_TRANSLATE_NOOP("NotAsLeft", "tags"),
    "generated": QT_TRANSLATE_NOOP("NotAsLeft", "generated passwords"),
    "recipes": QT_TRANSLATE_NOOP("NotAsLeft", "recipes"),
}
_OTHERS = QT_TRANSLATE_NOOP("NotAsLeft", "other records")


def has_ways_on(error: Exception) -> bool:
    """Tell whether a profile that was refused like this can be opened in another way."""
    if isinstance(error, OlderCopyError):
        return bool(error.part != "epoch")
    return isinstance(error, RowsDifferError | OtherCopyError | VaultDamagedError)


class NotAsLeftDialog(QDialog):
    """Say what was found; Enter opens for reading only, Esc opens nothing."""

    chosen = Signal(object)
    """Carries an Opening."""

    def __init__(self, error: DamagedError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not as you left it"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._error = error
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        sign = IconLabel("triangle-alert", Role.WARNING_ICON, 24)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(text_label(self._say_title(), FontRole.H2, wrap=True))
        self.paragraphs = [text_label(text, wrap=True) for text in self._say()]
        for label in self.paragraphs:
            words.addWidget(label)
        nest(row, words, 1)
        nest(column, row)
        nest(column, self._make_buttons())
        # By itself a dialog takes at most two thirds of the screen, and cuts what it says.
        width = max(current_theme().scaled(_WIDTH), column.minimumSize().width())
        self.resize(width, column.totalHeightForWidth(width))
        self.setAccessibleDescription("\n".join(label.text() for label in self.paragraphs))
        self.read.setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        self.accept_it = danger_outline_button(self.tr("Accept what is there"))
        self.stop = secondary_button(self.tr("Cancel"))
        self.read = primary_button(self.tr("Open read-only"))
        # Enter takes the default wherever the keyboard is, and never the one that writes.
        self.accept_it.setAutoDefault(False)
        # What does not open cannot be gone on with; what is left of it can be read.
        self.accept_it.setVisible(not isinstance(self._error, VaultDamagedError))
        self.stop.setAutoDefault(False)
        self.read.setDefault(True)
        self.accept_it.clicked.connect(lambda: self._choose(Opening.ACCEPT))
        self.read.clicked.connect(lambda: self._choose(Opening.READ_ONLY))
        self.stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.accept_it)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.read)
        return row

    def _choose(self, how: Opening) -> None:
        self.chosen.emit(how)
        self.accept()

    def _say_title(self) -> str:
        error = self._error
        if isinstance(error, VaultDamagedError):
            return self.tr("The profile’s file is damaged")
        if isinstance(error, OlderCopyError):
            said = self.tr("%1 is an older copy")
        elif isinstance(error, OtherCopyError):
            said = self.tr("%1 is another copy")
        else:
            said = self.tr("%1 is not as you left it")
        return said.replace("%1", str(error.name))

    def _say(self) -> list[str]:
        if isinstance(self._error, VaultDamagedError):
            return [
                sentence(self._error),
                self.tr(
                    "Read-only changes nothing: what can still be found is shown and can be "
                    "exported, and what is lost is named."
                ),
            ]
        return [
            sentence(self._error),
            *self._say_findings(),
            self.tr(
                "If you put an earlier copy back yourself, or a backup of this computer did, "
                "accept it. If not, somebody else may have written to the folder."
            ),
            self.tr(
                "Read-only changes nothing: you can look, copy and export. Accepting goes on with "
                "what is there, and notes that in the profile’s own log."
            ),
        ]

    def _say_findings(self) -> list[str]:
        error = self._error
        if not isinstance(error, RowsDifferError):
            return []
        lines = [
            _translate(words).replace("%1", self._say_nouns(kind))
            for kind, words in _COUNTS.items()
            if any(finding.what is kind for finding in error.findings)
        ]
        if error.copy is CopyAge.OLDER:
            lines.append(self.tr("And all of it is an older copy than the one last opened here."))
        elif error.copy is CopyAge.OTHER:
            lines.append(self.tr("And all of it is another copy, which was changed elsewhere."))
        return ["\n".join(lines)]

    def _say_nouns(self, kind: FindingKind) -> str:
        counts: dict[str, int] = {}
        for finding in self._error.findings:
            if finding.what is kind:
                noun = _translate(_NOUNS.get(finding.noun, _OTHERS))
                counts[noun] = counts.get(noun, 0) + 1
        return ", ".join(f"{noun} ({count})" for noun, count in sorted(counts.items()))


def _translate(text: str) -> str:
    return QCoreApplication.translate("NotAsLeft", text)
