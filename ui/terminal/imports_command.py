"""`imports list|undo`: what was imported in the last thirty days, and taking one back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.errors import UsageError
from core.services import recent_imports
from core.services.recent_imports import RecentImport
from core.vault.history import OperationId
from ui.terminal.answers import Answer, Json, local_time, rfc3339, table
from ui.terminal.request import Request


def list_all(request: Request) -> Answer:
    """List the imports that are remembered, the newest first."""
    with request.open_profile() as opened:
        found = recent_imports.list_imports(opened.session)
    if not found:
        return Answer(document=[], lines=["Nothing was imported in the last 30 days."])
    return Answer(
        document=[_document(each) for each in found], lines=table([_cells(each) for each in found])
    )


def undo(request: Request) -> Answer:
    """Take one import back; what was changed since stays as it is."""
    operation = _operation(request.options.id)
    with request.open_profile() as opened:
        done = recent_imports.undo_import(opened.session, operation=operation)
    removed, restored = len(done.changes.removed), len(done.changes.items)
    lines = [f"Undone: {_items(removed)} removed, {_items(restored)} as before."]
    if done.kept:
        lines.append(f"{done.kept:,} changed since, or in use, and left as it is.")
    return Answer(
        document={"removed": removed, "restored": restored, "kept": done.kept}, lines=lines
    )


def _operation(text: str) -> OperationId:
    try:
        return OperationId(bytes.fromhex(text))
    except ValueError:
        raise UsageError(
            reason=f"“{text}” is not the id of an import. See “imports list”."
        ) from None


def _document(found: RecentImport) -> Json:
    return {
        "id": found.id.hex(),
        "at": rfc3339(found.at),
        "until": rfc3339(found.until),
        "added": found.added,
        "updated": found.updated,
        "undone": found.taken_back,
        "what": "merge" if found.merged else "import",
    }


def _cells(found: RecentImport) -> tuple[str, ...]:
    until = f"can be undone until {local_time(found.until)}"
    return (
        found.id.hex(),
        local_time(found.at),
        "merge" if found.merged else "import",
        f"{found.added:,} added",
        f"{found.updated:,} updated",
        "undone" if found.taken_back else until,
    )


def _items(count: int) -> str:
    return f"{count:,} {'item' if count == 1 else 'items'}"


ACTS: Mapping[str, Callable[[Request], Answer]] = {"list": list_all, "undo": undo}
