"""What authenticators export: keys of one-time codes, each an item of its own."""

from __future__ import annotations

import dataclasses
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from core.formats.caps import over_limit
from core.formats.imported import ImportedItem, Unreadable, Where, Why
from core.ports import Millis
from core.vault.field import HIDDEN, FieldDraft, FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind


@dataclasses.dataclass(frozen=True, kw_only=True)
class CodeKey:
    """The key of one code: a link, and what a person calls it."""

    link: str
    issuer: str = ""
    account: str = ""
    notes: str = ""
    favourite: bool = False
    tags: tuple[str, ...] = ()
    modified: Millis | None = None

    def __repr__(self) -> str:
        return f"CodeKey({HIDDEN})"


@dataclasses.dataclass(frozen=True, kw_only=True)
class KeyShape:
    """A key as apps have it, in parts; `kind` is "totp", "hotp" or "steam"."""

    kind: str
    secret: str
    algorithm: str | None = None
    digits: int | None = None
    period: int | None = None
    counter: int | None = None

    def __repr__(self) -> str:
        return f"KeyShape({self.kind}, {HIDDEN})"


def make_link(shape: KeyShape, *, issuer: str, account: str) -> str:
    """Return the link that the parts of a key make. Source: the Key Uri Format."""
    steam = shape.kind == "steam"
    given: dict[str, str | int | None] = {
        "secret": shape.secret.replace(" ", ""),
        "issuer": issuer or None,
        "algorithm": shape.algorithm,
        "digits": shape.digits,
        "period": shape.period if shape.kind != "hotp" else None,
        "counter": shape.counter if shape.kind == "hotp" else None,
        "encoder": "steam" if steam else None,
    }
    query = urlencode({k: v for k, v in given.items() if v is not None}, quote_via=quote)
    label = f"{issuer}:{account}" if issuer else account
    return f"otpauth://{'totp' if steam else shape.kind}/{quote(label, safe=':@')}?{query}"


def names_in(link: str) -> tuple[str, str]:
    """Return issuer and account of a link. Raises ValueError for what is none."""
    parts = urlsplit(link)
    label = unquote(parts.path.lstrip("/"))
    issuer = dict(parse_qsl(parts.query, max_num_fields=50)).get("issuer", "").strip()
    prefix, colon, account = label.partition(":")
    if not colon:
        return issuer, label.strip()
    return issuer or prefix.strip(), account.strip()


def code_item(key: CodeKey, where: Where) -> ImportedItem | Unreadable:
    """Return the item of a key, named after who issued it."""
    title = key.issuer or key.account
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    fields = (
        FieldDraft(FieldType.TEXT, key.issuer, FieldRole.ISSUER),
        FieldDraft(FieldType.TEXT, key.account, FieldRole.ACCOUNT),
        FieldDraft(FieldType.OTP, key.link, FieldRole.ONE_TIME_CODE),
        FieldDraft(FieldType.MULTILINE, key.notes, FieldRole.NOTES),
    )
    return ImportedItem(
        draft=ItemDraft(
            kind=ItemKind.CODE,
            title=title,
            fields=tuple(field for field in fields if field.value),
            favourite=key.favourite,
        ),
        where=where,
        tag_names=key.tags,
        modified=key.modified,
    )
