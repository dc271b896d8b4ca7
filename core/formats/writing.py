"""Every format of others that we write: what is left of an item in it, and what it leaves out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence

from core.formats import bitwarden_export, csv_export, cxf_export, kdbx, paper_export
from core.formats.bitwarden_protected import ProtectedLock
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem, Sink
from core.formats.imported import ImportedItem, NotKept
from core.formats.kdbx_file import KdbxLock
from core.formats.kdbx_places import group_path
from core.ports import Randomness
from core.progress import Progress
from core.vault.folder import FolderPath
from core.vault.secret import Secret


@dataclasses.dataclass(frozen=True)
class CopyLock:
    """What a copy is closed with: a passphrase, and where keys come from."""

    passphrase: Secret
    randomness: Randomness


@dataclasses.dataclass(frozen=True)
class Content:
    """What goes into a file: items, and the folders in which none of them lies.

    A format that has no place for such a folder leaves it out.
    """

    items: Sequence[ExportItem]
    bare: Sequence[FolderPath] = ()


def _nowhere(_: FolderPath) -> FolderPath:
    """Return what is left of a folder without items where only items say where they lie."""
    return ()


@dataclasses.dataclass(frozen=True, kw_only=True)
class Writer:
    """How one format is written.

    `with_versions` and `with_files` where it has a place for something of them;
    `project_folder` returns what is left of a folder in which no item lies.
    """

    project: Callable[[ExportItem], ImportedItem]
    losses: Callable[[Iterable[ExportItem]], tuple[NotKept, ...]]
    write: Callable[[Content, Sink, CopyLock | None, Progress], None]
    with_versions: bool
    with_files: bool = False
    project_folder: Callable[[FolderPath], FolderPath] = _nowhere


def _write_csv(content: Content, stream: Sink, _: CopyLock | None, progress: Progress) -> None:
    csv_export.write_rows([csv_export.project(e) for e in content.items], stream, progress=progress)


def _write_spreadsheet(
    content: Content, stream: Sink, _: CopyLock | None, progress: Progress
) -> None:
    rows = [csv_export.project(e) for e in content.items]
    csv_export.write_rows(rows, stream, for_spreadsheets=True, progress=progress)


def _write_bitwarden(
    content: Content, stream: Sink, lock: CopyLock | None, progress: Progress
) -> None:
    closing = ProtectedLock(lock.passphrase, lock.randomness) if lock is not None else None
    bitwarden_export.write_export(content.items, stream, lock=closing, progress=progress)


def _write_cxf(content: Content, stream: Sink, _: CopyLock | None, progress: Progress) -> None:
    cxf_export.write_cxf(content.items, stream, progress=progress)


def _write_paper(content: Content, stream: Sink, _: CopyLock | None, progress: Progress) -> None:
    paper_export.write_paper(content.items, stream, progress=progress)


def _write_kdbx(content: Content, stream: Sink, lock: CopyLock | None, progress: Progress) -> None:
    assert lock is not None
    closing = KdbxLock(lock.passphrase, lock.randomness)
    kdbx.write_kdbx(content.items, stream, lock=closing, bare=content.bare, progress=progress)


_BITWARDEN = Writer(
    project=bitwarden_export.project,
    losses=bitwarden_export.losses,
    write=_write_bitwarden,
    with_versions=True,
)

_CSV = Writer(
    project=csv_export.project,
    losses=csv_export.losses,
    write=_write_csv,
    with_versions=False,
)

WRITERS: dict[FormatId, Writer] = {
    FormatId.CSV: _CSV,
    FormatId.SPREADSHEET_CSV: dataclasses.replace(_CSV, write=_write_spreadsheet),
    FormatId.BITWARDEN_JSON: _BITWARDEN,
    FormatId.BITWARDEN_PROTECTED: _BITWARDEN,
    FormatId.CXF_JSON: Writer(
        project=cxf_export.project,
        losses=cxf_export.losses,
        write=_write_cxf,
        with_versions=False,
    ),
    FormatId.PAPER_HTML: Writer(
        project=paper_export.project,
        losses=paper_export.losses,
        write=_write_paper,
        with_versions=False,
    ),
    FormatId.KDBX: Writer(
        project=kdbx.project,
        losses=kdbx.losses,
        write=_write_kdbx,
        with_versions=True,
        with_files=True,
        project_folder=group_path,
    ),
}
