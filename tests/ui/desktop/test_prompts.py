"""Questions: two verbs, the safe one first, no nested event loop."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.dialogs.question import Question, QuestionDialog
from ui.desktop.prompts import FileFilter, FileWish, QtPrompts, ask_to_replace

QUESTION = Question(
    title="Delete “Amazon” permanently?",
    text="Its 3 earlier versions go too. This cannot be undone.",
    safe="Keep in Trash",
    act="Delete permanently",
    danger=True,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def asked(parent: QWidget) -> QuestionDialog:
    dialog = parent.findChild(QuestionDialog)
    assert isinstance(dialog, QuestionDialog)
    return dialog


def test_the_act_is_done_only_by_its_button(parent: QWidget, qtbot: QtBot) -> None:
    done: list[bool] = []
    QtPrompts().ask(QUESTION, lambda: done.append(True), parent=parent)
    assert not done
    QTest.mouseClick(asked(parent).act, Qt.MouseButton.LeftButton)
    assert done == [True]


def test_lists_of_windows_are_told_the_act_and_not_what_it_is_about(parent: QWidget) -> None:
    QtPrompts().ask(QUESTION, lambda: None, parent=parent)
    assert asked(parent).windowTitle() == "Delete permanently"
    assert asked(parent).accessibleName() == QUESTION.title


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_keys_take_the_safe_way(parent: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    done: list[bool] = []
    QtPrompts().ask(QUESTION, lambda: done.append(True), parent=parent)
    dialog = asked(parent)
    QTest.keyClick(dialog.safe if key == Qt.Key.Key_Space else dialog, key)
    assert not dialog.isVisible()
    assert not done


def test_a_file_is_chosen_in_a_dialog_that_remembers_nothing(
    parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    wish = FileWish(
        title="Save recovery kit",
        filters=(FileFilter(label="PDF document", patterns=("*.pdf",)),),
        name="kit.pdf",
        suffix="pdf",
    )
    QtPrompts().save_file(wish, chosen.append, parent=parent)
    dialog = parent.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.nameFilters() == ["PDF document (*.pdf)"]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    dialog.done(QDialog.DialogCode.Accepted)
    dialog.filesSelected.emit([str(tmp_path / "mine.pdf")])
    assert tmp_path / "mine.pdf" in chosen


def choose_place(parent: QWidget, path: Path) -> list[Path]:
    chosen: list[Path] = []
    QtPrompts().save_file(FileWish(title="Export to"), chosen.append, parent=parent)
    dialog = parent.findChildren(QFileDialog)[-1]
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.filesSelected.emit([str(path)])
    return chosen


def test_a_file_is_replaced_only_after_a_question_that_names_it(
    parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Maria.csv"
    path.write_bytes(b"x" * 2048)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    chosen = choose_place(parent, path)
    dialog = asked(parent)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Replace “Maria.csv”?" in said
    assert "2.0 kB" in said
    assert "Sep 2020" in said
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen == []
    chosen = choose_place(parent, path)
    QTest.mouseClick(parent.findChildren(QuestionDialog)[-1].act, Qt.MouseButton.LeftButton)
    assert chosen == [path]


def test_a_link_is_named_as_one_and_nothing_is_asked_of_a_new_name(
    parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    question = ask_to_replace(tmp_path / "link")
    assert question is not None
    assert "stays as it is" in question.text
    assert question.danger
    assert choose_place(parent, tmp_path / "new") == [tmp_path / "new"]
