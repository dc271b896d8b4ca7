"""The merge as seen and pressed: what happened to each item, a choice per field, a way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.services import backups, items, trash
from core.services.backups import Backup
from core.vault.field import FieldRole
from core.vault.item import ItemId
from tests.conftest import CANARY
from tests.core.services.vaults import add, edit
from tests.fakes.vault_context import OpenVault, open_vault
from ui.desktop.screens.merge.view import MergeWizard
from ui.desktop.screens.merge.view_model import Choice, MergeModel, Wanted


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


@pytest.fixture
def wizard(qtbot: QtBot, vault: OpenVault) -> Iterator[MergeWizard]:
    made = MergeWizard(MergeModel(vault.context), vault.prompts)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.done(0)


def go_two_ways(vault: OpenVault) -> tuple[Backup, ItemId]:
    """Return a backup in which an item has another password, and the item; Bank is deleted here."""
    session = vault.session
    item, bank = add(session, "Mail"), add(session, "Bank")
    edit(session, item, password=f"{CANARY}-there")
    made = backups.create_backup(session)
    vault.clock.advance(60_000)
    edit(session, item, password=f"{CANARY}-here")
    trash.move_to_trash(session, items=[bank])
    return made, item


def password(vault: OpenVault, item: ItemId) -> str:
    return items.read_item(vault.session, item=item).value(FieldRole.PASSWORD)


def texts(widget: QWidget) -> str:
    """Return everything that can be read or heard on the page on show."""
    shown = [w for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    said = [w.accessibleName() + w.accessibleDescription() for w in shown]
    return "\n".join(said + [w.text() for w in shown if isinstance(w, QLabel)])


def test_a_backup_is_compared_chosen_from_merged_and_undone(
    wizard: MergeWizard, vault: OpenVault
) -> None:
    made, item = go_two_ways(vault)
    wizard.model.list_backups()
    (button,) = wizard.choose.backups.findChildren(QAbstractButton)
    assert button.accessibleName().startswith("Compare with the backup of")
    button.click()
    table = wizard.compare.table
    assert table.hasFocus()
    assert [table.rows.row(at).title for at in range(2)] == ["Bank", "Mail"]
    assert "Deleted here" in texts(wizard)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.rows.row(0).taken, "brought back, once it is ticked"
    QTest.keyClick(table, Qt.Key.Key_Down)
    (part,) = wizard.compare.detail.parts
    assert CANARY not in texts(part)
    part.cells[-1].eye.click()
    assert f"{CANARY}-there" in texts(part)
    part.radios[Choice.THERE].click()
    assert wizard.compare.detail.parts == [part], "what is shown stays shown"
    wizard.next.click()
    assert "Password: as in the other copy" in wizard.report.lines.toPlainText()
    assert CANARY not in wizard.report.lines.toPlainText()
    assert wizard.next.text() == "Merge 2 items"
    assert password(vault, item) == f"{CANARY}-here", "nothing yet"
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    assert wizard.finish.banner.text() == "0 items added, 1 changed, 1 brought out of Trash."
    assert password(vault, item) == f"{CANARY}-there"
    wizard.finish.undo.click()
    assert wizard.finish.banner.text() == "Merge undone. Everything is as it was before."
    assert password(vault, item) == f"{CANARY}-here"
    assert made.id


def test_nothing_to_merge_and_what_does_not_open(
    wizard: MergeWizard, vault: OpenVault, tmp_path: Path
) -> None:
    wizard.open_copy(Wanted(backup=backups.create_backup(vault.session)))
    assert "The two copies are the same." in texts(wizard)
    wizard.next.click()
    assert (wizard.next.text(), wizard.next.isEnabled()) == ("Nothing to merge", False)
    wizard.back.click()
    wizard.back.click()
    file = tmp_path / "gone.strongroom"
    vault.prompts.files.append(file)
    wizard.choose.area.choose.click()
    assert wizard.choose.keys.secret.edit.hasFocus()
    wizard.choose.keys.submit()
    assert "Type what opens it." in texts(wizard)
    wizard.choose.keys.secret.edit.insert("x")
    wizard.choose.keys.submit()
    assert "There is no file" in texts(wizard)
    assert wizard.choose.keys.open.isEnabled()
