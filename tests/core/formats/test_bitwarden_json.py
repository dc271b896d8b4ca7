"""Bitwarden's JSON becomes items of ours, one by one, and nothing of it is lost unsaid."""

from __future__ import annotations

import json

import pytest

from core.errors import (
    EmptyFileError,
    FileEncryptedError,
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    WrongEncodingError,
)
from core.formats.bitwarden_json import read_bitwarden_json
from core.formats.imported import (
    NotKept,
    OldPassword,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.parts import Part
from core.vault.field import FieldRole, FieldType
from core.vault.item import Foreign, ItemKind
from tests.core.formats.oracle import ALL, as_expected, fixture, only, read_expected, shown

Shown = list[tuple[str, str, str]]


def parse(name: str) -> Parsed:
    return read_bitwarden_json(fixture(name), path=name)


def parse_items(*items: object) -> Parsed:
    return read_bitwarden_json(json.dumps({"items": items}).encode(), path="x.json")


def test_the_common_set() -> None:
    expected = read_expected(fixture("expected.yml"))
    items = parse("bitwarden.json").items
    assert only([as_expected(item) for item in items], *ALL) == only(expected, *ALL)


def test_a_login_with_everything() -> None:
    bakery = parse("bitwarden.json").items[0]
    assert bakery.draft.kind is ItemKind.LOGIN
    assert bakery.draft.favourite
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", 'kl,ee "blatt" 7'),
        ("url", "website", "https://bakery.example/login"),
        ("url", "website", "https://shop.bakery.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DPEHPK3PXP"),
        ("multiline", "notes", 'Opens at six.\nAsk for Anna, not "Ann".'),
        ("text", "Till", "3"),
        ("concealed", "PIN", "4711"),
        ("boolean", "Invoices", "true"),
    ]
    assert bakery.folder_path == ("Shops", "Food")
    assert bakery.created == 1_643_861_106_789
    assert bakery.modified == 1_682_935_200_500
    assert bakery.history == (
        OldPassword(bakery.modified, "old one"),
        OldPassword(None, "older one"),
    )
    assert not bakery.trashed


def test_passkeys_and_marks_are_kept_as_they_came() -> None:
    foreign = parse("bitwarden.json").items[0].draft.foreign
    assert isinstance(foreign, Foreign)
    assert foreign.source == "bitwarden-json"
    assert json.loads(foreign.content) == {
        "fido2Credentials": [{"credentialId": "c1", "keyValue": "v1", "rpId": "bakery.example"}],
        "reprompt": 1,
        "matches": {"https://shop.bakery.example": 3},
        "linked": [{"name": "Same as", "linkedId": 100}],
    }


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ({"reprompt": 2**70}, None),
        ({"reprompt": -1}, None),
        ({"reprompt": 1}, {"reprompt": 1}),
        ({"archivedDate": "2024-01-01"}, {"archivedDate": "2024-01-01"}),
        (
            {"fields": [{"type": 3, "name": None, "linkedId": 100}]},
            {"linked": [{"name": "", "linkedId": 100}]},
        ),
        ({"fields": [{"type": 3, "name": "a", "linkedId": "x"}]}, None),
        ({"fields": [{"type": 3, "name": "a", "linkedId": True}]}, None),
        ({"fields": [{"type": 3, "name": "a", "linkedId": [{}]}]}, None),
        ({"login": {"uris": [{"uri": "a.example", "match": 300}]}}, None),
        ({"login": {"fido2Credentials": []}}, None),
    ],
)
def test_what_is_odd_is_not_kept_and_loses_no_item(
    item: dict[str, object], kept: dict[str, object] | None
) -> None:
    (read,) = parse_items({"type": 1, "name": "a", **item}).items
    foreign = read.draft.foreign
    assert (None if foreign is None else json.loads(foreign.content)) == kept


def test_what_is_not_kept_is_counted() -> None:
    parsed = parse("bitwarden.json")
    assert parsed.not_kept == (
        NotKept(Part.REPROMPT, 1),
        NotKept(Part.MATCH_RULES, 1),
        NotKept(Part.LINKED_FIELDS, 1),
        NotKept(Part.FOLDERS, 1),
    )


def test_deleted_items_come_as_trashed_and_lost_folders_as_none() -> None:
    item = parse("bitwarden.json").items[3]
    assert item.trashed
    assert item.folder_path == ()


