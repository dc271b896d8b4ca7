"""Fields of one's own, and an end for a password, from the editor to the vault and back."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton

from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.own_field import OwnField
from ui.wording.speech import NO_BREAK

Key = Qt.Key


def own_fields(window: VaultWindow) -> list[OwnField]:
    fields = window.view.panes.right.editor.fields
    shown = [field for field in fields.findChildren(OwnField) if field.isVisibleTo(fields)]
    return sorted(shown, key=lambda field: field.mapTo(fields, field.rect().topLeft()).y())


def add_own(window: VaultWindow, type_: FieldType, name: str, value: str) -> None:
    window.view.panes.right.editor.fields.add_own.wanted.emit(type_)
    window.settle()
    field = own_fields(window)[-1]
    assert window.focused is field.name
    window.write(name)
    field.form.setFocus()
    window.write(value)


def test_they_are_added_named_moved_removed_and_saved(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Bank"))
    vault_window.press(Key.Key_E, CONTROL)
    add_own(vault_window, FieldType.TEXT, "Customer number", "4711")
    add_own(vault_window, FieldType.CONCEALED, "Telephone PIN", "0815")
    add_own(vault_window, FieldType.TEXT, "Branch", "Bonn")
    own_fields(vault_window)[1].up.click()
    vault_window.settle()
    own_fields(vault_window)[2].remove.click()
    vault_window.settle()
    assert [field.name.text() for field in own_fields(vault_window)] == [
        "Telephone PIN",
        "Customer number",
    ]
    vault_window.press(Key.Key_S, CONTROL)
    own = [field for field in vault_window.read("Bank").fields if field.role is None]
    assert [(field.label, field.value) for field in own] == [
        ("Telephone PIN", "0815"),
        ("Customer number", "4711"),
    ]
    assert own[0].concealed
    vault_window.press(Key.Key_E, CONTROL)
    own_fields(vault_window)[1].name.setFocus()
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.write("Customer")
    vault_window.press(Key.Key_S, CONTROL)
    again = [field for field in vault_window.read("Bank").fields if field.role is None]
    assert [(field.id, field.label) for field in again] == [
        (own[0].id, "Telephone PIN"),
        (own[1].id, "Customer"),
    ]
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.read("Bank").fields[-1].label == "Customer number"


def test_a_custom_item_is_made_of_them_and_survives_a_lock_unsaved(
    vault_window: VaultWindow,
) -> None:
    vault_window.view.editing.begin_new(ItemKind.CUSTOM)
    vault_window.write("Alarm system")
    add_own(vault_window, FieldType.CONCEALED, "Code", "9876")
    vault_window.relock()
    vault_window.settle()
    banner = vault_window.view.panes.right
    (keep,) = [b for b in banner.findChildren(QPushButton) if b.text() == "Keep editing"]
    keep.click()
    (field,) = own_fields(vault_window)
    assert field.name.text() == "Code"
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Alarm system")
    assert (item.kind, [(f.label, f.value) for f in item.fields]) == (
        ItemKind.CUSTOM,
        [("Code", "9876")],
    )


def test_an_item_gets_a_day_on_which_it_expires_and_loses_it(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Bank"))
    vault_window.press(Key.Key_E, CONTROL)
    filing = vault_window.view.panes.right.editor.fields.filing
    assert not filing.date.isVisible()
    filing.expires.click()
    assert filing.date.isVisible()
    filing.date.setDate(QDate(2031, 5, 1))
    vault_window.press(Key.Key_S, CONTROL)
    detail = vault_window.view.panes.right.detail
    assert detail.banner.text() == f"Expires on 1{NO_BREAK}May{NO_BREAK}2031."
    expires = vault_window.read("Bank").expires
    assert expires is not None
    vault_window.press(Key.Key_E, CONTROL)
    assert filing.date.date() == QDate(2031, 5, 1)
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Bank").expires == expires
    vault_window.press(Key.Key_E, CONTROL)
    filing.expires.click()
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Bank")
    assert item.expires is None
    assert item.value(FieldRole.PASSWORD)
