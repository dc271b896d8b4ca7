"""Files of an item through the window: attached, dropped, saved, removed and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.services import attachments
from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.attaching import name_to_suggest
from ui.desktop.screens.vault.attachments_part import AttachmentsPart
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.widgets.buttons import IconButton

Key = Qt.Key


def part_of(window: VaultWindow) -> AttachmentsPart:
    window.settle()
    return window.view.panes.right.detail.files


def button(window: VaultWindow, name: str) -> IconButton:
    found = part_of(window).findChildren(IconButton)
    (wanted,) = (b for b in found if b.accessibleName() == name and b.isVisible())
    return wanted


def names(window: VaultWindow, title: str) -> list[str]:
    return [file.name for file in window.read(title).attachments]


def test_in_out_away_and_back(vault_window: VaultWindow, tmp_path: Path) -> None:
    source, target = tmp_path / "Passport scan.pdf", tmp_path / "out.pdf"
    source.write_bytes(b"%PDF" * 5_000)
    vault_window.view.editing.begin_new(ItemKind.DOCUMENT)
    vault_window.write("Passport")
    vault_window.press(Key.Key_S, CONTROL)
    prompts = vault_window.started.prompts
    prompts.files = [source, target]
    part_of(vault_window).attach.click()
    assert names(vault_window, "Passport") == ["Passport scan.pdf"]
    assert "stays where it is" in vault_window.said()
    button(vault_window, "Save Passport scan.pdf…").click()
    assert prompts.wishes[-1].name == "Passport scan.pdf"
    assert target.read_bytes() == source.read_bytes()
    assert "can read it" in vault_window.said()
    button(vault_window, "Remove Passport scan.pdf").click()
    assert names(vault_window, "Passport") == []
    vault_window.take_action_of_message()
    assert names(vault_window, "Passport") == ["Passport scan.pdf"]


def test_a_new_document_takes_its_files_before_it_is_saved(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    lease, gone = tmp_path / "Lease.pdf", tmp_path / "gone.txt"
    lease.write_bytes(b"%PDF" * 5_000)
    gone.write_bytes(b"x")
    vault_window.view.editing.begin_new(ItemKind.DOCUMENT)
    waiting = vault_window.view.panes.right.editor.fields.files
    prompts = vault_window.started.prompts
    prompts.files = [lease]
    waiting.attach.click()
    drop_on(vault_window.view.panes.right.editor, [gone, lease])
    assert vault_window.view.editing._model.is_dirty, "leaving asks"
    gone.unlink()
    vault_window.press(Key.Key_S, CONTROL)
    assert "gone.txt" in vault_window.view.panes.right.editor.banner.text()
    assert vault_window.rows() == [], "all of it or nothing"
    (remove,) = (
        b for b in waiting.findChildren(IconButton) if b.accessibleName() == "Remove gone.txt"
    )
    remove.click()
    vault_window.press(Key.Key_S, CONTROL)
    assert names(vault_window, "Lease") == ["Lease.pdf"], "called after its file"
    vault_window.settle()
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.said() == "In Trash, with its files: “Lease”"
    vault_window.view.editing.begin_new(ItemKind.DOCUMENT)
    assert not waiting.card.isVisible(), "nothing is left over from before"
    vault_window.write("Passport")
    prompts.files = [lease]
    waiting.attach.click()
    vault_window.relock()
    vault_window.view.panes.right.drafts.button.click()
    editor = vault_window.view.panes.right.editor
    assert editor.fields.title.text() == "Passport"
    assert waiting_of(editor) == ["Remove Lease.pdf"], "the draft has kept what was chosen"


def waiting_of(editor: EditorPane) -> list[str]:
    """Return what the buttons of the waiting files are called."""
    card = editor.fields.files.card
    return [button.accessibleName() for button in card.findChildren(IconButton)]


def test_the_name_of_a_file_is_never_a_picture(vault_window: VaultWindow, tmp_path: Path) -> None:
    name = '<img src="scan.png">.pdf'
    (tmp_path / name).write_bytes(b"x")
    vault_window.select(vault_window.add(login_draft("Bank")))
    vault_window.started.prompts.files = [tmp_path / name]
    part_of(vault_window).attach.click()
    for said in (f"Save {name}…", f"Remove {name}"):
        shown = QTextDocument()
        shown.setHtml(button(vault_window, said).toolTip())
        assert shown.toPlainText() == said


def test_dropped_files_are_attached_but_not_in_trash(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(path.name)
    item = vault_window.add(login_draft("Bank"))
    vault_window.select(item)
    drop(vault_window, paths)
    assert names(vault_window, "Bank") == ["a.txt", "b.txt"]
    assert vault_window.said() == "2 files attached. They themselves stay where they are."
    vault_window.take_action_of_message()
    assert names(vault_window, "Bank") == [], "one Undo for all"
    drop(vault_window, paths)
    drop(vault_window, [tmp_path])
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    vault_window.view.models.vault.go_to(item)
    assert not part_of(vault_window).attach.isVisible()
    assert button(vault_window, "Save a.txt…").isVisible()
    drop(vault_window, paths)
    assert names(vault_window, "Bank") == ["a.txt", "b.txt"]


def test_where_one_of_several_cannot_be_read_it_is_said_that_none_is_attached(
    vault_window: VaultWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "ATTACHMENT_LIMIT", 99)
    small, large = tmp_path / "small.txt", tmp_path / "large.txt"
    small.write_bytes(b"x")
    large.write_bytes(b"x" * 100)
    item = vault_window.add(login_draft("Bank"))
    vault_window.select(item)
    drop(vault_window, [small, large])
    assert names(vault_window, "Bank") == []
    refused = "“large.txt” is too large to read: the limit is 99 bytes. Split it."
    assert vault_window.said() == f"{refused} None of the files was attached."
    drop(vault_window, [large])
    assert vault_window.said() == refused, "of one it is clear"


def test_what_cannot_be_read_is_said(vault_window: VaultWindow, tmp_path: Path) -> None:
    vault_window.select(vault_window.add(login_draft("Bank")))
    vault_window.started.prompts.files = [tmp_path / "gone.txt"]
    part_of(vault_window).attach.click()
    assert names(vault_window, "Bank") == []
    assert vault_window.said() == "There is no file “gone.txt”. Check where it is."


def drop(window: VaultWindow, paths: list[Path]) -> None:
    part_of(window)
    drop_on(window.view.panes.right.detail, paths)


def drop_on(pane: QWidget, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(10, 10)
    said = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(place, *said, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane, entering)
    if entering.isAccepted():
        QApplication.sendEvent(pane, QDropEvent(place, *said, Qt.KeyboardModifier.NoModifier))


def test_a_dropped_file_is_copied_even_where_the_hand_asks_to_move_it(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    # Who offers a move deletes the file itself once a move is what was answered.
    paths = [tmp_path / "letter.txt"]
    paths[0].write_text("hello")
    vault_window.select(vault_window.add(login_draft("Bank")))
    part_of(vault_window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    move, both = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    held = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(QPoint(10, 10), both, *held)
        event.setDropAction(move)
        QApplication.sendEvent(vault_window.view.panes.right.detail, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction
    assert names(vault_window, "Bank") == ["letter.txt"]


def test_a_suggested_name_hides_no_path(vault_window: VaultWindow, tmp_path: Path) -> None:
    source = tmp_path / "..\\evil\n.txt"
    source.write_text("x")
    vault_window.select(vault_window.add(login_draft("Bank")))
    vault_window.started.prompts.files = [source]
    part_of(vault_window).attach.click()
    (file,) = vault_window.read("Bank").attachments
    assert name_to_suggest(file) == "_evil_.txt"


def test_after_attaching_the_keyboard_is_where_it_was(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("hello")
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.started.prompts.files = [letter]
    attach = part_of(vault_window).attach
    attach.setFocus()
    QTest.keyClick(attach, Key.Key_Space)
    assert names(vault_window, "Amazon") == ["letter.txt"]
    assert vault_window.focused is attach
    vault_window.press(Key.Key_Escape)
    button(vault_window, "Remove letter.txt").setFocus()
    vault_window.press(Key.Key_Space)
    assert names(vault_window, "Amazon") == []
    # The row is gone; the next Space must not take that back unseen.
    vault_window.press(Key.Key_Space)
    assert names(vault_window, "Amazon") == []
