"""`activity list|verify`: what happened in a profile, and whether all of it is still told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.services import activity, items
from core.vault.activity import Activity
from ui.terminal.answers import Answer, Json, local_time, rfc3339, table
from ui.terminal.exit_codes import DONE, NOT_AS_IT_SHOULD_BE
from ui.terminal.request import Request
from ui.wording.activity import say_check, say_line


def list_all(request: Request) -> Answer:
    """List what happened, newest first."""
    with request.open_profile() as opened:
        activity.write_waiting(opened.session)
        activity.let_go(opened.session)
        lines = activity.list_lines(opened.session)[::-1]
        titles = {item.id: item.title for item in items.list_summaries(opened.session)}
    if not lines:
        return Answer(document=[], lines=["Nothing yet."])
    return Answer(
        document=[_document(line) for line in lines],
        lines=table([(local_time(line.at), say_line(line, titles).text) for line in lines]),
    )


def verify(request: Request) -> Answer:
    """Tell whether every line is as it was written, the first and the last too."""
    with request.open_profile() as opened:
        check = activity.verify(opened.session)
    day = local_time(check.before) if check.before is not None else None
    said = say_check(check, day).text
    return Answer(
        document={"ok": check.ok},
        lines=[f"{said} There are {check.lines:,}."] if check.ok else [],
        remarks=[] if check.ok else [f"strongroom: {said} Look at the lines: activity list."],
        code=DONE if check.ok else NOT_AS_IT_SHOULD_BE,
    )


def _document(line: Activity) -> Json:
    item = line.item.hex() if line.item is not None else None
    return {"at": rfc3339(line.at), "what": line.what, "item": item}


ACTS: Mapping[str, Callable[[Request], Answer]] = {"list": list_all, "verify": verify}
