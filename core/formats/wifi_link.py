"""The text of a QR code by which a phone joins a Wi-Fi network."""

from __future__ import annotations

from core.vault.field import FieldRole
from core.vault.item import Item, ItemKind

_MARKS = frozenset('\\;,:"')
_TRUE = ("true", "1", "yes")


def wifi_link(item: Item) -> str:
    """Return what a guest's phone scans; empty where an item is no network that a code can hold.

    A network where everybody has a login of their own (802.1X) needs more than a name and a
    password. WPA, WPA2 and WPA3 are all called WPA: phones find out which it is. Source: the
    format of ZXing ("Barcode Contents", Wi-Fi), which Android, iOS and NetworkManager read.
    """
    name, password = item.value(FieldRole.SSID), item.value(FieldRole.PASSWORD)
    security = item.value(FieldRole.WIFI_SECURITY).lower()
    if item.kind is not ItemKind.WIFI or not name or _is_enterprise(security):
        return ""
    kind = "nopass" if not password else "WEP" if "wep" in security else "WPA"
    parts = [f"T:{kind}", f"S:{_escape(name)}"]
    if password:
        parts.append(f"P:{_escape(password)}")
    if item.value(FieldRole.WIFI_HIDDEN).strip().lower() in _TRUE:
        parts.append("H:true")
    return f"WIFI:{';'.join(parts)};;"


def _is_enterprise(security: str) -> bool:
    return any(word in security for word in ("eap", "enterprise", "802.1x", "radius"))


def _escape(text: str) -> str:
    return "".join(f"\\{c}" if c in _MARKS else c for c in text)
