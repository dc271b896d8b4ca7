"""The password in the editor is taken to where one registers before the item is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.services import activity
from core.vault.activity import What
from core.vault.field import FieldRole
from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.widgets.password_edit import PasswordEdit

Key = Qt.Key


def password_edit(window: VaultWindow, role: FieldRole = FieldRole.PASSWORD) -> PasswordEdit:
    field = window.view.panes.right.editor.fields.field(role.value)
    assert field is not None
    assert field.password is not None
    return field.password


def test_a_new_password_is_copied_before_it_is_saved_and_taken_away_again(
    vault_window: VaultWindow,
) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    edit = password_edit(vault_window)
    assert edit.copy.accessibleName() == "Copy: Password"
    edit.copy.click()
    assert len(edit.text()) == 20
    assert QGuiApplication.clipboard().text() == edit.text()
    assert vault_window.started.vault.context.clipboard.holds_secret
    assert vault_window.said() == "Password copied · clears in 30 s"
    vault_window.take_action_of_message()
    assert QGuiApplication.clipboard().text() == ""
    edit.set_text("")
    edit.copy.click()
    assert vault_window.said() == "There is nothing to copy"


def test_what_is_copied_of_an_item_that_is_edited_stands_in_its_activity(
    vault_window: VaultWindow,
) -> None:
    item = vault_window.add(login_draft("Amazon"))
    vault_window.select(item)
    vault_window.press(Key.Key_E, CONTROL)
    field = vault_window.view.panes.right.editor.fields
    form = field.form
    assert form is not None
    entry = form.password()
    assert entry is not None
    shown = field.field(entry.key)
    assert shown is not None
    assert shown.password is not None
    shown.password.copy.click()
    assert QGuiApplication.clipboard().text() == entry.value
    vault_window.relock()
    lines = activity.list_lines(vault_window.session)
    assert [line.item for line in lines if line.what == What.COPIED] == [item]


def test_only_what_is_generated_has_the_button(vault_window: VaultWindow) -> None:
    vault_window.view.editing.begin_new(ItemKind.CARD)
    assert password_edit(vault_window, FieldRole.NUMBER).copy.isHidden()
