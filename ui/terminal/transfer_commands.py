"""`export`: files out, with what they lose."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping

from core.formats.catalogue import Format, FormatId
from core.formats.imported import NotKept, Unreadable
from core.services import exporting
from core.services.exporting import ExportRequest, ExportResult
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute
from ui.terminal.chosen_items import count_left_in_trash, read_choice
from ui.terminal.formats_command import writable_format
from ui.terminal.request import Request
from ui.wording.broken import list_lines
from ui.wording.errors import say_where
from ui.wording.losses import say_not_kept


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


ACTS: Mapping[str, Callable[[Request], Answer]] = {"export": export}
