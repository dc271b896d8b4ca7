"""The limits within which an untrusted file is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from core.errors import FileNestedTooDeepError, FileTooLargeError
from core.formats.imported import ImportedItem
from core.vault import item as vault_item

MIB = 1024 * 1024
FILE_LIMIT = 64 * MIB
ITEMS_LIMIT = 100_000
FIELD_LIMIT = vault_item.FIELD_LIMIT
ATTACHMENTS_LIMIT = 160 * MIB
"""Of attachments in a KDBX file, which are read beside the rest of it."""
KDBX_LIMIT = FILE_LIMIT + ATTACHMENTS_LIMIT
ICONS_LIMIT = 32 * MIB
"""Of pictures that an import brings: in a file a thousand items may share one."""
DEPTH_LIMIT = 64
COLUMNS_LIMIT = 256
VALUES_LIMIT = 4_000_000
"""Values in a JSON file, lines in a table: 64 MiB of a real export hold fewer; a list of ones
holds 32 million."""


def check_size(content: bytes, *, path: str) -> None:
    """Refuse a file over 64 MiB. Raises FileTooLargeError."""
    if len(content) > FILE_LIMIT:
        raise FileTooLargeError(path=path, what="file", limit=FILE_LIMIT)


def check_count(count: int, *, path: str) -> None:
    """Refuse a file of more than 100,000 items. Raises FileTooLargeError."""
    if count > ITEMS_LIMIT:
        raise FileTooLargeError(path=path, what="items", limit=ITEMS_LIMIT)


def over_limit(text: str, limit: int) -> bool:
    """Tell whether `text` takes more than `limit` bytes of UTF-8."""
    if len(text) * 4 <= limit:
        return False
    return len(text) > limit or len(text.encode("utf-8", "surrogatepass")) > limit


def check_fields(item: ImportedItem, *, path: str) -> None:
    """Refuse a file with a field over 1 MiB. Raises FileTooLargeError."""
    fields = [*item.draft.fields, *(f for old in item.earlier for f in old.draft.fields)]
    texts = [field.value for field in fields]
    texts += [field.label for field in fields]
    texts += [old.password for old in item.history]
    longest = max(map(len, texts), default=0)
    if longest * 4 > FIELD_LIMIT and any(over_limit(text, FIELD_LIMIT) for text in texts):
        raise FileTooLargeError(path=path, what="field", limit=FIELD_LIMIT)


def check_depth(items: Iterable[ImportedItem], *, path: str) -> None:
    """Refuse a file with an item more than 64 folders down: what shows folders goes as deep.

    Raises FileNestedTooDeepError.
    """
    if any(len(item.folder_path) > DEPTH_LIMIT for item in items):
        raise FileNestedTooDeepError(path=path, limit=DEPTH_LIMIT)
