"""The banner that recalls an export in clear a day later: delete it, or say that it is to stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.errors import AppError
from core.progress import Progress
from core.services import plain_copies
from core.services.plain_copies import MadeCopy, PlainCopy
from ui.desktop.context import VaultContext
from ui.desktop.file_names import shorten
from ui.desktop.folder_opening import open_folder_of
from ui.desktop.item_models.dates import say_ago
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.toast import ToastMessage
from ui.wording.speech import fill

_EVERY_MS = 60 * 60 * 1000


class PlainCopyModel(QObject):
    """Look for them when a vault is opened and once an hour, and do what is said about one."""

    found = Signal(object)
    """Carries a tuple of PlainCopy."""
    deleted = Signal()
    failed = Signal(object)
    """Carries an AppError: what was asked for was not done."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = context.session, context.tasks
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look for exports that still lie about."""
        session = self._session

        def look(due: tuple[MadeCopy, ...]) -> None:
            # Not where the vault is read: a share that is away keeps one waiting.
            self._tasks.long(
                lambda _: plain_copies.find_left(due), self.found.emit, _ignore, owner=self
            )

        self._tasks.vault(lambda _: plain_copies.list_due(session), look, _ignore, owner=self)

    def delete(self, copy: PlainCopy) -> None:
        """Delete the file of an export."""

        def delete(_: Progress) -> None:
            plain_copies.delete_left(copy)

        def tell(_: object) -> None:
            self.deleted.emit()
            self.look()

        self._tasks.long(delete, tell, self._fail, owner=self)

    def keep(self, copy: PlainCopy) -> None:
        """Never speak of an export again."""
        session = self._session
        self._tasks.vault(
            lambda _: plain_copies.keep_copy(session, copy=copy.made),
            lambda _: self.look(),
            self._fail,
            owner=self,
        )

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
        self.look()


class PlainCopyBanner(Banner):
    """Speak of one export at a time, the oldest first."""

    def __init__(
        self,
        context: VaultContext,
        parent: QWidget | None = None,
        *,
        show_place: Callable[[Path], None] = open_folder_of,
    ) -> None:
        super().__init__(Tint.WARNING, parent=parent)
        self.setVisible(False)
        self.model = PlainCopyModel(context, self)
        self._context, self._show_place = context, show_place
        self._copy: PlainCopy | None = None
        self.model.found.connect(self._show)
        self.model.deleted.connect(self._tell_deleted)
        self.model.failed.connect(lambda error: self._tell(sentence(error)))
        self.action_requested.connect(self._act)
        self.other_requested.connect(self._keep)

    def clear(self) -> None:
        """Look no more, and forget what was shown."""
        self.model.stop()
        self._copy = None
        self.clear_text()
        self.setVisible(False)

    def _show(self, found: tuple[PlainCopy, ...]) -> None:
        self._copy = found[0] if found else None
        if self._copy is None:
            self.setVisible(False)
            return
        copy, session = self._copy, self._context.session
        if copy.is_kit:
            text = self.tr(
                "The recovery kit “%3”, saved %1, is still in “%2”. Once it is on paper, delete "
                "the file: whoever has it and this computer can open the profile."
            )
        elif copy.same:
            text = self.tr("The unencrypted export “%3”, made %1, is still in “%2”.")
        else:
            text = self.tr("The unencrypted export “%3”, made %1 and changed since, is in “%2”.")
        act = self.tr("Delete") if copy.may_go else self.tr("Show in folder")
        ago = say_ago(copy.made.made, session.clock.now())
        folder, name = shorten(copy.path.parent.name or "/"), shorten(copy.path.name)
        text = fill(text, ago, folder, name)
        keep = self.tr("Keep, do not ask again") if session.read_only is None else ""
        self.show_quietly(text, act, keep)

    def _act(self) -> None:
        copy = self._copy
        if copy is not None and copy.may_go:
            self.model.delete(copy)
        elif copy is not None:
            self._show_place(copy.path)

    def _keep(self) -> None:
        if self._copy is not None:
            self.model.keep(self._copy)

    def _tell_deleted(self) -> None:
        self._tell(self.tr("Deleted. On SSDs traces can remain until overwritten."))

    def _tell(self, text: str) -> None:
        self._context.toasts.show_message(ToastMessage(text=text))


def _ignore(_error: AppError) -> None:
    """Say nothing: whoever could not look now looks again in an hour."""
