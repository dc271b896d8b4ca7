"""Read the JSON that FreeOTP+ exports."""

from __future__ import annotations

import base64
from typing import Annotated

import msgspec

from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.progress import SILENT, Progress

_KINDS = {"TOTP": "totp", "HOTP": "hotp"}
_Byte = Annotated[int, msgspec.Meta(ge=-128, le=255)]
"""A byte as Java counts: from -128 to 127."""


class _Backup(msgspec.Struct):
    tokens: list[msgspec.Raw]


class _Token(msgspec.Struct, rename="camel"):
    secret: list[_Byte]
    type: str = "TOTP"
    label: str | None = None
    issuer_ext: str | None = None
    issuer_int: str | None = None
    algo: str | None = None
    digits: int | None = None
    period: int | None = None
    counter: int | None = None


def read_freeotp_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key. Raises as `decode_whole` and `read_each` do."""
    backup = decode_whole(content, _Backup, path=path)
    return read_each(
        backup.tokens, _read, path=path, format_id=FormatId.FREEOTP_JSON, progress=progress
    )


def _read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
    token = msgspec.json.decode(raw, type=_Token)
    kind = _KINDS.get(token.type.upper())
    if kind is None:
        return Unreadable(where, Why.UNKNOWN_KIND)
    issuer, account = token.issuer_ext or token.issuer_int or "", token.label or ""
    secret = base64.b32encode(bytes(byte % 256 for byte in token.secret)).decode("ascii")
    shape = KeyShape(
        kind=kind,
        secret=secret.rstrip("="),
        algorithm=token.algo,
        digits=token.digits,
        period=token.period,
        # The app counts from one below what the link that it was given, or gives, says.
        counter=None if token.counter is None else token.counter + 1,
    )
    link = make_link(shape, issuer=issuer, account=account)
    return code_item(CodeKey(link=link, issuer=issuer, account=account), where)
