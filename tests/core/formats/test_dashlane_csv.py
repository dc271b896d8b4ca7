"""Dashlane writes a file for each kind of thing, and each yields items of that kind."""

from __future__ import annotations

from core.formats.imported import Parsed
from core.formats.reading import read
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown


def parse(name: str) -> Parsed:
    parsed = read(fixture(f"{name}.csv"), path="x.csv")
    assert (parsed.format_id, parsed.unreadable, parsed.not_kept) == ("dashlane-csv", (), ())
    return parsed


def test_logins() -> None:
    (bakery,) = parse("dashlane").items
    assert bakery.folder_path == ("Shops",)
    assert ("text", "username2", "mia@x.example") in shown(bakery)


def test_notes() -> None:
    (attic,) = parse("dashlane-notes").items
    assert (attic.draft.kind, attic.draft.title) == (ItemKind.NOTE, "Attic")
    assert attic.folder_path == ("Home",)


def test_cards_and_bank_accounts() -> None:
    visa, savings = parse("dashlane-payments").items
    assert (visa.draft.kind, visa.draft.title) == (ItemKind.CARD, "Visa")
    assert shown(visa) == [
        ("multiline", "notes", "n"),
        ("text", "cardholder", "Mia Berg"),
        ("concealed", "number", "4000"),
        ("concealed", "security-code", "123"),
        ("month-year", "expiry", "2031-07"),
        ("text", "country", "NO"),
    ]
    assert (savings.draft.kind, savings.draft.title) == (ItemKind.CUSTOM, "Savings")
    assert ("text", "type", "bank") in shown(savings)
    assert ("text", "account_number", "4711") in shown(savings)


def test_documents() -> None:
    passport, tax = parse("dashlane-ids").items
    assert (passport.draft.kind, passport.draft.title) == (ItemKind.IDENTITY, "Mia Berg")
    assert ("concealed", "passport-number", "P4711") in shown(passport)
    assert ("text", "expiration_date", "2030-1-2") in shown(passport)
    assert (tax.draft.title, shown(tax)[1]) == ("tax_number", ("text", "number", "4711"))


def test_persons() -> None:
    person, mail, home = parse("dashlane-persons").items
    assert [item.draft.title for item in (person, mail, home)] == ["Mia Berg", "Mail", "address"]
    assert {item.draft.kind for item in (person, mail, home)} == {ItemKind.IDENTITY}
    assert ("date", "birthday", "1990-02-03") in shown(person)
    assert ("email", "email", "m@x.example") in shown(mail)
    assert ("concealed", "address_door_code", "99") in shown(home)


def test_a_birthday_that_is_no_date_stays_a_text() -> None:
    text = fixture("dashlane-persons.csv").replace(b"1990-02-03", b"in May")
    person = read(text, path="").items[0]
    assert ("text", "birthday", "in May") in shown(person)
