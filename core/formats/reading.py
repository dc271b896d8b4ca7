"""Read a file of another program: look at its size, tell its format, hand it to its reader."""

from __future__ import annotations

import dataclasses
import io
from typing import TYPE_CHECKING

from core.errors import (
    ClosedFileError,
    EmptyFileError,
    FileEncryptedError,
    MissingColumnError,
    UnknownFormatError,
)
from core.formats.caps import check_depth, check_size
from core.formats.catalogue import ZIP_MAGIC, FormatId, is_sealed, is_table
from core.formats.chrome_csv import read_chrome_csv
from core.formats.closed_files import find_closed
from core.formats.csv_columns import Mapping as ColumnMapping
from core.formats.csv_columns import guess_mapping
from core.formats.csv_table import Table
from core.formats.file_keys import FileKeys
from core.formats.firefox_csv import read_firefox_csv
from core.formats.header_names import known_names
from core.formats.imported import Parsed
from core.formats.known_csv import read_known
from core.formats.mapped_csv import read_mapped
from core.formats.mistaken import find_mistaken, name_unknown
from core.formats.positional_csv import positional_of, read_positional, read_program_table
from core.formats.sniffing import guess
from core.formats.strongroom_csv import is_ours, read_strongroom_csv
from core.formats.text import Encoding
from core.progress import SILENT, Progress
from core.vault.secret import Secret

if TYPE_CHECKING:
    from core.formats.whole_readers import WholeReader

_ENVELOPES: tuple[frozenset[FormatId], ...] = (
    frozenset({FormatId.BITWARDEN_JSON, FormatId.BITWARDEN_PROTECTED, FormatId.BITWARDEN_ZIP}),
    frozenset({FormatId.AEGIS_JSON, FormatId.AEGIS_PROTECTED}),
)
"""Of these a person names the program; which of them it is, the file says."""


_ARCHIVES = frozenset({FormatId.ONEPUX, FormatId.BITWARDEN_ZIP})
"""What can only lie in a ZIP; whatever else a person calls by these names is a broken one."""


def read(
    content: bytes,
    *,
    path: str,
    format_id: FormatId | None = None,
    mapping: ColumnMapping | None = None,
    progress: Progress = SILENT,
) -> Parsed:
    """Return what a file holds; without `format_id` it is told by the content.

    `mapping` is a person's choice for a CSV file; `path` names the file in errors. Raises one of
    the family of UnreadableFileError; MappingIncompleteError for an incomplete `mapping`;
    CancelledError through `progress`. What a passphrase opens is not read here:
    FileEncryptedError with the format as its `detail`.
    """
    format_id = find_out(content, path=path, format_id=format_id)
    if is_sealed(format_id):
        raise FileEncryptedError(path=path, detail=str(format_id))
    if content.startswith(ZIP_MAGIC) or format_id in _ARCHIVES:
        from core.formats.zip_formats import read_zip

        return read_zip(io.BytesIO(content), path=path, progress=progress)
    if format_id is FormatId.KEEPASS_XML:
        from core.formats.keepass_xml import read_keepass_xml

        return read_keepass_xml(content, path=path, progress=progress)
    reader = None if is_table(format_id) else _find_reader(format_id)
    if reader is not None:
        parsed = reader(content, path=path, progress=progress)
        check_depth(parsed.items, path=path)
        return parsed
    table = read_program_table(content, path=path, format_id=format_id)
    return read_csv(table, format_id=format_id, mapping=mapping, progress=progress)


def _find_reader(format_id: FormatId) -> WholeReader | None:
    # Most files are tables, and loading all these readers takes longer than reading most files.
    from core.formats.whole_readers import WHOLE_READERS

    return WHOLE_READERS.get(format_id)


