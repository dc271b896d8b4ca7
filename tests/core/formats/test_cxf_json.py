"""CXF becomes items of ours; what has no place here is kept as it came."""

from __future__ import annotations

import json

from core.formats.imported import NotKept, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.formats.reading import read
from core.otp import OtpAlgorithm, parse_otp
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, sample, shown

PARSED = read(fixture("cxf.json"), path="x.json")


def test_a_login_with_everything() -> None:
    bakery = PARSED.items[0]
    assert (bakery.draft.kind, bakery.draft.favourite) == (ItemKind.LOGIN, True)
    (_, role, link), *others = shown(bakery)
    key = parse_otp(link)
    assert role == "one-time-code"
    assert (key.issuer, key.algorithm, key.digits, key.period) == (
        "Bakery",
        OtpAlgorithm.SHA256,
        8,
        60,
    )
    assert others == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("concealed", "Door", "4711"),
        ("multiline", "notes", "n"),
        ("url", "website", "https://a.example"),
        ("text", "subtitle", "till"),
    ]
    assert bakery.folder_path == ("Shops", "Food")
    assert bakery.tag_names == ("Sweet", "All")
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert bakery.draft.foreign is None


def test_passkeys_and_unknown_credentials_are_kept_as_they_came() -> None:
    _, key, wifi, odd, _ = PARSED.items
    for item, kind in ((key, ItemKind.LOGIN), (odd, ItemKind.CUSTOM)):
        foreign = item.draft.foreign
        assert (item.draft.kind, shown(item)) == (kind, [])
        assert foreign is not None
        assert foreign.source == "cxf-json"
        assert json.loads(foreign.content)["title"] == item.draft.title
    assert wifi.draft.kind is ItemKind.WIFI
    assert shown(wifi) == [("text", "ssid", "Home"), ("boolean", "wifi-hidden", "false")]
    assert PARSED.not_kept == (NotKept(Part.ATTACHMENTS, 1),)


def test_a_private_key_is_what_other_programs_read() -> None:
    (_, _, kind), (_, role, key) = shown(PARSED.items[4])
    assert (kind, role) == ("ssh-ed25519", "private-key")
    assert key.splitlines()[1:-1] == ["AAEC+/8="]


def test_what_cannot_be_read() -> None:
    assert PARSED.unreadable == (Unreadable(Where(Unit.ITEM, 6), Why.BAD_SHAPE),)


def test_a_long_name_of_a_collection_is_not_said_again_for_every_item() -> None:
    links = [{"item": str(number)} for number in range(50)]
    items = [{"id": str(number), "title": "x", "credentials": []} for number in range(50)]
    collections = [{"title": "n" * 100_000, "items": links} for _ in range(3)]
    whole = {"exporterRpId": "x", "accounts": [{"collections": collections, "items": items}]}
    for item in read(json.dumps(whole).encode(), path="").items:
        assert item.folder_path == ("n" * 200,)
        assert item.tag_names == ("n" * 200, "n" * 200)


def test_the_sample() -> None:
    parsed = read(sample("bitwarden-sdk/cxf_example.json"), path="")
    assert parsed.unreadable == ()
    kinds = {item.draft.title: item.draft.kind for item in parsed.items}
    assert kinds["GitHub Login"] is ItemKind.LOGIN
    assert kinds["Visa Credit Card"] is ItemKind.CARD
    assert kinds["House Address"] is ItemKind.IDENTITY
    github = parsed.items[0]
    assert github.folder_path == ("Work Accounts",)
    assert [role for _, role, _ in shown(github)] == [
        "username",
        "password",
        "one-time-code",
        "website",
        "subtitle",
    ]
