"""`formats`: what is read and written; the data folder is not touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.errors import UsageError
from core.formats.catalogue import FORMATS, Format, find_format
from ui.terminal.answers import Answer, table
from ui.terminal.request import Request


def list_formats(_: Request) -> Answer:
    """List every format."""
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
    acts = [act for act, can in (("read", form.reads), ("written", form.writes)) if can]
    return (str(form.id), form.name, " and ".join(acts), "encrypted" if form.encrypted else "")


def readable_format(name: str) -> Format:
    """Return the format to read a file as. Raises UsageError where there is none."""
    form = find_format(name)
    if form is None or not form.reads:
        names = ", ".join(form.id for form in FORMATS if form.reads)
        raise UsageError(reason=f"“{name}” is no format that can be read. Use one of: {names}.")
    return form


def writable_format(name: str) -> Format:
    """Return the format to write a file in. Raises UsageError where there is none."""
    form = find_format(name)
    if form is None or not form.writes:
        names = ", ".join(form.id for form in FORMATS if form.writes)
        raise UsageError(reason=f"“{name}” is no format that can be written. Use one of: {names}.")
    return form


ACTS: Mapping[str, Callable[[Request], Answer]] = {"formats": list_formats}