def test_all_kinds() -> None:
    parsed = parse("bitwarden-kinds.json")
    card, me, key, bank, odd, login, note = parsed.items
    assert (card.draft.kind, shown(card)) == (
        ItemKind.CARD,
        [
            ("text", "cardholder", "Mia Berg"),
            ("concealed", "number", "4000000000000002"),
            ("text", "brand", "Visa"),
            ("month-year", "expiry", "2031-07"),
            ("concealed", "security-code", "123"),
        ],
    )
    assert me.draft.kind is ItemKind.IDENTITY
    assert [(label, value) for _, label, value in shown(me)] == [
        ("honorific", "Dr"),
        ("first-name", "Mia"),
        ("middle-name", "K"),
        ("last-name", "Berg"),
        ("username", "mia"),
        ("company", "Bakery"),
        ("email", "mia@example.org"),
        ("phone", "+47 1"),
        ("street", "Lane 1"),
        ("street", "Back door"),
        ("city", "Hill"),
        ("state", "North"),
        ("postal-code", "12345"),
        ("country", "NO"),
        ("national-id", "010203"),
        ("passport-number", "P1"),
        ("license-number", "L1"),
        ("notes", "at home"),
    ]
    assert key.draft.kind is ItemKind.SSH_KEY
    assert [f.role for f in key.draft.fields] == [
        FieldRole.PRIVATE_KEY,
        FieldRole.PUBLIC_KEY,
        FieldRole.FINGERPRINT,
    ]
    assert key.draft.fields[0].type is FieldType.SSH_KEY
    assert bank.draft.kind is ItemKind.CUSTOM
    assert shown(odd) == [("text", "expiry", "July")]
    assert (login.draft.kind, note.draft.kind) == (ItemKind.LOGIN, ItemKind.NOTE)


def test_a_part_that_a_newer_bitwarden_may_write_is_counted() -> None:
    login = {"username": "mia", "autofillOnPageLoad": True, "passwordRevisionDate": "2024-01-01"}
    parsed = parse_items(
        {"type": 1, "name": "a", "login": login, "key": None, "permissions": {"edit": True}},
        {"type": 3, "name": "b", "card": {"iban": "NO00", "colour": None}, "identity": None},
    )
    assert parsed.unreadable == ()
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 3),)


def test_one_bad_item_loses_no_other() -> None:
    parsed = parse("bitwarden-kinds.json")
    assert parsed.unreadable == (
        Unreadable(Where(Unit.ITEM, 5), Why.BAD_SHAPE),
        Unreadable(Where(Unit.ITEM, 6), Why.BAD_SHAPE),
    )
    assert parsed.in_file == 9
    assert [item.where.number for item in parsed.items] == [1, 2, 3, 4, 7, 8, 9]


def test_a_kind_we_do_not_know_is_kept_whole() -> None:
    parsed = parse("bitwarden-kinds.json")
    foreign = parsed.items[3].draft.foreign
    assert foreign is not None
    assert json.loads(foreign.content)["bankAccount"] == {"iban": "NO00"}
    assert shown(parsed.items[3]) == [("multiline", "notes", "main")]
    assert NotKept(Part.UNKNOWN_KIND, 1) in parsed.not_kept


def test_an_organisations_collection_becomes_a_folder() -> None:
    parsed = parse("bitwarden-organisation.json")
    assert parsed.items[0].folder_path == ("Team", "Web")
    assert parsed.not_kept == (
        NotKept(Part.COLLECTIONS, 1),
        NotKept(Part.ORGANISATION, 1),
        NotKept(Part.DATES, 1),
        NotKept(Part.UNKNOWN_PARTS, 1),
    )


@pytest.mark.parametrize(
    ("month", "year", "expected"),
    [
        ("1", "2032", ("month-year", "2032-01")),
        (12, 2032, ("month-year", "2032-12")),
        ("02", "29", ("month-year", "2029-02")),
        ("13", "2030", ("text", "13/2030")),
        (None, "2030", ("text", "2030")),
        ("²", "2030", ("text", "²/2030")),
    ],
)
def test_expiry(month: object, year: object, expected: tuple[str, str]) -> None:
    item = parse_items({"type": 3, "card": {"expMonth": month, "expYear": year}}).items[0]
    assert [(f.type, f.value) for f in item.draft.fields] == [expected]


@pytest.mark.parametrize(
    ("totp", "expected"),
    [
        ("otpauth://totp/A?secret=JBSW", ("otp", "otpauth://totp/A?secret=JBSW")),
        (
            "steam://JBSW",
            ("otp", "otpauth://totp/A%2FB?secret=JBSW&issuer=Steam&digits=5&encoder=steam"),
        ),
        ("jbsw-y3dp====", ("otp", "otpauth://totp/A%2FB?secret=JBSWY3DP")),
        ("not base32!", ("concealed", "not base32!")),
    ],
)
def test_one_time_codes(totp: str, expected: tuple[str, str]) -> None:
    item = parse_items({"type": 1, "name": "A/B", "login": {"totp": totp}}).items[0]
    assert [(f.type, f.value) for f in item.draft.fields] == [expected]


