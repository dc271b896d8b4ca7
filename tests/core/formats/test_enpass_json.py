"""Enpass's JSON becomes items of ours, with folders, attachments and old passwords."""

from __future__ import annotations

import json

import pytest

from core.errors import AppError, TruncatedFileError
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
from tests.core.formats.oracle import fixture, shown

PARSED = read(fixture("enpass.json"), path="x.json")


def test_a_file_is_known_also_where_it_is_cut_off() -> None:
    content = fixture("enpass.json")
    assert guess(content, path="misleading.csv") is FormatId.ENPASS_JSON
    with pytest.raises(TruncatedFileError):
        read(content[: len(content) // 2], path="")


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert (bakery.draft.kind, bakery.draft.favourite) == (ItemKind.LOGIN, True)
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("text", "Second", "m2"),
        ("concealed", "PIN", "4711"),
        ("multiline", "Hint", "a\nb"),
        ("multiline", "notes", "n"),
    ]
    assert (bakery.folder_path, bakery.tag_names) == (("Shops", "Food"), ("Shops",))
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert bakery.history == (OldPassword(Millis(1_650_000_000_000), "old"),)
    assert bakery.attachments == (ImportedAttachment("roll.txt", "text/plain", b"roll"),)


def test_other_kinds_and_what_cannot_be_read() -> None:
    _, card, boat = PARSED.items
    assert (card.draft.kind, card.trashed, card.folder_path) == (ItemKind.CARD, True, ("Round",))
    assert [role for _, role, _ in shown(card)] == ["cardholder", "number", "expiry"]
    assert (boat.draft.kind, boat.draft.fields) == (ItemKind.CUSTOM, ())
    assert PARSED.unreadable == (
        Unreadable(Where(Unit.ITEM, 4), Why.BAD_VALUE),
        Unreadable(Where(Unit.ITEM, 5), Why.BAD_SHAPE),
    )


def test_truncation_is_never_a_bug() -> None:
    content = fixture("enpass.json")
    for length in range(0, len(content.rstrip()), 7):
        with pytest.raises(AppError):
            read(content[:length], path="", format_id=FormatId.ENPASS_JSON)


def test_what_was_deleted_stays_deleted_and_what_was_archived_is_counted() -> None:
    export = {
        "folders": [],
        "items": [
            {
                "title": "Visa",
                "category": "creditcard",
                "template_type": "creditcard.default",
                "archived": 1,
                "fields": [
                    {"type": "ccexpiry", "label": "Expiry", "value": "07/2031"},
                    {"type": "password", "label": "Old", "value": "gone", "deleted": 1},
                    {"type": "password", "label": "Web", "value": "pw", "deleted": 0},
                ],
            }
        ],
    }
    parsed = read(json.dumps(export).encode(), path="")
    assert shown(parsed.items[0]) == [
        ("month-year", "expiry", "2031-07"),
        ("concealed", "password", "pw"),
    ]
    assert parsed.not_kept == (NotKept(Part.ARCHIVED, 1),)
