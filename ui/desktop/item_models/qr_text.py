"""Which fields of an item a phone can take as a QR code, and what that code holds."""

from __future__ import annotations

import dataclasses

from core.errors import OtpMalformedError
from core.formats.wifi_link import wifi_link
from core.otp import parse_otp, to_uri
from core.vault.field import Field, FieldRole, FieldType
from core.vault.item import Item

_NAME = 40
"""Characters of an item's names: each may become nine, and one of them stands there twice."""
_MOST = 2_000
"""Bytes. What does not fit (2,331) would fail while it is painted, and most phones read less."""


def qr_text(item: Item, field: Field) -> str:
    """Return what the QR code of a field holds, empty where it has none.

    A key that names no account gets the names of its item, or the phone would show none.
    """
    if field.role is FieldRole.SSID:
        return _fitting(wifi_link(item))
    if field.type is not FieldType.OTP:
        return ""
    try:
        secret = parse_otp(field.value)
    except OtpMalformedError:
        return ""
    if not secret.account:
        account = item.value(FieldRole.USERNAME) or item.value(FieldRole.ACCOUNT) or item.title
        issuer = secret.issuer or item.title[:_NAME]
        secret = dataclasses.replace(secret, account=account[:_NAME], issuer=issuer)
    return _fitting(to_uri(secret))


def _fitting(text: str) -> str:
    return text if len(text.encode("utf-8")) <= _MOST else ""
