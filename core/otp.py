"""One-time codes: a key as people paste it, and the code it gives at a time."""

from __future__ import annotations

import dataclasses
import enum
import hmac
from typing import NoReturn
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from core.errors import OtpMalformedError
from core.ports import Millis

DIGITS_MIN, DIGITS_MAX, DIGITS_USUAL = 6, 8, 6
STEAM_DIGITS = 5
PERIOD_MIN, PERIOD_MAX, PERIOD_USUAL = 5, 300, 30
TEXT_LIMIT = 4096
# Shorter ones are typing errors: the shortest that sites hand out have 10 bytes, tests have 5.
KEY_MIN = 5

_BASE32 = {c: value for value, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}
_STEAM_ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"


class OtpAlgorithm(enum.StrEnum):
    """The hash under the HMAC."""

    SHA1 = "SHA1"
    SHA256 = "SHA256"
    SHA512 = "SHA512"


class OtpFault(enum.StrEnum):
    """Why a text is no key: the `reason` of OtpMalformedError."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_BASE32 = "not-base32"
    TOO_SHORT = "too-short"
    KEY_MISSING = "key-missing"
    NOT_A_LINK = "not-a-link"
    COUNTER_BASED = "counter-based"
    ALGORITHM = "algorithm"
    DIGITS = "digits"
    PERIOD = "period"


@dataclasses.dataclass(frozen=True, kw_only=True)
class OtpSecret:
    """A key and how codes are made of it; `period` in seconds. Its repr hides the key."""

    key: bytes = dataclasses.field(repr=False)
    algorithm: OtpAlgorithm = OtpAlgorithm.SHA1
    digits: int = DIGITS_USUAL
    period: int = PERIOD_USUAL
    steam: bool = False
    issuer: str = dataclasses.field(default="", repr=False)
    account: str = dataclasses.field(default="", repr=False)


@dataclasses.dataclass(frozen=True)
class Code:
    """A code and how many seconds it still holds, from the whole period down to 1."""

    value: str = dataclasses.field(repr=False)
    seconds_left: int


def parse_otp(text: str) -> OtpSecret:
    """Read a Base32 key, an otpauth:// link or a steam:// link.

    A bare key may be in small letters, spaced, dashed and unpadded. Raises
    OtpMalformedError. Source: the Key Uri Format of Google Authenticator.
    """
    text = text.strip()
    if not text:
        _refuse(OtpFault.EMPTY)
    if len(text) > TEXT_LIMIT:
        _refuse(OtpFault.TOO_LONG)
    scheme, colon, rest = text.partition("://")
    if not colon:
        return OtpSecret(key=_key(text))
    if scheme.lower() == "steam":
        key = _key(unquote(rest.rstrip("/")))
        return OtpSecret(key=key, digits=STEAM_DIGITS, steam=True, issuer="Steam")
    if scheme.lower() != "otpauth":
        _refuse(OtpFault.NOT_A_LINK)
    try:
        text.encode("utf-8")  # a lone surrogate could not be written out again
        return _parse_link(urlsplit(text))
    except ValueError:
        _refuse(OtpFault.NOT_A_LINK)


def code_at(secret: OtpSecret, at: Millis) -> Code:
    """Return the code of `secret` at a time. Source: RFC 6238, RFC 4226 section 5.3."""
    seconds = max(0, at // 1000)
    step, elapsed = divmod(seconds, secret.period)
    digest = hmac.digest(secret.key, step.to_bytes(8, "big"), secret.algorithm.value.lower())
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    value = _steam_code(number) if secret.steam else _decimal_code(number, secret.digits)
    return Code(value, secret.period - elapsed)


def to_uri(secret: OtpSecret) -> str:
    """Return the otpauth:// link of `secret`, with every parameter written out."""
    # Without an issuer, a colon of the account must not look like the end of one.
    bare = not secret.issuer and ":" not in secret.account
    label = secret.account if bare else f"{secret.issuer}:{secret.account}"
    parameters = {
        "secret": _base32(secret.key),
        "issuer": secret.issuer,
        "algorithm": secret.algorithm.value,
        "digits": str(secret.digits),
        "period": str(secret.period),
        "encoder": "steam" if secret.steam else "",
    }
    query = urlencode({k: v for k, v in parameters.items() if v}, quote_via=quote)
    return f"otpauth://totp/{quote(label, safe=':@')}?{query}"


