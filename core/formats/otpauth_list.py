"""Read a text file with an `otpauth://` link in every line, as many authenticators export it."""

from __future__ import annotations

import re

from core.errors import EmptyFileError
from core.formats.caps import FIELD_LIMIT, check_count, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, code_item, names_in
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.text import decode_text
from core.progress import SILENT, Progress

_LINK = re.compile(r"otpauth://(?:totp|hotp|steam)/[^\s]*[?&]secret=[^\s&]", re.IGNORECASE)
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
    return code_item(CodeKey(link=link, issuer=issuer, account=account), where)
