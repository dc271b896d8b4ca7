"""A person takes everything out, sure that it is complete, and brings it back in."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.services import items, trash
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import Item, ItemDraft, ItemKind
from tests.fakes.desktop import MASTER, StartedWindow
from ui.desktop.action_table import ActionId
from ui.desktop.open_vault import OpenVault
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.import_wizard.view import ImportWizard

TITLES = ("Amazon", "Bank", 'Café <b>Ω</b>, "quoted"')


@pytest.fixture
def vault(started_window: StartedWindow) -> OpenVault:
    profile, _ = started_window.make_profile("Maria")
    opened = started_window.unlock(profile)
    for title in TITLES:
        fields = (
            FieldDraft(FieldType.TEXT, "maria", FieldRole.USERNAME),
            FieldDraft(FieldType.CONCEALED, f"=pass;{title}", FieldRole.PASSWORD),
            FieldDraft(FieldType.MULTILINE, "two\nlines", FieldRole.NOTES),
        )
        draft = ItemDraft(ItemKind.LOGIN, title, fields)
        changes = items.add_item(opened.context.session, draft=draft)
        opened.context.events.changed.emit(changes)
    return opened


def open_dialog(started: StartedWindow, path: Path) -> ExportDialog:
    started.vault.context.actions[ActionId.EXPORT].trigger()
    (dialog,) = (d for d in started.window.findChildren(ExportDialog) if d.isVisible())
    dialog.form.secrets.secret.edit.setFocus()
    dialog.form.secrets.secret.edit.insert(MASTER)
    started.prompts.files.append(path)
    return dialog


def list_items(vault: OpenVault) -> list[Item]:
    session = vault.context.session
    summaries = items.list_summaries(session)
    return [items.read_item(session, item=s.id) for s in summaries if s.trashed is None]


def forget_everything(vault: OpenVault) -> None:
    session = vault.context.session
    ids = [summary.id for summary in items.list_summaries(session)]
    trash.move_to_trash(session, items=ids)
    vault.context.events.changed.emit(trash.remove_for_good(session, items=ids))


def bring_in(started: StartedWindow, path: Path, passphrase: str | None) -> None:
    started.vault.context.actions[ActionId.IMPORT].trigger()
    (wizard,) = (w for w in started.window.findChildren(ImportWizard) if w.isVisible())
    wizard.open_file(path)
    if passphrase is not None:
        assert wizard.check.passphrase.isVisible()
        wizard.check.passphrase.secret.edit.insert(passphrase)
        wizard.check.passphrase.open.click()
    assert wizard.next.text() == "Import 3 items"
    wizard.next.click()
    wizard.done(0)


def test_enter_leads_from_field_to_field_down_to_the_file(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    path = tmp_path / "Maria.kdbx"
    dialog = open_dialog(started_window, path)
    secrets = dialog.form.secrets
    dialog.form.format.sealed.click()
    QTest.keyClick(secrets.secret.edit, Qt.Key.Key_Return)
    # Nothing is wrong with a field that nobody came to yet.
    assert not secrets.passphrase_field.error
    for part in (secrets.passphrase, secrets.repeat):
        field = part.edit
        assert dialog.focusWidget() is field
        assert not field.visibleRegion().isEmpty()
        QTest.keyClicks(field, "plum ocean rivet saddle north")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert path.exists()


def test_what_is_said_of_an_empty_passphrase_goes_once_it_is_typed(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    dialog = open_dialog(started_window, tmp_path / "Maria.kdbx")
    secrets = dialog.form.secrets
    dialog.form.format.sealed.click()
    dialog.next.click()
    assert secrets.passphrase_field.error == "Enter a passphrase for the file."
    QTest.keyClicks(secrets.passphrase.edit, "plum")
    assert not secrets.passphrase_field.error


def test_an_archive_goes_out_and_comes_back_whole(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    before = {item.id: (item.title, item.fields) for item in list_items(vault)}
    path = tmp_path / "Maria.strongroom"
    dialog = open_dialog(started_window, path)
    QTest.keyClick(dialog.form.secrets.secret.edit, Qt.Key.Key_Return)
    assert dialog.result_page.banner.text() == "Checked: 3 of 3 items are in the file."
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert MASTER.encode() not in path.read_bytes()
    assert b"Amazon" not in path.read_bytes()
    forget_everything(vault)
    bring_in(started_window, path, MASTER)
    assert {item.id: (item.title, item.fields) for item in list_items(vault)} == before


def test_a_table_goes_out_and_comes_back_with_what_it_carries(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    path = tmp_path / "Maria.csv"
    dialog = open_dialog(started_window, path)
    assert dialog.form.what.selected.text() == "Only what is selected: 1 item"
    dialog.form.format.plain.click()
    dialog.form.understood.click()
    assert dialog.next.text() == "Export 3 items unencrypted…"
    dialog.next.click()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    dialog.done(0)
    forget_everything(vault)
    bring_in(started_window, path, None)
    found = {
        (i.title, i.value(FieldRole.PASSWORD), i.value(FieldRole.NOTES)) for i in list_items(vault)
    }
    assert found == {(title, f"=pass;{title}", "two\nlines") for title in TITLES}


def test_a_wrong_password_and_a_bad_place_leave_no_file(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    dialog = open_dialog(started_window, tmp_path / "Maria.strongroom")
    dialog.form.secrets.secret.edit.insert("x")
    dialog.next.click()
    assert "That is not the master password for Maria." in dialog.form.secrets.secret_field.error
    dialog.form.secrets.secret.edit.clear()
    dialog.form.secrets.secret.edit.insert(MASTER)
    inside = started_window.app.paths.profiles / "Maria.strongroom"
    started_window.prompts.files.append(inside)
    dialog.next.click()
    assert dialog.form.banner.isVisible()
    assert not inside.exists()
    assert list(tmp_path.glob("*.strongroom")) == []
    dialog.done(0)
