"""What each control of the settings page does, seen where it does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import core
from core.services import autostart, generator, preferences
from tests.fakes.desktop import started_window
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import VaultWindow, vault_window
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.item_delegate import COMPACT_HEIGHT, ROW_HEIGHT
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.widgets.choice_box import ChoiceBox

__all__ = ["started_window", "vault_window"]


def open_settings(window: VaultWindow) -> SettingsView:
    window.started.desktop.actions[ActionId.SETTINGS].trigger()
    page = window.started.page
    assert isinstance(page, SettingsView)
    return page


def click(control: QWidget) -> None:
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def choose(control: QWidget, value: object) -> None:
    assert isinstance(control, ChoiceBox)
    control.select(value)
    control.activated.emit(control.currentIndex())


def test_rows_are_lower_where_that_is_wanted(vault_window: VaultWindow) -> None:
    painter = vault_window.view.panes.list.view.painter_of_rows
    assert painter.row_height >= ROW_HEIGHT
    choose(open_settings(vault_window).rows["density"].control, "compact")
    assert COMPACT_HEIGHT <= painter.row_height < ROW_HEIGHT
    choose(open_settings(vault_window).rows["density"].control, "comfortable")
    assert painter.row_height >= ROW_HEIGHT


def test_a_click_on_a_value_copies_it_where_that_is_wanted(vault_window: VaultWindow) -> None:
    item = vault_window.add(login_draft("Amazon"))
    vault_window.view.models.vault.go_to(item)
    vault_window.settle()
    pane = vault_window.view.panes.right.detail
    assert not pane.clicks_copy()
    click(open_settings(vault_window).rows["click_copies"].control)
    assert pane.clicks_copy()


def test_the_size_of_the_window_is_kept_only_where_that_is_wanted(
    vault_window: VaultWindow,
) -> None:
    view = vault_window.view
    assert view._layout_now().window_width == vault_window.started.window.width()
    click(open_settings(vault_window).rows["remember_window"].control)
    assert view._layout_now().window_width == 0
    assert not view._layout_now().maximised
    click(open_settings(vault_window).rows["remember_window"].control)
    assert view._layout_now().window_width == vault_window.started.window.width()


def test_generated_passwords_are_remembered_as_long_as_chosen(vault_window: VaultWindow) -> None:
    session = vault_window.session
    page = open_settings(vault_window)
    remembered = page.own.get().remembered
    choice = remembered.choice
    assert choice.isEnabled()
    assert choice.currentText() == "30 days"
    choose(choice, 0)
    assert generator.days_kept(session) == 0
    assert (
        page.own.get().remembered.consequence.text().startswith("Off: a password that is not saved")
    )
    choose(choice, 1)
    assert choice.currentText() == "1 day"
    assert generator.days_kept(session) == 1
    assert preferences.read_preference(session, name=generator.DAYS_PREFERENCE) == "1"


def test_the_generator_and_what_this_is_are_a_button_away(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_settings(vault_window)
    asked: list[str] = []
    actions = vault_window.started.desktop.actions
    for known in (ActionId.GENERATOR, ActionId.ABOUT):
        actions[known].triggered.connect(lambda _=False, name=known: asked.append(name))
    assert page.about.get().row.label.text() == f"Strongroom {core.VERSION}"
    click(page.own.get().recipe.button)
    vault_window.started.vault.close_dialogs()
    click(page.about.get().row.button)
    vault_window.started.vault.close_dialogs()
    assert asked == [ActionId.GENERATOR, ActionId.ABOUT]


@pytest.mark.skipif(not autostart.can_start_with_system(), reason="no such file here")
def test_it_starts_with_the_computer_as_long_as_that_is_wanted(
    vault_window: VaultWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    place = tmp_path / "config" / "autostart" / "strongroom.desktop"
    page = open_settings(vault_window)
    assert page.autostart.box.isEnabled()
    assert not page.autostart.box.isChecked()
    click(page.autostart.box)
    assert place.exists()
    assert page.autostart.box.isChecked()
    assert open_settings(vault_window).autostart.box.isChecked()
    click(open_settings(vault_window).autostart.box)
    assert not place.exists()
    place.parent.rmdir()
    place.parent.write_text("in the way")
    page = open_settings(vault_window)
    click(page.autostart.box)
    assert not page.autostart.box.isChecked()
    assert vault_window.started.window.toasts.toast is not None


def test_the_way_back_to_a_default_stands_where_the_label_begins(
    vault_window: VaultWindow,
) -> None:
    row = open_settings(vault_window).rows["density"]
    choose(row.control, "compact")
    vault_window.settle()
    label = row.label.mapTo(row, QPoint(0, 0)).x()
    image = row.grab().toImage()
    line = QRect(row.reset.mapTo(row, QPoint(0, 0)), row.reset.size())
    ground = image.pixelColor(2, line.center().y())
    inked = [
        x
        for x in range(4, line.right())
        if any(image.pixelColor(x, y) != ground for y in range(line.top() + 4, line.bottom() - 4))
    ]
    assert abs(inked[0] - label) <= 2
