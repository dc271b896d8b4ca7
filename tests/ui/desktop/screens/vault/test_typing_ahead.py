"""What a person does right after the last letter, before the item that was found is shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from core.services import items
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_context import OpenVault, show_vault
from tests.fakes.vault_items import login_draft
from ui.desktop.action_table import ActionId
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.theme import Theme
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.secret_label import SecretLabel
from ui.desktop.widgets.value_text import ValueText

COPY = ActionId.COPY_PASSWORD


@pytest.fixture
def tasks() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def view(vault: OpenVault, tasks: HeldTasks, theme: Theme, qtbot: QtBot) -> Iterator[VaultView]:
    for title in ("Airbnb", "Amazon", "Zalando"):
        draft = login_draft(title, username=f"{title}@mail", password=f"secret of {title}")
        items.add_item(vault.session, draft=draft)
    code = FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE)
    name = FieldDraft(FieldType.TEXT, "zebra@mail", FieldRole.USERNAME)
    draft = ItemDraft(kind=ItemKind.LOGIN, title="Zebra", fields=(name, code))
    items.add_item(vault.session, draft=draft)
    made = show_vault(dataclasses.replace(vault.context, tasks=tasks))
    made.addAction(vault.context.actions[COPY])
    made.resize(1120, 680)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    tasks.work_off()
    made.close_vault()


def type_in(view: VaultView, text: str) -> None:
    view.panes.list.focus_search()
    QTest.keyClicks(view.panes.list.search, text)


def values(view: VaultView) -> list[str]:
    """Return every text that the card with the fields shows or holds."""
    return [text.toPlainText() for text in view.panes.right.detail.card.findChildren(ValueText)]


def test_ctrl_c_right_after_typing_copies_of_what_is_typed_now(
    view: VaultView, tasks: HeldTasks
) -> None:
    type_in(view, "am")
    assert values(view) == ["Amazon@mail"]
    tasks.held = True
    type_in(view, "zal")
    QTest.keyClick(view.panes.list.search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    tasks.work_off()
    assert QGuiApplication.clipboard().text() == "secret of Zalando"
    assert values(view) == ["Zalando@mail"]


def test_enter_right_after_typing_leads_to_the_values_of_what_is_typed_now(
    view: VaultView, tasks: HeldTasks
) -> None:
    type_in(view, "am")
    tasks.held = True
    type_in(view, "zal")
    QTest.keyClick(view.panes.list.search, Qt.Key.Key_Return)
    assert view.panes.list.search.hasFocus(), "there is no value yet to be on"
    tasks.work_off()
    focused = QApplication.focusWidget()
    assert isinstance(focused, ValueText)
    assert focused.toPlainText() == "Zalando@mail"


def test_whoever_types_on_after_enter_stays_in_the_search(
    view: VaultView, tasks: HeldTasks
) -> None:
    tasks.held = True
    type_in(view, "z")
    QTest.keyClick(view.panes.list.search, Qt.Key.Key_Return)
    QTest.keyClicks(view.panes.list.search, "e")
    tasks.work_off()
    assert view.panes.list.search.hasFocus()
    assert values(view) == ["zebra@mail"]


def test_while_an_item_is_to_come_nothing_of_the_former_is_there(
    view: VaultView, tasks: HeldTasks
) -> None:
    type_in(view, "am")
    pane = view.panes.right.detail
    view.models.detail.reveal_all()
    assert [label for label in pane.findChildren(SecretLabel) if label.is_revealed]
    view.models.copying.copy_role(view.models.vault.selection.items[0].id, FieldRole.PASSWORD)
    tasks.held = True
    type_in(view, "zal")
    assert not pane.shows_secrets
    assert values(view) == [""]
    assert not pane.card.isVisible()
    assert [row for row in pane.findChildren(FieldRow) if row.key] == []
    assert not [label for label in pane.findChildren(SecretLabel) if label.is_revealed]
    tasks.work_off()
    assert pane.card.isVisible()
    names = {button.accessibleName() for button in pane.card.findChildren(QAbstractButton)}
    assert "Copy Password" in names, "nothing says that it was copied"
    view.models.detail.reveal_all()
    (secret,) = pane.card.findChildren(SecretLabel)
    assert secret.accessibleDescription() == "secret of Zalando"


def test_rows_are_used_again_only_for_fields_of_the_same_kind(view: VaultView) -> None:
    pane = view.panes.right.detail
    type_in(view, "am")
    before = pane.card.findChildren(FieldRow)
    type_in(view, "zal")
    assert pane.card.findChildren(FieldRow) == before
    assert values(view) == ["Zalando@mail"]
    type_in(view, "zeb")
    assert values(view) == ["zebra@mail"]
    assert pane.card.findChildren(FieldRow) != before
    type_in(view, "zal")
    assert values(view) == ["Zalando@mail"]
    type_in(view, "nothing")
    assert values(view) == [""]
