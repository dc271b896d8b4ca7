"""Files that wait in the editor of a new item: a lock, a quit or a crash keeps what was chosen."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.services import drafts
from core.vault.item import ItemKind
from tests.fakes.desktop import start_window
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.editor_form import NEW_KINDS
from ui.desktop.widgets.buttons import IconButton

Key = Qt.Key
_CONTENT = b"what stands in the file"


def begin_with(window: VaultWindow, kind: ItemKind, title: str, files: list[Path]) -> EditorPane:
    """Begin an item of a title, and choose its files."""
    window.view.editing.begin_new(kind)
    editor = window.view.panes.right.editor
    editor.fields.title.setFocus()
    window.write(title)
    for path in files:
        window.started.prompts.files = [path]
        editor.fields.files.attach.click()
    return editor


def go_on(window: VaultWindow) -> EditorPane:
    window.view.panes.right.drafts.button.click()
    return window.view.panes.right.editor


def listed(editor: EditorPane) -> str:
    """Return the texts of the list of files."""
    card = editor.fields.files.card
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.text())


def remove(window: VaultWindow, editor: EditorPane, name: str) -> None:
    window.settle()
    found = editor.fields.files.card.findChildren(IconButton)
    (button,) = (b for b in found if b.accessibleName() == f"Remove {name}" and b.isVisible())
    button.click()


def names(window: VaultWindow, title: str) -> list[str]:
    return [file.name for file in window.read(title).attachments]


def lease_in(folder: Path, name: str = "Lease.pdf") -> Path:
    path = folder / name
    path.write_bytes(_CONTENT)
    return path


@pytest.mark.parametrize("kind", NEW_KINDS)
def test_a_lock_keeps_the_files_of_every_kind(
    vault_window: VaultWindow, tmp_path: Path, kind: ItemKind
) -> None:
    begin_with(vault_window, kind, "Flat", [lease_in(tmp_path), lease_in(tmp_path, "Keys.txt")])
    vault_window.relock()
    editor = go_on(vault_window)
    assert not editor.banner.isVisible(), "nothing is missing"
    vault_window.relock()
    go_on(vault_window)
    vault_window.press(Key.Key_S, CONTROL)
    assert names(vault_window, "Flat") == ["Lease.pdf", "Keys.txt"]
    assert drafts.list_drafts(vault_window.session) == []


def test_what_is_gone_is_named_and_comes_back_or_is_left_out(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    lease, gone = lease_in(tmp_path), lease_in(tmp_path, "Keys.txt")
    begin_with(vault_window, ItemKind.LOGIN, "Flat", [lease, gone])
    gone.unlink()
    vault_window.relock()
    editor = go_on(vault_window)
    assert "Keys.txt" in editor.banner.text()
    assert "Lease.pdf" not in editor.banner.text()
    assert "Not found" in listed(editor)
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == [], "all of it or nothing"
    assert editor.banner.text() == "There is no file “Keys.txt”. Check where it is."
    vault_window.relock()
    lease_in(tmp_path, "Keys.txt")
    editor = go_on(vault_window)
    assert not editor.banner.isVisible(), "it is back, such as a stick that was plugged in"
    gone.unlink()
    vault_window.relock()
    editor = go_on(vault_window)
    remove(vault_window, editor, "Keys.txt")
    vault_window.press(Key.Key_S, CONTROL)
    assert names(vault_window, "Flat") == ["Lease.pdf"]


def test_a_crash_keeps_the_files_and_nothing_plain(
    vault_window: VaultWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    begin_with(vault_window, ItemKind.NOTE, "Flat", [lease_in(tmp_path)])
    keeper = vault_window.view.models.keeper
    qtbot.waitUntil(lambda: bool(drafts.list_drafts(vault_window.session)))
    assert keeper.has_kept(drafts.list_drafts(vault_window.session)[0].id)
    left = tmp_path / "as the crash left it"
    shutil.copytree(tmp_path / "data", left)
    for path in left.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert b"Lease" not in held, path.name
            assert _CONTENT not in held, path.name
    with contextlib.closing(start_window(left)) as started:
        started.begin()
        started.unlock(vault_window.profile)
        again = VaultWindow(started, vault_window.profile)
        editor = go_on(again)
        assert editor.fields.title.text() == "Flat"
        assert "Lease.pdf" in listed(editor)
        again.view.editing.save()
        assert names(again, "Flat") == ["Lease.pdf"]


def test_a_quit_keeps_the_files(vault_window: VaultWindow, tmp_path: Path) -> None:
    begin_with(vault_window, ItemKind.LOGIN, "Flat", [lease_in(tmp_path)])
    vault_window.started.close()
    with contextlib.closing(start_window(tmp_path / "data")) as started:
        started.begin()
        started.unlock(vault_window.profile)
        again = VaultWindow(started, vault_window.profile)
        assert "Lease.pdf" in listed(go_on(again))


def test_a_draft_that_is_discarded_leaves_nothing(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    begin_with(vault_window, ItemKind.LOGIN, "Flat", [lease_in(tmp_path)])
    vault_window.relock()
    assert drafts.list_drafts(vault_window.session)[0].paths == (tmp_path / "Lease.pdf",)
    vault_window.view.panes.right.drafts.other.click()
    assert drafts.list_drafts(vault_window.session) == []
    vault_window.take_action_of_message()
    editor = go_on(vault_window)
    assert "Lease.pdf" in listed(editor), "and Undo has all of it again"
    vault_window.view.models.editor.discard()
    assert drafts.list_drafts(vault_window.session) == []
    vault_window.relock()
    assert not vault_window.view.panes.right.drafts.has_offers


def test_an_item_that_is_edited_takes_files_with_what_is_typed(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    begin_with(vault_window, ItemKind.LOGIN, "Flat", [lease_in(tmp_path)])
    vault_window.press(Key.Key_S, CONTROL)
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" in town")
    editor = vault_window.view.panes.right.editor
    assert editor.fields.files.attach.isVisible()
    prompts = vault_window.started.prompts
    prompts.files = [lease_in(tmp_path, "Keys.txt")]
    editor.fields.files.attach.click()
    vault_window.relock()
    vault_window.settle()
    editor = go_on(vault_window)
    assert "Keys.txt" in listed(editor), "the draft has kept what was chosen"
    vault_window.press(Key.Key_S, CONTROL)
    assert names(vault_window, "Flat in town") == ["Lease.pdf", "Keys.txt"]
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.settle()
    assert names(vault_window, "Flat") == ["Lease.pdf"], "one Undo for both"
