"""The sentences of the deletion wizard that depend on what was decided."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from core.deletion.export_gate import ExportGate
from core.deletion.lifecycle import Scheduled
from core.deletion.receipt import Receipt
from core.formats.catalogue import FormatId
from core.formats.imported import NotKept
from core.services.moving import Moved
from core.vault.canonical import Noun
from ui.desktop.screens.deletion.copy_model import CopyModel, Target
from ui.desktop.screens.deletion.copy_outcome import CheckedCopy
from ui.desktop.screens.deletion.phrases import (
    say_attachments,
    say_day,
    say_items,
    say_number,
    translate,
)
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.view_model import DeletionModel, Stuck, Timing
from ui.desktop.screens.deletion.ways import Way
from ui.wording.losses import say_not_kept
from ui.wording.speech import fill


@dataclasses.dataclass(frozen=True)
class Confirmation:
    """What the last page shows; an empty text does not apply, `final` is for what is at once."""

    when: str
    what: str
    copy: str = ""
    no_copy: str = ""
    final: bool = False


class Words:
    """Say what will become of one profile."""

    def __init__(self, model: DeletionModel) -> None:
        self._model = model
        self._name = model.profile.name

    def title(self) -> str:
        """Return what the wizard is about."""
        return translate("Delete profile “%1”").replace("%1", self._name)

    def title_at(self, place: Place) -> str:
        """Return what a page is about."""
        if place is Place.COPY:
            return translate("Do you want to keep a copy?")
        if place is Place.WHEN:
            return translate("When should it be deleted?")
        return self.title() if place is not Place.END else self._title_at_end()

    def _title_at_end(self) -> str:
        end = self._model.end
        if isinstance(end, Receipt):
            return translate("Deleted permanently")
        if isinstance(end, Stuck):
            return translate("The deletion is not complete")
        return translate("Scheduled for deletion") if isinstance(end, Scheduled) else self.title()

    def summary(self) -> tuple[tuple[str, str], ...]:
        """Return what it was about, as (icon, sentence) pairs."""
        lines = [("layers", self._what())]
        copies = self._model.copies
        if copies is not None and _is_kept(copies):
            lines.append(("shield-check", _say_checked(copies)))
        return tuple(lines)

    def act(self, *, now: bool) -> str:
        """Return the verb on the dangerous button."""
        if not now:
            return translate("Schedule deletion")
        if not self._counted():
            return translate("Delete permanently")
        return translate("Delete %1 now").replace("%1", self._items())

    def act_name(self, *, now: bool) -> str:
        """Return what a screen reader says of the dangerous button."""
        said = translate("%1 of profile %2, %3") if not now else translate("%1: profile %2, %3")
        verb = self.act(now=now)
        return said.replace("%1", verb).replace("%3", self._items()).replace("%2", self._name)

    def way_on(self) -> str:
        """Return what else can be done at the end."""
        if isinstance(self._model.end, Stuck):
            return translate("Try again")
        return translate("Undo") if self._model.undo_seconds() else ""

    def confirmation(self, timing: Timing) -> Confirmation:
        """Return what the last page shows."""
        model, now = self._model, timing.now
        when = translate("Deleted permanently as soon as you confirm")
        if not now:
            when = translate("Deleted on %1")
            if model.way is Way.FORGOTTEN:
                when = translate("Asked about once more on %1, and deleted if you say so then")
            when = when.replace("%1", say_day(model.deadline(timing.days)))
        copied, no_copy = "", ""
        if model.copies is not None and _is_kept(model.copies):
            copied = _say_checked(model.copies)
        elif model.way is Way.OWNER:
            no_copy = self._say_no_copy()
        return Confirmation(when, self._what(), copied, no_copy, now)

    def _say_no_copy(self) -> str:
        plan = self._model.plan
        if plan is not None and self._counted() and plan.items > 1:
            return translate("I do not need a copy of these %1").replace("%1", self._items())
        return translate("I do not need a copy")

    def _what(self) -> str:
        plan = self._model.plan
        if plan is None or not self._counted():
            return translate("Everything in the profile")
        found = {removal.what.value: removal.count for removal in plan.removes}
        parts = [self._items()]
        if found.get("attachment"):
            parts.append(say_attachments(found["attachment"]))
        if found.get("backup"):
            backups = found["backup"]
            word = translate("backup") if backups == 1 else translate("backups")
            parts.append(f"{say_number(backups)} {word}")
        return " · ".join(parts)

    def _counted(self) -> bool:
        plan = self._model.plan
        return plan is not None and (plan.exact or plan.items > 0)

    def _items(self) -> str:
        plan = self._model.plan
        return say_items(plan.items) if plan is not None and self._counted() else translate("all")


def say_losses(lost: Sequence[NotKept]) -> str:
    """Return what a copy leaves out, empty where it is nothing."""
    return " · ".join(say_not_kept(part) for part in lost)


def say_copied(gate: ExportGate) -> CheckedCopy:
    """Return what the check of a copy found."""
    copy = gate.copy
    assert copy is not None
    ticks = [translate("Written"), translate("Read back from the disk")]
    of = translate("%1 of %2")
    every = of.replace("%1", say_number(copy.items)).replace("%2", say_items(copy.items))
    ticks.append(every)
    if copy.attachments:
        count = say_number(copy.attachments)
        ticks.append(of.replace("%1", count).replace("%2", say_attachments(copy.attachments)))
    detail = f"SHA-256 {copy.sha256.hex()}"
    return CheckedCopy(copy.path, tuple(ticks), detail, complete=copy.format == FormatId.STRONGROOM)


def say_moved(moved: Moved, target: Target) -> CheckedCopy:
    """Return what was found in the other profile."""
    ticks = [translate("Moved"), translate("Read back from the disk")]
    items, files = moved.counts[Noun.ITEMS], moved.counts[Noun.ATTACHMENTS]
    of = translate("%1 of %2")
    ticks.append(of.replace("%1", say_number(items)).replace("%2", say_items(items)))
    if files:
        ticks.append(of.replace("%1", say_number(files)).replace("%2", say_attachments(files)))
    left = say_losses(moved.not_kept)
    return CheckedCopy(
        path=fill(translate("In %1, folder “%2”"), target.name, moved.folder),
        ticks=tuple(ticks),
        detail=translate("Not taken along: %1").replace("%1", left) if left else "",
        complete=True,
        title=translate("Everything is in the other profile"),
    )


def say_made(copies: CopyModel) -> CheckedCopy:
    """Return what the check found, of a copy or of a move."""
    if copies.gate.moved is None:
        return say_copied(copies.gate)
    assert copies.moved is not None
    assert copies.target is not None
    return say_moved(copies.moved, copies.target)


def _say_checked(copies: CopyModel) -> str:
    made = say_made(copies)
    said = translate("Copy checked: %1, %2")
    if copies.gate.moved is not None:
        said = translate("Moved and checked: %1. %2")
    return said.replace("%1", ", ".join(made.ticks[2:])).replace("%2", made.path)


def _is_kept(copies: CopyModel) -> bool:
    """Tell whether there is a copy, or everything was moved."""
    return copies.gate.copy is not None or copies.gate.moved is not None
