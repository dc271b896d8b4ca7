"""A merge as the window prepares it: a copy read, a plan to look at and change, then one act."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from core.formats.imported import NotKept, Unreadable
from core.progress import Progress
from core.services import activity, backups, merging
from core.services.backups import Backup
from core.services.merge_compare import Changed, Difference
from core.services.merge_copy import OtherCopy
from core.services.merge_plan import (
    Choice,
    Conflicts,
    MergePlan,
    MergeRow,
    MergeTotals,
    PlaceRow,
    Standing,
)
from core.services.merge_sides import Aspect, Value
from core.services.merging import Merged
from core.services.undo import Undone, undo
from core.vault.field import Field
from core.vault.item import ItemId
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.one_act import OneAct
from ui.desktop.screens.import_wizard.source import GivenKeys

__all__ = [
    "Aspect",
    "Changed",
    "Choice",
    "Conflicts",
    "Difference",
    "MergePlan",
    "MergeRow",
    "MergeTotals",
    "Merged",
    "PlaceRow",
    "Standing",
    "Undone",
    "Value",
]

T = TypeVar("T")
ShownBackup: TypeAlias = Backup
LabelOf: TypeAlias = Callable[[Field], str]
"""What the views show, by names of their own: they know no service."""


@dataclasses.dataclass(frozen=True)
class Wanted:
    """Which copy is to be merged, and what opens it; the secret is the model's to close."""

    file: Path | None = None
    backup: Backup | None = None
    keys: GivenKeys = dataclasses.field(default_factory=GivenKeys)


class MergeModel(OneAct):
    """One copy at a time; every change of mind makes a new plan, and nothing is written before."""

    listed = Signal(object)
    """Carries the backups that can be merged."""
    planned = Signal(object)
    """Carries the MergePlan: the copy was read, or the plan changed."""
    finished = Signal(object)
    """Carries the Merged."""
    undone = Signal(object)
    """Carries an Undone."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context, self._session = context, context.session
        self._wanted = Wanted()
        self._copy: OtherCopy | None = None
        self._plan: MergePlan | None = None
        self._merged: Merged | None = None

    @property
    def plan(self) -> MergePlan | None:
        """Return what would happen now."""
        return self._plan

    @property
    def not_kept(self) -> tuple[NotKept, ...]:
        """Return what the copy holds that is not kept here."""
        return self._copy.not_kept if self._copy is not None else ()

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        """Return what of the copy could not be read."""
        return self._copy.unreadable if self._copy is not None else ()

    def list_backups(self) -> None:
        """Read which backups there are."""
        session = self._session
        self._context.tasks.vault(
            lambda _: tuple(b for b in backups.list_backups(session) if b.items is not None),
            self.listed.emit,
            self.refused.emit,
            owner=self,
        )

    def compare(self, wanted: Wanted) -> None:
        """Read a copy and compare it; a copy looked at before is forgotten."""
        self.close()
        self._wanted = wanted
        session, lent = self._session, self._lend_secret()

        def work(progress: Progress) -> tuple[OtherCopy, MergePlan]:
            with lent or contextlib.nullcontext(), self._opened(wanted, lent, progress) as copy:
                return copy, merging.plan_merge(session, copy=copy, progress=progress)

        self._begin(work, self._take)

    def _lend_secret(self) -> Secret | None:
        """Return a secret for one piece of work, which closes it: a lock may come meanwhile."""
        secret = self._wanted.keys.passphrase
        return secret.copy() if secret is not None else None

    @contextlib.contextmanager
    def _opened(
        self, wanted: Wanted, secret: Secret | None, progress: Progress
    ) -> Iterator[OtherCopy]:
        """Lend a copy whose attachments can be read. Raises as `merging` does."""
        if wanted.backup is not None:
            with merging.opened_backup(
                self._session, backup=wanted.backup, secret=secret, progress=progress
            ) as copy:
                yield copy
        elif self._copy is not None:
            yield self._copy
        else:
            assert wanted.file is not None
            yield merging.read_copy(
                wanted.file, secret=secret, key_file=wanted.keys.key_file, progress=progress
            )

    def _take(self, found: tuple[OtherCopy, MergePlan]) -> None:
        self._copy, plan = found
        self._show(plan)

    def _show(self, plan: MergePlan) -> None:
        self._plan = plan
        self.planned.emit(plan)

    def take(self, *indices: int, taken: bool) -> None:
        """Have items come, come back or go to Trash, or not."""
        if self._plan is not None:
            self._show(self._plan.with_taken(*indices, taken=taken))

    def choose(self, index: int, number: int, choice: Choice) -> None:
        """Choose another value for one difference of an item."""
        if self._plan is not None:
            self._show(self._plan.with_choice(index, number, choice))

    def decide(self, conflicts: Conflicts) -> None:
        """Decide every conflict anew."""
        if self._plan is not None:
            self._show(self._plan.with_policy(conflicts))

    def note_shown(self, item: ItemId, value: Value | None) -> None:
        """Note that a hidden value was shown."""
        if isinstance(value, Field):
            activity.note_shown(self._session, value, item=item)

    def start(self, label_of: LabelOf) -> None:
        """Do what was planned, in one transaction."""
        plan, wanted, session = self._plan, self._wanted, self._session
        if plan is None:
            return
        lent = self._lend_secret()

        def work(progress: Progress) -> Merged:
            with lent or contextlib.nullcontext(), self._opened(wanted, lent, progress) as copy:
                return merging.apply_merge(
                    session, copy=copy, plan=plan, label_of=label_of, progress=progress
                )

        self._begin(work, self._finish)

    def _finish(self, merged: Merged) -> None:
        self._merged = merged
        if merged.changes.operation is not None:
            self._context.events.changed.emit(merged.changes)
        self.finished.emit(merged)

    def undo(self) -> None:
        """Take the merge back."""
        merged, session = self._merged, self._session
        if merged is None or merged.changes.operation is None:
            return
        operation = merged.changes.operation

        def tell(done: Undone) -> None:
            self._context.events.changed.emit(done.changes)
            self.undone.emit(done)

        self._begin(lambda _: undo(session, operation=operation), tell)

    def close(self) -> None:
        """Forget the copy and what opened it."""
        secret: Secret | None = self._wanted.keys.passphrase
        if secret is not None:
            secret.close()
        self._wanted, self._copy, self._plan = Wanted(), None, None
