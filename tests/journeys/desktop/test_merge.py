"""A copy that was edited elsewhere is merged in the window, and taken back from the menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.formats.catalogue import FormatId
from core.services import exporting, items
from core.services.exporting import ExportRequest
from core.vault.field import FieldRole
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.services.vaults import add, edit, titles
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.watch import WATCH
from ui.desktop.action_table import ActionId
from ui.desktop.open_vault import OpenVault
from ui.desktop.screens.merge.view import MergeWizard
from ui.desktop.screens.merge.view_model import Choice

PASSPHRASE = f"{CANARY} a copy"


def write_archive(vault: OpenVault, path: Path) -> Path:
    """Write an archive of the open profile."""
    session = vault.context.session
    with Secret.from_text(PASSPHRASE) as passphrase, Secret.from_text(MASTER) as owner:
        wanted = ExportRequest(
            path=path, format_id=FormatId.STRONGROOM, passphrase=passphrase, include_trash=True
        )
        exporting.export(session, request=wanted, secret=owner)
    return path


def test_a_copy_is_merged_and_taken_back(started_window: StartedWindow, tmp_path: Path) -> None:
    profile, _ = started_window.make_profile("Maria")
    vault = started_window.unlock(profile)
    session = vault.context.session
    item = add(session, "Mail")
    edit(session, item, password=f"{CANARY}-there")
    archive = write_archive(vault, tmp_path / "copy.strongroom")
    edit(session, item, password=f"{CANARY}-here")
    vault.context.actions[ActionId.MERGE].trigger()
    (wizard,) = (w for w in started_window.window.findChildren(MergeWizard) if w.isVisible())
    started_window.prompts.files.append(archive)
    QTest.keyClick(wizard.choose.area.choose, Qt.Key.Key_Return)
    wizard.choose.keys.secret.edit.insert(PASSPHRASE)
    with WATCH.act("opening the copy"):
        QTest.keyClick(wizard.choose.keys.secret.edit, Qt.Key.Key_Return)
    assert wizard.compare.table.rows.row(0).title == "Mail"
    wizard.compare.detail.parts[0].radios[Choice.THERE].click()
    wizard.next.click()
    wizard.next.click()
    assert items.read_item(session, item=item).value(FieldRole.PASSWORD) == f"{CANARY}-there"
    wizard.next.click()
    assert not wizard.isVisible()
    vault.context.actions[ActionId.UNDO].trigger()
    assert items.read_item(session, item=item).value(FieldRole.PASSWORD) == f"{CANARY}-here"
    assert titles(session) == ["Mail"]
