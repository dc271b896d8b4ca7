"""The CSV of Firefox: no titles, times in milliseconds, and things only Firefox needs."""

from __future__ import annotations

import pytest

from core.errors import MissingColumnError
from core.formats.catalogue import FormatId
from core.formats.csv_table import read_table
from core.formats.firefox_csv import read_firefox_csv
from core.formats.imported import Parsed, Unit, Unreadable, Where, Why
from tests.core.formats.oracle import as_expected, fixture, only, read_expected


def parse(name: str) -> Parsed:
    return read_firefox_csv(read_table(fixture(name), path=name))


def test_the_common_set() -> None:
    carried = ("login", "password", "url")
    expected = [e for e in read_expected(fixture("expected.yml")) if "url" in e]
    parsed = parse("firefox.csv")
    assert parsed.format_id is FormatId.FIREFOX_CSV
    assert (parsed.unreadable, parsed.not_kept) == ((), ())
    assert only([as_expected(i) for i in parsed.items], *carried) == only(expected, *carried)


def test_titles_come_from_hosts() -> None:
    assert [item.draft.title for item in parse("firefox.csv").items] == [
        "bakery.example",
        "library.example",
        "trains.example:8443",
        "later.example",
    ]


def test_times() -> None:
    item = parse("firefox.csv").items[0]
    assert item.created == 1_600_000_000_000
    assert item.last_used == 1_600_000_000_001
    assert item.modified == 1_600_000_000_002


def test_shuffled_columns_realms_and_foreign_forms() -> None:
    router, form = parse("firefox-shuffled.csv").items
    assert as_expected(router) == {
        "title": "router.example",
        "login": "admin",
        "password": "r",
        "url": "https://www.router.example",
    }
    assert [(f.label, f.value) for f in router.draft.fields if f.role is None] == [
        ("httpRealm", "Router login")
    ]
    assert [(f.label, f.value) for f in form.draft.fields if f.role is None] == [
        ("formActionOrigin", "https://login.other.example")
    ]


def test_the_keys_of_firefoxs_own_account_are_no_login() -> None:
    parsed = parse("firefox-shuffled.csv")
    assert parsed.unreadable == (Unreadable(Where(Unit.LINE, 4), Why.NOT_A_LOGIN),)
    assert parsed.in_file == 3


def test_missing_columns_are_named() -> None:
    with pytest.raises(MissingColumnError) as caught:
        read_firefox_csv(read_table(b"url,username,guid\na,b,c\n", path="f.csv"))
    assert caught.value.columns == ("password",)
