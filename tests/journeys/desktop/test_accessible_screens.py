"""Screens and wizards over an open vault: heard, large, met by Tab, and marked; menus as well."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu

from core.passwords.recipe import CharactersRecipe
from core.services import backups, foreign_files, generator, trash
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import edit
from tests.fakes.checking import check_here
from tests.fakes.desktop import MASTER
from tests.fakes.reading import read_here
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from tests.source_tree import ROOT
from tests.ui.reaching import Sweep
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.show_qr import QrDialog
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.import_wizard.view import ImportWizard
from ui.desktop.screens.merge.view import MergeWizard
from ui.desktop.screens.merge.view_model import Wanted
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.tray import Tray
from ui.desktop.widgets.toast import Pace, ToastMessage

FIXTURES = ROOT / "tests" / "fixtures" / "imports"


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check and read here: what starts a child each time is walked in other journeys."""
    check_here(monkeypatch)
    monkeypatch.setattr(foreign_files, "_read", read_here)


def with_code(title: str) -> ItemDraft:
    fields = (
        FieldDraft(FieldType.TEXT, "maria@mail.example", FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, f"{CANARY} 1", FieldRole.PASSWORD),
        FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE),
        FieldDraft(FieldType.URL, "https://example.org/", FieldRole.WEBSITE),
    )
    return ItemDraft(ItemKind.LOGIN, title, fields)


def test_settings_and_menus(vault_window: VaultWindow, sweep: Sweep) -> None:
    started = vault_window.started
    vault_window.select(vault_window.add(with_code("Amazon")))
    view = vault_window.view
    for where, menu in (
        ("item", view.item_menu),
        ("new", view.panes.list.add.menu()),
        ("order", view.panes.list.heading.sort.menu()),
        ("search", view.panes.list.search.ways),
        ("tray", Tray(started.window, started.desktop.actions).menu),
    ):
        sweep.look_at_menu(menu, where)
    for menu in started.window.menuBar().findChildren(QMenu):
        sweep.look_at_menu(menu, menu.title())
    started.desktop.actions[ActionId.SETTINGS].trigger()
    page = started.page
    assert isinstance(page, SettingsView)
    started.desktop.settings.change("clipboard_seconds", 60)
    sweep.look(started.window, "settings")
    page.search.setText("zzz")
    sweep.look(started.window, "no setting")


def test_messages_banners_and_codes(vault_window: VaultWindow, sweep: Sweep) -> None:
    window = vault_window.started.window
    vault_window.select(vault_window.add(with_code("Amazon")))
    window.toasts.show_message(ToastMessage(text="Copied", action="Undo", pace=Pace.STAYS))
    sweep.look(window, "message")
    window.toasts.dismiss()
    vault_window.view.panes.list.search.setText("zzz")
    sweep.look(window, "nothing found")
    vault_window.view.panes.list.search.clear()
    press(vault_window, "Show One-time code as a QR code")
    dialog = vault_window.dialog(QrDialog)
    sweep.look(dialog, "hidden code")
    dialog.reveal.click()
    sweep.look(dialog, "code")
    dialog.close()


def test_no_two_of_several_sound_alike(vault_window: VaultWindow, sweep: Sweep) -> None:
    started, session = vault_window.started, vault_window.session
    again = (
        FieldDraft(FieldType.URL, "https://example.com/", FieldRole.WEBSITE),
        FieldDraft(FieldType.CONCEALED, f"{CANARY} 2", label="Answer"),
        FieldDraft(FieldType.CONCEALED, f"{CANARY} 3", label="Answer"),
    )
    draft = with_code("Amazon")
    vault_window.select(
        vault_window.add(msgspec.structs.replace(draft, fields=draft.fields + again))
    )
    sweep.look(started.window, "fields")
    vault_window.press(Qt.Key.Key_E, CONTROL)
    sweep.look(started.window, "editor")
    vault_window.press(Qt.Key.Key_Escape)
    backups.create_backup(session)
    generator.keep_generated(session, value=CANARY, recipe=CharactersRecipe())
    for action in (ActionId.GENERATOR, ActionId.BACKUPS):
        started.desktop.actions[action].trigger()
        (dialog,) = (d for d in started.window.findChildren(QDialog) if d.isVisible())
        if isinstance(dialog, GeneratorDialog):
            dialog.model._rest.stop()  # what rests on show is kept, and the history listed anew
        sweep.look(dialog, action)
        dialog.close()
        vault_window.settle()


