"""An import step by step: a file understood, a plan, one transaction, and back again."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.progress import Progress
from core.services import folders, importing, source_files
from core.services.import_plan import (
    Action,
    Duplicates,
    ImportPlan,
    ImportResult,
    ImportRow,
    NewFolder,
    Place,
)
from core.services.undo import Undone, undo
from core.vault.folder import Folder, FolderId, path_of
from ui.desktop.context import VaultContext
from ui.desktop.screens.import_wizard.looking import Looking
from ui.desktop.screens.import_wizard.source import Source
from ui.desktop.tasks import Task

__all__ = [
    "Action",
    "Checked",
    "Duplicates",
    "ImportModel",
    "ImportPlan",
    "ImportResult",
    "ImportRow",
    "NewFolder",
    "Place",
    "Undone",
]


@dataclasses.dataclass(frozen=True)
class Checked:
    """What a person is asked to look at before anything happens.

    `plan` is None while the source is not read completely.
    """

    source: Source
    plan: ImportPlan | None = None

    @property
    def to_add(self) -> int:
        """Return how many items would be added."""
        if self.plan is None:
            return 0
        both = self.plan.duplicates is Duplicates.KEEP_BOTH
        return self.plan.count(Action.NEW) + (self.plan.count(Action.CHANGED) if both else 0)

    @property
    def to_update(self) -> int:
        """Return how many items that are here already would get what the file says."""
        if self.plan is None or self.plan.duplicates is not Duplicates.UPDATE:
            return 0
        return self.plan.count(Action.CHANGED)

    @property
    def to_write(self) -> int:
        """Return how many items the import is about."""
        return self.to_add + self.to_update


class ImportModel(QObject):
    """Plan what `looking` reads, apply it, and take it back."""

    checked = Signal(object)
    """Carries a Checked: the file was read, or the plan changed."""
    refused = Signal(object)
    """Carries the AppError for which something was not done; nothing has changed."""
    working = Signal(bool)
    """Tells whether a file is being read or compared."""
    progressed = Signal(object)
    """Carries a Step of the import itself."""
    finished = Signal(object)
    """Carries an ImportResult."""
    failed = Signal(object)
    """Carries the AppError, CancelledError among them, for which nothing was imported."""
    undone = Signal(object)
    """Carries an Undone."""
    file_deleted = Signal()
    listed_folders = Signal(object)
    """Carries (path as text, FolderId) of every folder, sorted."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self.looking = Looking(context, self)
        self._checked: Checked | None = None
        self._duplicates = Duplicates.SKIP
        self._left_out: frozenset[int] = frozenset()
        self._result: ImportResult | None = None
        self._task: Task | None = None
        self.looking.begun.connect(self._begin_look)
        self.looking.found.connect(self._compare)
        self.looking.refused.connect(self._refuse)

    @property
    def result(self) -> ImportResult | None:
        """Return what the import did."""
        return self._result

    @property
    def planned(self) -> Checked | None:
        """Return what was read and would be done, None before anything is."""
        return self._checked

    def list_folders(self) -> None:
        """Read the folders that new items can go to."""
        session = self._session

        def tell(found: list[Folder]) -> None:
            self.listed_folders.emit(name_folders(found))

        self._context.tasks.vault(
            lambda _: folders.list_folders(session), tell, self.refused.emit, owner=self
        )

    def open_file(self, path: Path) -> None:
        """Look at another file, with nothing decided yet."""
        self._duplicates, self._left_out, self._result = Duplicates.SKIP, frozenset(), None
        self.looking.open_file(path)

    def treat_duplicates(self, duplicates: Duplicates) -> None:
        """Say what happens to items that are here already and differ."""
        self._duplicates = duplicates
        self._replan()

    def leave_out(self, indices: frozenset[int]) -> None:
        """Leave these rows of the file out, and take all others."""
        self._left_out = indices
        self._replan()

    def start(self, folder: Place) -> None:
        """Do what was planned, in one transaction."""
        checked = self._checked
        if checked is None or checked.plan is None or checked.source.parsed is None:
            return
        session, plan = self._session, checked.plan
        parsed = checked.source.parsed

        def work(progress: Progress) -> ImportResult:
            return importing.apply_import(
                session, parsed=parsed, plan=plan, folder=folder, progress=progress
            )

        self._task = self._context.tasks.vault(
            work, self._finish, self.failed.emit, owner=self, progress=self.progressed.emit
        )

    def cancel(self) -> None:
        """Stop the import; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()

    def undo(self) -> None:
        """Take the import back."""
        session, result = self._session, self._result
        if result is None or result.changes.operation is None:
            return
        operation = result.changes.operation

        def tell(done: Undone) -> None:
            self._context.events.changed.emit(done.changes)
            self.undone.emit(done)

        self._context.tasks.vault(
            lambda _: undo(session, operation=operation), tell, self.refused.emit, owner=self
        )

    def delete_file(self) -> None:
        """Delete the file that was imported from the disk, where it is still the same."""
        file = self._checked.source.file if self._checked is not None else None
        if file is None:
            return
        self._context.tasks.long(
            lambda _: source_files.delete_source(file),
            lambda _: self.file_deleted.emit(),
            self.refused.emit,
            owner=self,
        )

    def _begin_look(self) -> None:
        self._checked, self._left_out = None, frozenset()
        self.working.emit(True)

    def _compare(self, source: Source) -> None:
        """Compare what was read with the vault."""
        session, parsed = self._session, source.parsed
        if parsed is None:
            self._show(Checked(source))
            return
        # The lanes know nothing of each other: a plan of an older reading may come late.
        reading = self.looking.reading

        def take(plan: ImportPlan) -> None:
            if reading is self.looking.reading:
                self._show(Checked(source, plan))

        self._context.tasks.vault(
            lambda _: importing.plan_import(session, parsed=parsed),
            take,
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: AppError) -> None:
        self.working.emit(False)
        self.refused.emit(error)

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        self.working.emit(False)
        self._replan()

    def _replan(self) -> None:
        checked = self._checked
        if checked is None:
            return
        plan = checked.plan
        if plan is not None:
            plan = dataclasses.replace(plan, duplicates=self._duplicates).without(self._left_out)
        self._checked = Checked(checked.source, plan)
        self.checked.emit(self._checked)

    def _finish(self, result: ImportResult) -> None:
        self._result = result
        if result.changes.operation is not None:
            self._context.events.changed.emit(result.changes)
        self.finished.emit(result)


def name_folders(found: list[Folder]) -> list[tuple[str, FolderId]]:
    """Return every folder with its path as text, sorted as a person reads."""
    known = {folder.id: folder for folder in found}
    named = [(" / ".join(path_of(folder.id, known)), folder.id) for folder in found]
    return sorted(named, key=lambda pair: pair[0].casefold())
