"""`merge`: another copy of the profile compared with it and merged into it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping

from core.errors import UsageError
from core.services import merging
from core.services.merge_copy import OtherCopy
from core.services.merge_plan import Conflicts, MergePlan, MergeRow, MergeTotals, PlaceRow, Standing
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute
from ui.terminal.backup_commands import chosen_backup
from ui.terminal.request import Opened, Request
from ui.terminal.transfer_commands import not_kept_rows, unreadable_row
from ui.wording.losses import say_not_kept, say_unreadable
from ui.wording.merging import (
    STANDINGS,
    count_items,
    list_totals,
    say_difference,
    say_label_kept,
    say_outcome,
    say_place,
    say_what,
)

_QUIET = (Standing.SAME, Standing.ONLY_HERE, Standing.CHANGED_HERE)


def merge(request: Request) -> Answer:
    """Merge another copy into the profile, or only tell what that would do."""
    options = request.options
    with request.open_profile() as opened, _opened(request, opened) as copy:
        plan = merging.plan_merge(opened.session, copy=copy, conflicts=Conflicts(options.conflicts))
        if options.apply_deletions:
            plan = plan.with_all_taken(Standing.DELETED_THERE, taken=True)
        if options.bring_back:
            plan = plan.with_all_taken(Standing.DELETED_HERE, taken=True)
        if not options.dry_run:
            merging.apply_merge(opened.session, copy=copy, plan=plan, label_of=say_label_kept)
    return Answer(
        document=_document(copy, plan), lines=list(_lines(copy, plan, dry_run=options.dry_run))
    )


@contextlib.contextmanager
def _opened(request: Request, opened: Opened) -> Iterator[OtherCopy]:
    """Lend the copy that was named. Raises UsageError."""
    options = request.options
    if options.backup is not None:
        with (
            chosen_backup(request, opened, options.backup) as (backup, secret),
            merging.opened_backup(opened.session, backup=backup, secret=secret) as copy,
        ):
            yield copy
        return
    if options.backup_password:
        raise UsageError(reason="--backup-password goes with --backup.")
    path, key_file = absolute(options.file), options.key_file
    with contextlib.ExitStack() as closing:
        passphrase: Secret | None = None
        if key_file is None or options.file_password:
            passphrase = closing.enter_context(request.secrets.read(f"Passphrase of {path.name}"))
        key = absolute(key_file) if key_file is not None else None
        copy = merging.read_copy(path, secret=passphrase, key_file=key)
    yield copy


def _document(copy: OtherCopy, plan: MergePlan) -> Json:
    totals = plan.totals()
    return {
        "format": str(copy.format_id),
        "in_file": plan.in_file,
        **{str(each).replace("-", "_"): count for each, count in totals.standing.items()},
        **_done(totals),
        "items": [_row(row) for row in plan.rows if _is_told(row)],
        "places": [_place(place) for place in plan.places],
        "unreadable": [unreadable_row(row) for row in copy.unreadable],
        "not_kept": not_kept_rows(copy.not_kept),
    }


def _done(totals: MergeTotals) -> dict[str, Json]:
    return {
        "conflicts": totals.conflicts,
        "added": totals.added,
        "changed": totals.changed,
        "brought_back": totals.brought_back,
        "trashed": totals.trashed,
        "versions": totals.versions,
    }


def _is_told(row: MergeRow) -> bool:
    return row.standing not in _QUIET or row.writes


def _row(row: MergeRow) -> Json:
    return {
        "id": row.here.hex() if row.here is not None else None,
        "kind": str(row.kind),
        "title": row.title,
        "standing": str(row.standing),
        "outcome": say_outcome(row) or None,
        "versions": len(row.versions),
        "differences": [
            {
                "what": str(difference.aspect),
                "name": say_what(difference),
                "changed": str(difference.changed),
                "taken": str(choice),
            }
            for difference, choice in zip(row.differences, row.choices, strict=True)
        ],
    }


def _place(place: PlaceRow) -> Json:
    return {
        "what": "folder" if place.noun == "folders" else "tag",
        "here": place.here,
        "there": place.there,
        "changed": str(place.changed),
        "taken": place.taken,
    }


def _lines(copy: OtherCopy, plan: MergePlan, *, dry_run: bool) -> Iterator[str]:
    totals = plan.totals()
    yield from (f"{line}." for line in list_totals(totals))
    for row in filter(_is_told, plan.rows):
        outcome = say_outcome(row)
        yield f"{STANDINGS[row.standing]}: {row.title}{f', {outcome}' if outcome else ''}."
        for difference, choice in zip(row.differences, row.choices, strict=True):
            yield f"    {say_difference(difference, choice)}."
    yield from (f"{say_place(place)}." for place in plan.places)
    yield from (f"Not readable: {say_unreadable(row)}." for row in copy.unreadable)
    yield from (f"Not kept: {say_not_kept(lost)}." for lost in copy.not_kept)
    would = "would be " if dry_run else ""
    yield (
        f"{count_items(totals.added)} {would}added, {totals.changed:,} changed, "
        f"{totals.brought_back:,} brought back, {totals.trashed:,} moved to Trash."
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {"merge": merge}
