"""Where passwords come from: the usual programs as buttons, and how each hands its export out."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.desktop.widgets.buttons import Button, prepare_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import SectionHeader, text_label


@dataclasses.dataclass(frozen=True)
class Origin:
    """A program: what it is called, where its export is hidden, and which kind serves best."""

    name: str
    where: str
    best: str


ORIGINS: tuple[Origin, ...] = (
    Origin(
        "Bitwarden",
        QT_TRANSLATE_NOOP(
            "Origins", "In the app: File ▸ Export vault. On the web: Tools ▸ Export."
        ),
        QT_TRANSLATE_NOOP(
            "Origins",
            "Best is .zip, with attachments, or .json (Encrypted) with a password of its own.",
        ),
    ),
    Origin(
        "1Password",
        QT_TRANSLATE_NOOP("Origins", "In the desktop app: File ▸ Export ▸ your account."),
        QT_TRANSLATE_NOOP("Origins", "Best is 1PUX: it holds every kind of item, and the files."),
    ),
    Origin(
        "LastPass",
        QT_TRANSLATE_NOOP(
            "Origins", "On the web: Advanced Options ▸ Export, which asks by e-mail first."
        ),
        QT_TRANSLATE_NOOP(
            "Origins", "It is a CSV. Attachments are not in it: save them one by one."
        ),
    ),
    Origin(
        "Dashlane",
        QT_TRANSLATE_NOOP("Origins", "On the web: My account ▸ Settings ▸ Export data ▸ CSV."),
        QT_TRANSLATE_NOOP("Origins", "It packs several CSV files; credentials.csv has the logins."),
    ),
    Origin(
        "KeePass, KeePassXC",
        QT_TRANSLATE_NOOP("Origins", "Nothing to export: choose the .kdbx file itself."),
        QT_TRANSLATE_NOOP(
            "Origins",
            "It opens here with its password, its key file or both, and is left as it is.",
        ),
    ),
    Origin(
        "Chrome, Edge, Brave",
        QT_TRANSLATE_NOOP(
            "Origins", "In the settings, under passwords: Export passwords, or Download file."
        ),
        QT_TRANSLATE_NOOP("Origins", "It is a CSV. Passkeys are not in it."),
    ),
    Origin(
        "Firefox",
        QT_TRANSLATE_NOOP("Origins", "Menu ▸ Passwords ▸ ⋯ ▸ Export passwords."),
        QT_TRANSLATE_NOOP("Origins", "It is a CSV of websites, usernames and passwords."),
    ),
    Origin(
        "Apple Passwords",
        QT_TRANSLATE_NOOP("Origins", "On a Mac, in Passwords: File ▸ Export All Passwords."),
        QT_TRANSLATE_NOOP(
            "Origins", "It is a CSV, with one-time codes and notes, without passkeys."
        ),
    ),
    Origin(
        "NordPass",
        QT_TRANSLATE_NOOP("Origins", "In the desktop app: Settings ▸ Export items."),
        QT_TRANSLATE_NOOP("Origins", "It is a CSV of logins, cards, notes and identities."),
    ),
    Origin(
        "Proton Pass",
        QT_TRANSLATE_NOOP("Origins", "In the app or on the web: Settings ▸ Export."),
        QT_TRANSLATE_NOOP("Origins", "Best is .zip or .json, without PGP encryption."),
    ),
    Origin(
        QT_TRANSLATE_NOOP("Origins", "Authenticators"),
        QT_TRANSLATE_NOOP("Origins", "Export in the app, to a file, and bring that here."),
        QT_TRANSLATE_NOOP(
            "Origins",
            "Aegis (also with its password), 2FAS and andOTP without one, FreeOTP+, links of "
            "Google Authenticator, lists of otpauth:// links.",
        ),
    ),
    Origin(
        QT_TRANSLATE_NOOP("Origins", "Another program"),
        QT_TRANSLATE_NOOP(
            "Origins",
            "Enpass, Keeper: as JSON. RoboForm, SafeInCloud, Buttercup: as CSV. Password Safe, "
            "Revelation: as XML. CXF too.",
        ),
        QT_TRANSLATE_NOOP(
            "Origins", "Any other: as CSV. Then you say what each of its columns holds."
        ),
    ),
    Origin(
        "Strongroom",
        QT_TRANSLATE_NOOP("Origins", "In the other profile: Export, as a Strongroom archive."),
        QT_TRANSLATE_NOOP("Origins", "It opens with its passphrase, and nothing is lost."),
    ),
)


class OriginsPart(QWidget):
    """A button for each origin; the one pressed tells how its export is made.

    It decides nothing: what a file is, its content says.
    """

    chosen = Signal(object)
    """Carries the Origin that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHeader(self.tr("How to get your passwords out of …")))
        tiles = QWidget()
        tiles.setAccessibleName(self.tr("Where your passwords come from"))
        flow = FlowLayout(spacing=8, parent=tiles)
        # Of an exclusive group, the arrow keys go from one to the next.
        self._group = QButtonGroup(self)
        self.tiles: list[Button] = []
        for origin in ORIGINS:
            tile = Button(_say(origin.name))
            prepare_button(tile, "secondary")
            tile.setCheckable(True)
            tile.clicked.connect(lambda _on=True, origin=origin: self._show(origin))
            self._group.addButton(tile)
            self.tiles.append(tile)
            flow.addWidget(tile)
        column.addWidget(tiles)
        self.where, self.best = text_label(wrap=True), text_label(tone="secondary", wrap=True)
        self._help = Card(lines=False, padding=16)
        for label in (self.where, self.best):
            label.setTextFormat(Qt.TextFormat.PlainText)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.where)
        lines.addWidget(self.best)
        self._help.add_row(inner)
        self._help.setVisible(False)
        column.addWidget(self._help)

    def _show(self, origin: Origin) -> None:
        self.where.setText(_say(origin.where))
        self.best.setText(_say(origin.best))
        self._help.setVisible(True)
        for tile, each in zip(self.tiles, ORIGINS, strict=True):
            said = f"{_say(each.where)} {_say(each.best)}" if each is origin else ""
            tile.setAccessibleDescription(said)
        self.chosen.emit(origin)


def _say(text: str) -> str:
    return QCoreApplication.translate("Origins", text)