def _refuse(fault: OtpFault) -> NoReturn:
    raise OtpMalformedError(reason=fault) from None


def _parse_link(link: SplitResult) -> OtpSecret:
    """Read a split link. Raises OtpMalformedError, and ValueError from parsing its query."""
    kind = link.netloc.lower()
    if kind == "hotp":
        _refuse(OtpFault.COUNTER_BASED)
    if kind not in ("totp", "steam"):
        _refuse(OtpFault.NOT_A_LINK)
    # The first of a repeated parameter counts; an empty one is as good as none.
    given = {k.lower(): v for k, v in reversed(parse_qsl(link.query, max_num_fields=50)) if v}
    issuer, account = _names(unquote(link.path.lstrip("/")), given.get("issuer", "").strip())
    steam = _is_steam(kind, issuer, given)
    if "secret" not in given:
        _refuse(OtpFault.KEY_MISSING)
    return OtpSecret(
        key=_key(given["secret"]),
        algorithm=_algorithm(given.get("algorithm", "SHA1")),
        digits=STEAM_DIGITS if steam else _digits(given.get("digits")),
        period=_number(given.get("period"), PERIOD_USUAL, PERIOD_MIN, PERIOD_MAX, OtpFault.PERIOD),
        steam=steam,
        issuer=issuer,
        account=account,
    )


def _names(label: str, issuer: str) -> tuple[str, str]:
    """Return issuer and account; the issuer as a parameter is the one that counts."""
    if issuer and label.startswith(f"{issuer}:"):
        return issuer, label.removeprefix(f"{issuer}:").strip()
    prefix, colon, account = label.partition(":")
    if not colon:
        return issuer, label.strip()
    return issuer or prefix.strip(), account.strip()


def _is_steam(kind: str, issuer: str, given: dict[str, str]) -> bool:
    """Steam's own codes are asked for by type, by encoder, or by issuer with no usual length."""
    if kind == "steam" or given.get("encoder", "").lower() == "steam":
        return True
    return issuer.casefold() == "steam" and given.get("digits", "5") == "5"


def _key(text: str) -> bytes:
    """Decode Base32; bits left over at the end are dropped, as authenticator apps do."""
    letters = "".join(text.split()).replace("-", "").rstrip("=").upper()
    if not letters:
        _refuse(OtpFault.EMPTY)
    if not text.isascii():  # upper() makes an S of a long s and two of a sharp one
        _refuse(OtpFault.NOT_BASE32)
    number = 0
    for letter in letters:
        if letter not in _BASE32:
            _refuse(OtpFault.NOT_BASE32)
        number = number << 5 | _BASE32[letter]
    size, left_over = divmod(len(letters) * 5, 8)
    if size < KEY_MIN:
        _refuse(OtpFault.TOO_SHORT)
    return (number >> left_over).to_bytes(size, "big")


def _base32(key: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in key)
    letters = "".join(_BASE32)
    return "".join(letters[int(bits[i : i + 5].ljust(5, "0"), 2)] for i in range(0, len(bits), 5))


def _algorithm(text: str) -> OtpAlgorithm:
    """Read SHA1, sha-256, HmacSHA512."""
    name = text.upper().replace("-", "").replace("_", "").removeprefix("HMAC")
    if name not in OtpAlgorithm.__members__:
        _refuse(OtpFault.ALGORITHM)
    return OtpAlgorithm[name]


def _digits(text: str | None) -> int:
    return _number(text, DIGITS_USUAL, DIGITS_MIN, DIGITS_MAX, OtpFault.DIGITS)


def _number(text: str | None, usual: int, least: int, most: int, fault: OtpFault) -> int:
    if text is None:
        return usual
    text = text.strip()
    # isdigit() alone would let other scripts' digits through, and int() would read them.
    if not (text.isascii() and text.isdigit() and len(text) <= 4 and least <= int(text) <= most):
        _refuse(fault)
    return int(text)


def _decimal_code(number: int, digits: int) -> str:
    return str(number % 10**digits).zfill(digits)


def _steam_code(number: int) -> str:
    """Steam's own alphabet, least significant character first."""
    characters = ""
    for _ in range(STEAM_DIGITS):
        number, position = divmod(number, len(_STEAM_ALPHABET))
        characters += _STEAM_ALPHABET[position]
    return characters
