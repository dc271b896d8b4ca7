"""The settings page: everything in one column, in force at once, with a search on top."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSystemTrayIcon, QVBoxLayout, QWidget

from core.settings import DECLARATIONS, Declaration, Group
from core.vault.profile import Card as ProfileCard
from ui.desktop.app_settings import AppSettings
from ui.desktop.context import Page
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.settings.groups import (
    AboutGroup,
    ComputerGroup,
    DangerGroup,
    NetworkGroup,
    OwnGroup,
    SettingsGroup,
)
from ui.desktop.screens.settings.program_rows import AutostartRow, KeysRow
from ui.desktop.screens.settings.rows import SettingRow, say
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import make_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.late import Late
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.quiet_moments import QuietMoments
from ui.desktop.widgets.speech import SettledSpeech
from ui.wording.settings import GROUPS

_WIDTH = 680
_SEARCH_WIDTH = 240
_NEED_TRAY = {"tray", "notifications"}

G = TypeVar("G", bound=SettingsGroup)


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
    about_requested = Signal()

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
        self._settings, self._has_tray = settings, has_tray
        self._searching: QAction | None = None
        self._groups: list[Late[SettingsGroup]] = []
        self._computer: list[Late[ComputerGroup]] = []
        self._steps: list[Callable[[], object]] = []
        # In its place before it is filled: every change of parent styles all that is in it anew.
        scroll = PageScroll(inner := QWidget(), self)
        self._middle, self._column = _make_middle(inner)
        self._nothing = text_label(self.tr("No setting matches."), tone="secondary")
        self._nothing.setVisible(False)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        nest(whole, self._make_head())
        whole.addWidget(scroll, 1)
        self._add_computer()
        if card is not None:
            self._add_profile(card, read_only=read_only)
        quiet = QuietMoments(self)
        quiet.use_for(*self._steps, self._narrow)
        current_theme().changed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> dict[str, SettingRow]:
        """Return the rows of all settings by their names."""
        return {name: row for late in self._computer for name, row in late.get().settings.items()}

    @Slot()
    def refresh(self) -> None:
        """Widen column and search with larger text."""
        self._middle.setMaximumWidth(current_theme().scaled(_WIDTH))
        self.search.setFixedWidth(current_theme().scaled(_SEARCH_WIDTH))

    def arrive(self) -> None:
        """Put the focus into the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_setting(self, label: str) -> None:
        """Show one setting alone, with the keyboard on what changes it once that is there."""
        self.search.setText(label)
        for late in self._computer:
            late.when_made(lambda group: group.focus_one(self.search.text()))

    def search_by(self, action: QAction) -> None:
        """Take the keys of an action for the search of this page while it is on show."""
        self._searching = action

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._is_search_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_search_key(event):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _is_search_key(self, event: QEvent) -> bool:
        if self._searching is None or not isinstance(event, QKeyEvent):
            return False
        return QKeySequence(event.keyCombination()) in self._searching.shortcuts()

    def _make_head(self) -> QHBoxLayout:
        self.back = make_button(self.tr("Back"), "quiet", icon="arrow-left")
        self.back.clicked.connect(self.left)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.textChanged.connect(lambda _text: self._narrow())
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

    def _add_computer(self) -> None:
        """Make the first group at once; the others follow before one gets to them."""
        for group, declarations in itertools.groupby(DECLARATIONS, key=lambda known: known.group):
            late = self._add(partial(self._make_computer, group, tuple(declarations)))
            self._computer.append(late)
        self._computer[0].get()
        self._add(lambda: NetworkGroup(self.tr("Network"), self._middle))
        self.about = self._add(self._make_about)

    def _add_profile(self, card: ProfileCard, *, read_only: bool) -> None:
        def make_own() -> OwnGroup:
            own = OwnGroup(card, read_only=read_only, parent=self._middle)
            own.change_card.clicked.connect(self.card_requested)
            own.change_password.clicked.connect(self.password_requested)
            own.new_kit.clicked.connect(self.kit_requested)
            own.backups.clicked.connect(self.backups_requested)
            own.pin.button.clicked.connect(self.pin_requested)
            own.binding.button.clicked.connect(self.binding_requested)
            return own

        def make_danger() -> DangerGroup:
            danger = DangerGroup(card, self._middle)
            danger.delete.clicked.connect(self.delete_requested)
            return danger

        self.own, self.danger = self._add(make_own), self._add(make_danger)

    def _make_computer(self, group: Group, declarations: tuple[Declaration, ...]) -> ComputerGroup:
        note = self.tr("for everyone at this computer")
        made = ComputerGroup(f"{say(GROUPS[group])} · {note}", declarations, self._middle)
        if group is Group.GENERAL:
            self.autostart, self.keys = AutostartRow(made.card), KeysRow(made.card)
            made.add_rows(self.autostart, self.keys)
        made.chosen.connect(self._settings.change)
        made.show_values(self._settings.value)
        self._settings.changed.connect(made.show_values)
        if not self._has_tray():
            for name in _NEED_TRAY & made.settings.keys():
                made.settings[name].refuse(self.tr("This computer has no tray to put an icon in."))
        return made

    def _make_about(self) -> AboutGroup:
        about = AboutGroup(self._middle)
        about.row.button.clicked.connect(self.about_requested)
        return about

    def _add(self, make: Callable[[], G]) -> Late[G]:
        """Add a group below the others, which are made before it: so Tab goes down the page."""
        former = self._groups[-1] if self._groups else None
        # To make and to show a group takes a turn for each.
        made = Late(make)

        def place() -> G:
            if former is not None:
                former.get()
            group = made.get()
            self._column.insertWidget(self._column.count() - 1, group)
            group.narrow(self._wanted)
            return group

        late = Late(place)
        self._groups.append(late)
        self._steps += [made.get, late.get]
        return late

    @property
    def _wanted(self) -> str:
        return self.search.text().casefold().strip()

    def _narrow(self) -> None:
        """Show what was looked for; and how much it is, once all is there that could be."""
        made = [late.made for late in self._groups if late.made is not None]
        count = sum(group.narrow(self._wanted) for group in made)
        if len(made) == len(self._groups):
            self._nothing.setVisible(not count)
            said = plural(self.tr("%Ln setting(s) found", "", count), count)
            self._found.tell(self._wanted, said if count else self._nothing.text())


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
