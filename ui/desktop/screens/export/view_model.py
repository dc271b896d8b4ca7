"""An export: what there is, what a format leaves out, the checked copy, and what came of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, from_os_error
from core.formats.catalogue import FormatId
from core.formats.imported import NotKept
from core.progress import Progress
from core.services import exporting, items
from core.services.exporting import ExportRequest, ExportResult
from core.session import Session
from core.vault.item import ItemKind
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.screens.new_password.view_model import Judgement, judge
from ui.desktop.tasks import Task

__all__ = [
    "Contents",
    "ExportModel",
    "ExportResult",
    "ExportWish",
    "FormatId",
    "Judgement",
    "Losses",
]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Contents:
    """What a profile holds, outside Trash and in it."""

    items: int
    logins: int
    attachments: int
    trashed: int
    trashed_logins: int
    trashed_attachments: int

    def count(self, *, trash: bool) -> int:
        """Return how many items an export is about."""
        return self.items + (self.trashed if trash else 0)

    def count_logins(self, *, trash: bool) -> int:
        """Return how many of them are logins."""
        return self.logins + (self.trashed_logins if trash else 0)

    def count_attachments(self, *, trash: bool) -> int:
        """Return how many attachments they have."""
        return self.attachments + (self.trashed_attachments if trash else 0)


@dataclasses.dataclass(frozen=True)
class Losses:
    """What a format of others leaves out, with what is in Trash or without it."""

    format_id: FormatId
    lost: tuple[NotKept, ...]
    with_trash: bool


@dataclasses.dataclass(frozen=True, kw_only=True)
class ExportWish:
    """What is to be written; whoever takes the wish closes its secrets."""

    format_id: FormatId
    secret: Secret
    passphrase: Secret | None
    include_trash: bool

    def close(self) -> None:
        """Wipe the secrets."""
        self.secret.close()
        if self.passphrase is not None:
            self.passphrase.close()


class ExportModel(QObject):
    """Count, write, have the copy checked; on the vault lane, with progress."""

    counted = Signal(object)
    """Carries a Contents."""
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

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._task: Task | None = None
        self._result: ExportResult | None = None

    @property
    def profile_name(self) -> str:
        """Return whose items these are."""
        return self._session.card.name

    def count(self) -> None:
        """Read what there is to export."""
        session = self._session
        self._context.tasks.vault(
            lambda _: read_contents(session), self.counted.emit, self.refused.emit, owner=self
        )

    def count_losses(self, format_id: FormatId, *, with_trash: bool) -> None:
        """Read what a format would leave out; it opens every item, so only when asked for."""
        session = self._session

        def read(_: Progress) -> Losses:
            lost = exporting.losses(session, format_id=format_id, include_trash=with_trash)
            return Losses(format_id, lost, with_trash)

        self._context.tasks.vault(read, self.lost.emit, self.refused.emit, owner=self)

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
            format_id=wish.format_id,
            passphrase=wish.passphrase,
            include_trash=wish.include_trash,
        )

        def work(progress: Progress) -> ExportResult:
            try:
                return exporting.export(
                    session, request=request, secret=wish.secret, progress=progress
                )
            finally:
                wish.close()

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
        path = Path(result.path)

        def delete(_: Progress) -> None:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise from_os_error(error, path) from None

        self._context.tasks.long(
            delete, lambda _: self.file_deleted.emit(), self._refuse, owner=self
        )

    def _finish(self, result: ExportResult) -> None:
        self._result = result
        self.finished.emit(result)

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error)


def read_contents(session: Session) -> Contents:
    """Return what a profile holds, counted."""
    summaries = items.list_summaries(session)
    kept = [summary for summary in summaries if summary.trashed is None]
    trashed = [summary for summary in summaries if summary.trashed is not None]
    return Contents(
        items=len(kept),
        logins=sum(summary.kind is ItemKind.LOGIN for summary in kept),
        attachments=sum(summary.attachment_count for summary in kept),
        trashed=len(trashed),
        trashed_logins=sum(summary.kind is ItemKind.LOGIN for summary in trashed),
        trashed_attachments=sum(summary.attachment_count for summary in trashed),
    )
