"""Questions that interrupt: which file, and whether an act that cannot be undone is meant.

Every question is asked without a nested event loop: the answer comes as a call.
Screens take a `Prompts`; tests give them one that answers by itself.
"""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.ports import Millis
from ui.desktop.dialogs.question import Question, QuestionDialog
from ui.desktop.item_models.dates import say_date_and_time
from ui.wording.deletion import say_size


@dataclasses.dataclass(frozen=True, kw_only=True)
class FileFilter:
    """A kind of file: what a person calls it, and patterns such as `*.csv`."""

    label: str
    patterns: tuple[str, ...]

    def text(self) -> str:
        """Return it as Qt writes it."""
        return f"{self.label} ({' '.join(self.patterns)})"


@dataclasses.dataclass(frozen=True, kw_only=True)
class FileWish:
    """Which file is wanted. `name` is suggested for a new file; `suffix` is added (no dot)."""

    title: str
    filters: tuple[FileFilter, ...] = ()
    name: str = ""
    suffix: str = ""


class Prompts(Protocol):
    """Ask, and call back with the answer; nothing is called when the person steps back."""

    def open_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Ask for a file that exists."""

    def save_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Ask where to put a file."""

    def choose_folder(
        self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget
    ) -> None:
        """Ask for a folder that exists."""

    def ask(self, question: Question, then: Callable[[], object], *, parent: QWidget) -> None:
        """Ask a question of two verbs; `then` is called for the act, nothing for the safe one."""


class QtPrompts:
    """Ask with windows of our own.

    The file dialog is Qt's, because a platform's own keeps a history of what was chosen.
    """

    def open_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Ask for a file that exists."""
        dialog = _file_dialog(wish, parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _open(dialog, then)

    def save_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Ask where to put a file; an existing one is only replaced after a question."""
        dialog = _file_dialog(wish, parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(wish.suffix)
        dialog.selectFile(wish.name)
        # Qt asks as well, but without saying which file it is that would be gone.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)

        def choose(path: Path) -> None:
            question = ask_to_replace(path)
            if question is None:
                then(path)
            else:
                self.ask(question, lambda: then(path), parent=parent)

        _open(dialog, choose)

    def choose_folder(
        self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget
    ) -> None:
        """Ask for a folder that exists."""
        dialog = _file_dialog(wish, parent)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        _open(dialog, then)

    def ask(self, question: Question, then: Callable[[], object], *, parent: QWidget) -> None:
        """Ask a question of two verbs."""
        dialog = QuestionDialog(question, parent)
        dialog.accepted.connect(then)
        dialog.open()


def ask_to_replace(path: Path) -> Question | None:
    """Return the question that names the file already there, None where there is none."""
    try:
        status = os.lstat(path)
    except OSError:  # whoever writes there says what is wrong with the place
        return None
    changed = say_date_and_time(Millis(status.st_mtime_ns // 1_000_000))
    size = say_size(status.st_size)
    if stat.S_ISLNK(status.st_mode):
        text = _say("It is a link. The link is replaced; what it leads to stays as it is.")
    else:
        text = _say("It was last changed on %1 and has %2. What is in it will be gone.")
        text = text.replace("%1", changed).replace("%2", size)
    return Question(
        title=_say("Replace “%1”?").replace("%1", path.name),
        text=text,
        safe=_say("Keep the file"),
        act=_say("Replace"),
        danger=True,
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Prompts", text)


def _file_dialog(wish: FileWish, parent: QWidget) -> QFileDialog:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    places = QStandardPaths.standardLocations(documents)
    # A folder that is not there would be taken for the name of a file.
    place = next((place for place in places if Path(place).is_dir()), str(Path.home()))
    dialog = QFileDialog(parent, wish.title, place)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([known.text() for known in wish.filters])
    return dialog


def _open(dialog: QFileDialog, then: Callable[[Path], object]) -> None:
    def choose(names: list[str]) -> None:
        then(Path(names[0]))

    dialog.filesSelected.connect(choose)
    dialog.open()
