"""Copying: what lies on the clipboard, what is said, and what a browser is given."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from core.otp import code_at, parse_otp
from core.ports import Millis
from core.services import items
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import PASSWORD, login_draft
from ui.desktop.screens.vault.copying import Copied, Copying


@pytest.fixture
def browsed() -> list[str]:
    return []


@pytest.fixture
def copying(vault: OpenVault, browsed: list[str]) -> Copying:
    return Copying(vault.context, browse=browsed.append)


def add(vault: OpenVault, draft: ItemDraft) -> ItemId:
    return items.add_item(vault.session, draft=draft).items[0]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_password_is_copied_for_a_while_and_noted_as_used(
    vault: OpenVault, copying: Copying
) -> None:
    told: list[Copied] = []
    copying.copied.connect(told.append)
    item = add(vault, login_draft("Amazon"))
    copying.copy_role(item, FieldRole.PASSWORD)
    assert clipboard() == PASSWORD
    assert vault.context.clipboard.holds_secret
    message = vault.toasts.messages[-1]
    assert message.text_at(30) == "Password copied · clears in 30 s"
    assert (message.action, message.countdown) == ("Clear now", 30)
    assert told[0].spoken == "Password of Amazon copied"
    assert PASSWORD not in repr(told)
    assert items.read_item(vault.session, item=item).last_used == vault.clock.now()


def test_what_is_not_there_is_said_and_nothing_is_copied(
    vault: OpenVault, copying: Copying
) -> None:
    QGuiApplication.clipboard().setText("before")
    item = add(vault, login_draft("Amazon", username=""))
    copying.copy_role(item, FieldRole.USERNAME)
    assert vault.toasts.messages[-1].text == "There is nothing to copy"
    assert clipboard() == "before"


def test_a_one_time_code_is_copied_not_its_key(vault: OpenVault, copying: Copying) -> None:
    key = FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE)
    item = add(vault, ItemDraft(kind=ItemKind.CODE, title="Amazon", fields=(key,)))
    copying.copy_role(item, FieldRole.ONE_TIME_CODE)
    assert clipboard().isdigit()
    assert len(clipboard()) == 6


def test_a_code_about_to_end_offers_the_one_after_it(vault: OpenVault, copying: Copying) -> None:
    key = FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE)
    item = add(vault, ItemDraft(kind=ItemKind.CODE, title="Amazon", fields=(key,)))
    vault.clock.advance(30_000 - vault.clock.now() % 30_000 + 28_000)
    secret, end = parse_otp(key.value), Millis(vault.clock.now() + 2_000)

    copying.copy_role(item, FieldRole.ONE_TIME_CODE)

    message = vault.toasts.messages[-1]
    assert (message.text, message.action) == (
        "One-time code copied · expires in 2 s",
        "Copy next",
    )
    assert clipboard() == code_at(secret, vault.clock.now()).value
    vault.toasts.press()
    assert clipboard() == code_at(secret, end).value
    assert vault.toasts.messages[-1].text_at(30) == "One-time code copied · clears in 30 s"


def test_the_next_code_asked_for_late_is_the_one_that_holds_by_then(
    vault: OpenVault, copying: Copying
) -> None:
    key = FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE)
    item = add(vault, ItemDraft(kind=ItemKind.CODE, title="Amazon", fields=(key,)))
    vault.clock.advance(30_000 - vault.clock.now() % 30_000 + 27_000)
    copying.copy_role(item, FieldRole.ONE_TIME_CODE)
    vault.clock.advance(70_000)
    vault.toasts.press()
    assert clipboard() == code_at(parse_otp(key.value), vault.clock.now()).value


def test_only_web_addresses_are_opened(
    vault: OpenVault, copying: Copying, browsed: list[str]
) -> None:
    good = add(vault, login_draft("Amazon", website="amazon.de"))
    bad = add(vault, login_draft("Odd", website="file:///etc/passwd"))
    copying.open_website(good)
    copying.open_website(bad)
    assert browsed == ["https://amazon.de"]
    assert vault.toasts.messages[-1].text == "This item has no website"


def test_one_of_several_rows_is_copied_and_opened(
    vault: OpenVault, copying: Copying, browsed: list[str]
) -> None:
    websites = tuple(
        FieldDraft(FieldType.URL, address, FieldRole.WEBSITE) for address in ("a.de", "b.de")
    )
    item = add(vault, ItemDraft(kind=ItemKind.LOGIN, title="Two", fields=websites))
    second = items.read_item(vault.session, item=item).fields[1].id.hex()
    copying.copy_field(item, second)
    assert clipboard() == "b.de"
    copying.open_website(item, second)
    assert browsed == ["https://b.de"]
