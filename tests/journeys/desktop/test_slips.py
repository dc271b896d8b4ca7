"""What a hurried hand does by mistake changes nothing and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.services import folders, generator
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, NONE, SHIFT, VaultWindow
from ui.desktop.screens.vault import item_actions
from ui.desktop.screens.vault.item_actions import HELD_KEY_MS
from ui.desktop.screens.vault.leave_dialog import LeaveDialog
from ui.desktop.screens.vault.title_part import KindBox
from ui.desktop.widgets.buttons import RemoveButton

Key = Qt.Key
AN_HOUR = 3_600_000
"""However long a busy computer takes, a second press comes sooner."""


def turn_wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        widget.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_scrolling_the_editor_moves_no_item_and_no_expiry(vault_window: VaultWindow) -> None:
    made = folders.add_folder(vault_window.session, name="Bank")
    vault_window.started.vault.context.events.changed.emit(made)
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    filing = vault_window.view.panes.right.editor.fields.filing
    filing.expires.click()
    day = filing.date.date()
    for part in (filing.folder, filing.date):
        # One that was just chosen keeps the keyboard while the page is scrolled on.
        for has_keyboard in (False, True):
            if has_keyboard:
                part.setFocus()
            turn_wheel(part)
    assert filing.folder.currentText() == "No folder"
    assert filing.date.date() == day
    assert day > QDate.currentDate()


def test_edit_goes_on_with_what_was_typed_before_a_lock(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.relock()
    vault_window.settle()
    right = vault_window.view.panes.right
    assert right.drafts.text() == "Your unsaved changes to Amazon Prime are back."
    vault_window.press(Key.Key_E, CONTROL)
    assert right.editor.fields.title.text() == "Amazon Prime"
    assert not right.drafts.has_offers
    vault_window.press(Key.Key_Tab)
    vault_window.write("me@example.org")
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Amazon Prime")
    assert item.value(FieldRole.USERNAME) == "me@example.org"
    vault_window.relock()
    assert not right.drafts.has_offers


def test_another_item_is_edited_while_a_draft_waits(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    other = vault_window.add(login_draft("Zalando"))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.relock()
    vault_window.settle()
    vault_window.select(other)
    vault_window.press(Key.Key_E, CONTROL)
    right = vault_window.view.panes.right
    assert right.editor.fields.title.text() == "Zalando"
    vault_window.press(Key.Key_Escape)
    assert right.drafts.has_offers
    assert not vault_window.started.window.findChildren(LeaveDialog)


def test_a_password_copied_out_of_the_editor_is_taken_away_again(
    vault_window: VaultWindow,
) -> None:
    board = QGuiApplication.clipboard()
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    key = vault_window.read("Amazon").fields[1].id.hex()
    part = vault_window.view.panes.right.editor.fields.field(key)
    assert part is not None
    assert part.password is not None
    part.password.eye.click()
    part.password.edit.setFocus()
    for copying in (Key.Key_C, Key.Key_C, Key.Key_X):
        vault_window.press(Key.Key_A, CONTROL)
        assert PASSWORD not in board.text(QClipboard.Mode.Selection)
        vault_window.press(copying, CONTROL)
        assert board.text() == PASSWORD
        marked = board.mimeData()
        assert marked is not None
        assert marked.hasFormat("x-kde-passwordManagerHint")
    vault_window.relock()
    assert board.text() == ""


def test_a_private_key_copied_out_of_the_editor_is_taken_away_again(
    vault_window: VaultWindow,
) -> None:
    board = QGuiApplication.clipboard()
    key = FieldDraft(FieldType.SSH_KEY, "-----BEGIN-----", FieldRole.PRIVATE_KEY)
    vault_window.select(vault_window.add(ItemDraft(ItemKind.SSH_KEY, "Laptop", (key,))))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_Tab)
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.press(Key.Key_C, CONTROL)
    assert board.text() == key.value
    assert vault_window.started.desktop.clipboard.holds_secret
    vault_window.relock()
    assert board.text() == ""


def test_what_is_copied_out_of_notes_stays(vault_window: VaultWindow) -> None:
    board = QGuiApplication.clipboard()
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.press(Key.Key_X, CONTROL)
    vault_window.relock()
    assert board.text() == "Amazon"
    board.clear()


def repeat(window: VaultWindow, key: Qt.Key) -> None:
    """Send what a keyboard sends again and again while a key is held."""
    QApplication.sendEvent(window.focused, QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True))


def test_a_key_that_is_held_for_long_deletes_one(vault_window: VaultWindow) -> None:
    """A keyboard repeats long after the moment in which a second press counts for none."""
    for title in ("Amazon", "Booking"):
        vault_window.add(login_draft(title))
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    QTest.qWait(HELD_KEY_MS + 20)
    repeat(vault_window, Key.Key_Delete)
    assert vault_window.rows() == ["Booking"]
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == []


def test_discard_pressed_twice_moves_nothing_to_trash(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(item_actions, "HELD_KEY_MS", AN_HOUR)
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.relock()
    vault_window.settle()
    right = vault_window.view.panes.right
    right.drafts.other.click()
    # The banner is gone, and the button of Trash stands where it had Discard.
    right.detail.header.trash.click()
    assert vault_window.rows() == ["Amazon"]
    assert vault_window.said() == "Unsaved changes discarded"
    monkeypatch.undo()
    QTest.qWait(HELD_KEY_MS + 20)
    right.detail.header.trash.click()
    assert vault_window.rows() == []


def test_after_several_are_deleted_the_next_is_selected_and_undo_selects_them_again(
    vault_window: VaultWindow,
) -> None:
    ids = [vault_window.add(login_draft(title)) for title in "ABCDEF"]
    vault = vault_window.view.models.vault
    vault_window.view.panes.list.focus_list()
    vault.choose(ids[2:4])
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == ["A", "B", "E", "F"]
    assert vault_window.shown_title() == "E"
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault.selection.ids == tuple(ids[2:4])


def test_a_click_below_the_last_row_leaves_the_item_on_show(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.select(vault_window.add(login_draft("Bank")))
    view = vault_window.view.panes.list.view
    below = QPoint(20, view.viewport().height() - 4)
    assert not view.indexAt(below).isValid()
    for key in (Qt.KeyboardModifier.NoModifier, CONTROL, SHIFT):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, below)
        assert [row.title for row in vault_window.view.models.vault.selection.items] == ["Bank"]
    assert vault_window.shown_title() == "Bank"
    assert view.hasFocus()


def test_undo_shows_what_came_back(vault_window: VaultWindow) -> None:
    ids = [vault_window.add(login_draft(title)) for title in "ABC"]
    vault_window.view.panes.list.focus_list()
    vault_window.select(ids[1])
    vault_window.press(Key.Key_Delete)
    assert vault_window.shown_title() == "C"
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.shown_title() == "B"


def test_enter_after_a_slip_of_the_finger_shows_what_was_meant(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("amzon")
    empty = vault_window.view.panes.list.empty
    assert empty.accessibleName().endswith("Did you mean Amazon?")
    vault_window.press(Key.Key_Return)
    assert vault_window.rows() == ["Amazon"]
    assert vault_window.shown_title() == "Amazon"
    vault_window.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == PASSWORD


def test_username_follows_title_also_in_a_new_login(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Amazon")
    vault_window.press(Key.Key_Tab)
    vault_window.write("me@example.org")
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Amazon").value(FieldRole.USERNAME) == "me@example.org"


def test_the_type_of_a_new_item_is_one_step_before_its_title(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.press(Key.Key_Tab, SHIFT)
    assert isinstance(vault_window.focused, KindBox)


def test_the_value_of_an_own_field_follows_its_name(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Bank")
    fields = vault_window.view.panes.right.editor.fields
    fields.add_own.wanted.emit(FieldType.TEXT)
    vault_window.settle()
    vault_window.write("Customer")
    vault_window.press(Key.Key_Tab)
    vault_window.write("4711")
    vault_window.press(Key.Key_S, CONTROL)
    field = vault_window.read("Bank").fields[-1]
    assert (field.label, field.value) == ("Customer", "4711")


def test_four_keys_give_an_item_a_new_password(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_G, CONTROL)
    vault_window.press(Key.Key_Return)
    vault_window.press(Key.Key_S, CONTROL)
    made = vault_window.read("Amazon").value(FieldRole.PASSWORD)
    assert made != PASSWORD
    assert len(made) == 20


def test_a_password_on_show_in_the_generator_is_what_is_saved(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_G, CONTROL)
    shown = vault_window.view.models.inline.last
    assert shown is not None
    vault_window.press(Key.Key_S, CONTROL)
    item = vault_window.read("Amazon")
    assert item.value(FieldRole.PASSWORD) == shown.value
    made = generator.list_generated(vault_window.session)
    assert [row.used_in for row in made] == [item.id]


def test_a_password_typed_beside_the_generator_is_what_is_saved(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_G, CONTROL)
    key = vault_window.read("Amazon").fields[1].id.hex()
    vault_window.view.panes.right.editor.fields.focus_entry(key)
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.write("typed by hand")
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Amazon").value(FieldRole.PASSWORD) == "typed by hand"


def test_the_keyboard_stays_on_a_value_whatever_changes_in_the_item(
    vault_window: VaultWindow,
) -> None:
    first = vault_window.add(login_draft("Amazon"))
    vault_window.add(login_draft("Zalando"))
    vault_window.select(first)
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.press(Key.Key_Return)
    value = vault_window.focused
    assert vault_window.view.panes.right.detail.card.isAncestorOf(value)
    vault_window.press(Key.Key_D, CONTROL)
    assert vault_window.read("Amazon").favourite
    assert vault_window.focused is value
    vault_window.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert vault_window.shown_title() == "Zalando"
    assert vault_window.focused is value


def click_twice(window: VaultWindow, part: QWidget) -> None:
    """Click twice where something is, whatever is there by then."""
    whole = part.window()
    place = part.mapTo(whole, part.rect().center())
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    window.settle()
    there = whole.childAt(place)
    if there is None:
        return
    here, left = QPointF(there.mapFrom(whole, place)), Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, here, there.mapToGlobal(here), left, left, NONE)
        QApplication.sendEvent(there, event)
    window.settle()


def removes(part: QWidget) -> list[RemoveButton]:
    return [button for button in part.findChildren(RemoveButton) if button.isVisible()]


def test_a_double_click_removes_one_file(vault_window: VaultWindow, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("Contract.txt", "Deed.txt")]
    for path in paths:
        path.write_text(path.name)
    item = vault_window.add(login_draft("Bank"))
    vault_window.select(item)
    vault_window.view.models.attaching.attach(item, paths)
    vault_window.settle()
    files = vault_window.view.panes.right.detail.files
    click_twice(vault_window, removes(files)[0])
    assert [file.name for file in vault_window.read("Bank").attachments] == ["Deed.txt"]
    click_twice(vault_window, removes(files)[0])
    assert vault_window.read("Bank").attachments == ()


def test_a_double_click_removes_one_field(vault_window: VaultWindow) -> None:
    vault_window.add(
        ItemDraft(
            title="Bank",
            kind=ItemKind.CUSTOM,
            fields=tuple(
                FieldDraft(type=FieldType.TEXT, label=label, value=label)
                for label in ("Customer", "Branch", "Desk")
            ),
        )
    )
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.settle()
    editor = vault_window.view.panes.right.editor
    click_twice(vault_window, removes(editor)[0])
    vault_window.press(Key.Key_S, CONTROL)
    assert [field.value for field in vault_window.read("Bank").fields] == ["Branch", "Desk"]
