"""`import`: a file in, with what of it is not kept and what could not be read."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from core.errors import UsageError, WrongFilePasswordError
from core.formats.catalogue import Format, FormatId, find_format, is_sealed
from core.formats.imported import Parsed
from core.services import import_reports, importing
from core.services.import_plan import Action, Duplicates, ImportPlan, ImportResult
from core.session import Session
from core.vault.history import OperationId
from core.vault.secret import Secret
from ui.terminal.answers import Answer, absolute, local_time
from ui.terminal.column_names import read_columns, read_table
from ui.terminal.formats_command import readable_format
from ui.terminal.request import Request
from ui.terminal.transfer_commands import not_kept_rows, unreadable_row
from ui.wording.import_report import Imported, say_differs, write_report
from ui.wording.losses import say_not_kept, say_unreadable

_LISTED = 50


def import_file(request: Request) -> Answer:
    """Add the items of a file, or only tell what that would do."""
    options = request.options
    form = readable_format(options.format) if options.format is not None else None
    columns = read_columns(options) if options.columns is not None else None
    if options.report is not None and options.dry_run:
        raise UsageError(reason="--report tells of an import that was done; leave --dry-run out.")
    with request.open_profile() as opened:
        path = absolute(options.file)
        if options.report is not None:
            import_reports.check_report(opened.session, path=absolute(options.report))
        parsed = read_table(path, columns) if columns is not None else _read(request, form)
        plan = importing.plan_import(
            opened.session, parsed=parsed, duplicates=Duplicates(options.duplicates)
        )
        whole = dataclasses.replace(parsed, not_kept=plan.list_lost(parsed.not_kept))
        if options.dry_run:
            return _answer(whole, *_counts(plan), more=_differing(plan), would="would be ")
        done = importing.apply_import(opened.session, parsed=parsed, plan=plan)
        lines = _what_now(path, parsed, done.changes.operation)
        if options.report is not None:
            lines += _write_report(request, opened.session, parsed, plan, done)
    return _answer(whole, done.added, done.updated, more=lines)


def _counts(plan: ImportPlan) -> tuple[int, int]:
    """Return how many items would be added, and how many updated."""
    new, changed = plan.count(Action.NEW), plan.count(Action.CHANGED)
    if plan.duplicates is Duplicates.KEEP_BOTH:
        return new + changed, 0
    return new, changed if plan.duplicates is Duplicates.UPDATE else 0


def _differing(plan: ImportPlan) -> list[str]:
    """Return what is here already and differs, by title and by what differs."""
    rows = [row for row in plan.rows if row.action is Action.CHANGED]
    lines = [f"Differs: {row.title} ({say_differs(row.differs)})." for row in rows[:_LISTED]]
    more = len(rows) - _LISTED
    return [*lines, f"And {more:,} more differ."] if more > 0 else lines


def _answer(
    parsed: Parsed, added: int, updated: int, *, more: Sequence[str], would: str = ""
) -> Answer:
    skipped = len(parsed.items) - added - updated
    return Answer(
        document={
            "format": str(parsed.format_id),
            "in_file": parsed.in_file,
            "added": added,
            "updated": updated,
            "skipped": skipped,
            "unreadable": [unreadable_row(row) for row in parsed.unreadable],
            "not_kept": not_kept_rows(parsed.not_kept),
        },
        lines=[
            f"{added:,} item{'s' * (added != 1)} {would}added, {updated:,} updated, "
            f"{skipped:,} skipped, {len(parsed.unreadable):,} not readable.",
            *(f"Not readable: {say_unreadable(row)}." for row in parsed.unreadable),
            *(f"Not kept: {say_not_kept(lost)}." for lost in parsed.not_kept),
            *more,
        ],
    )


def _write_report(
    request: Request, session: Session, parsed: Parsed, plan: ImportPlan, done: ImportResult
) -> list[str]:
    path = absolute(request.options.report)
    form = find_format(parsed.format_id)
    report = Imported(
        profile=session.card.name,
        when=local_time(session.clock.now()),
        where_from=f"{absolute(request.options.file)} ({form.name if form else ''})",
        parsed=parsed,
        plan=plan,
        result=done,
    )
    import_reports.save_report(session, path=path, text=write_report(report))
    return [f"The report is in {path}."]


def _what_now(path: Path, parsed: Parsed, operation: OperationId | None) -> list[str]:
    """Return the way back, and that the file is still there for anyone to read."""
    lines = []
    if operation is not None:
        lines.append(f"To take it back within 30 days: strongroom imports undo {operation.hex()}")
    if not is_sealed(FormatId(parsed.format_id)):
        lines.append(
            f"{path} is not encrypted and still on the disk. Delete it when you have looked at "
            "what came in; on SSDs traces can remain until overwritten."
        )
    return lines


def _read(request: Request, form: Format | None) -> Parsed:
    path = absolute(request.options.file)
    with contextlib.ExitStack() as closing:
        secret: Secret | None = None
        if request.options.file_password:
            secret = closing.enter_context(request.secrets.read(f"Password of {path.name}"))
        if request.options.key_file is not None:
            if form is not None and form.id is not FormatId.KDBX:
                raise UsageError(reason="--key-file is for a KeePass file only; leave it out.")
            key_file = absolute(request.options.key_file)
            return importing.read_with_key_file(path, key_file=key_file, secret=secret)
        try:
            return importing.read_file(path, format_id=form.id if form else None, secret=secret)
        except WrongFilePasswordError:
            if secret is not None:
                raise
            raise UsageError(
                reason=f"{path} is encrypted. Give its password with --file-password, "
                "or its key file with --key-file."
            ) from None


ACTS: Mapping[str, Callable[[Request], Answer]] = {"import": import_file}
