"""Several items selected: what they share is shown, and changed in all of them with one Undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.services import folders, items, tags
from core.vault.field import FieldRole
from core.vault.item import ItemDraft, ItemId, ItemKind, ItemSummary
from tests.fakes.vault_context import OpenVault, show_vault
from tests.fakes.vault_items import login_draft
from ui.desktop.item_models.filters import TRASH
from ui.desktop.screens.vault.common_values import SEVERAL, common_of
from ui.desktop.screens.vault.value_dialogs import DayDialog, ValueDialog
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.theme import Theme

SAID = "(several values)"


@pytest.fixture
def view(vault: OpenVault, theme: Theme, qtbot: QtBot) -> Iterator[VaultView]:
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    family, work = tags.ensure_tags(vault.session, names=["family", "work"])
    ids: list[ItemId] = []
    for title in ("Airbnb", "Amazon", "Zalando"):
        draft = login_draft(title, folder=bank if title == "Amazon" else None)
        ids += items.add_item(vault.session, draft=draft).items
    tags.tag_items(vault.session, items=ids, add=[family])
    tags.tag_items(vault.session, items=ids[:2], add=[work])
    items.set_favourite(vault.session, items=ids[:1], favourite=True)
    made = show_vault(vault.context)
    made.resize(1120, 700)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.panes.list.view.selectAll()
    yield made
    made.close_vault()


def rows(vault: OpenVault) -> list[ItemSummary]:
    return sorted(items.list_summaries(vault.session), key=lambda row: row.title)


def said(vault: OpenVault) -> str:
    return vault.toasts.messages[-1].text


def answer(text: str) -> None:
    """Type into the dialog that asks for a value, and press Enter."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ValueDialog)
    dialog.edit.setText(text)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)


def test_what_differs_says_so_and_what_is_shared_is_shown(view: VaultView) -> None:
    card = view.panes.right.bulk.common
    assert card.folder.value.whole_text() == SAID
    assert card.tags.value.whole_text() == "family, work (2 of 3)"
    assert card.expires.value.whole_text() == "Never"
    assert card.favourite.checkState() is Qt.CheckState.PartiallyChecked
    assert card.username.isVisible()
    assert SAID in card.folder.button.accessibleDescription()
    view.panes.clear()
    assert card.tags.value.whole_text() == ""


def test_each_change_is_for_all_and_one_undo(view: VaultView, vault: OpenVault) -> None:
    card = view.panes.right.bulk.common
    card.favourite.click()
    assert [row.favourite for row in rows(vault)] == [True, True, True]
    assert said(vault) == "Favourite changed for 2 items"
    assert card.favourite.checkState() is Qt.CheckState.Checked
    card.username.button.click()
    answer("maria@example.org")
    assert {row.username for row in rows(vault)} == {"maria@example.org"}
    assert card.username.value.whole_text() == "maria@example.org"
    assert vault.toasts.messages[-1].action == "Undo"
    card.website.button.click()
    answer("example.org")
    assert {row.websites for row in rows(vault)} == {("https://example.org",)}
    for _ in range(3):
        view.item_actions.undo()
    assert [row.favourite for row in rows(vault)] == [True, False, False]
    assert {row.username for row in rows(vault)} != {"maria@example.org"}
    view.item_actions.redo()
    assert [row.favourite for row in rows(vault)] == [True, True, True]
    assert len(view.models.vault.selection.items) == 3


def test_enter_alone_empties_nothing_that_differs(view: VaultView, vault: OpenVault) -> None:
    view.models.bulk.set_value(rows(vault)[:1], FieldRole.USERNAME, "anna")
    before = [row.username for row in rows(vault)]
    assert view.panes.right.bulk.common.username.value.whole_text() == SAID
    view.panes.right.bulk.common.username.button.click()
    answer("")
    assert [row.username for row in rows(vault)] == before
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ValueDialog)
    assert not dialog.act.isEnabled()
    # Whoever typed something and took it out again means it.
    dialog.edit.setText("x")
    answer("")
    assert {row.username for row in rows(vault)} == {""}


def test_all_expire_on_one_day_or_never(view: VaultView, vault: OpenVault) -> None:
    card = view.panes.right.bulk.common
    never, on_day = card.expires.button.menu().actions()
    on_day.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DayDialog)
    dialog.edit.setDate(QDate(2031, 5, 4))
    dialog.accept()
    (moment,) = {row.expires for row in rows(vault)}
    assert moment is not None
    assert QDateTime.fromMSecsSinceEpoch(moment).date() == QDate(2031, 5, 4)
    assert said(vault) == "Expiry of 3 items changed"
    assert card.expires.value.whole_text() == "4 May 2031"
    never.trigger()
    assert {row.expires for row in rows(vault)} == {None}
    view.item_actions.trash()
    view.models.vault.show_filter(TRASH)
    view.panes.list.view.selectAll()
    assert not card.isVisible()


def test_only_logins_have_a_username_in_common(vault: OpenVault) -> None:
    items.add_item(vault.session, draft=login_draft("Amazon"))
    items.add_item(vault.session, draft=ItemDraft(kind=ItemKind.NOTE, title="Note"))
    amazon, note = rows(vault)
    assert common_of([amazon, note]).username is None
    assert common_of([amazon, amazon]).username == amazon.username
    other = items.add_item(vault.session, draft=login_draft("Other", username="else"))
    (row,) = (r for r in rows(vault) if r.id == other.items[0])
    assert common_of([amazon, row]).username is SEVERAL
