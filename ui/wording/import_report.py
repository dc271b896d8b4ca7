"""The report of an import, to be kept: what came in, what was not kept, and what was not read."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator

from core.formats.imported import Parsed
from core.services.import_plan import Action, Duplicates, ImportPlan, ImportResult, ImportRow
from ui.wording.kinds import DIFFERING, count_kind
from ui.wording.losses import say_not_kept, say_unreadable
from ui.wording.speech import say, say_number

_HEAD = (
    "It holds titles, no usernames and no passwords. Whether all is well you can see in the "
    "profile; the import can be undone for 30 days."
)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Imported:
    """An import that was done; `when` and `where_from` are texts for people."""

    profile: str
    when: str
    where_from: str
    parsed: Parsed
    plan: ImportPlan
    result: ImportResult


def write_report(done: Imported) -> str:
    """Return the report as text. Titles are in it, and no other value of an item."""
    result = done.result
    lines = [
        say("Import into {profile}, {when}").format(profile=_plain(done.profile), when=done.when),
        say("From {place}").format(place=_plain(done.where_from)),
        say(_HEAD),
        "",
        _count(say("In the file"), result.in_file),
        _count(say("Added"), result.added),
        _count(say("Updated"), result.updated),
        _count(say("Skipped"), result.skipped),
        _count(say("Not readable"), len(result.unreadable)),
    ]
    lines += _part(say("Kinds of items in the file"), _kinds(done.parsed))
    lines += _part(say("Not kept"), (say_not_kept(lost) for lost in result.not_kept))
    lines += _part(say("Not readable"), (say_unreadable(row) for row in result.unreadable))
    for words, rows in _outcomes(done.plan):
        lines += _part(words, map(_say_row, rows))
    return "\n".join(lines) + "\n"


def say_differs(names: Iterable[str]) -> str:
    """Return “Password, Notes”: what of an item a file says otherwise."""
    said = (n.removeprefix("=") if n.startswith("=") else say(DIFFERING[n]) for n in names)
    return ", ".join(_plain(name) for name in said)


def _kinds(parsed: Parsed) -> Iterator[str]:
    counts = Counter(item.draft.kind for item in parsed.items)
    return (count_kind(kind, count) for kind, count in counts.most_common())


def _outcomes(plan: ImportPlan) -> Iterator[tuple[str, list[ImportRow]]]:
    """Yield what happened, and with which rows."""
    rows: dict[str, list[ImportRow]] = {}
    changed = {
        Duplicates.SKIP: say("Skipped, here already and different"),
        Duplicates.UPDATE: say("Updated"),
        Duplicates.KEEP_BOTH: say("Added beside what was here"),
    }[plan.duplicates]
    added, same = say("Added"), say("Skipped, here already")
    left = say("Skipped, left out")
    words = {Action.NEW: added, Action.CHANGED: changed, Action.SAME: same}
    for row in plan.rows:
        left_out = not row.included and row.action is not Action.SAME
        rows.setdefault(left if left_out else words[row.action], []).append(row)
    order = (added, changed, left, same)
    return ((name, rows[name]) for name in order if name in rows)


def _say_row(row: ImportRow) -> str:
    title = _plain(row.title) or say("(no title)")
    return f"{title} ({say_differs(row.differs)})" if row.differs else title


def _count(words: str, number: int) -> str:
    return f"{words:<15}{say_number(number):>9}"


def _part(title: str, said: Iterable[str]) -> list[str]:
    # The name of a column comes from the file as well.
    lines = [f"  {_plain(line)}" for line in said]
    return ["", title, *lines] if lines else []


def _plain(text: str) -> str:
    """Return a text in one line, without what a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
