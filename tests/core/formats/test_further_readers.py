"""What further programs export becomes items of ours: each kind of field, and what is not kept."""

from __future__ import annotations

import html
import json

import pytest

from core.errors import (
    AppError,
    EmptyFileError,
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
)
from core.formats import caps
from core.formats.catalogue import FormatId
from core.formats.imported import (
    ImportedAttachment,
    NotKept,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.parts import Part
from core.formats.reading import read
from core.formats.sniffing import guess
from core.formats.times import read_time
from core.otp import OtpAlgorithm, parse_otp
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

FILES = {
    "dashlane.json": FormatId.DASHLANE_JSON,
    "passman.json": FormatId.PASSMAN_JSON,
    "clipperz.html": FormatId.CLIPPERZ,
    "stratum.json": FormatId.STRATUM_JSON,
    "ente.txt": FormatId.OTPAUTH_LIST,
    "keepassx.xml": FormatId.KEEPASSX_XML,
    "keepass-1.xml": FormatId.KEEPASS1_XML,
    "apple-keychain.txt": FormatId.APPLE_KEYCHAIN,
    "gnome-keyring.keyring": FormatId.GNOME_KEYRING,
    "gnome-secret-tool.txt": FormatId.GNOME_KEYRING,
}
EACH = pytest.mark.parametrize(("name", "form"), FILES.items())
Shown = list[tuple[str, str, str]]


def parse(name: str) -> Parsed:
    return read(fixture(name), path="x")


def unreadable(number: int, why: Why) -> Unreadable:
    return Unreadable(Where(Unit.ITEM, number), why)


@EACH
def test_a_file_is_known_by_what_is_in_it(name: str, form: FormatId) -> None:
    content = fixture(name)
    assert guess(content, path="misleading.csv") is form
    assert guess(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"), path="") is form
    assert parse(name).format_id is form


@EACH
def test_truncation_anywhere_is_never_a_bug(name: str, form: FormatId) -> None:
    content = fixture(name)
    whole = parse(name).in_file
    for length in range(0, len(content), 3):
        try:
            parsed = read(content[:length], path="", format_id=form)
        except AppError:
            continue
        assert parsed.in_file <= whole


@EACH
def test_what_is_none_of_its_own_is_refused(name: str, form: FormatId) -> None:
    for content in (b"[]", b"{}", b"<a/>", b"no", b"[[]]", b'[{"label": []}]'):
        try:
            parsed = read(content, path="", format_id=form)
        except AppError:
            continue
        assert (parsed.items, name) == ((), name)


def test_dashlane_json() -> None:
    parsed = parse("dashlane.json")
    bakery, attic, mail, cellar, visa, savings = parsed.items
    assert (bakery.draft.title, bakery.folder_path) == ("Bakery", ("Shops",))
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("email", "email", "m@x.example"),
        ("text", "secondaryLogin", "till"),
        ("url", "website", "https://a.example"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("multiline", "notes", "n"),
    ]
    assert (attic.draft.kind, cellar.draft.kind) == (ItemKind.NOTE, ItemKind.NOTE)
    assert (mail.draft.kind, mail.draft.title) == (ItemKind.IDENTITY, "Home")
    assert shown(mail) == [("email", "email", "m@x.example")]
    assert (visa.draft.kind, shown(visa)) == (
        ItemKind.CARD,
        [
            ("month-year", "expiry", "2031-07"),
            ("text", "cardholder", "Mia Berg"),
            ("concealed", "number", "4000"),
            ("concealed", "security-code", "123"),
            ("text", "limit", "500"),
        ],
    )
    assert savings.draft.kind is ItemKind.CUSTOM
    assert ("concealed", "BankAccountPassword", "s3") in shown(savings)
    assert parsed.unreadable == (unreadable(3, Why.BAD_SHAPE),)
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1),)


