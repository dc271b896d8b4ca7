"""Backups of the open profile as the window shows and uses them."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, DamagedError, WrongBackupPasswordError
from core.ports import Millis
from core.progress import Progress
from core.services import backup_keys, backups, ownership, profiles, restoring
from core.services.backups import Backup
from core.services.restoring import Difference, DifferingItem, Restored
from core.session import Session
from core.vault.changes import Changes
from core.vault.item import ItemId
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.one_act import OneAct

T = TypeVar("T")
ShownBackup: TypeAlias = Backup
ShownDifference: TypeAlias = Difference
ShownItem: TypeAlias = DifferingItem
"""What the views show, by names of their own: they know no service."""


@dataclasses.dataclass(frozen=True)
class BackupsState:
    """What the page shows."""

    found: tuple[Backup, ...]
    automatic: bool
    second: Path | None


@dataclasses.dataclass(frozen=True)
class Keys:
    """The passwords of one act: that of today, and that of another day where one is needed.

    Both are closed when the act is over.
    """

    owner: Secret
    old: Secret | None = None

    @contextlib.contextmanager
    def open(self, session: Session) -> Iterator[Secret]:
        """Prove the owner and lend what opens the backup. Raises WrongPasswordError."""
        with self.owner, self.old or contextlib.nullcontext():
            ownership.check_password(session, secret=self.owner)
            yield self.old or self.owner


@dataclasses.dataclass(frozen=True)
class Verdict:
    """What came of opening everything in some backups.

    `closed` are those that a password has to be typed for, as from before it was changed.
    """

    whole: int
    damaged: tuple[Backup, ...]
    closed: tuple[Backup, ...]


class BackupsModel(OneAct):
    """One act at a time; `state` is read again after each."""

    listed = Signal(object)
    """Carries the BackupsState."""
    compared = Signal(object)
    """Carries the Difference of the backup that was looked into."""
    verified = Signal(object)
    """Carries the Verdict."""
    replaced = Signal(object)
    """Carries the backup of what was there until everything was replaced; `done` follows."""
    done = Signal(object)
    """Carries the sentence-less result: a Backup made, Changes, or the name of a new profile."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context, self._session = context, context.session
        self.damaged: set[str] = set()
        """The ids of backups that were found damaged; the list alone does not open them."""

    @property
    def profile_name(self) -> str:
        """Return the name on the card."""
        return self._session.card.name

    @property
    def now(self) -> Millis:
        """Return the time by which ages are told."""
        return self._session.clock.now()

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be made or restored in this session."""
        return self._session.read_only is not None

    def load(self) -> None:
        """Read the list and the settings."""
        session = self._session
        self._context.tasks.vault(
            lambda _: BackupsState(
                backups.list_backups(session),
                backups.is_automatic(session),
                backups.second_folder(session),
            ),
            self.listed.emit,
            self.refused.emit,
            owner=self,
        )

    def back_up(self) -> None:
        """Make a backup now, in the second folder as well where there is one."""

        def work(session: Session, progress: Progress) -> Backup:
            return backups.back_up_now(session, progress=progress)

        self._run(work, self.done.emit)

    def verify(self, found: Sequence[Backup]) -> None:
        """Open everything in these backups, as far as the open profile holds their keys."""

        def work(session: Session, progress: Progress) -> Verdict:
            whole, damaged, closed = 0, [], []
            for backup in found:
                try:
                    backup_keys.verify_backup(session, backup=backup, progress=progress)
                except WrongBackupPasswordError:
                    closed.append(backup)
                except DamagedError:
                    damaged.append(backup)
                else:
                    whole += 1
            return Verdict(whole, tuple(damaged), tuple(closed))

        self._run(work, self._tell_verdict)

    def set_automatic(self, *, on: bool) -> None:
        """Have backups made unasked, or not."""
        self._run(lambda session, _: backups.set_automatic(session, on=on), lambda _: None)

    def set_second_folder(self, folder: Path | None) -> None:
        """Have each backup written to a second folder as well."""
        self._run(
            lambda session, _: backups.set_second_folder(session, folder=folder), lambda _: None
        )

    def compare(self, backup: Backup, keys: Keys | None = None) -> None:
        """Look into a backup; without passwords where it is of the time of the open vault."""

        def work(session: Session, progress: Progress) -> Difference:
            if keys is None:
                return restoring.compare(session, backup=backup, progress=progress)
            with keys.open(session) as secret:
                return restoring.compare(session, backup=backup, secret=secret, progress=progress)

        self._run(work, self.compared.emit, reload=False)

    def bring_back(self, backup: Backup, items: tuple[ItemId, ...], keys: Keys) -> None:
        """Have some items as they are in the backup."""

        def work(session: Session, progress: Progress) -> Changes:
            with keys.open(session) as secret:
                return restoring.bring_back(
                    session, backup=backup, items=items, secret=secret, progress=progress
                )

        self._run(work, self._tell_changes)

    def replace_all(self, backup: Backup, keys: Keys) -> None:
        """Have the vault as it is in the backup."""

        def work(session: Session, progress: Progress) -> Restored:
            with keys.open(session) as secret:
                return restoring.restore_all(
                    session, backup=backup, secret=secret, progress=progress
                )

        self._run(work, self._tell_replaced)

    def copy_out(self, backup: Backup, name: str, keys: Keys) -> None:
        """Make a profile of its own from the backup."""

        def work(session: Session, progress: Progress) -> str:
            clean = profiles.check_name(session.app, name=name)
            with keys.open(session) as secret:
                restoring.copy_to_profile(
                    session, backup=backup, name=clean, secret=secret, progress=progress
                )
            return clean

        self._run(work, self.done.emit)

    def _tell_verdict(self, verdict: Verdict) -> None:
        self.damaged |= {backup.id for backup in verdict.damaged}
        self.verified.emit(verdict)

    def _tell_replaced(self, restored: Restored) -> None:
        self.replaced.emit(restored.before)
        self._tell_changes(restored.changes)

    def _tell_changes(self, changes: Changes) -> None:
        self._context.events.changed.emit(changes)
        self.done.emit(changes)

    def _run(
        self,
        work: Callable[[Session, Progress], T],
        then: Callable[[T], object],
        *,
        reload: bool = True,
    ) -> None:
        session = self._session

        def finish(result: T) -> None:
            then(result)
            if reload:
                self.load()

        self._begin(lambda progress: work(session, progress), finish)

    def _refuse(self, error: AppError) -> None:
        super()._refuse(error)
        self.load()
