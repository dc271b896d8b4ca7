"""A receipt as labelled lines, in the language of the window."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from core.deletion.receipt import Receipt, ReceiptMove, Scan
from ui.wording.deletion import WHATS, say_size
from ui.wording.receipt import FATES, LIMITS, MOVE_FATES, REMAINING, RESULTS, STEPS
from ui.wording.speech import NO_BREAK


@dataclasses.dataclass(frozen=True)
class Row:
    """A label and what stands beside it, one paragraph per line."""

    label: str
    lines: tuple[str, ...]


def title_of(receipt: Receipt) -> str:
    """Return what happened, naming the profile only where the receipt does."""
    if receipt.name is None:
        return _tr("A profile was deleted permanently")
    return _tr("Profile “%1” was deleted permanently").replace("%1", receipt.name)


def rows_of(receipt: Receipt) -> tuple[Row, ...]:
    """Return a receipt as rows; nothing of it is left out."""
    remaining = tuple(
        _tr(REMAINING[left.what]).format(where=left.where)
        + ("" if left.there or not left.where else _tr(", not there when last seen"))
        for left in receipt.remaining
    )
    rows = (
        Row(_tr("Receipt"), (receipt.id,)),
        Row(_tr("Asked for"), (say_time(receipt.requested), _say_how(receipt))),
        Row(_tr("Planned for"), _say_plan(receipt)),
        Row(_tr("Deleted"), (say_time(receipt.purged), *_say_interruption(receipt))),
        Row(_tr("What was deleted"), (_say_counts(receipt),)),
        Row(_tr("Copy"), _say_copy(receipt)),
        Row(_tr("Steps"), _say_steps(receipt)),
        Row(_tr("Search for traces"), (_say_scan(receipt.scan),)),
        Row(_tr("File system"), (receipt.file_system, *(_tr(LIMITS[x]) for x in receipt.limits))),
        Row(_tr("Known to remain"), remaining),
        Row(_tr("SHA-256 of this receipt"), (receipt.sha256,)),
        Row(_tr("Written by"), (f"Strongroom {receipt.program}",)),
    )
    return tuple(row for row in rows if any(row.lines))


def say_counts(counts: dict[str, int]) -> str:
    """Return “48 logins · 5 notes · 12 attachments”."""
    return " · ".join(
        f"{QLocale().toString(count)} {_tr(WHATS[what][count != 1])}".replace(" ", NO_BREAK)
        for what, count in counts.items()
        if count and what in WHATS
    )


def _say_counts(receipt: Receipt) -> str:
    return say_counts(receipt.counts)


def say_time(text: str) -> str:
    """Return a time of a receipt as “22 Nov 2026, 14:05”, here."""
    at = datetime.datetime.fromisoformat(text)
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, _tr("d MMM yyyy, HH:mm"))


def _say_plan(receipt: Receipt) -> tuple[str, ...]:
    at_once = receipt.scheduled_for == receipt.requested
    return (_tr("at once"),) if at_once else (say_time(receipt.scheduled_for),)


def _say_how(receipt: Receipt) -> str:
    if receipt.with_password:
        return _tr("with its master password")
    return _tr("without the master password")


def _say_interruption(receipt: Receipt) -> tuple[str, ...]:
    return (_tr("after an interruption"),) if receipt.resumed else ()


def _say_move(moved: ReceiptMove) -> tuple[str, ...]:
    number = QLocale().toString
    said = _tr("Moved to another profile on %1: %2 items, %3 attachments, read back and compared")
    said = said.replace("%1", say_time(moved.at))
    said = said.replace("%2", number(moved.items)).replace("%3", number(moved.attachments))
    return said, _tr(MOVE_FATES[moved.at_the_end])


def _say_copy(receipt: Receipt) -> tuple[str, ...]:
    moved, copy = receipt.move(), receipt.copy
    if moved is not None:
        return _say_move(moved)
    if copy is None:
        return (_tr("None was wanted"),)
    kept = _tr("encrypted") if copy.encrypted else _tr("not encrypted")
    checked = _tr("read back and compared") if copy.verified else _tr("not checked")
    number = QLocale().toString
    counted = _tr("%1 items, %2 attachments")
    counted = counted.replace("%1", number(copy.items)).replace("%2", number(copy.attachments))
    lines = [f"{copy.format}, {kept}, {counted}, {checked}", _tr(FATES[copy.at_the_end])]
    if copy.sha256 is not None:
        lines.append(f"SHA-256 {copy.sha256}")
    return tuple(lines)


def _say_steps(receipt: Receipt) -> tuple[str, ...]:
    return tuple(
        f"{_tr(STEPS[step.step])}: {_tr(RESULTS[step.result])}"
        + (f" ({QLocale().toString(step.count)})" if step.count else "")
        for step in receipt.steps
    )


def _say_scan(scan: Scan) -> str:
    said = (
        _tr("The id and the name were looked for in %1 files (%2) and found %3 times")
        if scan.name_searched
        else _tr("The id was looked for in %1 files (%2) and found %3 times")
    )
    number = QLocale().toString
    said = said.replace("%1", number(scan.files)).replace("%2", say_size(scan.bytes))
    return said.replace("%3", number(scan.found))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Receipt", text)