def test_passman() -> None:
    parsed = parse("passman.json")
    bakery, attic = parsed.items
    assert shown(bakery)[:4] == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
        ("email", "email", "m@x.example"),
    ]
    assert shown(bakery)[5:] == [
        ("text", "Shelf", "4"),
        ("concealed", "PIN", "4711"),
        ("multiline", "notes", "n"),
    ]
    key = parse_otp(shown(bakery)[4][2])
    assert (key.issuer, key.account, key.algorithm) == ("Bakery", "mia", OtpAlgorithm.SHA256)
    assert (key.digits, key.period) == (8, 60)
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert (bakery.draft.expires, bakery.tag_names) == (1_900_000_000_000, ("Shops",))
    assert (attic.draft.kind, attic.trashed, bakery.trashed) == (ItemKind.NOTE, True, False)
    assert parsed.unreadable == (unreadable(3, Why.BAD_SHAPE),)
    assert parsed.not_kept == (NotKept(Part.ATTACHMENTS, 2),)


def test_clipperz() -> None:
    parsed = parse("clipperz.html")
    bakery, attic, till = parsed.items
    assert (bakery.draft.title, bakery.tag_names) == ("Bakery", ("Shops", "Open daily"))
    assert shown(bakery) == [
        ("concealed", "PIN", "4711"),
        ("url", "website", "https://a.example"),
        ("text", "username", "mia"),
        ("concealed", "password", "p<w&"),
        ("text", "Shelf", "4"),
        ("email", "email", "m@x.example"),
        ("multiline", "notes", "n"),
    ]
    assert (attic.draft.kind, attic.tag_names) == (ItemKind.NOTE, ())
    assert shown(till) == [("concealed", "password", "1-2")]
    assert parsed.unreadable == (unreadable(4, Why.BAD_SHAPE),)
    assert parsed.not_kept == (NotKept(Part.ARCHIVED, 1),)


def test_the_json_of_clipperz_alone_is_the_same() -> None:
    page = fixture("clipperz.html").decode()
    alone = html.unescape(page.partition("<textarea>")[2].partition("</textarea>")[0])
    assert guess(alone.encode(), path="") is FormatId.CLIPPERZ
    assert read(alone.encode(), path="").items == parse("clipperz.html").items


def test_a_page_of_somebody_else_is_nobodys() -> None:
    page = b"<html><textarea>[1]</textarea></html>"
    assert guess(page, path="") is None
    with pytest.raises(MalformedFileError):
        read(b"<html></html>", path="", format_id=FormatId.CLIPPERZ)
    bomb = b"<html><textarea>" + b"[" * 5000 + b"</textarea></html>"
    with pytest.raises(FileNestedTooDeepError):
        read(bomb, path="", format_id=FormatId.CLIPPERZ)


def test_stratum() -> None:
    parsed = parse("stratum.json")
    bakery, library, games = parsed.items
    key = parse_otp(shown(bakery)[2][2])
    assert (key.issuer, key.algorithm, key.digits) == ("Bakery", OtpAlgorithm.SHA256, 8)
    assert (key.period, bakery.tag_names, library.tag_names) == (60, ("Shops",), ())
    assert "counter=7" in shown(library)[2][2]
    assert parse_otp(shown(games)[2][2]).steam
    assert parsed.unreadable == (
        unreadable(4, Why.UNKNOWN_KIND),
        unreadable(5, Why.BAD_SHAPE),
    )


def test_ente_shows_tags_and_notes_with_its_links() -> None:
    bakery, old, odd = parse("ente.txt").items
    assert (bakery.tag_names, bakery.draft.favourite, bakery.trashed) == (("Shops",), True, False)
    assert shown(bakery)[2:] == [
        (
            "otp",
            "one-time-code",
            "otpauth://totp/Bakery:mia?secret=JBSWY3DPEHPK3PXP&issuer=Bakery&algorithm=SHA1"
            "&digits=6&period=30",
        ),
        ("multiline", "notes", "till 1"),
    ]
    assert (old.trashed, shown(old)[2][2]) == (
        True,
        "otpauth://totp/Old:mia?secret=JBSWY3DPEHPK3PXQ",
    )
    assert shown(odd)[2][2].endswith("&codeDisplay=oops")


