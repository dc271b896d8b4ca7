"""The key for one-time codes in what QR codes say, or in what was copied from a website."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.errors import AppError, QrUnreadableError
from core.formats.google_authenticator import is_google_authenticator, read_google_authenticator
from core.formats.imported import ImportedItem
from core.otp import parse_otp
from core.services.qr_codes import QrFault
from core.vault.field import FieldType

_SCHEMES = ("otpauth://", "steam://")


def is_key_link(text: str) -> bool:
    """Tell whether a text is a link for one-time codes, by how it begins."""
    text = text.lstrip()[:64].lower()
    return text.startswith(_SCHEMES) or text.startswith("otpauth-migration://")


def find_key(texts: Iterable[str]) -> str:
    """Return the one link for one-time codes among texts; other texts do not count.

    A link by which Google Authenticator hands over a single account is taken as that account's.
    Raises QrUnreadableError where there is none or more than one; OtpMalformedError.
    """
    links: list[str] = []
    handed_over = False
    for text in texts:
        if is_google_authenticator(text):
            handed_over = True
            links += _handed_over(text)
        elif text.lstrip()[:16].lower().startswith(_SCHEMES):
            links.append(text.strip())
    links = list(dict.fromkeys(links))
    if not links:
        raise QrUnreadableError(reason=QrFault.OTHER_CODE)
    if len(links) > 1:
        fault = QrFault.HANDING_OVER if handed_over else QrFault.SEVERAL
        raise QrUnreadableError(reason=fault)
    parse_otp(links[0])
    return links[0]


def _handed_over(text: str) -> Iterator[str]:
    try:
        parsed = read_google_authenticator(text.strip().encode("utf-8", "replace"), path="")
    except AppError:
        return
    for item in parsed.items:
        if isinstance(item, ImportedItem):
            yield from (field.value for field in item.draft.fields if field.type is FieldType.OTP)
