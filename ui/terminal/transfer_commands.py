"""`import` and `export`: files in and out, with what they lose."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from core.errors import UsageError, WrongFilePasswordError
from core.formats.catalogue import Format, FormatId, is_sealed
from core.formats.imported import NotKept, Parsed, Unreadable
from core.services import exporting, importing
from core.services.exporting import ExportRequest, ExportResult
from core.services.importing import Action, Duplicates
from core.vault.history import OperationId
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute
from ui.terminal.chosen_items import count_left_in_trash, read_choice
from ui.terminal.column_names import read_columns, read_table
from ui.terminal.formats_command import readable_format, writable_format
from ui.terminal.request import Request
from ui.wording.broken import list_lines
from ui.wording.errors import say_where
from ui.wording.losses import say_not_kept, say_unreadable


def import_file(request: Request) -> Answer:
    """Add the items of a file, or only tell what that would do."""
    options = request.options
    form = readable_format(options.format) if options.format is not None else None
    columns = read_columns(options) if options.columns is not None else None
    with request.open_profile() as opened:
        path = absolute(options.file)
        parsed = read_table(path, columns) if columns is not None else _read(request, form)
        plan = importing.plan_import(
            opened.session, parsed=parsed, duplicates=Duplicates(options.duplicates)
        )
        operation = None
        if options.dry_run:
            new, changed = plan.count(Action.NEW), plan.count(Action.CHANGED)
            both = plan.duplicates is Duplicates.KEEP_BOTH
            added = new + changed if both else new
            updated = changed if plan.duplicates is Duplicates.UPDATE else 0
        else:
            done = importing.apply_import(opened.session, parsed=parsed, plan=plan)
            added, updated, operation = done.added, done.updated, done.changes.operation
    would = "would be " if options.dry_run else ""
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
            *([] if options.dry_run else _what_now(path, parsed, operation)),
        ],
    )


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


def unreadable_row(row: Unreadable) -> Json:
    """Return what could not be read of a file, for machines."""
    return {"where": say_where(row.where), "why": str(row.why)}


def not_kept_rows(not_kept: Iterable[NotKept]) -> list[Json]:
    """Return what a file does not carry, for machines."""
    return [{"what": str(n.what), "count": n.count, "name": n.name or None} for n in not_kept]


def read_passphrase(
    request: Request, form: Format
) -> contextlib.AbstractContextManager[Secret | None]:
    """Read the passphrase of an encrypted file, twice; None where the format has none."""
    if not form.encrypted:
        return contextlib.nullcontext()
    return request.secrets.read_twice("Passphrase of the file")


def export(request: Request) -> Answer:
    """Write all items, or those chosen, to a file, read it back and compare."""
    options = request.options
    form = writable_format(options.format)
    # The archive is the profile as it is; other programs have no Trash to put things into.
    with_trash = form.id is FormatId.STRONGROOM or bool(options.with_trash)
    with request.open_profile() as opened:
        choice = read_choice(opened.session, options)
        left_out = 0 if with_trash else count_left_in_trash(opened.session, choice)
        with read_passphrase(request, form) as passphrase:
            wanted = ExportRequest(
                path=absolute(options.file),
                format_id=form.id,
                passphrase=passphrase,
                include_trash=with_trash,
                choice=choice,
            )
            written = exporting.export(opened.session, request=wanted, secret=opened.secret)
    return Answer(document=_written(written, left_out), lines=_written_lines(written, left_out))


def copy_document(written: ExportResult) -> dict[str, Json]:
    """Return a checked copy for machines."""
    return {
        "format": str(written.format_id),
        "items": written.items,
        "attachments": written.attachments,
        "sha256": written.sha256.hex(),
        "verified": written.verified,
    }


def _written(written: ExportResult, left_out: int) -> Json:
    not_kept = not_kept_rows(written.not_kept)
    if left_out:
        not_kept.append({"what": "items-in-trash", "count": left_out, "name": None})
    return {**copy_document(written), "not_kept": not_kept, "unreadable": unreadable_rows(written)}


def unreadable_rows(written: ExportResult) -> list[Json]:
    """Return what could not be read in the profile, for machines."""
    return [
        {"what": part.noun, "id": part.id.hex(), "title": part.title, "lost": str(part.extent)}
        for part in written.missing
    ]


def _written_lines(written: ExportResult, left_out: int) -> list[str]:
    lines = [
        f"Checked: {written.items:,} items and {written.attachments:,} attachments "
        f"are in {written.path}.",
        *(f"Not in it: {say_not_kept(lost)}." for lost in written.not_kept),
        *(f"Damaged: {line}" for line in list_lines(written.missing)),
    ]
    if left_out:
        lines.append(f"Not in it: {left_out:,} in Trash; add them with --with-trash.")
    if not written.encrypted:
        lines.append("Anyone who opens the file can read all passwords.")
    return lines


ACTS: Mapping[str, Callable[[Request], Answer]] = {"import": import_file, "export": export}
