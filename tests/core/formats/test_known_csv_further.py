"""Programs that few use have columns of their own, and what stands in them comes whole as well."""

from __future__ import annotations

import pytest

from core.formats.imported import NotKept, Parsed
from core.formats.parts import Part
from core.formats.reading import read
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

Shown = list[tuple[str, str, str]]


def parse(name: str) -> Parsed:
    return read(fixture(f"{name}.csv"), path="x.csv")


def test_passpack_has_json_in_its_cells() -> None:
    bakery, attic = parse("passpack").items
    assert bakery.tag_names == ("Food, drink", "daily")
    assert shown(bakery)[-3:] == [
        ("text", "Shelf", "4"),
        ("concealed", "PIN", "4711"),
        ("email", "email", "m@x.example"),
    ]
    assert (attic.draft.kind, attic.tag_names) == (ItemKind.NOTE, ("oops",))
    assert ("concealed", "Extra Fields", '["oops"]') in shown(attic)


def test_zoho_vault_has_name_and_password_in_one_cell() -> None:
    parsed = parse("zoho-vault")
    bakery, attic = parsed.items
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "p:w"),
        ("url", "website", "https://a.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("multiline", "notes", "n"),
        ("text", "Description", "Bread"),
        ("concealed", "PIN", "4711"),
    ]
    assert (bakery.folder_path, bakery.tag_names) == (("Shops",), ("food",))
    assert bakery.draft.favourite
    assert (attic.draft.kind, attic.draft.favourite) == (ItemKind.NOTE, False)
    assert shown(attic)[1:] == [("text", "SecretType", "Unix"), ("concealed", "Key", "k")]
    assert parsed.not_kept == (NotKept(Part.COLUMN, 1, "Classification"),)


def test_lines_that_end_as_on_windows_leave_nothing_in_the_values() -> None:
    content = fixture("zoho-vault.csv").replace(b"\n", b"\r\n")
    assert [i.draft for i in read(content, path="").items] == [
        i.draft for i in parse("zoho-vault").items
    ]


def test_zoho_vault_of_the_chambers() -> None:
    text = fixture("zoho-vault.csv").decode()
    older = text.replace('"Password ', '"Secret ').replace("Folder Name", "ChamberName")
    assert read(older.encode(), path="").items == parse("zoho-vault").items


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "nickname,status,cardNumber,cardName,exp_month,exp_year,cvv,additionalInfo\n"
            "Visa,active,4000,Mia Berg,7,2031,123,n\n",
            ItemKind.CARD,
            [
                ("multiline", "notes", "n"),
                ("text", "status", "active"),
                ("concealed", "number", "4000"),
                ("text", "cardholder", "Mia Berg"),
                ("month-year", "expiry", "2031-07"),
                ("concealed", "security-code", "123"),
            ],
        ),
        (
            "nickname,firstName,lastName,email\nMe,Mia,Berg,m@x.example\n",
            ItemKind.IDENTITY,
            [
                ("text", "first-name", "Mia"),
                ("text", "last-name", "Berg"),
                ("email", "email", "m@x.example"),
            ],
        ),
        (
            "nickname,idType,idNumber\nMe,Passport,P4711\n",
            ItemKind.IDENTITY,
            [("text", "idType", "Passport"), ("text", "idNumber", "P4711")],
        ),
        ("nickname,content\nAttic,key\n", ItemKind.NOTE, [("multiline", "notes", "key")]),
        (
            "nickname,authToken,additionalInfo\nA,JBSWY3DP,\n",
            ItemKind.LOGIN,
            [("otp", "one-time-code", "otpauth://totp/A?secret=JBSWY3DP")],
        ),
    ],
)
def test_myki_writes_a_file_for_each_kind(text: str, kind: ItemKind, expected: Shown) -> None:
    parsed = read(text.encode(), path="")
    (item,) = parsed.items
    assert (parsed.format_id, item.draft.kind, shown(item)) == ("myki-csv", kind, expected)


def test_notes_of_saferpass_and_encryptr_are_in_a_column_of_their_own() -> None:
    saferpass, encryptr = parse("saferpass"), parse("encryptr")
    for parsed in (saferpass, encryptr):
        attic = parsed.items[1]
        assert (attic.draft.kind, shown(attic)) == (
            ItemKind.NOTE,
            [("multiline", "notes", "key")],
        )
    assert saferpass.items[0].draft.favourite
    assert saferpass.not_kept == (NotKept(Part.COLUMN, 1, "color"),)
    assert encryptr.not_kept == ()
    card = encryptr.items[2]
    assert (card.draft.kind, shown(card)) == (
        ItemKind.CARD,
        [
            ("text", "brand", "Visa"),
            ("text", "cardholder", "Mia Berg"),
            ("concealed", "number", "4000"),
            ("concealed", "security-code", "123"),
            ("month-year", "expiry", "2031-07"),
        ],
    )


def test_synology_names_several_websites() -> None:
    (bakery,) = parse("synology-c2").items
    assert [value for _, role, value in shown(bakery) if role == "website"] == [
        "https://a.example",
        "https://b.example",
    ]
    assert bakery.draft.favourite


def test_ff_password_exporter_has_the_times_of_firefox() -> None:
    parsed = parse("ff-password-exporter")
    (bakery,) = parsed.items
    assert (bakery.created, bakery.last_used, bakery.modified) == (
        1_600_000_000_000,
        1_600_000_000_001,
        1_600_000_000_002,
    )
    assert ("text", "httpRealm", "Shop") in shown(bakery)
    assert {lost.name for lost in parsed.not_kept} == {"passwordField", "guid", "timesUsed"}
