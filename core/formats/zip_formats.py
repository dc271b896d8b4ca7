"""The formats that are ZIP archives: by which names in it each is known, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO, Protocol

from core.errors import AppError, UnknownFormatError
from core.formats.bitwarden_zip import is_bitwarden_zip, read_bitwarden_zip
from core.formats.catalogue import FormatId
from core.formats.dashlane_zip import is_dashlane_zip, read_dashlane_zip
from core.formats.imported import Parsed
from core.formats.mistaken import find_mistaken_zip
from core.formats.onepux import is_onepux, read_onepux
from core.formats.proton_pass_zip import is_proton_pass_zip, read_proton_pass_zip
from core.formats.zip_file import ZipReader
from core.progress import SILENT, Progress


class _ZipFormat(Protocol):
    def __call__(self, stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed: ...


_KNOWN: Mapping[FormatId, Callable[[Iterable[str]], bool]] = {
    FormatId.ONEPUX: is_onepux,
    FormatId.PROTON_PASS_JSON: is_proton_pass_zip,
    FormatId.BITWARDEN_ZIP: is_bitwarden_zip,
    FormatId.DASHLANE_CSV: is_dashlane_zip,
}
_READERS: Mapping[FormatId, _ZipFormat] = {
    FormatId.ONEPUX: read_onepux,
    FormatId.PROTON_PASS_JSON: read_proton_pass_zip,
    FormatId.BITWARDEN_ZIP: read_bitwarden_zip,
    FormatId.DASHLANE_CSV: read_dashlane_zip,
}


def guess_zip(stream: BinaryIO, *, path: str) -> FormatId | None:
    """Return the format of an archive; one that is broken has none."""
    try:
        return _find(ZipReader(stream, path=path).names())
    except AppError:
        return None


def read_zip(stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return what an archive holds, read from the disk as it is asked for.

    Raises UnknownFormatError, of the family of UnreadableFileError where it is broken, and as
    the reader of its format does.
    """
    names = ZipReader(stream, path=path).names()
    found = _find(names)
    if found is None:
        raise UnknownFormatError(path=path, looks=str(find_mistaken_zip(names)))
    return _READERS[found](stream, path=path, progress=progress)


def _find(names: Iterable[str]) -> FormatId | None:
    listed = tuple(names)
    return next((form for form, fits in _KNOWN.items() if fits(listed)), None)
