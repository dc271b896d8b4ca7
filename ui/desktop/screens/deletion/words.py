"""The sentences of the deletion wizard that depend on what was decided."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import QCoreApplication

from core.deletion.plan import DeletionPlan
from core.deletion.receipt import Receipt
from ui.desktop.screens.deletion.phrases import say_day, say_items
from ui.desktop.screens.deletion.view_model import DeletionModel
from ui.wording.losses import say_not_kept
from ui.wording.receipt import receipt_lines

FORGOTTEN_DAYS = 60


@dataclasses.dataclass(frozen=True)
class Confirmation:
    """What the last page shows; an empty `copy` or `no_copy` does not apply, `final` is for now."""

    summary: str
    copy: str
    no_copy: str
    final: bool


class Words:
    """Say what will be and what was done to one profile."""

    def __init__(self, model: DeletionModel) -> None:
        self._model = model
        self._name = model.profile.name

    def act(self, *, now: bool) -> str:
        """Return the verb on the dangerous button."""
        if not now or self._model.forgotten:
            return _tr("Schedule deletion")
        return _tr("Delete %1 now").replace("%1", self._items())

    def act_name(self, *, now: bool) -> str:
        """Return what a screen reader says of the dangerous button."""
        said = _tr("%1: profile %2, %3").replace("%1", self.act(now=now))
        return said.replace("%2", self._name).replace("%3", self._items())

    def confirmation(self, *, now: bool, days: int) -> Confirmation:
        """Return what the last page shows."""
        model = self._model
        wait = FORGOTTEN_DAYS if model.forgotten else days
        said = _tr("Deleted permanently as soon as you confirm · %2")
        if not now:
            said = _tr("Deleted on %1 · %2").replace("%1", say_day(model.deadline(wait)))
        copy, copied, no_copy = model.gate.copy, "", ""
        if copy is not None:
            copied = _tr("Copy checked: %1 of %1 items, %2 of %2 attachments. %3")
            copied = copied.replace("%1", str(copy.items)).replace("%2", str(copy.attachments))
            copied = copied.replace("%3", copy.path)
        elif not model.forgotten:
            no_copy = _tr("I do not need a copy of these %1").replace("%1", self._items())
        return Confirmation(said.replace("%2", self._items()), copied, no_copy, now)

    def copied(self) -> str:
        """Return what the check of the copy found."""
        copy = self._model.gate.copy
        assert copy is not None
        said = _tr(
            "Checked: %1 of %1 items and %2 of %2 attachments are in the file. "
            "It was read back from the disk. SHA-256 %3…"
        )
        said = said.replace("%1", str(copy.items)).replace("%2", str(copy.attachments))
        return said.replace("%3", copy.sha256.hex()[:12])

    def losses(self) -> tuple[str, ...]:
        """Return what a CSV leaves out."""
        return tuple(say_not_kept(lost) for lost in self._model.losses)

    def end(self) -> tuple[str, list[str]]:
        """Return headline and lines for what was done."""
        end = self._model.end
        assert end is not None
        if isinstance(end, Receipt):
            said = _tr("%1 was deleted. Receipt %2").replace("%1", self._name)
            return said.replace("%2", end.id), receipt_lines(end)
        at = datetime.datetime.fromtimestamp(end.deadline / 1000, datetime.UTC)
        when = _tr("Deleted on %1, or at the first start after it.")
        restore = _tr("Restore it any time before: start screen, %1, Restore.")
        return (
            _tr("%1 is scheduled for deletion.").replace("%1", self._name),
            [
                when.replace("%1", say_day(at.astimezone())),
                restore.replace("%1", self._name),
            ],
        )

    @property
    def plan(self) -> DeletionPlan:
        """Return what was counted."""
        assert self._model.plan is not None
        return self._model.plan

    def _items(self) -> str:
        plan = self._model.plan
        return say_items(plan.items if plan is not None else 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deletion", text)
