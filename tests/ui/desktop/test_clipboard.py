"""Secrets on the clipboard: marked, cleared in time, and only while they are ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.conftest import CANARY
from ui.desktop.clipboard import Clipboard


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    yield found
    found.clear()


@pytest.fixture
def clipboard(board: QClipboard) -> Iterator[Clipboard]:
    made = Clipboard()
    yield made
    made.clear()


def test_a_secret_is_marked_for_clipboard_managers(clipboard: Clipboard, board: QClipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    assert board.text() == CANARY
    mime = board.mimeData()
    assert mime is not None
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert clipboard.holds_secret
    assert 0 < clipboard.milliseconds_left <= 30_000


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
        ("Clipboard Viewer Ignore", b"1"),
        ("CanIncludeInClipboardHistory", bytes(4)),
        ("CanUploadToCloudClipboard", bytes(4)),
    ],
)
def test_windows_is_asked_to_keep_and_send_nothing(
    name: str, value: bytes, clipboard: Clipboard, board: QClipboard
) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    mime = board.mimeData()
    assert mime is not None
    assert mime.data(f'application/x-qt-windows-mime;value="{name}"').data() == value


def test_a_secret_never_lies_in_the_selection(clipboard: Clipboard, board: QClipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    assert CANARY not in board.text(QClipboard.Mode.Selection)


def test_it_is_cleared_when_its_time_is_over(
    clipboard: Clipboard, board: QClipboard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy_secret(CANARY, seconds=1)
    assert board.text() == ""


def test_what_somebody_else_copied_stays(clipboard: Clipboard, board: QClipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    board.setText("a shopping list")
    clipboard.clear()
    assert board.text() == "a shopping list"
    assert not clipboard.holds_secret


def test_an_empty_clipboard_of_ours_stays_calm(
    clipboard: Clipboard, board: QClipboard, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(clipboard.cleared):
        clipboard.clear()


def test_a_second_copy_starts_the_time_anew(clipboard: Clipboard, board: QClipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=5)
    clipboard.copy_secret(CANARY + "2", seconds=60)
    assert clipboard.milliseconds_left > 5000
    clipboard.clear()
    assert board.text() == ""


def test_what_is_no_secret_stays(clipboard: Clipboard, board: QClipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    clipboard.copy_text("https://example.org")
    clipboard.clear()
    assert board.text() == "https://example.org"


def test_the_secret_is_not_in_what_it_says_of_itself(clipboard: Clipboard) -> None:
    clipboard.copy_secret(CANARY, seconds=30)
    assert CANARY not in repr(clipboard)
    assert CANARY.encode() not in clipboard._print