def read_sealed(
    content: bytes,
    *,
    path: str,
    format_id: FormatId,
    passphrase: Secret,
    progress: Progress = SILENT,
) -> Parsed:
    """Return what a file holds that a passphrase opens; an archive of ours is not read here.

    Raises WrongFilePasswordError, FileAlteredError, FileTooCostlyError, and as `read` does.
    """
    if format_id is FormatId.KDBX:
        from core.formats.kdbx import read_kdbx

        return read_kdbx(content, path=path, given=FileKeys(passphrase), progress=progress)
    check_size(content, path=path)
    if format_id not in (FormatId.BITWARDEN_PROTECTED, FormatId.AEGIS_PROTECTED):
        raise FileEncryptedError(path=path, detail=str(format_id))
    progress.report(0, 0, "opening")
    if format_id is FormatId.AEGIS_PROTECTED:
        from core.formats.aegis_json import read_aegis_json
        from core.formats.aegis_protected import open_aegis

        plain = open_aegis(content, path=path, passphrase=passphrase)
        parsed = read_aegis_json(plain, path=path, progress=progress)
    else:
        from core.formats.bitwarden_json import read_bitwarden_json
        from core.formats.bitwarden_protected import open_protected

        plain = open_protected(content, path=path, passphrase=passphrase)
        parsed = read_bitwarden_json(plain, path=path, progress=progress)
    check_depth(parsed.items, path=path)
    return dataclasses.replace(parsed, format_id=format_id)


def read_csv(
    table: Table,
    *,
    format_id: FormatId,
    mapping: ColumnMapping | None = None,
    progress: Progress = SILENT,
) -> Parsed:
    """Return what a table holds, for a person who chose its encoding or delimiter by hand.

    Raises MissingColumnError, MappingIncompleteError, FileNestedTooDeepError, CancelledError
    through `progress`.
    """
    parsed = _read_table(table, format_id, mapping, progress)
    check_depth(parsed.items, path=table.path)
    return parsed


def _read_table(
    table: Table, format_id: FormatId, mapping: ColumnMapping | None, progress: Progress
) -> Parsed:
    if mapping is not None:
        return read_mapped(table, mapping, progress=progress)
    if format_id is FormatId.CHROME_CSV:
        return read_chrome_csv(table, progress=progress)
    if format_id is FormatId.FIREFOX_CSV:
        return read_firefox_csv(table, progress=progress)
    if format_id in (FormatId.CSV, FormatId.SPREADSHEET_CSV):
        return _read_any_csv(table, progress)
    positional = positional_of(table, format_id)
    if positional is not None:
        return read_positional(table, positional, progress=progress)
    return read_known(table, format_id=format_id, progress=progress)


def find_out(
    content: bytes,
    *,
    path: str,
    format_id: FormatId | None = None,
    encoding: Encoding | None = None,
) -> FormatId:
    """Return the format to read a file as: the given one, else as its content tells.

    Raises FileTooLargeError, EmptyFileError, ClosedFileError, UnknownFormatError,
    WrongEncodingError.
    """
    check_size(content, path=path)
    if not content.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        raise EmptyFileError(path=path, header_only=False)
    mistaken = find_mistaken(content) if format_id is None else None
    if mistaken is not None:
        raise UnknownFormatError(path=path, looks=str(mistaken))
    closed = find_closed(content) if format_id is None else None
    if closed is not None:
        raise ClosedFileError(path=path, what=closed)
    family = next((forms for forms in _ENVELOPES if format_id in forms), frozenset())
    if format_id is not None and not family:
        return format_id
    found = guess(content, path=path, encoding=encoding)
    if format_id is not None and found not in family:
        found = format_id
    if found is None:
        raise UnknownFormatError(path=path, **name_unknown(content))
    return found


def _read_any_csv(table: Table, progress: Progress) -> Parsed:
    """Read a CSV of our own, or of anybody by the names of its columns."""
    if is_ours(table.header):
        return read_strongroom_csv(table, progress=progress)
    mapping = guess_mapping(table.header)
    missing = mapping.missing()
    if missing:
        columns = tuple(str(target) for target in missing)
        found = known_names(table.header)
        raise MissingColumnError(path=table.path, columns=columns, found=found)
    return read_mapped(table, mapping, progress=progress)
