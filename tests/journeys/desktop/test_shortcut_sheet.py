"""The sheet of shortcuts is kept as a page for paper, made from the table of actions."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.desktop import StartedWindow
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.shortcut_sheet import draw_shortcuts
from ui.desktop.dialogs.shortcuts import ShortcutsDialog


def open_sheet(started: StartedWindow) -> ShortcutsDialog:
    started.desktop.actions[ActionId.SHORTCUTS].trigger()
    (sheet,) = started.window.findChildren(ShortcutsDialog)
    return sheet


def test_it_is_saved_for_paper_and_read_back(started_window: StartedWindow, tmp_path: Path) -> None:
    sheet, path = open_sheet(started_window), tmp_path / "keys.pdf"
    started_window.prompts.files.append(path)
    sheet.save_page.click()
    (wish,) = started_window.prompts.wishes
    assert wish.name == "Keyboard shortcuts of Strongroom.pdf"
    assert sheet.banner.text() == f"Saved and read back: {path}"
    content = path.read_bytes()
    assert content.startswith(b"%PDF-1")
    assert content.count(b"/Type /Page\n") == 1


def test_it_is_not_saved_among_the_vaults(started_window: StartedWindow) -> None:
    sheet = open_sheet(started_window)
    path = started_window.app.paths.data / "keys.pdf"
    started_window.prompts.files.append(path)
    sheet.save_page.click()
    assert sheet.banner.isVisible()
    assert not path.exists()


def test_many_keys_go_on_to_another_page() -> None:
    lines = [(f"Act {number}", "Ctrl+Alt+Shift+A · Ctrl+Alt+Shift+B") for number in range(100)]
    assert draw_shortcuts("Keys", [("File", lines)]).count(b"/Type /Page\n") == 2
