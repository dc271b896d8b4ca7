"""The receipt of a deletion, line by line, for paper and terminal.

Keyed by the values that a receipt holds; a test holds that none is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ui.wording.deletion import say_removal

if TYPE_CHECKING:
    from core.deletion.receipt import Receipt, ReceiptStep, Remaining, Scan

STEPS: Mapping[str, str] = {
    "plan": "The plan was written",
    "keys": "The keys",
    "keyring": "Entries in the system’s keyring",
    "files": "Files and backups",
    "registry": "The list of profiles",
    "settings": "Settings and other traces",
    "scan": "The search for traces",
    "receipt": "The receipt",
}

RESULTS: Mapping[str, str] = {
    "done": "done",
    "overwritten": "overwritten, then removed",
    "removed-not-overwritten": "removed, but could not be overwritten",
    "absent": "were gone already",
    "unavailable": "could not be looked at",
}

FATES: Mapping[str, str] = {
    "same": "still there and the same when the profile was deleted",
    "changed": "changed by something else before the profile was deleted",
    "unreachable": "not to be found when the profile was deleted",
}

MOVE_FATES: Mapping[str, str] = {
    "same": "that profile was not changed since, when this one was deleted",
    "locked": "not looked at again when this one was deleted, because that profile was locked",
    "gone": "that profile was not found when this one was deleted",
}

LIMITS: Mapping[str, str] = {
    "copy-on-write": "This file system writes new content elsewhere: old blocks can remain.",
    "log-structured": "This file system writes new content elsewhere: old blocks can remain.",
    "network": "The files lay on another computer, which may keep copies.",
    "layered": "The file system lies on top of another one, where old blocks can remain.",
    "data-journal": "The file system's journal keeps contents too: old ones can remain in it.",
    "unknown-file-system": "It is not known which file system this is: old blocks can remain.",
    "flash-cells": "On SSDs and memory cards traces can remain until they are overwritten.",
    "snapshots-and-backups": "Snapshots and backups of this computer are not reached.",
}

REMAINING: Mapping[str, str] = {
    "copy": "The copy {where}",
    "copy-not-found": "A copy made as {where}",
    "uncontrolled": "Copies that Strongroom does not know of",
    "backup": "The backup {where}",
}


def receipt_lines(receipt: Receipt) -> list[str]:
    """Return a receipt as lines; nothing of it is left out."""
    whose = f"profile “{receipt.name}”" if receipt.name is not None else "a profile"
    how = "with its master password" if receipt.with_password else "without the master password"
    return [
        f"Receipt {receipt.id}: {whose} was deleted permanently",
        f"  Asked for      {receipt.requested}, {how}",
        f"  Planned for    {receipt.scheduled_for}",
        f"  Deleted        {receipt.purged}" + (", after an interruption" * receipt.resumed),
        "  What was deleted",
        *(f"    {say_removal(what, count)}" for what, count in receipt.counts.items()),
        f"  Copy           {_say_copy(receipt)}",
        "  Steps",
        *(f"    {_say_step(step)}" for step in receipt.steps),
        f"  Search         {_say_scan(receipt.scan)}",
        f"  File system    {receipt.file_system}",
        *(f"    {LIMITS[limit]}" for limit in receipt.limits),
        *(["  Copies known to remain"] if receipt.remaining else []),
        *(f"    {_say_remaining(left)}" for left in receipt.remaining),
        f"  SHA-256        {receipt.sha256}",
        f"  Written by     {receipt.program}",
    ]


def _say_copy(receipt: Receipt) -> str:
    copy, moved = receipt.copy, receipt.move()
    if moved is not None:
        return (
            f"moved to another profile on {moved.at}, {moved.items:,} items, "
            f"{moved.attachments:,} attachments, read back and compared; "
            f"{MOVE_FATES[moved.at_the_end]}"
        )
    if copy is None:
        return "none was wanted"
    checked = "read back and compared" if copy.verified else "not checked"
    kept = "encrypted" if copy.encrypted else "unencrypted"
    return (
        f"{copy.format}, {kept}, {copy.items:,} items, {copy.attachments:,} attachments, "
        f"{checked}; {FATES[copy.at_the_end]}"
        + (f"; SHA-256 {copy.sha256}" if copy.sha256 is not None else "")
    )


def _say_step(step: ReceiptStep) -> str:
    count = f" ({step.count:,})" if step.count else ""
    return f"{STEPS[step.step]}: {RESULTS[step.result]}{count}"


def _say_scan(scan: Scan) -> str:
    what = "the id and the name" if scan.name_searched else "the id"
    return f"{what} in {scan.files:,} files ({scan.bytes:,} bytes): found {scan.found:,} times"


def _say_remaining(left: Remaining) -> str:
    said = REMAINING[left.what].format(where=left.where)
    return said if left.there or not left.where else f"{said}, not there when last seen"