@pytest.mark.parametrize("name", ["keepassx.xml", "keepass-1.xml"])
def test_the_older_keepass(name: str) -> None:
    parsed = parse(name)
    bakery, attic = parsed.items
    assert (bakery.folder_path, attic.folder_path) == (("Shops", "Food"), ("Shops",))
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", "p&w"),
        ("url", "website", "https://a.example"),
        ("multiline", "notes", "two\nlines"),
    ]
    assert bakery.created == read_time("2020-01-02T03:04:05Z")
    assert bakery.modified == read_time("2021-01-02T03:04:05Z")
    assert bakery.last_used == read_time("2022-01-02T03:04:05Z")
    assert bakery.draft.expires == read_time("2030-01-02T03:04:05Z")
    assert bakery.attachments == (
        ImportedAttachment("roll.txt", "application/octet-stream", b"roll"),
    )
    assert (attic.draft.kind, attic.draft.expires) == (ItemKind.NOTE, None)
    assert parsed.unreadable == (unreadable(3, Why.BAD_VALUE),)


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE KEEPASSX_DATABASE [<!ENTITY a "b">]>',
        '<!DOCTYPE KEEPASSX_DATABASE SYSTEM "http://x.example/x">',
        "<!DOCTYPE KEEPASSX_DATABASE><!DOCTYPE KEEPASSX_DATABASE>",
        "<!DOCTYPE other>",
    ],
)
def test_any_other_document_type_is_still_refused(doctype: str) -> None:
    text = fixture("keepassx.xml").decode().replace("<!DOCTYPE KEEPASSX_DATABASE>", doctype)
    with pytest.raises(MalformedFileError) as caught:
        read(text.encode(), path="", format_id=FormatId.KEEPASSX_XML)
    assert caught.value.data["detail"] in ("doctype", "xml")


def test_apple_keychain() -> None:
    parsed = parse("apple-keychain.txt")
    bakery, cafe, attic, plain = parsed.items
    assert shown(bakery) == [
        ("text", "username", "mia"),
        ("concealed", "password", 'p"w'),
        ("url", "website", "https://a.example:8443/shop"),
        ("multiline", "notes", "n"),
    ]
    assert bakery.created == read_time("2020-01-02T03:04:05Z")
    assert bakery.modified == read_time("2021-01-02T03:04:05Z")
    assert (cafe.draft.kind, cafe.draft.title) == (ItemKind.WIFI, "Café")
    assert shown(cafe) == [
        ("text", "ssid", "mia"),
        ("concealed", "password", "schlüssel"),
        ("text", "service", "AirPort"),
    ]
    for item, text in ((attic, "two\nlines"), (plain, "no list")):
        assert (item.draft.kind, shown(item)) == (
            ItemKind.NOTE,
            [("multiline", "notes", text)],
        )
    assert parsed.unreadable == (unreadable(5, Why.UNKNOWN_KIND),)
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1, "RTFD"),)


@pytest.mark.parametrize("name", ["gnome-keyring.keyring", "gnome-secret-tool.txt"])
def test_gnome_keyring(name: str) -> None:
    by_title = {item.draft.title: item for item in parse(name).items}
    bakery, attic = by_title["Bakery"], by_title["Attic"]
    assert shown(bakery)[:2] == [("text", "username", "mia"), ("concealed", "password", "pw")]
    assert shown(bakery)[2][1:] in [("website", "https://a.example"), ("website", "a.example")]
    assert shown(bakery)[3:] == [("text", "shelf", "4")]
    assert (bakery.created, bakery.modified) == (1_600_000_000_000, 1_700_000_000_000)
    assert shown(attic) in (
        [("concealed", "password", "key\nand\\lock")],
        [("concealed", "password", "key\nand lock")],
    )


def test_an_export_without_items_is_empty() -> None:
    for content, form in (
        (json.dumps({"AUTHENTIFIANT": []}), FormatId.DASHLANE_JSON),
        ("<!DOCTYPE KEEPASSX_DATABASE><database/>", FormatId.KEEPASSX_XML),
        ("<pwlist/>", FormatId.KEEPASS1_XML),
        ("[keyring]\ndisplay-name=x\n", FormatId.GNOME_KEYRING),
    ):
        with pytest.raises(EmptyFileError):
            read(content.encode(), path="", format_id=form)


def test_a_file_of_too_many_items_is_refused_while_they_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(caps, "ITEMS_LIMIT", 10)
    groups = b"".join(b"[%d]\n" % number for number in range(300))
    for content, form in (
        (b'keychain: "\n' * 11, FormatId.APPLE_KEYCHAIN),
        (b"[keyring]\n" + groups, FormatId.GNOME_KEYRING),
        (b"[/1]\nlabel = x\n" * 11, FormatId.GNOME_KEYRING),
    ):
        with pytest.raises(FileTooLargeError):
            read(content, path="", format_id=form)
