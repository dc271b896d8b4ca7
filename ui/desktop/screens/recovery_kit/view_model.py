"""A recovery kit being handed to its owner: the key, and whether it is really kept somewhere."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, FileMissingError
from core.progress import Progress
from core.vault.secret import Secret
from ui.desktop.tasks import Tasks

if TYPE_CHECKING:
    # The first window must not wait for what opens a database.
    from core.services.plain_copies import MadeCopy


@dataclasses.dataclass(frozen=True)
class Groups:
    """Two groups of the key, counted from 1, that are typed back."""

    first: int
    second: int


class KitModel(QObject):
    """Hold a new recovery key until it is used or forgotten.

    The kit counts as kept once two of its groups were typed back, or once it was
    written to a file and read from there again.
    """

    kept_changed = Signal()
    saved = Signal(object)
    """Carries the path of the file."""
    deleted = Signal()
    """The file that was saved last is gone again."""
    failed = Signal(object)
    """Carries the AppError."""

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks
        # Loaded by now: a kit is only made after a password was chosen or a vault opened.
        from core.services import recovery

        self._recovery = recovery
        self._key = recovery.make_kit(app)
        self._checked = False
        self._files: list[MadeCopy] = []
        count = len(self.groups())
        first, second = app.randomness.below(count), app.randomness.below(count - 1)
        # The second is drawn from the others, so that two different ones are asked for.
        second += second >= first
        self.asked = Groups(min(first, second) + 1, max(first, second) + 1)

    def text(self) -> str:
        """Return the key as it stands on paper."""
        return self._recovery.format_key(self._key)

    def groups(self) -> tuple[str, ...]:
        """Return the nine groups."""
        return tuple(self.text().split("-"))

    @property
    def files(self) -> tuple[MadeCopy, ...]:
        """Return the files that hold it."""
        return tuple(self._files)

    @property
    def is_kept(self) -> bool:
        """Tell whether the owner has it outside of this window."""
        return self._checked or bool(self._files)

    def check(self, first: str, second: str) -> bool:
        """Note what was typed back, and tell whether it is right."""
        groups = self.groups()
        expected = groups[self.asked.first - 1], groups[self.asked.second - 1]
        self._checked = (_plain(first), _plain(second)) == expected
        self.kept_changed.emit()
        return self._checked

    def save(self, path: Path, content: bytes) -> None:
        """Write the sheet to a file and read it back."""

        def work(_progress: Progress) -> MadeCopy:
            written: MadeCopy = self._recovery.write_kit(self._app, path=path, content=content)
            return written

        self._tasks.long(work, self._note_saved, self._note_failed, owner=self)

    def delete_file(self) -> None:
        """Delete the file that was saved last, since the kit is on paper by now."""
        if not self._files:
            return
        file = self._files[-1]

        def work(_progress: Progress) -> MadeCopy:
            from core.services import plain_copies

            with contextlib.suppress(FileMissingError):  # somebody was quicker
                plain_copies.delete_copy(Path(file.path), file.sha256)
            return file

        self._tasks.long(work, self._note_deleted, self._note_failed, owner=self)

    def read_key(self) -> Secret:
        """Return the key; the caller closes it."""
        return self._key.copy()

    def close(self) -> None:
        """Forget the key."""
        self._key.close()

    def _note_saved(self, file: MadeCopy) -> None:
        self._files.append(file)
        self.saved.emit(Path(file.path))
        self.kept_changed.emit()

    def _note_deleted(self, file: MadeCopy) -> None:
        if file in self._files:
            self._files.remove(file)
        self.deleted.emit()
        self.kept_changed.emit()

    def _note_failed(self, error: AppError) -> None:
        self.failed.emit(error)


def _plain(text: str) -> str:
    """Return a group as it stands on paper: the letters that are not used read as digits."""
    return text.strip().upper().translate(str.maketrans("ILO", "110"))
