"""A `Prompts` that answers by itself and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.desktop.dialogs.question import Question
from ui.desktop.prompts import FileWish


class FakePrompts:
    """Give the prepared answers in turn; with none left, step back as a person may.

    `files` are chosen in turn for both kinds of file dialog, `acts` tells whether the
    act of each question is chosen.
    """

    def __init__(self, *files: Path, acts: list[bool] | None = None) -> None:
        self.files = list(files)
        self.acts = acts or []
        self.wishes: list[FileWish] = []
        self.questions: list[Question] = []

    def open_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Choose the next file."""
        self.wishes.append(wish)
        if self.files:
            then(self.files.pop(0))

    def save_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Choose the next file."""
        self.open_file(wish, then, parent=parent)

    def choose_folder(
        self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget
    ) -> None:
        """Choose the next file."""
        self.open_file(wish, then, parent=parent)

    def ask(self, question: Question, then: Callable[[], object], *, parent: QWidget) -> None:
        """Choose the act, or the safe way."""
        self.questions.append(question)
        if self.acts and self.acts.pop(0):
            then()
