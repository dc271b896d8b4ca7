"""Every action with its keys, which can be changed: in force and kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.settings import Settings
from ui.desktop.action_keys import KeyFault, default_keys, fault_of
from ui.desktop.action_table import MENUS, TABLE, ActionId
from ui.desktop.actions import Actions, plain, say_action
from ui.desktop.app_settings import AppSettings
from ui.desktop.dialogs.key_row import KeyRow
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import link_button, secondary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import SectionHeader, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll


class KeysDialog(QDialog):
    """Give actions other keys; one that something else has is told and not taken."""

    def __init__(
        self, actions: Actions, settings: AppSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, 600, 560)
        self.search = QLineEdit()
        self.search.textChanged.connect(self._narrow)
        self.rows: dict[ActionId, KeyRow] = {}
        self._sections: list[tuple[QWidget, list[KeyRow]]] = []
        self.reset_all = link_button(self.tr("Reset all"))
        self.reset_all.clicked.connect(lambda _checked=False: self._settings.choose_keys({}))
        self.finish = secondary_button(self.tr("Close"))
        self.finish.clicked.connect(self.accept)
        self._lay_out()
        settings.changed.connect(self._show)
        self._show(settings.value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Keyboard shortcuts"), FontRole.TITLE))
        said = self.tr("Press a button, then keys. Backspace stands for none, Esc for no change.")
        column.addWidget(text_label(said, FontRole.SECONDARY, tone="secondary", wrap=True))
        column.addWidget(FormField(self.tr("Search"), self.search, keep_line=False))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 12, 0)
        for menu in MENUS:
            lines.addWidget(self._make_section(menu.title, [row.id for row in menu.rows()]))
        lines.addStretch(1)
        column.addWidget(PageScroll(inner, self), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self.finish)
        nest(column, foot)

    def _make_section(self, title: str, actions: list[ActionId]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(SectionHeader(plain(say_action(title))))
        for action in actions:
            row = KeyRow(_name_of(action))
            row.button.pressed_key.connect(lambda key, whose=action: self._choose(whose, key))
            row.reset.clicked.connect(lambda _checked=False, whose=action: self._reset(whose))
            self.rows[action] = row
            column.addWidget(row)
        self._sections.append((section, [self.rows[action] for action in actions]))
        return section

    def _show(self, settings: Settings) -> None:
        for action, row in self.rows.items():
            keys = self._actions.keys_of(action)
            row.show_keys(keys, is_own=keys != default_keys(action))
        self.reset_all.setEnabled(bool(settings.keys))

    def _choose(self, action: ActionId, key: QKeySequence) -> None:
        """Take a key for an action, unless it cannot be one or is another's."""
        row = self.rows[action]
        if not key.isEmpty():
            fault = self._say_fault(action, key)
            if fault:
                row.show_fault(fault)
                return
        keys = () if key.isEmpty() else (key.toString(),)
        row.show_fault("")
        if keys == self._actions.keys_of(action):
            return
        self._settings.choose_keys({**self._settings.value.keys, action.value: keys})
        row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self, action: ActionId) -> None:
        """Give an action the keys of the table, unless something else has them by now."""
        for key in map(QKeySequence, default_keys(action)):
            if self._actions.action_with(key) not in (None, action):
                self.rows[action].show_fault(self._say_fault(action, key))
                return
        chosen = dict(self._settings.value.keys)
        chosen.pop(action.value, None)
        self._settings.choose_keys(chosen)
        self.rows[action].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_fault(self, action: ActionId, key: QKeySequence) -> str:
        native = key.toString(QKeySequence.SequenceFormat.NativeText)
        other = self._actions.action_with(key)
        if other is not None and other is not action:
            said = self.tr("%1 already belongs to “%2”.").replace("%1", native)
            return said.replace("%2", _name_of(other))
        said = {
            KeyFault.NONE: "",
            KeyFault.TYPES: self.tr("%1 types something: hold Ctrl or Alt with it."),
            KeyFault.NEEDED: self.tr("%1 is needed for typing and moving."),
            KeyFault.MENU: self.tr("%1 opens menus: hold Ctrl or Shift as well."),
        }[fault_of(key)]
        return said.replace("%1", native)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        for section, rows in self._sections:
            for row in rows:
                row.setVisible(wanted in row.words())
            section.setVisible(any(wanted in row.words() for row in rows))


def _name_of(action: ActionId) -> str:
    (row,) = (row for row in TABLE if row.id is action)
    return plain(say_action(row.text))