def test_an_item_without_a_name_is_named_after_its_website() -> None:
    item = parse_items({"type": 1, "login": {"uris": [{"uri": "https://www.a.example/x"}]}}).items[
        0
    ]
    assert item.draft.title == "a.example"


def test_a_title_over_its_limit_is_not_cut() -> None:
    parsed = parse_items({"type": 2, "name": "x" * 1025}, {"type": 2, "name": "x" * 1024})
    assert parsed.unreadable == (Unreadable(Where(Unit.ITEM, 1), Why.TITLE_TOO_LONG),)
    assert len(parsed.items) == 1


def test_encrypted_exports_are_refused() -> None:
    with pytest.raises(FileEncryptedError) as caught:
        parse("bitwarden-encrypted.json")
    assert caught.value.detail == "password-protected"
    with pytest.raises(FileEncryptedError) as caught:
        read_bitwarden_json(b'{"encrypted": true, "items": []}', path="")
    assert caught.value.detail == "account-restricted"


def test_an_export_without_items_is_empty() -> None:
    with pytest.raises(EmptyFileError) as caught:
        read_bitwarden_json(b'{"encrypted": false, "folders": [], "items": []}', path="")
    assert caught.value.header_only


@pytest.mark.parametrize("content", [b'{"items": 3}', b"[]", b'{"encrypted": false}'])
def test_another_shape_is_malformed(content: bytes) -> None:
    with pytest.raises(MalformedFileError):
        read_bitwarden_json(content, path="")


def test_broken_json_names_its_line() -> None:
    with pytest.raises(MalformedFileError) as caught:
        read_bitwarden_json(b'{"items": [\n{"name": "a"},\n{"name": oops}]}', path="")
    assert caught.value.where == 3


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(WrongEncodingError) as caught:
        read_bitwarden_json(b'{"items": [\n{"name": "\\ud800 and more"}]}', path="")
    assert caught.value.where == 2


def test_an_escaped_backslash_is_no_surrogate() -> None:
    item = parse_items({"type": 2, "name": "\\ud800", "notes": "\U0001f682"}).items[0]
    assert item.draft.title == "\\ud800"
    assert item.draft.fields[0].value == "\U0001f682"


def test_truncation_at_every_byte_is_told() -> None:
    content = fixture("bitwarden.json").rstrip()
    for length in range(1, len(content)):
        with pytest.raises(TruncatedFileError):
            read_bitwarden_json(content[:length], path="")


def test_the_line_of_a_truncation() -> None:
    content = fixture("bitwarden.json")
    with pytest.raises(TruncatedFileError) as caught:
        read_bitwarden_json(content[: content.index(b'"Bakery"')], path="cut.json")
    assert caught.value.data == {"path": "cut.json", "where": 15}


@pytest.mark.parametrize(
    "content",
    [
        b'{"items": ' + b"[" * 64 + b"]" * 64 + b"}",
        b'{"items": ' + b"[" * 1_000_000,
        b'{"items": [{"x": ' + b'{"x":' * 63,
    ],
)
def test_deep_nesting_is_refused(content: bytes) -> None:
    with pytest.raises(FileNestedTooDeepError):
        read_bitwarden_json(content, path="")


def test_brackets_in_text_are_no_nesting() -> None:
    item = parse_items({"type": 2, "name": "[" * 500 + '"' + "{" * 400}).items[0]
    assert len(item.draft.title) == 901


def test_too_many_values_are_refused() -> None:
    with pytest.raises(FileTooLargeError) as caught:
        read_bitwarden_json(b'{"items": [' + b"1," * 4_000_001 + b"1]}", path="")
    assert caught.value.what == "values"


def test_too_many_items_are_refused() -> None:
    with pytest.raises(FileTooLargeError) as caught:
        read_bitwarden_json(b'{"items": [' + b"1," * 100_000 + b"1]}", path="")
    assert caught.value.what == "items"


def test_a_field_over_its_limit_is_refused() -> None:
    with pytest.raises(FileTooLargeError) as caught:
        parse_items({"type": 2, "name": "a", "notes": "ü" * (512 * 1024) + "x"})
    assert caught.value.what == "field"
    assert len(parse_items({"type": 2, "name": "a", "notes": "ü" * (512 * 1024)}).items) == 1


def test_no_secret_is_shown(canary: str) -> None:
    parsed = parse_items(
        {
            "type": 1,
            "name": canary,
            "notes": canary,
            "login": {"password": canary, "fido2Credentials": [{"key": canary}]},
            "passwordHistory": [{"password": canary}],
        },
        {"type": canary},
    )
    assert parsed.in_file == 2
    assert canary not in repr(parsed) + repr(parsed.items) + repr(parsed.items[0].history)
