"""One table of actions: no key twice, every one in a menu, switched with the vault."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from core.app import open_app
from core.paths import Paths
from tests.fakes.prompts import FakePrompts
from ui.desktop.action_table import MENUS, TABLE, ActionId, When
from ui.desktop.actions import Actions, plain
from ui.desktop.dialogs.shortcuts import ShortcutsDialog
from ui.desktop.page_keeping import PageKeeping
from ui.desktop.tasks import InlineTasks


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    return Actions()


def test_every_action_stands_in_the_table_once() -> None:
    assert Counter(row.id for row in TABLE) == Counter(ActionId)


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for row in TABLE for key in row.keys.split())
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_letter_is_underlined_twice_in_a_menu() -> None:
    for menu in MENUS:
        letters = Counter(
            row.text[row.text.index("&") + 1].lower() for row in menu.rows() if "&" in row.text
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.name


def test_menus_hold_every_action(actions: Actions, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill(bar)
    found = [
        action.objectName()
        for menu in bar.findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator()
    ]
    assert Counter(found) == Counter(action.value for action in ActionId)


def test_locked_only_what_is_always_there_is_on(actions: Actions) -> None:
    actions.reset(unlocked=False)
    for row in TABLE:
        assert actions[row.id].isEnabled() is (row.when is When.ALWAYS)
    actions.reset(unlocked=True)
    for row in TABLE:
        assert actions[row.id].isEnabled() is (row.when is not When.TOLD)
    assert not actions[ActionId.LOCK].icon().isNull()


def test_a_text_that_names_something_goes_at_reset(actions: Actions) -> None:
    usual = actions[ActionId.UNDO].text()
    actions.set_text(ActionId.UNDO, "Undo moving Amazon to Trash")
    actions.reset(unlocked=False)
    assert actions[ActionId.UNDO].text() == usual


def test_the_sheet_shows_every_action_with_keys(
    actions: Actions, tmp_path: Path, qtbot: QtBot
) -> None:
    listed = [text for _, rows in actions.list_shortcuts() for text, _ in rows]
    assert listed == [plain(row.text) for row in TABLE if row.keys]
    sheet = ShortcutsDialog(
        actions, PageKeeping(open_app(Paths(tmp_path)), InlineTasks()), FakePrompts()
    )
    qtbot.addWidget(sheet)
    sheet.show()
    QTest.keyClicks(sheet.search, "lock")
    shown = [words for _, lines in sheet._sections for words, line in lines if line.isVisible()]
    assert shown
    assert all("lock" in words for words in shown)


def test_a_held_key_goes_on_only_where_each_step_is_taken_back_by_another(
    actions: Actions,
) -> None:
    held = {row.id for row in TABLE if actions[row.id].autoRepeat()}
    assert held == {
        *(ActionId.UNDO, ActionId.REDO, ActionId.NEXT_ITEM, ActionId.PREVIOUS_ITEM),
        *(ActionId.LARGER_TEXT, ActionId.SMALLER_TEXT),
    }
