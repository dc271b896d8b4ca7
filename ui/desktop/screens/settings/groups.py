"""The groups of the settings page: rows that belong together, under what they have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.settings import Declaration, Settings
from core.vault.profile import Card as ProfileCard
from ui.desktop.safety_acts import Safety
from ui.desktop.screens.settings.generator_rows import RecipeRow, RememberedRow
from ui.desktop.screens.settings.program_rows import AboutRow, NetworkRow
from ui.desktop.screens.settings.rows import Row, SettingRow
from ui.desktop.screens.settings.safety_rows import BindingRow, PinRow
from ui.desktop.widgets.avatar import AVATAR_HEADER, Avatar, derive_profile_face
from ui.desktop.widgets.buttons import danger_outline_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import SectionHeader
from ui.wording.settings import WORDS


class SettingsGroup(QWidget):
    """A heading over a card of rows."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._shown: set[Row] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(SectionHeader(title))
        self.card = Card(parent=self)
        """Where rows are made, in their order: a change of parent styles all that is in them anew,
        and Tab goes from one to the next as they were made."""
        column.addWidget(self.card)

    def add_rows(self, *rows: Row) -> None:
        """Put rows below the others."""
        for row in rows:
            self.card.add_row(row)
        self._rows += rows
        self._shown.update(rows)

    def narrow(self, wanted: str) -> int:
        """Show what has to do with a text in lower case, and return how many rows that are."""
        matching = {row for row in self._rows if row.matches(wanted)}
        # Told to show what was never hidden, each row would be laid out by itself.
        if matching != self._shown:
            self.card.show_rows(matching.__contains__)
            self._shown = matching
        self.setVisible(bool(matching))
        return len(matching)


class ComputerGroup(SettingsGroup):
    """Settings of this computer; `chosen` tells what is wanted."""

    chosen = Signal(str, object)

    def __init__(self, title: str, declarations: Iterable[Declaration], parent: QWidget) -> None:
        super().__init__(title, parent)
        self.settings = {
            known.name: SettingRow(known, WORDS[known.name], self.card) for known in declarations
        }
        self.add_rows(*self.settings.values())
        for row in self.settings.values():
            row.chosen.connect(self.chosen)

    def focus_one(self, label: str) -> None:
        """Put the keyboard on what changes the setting that is called so, if it is here."""
        for row in self.settings.values():
            if row.label.text() == label:
                row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_values(self, settings: Settings) -> None:
        """Show what is in force."""
        for row in self.settings.values():
            row.show_value(settings)


class NetworkGroup(SettingsGroup):
    """What the program never does."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.add_rows(NetworkRow(self.card))


class AboutGroup(SettingsGroup):
    """What program this is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("About"), parent)
        self.row = AboutRow(self.card)
        self.add_rows(self.row)


class OwnGroup(SettingsGroup):
    """What the owner of the open profile can do about it."""

    def __init__(self, card: ProfileCard, *, read_only: bool, parent: QWidget) -> None:
        self._read_only = read_only
        super().__init__(self._say_whose(card.name), parent)
        self.change_card = _button(self.tr("Change…"), self.tr("Change name and picture"))
        self.change_password = _button(self.tr("Change…"), self.tr("Change master password"))
        self.new_kit = _button(self.tr("New kit…"), self.tr("New recovery kit"))
        self.backups = _button(self.tr("Open…"), self.tr("Open backups"))
        home = self.card
        named = self.tr("Name and picture on the start screen.")
        self.add_rows(
            _make_named(card, named, self.change_card, home),
            Row(
                self.tr("Master password"),
                self.tr("Needs the current one. Everything is sealed anew."),
                self.change_password,
                home,
            ),
            Row(
                self.tr("Recovery kit"),
                self.tr("The only other way in when the master password is forgotten."),
                self.new_kit,
                home,
            ),
            Row(
                self.tr("Backups"),
                self.tr("Made and checked automatically. Go back to one from here."),
                self.backups,
                home,
            ),
        )
        self.pin, self.binding, self.recipe = PinRow(home), BindingRow(home), RecipeRow(home)
        self.remembered = RememberedRow(read_only=read_only, parent=home)
        self.add_rows(self.pin, self.binding, self.recipe, self.remembered)
        self._switch_off()

    def show_safety(self, safety: Safety) -> None:
        """Show what the owner chose about the ways in."""
        self.pin.show_safety(safety)
        self.binding.show_safety(safety)
        self._switch_off()

    def _say_whose(self, name: str) -> str:
        said = self.tr("Profile · for %1 only")
        if self._read_only:
            said = self.tr("Profile · for %1 only · open read-only, so nothing can be changed")
        return said.replace("%1", name)

    def _switch_off(self) -> None:
        """Offer nothing that would be refused after everything was typed."""
        if self._read_only:
            acts = (self.change_card, self.change_password, self.new_kit)
            for part in (*acts, self.pin.button, self.binding.button):
                part.setEnabled(False)


class DangerGroup(SettingsGroup):
    """The way to the deletion of the open profile."""

    def __init__(self, card: ProfileCard, parent: QWidget) -> None:
        super().__init__(self.tr("Danger zone"), parent)
        self.delete = danger_outline_button(self.tr("Delete profile…"))
        danger = Row(
            self.tr("Delete %1").replace("%1", card.name),
            self.tr("Shows first what would go, and offers to keep a copy."),
            self.delete,
            self.card,
        )
        self.add_rows(danger)


def _button(text: str, name: str) -> QPushButton:
    made = secondary_button(text)
    made.setAccessibleName(name)
    return made


def _make_named(card: ProfileCard, consequence: str, button: QWidget, home: QWidget) -> Row:
    """Return the row of a profile's name, with its picture before it."""
    face = derive_profile_face(
        card.name, colour=card.colour, symbol=card.symbol, picture=card.picture
    )
    named = Row(card.name, consequence, button, home)
    layout = named.layout()
    if isinstance(layout, QHBoxLayout):
        layout.insertWidget(0, Avatar(face, size=AVATAR_HEADER))
    return named
