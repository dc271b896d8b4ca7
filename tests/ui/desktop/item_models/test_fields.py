"""Fields as rows: nothing hidden is in them, and only web addresses open."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from core.ports import Millis
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import Item, ItemKind
from tests.fakes.vault_items import PASSWORD, item_id
from ui.desktop.item_models.fields import (
    changed_parts,
    notes_of,
    shown_fields,
    value_to_copy,
    web_address,
)
from ui.desktop.item_models.qr_text import qr_text
from ui.desktop.widgets.qr_code import QrCode


def field(
    number: int, type_: FieldType, value: str, role: FieldRole | None, label: str = ""
) -> Field:
    return Field(FieldId(bytes([number])), type_.value, role.value if role else None, label, value)


def make_item(*fields: Field) -> Item:
    return Item(
        id=item_id(1),
        revision=1,
        kind=ItemKind.LOGIN,
        title="Amazon",
        folder=None,
        tags=(),
        favourite=False,
        created=Millis(1),
        modified=Millis(1),
        last_used=None,
        expires=None,
        trashed=None,
        recipe=None,
        fields=fields,
        attachments=(),
        foreign=None,
    )


USERNAME = field(1, FieldType.TEXT, "maria", FieldRole.USERNAME)
SECRET = field(2, FieldType.CONCEALED, PASSWORD, FieldRole.PASSWORD)
WEBSITE = field(3, FieldType.URL, "amazon.de", FieldRole.WEBSITE)
NOTES = field(4, FieldType.MULTILINE, "Renews in March", FieldRole.NOTES)


def test_a_secret_is_not_in_its_row() -> None:
    rows = shown_fields(make_item(USERNAME, SECRET, WEBSITE, NOTES))
    assert [(row.caption, row.value, row.secret, row.opens) for row in rows] == [
        ("Username", "maria", False, False),
        ("Password", "", True, False),
        ("Website", "amazon.de", False, True),
    ]
    assert notes_of(make_item(NOTES, NOTES)) == "Renews in March\n\nRenews in March"


def test_an_own_label_wins_and_empty_fields_are_left_out() -> None:
    rows = shown_fields(
        make_item(
            field(5, FieldType.TEXT, "42", None, "Locker"),
            field(6, FieldType.TEXT, "", FieldRole.EMAIL),
            field(7, FieldType.BOOLEAN, "true", FieldRole.WIFI_HIDDEN),
        )
    )
    assert [(row.caption, row.value) for row in rows] == [
        ("Locker", "42"),
        ("Hidden network", "Yes"),
    ]


@pytest.mark.parametrize(
    ("type_", "role", "value", "shown", "copied"),
    [
        (FieldType.MONTH_YEAR, FieldRole.EXPIRY, "2031-07", "07/31", "07/31"),
        (FieldType.MONTH_YEAR, FieldRole.EXPIRY, "2026-11", "11/26", "11/26"),
        (FieldType.MONTH_YEAR, FieldRole.EXPIRY, "2026-10", "10/26 · expired", "10/26"),
        (FieldType.TEXT, FieldRole.EXPIRY, "10/2021", "10/21 · expired", "10/21"),
        (FieldType.MONTH_YEAR, FieldRole.EXPIRY, "next year", "next year", "next year"),
        (FieldType.MONTH_YEAR, None, "2021-10", "10/2021", "10/2021"),
        (FieldType.TEXT, None, "2021-10", "2021-10", "2021-10"),
    ],
)
def test_a_month_is_shown_as_a_card_bears_it(
    type_: FieldType, role: FieldRole | None, value: str, shown: str, copied: str
) -> None:
    last_of_november = Millis(1_796_083_200_000 - 86_400_000 // 2)
    month = field(8, type_, value, role, "" if role else "Since")
    (row,) = shown_fields(make_item(month), last_of_november)
    assert row.value == shown
    assert value_to_copy(month) == copied


def test_a_field_of_a_newer_version_is_kept_hidden() -> None:
    unknown = Field(FieldId(b"x"), "hologram", "from-the-future", "", "value")
    (row,) = shown_fields(make_item(unknown))
    assert (row.secret, row.value, row.caption) == (True, "", "Field")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("amazon.de", "https://amazon.de"),
        ("  http://router.local/x ", "http://router.local/x"),
        ("HTTPS://Example.org", "HTTPS://Example.org"),
        ("example.org:8443/login", "https://example.org:8443/login"),
        ("java.script:alert(1)", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("android://hash@com.app", ""),
        ("two words.org", ""),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_reach_a_browser(typed: str, address: str) -> None:
    assert web_address(typed) == address


def test_versions_tell_what_changed() -> None:
    before = make_item(USERNAME, SECRET)
    after = msgspec.structs.replace(
        before,
        title="Amazon.de",
        favourite=True,
        fields=(USERNAME, msgspec.structs.replace(SECRET, value="new"), WEBSITE),
    )
    assert changed_parts(before, after) == ("Title", "Password", "Website", "Favourite")
    assert changed_parts(before, before) == ()
    assert changed_parts(after, make_item(USERNAME)) == (
        "Title",
        "Password",
        "Website",
        "Favourite",
    )


@pytest.mark.parametrize("name", ["a", "ü", "漢"])
def test_a_code_for_a_phone_always_has_room(qapp: QApplication, name: str) -> None:
    key = field(5, FieldType.OTP, "JBSWY3DPEHPK3PXP", None)
    item = msgspec.structs.replace(make_item(key), title=name * 4000)
    code = QrCode(280, "")
    code.set_text(qr_text(item, key))
    assert not code.is_empty
    assert not code.grab().isNull()
    long = field(6, FieldType.OTP, f"otpauth://totp/{'a' * 3000}?secret=JBSWY3DPEHPK3PXP", None)
    assert qr_text(make_item(long), long) == ""
    assert not shown_fields(make_item(long))[0].scans
