"""Read the JSON that Aegis exports without a password."""

from __future__ import annotations

import msgspec

from core.errors import FileEncryptedError
from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.progress import SILENT, Progress

_KINDS = ("totp", "hotp", "steam")


class _Vault(msgspec.Struct):
    db: msgspec.Raw


class _Group(msgspec.Struct):
    uuid: str
    name: str


class _Database(msgspec.Struct):
    entries: list[msgspec.Raw]
    groups: list[_Group] = []


class _Key(msgspec.Struct):
    secret: str
    algo: str | None = None
    digits: int | None = None
    period: int | None = None
    counter: int | None = None


class _Entry(msgspec.Struct):
    type: str
    info: _Key
    name: str | None = None
    issuer: str | None = None
    note: str | None = None
    favorite: bool | None = None
    group: str | None = None
    groups: list[str] | None = None


def read_aegis_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key; groups become tags.

    Raises FileEncryptedError, and as `decode_whole` and `read_each` do.
    """
    vault = decode_whole(content, _Vault, path=path)
    # The database of an encrypted export is a text, in base64.
    if bytes(vault.db).startswith(b'"'):
        raise FileEncryptedError(path=path, detail="aegis")
    database = decode_whole(bytes(vault.db), _Database, path=path)
    names = {group.uuid: group.name for group in database.groups}

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        entry = msgspec.json.decode(raw, type=_Entry)
        if entry.type not in _KINDS:
            return Unreadable(where, Why.UNKNOWN_KIND)
        issuer, account = entry.issuer or "", entry.name or ""
        info = entry.info
        shape = KeyShape(
            kind=entry.type,
            secret=info.secret,
            algorithm=info.algo,
            digits=info.digits,
            period=info.period,
            counter=info.counter,
        )
        tags = [names[group] for group in entry.groups or () if group in names]
        key = CodeKey(
            link=make_link(shape, issuer=issuer, account=account),
            issuer=issuer,
            account=account,
            notes=entry.note or "",
            favourite=entry.favorite or False,
            tags=tuple(filter(None, [*tags, entry.group])),
        )
        return code_item(key, where)

    return read_each(
        database.entries, read, path=path, format_id=FormatId.AEGIS_JSON, progress=progress
    )
