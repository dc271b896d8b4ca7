"""A disk has spoiled a part of a profile: its owner sees what is lost and takes the rest along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.services import items
from core.session import Session
from core.vault.condition import ReadOnlyReason
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind, ItemSummary
from tests.fakes.desktop import MASTER, StartedWindow
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.check import CheckDialog
from ui.desktop.dialogs.condition import ConditionDialog
from ui.desktop.dialogs.not_as_left import NotAsLeftDialog
from ui.desktop.open_vault import OpenVault
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.view import VaultView

TITLES = ("Amazon", "Bank", "Café")


@pytest.fixture
def vault(started_window: StartedWindow) -> OpenVault:
    profile, _ = started_window.make_profile("Maria")
    opened = started_window.unlock(profile)
    for title in TITLES:
        fields = (FieldDraft(FieldType.CONCEALED, f"pass {title}", FieldRole.PASSWORD),)
        draft = ItemDraft(ItemKind.LOGIN, title, fields)
        changes = items.add_item(opened.context.session, draft=draft)
        opened.context.events.changed.emit(changes)
    return opened


def spoil(session: Session, title: str) -> ItemId:
    """Break the fields of one item on the disk."""
    (item,) = (s.id for s in items.list_summaries(session) if s.title == title)
    with session.unit_of_work() as work:
        query = "UPDATE items SET detail=zeroblob(length(detail)) WHERE id=?"
        work.driver.execute(query, (item,))
        work.connection.commit()
        work.connection.begin()
    return item


def test_what_is_lost_is_named_and_the_rest_is_exported(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    view = started_window.page
    assert isinstance(view, VaultView)
    assert not view.condition.isVisible()
    lost = spoil(vault.context.session, "Bank")
    view.models.vault.go_to(lost)
    assert vault.context.session.read_only is ReadOnlyReason.DAMAGED
    pane = view.panes.right.detail
    assert "The fields of this item are lost" in pane.banner.text()
    assert pane.isVisible()
    assert not view.panes.right.failure.isVisible()
    assert view.condition.isVisible()
    assert "1 item could not be read" in view.condition.text()
    assert view.condition.accessibleName() == view.condition.text()
    assert not view.panes.list.add.isEnabled()
    assert not vault.context.actions[ActionId.NEW_ITEM].isEnabled()

    view.condition.button.click()
    (dialog,) = started_window.window.findChildren(ConditionDialog)
    assert dialog.lines == [
        "“Bank”: its fields, passwords included, are lost; the list still shows it."
    ]
    started_window.prompts.files.append(tmp_path / "Maria.strongroom")
    dialog.export.click()
    (export,) = (d for d in started_window.window.findChildren(ExportDialog) if d.isVisible())
    export.form.secrets.secret.edit.setFocus()
    export.form.secrets.secret.edit.insert(MASTER)
    QTest.keyClick(export.form.secrets.secret.edit, Qt.Key.Key_Return)
    said = export.result_page.banner.text()
    assert said == "Checked: 3 items are in the file, as far as they could be read."
    assert "“Bank”: its fields" in export.result_page.unread.text()
    export.done(0)


def test_a_file_that_does_not_open_is_opened_for_reading(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    path = vault.context.session.vault.path
    started_window.desktop.navigator.lock()
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    unlock = started_window.page
    assert isinstance(unlock, UnlockView)
    unlock.secret.edit.insert(MASTER)
    unlock.unlock.click()
    (dialog,) = started_window.window.findChildren(NotAsLeftDialog)
    assert "damaged" in dialog.paragraphs[0].text()
    assert not dialog.accept_it.isVisible()
    dialog.read.click()
    view = started_window.page
    assert isinstance(view, VaultView), unlock.banner.text()
    assert view.context.session.read_only is ReadOnlyReason.SALVAGED
    assert "3 of 3 items were found" in view.condition.text()
    rows = view.models.vault.state.rows
    assert sorted(r.title for r in rows if isinstance(r, ItemSummary)) == sorted(TITLES)


def check(started_window: StartedWindow) -> CheckDialog:
    """Have the open profile checked, and return what is shown."""
    started_window.vault.context.actions[ActionId.CHECK_PROFILE].trigger()
    (dialog,) = (d for d in started_window.window.findChildren(CheckDialog) if d.isVisible())
    return dialog


def test_a_check_looks_at_everything(started_window: StartedWindow, vault: OpenVault) -> None:
    dialog = check(started_window)
    assert dialog.heading.text() == "All is well"
    assert [line.ok for line in dialog.lines] == [True] * 5
    assert not dialog.export.isVisible()
    dialog.close_button.click()

    spoil(vault.context.session, "Café")
    dialog = check(started_window)
    assert dialog.heading.text() == "Not all is well"
    assert [line.ok for line in dialog.lines] == [True, False, True, True, False]
    assert "“Café”" in dialog.lines[1].text
    view = started_window.page
    assert isinstance(view, VaultView)
    assert "1 item could not be read" in view.condition.text()
    dialog.export.click()
    assert any(d.isVisible() for d in started_window.window.findChildren(ExportDialog))


def test_a_profile_that_is_whole_says_nothing(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    view = started_window.page
    assert isinstance(view, VaultView)
    assert view.models.condition.condition is None
    view.condition.open_dialog()
    assert started_window.window.findChildren(ConditionDialog) == []
