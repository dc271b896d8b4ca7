"""Read the JSON that Stratum, once Authenticator Pro, exports without a password."""

from __future__ import annotations

import msgspec

from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.progress import SILENT, Progress

_KINDS = {1: "hotp", 2: "totp", 4: "steam"}
"""3 and 5 are other codes, mOTP and Yandex, that no link can hold."""
_ALGORITHMS = {0: "SHA1", 1: "SHA256", 2: "SHA512"}


class _Category(msgspec.Struct, rename="pascal"):
    id: str
    name: str = ""


class _Inside(msgspec.Struct, rename="pascal"):
    category_id: str
    authenticator_secret: str


class _Backup(msgspec.Struct, rename="pascal"):
    authenticators: list[msgspec.Raw]
    categories: list[_Category] | None = None
    authenticator_categories: list[_Inside] | None = None


class _Entry(msgspec.Struct, rename="pascal"):
    type: int
    secret: str
    issuer: str | None = None
    username: str | None = None
    algorithm: int = 0
    digits: int | None = None
    period: int | None = None
    counter: int | None = None


def read_stratum_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key; categories become tags.

    Raises as `decode_whole` and `read_each` do.
    """
    backup = decode_whole(content, _Backup, path=path)
    names = {category.id: category.name for category in backup.categories or ()}
    tags: dict[str, list[str]] = {}
    for inside in backup.authenticator_categories or ():
        if name := names.get(inside.category_id):
            tags.setdefault(inside.authenticator_secret, []).append(name)

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        entry = msgspec.json.decode(raw, type=_Entry)
        kind, algorithm = _KINDS.get(entry.type), _ALGORITHMS.get(entry.algorithm)
        if kind is None or algorithm is None:
            return Unreadable(where, Why.UNKNOWN_KIND)
        issuer, account = entry.issuer or "", entry.username or ""
        shape = KeyShape(
            kind=kind,
            secret=entry.secret,
            algorithm=algorithm,
            digits=entry.digits,
            period=entry.period,
            counter=entry.counter,
        )
        link = make_link(shape, issuer=issuer, account=account)
        given = tuple(tags.get(entry.secret, ()))
        return code_item(CodeKey(link=link, issuer=issuer, account=account, tags=given), where)

    return read_each(
        backup.authenticators,
        read,
        path=path,
        format_id=FormatId.STRATUM_JSON,
        progress=progress,
    )
