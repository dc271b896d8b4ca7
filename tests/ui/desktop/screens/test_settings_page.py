"""The settings page: in force at once, kept, found by a word, and reset."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from core.settings import DECLARATIONS
from core.storage.settings_file import load
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms, EmptyVaultPage
from ui.desktop.action_table import ActionId
from ui.desktop.screens.settings.groups import ComputerGroup
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.welcome.view import WelcomeView
from ui.desktop.theme import current_theme
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.labels import SectionHeader
from ui.desktop.widgets.number_edit import NumberEdit
from ui.desktop.widgets.on_off_box import OnOffBox
from ui.desktop.widgets.toast import ToastMessage


@pytest.fixture
def furnished() -> EmptyRooms:
    return EmptyRooms()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, furnished: EmptyRooms) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=furnished.rooms())
    yield window
    window.close()


def open_settings(started: StartedWindow) -> SettingsView:
    started.desktop.actions[ActionId.SETTINGS].trigger()
    page = started.page
    assert isinstance(page, SettingsView)
    return page


def test_every_setting_has_a_row(started: StartedWindow) -> None:
    started.begin()
    assert list(open_settings(started).rows) == [known.name for known in DECLARATIONS]


def test_a_change_is_in_force_and_kept_at_once(started: StartedWindow, qtbot: QtBot) -> None:
    started.begin()
    page = open_settings(started)
    scheme, text = page.rows["scheme"].control, page.rows["text_percent"].control
    contrast = page.rows["contrast"].control
    assert isinstance(scheme, ChoiceBox)
    assert isinstance(text, NumberEdit)
    assert isinstance(contrast, ChoiceBox)
    scheme.setCurrentIndex(2)
    scheme.activated.emit(2)
    text.setValue(120)
    contrast.setCurrentIndex(1)
    contrast.activated.emit(1)
    assert current_theme().is_dark
    assert current_theme().look.text_scale == 1.2
    assert current_theme().look.high_contrast
    kept = load(started.app.paths.settings)
    assert (kept.scheme, kept.text_percent, kept.contrast) == ("dark", 120, "high")


def test_what_was_changed_can_be_reset(started: StartedWindow, qtbot: QtBot) -> None:
    started.begin()
    page = open_settings(started)
    row = page.rows["idle_minutes"]
    assert not row.reset.isVisible()
    started.desktop.settings.change("idle_minutes", 3)
    assert row.reset.isVisible()
    assert row.reset.text() == "Default: 10 min · Reset"
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert started.desktop.settings.value.idle_minutes == 10
    assert not row.reset.isVisible()


def test_a_word_finds_its_rows(started: StartedWindow, qtbot: QtBot) -> None:
    started.begin()
    page = open_settings(started)
    QTest.keyClicks(page.search, "clipboard")
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["clipboard_seconds"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert all(row.isVisible() for row in page.rows.values())
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert isinstance(started.page, WelcomeView)


def test_keys_change_the_text_size_within_its_bounds(started: StartedWindow) -> None:
    started.begin()
    actions, settings = started.desktop.actions, started.desktop.settings
    for _ in range(10):
        actions[ActionId.LARGER_TEXT].trigger()
    assert settings.value.text_percent == 150
    for _ in range(10):
        actions[ActionId.SMALLER_TEXT].trigger()
    assert settings.value.text_percent == 90
    actions[ActionId.NORMAL_TEXT].trigger()
    assert settings.value.text_percent == 100


def test_without_a_profile_nothing_of_one_is_offered(started: StartedWindow) -> None:
    started.begin()
    page = open_settings(started)
    assert not hasattr(page, "danger")


def test_the_owner_gets_to_the_danger_zone_and_back(
    started: StartedWindow, furnished: EmptyRooms, qtbot: QtBot
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    QTest.mouseClick(page.danger.get().delete, Qt.MouseButton.LeftButton)
    (doomed,) = furnished.doomed
    assert doomed.profile.id == profile.id
    started.vault.close_dialogs()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert isinstance(started.page, EmptyVaultPage)
    assert started.vault.context.session.is_open


def test_locking_from_the_settings_leads_to_the_door(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    open_settings(started)
    started.desktop.actions[ActionId.LOCK].trigger()
    assert not isinstance(started.page, SettingsView)
    assert started.desktop.navigator.vault is None


def test_a_computer_without_a_tray_offers_none(started: StartedWindow) -> None:
    started.begin()
    row = open_settings(started).rows["tray"]
    assert not row.control.isEnabled()
    assert row.consequence.text() == "This computer has no tray to put an icon in."
    assert not open_settings(started).rows["notifications"].control.isEnabled()


def test_whoever_takes_protection_away_is_told(started: StartedWindow) -> None:
    started.begin()
    row = open_settings(started).rows["lock_with_screen"]
    QTest.mouseClick(row.control, Qt.MouseButton.LeftButton)
    assert not started.desktop.settings.value.lock_with_screen
    assert row.consequence.text().startswith("Off: who wakes this computer")
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert row.consequence.text().startswith("Also when the computer sleeps")


def test_the_screen_locks_what_is_open_where_that_is_wanted(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    QTest.mouseClick(page.rows["lock_with_screen"].control, Qt.MouseButton.LeftButton)
    started.desktop.system.lock()
    assert started.desktop.navigator.vault is not None
    QTest.mouseClick(page.rows["lock_with_screen"].control, Qt.MouseButton.LeftButton)
    started.desktop.system.lock()
    assert started.desktop.navigator.vault is None


def test_minimising_locks_where_that_is_wanted(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    started.window.showMinimized()
    assert started.desktop.navigator.vault is not None
    started.window.showNormal()
    QTest.mouseClick(page.rows["lock_minimised"].control, Qt.MouseButton.LeftButton)
    started.window.showMinimized()
    assert started.desktop.navigator.vault is None


def test_messages_stay_as_long_as_chosen(started: StartedWindow) -> None:
    started.begin()
    control = open_settings(started).rows["toast_time"].control
    assert isinstance(control, ChoiceBox)
    lasting = []
    for place in range(4):
        control.setCurrentIndex(place)
        control.activated.emit(place)
        lasting.append(started.window.toasts.show_message(ToastMessage(text="Done")).is_paused)
        lasting.append(started.window.toasts.toast is not None)
    assert lasting == [False, True, False, True, False, True, True, True]


def test_a_switch_says_what_it_is_and_keeps_its_width(started: StartedWindow) -> None:
    started.begin()
    row = open_settings(started).rows["reduce_motion"]
    assert isinstance(row.control, OnOffBox)
    assert row.control.text() == "Off"
    width = row.control.width()
    QTest.mouseClick(row.control, Qt.MouseButton.LeftButton)
    assert (row.control.text(), row.control.width()) == ("On", width)
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert row.control.text() == "Off"


def test_lines_between_settings_go_with_them(started: StartedWindow) -> None:
    started.begin()
    page = open_settings(started)
    QTest.keyClicks(page.search, "clipboard")
    lines = [
        line
        for line in page.findChildren(QFrame)
        if line.property("line") == "true" and line.isVisible()
    ]
    assert lines == [], "one row needs none"


def headings(page: SettingsView) -> list[str]:
    """Return the headings from the top to the bottom."""
    found = page.findChildren(SectionHeader)
    found.sort(key=lambda header: header.mapTo(page, header.rect().topLeft()).y())
    return [header.label.text() for header in found]


def test_the_groups_come_one_by_one_from_the_top(started: StartedWindow, qtbot: QtBot) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    assert len(headings(page)) == 1, "all at once they would hold the window up"
    assert page.autostart.isVisible()
    qtbot.waitUntil(lambda: page.danger.made is not None)
    qtbot.waitUntil(lambda: headings(page)[-1] == "Danger zone")
    assert len(headings(page)) == 9
    met: list[QWidget | None] = [page.search]
    while met[-1] is not page.danger.get().delete:
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        met.append(page.window().focusWidget())
        assert len(met) < 60
    controls = [row.control for row in page.rows.values() if row.control.isEnabled()]
    assert [part for part in met if part in controls] == controls


def test_what_changes_before_a_group_is_seen_is_seen_in_it(
    started: StartedWindow, qtbot: QtBot
) -> None:
    started.begin()
    page = open_settings(started)
    while len(page.findChildren(ComputerGroup)) < 2:
        QTest.qWait(1)
    # Made and not yet in its place: that is the next turn.
    started.desktop.settings.change("reduce_motion", True)
    switch = page.rows["reduce_motion"].control
    assert isinstance(switch, OnOffBox)
    assert switch.isChecked()


def test_who_comes_for_the_last_group_has_those_above_it(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    page.danger.get()
    assert len(page.findChildren(SectionHeader)) == 9


def test_what_is_looked_for_early_is_found_when_it_comes(
    started: StartedWindow, qtbot: QtBot
) -> None:
    started.begin()
    page = open_settings(started)
    page.search.setText("clipboard")
    assert not page.autostart.isVisible()
    assert not page._nothing.isVisible(), "not before all is there that could be"
    qtbot.waitUntil(lambda: page.about.made is not None)
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["clipboard_seconds"]
    page.search.setText("clipboards of glass")
    assert page._nothing.isVisible()


def test_a_lock_makes_no_more_of_it(started: StartedWindow, qtbot: QtBot) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = open_settings(started)
    with qtbot.waitSignal(page.destroyed):
        started.desktop.actions[ActionId.LOCK].trigger()
        assert page.own.made is None
    QTest.qWait(100)
