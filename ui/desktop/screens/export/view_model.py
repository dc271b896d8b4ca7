"""An export: what there is, what a format leaves out, the checked copy, and what came of it."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, FileMissingError
from core.formats.catalogue import FormatId, find_format
from core.formats.imported import NotKept
from core.progress import Progress
from core.services import choosing, exporting, late_copies, plain_copies
from core.services.choosing import Offer, Offers, Tally
from core.services.exporting import ExportRequest, ExportResult
from core.vault.choice import EVERYTHING, Choice
from core.vault.item import ItemId
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.screens.new_password.view_model import Judgement, judge
from ui.desktop.tasks import Task

__all__ = [
    "EVERYTHING",
    "ExportModel",
    "ExportResult",
    "ExportWish",
    "FormatId",
    "Judgement",
    "LossKey",
    "Losses",
    "Offer",
    "Offers",
    "Tally",
]


@dataclasses.dataclass(frozen=True)
class LossKey:
    """What decides what an export leaves out: the format, what is chosen, and Trash."""

    format_id: FormatId
    choice: Choice
    with_trash: bool


@dataclasses.dataclass(frozen=True)
class Losses:
    """What a format of others leaves out."""

    key: LossKey
    lost: tuple[NotKept, ...]


@dataclasses.dataclass(frozen=True, kw_only=True)
class ExportWish:
    """What is to be written; whoever takes the wish closes its secrets."""

    key: LossKey
    secret: Secret
    passphrase: Secret | None

    def close(self) -> None:
        """Wipe the secrets."""
        self.secret.close()
        if self.passphrase is not None:
            self.passphrase.close()


class ExportModel(QObject):
    """Count, write, have the copy checked; on the vault lane, with progress."""

    counted = Signal(object)
    """Carries the Offers."""
    lost = Signal(object)
    """Carries the Losses of a format."""
    progressed = Signal(object)
    """Carries a Step."""
    finished = Signal(object)
    """Carries an ExportResult: the copy was read back and compared."""
    failed = Signal(object)
    """Carries the AppError for which there is no copy."""
    file_deleted = Signal()
    refused = Signal(object)
    """Carries the AppError for which something beside the export was not done."""

    def __init__(
        self,
        context: VaultContext,
        selected: tuple[ItemId, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._selected = selected
        self._task: Task | None = None
        self._result: ExportResult | None = None

    @property
    def profile_name(self) -> str:
        """Return whose items these are."""
        return self._session.card.name

    def count(self) -> None:
        """Read what there is to export."""
        session, selected = self._session, self._selected
        self._context.tasks.vault(
            lambda _: choosing.list_offers(session, selected=selected),
            self.counted.emit,
            self.refused.emit,
            owner=self,
        )

    def count_losses(self, key: LossKey) -> None:
        """Read what a format would leave out; it opens every item, so only when asked for."""
        session = self._session

        def read(_: Progress) -> Losses:
            lost = exporting.losses(
                session,
                format_id=key.format_id,
                include_trash=key.with_trash,
                choice=key.choice,
            )
            return Losses(key, lost)

        self._context.tasks.vault(read, self.lost.emit, self.refused.emit, owner=self)

    def suggest_suffix(self, format_id: FormatId) -> str:
        """Return how a file name ends in this format, without the dot."""
        form = find_format(format_id)
        return form.extension.removeprefix(".") if form is not None else ""

    def suggest_name(self, format_id: FormatId) -> str:
        """Return a file name to start from."""
        return exporting.suggest_name(self._session, format_id=format_id)

    def judge(self, passphrase: str) -> Judgement:
        """Return how hard a passphrase for the file is to guess."""
        return judge(passphrase, profile_name=self.profile_name)

    def start(self, path: Path, wish: ExportWish) -> None:
        """Write a copy and have it read back; the secrets of the wish are wiped afterwards."""
        session = self._session
        request = ExportRequest(
            path=path,
            format_id=wish.key.format_id,
            passphrase=wish.passphrase,
            include_trash=wish.key.with_trash,
            choice=wish.key.choice,
        )

        def work(progress: Progress) -> ExportResult:
            try:
                copy = exporting.export(
                    session, request=request, secret=wish.secret, progress=progress
                )
            finally:
                wish.close()
            late_copies.leave_untold(session, copy=copy)
            return copy

        self._task = self._context.tasks.vault(
            work, self._finish, self.failed.emit, owner=self, progress=self.progressed.emit
        )

    def cancel(self) -> None:
        """Stop the export; no file is left behind."""
        if self._task is not None:
            self._task.cancel()

    def delete_file(self) -> None:
        """Delete the copy that was written."""
        result = self._result
        assert result is not None

        def delete(_: Progress) -> None:
            with contextlib.suppress(FileMissingError):  # somebody was quicker
                plain_copies.delete_copy(Path(result.path), result.sha256)

        self._context.tasks.long(
            delete, lambda _: self.file_deleted.emit(), self._refuse, owner=self
        )

    def _finish(self, result: ExportResult) -> None:
        self._result = result
        late_copies.note_told(self._session)
        self.finished.emit(result)

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error)
