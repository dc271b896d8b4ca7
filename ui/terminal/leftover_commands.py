"""`leftovers list|remove`: what belongs to no profile here, and removing one of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.app import App
from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import Leftover, list_keyring_leftovers, list_leftovers
from core.errors import FileMissingError, UsageError
from ui.terminal.answers import Answer, Json, indented
from ui.terminal.request import Request
from ui.wording.deletion import say_size
from ui.wording.leftovers import KEYRING_SILENT, LEFTOVERS, NOTHING_FOUND


def list_all(request: Request) -> Answer:
    """List what is left over, each with why it is there and what removing it does."""
    with request.open_app() as app:
        found, silent = _find(app)
    lines = [line for leftover in found for line in _lines(leftover)]
    return Answer(
        document=[_row(leftover) for leftover in found],
        lines=[*(lines or [NOTHING_FOUND]), *([KEYRING_SILENT] if silent else [])],
    )


def remove(request: Request) -> Answer:
    """Remove one of them, with a line in the log."""
    wanted: str = request.options.id
    if not request.options.yes:
        raise UsageError(reason="Removing it cannot be undone. Give --yes if you want that.")
    with request.open_app() as app:
        found = next((each for each in _find(app)[0] if each.id == wanted), None)
        if found is None:
            raise FileMissingError(path=wanted)
        remove_leftover(app, leftover=found)
    return Answer(document={"ok": True}, lines=[f"Removed: {found.where}"])


def _find(app: App) -> tuple[tuple[Leftover, ...], bool]:
    """Return what is left over, and whether the keyring told nothing."""
    in_keyring = list_keyring_leftovers(app)
    return (*list_leftovers(app), *(in_keyring or ())), in_keyring is None


def _row(leftover: Leftover) -> Json:
    return {
        "id": leftover.id,
        "kind": str(leftover.kind),
        "where": leftover.where,
        "bytes": leftover.bytes,
        "removable": leftover.removable,
    }


def _lines(leftover: Leftover) -> list[str]:
    words = LEFTOVERS[leftover.kind.value]
    size = f" ({say_size(leftover.bytes)})" if leftover.bytes else ""
    told = [f"{leftover.id}  {words.title}{size}", *indented(leftover.where), *indented(words.why)]
    if words.removal:
        told += indented(f"Removing it: {words.removal}")
    return told


ACTS: Mapping[str, Callable[[Request], Answer]] = {"list": list_all, "remove": remove}
