"""The settings page: everything in one column, in force at once, with a search on top."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from core.settings import DECLARATIONS, Group, Settings
from core.vault.profile import Card as ProfileCard
from ui.desktop.app_settings import AppSettings
from ui.desktop.context import Page
from ui.desktop.item_models.plural import plural
from ui.desktop.safety_acts import Safety
from ui.desktop.screens.settings.generator_rows import RecipeRow, RememberedRow
from ui.desktop.screens.settings.program_rows import AboutRow, AutostartRow, KeysRow, NetworkRow
from ui.desktop.screens.settings.rows import Row, SettingRow, say
from ui.desktop.screens.settings.safety_rows import BindingRow, PinRow
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.avatar import AVATAR_HEADER, Avatar, derive_profile_face
from ui.desktop.widgets.buttons import (
    danger_outline_button,
    make_button,
    secondary_button,
)
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import IconLabel, SectionHeader, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.speech import SettledSpeech
from ui.wording.settings import GROUPS, WORDS

_WIDTH = 680
_SEARCH_WIDTH = 240


class SettingsView(Page):
    """Show every setting of the computer and, where a profile is open, what its owner can do."""

    left = Signal()
    card_requested = Signal()
    password_requested = Signal()
    kit_requested = Signal()
    backups_requested = Signal()
    pin_requested = Signal()
    binding_requested = Signal()
    delete_requested = Signal()

    def __init__(
        self,
        settings: AppSettings,
        card: ProfileCard | None,
        *,
        read_only: bool = False,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._read_only = settings, read_only
        self._groups: list[tuple[QWidget, Card, list[Row]]] = []
        # In its place before it is filled: every change of parent styles all that is in it anew.
        scroll = PageScroll(inner := QWidget(), self)
        self._middle, self._column = _make_middle(inner)
        self._nothing = text_label(self.tr("No setting matches."), tone="secondary")
        self._nothing.setVisible(False)
        self._column.addWidget(self._nothing)
        self._add_settings()
        if card is not None:
            self._add_profile(card)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        nest(whole, self._make_head())
        whole.addWidget(scroll, 1)
        settings.changed.connect(self._show)
        self._show(settings.value)
        if not has_tray():
            for name in ("tray", "notifications"):
                self.rows[name].refuse(self.tr("This computer has no tray to put an icon in."))
        current_theme().changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Widen column and search with larger text."""
        self._middle.setMaximumWidth(current_theme().scaled(_WIDTH))
        self.search.setFixedWidth(current_theme().scaled(_SEARCH_WIDTH))

    def arrive(self) -> None:
        """Put the focus into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _make_head(self) -> QHBoxLayout:
        self.back = make_button(self.tr("Back"), "quiet", icon="arrow-left")
        self.back.clicked.connect(self.left)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.textChanged.connect(self._narrow)
        self._found = SettledSpeech(self.search)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 24, 12)
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(text_label(self.tr("Settings"), FontRole.TITLE))
        head.addStretch(1)
        head.addWidget(IconLabel("search", Role.TEXT2))
        head.addWidget(self.search)
        return head

    def _add_settings(self) -> None:
        self.rows: dict[str, SettingRow] = {}
        self.autostart, self.about, self.keys = AutostartRow(), AboutRow(), KeysRow()
        for group, declarations in itertools.groupby(DECLARATIONS, key=lambda known: known.group):
            rows: list[Row] = []
            for declaration in declarations:
                row = SettingRow(declaration, WORDS[declaration.name])
                row.chosen.connect(self._settings.change)
                self.rows[declaration.name] = row
                rows.append(row)
            if group is Group.GENERAL:
                rows += [self.autostart, self.keys]
            note = self.tr("for everyone at this computer")
            self._add_group(f"{say(GROUPS[group])} · {note}", rows)
        self._add_group(self.tr("Network"), [NetworkRow()])
        self._add_group(self.tr("About"), [self.about])

    def _make_card_row(self, card: ProfileCard) -> Row:
        self.change_card = _button(self.tr("Change…"), self.tr("Change name and picture"))
        self.change_card.clicked.connect(self.card_requested)
        named = self.tr("Name and picture on the start screen.")
        return _make_named(card, named, self.change_card)

    def _add_profile(self, card: ProfileCard) -> None:
        self.change_password = _button(self.tr("Change…"), self.tr("Change master password"))
        self.change_password.clicked.connect(self.password_requested)
        self.new_kit = _button(self.tr("New kit…"), self.tr("New recovery kit"))
        self.new_kit.clicked.connect(self.kit_requested)
        self.backups = _button(self.tr("Open…"), self.tr("Open backups"))
        self.backups.clicked.connect(self.backups_requested)
        self.recipe, self.remembered = RecipeRow(), RememberedRow(read_only=self._read_only)
        rows = [
            self._make_card_row(card),
            Row(
                self.tr("Master password"),
                self.tr("Needs the current one. Everything is sealed anew."),
                self.change_password,
            ),
            Row(
                self.tr("Recovery kit"),
                self.tr("The only other way in when the master password is forgotten."),
                self.new_kit,
            ),
            Row(
                self.tr("Backups"),
                self.tr("Made by themselves, compared, and what brings something back."),
                self.backups,
            ),
            *self._make_safety(),
            self.recipe,
            self.remembered,
        ]
        self._add_group(self._say_whose(card.name), rows)
        self._switch_off()
        self.delete = danger_outline_button(self.tr("Delete profile…"))
        self.delete.clicked.connect(self.delete_requested)
        danger = Row(
            self.tr("Delete %1").replace("%1", card.name),
            self.tr("Shows first what would go, and offers to keep a copy."),
            self.delete,
        )
        self._add_group(self.tr("Danger zone"), [danger])

    def _say_whose(self, name: str) -> str:
        said = self.tr("Profile · for %1 only")
        if self._read_only:
            said = self.tr("Profile · for %1 only · open read-only, so nothing can be changed")
        return said.replace("%1", name)

    def _make_safety(self) -> tuple[Row, Row]:
        self.pin, self.binding = PinRow(), BindingRow()
        self.pin.button.clicked.connect(self.pin_requested)
        self.binding.button.clicked.connect(self.binding_requested)
        return self.pin, self.binding

    def show_safety(self, safety: Safety) -> None:
        """Show what the owner chose about the ways in."""
        self.pin.show_safety(safety)
        self.binding.show_safety(safety)
        self._switch_off()

    def _switch_off(self) -> None:
        """Offer nothing that would be refused after everything was typed."""
        if self._read_only:
            acts = (self.change_card, self.change_password, self.new_kit)
            for part in (*acts, self.pin.button, self.binding.button):
                part.setEnabled(False)

    def _add_group(self, title: str, rows: list[Row]) -> None:
        group = QWidget(self._middle)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(SectionHeader(title))
        card = Card(parent=group)
        for row in rows:
            card.add_row(row)
        column.addWidget(card)
        self._column.addWidget(group)
        self._groups.append((group, card, rows))

    def _show(self, settings: Settings) -> None:
        for row in self.rows.values():
            row.show_value(settings)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        count = 0
        for group, card, rows in self._groups:
            matching = {row for row in rows if row.matches(wanted)}
            card.show_rows(matching.__contains__)
            group.setVisible(bool(matching))
            count += len(matching)
        self._nothing.setVisible(not count)
        said = plural(self.tr("%n setting(s) found", "", count), count)
        self._found.tell(wanted, said if count else self._nothing.text())


def _make_middle(inner: QWidget) -> tuple[QWidget, QVBoxLayout]:
    middle = QWidget(inner)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 24)
    column.setSpacing(8)
    across = QHBoxLayout(inner)
    across.setContentsMargins(24, 8, 24, 0)
    across.addStretch(1)
    across.addWidget(middle, 100)
    across.addStretch(1)
    return middle, column


def _button(text: str, name: str) -> QPushButton:
    made = secondary_button(text)
    made.setAccessibleName(name)
    return made


def _make_named(card: ProfileCard, consequence: str, button: QWidget) -> Row:
    """Return the row of a profile's name, with its picture before it."""
    face = derive_profile_face(
        card.name, colour=card.colour, symbol=card.symbol, picture=card.picture
    )
    named = Row(card.name, consequence, button)
    layout = named.layout()
    if isinstance(layout, QHBoxLayout):
        layout.insertWidget(0, Avatar(face, size=AVATAR_HEADER))
    return named
