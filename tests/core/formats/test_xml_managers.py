"""The XML of Password Safe and of Revelation becomes items of ours, with folders and times."""

from __future__ import annotations

from core.formats.imported import OldPassword
from core.formats.reading import read
from core.formats.times import read_time
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown


def test_password_safe() -> None:
    parsed = read(fixture("password-safe.xml"), path="x")
    bakery, empty = parsed.items
    assert parsed.unreadable == ()
    assert (bakery.draft.title, bakery.folder_path) == ("Bakery <1>", ("Shops", "Food"))
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "p&w"),
        ("url", "website", "https://a.example"),
        ("email", "email", "mia@a.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery%20%3C1%3E?secret=JBSWY3DP"),
        ("multiline", "notes", "a\nb"),
    ]
    assert bakery.history == (OldPassword(read_time("2020-06-01"), "old"),)
    assert bakery.created == read_time("2020-01-02T03:04:05Z")
    assert bakery.modified == read_time("2021-01-02T03:04:05Z")
    assert bakery.last_used == read_time("2022-01-02T03:04:05Z")
    assert bakery.draft.expires == read_time("2030-01-02T03:04:05Z")
    assert (empty.draft.title, shown(empty), empty.folder_path) == ("Empty", [], ())


def test_revelation() -> None:
    bakery, card, nameless = read(fixture("revelation.xml"), path="x").items
    assert bakery.folder_path == ("Shops", "Food")
    assert shown(bakery) == [
        ("url", "website", "https://a.example"),
        ("text", "username", "mia"),
        ("concealed", "password", "p&w"),
        ("text", "database", "rolls"),
        ("text", "description", "till"),
        ("multiline", "notes", "a\nb"),
    ]
    assert bakery.modified == 1_700_000_000_000
    assert (card.draft.kind, card.folder_path) == (ItemKind.CARD, ("Shops",))
    assert [role for _, role, _ in shown(card)] == ["number", "brand", "pin"]
    assert (nameless.draft.title, nameless.folder_path) == ("", ())
