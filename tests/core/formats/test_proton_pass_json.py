"""Proton Pass's JSON and ZIP become items of ours, kind by kind, and nothing is lost unsaid."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from core.errors import AppError, FileEncryptedError, TruncatedFileError, UnknownFormatError
from core.formats.catalogue import FormatId
from core.formats.imported import NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.looking import Reading, look, read_whole
from core.formats.parts import Part
from core.formats.reading import read
from core.formats.sniffing import guess
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

DATA = fixture("proton-pass.json")
PARSED = read(DATA, path="x.json")


def packed(**entries: bytes) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in entries.items():
            archive.writestr(f"Proton Pass/{name}", content)
    return stream


def parse_zip(stream: io.BytesIO) -> Parsed:
    return read_whole(stream, path="x.zip", reading=Reading())


def test_a_file_is_known_also_where_it_is_cut_off() -> None:
    assert guess(DATA, path="misleading.csv") is FormatId.PROTON_PASS_JSON
    with pytest.raises(TruncatedFileError):
        read(DATA[: len(DATA) // 2], path="")


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert (bakery.draft.kind, bakery.draft.favourite) == (ItemKind.LOGIN, True)
    assert bakery.folder_path == ("Home",)
    assert shown(bakery) == [
        ("email", "email", "m@x.example"),
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
        ("url", "website", "https://b.example"),
        ("otp", "one-time-code", "otpauth://totp/A?secret=JBSWY3DP"),
        ("concealed", "PIN", "4711"),
        ("text", "Till", "3"),
        ("otp", "Second", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("text", "Since", "2024-01-01"),
        ("concealed", "", "7"),
        ("multiline", "notes", "n"),
    ]
    assert (bakery.created, bakery.modified) == (1_700_000_000_000, 1_700_000_001_000)
    assert bakery.draft.foreign is not None
    assert json.loads(bakery.draft.foreign.content) == {
        "passkeys": [{"keyId": "k", "rpId": "a.example"}]
    }


def test_other_kinds_and_what_cannot_be_read() -> None:
    _, card, alias, person, odd = PARSED.items
    assert (card.draft.kind, card.trashed) == (ItemKind.CARD, True)
    assert [role for _, role, _ in shown(card)] == [
        "cardholder", "number", "security-code", "expiry", "pin",
    ]  # fmt: skip
    assert ("email", "email", "a@alias.example") in shown(alias)
    assert (person.draft.kind, person.folder_path) == (ItemKind.IDENTITY, ())
    assert shown(person)[:3] == [
        ("text", "fullName", "Mia Berg"),
        ("text", "city", "Hill"),
        ("text", "Shoe", "38"),
    ]
    assert (odd.draft.kind, shown(odd)) == (
        ItemKind.CUSTOM,
        [("multiline", "glow", "blue\ngreen")],
    )
    assert PARSED.unreadable == tuple(
        Unreadable(Where(Unit.ITEM, number), Why.BAD_SHAPE) for number in (6, 7)
    )


def test_the_zip_holds_the_same_and_its_files_are_counted() -> None:
    parsed = parse_zip(packed(**{"data.json": DATA, "files/0123456789abcdef-roll.pdf": b"x"}))
    assert (parsed.items, parsed.unreadable) == (PARSED.items, PARSED.unreadable)
    assert parsed.not_kept == (NotKept(Part.ATTACHMENTS, 1),)
    seen = look(packed(**{"data.json": DATA}), path="x.zip", reading=Reading())
    assert seen.format_id is FormatId.PROTON_PASS_JSON


def test_each_item_gets_the_files_that_it_names() -> None:
    first, second = "0123456789abcdef", "fedcba9876543210"
    export = json.loads(DATA)
    vault = next(iter(export["vaults"].values()))
    vault["items"][0]["files"] = [first, f"{second}-menu.pdf", "missing", first]
    vault["items"][1]["files"] = [first]
    stream = packed(
        **{
            "data.json": json.dumps(export).encode(),
            f"files/{first}-roll-1.txt": b"roll",
            f"files/{second}-menu.pdf": b"menu",
            "files/short": b"lone",
        }
    )
    parsed = parse_zip(stream)
    assert [(file.name, file.content) for file in parsed.items[0].attachments] == [
        ("roll-1.txt", b"roll"),
        ("menu.pdf", b"menu"),
    ]
    # What two items name comes once.
    assert parsed.items[1].attachments == ()
    assert parsed.not_kept == (NotKept(Part.ATTACHMENTS, 3),)


def test_what_is_sealed_is_named_as_such() -> None:
    with pytest.raises(FileEncryptedError):
        parse_zip(packed(**{"data.pgp": b"-----BEGIN PGP MESSAGE-----"}))
    with pytest.raises(FileEncryptedError):
        read(b'{"userId": "u", "encrypted": true, "items": 0, "vaults": {}}', path="")
    with pytest.raises(UnknownFormatError):
        parse_zip(packed(other=b""))


def test_truncation_is_never_a_bug() -> None:
    for length in range(0, len(DATA.rstrip()), 9):
        with pytest.raises(AppError):
            read(DATA[:length], path="", format_id=FormatId.PROTON_PASS_JSON)
