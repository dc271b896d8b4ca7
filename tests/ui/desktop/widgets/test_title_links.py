"""Titles that lead somewhere: what is chosen, what is said, and nothing left behind."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.title_links import TitleLinks


def test_a_title_is_a_button_with_its_whole_name(qtbot: QtBot) -> None:
    links = TitleLinks()
    qtbot.addWidget(links)
    long = "A title of more than two and thirty letters & signs"
    links.show_titles("Also used by", [(b"1", "Me & you"), (b"2", long)], more="3 more…")
    first, second, more = links.findChildren(QPushButton)
    assert (first.text(), first.accessibleName()) == ("Me && you", "Me & you")
    assert (second.accessibleName(), second.text()[-1]) == (long, "…")
    chosen: list[object] = []
    links.chosen.connect(chosen.append)
    links.more_chosen.connect(lambda: chosen.append("more"))
    for button in (second, first, more):
        button.click()
    assert chosen == [b"2", b"1", "more"]


def test_what_is_taken_away_at_once_never_becomes_a_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    links = TitleLinks()
    qtbot.addWidget(links)
    links.show()
    for title in ("One", "Two"):
        links.show_titles("Also used by", [(b"", title)])
    links.clear()
    QTest.qWait(1)
    assert not links.findChildren(QPushButton)
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == [links]
