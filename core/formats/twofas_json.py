"""Read the backup that 2FAS writes without a password."""

from __future__ import annotations

import msgspec

from core.errors import FileEncryptedError
from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.ports import Millis
from core.progress import SILENT, Progress

_LATEST = 253_402_300_800_000
"""The first millisecond of the year 10000."""
_KINDS = {"TOTP": "totp", "HOTP": "hotp", "STEAM": "steam"}


class _Group(msgspec.Struct):
    id: str
    name: str


class _Backup(msgspec.Struct, rename="camel"):
    services: list[msgspec.Raw] = []
    services_encrypted: str | None = None
    groups: list[_Group] = []


class _Key(msgspec.Struct, rename="camel"):
    token_type: str = "TOTP"
    account: str | None = None
    issuer: str | None = None
    algorithm: str | None = None
    digits: int | None = None
    period: int | None = None
    counter: int | None = None


class _Service(msgspec.Struct, rename="camel"):
    secret: str
    otp: _Key
    name: str | None = None
    group_id: str | None = None
    updated_at: int | None = None


def read_twofas_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key; groups become tags.

    Raises FileEncryptedError, and as `decode_whole` and `read_each` do.
    """
    backup = decode_whole(content, _Backup, path=path)
    if backup.services_encrypted:
        raise FileEncryptedError(path=path, detail="2fas")
    names = {group.id: group.name for group in backup.groups}

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        service = msgspec.json.decode(raw, type=_Service)
        otp = service.otp
        kind = _KINDS.get(otp.token_type.upper())
        if kind is None:
            return Unreadable(where, Why.UNKNOWN_KIND)
        issuer, account = service.name or otp.issuer or "", otp.account or ""
        shape = KeyShape(
            kind=kind,
            secret=service.secret,
            algorithm=otp.algorithm,
            digits=otp.digits,
            period=otp.period,
            counter=otp.counter,
        )
        group = names.get(service.group_id or "")
        changed = service.updated_at
        key = CodeKey(
            link=make_link(shape, issuer=otp.issuer or issuer, account=account),
            issuer=issuer,
            account=account,
            tags=(group,) if group else (),
            modified=Millis(changed) if changed and 0 < changed < _LATEST else None,
        )
        return code_item(key, where)

    return read_each(
        backup.services, read, path=path, format_id=FormatId.TWOFAS_JSON, progress=progress
    )
