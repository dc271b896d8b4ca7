"""`import`, `export`, `formats`: files in and out, with what they lose."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping

from core.errors import UsageError
from core.formats.catalogue import FORMATS, Format, FormatId, find_format
from core.formats.imported import NotKept
from core.services import exporting, items
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute, table
from ui.terminal.request import Request
from ui.wording.losses import say_not_kept

READS, WRITES = "reads", "writes"


def list_formats(_: Request) -> Answer:
    """List what is read and written; the data folder is not touched."""
    return Answer(
        document=[
            {
                "id": str(form.id),
                "name": form.name,
                "reads": form.reads,
                "writes": form.writes,
                "encrypted": form.encrypted,
            }
            for form in FORMATS
        ],
        lines=table([_cells(form) for form in FORMATS]),
    )


def _cells(form: Format) -> tuple[str, ...]:
    acts = " and ".join(act for act in (READS, WRITES) if getattr(form, act))
    return (str(form.id), form.name, acts, "encrypted" if form.encrypted else "")


def writable_format(name: str) -> Format:
    """Return the format to write a file in. Raises UsageError where there is none."""
    form = find_format(name)
    if form is None or not form.writes:
        names = ", ".join(form.id for form in FORMATS if form.writes)
        raise UsageError(reason=f"“{name}” is no format that can be written. Use one of: {names}.")
    return form


def read_passphrase(
    request: Request, form: Format
) -> contextlib.AbstractContextManager[Secret | None]:
    """Read the passphrase of an encrypted file, twice; None where the format has none."""
    if not form.encrypted:
        return contextlib.nullcontext()
    return request.secrets.read_twice("Passphrase of the file")


def not_kept_rows(not_kept: Iterable[NotKept]) -> list[Json]:
    """Return what a file does not carry, for machines."""
    return [{"what": str(n.what), "count": n.count, "name": n.name or None} for n in not_kept]


def export(request: Request) -> Answer:
    """Write all items to a file, read it back and compare."""
    options = request.options
    form = writable_format(options.format)
    # The archive is the profile as it is; other programs have no Trash to put things into.
    with_trash = form.id is FormatId.STRONGROOM or bool(options.with_trash)
    with request.open_profile() as opened:
        in_trash = sum(s.trashed is not None for s in items.list_summaries(opened.session))
        with read_passphrase(request, form) as passphrase:
            written = exporting.export(
                opened.session,
                path=absolute(options.file),
                format_id=form.id,
                secret=opened.secret,
                passphrase=passphrase,
                include_trash=with_trash,
            )
    left = not_kept_rows(written.not_kept)
    lines = [
        f"Checked: {written.items:,} items and {written.attachments:,} attachments "
        f"are in {written.path}.",
        *(f"Not in it: {say_not_kept(lost)}." for lost in written.not_kept),
    ]
    if in_trash and not with_trash:
        left.append({"what": "items-in-trash", "count": in_trash, "name": None})
        lines.append(f"Not in it: {in_trash:,} in Trash; add them with --with-trash.")
    if not form.encrypted:
        lines.append("Anyone who opens the file can read all passwords.")
    return Answer(
        document={
            "format": str(form.id),
            "items": written.items,
            "attachments": written.attachments,
            "sha256": written.sha256.hex(),
            "verified": written.verified,
            "not_kept": left,
        },
        lines=lines,
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {
    "formats": list_formats,
    "export": export,
}
