"""What is made when it is first asked for: once, in its place, and heard of by who waits."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.late import Late, LatePage


def test_it_is_made_once_and_who_waits_hears_of_it_first(qtbot: QtBot) -> None:
    made: list[QLabel] = []
    heard: list[QLabel] = []

    def make() -> QLabel:
        made.append(QLabel("here"))
        qtbot.addWidget(made[-1])
        return made[-1]

    late = Late(make)
    late.when_made(heard.append)
    assert (late.made, made, heard) == (None, [], [])
    part = late.get()
    assert late.get() is part
    assert late.made is part
    assert made == heard == [part]
    late.when_made(heard.append)
    assert heard == [part, part], "who comes later need not wait"


def test_a_page_stands_in_its_stack(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    given: list[QWidget] = []

    def make(parent: QWidget) -> QWidget:
        given.append(parent)
        return QWidget(parent)

    late = LatePage(pages, make)
    assert pages.count() == 0
    page = late.get()
    assert given == [pages], "made where it stands: each change of parent styles it anew"
    assert pages.indexOf(page) == 0
