"""Import: read a file, show what would happen, then do it in one transaction that can be undone."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from core.errors import FileEncryptedError, WrongFilePasswordError
from core.formats.archive import MAGIC
from core.formats.archived import ParsedArchive
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_columns import Mapping
from core.formats.imported import ImportedItem, Parsed
from core.formats.looking import Look, Reading
from core.progress import SILENT, Progress
from core.services import backups, foreign_files, generator
from core.services.import_parts import tell_all
from core.services.import_plan import (
    Action,
    Duplicates,
    ImportPlan,
    ImportResult,
    ImportRow,
    Place,
)
from core.services.import_writer import ImportWriter
from core.services.likeness import Likeness, Match
from core.services.occupation import Doing, occupied
from core.services.source_files import check_is_file
from core.session import Session
from core.storage.files import open_file
from core.vault.changes import Changes
from core.vault.field import FieldRole
from core.vault.secret import Secret


def read_file(
    path: Path,
    *,
    format_id: FormatId | None = None,
    mapping: Mapping | None = None,
    secret: Secret | None = None,
    progress: Progress = SILENT,
) -> Parsed:
    """Return what a file holds; nothing is changed. `secret` opens an encrypted file.

    Raises FileMissingError, the family of UnreadableFileError,
    WrongFilePasswordError (also where a passphrase is needed and none is given),
    ArchiveDamagedError.
    """
    if format_id in (None, FormatId.STRONGROOM) and _is_archive(path):
        if secret is None:
            raise WrongFilePasswordError(path=str(path))
        return foreign_files.read_archive(path, secret=secret, progress=progress)
    reading = Reading(format_id=format_id, mapping=mapping)
    try:
        return foreign_files.read_foreign(path, reading=reading, secret=secret, progress=progress)
    except FileEncryptedError as error:
        form = find_format(str(error.detail))
        if secret is None and form is not None and form.encrypted:
            raise WrongFilePasswordError(path=str(path)) from None
        raise


def read_with_key_file(
    path: Path, *, key_file: Path, secret: Secret | None = None, progress: Progress = SILENT
) -> Parsed:
    """Return what a file holds that a key file opens, alone or with a passphrase.

    Raises as `read_file` does, and FileKeyRefusedError.
    """
    return foreign_files.read_foreign(
        path, reading=Reading(), secret=secret, key_file=key_file, progress=progress
    )


def look_at(path: Path, *, reading: Reading, progress: Progress = SILENT) -> Look:
    """Return what a file is and holds, as far as that goes without asking anybody.

    What a passphrase opens comes back locked. Raises FileMissingError, DiskError, the family of
    UnreadableFileError.
    """
    if _is_archive(path):
        return Look(format_id=FormatId.STRONGROOM)
    return foreign_files.look_at(path, reading=reading, progress=progress)


def _is_archive(path: Path) -> bool:
    """Tell whether a file begins as an archive of ours; nothing else of it is looked at here."""
    check_is_file(path)
    with open_file(path) as stream:
        return stream.read(len(MAGIC)) == MAGIC


def plan_import(
    session: Session, *, parsed: Parsed, duplicates: Duplicates = Duplicates.SKIP
) -> ImportPlan:
    """Return what importing `parsed` would do; nothing is changed."""
    matches = Likeness(session).match_all(tuple(tell_all(parsed)))
    rows = [
        _row_of(index, imported, match)
        for index, (imported, match) in enumerate(zip(parsed.items, matches, strict=True))
    ]
    return ImportPlan(tuple(rows), duplicates)


def _row_of(index: int, imported: ImportedItem, match: Match | None) -> ImportRow:
    kind, title = imported.draft.kind, imported.draft.title
    row = ImportRow(index, kind, title, _subtitle(imported), _action_of(match), None)
    if match is None:
        return row
    return dataclasses.replace(
        row, match=match.item, differs=match.differs, missing=match.missing, left=match.left
    )


def _action_of(match: Match | None) -> Action:
    if match is None:
        return Action.NEW
    return Action.SAME if match.same else Action.CHANGED


def _subtitle(imported: ImportedItem) -> str:
    roles = (FieldRole.USERNAME, FieldRole.EMAIL, FieldRole.CARDHOLDER, FieldRole.SSID)
    fields = imported.draft.fields
    return next((f.value for r in roles for f in fields if f.role is r and f.value), "")


@occupied(Doing.IMPORT)
def apply_import(
    session: Session,
    *,
    parsed: Parsed,
    plan: ImportPlan,
    folder: Place = None,
    progress: Progress = SILENT,
) -> ImportResult:
    """Do what the plan says, in one transaction; cancelling leaves nothing.

    `folder` takes the new items that name no folder of their own. A backup is
    made before; raises as making one does, and then nothing was imported.
    """
    added, updated = sum(map(plan.adds, plan.rows)), sum(map(plan.updates, plan.rows))
    changes = Changes()
    if added or updated or _brings_beside(session, parsed, plan):
        backups.back_up_before(session, progress=progress)
        with session.unit_of_work() as work:
            writer = ImportWriter(session, work, parsed, folder)
            _take_rows(writer, plan, progress)
            everything = bool(added or updated) and all(row.included for row in plan.rows)
            changes = writer.finish(progress, everything=everything)
    new = sum(row.action is not Action.SAME for row in plan.rows)
    return ImportResult(
        changes=changes,
        in_file=parsed.in_file,
        added=added,
        updated=updated,
        skipped=len(parsed.items) - added - updated,
        unreadable=parsed.unreadable,
        not_kept=plan.list_lost(parsed.not_kept),
        left_out=new - added - updated,
    )


def _brings_beside(session: Session, parsed: Parsed, plan: ImportPlan) -> bool:
    """Tell whether an archive, all of whose items are here, has generated values or recipes anew.

    They are in no item, so no preview tells of them; whoever reads "all is here already" throws
    the file away, and they would be gone with it.
    """
    if not isinstance(parsed, ParsedArchive) or not _wants_any(plan):
        return False
    with session.unit_of_work() as work:
        known = work.recipes.ids()
        new = any(recipe.id not in known for recipe in parsed.recipes)
        return new or bool(generator.list_worth_bringing(session, work, parsed.generated))


def _wants_any(plan: ImportPlan) -> bool:
    return not plan.rows or any(row.included for row in plan.rows)


def _take_rows(writer: ImportWriter, plan: ImportPlan, progress: Progress) -> None:
    for done, row in enumerate(plan.rows):
        if done % 128 == 0:
            progress.report(0, len(plan.rows), "importing")
        if plan.adds(row):
            writer.add(row.index, fresh=row.action is not Action.NEW)
        elif plan.updates(row) and row.match is not None:
            writer.update(row.index, row.match)
