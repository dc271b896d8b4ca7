"""The folders in which no item lies: which a copy has to keep, or has to say that it leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.formats.csv_export import ExportItem
from core.formats.imported import NotKept
from core.formats.parts import Part
from core.formats.writing import Writer
from core.session import Session
from core.vault.choice import Choice, Everything, InFolder, ways_up
from core.vault.folder import FolderPath, list_bare, path_of


def list_bare_folders(
    session: Session, items: Iterable[ExportItem], choice: Choice
) -> tuple[FolderPath, ...]:
    """Return the paths of the folders chosen that none of the items brings along."""
    if not isinstance(choice, Everything | InFolder):
        return ()
    with session.unit_of_work() as work:
        folders = {folder.id: folder for folder in work.folders.all()}
    meant = (
        each
        for each in folders
        if isinstance(choice, Everything) or choice.folder in ways_up(each, folders)
    )
    return list_bare(
        (path_of(each, folders) for each in meant), (item.folder_path for item in items)
    )


def list_kept(
    writer: Writer, bare: Iterable[FolderPath], taken: Iterable[FolderPath]
) -> tuple[FolderPath, ...]:
    """Return what a format keeps of folders without items, as read again beside those `taken`."""
    return list_bare({writer.project_folder(path) for path in bare} - {()}, taken)


def list_losses(
    writer: Writer, items: Sequence[ExportItem], bare: Sequence[FolderPath]
) -> tuple[NotKept, ...]:
    """Return what a format leaves out of items and of folders without items."""
    lost = sum(writer.project_folder(path) != path for path in bare)
    return (*writer.losses(items), *((NotKept(Part.FOLDERS, lost),) if lost else ()))
