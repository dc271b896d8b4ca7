"""Codes of andOTP, FreeOTP+ and Google Authenticator come with their names and their keys."""

from __future__ import annotations

import base64

import pytest

from core.errors import AppError, EmptyFileError, FileTooLargeError
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Unit, Unreadable, Where, Why
from core.formats.reading import read
from core.otp import OtpAlgorithm, parse_otp
from core.vault.field import FieldRole
from tests.core.formats.oracle import fixture


def said(item: ImportedItem, role: FieldRole) -> str:
    return next((f.value for f in item.draft.fields if f.role is role), "")


def link_of(item: ImportedItem) -> str:
    return said(item, FieldRole.ONE_TIME_CODE)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("andotp.json", "JBSWY3DPEHPK3PX"),
        ("freeotp.json", "JBSWY3DPEHPK3PX"),
        ("google-authenticator.txt", "JBSWY3DPEHPK3PX"),
    ],
)
def test_names_and_keys(name: str, secret: str) -> None:
    bakery, library, *_ = read(fixture(name), path=name).items
    for item, issuer in ((bakery, "Bakery"), (library, "Library")):
        assert (item.draft.title, said(item, FieldRole.ACCOUNT)) == (issuer, "mia")
        assert f"secret={secret}" in link_of(item)
    key = parse_otp(link_of(bakery))
    assert (key.issuer, key.algorithm, key.digits) == ("Bakery", OtpAlgorithm.SHA256, 8)
    assert link_of(library).startswith("otpauth://hotp/")
    assert "counter=7" in link_of(library)


def test_andotp() -> None:
    parsed = read(fixture("andotp.json"), path="")
    bakery, _, games = parsed.items
    assert (bakery.tag_names, parse_otp(link_of(bakery)).period) == (("Shops",), 60)
    assert parse_otp(link_of(games)).steam
    assert parsed.unreadable == (
        Unreadable(Where(Unit.ITEM, 4), Why.UNKNOWN_KIND),
        Unreadable(Where(Unit.ITEM, 5), Why.BAD_SHAPE),
    )


def test_freeotp() -> None:
    parsed = read(fixture("freeotp.json"), path="")
    assert parse_otp(link_of(parsed.items[0])).period == 60
    assert parsed.unreadable == (
        Unreadable(Where(Unit.ITEM, 3), Why.BAD_SHAPE),
        Unreadable(Where(Unit.ITEM, 4), Why.UNKNOWN_KIND),
    )


def test_google_authenticator_tells_which_link_is_missing() -> None:
    parsed = read(fixture("google-authenticator.txt"), path="")
    assert [item.draft.title for item in parsed.items] == ["Bakery", "Library", "Games"]
    assert parsed.unreadable == (
        Unreadable(Where(Unit.LINE, 3), Why.UNKNOWN_KIND),
        Unreadable(Where(Unit.LINE, 3), Why.BAD_VALUE),
        Unreadable(Where(Unit.LINE, 4), Why.BAD_VALUE),
        Unreadable(Where(Unit.LINE, 1), Why.PART_MISSING),
    )


@pytest.mark.parametrize(
    "data",
    ["", "AA", "gICAgICAgICAgIAB", "Cv////8P", "Cg", "CgEK", "GP////////////8B", "CwA=", "!!!"],
)
def test_no_message_of_a_stranger_is_a_bug(data: str) -> None:
    line = f"otpauth-migration://offline?data={data}".encode()
    try:
        parsed = read(line, path="", format_id=FormatId.GOOGLE_AUTHENTICATOR)
    except EmptyFileError:
        return
    assert (parsed.items, len(parsed.unreadable)) == ((), 1)


def test_many_missing_links_are_not_believed() -> None:
    # 3: 2**40 links, of which this is the first.
    line = b"otpauth-migration://offline?data=GICAgICAIA=="
    with pytest.raises(AppError):
        read(line, path="", format_id=FormatId.GOOGLE_AUTHENTICATOR)


def test_links_that_claim_to_be_of_many_exports_are_refused() -> None:
    # Each is the first of a thousand: 3 is 1000, and 5, the number of the whole, differs.
    lines = [
        b"otpauth-migration://offline?data="
        + base64.b64encode(b"\x18\xe8\x07\x28" + bytes([128 + n % 128, 1 + n // 128]))
        for n in range(101)
    ]
    with pytest.raises(FileTooLargeError):
        read(b"\n".join(lines), path="", format_id=FormatId.GOOGLE_AUTHENTICATOR)
    assert len(read(b"\n".join(lines[:100]), path="").unreadable) == 99_900
