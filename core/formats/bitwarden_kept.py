"""What an item of Bitwarden's says that ours has no place for, kept so that it can go back."""

from __future__ import annotations

from typing import Annotated

import msgspec

from core.formats.bitwarden_shape import Source
from core.formats.catalogue import FormatId
from core.vault.item import Foreign, Item

_Small = Annotated[int, msgspec.Meta(ge=0, le=255)]
_LINKED = 3
_LINK_LIMIT = 2**31
_DATE_LENGTH = 64


class Linked(msgspec.Struct, forbid_unknown_fields=True):
    """A field that stands for another of the same item; `to` is Bitwarden's number for that."""

    name: Annotated[str, msgspec.Meta(max_length=1024)]
    to: Annotated[int, msgspec.Meta(ge=0, le=_LINK_LIMIT)] = msgspec.field(name="linkedId")


class Kept(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """Passkeys as they came, rules by which websites match, and marks that mean nothing here."""

    passkeys: list[msgspec.Raw] = msgspec.field(name="fido2Credentials", default_factory=list)
    reprompt: _Small = 0
    archived: Annotated[str, msgspec.Meta(max_length=_DATE_LENGTH)] = msgspec.field(
        name="archivedDate", default=""
    )
    matches: dict[str, _Small] = {}
    linked: list[Linked] = []

    def __repr__(self) -> str:
        return f"Kept({len(self.passkeys)} passkeys)"


def keep(source: Source) -> Foreign | None:
    """Return what is kept of an item, None where there is nothing; what is odd is left out."""
    login = source.login
    uris = (login.uris if login is not None else None) or ()
    kept = Kept(
        passkeys=list((login.fido2_credentials if login is not None else None) or ()),
        reprompt=_small(source.reprompt) or 0,
        archived=(source.archived_date or "")[:_DATE_LENGTH],
        matches={u.uri: rule for u in uris if u.uri and (rule := _small(u.match)) is not None},
        linked=[
            Linked(field.name or "", field.linked_id)
            for field in source.fields or ()
            if field.type == _LINKED and _is_link(field.linked_id) and len(field.name or "") <= 1024
        ],
    )
    content = msgspec.json.encode(kept)
    return Foreign(FormatId.BITWARDEN_JSON, content) if content != b"{}" else None


def _small(number: int | None) -> int | None:
    return number if number is not None and 0 <= number <= 255 else None


def _is_link(number: object) -> bool:
    return type(number) is int and 0 <= number <= _LINK_LIMIT


def kept_of(item: Item) -> Kept:
    """Return what is kept of an item that came from Bitwarden, else nothing.

    Whoever wrote an archive may have put anything there: only what Bitwarden itself could have
    written, and what reads back as the same bytes, gets into a file.
    """
    foreign, nothing = item.foreign, Kept()
    if foreign is None or foreign.source != FormatId.BITWARDEN_JSON or b"\0" in foreign.content:
        return nothing
    try:
        kept = msgspec.json.decode(foreign.content, type=Kept)
        for key in kept.passkeys:
            msgspec.json.decode(key, type=dict[str, str | int | float | bool | None])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return nothing
    return kept if is_all(kept, foreign) else nothing


def is_all(kept: Kept, foreign: Foreign) -> bool:
    """Tell whether it reads back as the same bytes."""
    return msgspec.json.encode(kept) == foreign.content


def fitting(kept: Kept, *, login: bool, websites: frozenset[str]) -> Kept:
    """Return what of it an item still has a place for: no rule for a website that is gone."""
    return msgspec.structs.replace(
        kept,
        passkeys=kept.passkeys if login else [],
        matches={u: rule for u, rule in kept.matches.items() if login and u in websites},
    )
