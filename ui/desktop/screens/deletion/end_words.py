"""What is said at the end of a deletion, however it came about."""

from __future__ import annotations

import dataclasses
import datetime

from core.deletion.lifecycle import Scheduled
from core.deletion.receipt import Receipt
from ui.desktop.screens.deletion.acts import End, Settled, Stuck
from ui.desktop.screens.deletion.phrases import say_day, say_items, say_number, translate
from ui.desktop.widgets.banner import Tint
from ui.wording.deletion import COPIES_REMAIN, KEYS_FATES

ITEM_KINDS = (
    "login",
    "card",
    "identity",
    "note",
    "ssh-key",
    "wifi",
    "code",
    "document",
    "custom",
    "trash",
)


@dataclasses.dataclass(frozen=True)
class EndSaid:
    """Headline, and (icon, sentence) pairs below it."""

    tint: Tint
    headline: str
    lines: tuple[tuple[str, str], ...] = ()


def say_end(end: End, name: str) -> EndSaid:
    """Return what is said of an end."""
    if isinstance(end, Scheduled):
        return _say_scheduled(end, name)
    if isinstance(end, Receipt):
        return EndSaid(Tint.SUCCESS, say_deleted(end, name))
    if isinstance(end, Stuck):
        return say_stuck(end, name)
    assert isinstance(end, Settled)
    return EndSaid(Tint.INFO, _of(translate("The deletion of %1 is finished already."), name))


def say_deleted(receipt: Receipt, name: str) -> str:
    """Return “Jonas was deleted, 60 items. Receipt saved.”."""
    items = count_items(receipt)
    if not items:
        return _of(translate("%1 was deleted. Receipt saved."), name)
    said = translate("%1 was deleted, %2. Receipt saved.").replace("%2", say_items(items))
    return _of(said, name)


def say_scheduled(end: Scheduled, name: str) -> str:
    """Return “Jonas will be deleted on 22 Dec 2026.”."""
    said = translate("%1 will be deleted on %2.")
    if end.undo is None:
        said = translate("%1 waits for its deletion until %2.")
    said = said.replace("%2", say_day(_deadline(end)))
    return _of(said, name)


def say_restored(name: str) -> str:
    """Return “Jonas restored. Deletion cancelled.”."""
    return _of(translate("%1 restored. Deletion cancelled."), name)


def count_items(receipt: Receipt) -> int:
    """Return how many items a receipt is about, Trash included."""
    return sum(receipt.counts.get(kind, 0) for kind in ITEM_KINDS)


def say_stuck(end: Stuck, name: str) -> EndSaid:
    """Return what is left, what is true already, and what to do."""
    copies = translate(COPIES_REMAIN).replace(
        "{copies}", say_number(end.copies) if end.copies else translate("none")
    )
    truth = f"{translate(KEYS_FATES[end.keys.value])} {copies}"
    lines = [
        ("hard-drive", translate("Could not be removed: %1").replace("%1", left))
        for left in end.left
    ]
    lines.append(("key-round", truth))
    lines.append(
        (
            "rotate-ccw",
            translate(
                "Close whatever uses these files, or give this account the right to "
                "remove them, and try again. It goes on where it stopped."
            ),
        )
    )
    headline = _of(translate("The deletion of %1 is not complete."), name)
    return EndSaid(Tint.DANGER, headline, tuple(lines))


def _say_scheduled(end: Scheduled, name: str) -> EndSaid:
    day = say_day(_deadline(end))
    lines = [
        (
            "timer-reset",
            translate("Deleted on %1, or at the first start after it").replace("%1", day),
        )
    ]
    restore = translate("Until then: start screen, %1, Restore, with its master password")
    if end.undo is None:
        lines = [
            (
                "timer-reset",
                translate(
                    "Its time ends on %1. It is not deleted then before somebody says so again"
                ).replace("%1", day),
            )
        ]
        restore = translate("Until then: whoever opens %1, or restores it, cancels the deletion")
    lines.append(("rotate-ccw", _of(restore, name)))
    headline = _of(translate("%1 is scheduled for deletion."), name)
    return EndSaid(Tint.SUCCESS, headline, tuple(lines))


def _deadline(end: Scheduled) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(end.deadline / 1000, datetime.UTC).astimezone()


def _of(said: str, name: str) -> str:
    """Put a name in last: whatever it holds is no place for anything else."""
    return said.replace("%1", name)
