"""A login from the first key to Trash and back, through the window and its keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.services import generator, items
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, SHIFT, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.actions import plain
from ui.desktop.item_models.filters import ALL, TRASH
from ui.desktop.screens.vault import item_actions
from ui.desktop.screens.vault.history_dialog import HistoryDialog
from ui.desktop.screens.vault.item_actions import HELD_KEY_MS
from ui.desktop.screens.vault.leave_dialog import LeaveDialog
from ui.desktop.widgets.buttons import IconButton
from ui.wording.speech import NO_BREAK

Key = Qt.Key
AN_HOUR = 3_600_000
"""However long a busy computer takes, keys in a row come sooner."""
CARD = (
    FieldDraft(FieldType.TEXT, "Maria Muster", FieldRole.CARDHOLDER),
    FieldDraft(FieldType.CONCEALED, "4111111111111111", FieldRole.NUMBER),
    FieldDraft(FieldType.CONCEALED, "123", FieldRole.SECURITY_CODE),
)
NOTE = (FieldDraft(FieldType.MULTILINE, "first\nsecond", FieldRole.NOTES),)
SSH = (
    FieldDraft(FieldType.CONCEALED, "the private half", FieldRole.PRIVATE_KEY),
    FieldDraft(FieldType.TEXT, "ssh-ed25519 AAAA", FieldRole.PUBLIC_KEY),
)
OWN = (
    FieldDraft(FieldType.TEXT, "behind the house", label="Where"),
    FieldDraft(FieldType.CONCEALED, "open sesame", label="Word"),
)
ACTIONS = {
    Key.Key_B: ActionId.COPY_USERNAME,
    Key.Key_C: ActionId.COPY_PASSWORD,
    Key.Key_T: ActionId.COPY_CODE,
}
KINDS = (
    (ItemKind.CARD, CARD, Key.Key_B, "Maria Muster", "Copy cardholder"),
    (ItemKind.CARD, CARD, Key.Key_C, "4111111111111111", "Copy number"),
    (ItemKind.CARD, CARD, Key.Key_T, "123", "Copy security code"),
    (ItemKind.NOTE, NOTE, Key.Key_C, "first\nsecond", "Copy note"),
    (ItemKind.SSH_KEY, SSH, Key.Key_C, "ssh-ed25519 AAAA", "Copy public key"),
    (ItemKind.CUSTOM, OWN, Key.Key_C, "open sesame", "Copy password"),
)


def test_two_keys_and_a_title_make_a_whole_login(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Amazon")
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Amazon")
    assert item.kind is ItemKind.LOGIN
    assert len(item.value(FieldRole.PASSWORD)) == 20
    assert vault_window.rows() == ["Amazon"]
    assert vault_window.shown_title() == "Amazon"
    (made,) = generator.list_generated(vault_window.session)
    assert made.value == item.value(FieldRole.PASSWORD)
    assert made.used_in == item.id


def test_the_next_login_knows_the_usual_username(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon", username="maria@mail.example"))
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Zalando")
    vault_window.press(Key.Key_Return, CONTROL)
    assert vault_window.read("Zalando").value(FieldRole.USERNAME) == "maria@mail.example"


def test_a_website_gets_its_scheme_when_the_field_is_left(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    fields = vault_window.view.panes.right.editor.fields
    website = fields.field("website")
    assert website is not None
    assert website.line is not None
    vault_window.write("Amazon")
    website.setFocus()
    vault_window.write("www.amazon.de")
    vault_window.press(Key.Key_Tab)
    assert website.line.text() == "https://www.amazon.de"
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Amazon").websites() == ("https://www.amazon.de",)


def test_copy_tells_for_how_long_and_can_be_cleared(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == PASSWORD
    assert vault_window.said() == "Password copied · clears in 30 s"
    vault_window.take_action_of_message()
    assert QGuiApplication.clipboard().text() == ""
    vault_window.press(Key.Key_B, CONTROL)
    assert QGuiApplication.clipboard().text() == "maria@mail.example"
    assert vault_window.read("Amazon").last_used is not None


def test_the_same_keys_copy_what_matters_of_other_kinds(vault_window: VaultWindow) -> None:
    action = vault_window.started.vault.context.actions
    for kind, fields, key, copied, called in KINDS:
        vault_window.select(vault_window.add(ItemDraft(kind, kind.value, fields)))
        assert plain(action[ACTIONS[key]].text()) == called
        vault_window.press(key, CONTROL)
        assert QGuiApplication.clipboard().text() == copied
    vault_window.add(login_draft("Zalando", website="https://zalando.example/login"))
    vault_window.view.panes.list.focus_search()
    vault_window.write("zal")
    assert plain(action[ActionId.COPY_PASSWORD].text()) == "Copy password"
    vault_window.press(Key.Key_U, CONTROL)
    assert QGuiApplication.clipboard().text() == "https://zalando.example/login"
    assert vault_window.said() == "Website copied · clears in 30 s"
    assert vault_window.view.panes.list.search.text() == "zal"


def test_ctrl_r_reveals_and_another_item_hides(vault_window: VaultWindow) -> None:
    first = vault_window.add(login_draft("Amazon"))
    second = vault_window.add(login_draft("Zalando"))
    vault_window.select(first)
    pane = vault_window.view.panes.right.detail
    shown = [pane.shows_secrets]
    for _ in range(3):
        vault_window.press(Key.Key_R, CONTROL)
        shown.append(pane.shows_secrets)
    vault_window.select(second)
    shown.append(pane.shows_secrets)
    assert shown == [False, True, False, True, False]


def test_an_edit_keeps_the_old_password_in_the_history(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_H, CONTROL | SHIFT)
    assert vault_window.said() == "There is no earlier version yet"
    vault_window.press(Key.Key_E, CONTROL)
    password = vault_window.view.panes.right.editor.fields.field(
        vault_window.read("Amazon").fields[1].id.hex()
    )
    assert password is not None
    assert password.password is not None
    assert not password.password.is_revealed
    password.password.edit.setFocus()
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.write("another one")
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Amazon")
    assert item.value(FieldRole.PASSWORD) == "another one"
    (version,) = items.list_versions(vault_window.session, item=item.id)
    assert version.item.value(FieldRole.PASSWORD) == PASSWORD
    assert vault_window.view.panes.right.detail.history.text() == "1 earlier version"


def test_history_shows_what_changed_and_brings_it_back(vault_window: VaultWindow) -> None:
    test_an_edit_keeps_the_old_password_in_the_history(vault_window)
    vault_window.press(Key.Key_H, CONTROL | SHIFT)
    dialog = vault_window.dialog(HistoryDialog)
    assert "Changed then: Password" in dialog.list.item(0).text()
    old = dialog.page.rows[vault_window.read("Amazon").fields[1].id.hex()]
    buttons = old.findChildren(IconButton)
    button = next(one for one in buttons if one.accessibleName() == "Copy Password")
    button.click()
    assert QGuiApplication.clipboard().text() == PASSWORD
    assert button.accessibleName() == "Password copied"
    dialog.restore.click()
    item = vault_window.read("Amazon")
    assert item.value(FieldRole.PASSWORD) == PASSWORD
    assert len(items.list_versions(vault_window.session, item=item.id)) == 2


def test_del_and_ctrl_z_take_an_item_to_trash_and_back(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    assert vault_window.said() == "“Amazon” moved to Trash"
    assert vault_window.rows() == []
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.rows() == ["Amazon"]
    assert vault_window.read("Amazon").trashed is None


def test_the_message_undoes_what_it_tells_of(vault_window: VaultWindow) -> None:
    first = vault_window.add(login_draft("Amazon"))
    vault_window.add(login_draft("Zalando"))
    vault_window.select(first)
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    vault_window.take_action_of_message()
    assert vault_window.rows() == ["Amazon", "Zalando"]


def test_a_held_key_or_a_double_click_does_not_empty_the_list(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("Amazon", "Booking", "Comdirect"):
        vault_window.add(login_draft(title))
    vault_window.view.panes.list.focus_list()
    press_button = vault_window.view.panes.right.detail.header.trash.click
    with monkeypatch.context() as in_a_row:
        in_a_row.setattr(item_actions, "HELD_KEY_MS", AN_HOUR)
        for _ in range(3):
            vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == ["Booking", "Comdirect"]
    assert vault_window.shown_title() == "Booking"
    QTest.qWait(HELD_KEY_MS + 20)
    press_button()
    monkeypatch.setattr(item_actions, "HELD_KEY_MS", AN_HOUR)
    press_button()
    assert vault_window.rows() == ["Comdirect"]


def test_trash_tells_how_long_and_restores(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    vault_window.press(Key.Key_4, CONTROL)
    assert vault_window.view.models.vault.filter == TRASH
    assert vault_window.rows() == ["Amazon"]
    banner = vault_window.view.panes.right.detail.banner
    assert banner.text() == f"In Trash: deleted today{NO_BREAK}· gone in 30 days"
    banner.button.click()
    vault_window.press(Key.Key_1, CONTROL)
    assert vault_window.view.models.vault.filter == ALL
    assert vault_window.rows() == ["Amazon"]


def test_a_permanent_deletion_asks_first_and_is_final(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    vault_window.press(Key.Key_4, CONTROL)
    vault_window.view.panes.list.focus_list()
    prompts = vault_window.started.prompts
    vault_window.press(Key.Key_Delete, SHIFT)
    assert prompts.questions[-1].title == "Delete “Amazon” permanently?"
    assert prompts.questions[-1].text == "This cannot be undone."
    assert prompts.questions[-1].safe == "Keep in Trash"
    assert vault_window.rows() == ["Amazon"], "stepping back keeps it"
    prompts.acts = [True]
    vault_window.press(Key.Key_Delete, SHIFT)
    assert vault_window.rows() == []
    assert items.list_summaries(vault_window.session) == []


def test_unsaved_changes_are_asked_about(vault_window: VaultWindow) -> None:
    first = vault_window.add(login_draft("Amazon"))
    vault_window.add(login_draft("Zalando"))
    vault_window.select(first)
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.press(Key.Key_Escape)
    dialog = vault_window.dialog(LeaveDialog)
    assert dialog.save.isDefault()
    dialog.reject()
    assert vault_window.rows() == ["Amazon", "Zalando"], "Esc keeps editing"
    vault_window.settle()
    vault_window.press(Key.Key_Escape)
    vault_window.dialog(LeaveDialog).save.click()
    assert vault_window.rows() == ["Amazon Prime", "Zalando"]


def test_an_unchanged_editor_is_left_without_a_question(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_Escape)
    assert not vault_window.view.editing.is_open
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.press(Key.Key_Escape)
    assert not vault_window.view.editing.is_open
    assert vault_window.rows() == ["Amazon"]


def test_a_lock_keeps_what_was_being_typed(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.relock()
    banner = vault_window.view.panes.right.drafts
    assert banner.text() == "Your unsaved changes to Amazon Prime are back."
    assert vault_window.read("Amazon").title == "Amazon"
    banner.button.click()
    assert vault_window.view.panes.right.editor.fields.title.text() == "Amazon Prime"
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == ["Amazon Prime"]
    vault_window.relock()
    assert not vault_window.view.panes.right.drafts.has_offers


def test_a_note_is_written_and_shown(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL | SHIFT)
    vault_window.write("Garage")
    notes = vault_window.view.panes.right.editor.fields.field("notes")
    assert notes is not None
    notes.setFocus()
    vault_window.write("Left drawer")
    vault_window.press(Key.Key_Tab)
    assert vault_window.focused is not notes.text, "Tab leaves the notes"
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Garage")
    assert item.kind is ItemKind.NOTE
    assert vault_window.view.panes.right.detail.notes.toPlainText() == "Left drawer"


def test_redo_does_again_what_was_undone_also_after_a_lock(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == []
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.rows() == ["Amazon"]
    vault_window.relock()
    vault_window.settle()
    vault_window.press(Key.Key_Z, CONTROL | SHIFT)
    assert vault_window.rows() == []
    assert vault_window.said() == "Done again: “Amazon”"
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.rows() == ["Amazon"]
    vault_window.press(Key.Key_Y, CONTROL)
    vault_window.press(Key.Key_Y, CONTROL)
    assert vault_window.rows() == []
    assert vault_window.said().startswith("There is nothing to do again")


def test_enter_takes_the_answer_that_has_the_keyboard(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.press(Key.Key_Escape)
    dialog = vault_window.dialog(LeaveDialog)
    dialog.discard.setFocus()
    QTest.keyClick(dialog.discard, Key.Key_Return)
    vault_window.settle()
    assert vault_window.rows() == ["Amazon"]


def test_enter_twice_in_search_changes_nothing(vault_window: VaultWindow) -> None:
    item = vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("ama")
    vault_window.press(Key.Key_Return)
    vault_window.press(Key.Key_Return)
    assert vault_window.read("Amazon").favourite is False
    assert vault_window.view.panes.right.detail.card.isAncestorOf(vault_window.focused)
    assert vault_window.view.models.vault.selection.single is not None
    assert vault_window.view.models.vault.selection.single.id == item
