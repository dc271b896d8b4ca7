"""What a purge puts on its receipt: derived from its plan, once."""

from __future__ import annotations

import dataclasses

import msgspec

import core
from core.deletion.purge_plan import PurgePlan
from core.deletion.receipt import (
    PurgeStep,
    Receipt,
    ReceiptStep,
    Remaining,
    Scan,
    StepResult,
    read_receipt,
    receipt_path,
)
from core.errors import FileMissingError, ReceiptAlteredError
from core.formats.times import write_time
from core.paths import Paths
from core.ports import Millis

_ORDER = tuple(PurgeStep)


@dataclasses.dataclass(frozen=True, kw_only=True)
class NameUse:
    """What an uninterrupted run knows of the name: to search for it, and whether to print it."""

    name: str | None = None
    on_receipt: bool = False


def find_receipt(paths: Paths, plan: PurgePlan) -> Receipt | None:
    """Return the receipt that an interrupted run wrote, so that there is only ever one."""
    try:
        found = read_receipt(receipt_path(paths, plan.receipt))
    except (FileMissingError, ReceiptAlteredError):
        return None
    requested, counts = write_time(plan.requested), dict(plan.counts)
    return found if (found.requested, found.counts) == (requested, counts) else None


def derive_receipt(plan: PurgePlan, scan: Scan, use: NameUse, at: Millis) -> Receipt:
    """Return the receipt of a purge whose steps are all done."""
    begun = ReceiptStep(PurgeStep.PLAN, StepResult.DONE, 1)
    return Receipt(
        program=core.VERSION,
        id=plan.receipt,
        requested=write_time(plan.requested),
        scheduled_for=write_time(Millis(plan.requested + plan.seconds * 1000)),
        purged=write_time(at),
        with_password=plan.with_password,
        resumed=use.name is None,
        name=use.name if use.on_receipt else None,
        counts=dict(plan.counts),
        copy=plan.copy,
        moved=plan.moved,
        steps=tuple(sorted((begun, *plan.steps), key=lambda s: _ORDER.index(s.step))),
        scan=scan,
        file_system=plan.file_system,
        limits=plan.limits,
        remaining=tuple(_without_id(left, plan.profile) for left in plan.known_to_remain()),
    ).sealed()


def _without_id(left: Remaining, profile: str) -> Remaining:
    # Were the profile brought back from the very backup that is named, and deleted again, the
    # search for its id would find it in this receipt.
    return msgspec.structs.replace(left, where=left.where.replace(profile, "…"))
