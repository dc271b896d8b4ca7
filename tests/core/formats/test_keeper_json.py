"""Keeper's JSON becomes items of ours, with the parts of its typed fields."""

from __future__ import annotations

import json

import pytest

from core.formats.imported import NotKept, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.formats.reading import read
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

PARSED = read(fixture("keeper.json"), path="x.json")


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert bakery.draft.kind is ItemKind.LOGIN
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("multiline", "Hint", "a\nb"),
        ("concealed", "Door: back", "4711"),
        ("url", "website", "https://b.example"),
        ("email", "email", "mia@a.example"),
        ("text", "Paid", "true"),
        ("text", "Colour", "red"),
        ("multiline", "notes", "n"),
    ]
    assert (bakery.folder_path, bakery.tag_names) == (("Shops", "Food"), ("Family/All",))
    assert bakery.modified == 1_700_000_000_000


def test_other_kinds() -> None:
    _, person, card, boat = PARSED.items
    assert (person.draft.kind, card.draft.kind) == (ItemKind.IDENTITY, ItemKind.CARD)
    assert shown(person) == [
        ("text", "first-name", "Mia"),
        ("text", "last-name", "Ada"),
        ("text", "Mobile region", "DE"),
        ("phone", "phone", "0301"),
        ("phone", "Mobile", "0302"),
    ]
    assert [role for _, role, _ in shown(card)] == ["number", "expiry", "security-code", "pin"]
    assert (boat.draft.kind, boat.modified) == (ItemKind.CUSTOM, 1_700_000_000_000)


def test_what_is_not_kept_and_what_cannot_be_read() -> None:
    assert PARSED.not_kept == (NotKept(Part.LINKED_FIELDS, 1),)
    assert PARSED.unreadable == (Unreadable(Where(Unit.ITEM, 4), Why.BAD_SHAPE),)


@pytest.mark.parametrize(
    ("expiry", "expected"),
    [("07/2031", ("month-year", "expiry", "2031-07")), ("soon", ("text", "expiry", "soon"))],
)
def test_the_expiry_of_a_card(expiry: str, expected: tuple[str, str, str]) -> None:
    card = {"cardNumber": "4000", "cardExpirationDate": expiry}
    record = {"title": "Visa", "$type": "bankCard", "custom_fields": {"$paymentCard::1": card}}
    (item,) = read(json.dumps({"records": [record]}).encode(), path="").items
    assert shown(item) == [("concealed", "number", "4000"), expected]
