"""Leftovers in the window: spoken of quietly, explained row by row, removed after a question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.deletion.leftovers import list_leftovers
from core.services import outside
from core.vault.profile import ProfileId
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.keyring import FakeKeyring
from ui.desktop.action_table import ActionId
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.leftovers.view import LeftoversDialog

pytestmark = pytest.mark.usefixtures("theme")
HALF = ".0123456789abcdef.part"
PATIENCE = 60


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, keyring: FakeKeyring) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", keyring=keyring)
    yield window
    window.close()


def find_dialog() -> LeftoversDialog:
    """Return the page on the screen."""
    (found,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, LeftoversDialog) and widget.isVisible()
    )
    return found


def test_it_is_said_on_the_start_page_and_removed_only_after_a_question(
    started: StartedWindow, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    started.make_profile("Maria")
    started.make_profile("Work")
    half = started.app.paths.data / HALF
    half.write_bytes(b"half")
    (started.app.paths.data / "diary.txt").write_text("mine")
    account = outside.anchor_account(ProfileId(b"3" * 16))
    keyring.write(account, b"whatever")
    page = started.begin()
    assert isinstance(page, ChooserView)
    assert not page.leftovers.isVisible()
    shown: list[Path] = []
    monkeypatch.setattr("ui.desktop.housekeeping.open_folder", shown.append)
    card = page.cards[0]
    card.more.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Show in file manager").trigger()
    menu.close()
    assert shown == [started.app.paths.profile(card.row.profile.id).folder]
    errands = started.app.errands
    assert errands.finish(PATIENCE)
    asked = keyring.calls
    started.desktop.waits.look()
    assert page.leftovers.isVisible()
    assert page.leftovers.text() == "Left over and belonging to no profile: 1"
    assert errands.finish(PATIENCE)
    assert keyring.calls == asked, "unasked, no keyring is asked: it might ask back"

    page.leftovers.button.click()
    dialog = find_dialog()
    by_kind = {line.leftover.kind.value: line for line in dialog.lines}
    assert set(by_kind) == {"temporary-file", "not-ours", "keyring-entry"}
    assert not by_kind["not-ours"].remove.isVisible()
    assert not dialog.silent.isVisible()
    names = {line.remove.accessibleName() for line in dialog.lines}
    assert len(names) == 3

    started.prompts.acts = [False, True, True]
    by_kind["temporary-file"].remove.click()
    assert half.exists()
    by_kind["temporary-file"].remove.click()
    assert not half.exists()
    assert "The file goes." in started.prompts.questions[-1].text
    assert dialog.banner.text() == "Removed: Half-written file (4 bytes)"
    next(x for x in dialog.lines if x.leftover.account == account).remove.click()
    assert account not in keyring.entries
    assert {line.leftover.kind.value for line in dialog.lines} == {"not-ours"}
    assert not page.leftovers.isVisible(), "nothing that could be removed is left"
    dialog.accept()


def test_nothing_left_over_is_said_and_a_silent_keyring_too(
    started: StartedWindow, keyring: FakeKeyring
) -> None:
    keyring.lists = False
    started.begin()
    started.desktop.actions[ActionId.LEFTOVERS].trigger()
    dialog = find_dialog()
    assert dialog.nothing.isVisible()
    assert dialog.silent.isVisible()
    assert list_leftovers(started.app) == ()
    half = started.app.paths.data / HALF
    half.write_bytes(b"half")
    dialog.again.click()
    (line,) = dialog.lines
    half.unlink()
    started.prompts.acts = [True]
    line.remove.click()
    assert HALF in dialog.banner.text(), "what is gone by now is not there to remove"
    dialog.accept()