def press(window: VaultWindow, name: str) -> None:
    (found,) = (
        button
        for button in window.view.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName() == name
    )
    found.click()


def test_the_pages_of_an_export(vault_window: VaultWindow, sweep: Sweep, tmp_path: Path) -> None:
    vault_window.add(with_code("Amazon"))
    vault_window.started.desktop.actions[ActionId.EXPORT].trigger()
    dialog = vault_window.dialog(ExportDialog)
    form = dialog.form
    form.secrets.same.click()
    dialog.next.click()
    sweep.look(dialog, "archive")
    form.format.sealed.click()
    sweep.look(dialog, "sealed")
    form.format.plain.click()
    form.understood.click()
    sweep.look(dialog, "table")
    form.secrets.secret.edit.insert(MASTER)
    vault_window.started.prompts.files.append(tmp_path / "table.csv")
    dialog.next.click()
    assert dialog.result_page.isVisible()
    sweep.look(dialog, "written")
    dialog.reject()


def test_the_pages_of_an_import(vault_window: VaultWindow, sweep: Sweep, tmp_path: Path) -> None:
    vault_window.started.desktop.actions[ActionId.IMPORT].trigger()
    dialog = vault_window.dialog(ImportWizard)
    dialog.choose.origins.tiles[0].click()
    sweep.look(dialog, "where from")
    (tmp_path / "bytes.csv").write_bytes(b"title,password\nCaf\x81\xff,x\n")
    dialog.open_file(tmp_path / "bytes.csv")
    assert dialog.choose.banner.button.isVisible()
    sweep.look(dialog, "unreadable")
    (tmp_path / "odd.csv").write_text("title,who,password\nShop,me,x\nA,b,c,d,e\n")
    dialog.open_file(tmp_path / "odd.csv")
    assert dialog.check.unreadable.isVisible()
    dialog.check.unreadable.banner.button.click()
    sweep.look(dialog, "columns")
    dialog.open_file(FIXTURES / "bitwarden.json")
    dialog.check.items.setCurrentIndex(dialog.check.items.plan.index(0, 0))
    sweep.look(dialog, "items")
    dialog.next.click()
    sweep.look(dialog, "done")
    dialog.open_file(FIXTURES / "bitwarden.json")
    sweep.look(dialog, "here already")
    dialog.reject()


@pytest.mark.soak
def test_the_pages_of_a_merge(vault_window: VaultWindow, sweep: Sweep, tmp_path: Path) -> None:
    session = vault_window.session
    item, bank = vault_window.add(login_draft("Mail")), vault_window.add(login_draft("Bank"))
    made = backups.create_backup(session)
    edit(session, item, password=f"{CANARY}-here")
    trash.move_to_trash(session, items=[bank])
    vault_window.started.desktop.actions[ActionId.MERGE].trigger()
    dialog = vault_window.dialog(MergeWizard)
    sweep.look(dialog, "which copy")
    vault_window.started.prompts.files.append(tmp_path / "gone.strongroom")
    dialog.choose.area.choose.click()
    dialog.choose.keys.submit()
    sweep.look(dialog, "what opens it")
    dialog.open_copy(Wanted(backup=made))
    dialog.compare.table.setCurrentIndex(dialog.compare.table.rows.index(1, 0))
    sweep.look(dialog, "compare")
    dialog.next.click()
    sweep.look(dialog, "report")
    dialog.next.click()
    sweep.look(dialog, "merged")
    dialog.reject()
