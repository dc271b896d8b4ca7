"""1Password's 1PUX becomes items of ours, with sections, old passwords and files."""

from __future__ import annotations

import json

import pytest

from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.imported import (
    ImportedAttachment,
    NotKept,
    OldPassword,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.parts import Part
from core.formats.reading import read
from core.formats.sniffing import guess
from core.ports import Millis
from core.vault.item import ItemKind
from tests.core.formats.hostile import with_wrong_values
from tests.core.formats.oracle import fixture, sample, shown
from tests.core.formats.test_bitwarden_zip import packed

DATA = fixture("1pux.json")
ROLL, LONE = "files/doc1__roll.txt", "files/doc9__lone.txt"
CONTENT = packed(
    {"export.attributes": b"{}", "export.data": DATA, ROLL: b"roll", LONE: b"x", "files/a.png": b""}
)
PARSED = read(CONTENT, path="x.1pux")


def test_a_file_is_known_by_its_names() -> None:
    assert guess(CONTENT, path="misleading.zip") is FormatId.ONEPUX
    assert PARSED.format_id is FormatId.ONEPUX


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert (bakery.draft.kind, bakery.draft.favourite) == (ItemKind.LOGIN, True)
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
        ("url", "website", "https://b.example"),
        ("concealed", "pin", "4711"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("concealed", "second code", "JBSWY3DQ"),
        ("email", "email", "mia@a.example"),
        ("date", "since", "2016-01-01"),
        ("multiline", "hint", "a\nb"),
        ("multiline", "notes", "n"),
    ]
    assert (bakery.folder_path, bakery.tag_names) == (("Private",), ("Shops",))
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert bakery.history == (OldPassword(Millis(1_650_000_000_000), "old"),)


def test_other_kinds() -> None:
    _, word, card, document, person, key = PARSED.items
    assert shown(word) == [("concealed", "password", "only")]
    assert [(role, value) for _, role, value in shown(card)] == [
        ("cardholder", "Mia Ada"),
        ("brand", "mc"),
        ("number", "4111"),
        ("expiry", "2022-06"),
        ("valid from", "202213"),
    ]
    assert document.draft.kind is ItemKind.DOCUMENT
    roll = ImportedAttachment("roll.txt", "application/octet-stream", b"roll")
    assert document.attachments == (roll,)
    assert [role for _, role, _ in shown(person)] == ["first-name", "street", "city", "postal-code"]
    assert (key.draft.kind, key.trashed) == (ItemKind.SSH_KEY, True)
    assert [role for _, role, _ in shown(key)] == ["private-key", "public-key", "fingerprint"]


def test_what_is_not_kept_and_what_cannot_be_read() -> None:
    assert PARSED.not_kept == (NotKept(Part.ARCHIVED, 1), NotKept(Part.ATTACHMENTS, 2))
    assert PARSED.unreadable == (Unreadable(Where(Unit.ITEM, 7), Why.BAD_SHAPE),)


def test_a_file_that_many_items_name_comes_once() -> None:
    # Otherwise a small archive would hold as much as it likes.
    item = json.loads(DATA)["accounts"][0]["vaults"][0]["items"][3]
    whole = {"accounts": [{"vaults": [{"items": [item] * 50}]}]}
    content = packed(
        {"export.attributes": b"{}", "export.data": json.dumps(whole).encode(), ROLL: b"roll"}
    )
    parsed = read(content, path="")
    assert sum(len(item.attachments) for item in parsed.items) == 1
    assert parsed.not_kept == (NotKept(Part.ATTACHMENTS, 49),)


def test_an_archive_cut_off_anywhere_is_refused() -> None:
    for length in range(8, len(CONTENT), 29):
        with pytest.raises(AppError):
            read(CONTENT[:length], path="", format_id=FormatId.ONEPUX)


def test_values_of_the_wrong_kind_anywhere() -> None:
    broken = list(with_wrong_values(DATA))
    for data in broken[::17]:
        content = packed({"export.attributes": b"{}", "export.data": data, ROLL: b"roll"})
        try:
            assert read(content, path="").in_file < 100
        except AppError:
            continue


def test_the_sample_of_the_program() -> None:
    parsed = read(sample("keepassxc/1PasswordExport.1pux"), path="x")
    assert (parsed.in_file, parsed.unreadable) == (9, ())
    by_title = {item.draft.title: item for item in parsed.items}
    assert shown(by_title["Login"])[:5] == [
        ("text", "username", "team@keepassxc.org"),
        ("concealed", "password", "password"),
        ("url", "website", "https://keepassxc.org"),
        ("url", "website", "https://twitter.com"),
        ("otp", "one-time-code", "otpauth://totp/Login?secret=DFDFDEF"),
    ]
    (logo,) = by_title["KeePassXC Logo"].attachments
    assert (logo.name, len(logo.content)) == ("keepassxc.png", 18_422)
    assert by_title["Bank Account"].folder_path == ("Shared",)
    assert by_title["Secure Note"].tag_names == ("Note", "Secret Stuff")
    assert ("date", "birthday", "2016-01-01") in shown(by_title["Identity"])
    assert parsed.not_kept == (NotKept(Part.ARCHIVED, 1),)
