"""1Password's 1PIF becomes items of ours; a line that is no item loses no other."""

from __future__ import annotations

import json

from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.imported import OldPassword, Unit, Unreadable, Where, Why
from core.formats.reading import read
from core.formats.sniffing import guess
from core.ports import Millis
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

CONTENT = fixture("1password.1pif")
PARSED = read(CONTENT, path="x")


def test_a_file_is_known_by_its_stars() -> None:
    assert guess(CONTENT, path="misleading.json") is FormatId.ONEPIF
    assert guess(b"\xef\xbb\xbf" + CONTENT.replace(b"\n", b"\r\n"), path="x") is FormatId.ONEPIF


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert (bakery.draft.kind, bakery.draft.favourite) == (ItemKind.LOGIN, True)
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("concealed", "pin", "4711"),
        ("url", "website", "https://a.example"),
        ("url", "website", "https://b.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("multiline", "hint", "a\nb"),
        ("text", "place city", "Ulm"),
        ("multiline", "notes", "n"),
    ]
    assert (bakery.folder_path, bakery.tag_names) == (("Shops", "Food"), ("Sweet",))
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert bakery.history == (OldPassword(Millis(1_650_000_000_000), "old"),)


def test_another_kind_and_what_cannot_be_read() -> None:
    _, card = PARSED.items
    assert (card.draft.kind, card.trashed) == (ItemKind.CARD, True)
    assert [(role, value) for _, role, value in shown(card)] == [
        ("number", "4111"),
        ("security-code", "123"),
    ]
    assert PARSED.unreadable == (Unreadable(Where(Unit.LINE, 9), Why.BAD_SHAPE),)


def test_cut_off_anywhere() -> None:
    for length in range(0, len(CONTENT), 9):
        try:
            parsed = read(CONTENT[:length], path="", format_id=FormatId.ONEPIF)
        except AppError:
            continue
        assert len(parsed.items) <= 2


def test_days_and_months_are_read_as_such() -> None:
    fields = [
        {"k": "monthYear", "n": "expiry", "t": "expiry date", "v": 203107},
        {"k": "date", "n": "validFrom", "t": "valid from", "v": 1_600_000_000},
        {"k": "date", "n": "other", "t": "since", "v": "in May"},
    ]
    item = {
        "uuid": "1",
        "typeName": "wallet.financial.CreditCard",
        "title": "Visa",
        "secureContents": {"sections": [{"fields": fields}]},
    }
    line = json.dumps(item) + "\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n"
    (visa,) = read(line.encode(), path="").items
    assert shown(visa) == [
        ("month-year", "expiry", "2031-07"),
        ("date", "valid from", "2020-09-13"),
        ("text", "since", "in May"),
    ]
