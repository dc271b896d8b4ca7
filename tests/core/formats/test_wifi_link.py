"""The text that a guest's phone scans, mark for mark."""

from __future__ import annotations

import pytest

from core.formats.wifi_link import wifi_link
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import Item, ItemKind
from tests.core.formats.test_csv_export import make_item


def network(**given: str) -> Item:
    roles = {
        "name": FieldRole.SSID,
        "password": FieldRole.PASSWORD,
        "security": FieldRole.WIFI_SECURITY,
        "hidden": FieldRole.WIFI_HIDDEN,
    }
    fields = (
        Field(FieldId(role.value.encode()), FieldType.TEXT, role, "", given[name])
        for name, role in roles.items()
        if name in given
    )
    return make_item(*fields, kind=ItemKind.WIFI)


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ({"name": "Home", "password": "secret"}, "WIFI:T:WPA;S:Home;P:secret;;"),
        ({"name": "Home", "password": "x", "security": "WPA3"}, "WIFI:T:WPA;S:Home;P:x;;"),
        ({"name": "Old", "password": "x", "security": "wep"}, "WIFI:T:WEP;S:Old;P:x;;"),
        ({"name": "Open"}, "WIFI:T:nopass;S:Open;;"),
        ({"name": "H", "password": "x", "hidden": "true"}, "WIFI:T:WPA;S:H;P:x;H:true;;"),
        ({"name": "H", "password": "x", "hidden": "false"}, "WIFI:T:WPA;S:H;P:x;;"),
        ({"name": 'a;b,c:d"e\\f', "password": ";"}, 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:\\;;;'),
        ({"name": "Firm", "password": "x", "security": "WPA2-Enterprise"}, ""),
        ({"password": "x"}, ""),
    ],
)
def test_what_a_phone_reads(given: dict[str, str], link: str) -> None:
    assert wifi_link(network(**given)) == link


def test_a_login_is_no_network() -> None:
    assert wifi_link(make_item()) == ""
