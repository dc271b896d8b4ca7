"""Merge: compare two copies of a profile, show what would happen, then do it in one operation."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from core.errors import NotACopyError
from core.formats.archived import ParsedArchive
from core.formats.catalogue import FormatId
from core.progress import SILENT, Progress
from core.services import backups, generator, importing, restoring
from core.services.backups import Backup
from core.services.merge_comparison import Comparison, names_of
from core.services.merge_copy import OtherCopy, copy_of_archive, copy_of_vault
from core.services.merge_kdbx import copy_of_kdbx
from core.services.merge_pairing import look_for_likes, pair_up
from core.services.merge_places import compare_places, names_after
from core.services.merge_plan import Conflicts, MergePlan, MergeTotals, decide
from core.services.merge_writer import LabelOf, MergeWriter, Source
from core.services.occupation import Doing, occupied
from core.session import Session
from core.vault.changes import Changes
from core.vault.field import Field
from core.vault.secret import Secret

_EVERY = 64


@dataclasses.dataclass(frozen=True)
class Merged:
    """What a merge did; `changes.operation` takes all of it back."""

    changes: Changes
    totals: MergeTotals


def read_copy(
    path: Path,
    *,
    secret: Secret | None,
    key_file: Path | None = None,
    progress: Progress = SILENT,
) -> OtherCopy:
    """Return what an archive or a KDBX file holds; nothing is changed. `secret` opens it.

    Raises NotACopyError for a file of another kind, and as `importing.read_file`.
    """
    if key_file is not None:
        parsed = importing.read_with_key_file(
            path, key_file=key_file, secret=secret, progress=progress
        )
    else:
        parsed = importing.read_file(path, secret=secret, progress=progress)
    if isinstance(parsed, ParsedArchive):
        return copy_of_archive(parsed)
    if parsed.format_id != FormatId.KDBX:
        raise NotACopyError(path=str(path))
    return copy_of_kdbx(parsed)


@contextlib.contextmanager
def opened_backup(
    session: Session, *, backup: Backup, secret: Secret | None = None, progress: Progress = SILENT
) -> Iterator[OtherCopy]:
    """Lend what a backup holds, once everything in it was opened and compared.

    Raises as `restoring.opened`.
    """
    with restoring.opened(session, backup, secret, progress) as there:
        yield copy_of_vault(there)


def plan_merge(
    session: Session,
    *,
    copy: OtherCopy,
    conflicts: Conflicts = Conflicts.NEWER,
    progress: Progress = SILENT,
) -> MergePlan:
    """Return what merging with a copy would do; nothing is changed."""
    progress.report(0, 0, "comparing")
    likeness = look_for_likes(session, copy)
    with session.unit_of_work() as work:
        pairing = pair_up(work, copy, likeness)
        names = names_of(work, copy)
        places = compare_places(work, copy, names, now=session.clock.now())
        names, _ = names_after(work, copy, names, places)
        comparison = Comparison(work, copy, pairing, names, now=session.clock.now())
        rows = decide(comparison.rows(progress), conflicts)
        generated = generator.list_worth_bringing(session, work, copy.generated)
        recipes = work.recipes.ids()
    plan = MergePlan(
        rows=rows,
        policy=conflicts,
        in_file=len(copy.items) + len(copy.unreadable),
        generated=len(generated),
        recipes=sum(recipe.id not in recipes for recipe in copy.recipes),
        places=places,
    )
    return plan.with_policy(conflicts)


@occupied(Doing.IMPORT)
def apply_merge(
    session: Session,
    *,
    copy: OtherCopy,
    plan: MergePlan,
    label_of: LabelOf | None = None,
    progress: Progress = SILENT,
) -> Merged:
    """Do what the plan says, in one transaction; cancelling leaves nothing.

    `label_of` names a field that is kept beside the one here. A backup is made before; raises as
    making one does, and then nothing was merged. Raises ChangedMeanwhileError where an item is
    no longer as it was compared.
    """
    totals = plan.totals()
    if not plan.writes:
        return Merged(Changes(), totals)
    backups.back_up_before(session, progress=progress)
    done = 0

    def go_on() -> None:
        progress.report(done, len(plan.rows), "merging")

    with session.unit_of_work() as work:
        writer = MergeWriter(session, work, Source(copy, label_of or _label_of, go_on), plan.places)
        writer.check_room(totals.added)
        for done, row in enumerate(plan.rows):
            if done % _EVERY == 0:
                go_on()
            writer.write(row)
        return Merged(writer.finish(), totals)


def _label_of(field: Field) -> str:
    return f"{field.label or field.role_name or field.type_name} (2)"
