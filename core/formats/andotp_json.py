"""Read the JSON that andOTP exports without a password."""

from __future__ import annotations

import msgspec

from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.progress import SILENT, Progress

_KINDS = {"TOTP": "totp", "HOTP": "hotp", "STEAM": "steam"}


class _Entry(msgspec.Struct):
    secret: str
    type: str = "TOTP"
    label: str | None = None
    issuer: str | None = None
    algorithm: str | None = None
    digits: int | None = None
    period: int | None = None
    counter: int | None = None
    tags: list[str] | None = None


def read_andotp_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key. Raises as `decode_whole` and `read_each` do."""

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        entry = msgspec.json.decode(raw, type=_Entry)
        kind = _KINDS.get(entry.type.upper())
        if kind is None:
            return Unreadable(where, Why.UNKNOWN_KIND)
        issuer, account = _names(entry)
        shape = KeyShape(
            kind=kind,
            secret=entry.secret,
            algorithm=entry.algorithm,
            digits=entry.digits,
            period=entry.period,
            counter=entry.counter,
        )
        key = CodeKey(
            link=make_link(shape, issuer=issuer, account=account),
            issuer=issuer,
            account=account,
            tags=tuple(tag for tag in entry.tags or () if tag),
        )
        return code_item(key, where)

    entries = decode_whole(content, list[msgspec.Raw], path=path)
    return read_each(entries, read, path=path, format_id=FormatId.ANDOTP_JSON, progress=progress)


def _names(entry: _Entry) -> tuple[str, str]:
    """Return issuer and account; older versions have both in the label."""
    label = entry.label or ""
    if entry.issuer:
        return entry.issuer, label
    issuer, dash, account = label.partition(" - ")
    return (issuer.strip(), account.strip()) if dash else ("", label)
