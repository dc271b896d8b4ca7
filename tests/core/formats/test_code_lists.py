"""What authenticators export becomes a code each, or is named as what could not be read."""

from __future__ import annotations

import json

import pytest

from core.errors import AppError, EmptyFileError, FileEncryptedError, MalformedFileError
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.reading import read
from core.formats.sniffing import guess
from core.otp import OtpAlgorithm, parse_otp
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture

FILES = {
    FormatId.AEGIS_JSON: "aegis.json",
    FormatId.TWOFAS_JSON: "2fas.json",
    FormatId.OTPAUTH_LIST: "otpauth.txt",
}
EACH = pytest.mark.parametrize("form", FILES)


def parse(form: FormatId) -> Parsed:
    return read(fixture(FILES[form]), path="x")


def said(item: ImportedItem, role: FieldRole) -> str:
    return next((f.value for f in item.draft.fields if f.role is role), "")


@EACH
def test_a_file_is_known_and_its_codes_come(form: FormatId) -> None:
    assert guess(fixture(FILES[form]), path="misleading.csv") is form
    parsed = parse(form)
    assert parsed.format_id is form
    bakery, library, games = parsed.items
    assert [item.draft.title for item in (bakery, library)] == ["Bakery", "Library"]
    for item in parsed.items:
        assert item.draft.kind is ItemKind.CODE
        link = next(f for f in item.draft.fields if f.role is FieldRole.ONE_TIME_CODE)
        assert link.type is FieldType.OTP
        assert "secret=JBSWY3DPEHPK3PX" in link.value
    assert said(bakery, FieldRole.ACCOUNT) == said(library, FieldRole.ACCOUNT) == "mia"
    assert parse_otp(said(bakery, FieldRole.ONE_TIME_CODE)).issuer == "Bakery"
    assert parse_otp(said(games, FieldRole.ONE_TIME_CODE)).steam
    assert "counter=7" in said(library, FieldRole.ONE_TIME_CODE)


def test_aegis() -> None:
    parsed = parse(FormatId.AEGIS_JSON)
    bakery, _, games = parsed.items
    key = parse_otp(said(bakery, FieldRole.ONE_TIME_CODE))
    assert (key.algorithm, key.digits, key.period) == (OtpAlgorithm.SHA256, 8, 60)
    assert (bakery.draft.favourite, bakery.tag_names) == (True, ("Shops",))
    assert (said(bakery, FieldRole.NOTES), games.tag_names) == ("till", ("Games",))
    assert games.draft.title == "mia"
    assert parsed.unreadable == (
        Unreadable(Where(Unit.ITEM, 4), Why.UNKNOWN_KIND),
        Unreadable(Where(Unit.ITEM, 5), Why.BAD_SHAPE),
    )


def test_2fas() -> None:
    parsed = parse(FormatId.TWOFAS_JSON)
    bakery, *_ = parsed.items
    assert (bakery.tag_names, bakery.modified) == (("Shops",), 1_700_000_000_000)
    assert parsed.unreadable == (
        Unreadable(Where(Unit.ITEM, 4), Why.UNKNOWN_KIND),
        Unreadable(Where(Unit.ITEM, 5), Why.BAD_SHAPE),
    )


def test_a_list_of_links() -> None:
    parsed = parse(FormatId.OTPAUTH_LIST)
    assert [item.where for item in parsed.items] == [Where(Unit.LINE, n) for n in (1, 3, 4)]
    assert parsed.unreadable == tuple(
        Unreadable(Where(Unit.LINE, n), Why.BAD_VALUE) for n in (5, 6, 7)
    )
    # As other programs end their lines.
    windows = fixture("otpauth.txt").replace(b"\n", b"\r\n")
    assert read(windows, path="").items == parsed.items


@pytest.mark.parametrize(
    "content",
    [
        {"version": 1, "header": {"slots": [{}], "params": {}}, "db": "c2VhbGVk"},
        {"services": [], "groups": [], "servicesEncrypted": "c2VhbGVk", "schemaVersion": 4},
    ],
)
def test_what_is_encrypted_is_named_as_such(content: dict[str, object]) -> None:
    with pytest.raises(FileEncryptedError):
        read(json.dumps(content).encode(), path="")


@pytest.mark.parametrize(
    ("form", "content", "error"),
    [
        (FormatId.AEGIS_JSON, b'{"db": {"entries": []}}', EmptyFileError),
        (FormatId.AEGIS_JSON, b'{"db": 5}', MalformedFileError),
        (FormatId.AEGIS_JSON, b"[]", MalformedFileError),
        (FormatId.TWOFAS_JSON, b'{"services": []}', EmptyFileError),
        (FormatId.TWOFAS_JSON, b'{"services": {}}', MalformedFileError),
    ],
)
def test_another_shape_is_refused(form: FormatId, content: bytes, error: type[AppError]) -> None:
    with pytest.raises(error):
        read(content, path="", format_id=form)


@EACH
def test_truncation_at_every_byte_is_never_a_bug(form: FormatId) -> None:
    content = fixture(FILES[form])
    for length in range(len(content)):
        try:
            parsed = read(content[:length], path="", format_id=form)
        except AppError:
            continue
        assert form is FormatId.OTPAUTH_LIST or length >= len(content.rstrip())
        assert parsed.in_file <= 6


@pytest.mark.parametrize("text", ["1", "é", " ", "&x=", "%zz", "a b"])
def test_any_key_of_a_stranger_makes_a_link(text: str) -> None:
    entry = {"type": "totp", "name": text, "issuer": text, "info": {"secret": text, "digits": 6}}
    content = json.dumps({"header": {"slots": None}, "db": {"entries": [entry]}}).encode()
    (item,) = read(content, path="").items
    assert said(item, FieldRole.ONE_TIME_CODE).startswith("otpauth://totp/")
    assert said(item, FieldRole.ISSUER) == text


def test_no_secret_is_shown(canary: str) -> None:
    from core.formats.codes import CodeKey, KeyShape

    shape = KeyShape(kind="totp", secret=canary)
    assert canary not in repr(shape) + repr(CodeKey(link=canary, issuer=canary))
