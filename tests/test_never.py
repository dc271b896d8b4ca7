"""What the program never does: the list is whole, and what no other test of it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.desktop import StartedWindow, started_window
from tests.source_tree import ROOT

__all__ = ["started_window"]

NAMED = re.compile(r"`tests/[a-z_0-9/]+\.py::test_[a-z_0-9]+`")
NEVER_SAID = re.compile(
    r"\bare you sure\b|\bcorrupt|\bsecurely\b|\bmilitary|\bunbreakable\b|\b100 ?% (safe|secure)",
    re.IGNORECASE,
)
ANSWERS = re.compile(r"\btr\(\s*\"&?(OK|Yes|No)\"\s*\)")
QUOTED = re.compile(r'"[^"\n]*"')
SPEAKS = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|urllib\.request|ftplib|smtplib|asyncio|requests|httpx"
    r"|PySide6\.(?:QtNetwork|QtWebSockets|QtWebEngine\w*))\b.*",
    re.MULTILINE,
)
ON_THIS_COMPUTER = {
    "ui/desktop/instance.py": "from PySide6.QtNetwork import QLocalServer, QLocalSocket"
}
"""A second start raises the first window through a socket in a folder of its own."""


def program_texts() -> Iterator[tuple[str, str]]:
    """Yield path and text of every module that runs at a person's."""
    for place in ("core", "ui"):
        for path in sorted((ROOT / place).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def test_each_of_the_fourteen_has_its_proof() -> None:
    text = (ROOT / "docs" / "never.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| (\d+) \|(.*)$", text, re.MULTILINE)
    assert [int(number) for number, _ in lines] == list(range(1, 15))
    assert [number for number, line in lines if not NAMED.search(line)] == []


def test_nothing_can_speak_to_a_network() -> None:
    found = {path: SPEAKS.findall(text) for path, text in program_texts()}
    assert {path: lines for path, lines in found.items() if lines} == {
        path: [line] for path, line in ON_THIS_COMPUTER.items()
    }


def test_nothing_goes_to_a_printer() -> None:
    """A page on its way to a printer lies in clear in folders that are not ours."""
    found = [path for path, text in program_texts() if "QtPrintSupport" in text]
    assert found == []


def test_no_word_on_the_screen_is_one_that_is_never_said() -> None:
    said = [
        (path, quoted)
        for path, text in program_texts()
        if path.startswith("ui/")
        for quoted in QUOTED.findall(text)
        if NEVER_SAID.search(quoted)
    ]
    assert said == []
    assert [path for path, text in program_texts() if ANSWERS.search(text)] == []


def press_escape(started: StartedWindow) -> None:
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or started.window, Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_escape_leaves_the_window_where_it_is(started_window: StartedWindow) -> None:
    profile, _ = started_window.make_profile()
    started_window.begin()
    press_escape(started_window)
    started_window.unlock(profile)
    press_escape(started_window)
    assert started_window.window.isVisible()
    assert not started_window.window.isMinimized()
    assert started_window.desktop.navigator.vault is not None
