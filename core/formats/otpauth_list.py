"""Read a text file with an `otpauth://` link in every line, as many authenticators export it.

Ente Auth adds to each link what it shows with it: tags, a note, whether it is pinned or in the bin.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

import msgspec

from core.errors import EmptyFileError
from core.formats.caps import FIELD_LIMIT, check_count, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, code_item, names_in
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.text import decode_text
from core.progress import SILENT, Progress

_LINK = re.compile(r"otpauth://(?:totp|hotp|steam)/[^\s]*[?&]secret=[^\s&]", re.IGNORECASE)
_DISPLAY = "codeDisplay="
_EVERY = 500


def is_otpauth_list(text: str) -> bool:
    """Tell by the first line that is not blank."""
    return _LINK.match(text.lstrip()[:4096]) is not None


def read_otpauth_list(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each link.

    Raises EmptyFileError, WrongEncodingError, TruncatedFileError, FileTooLargeError.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    items: list[ImportedItem] = []
    unreadable: list[Unreadable] = []
    for number, line in enumerate(text.split("\n"), 1):
        if number % _EVERY == 1:
            progress.report(0, 0, "read")
        if not line.strip():
            continue
        item = _item(line.strip(), Where(Unit.LINE, number))
        if isinstance(item, Unreadable):
            unreadable.append(item)
        else:
            items.append(item)
        check_count(len(items) + len(unreadable), path=path)
    if not items and not unreadable:
        raise EmptyFileError(path=path, header_only=False)
    return Parsed(format_id=FormatId.OTPAUTH_LIST, items=tuple(items), unreadable=tuple(unreadable))


def _item(link: str, where: Where) -> ImportedItem | Unreadable:
    if not _LINK.match(link) or over_limit(link, FIELD_LIMIT):
        return Unreadable(where, Why.BAD_VALUE)
    try:
        issuer, account = names_in(link)
    except ValueError:
        return Unreadable(where, Why.BAD_VALUE)
    link, display = _apart(link)
    key = CodeKey(
        link=link,
        issuer=issuer,
        account=account,
        notes=display.note or "",
        favourite=display.pinned,
        tags=tuple(tag for tag in display.tags or () if tag),
    )
    item = code_item(key, where)
    if display.trashed and isinstance(item, ImportedItem):
        item = msgspec.structs.replace(item, trashed=True)
    return item


class _Display(msgspec.Struct):
    pinned: bool = False
    trashed: bool = False
    tags: list[str] | None = None
    note: str | None = None


def _apart(link: str) -> tuple[str, _Display]:
    """Return a link without what Ente Auth adds, and that; what is none of it stays in the link."""
    address, mark, query = link.partition("?")
    parts = query.split("&")
    added = [part for part in parts if part.startswith(_DISPLAY)]
    if not added:
        return link, _Display()
    try:
        text = unquote_plus(added[0].removeprefix(_DISPLAY))
        display = msgspec.json.decode(text, type=_Display)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return link, _Display()
    rest = "&".join(part for part in parts if not part.startswith(_DISPLAY))
    return f"{address}{mark}{rest}", display
