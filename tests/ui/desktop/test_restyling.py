"""A window of many widgets gets another look a part a turn, and ends as if it were at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import start_window
from ui.desktop.icons import list_drawing, themed_icon
from ui.desktop.restyling import AT_ONCE
from ui.desktop.theme import Role, Scheme, apply_theme, current_theme

pytestmark = pytest.mark.usefixtures("theme")
_MANY = 2 * AT_ONCE


@pytest.fixture
def pages(open_window: Callable[[QWidget], None]) -> QStackedWidget:
    """Return two pages of many labels each, both of which were on show; the first one is."""
    stack = QStackedWidget()
    for name in ("seen", "hidden"):
        page = QWidget()
        rows = QVBoxLayout(page)
        for number in range(_MANY):
            rows.addWidget(QLabel(f"{name} {number}"))
        stack.addWidget(page)
    open_window(stack)
    stack.setCurrentIndex(1)
    QCoreApplication.processEvents()
    stack.setCurrentIndex(0)
    QCoreApplication.processEvents()
    return stack


@pytest.fixture
def told() -> Iterator[list[Role]]:
    """Return one entry for each time that another look was told."""
    found: list[Role] = []
    theme = current_theme()

    def note() -> None:
        found.append(Role.TEXT)

    theme.changed.connect(note)
    yield found
    theme.changed.disconnect(note)


def inks(stack: QStackedWidget) -> set[str]:
    """Return the colours in which labels write."""
    labels = stack.findChildren(QLabel)
    return {label.palette().color(QPalette.ColorRole.WindowText).name() for label in labels}


def wanted() -> set[str]:
    return {current_theme().color(Role.TEXT).name()}


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: current_theme().is_settled)


def test_all_of_it_ends_in_the_new_look(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget, told: list[Role]
) -> None:
    apply_theme(qapp, scheme=Scheme.DARK)
    assert not told, "what draws by itself follows when the rest has followed"
    assert not pages.updatesEnabled(), "nothing is seen half done"
    qtbot.waitUntil(pages.updatesEnabled)
    assert told == [Role.TEXT]
    settle(qtbot)
    assert inks(pages) == wanted()


def test_larger_text_reaches_what_is_hidden(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget
) -> None:
    labels = pages.findChildren(QLabel)
    for label in labels:
        label.setProperty("fontRole", "title")
        label.style().polish(label)
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=1.5)
    settle(qtbot)
    assert {label.font().pixelSize() for label in labels} == {30}


def test_a_change_of_mind_on_the_way_leaves_one_look(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget, told: list[Role]
) -> None:
    for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.DARK):
        apply_theme(qapp, scheme=scheme)
        QCoreApplication.processEvents()
    settle(qtbot)
    assert told
    assert inks(pages) == wanted()
    assert pages.updatesEnabled()


def test_the_same_look_once_more_on_the_way_is_told_when_it_is_there(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget, told: list[Role]
) -> None:
    for _ in range(2):
        apply_theme(qapp, scheme=Scheme.DARK)
    assert not told
    settle(qtbot)
    assert told == [Role.TEXT]
    assert inks(pages) == wanted()


def test_what_goes_on_the_way_is_passed_over(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget
) -> None:
    apply_theme(qapp, scheme=Scheme.DARK)
    for label in pages.findChildren(QLabel)[::2]:
        label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(qtbot)
    assert inks(pages) == wanted()
    assert pages.updatesEnabled()


def test_what_is_shown_before_its_turn_has_the_look_in_the_end(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget
) -> None:
    apply_theme(qapp, scheme=Scheme.DARK)
    pages.setCurrentIndex(1)
    settle(qtbot)
    assert inks(pages) == wanted()


def test_a_lock_on_the_way_hides_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    started = start_window(tmp_path / "data")
    profile, _ = started.make_profile()
    started.begin()
    started.unlock(profile)
    started.desktop.settings.change("scheme", "dark")
    assert not started.window.updatesEnabled()
    started.desktop.navigator.lock()
    assert started.window.updatesEnabled()
    settle(qtbot)
    assert started.window.updatesEnabled()
    started.close()


def test_boxes_are_as_wide_as_one_made_in_the_new_look(
    qapp: QApplication, qtbot: QtBot, pages: QStackedWidget
) -> None:
    """Between new style and new font, a layout asks them for the width they keep in mind."""
    page = pages.currentWidget()
    rows = page.layout() if page is not None else None
    assert rows is not None
    boxes = [QComboBox(page) for _ in range(30)]
    for box in boxes:
        box.addItems(["a", "a while"])
        rows.addWidget(box)
    QCoreApplication.processEvents()
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=1.5)
    settle(qtbot)
    late = QComboBox(page)
    late.addItems(["a", "a while"])
    late.ensurePolished()
    assert {box.minimumSizeHint().width() for box in boxes} == {late.minimumSizeHint().width()}


@pytest.mark.usefixtures("pages")
def test_icons_are_drawn_in_the_other_colours_before_anybody_is_told(
    qapp: QApplication, qtbot: QtBot, told: list[Role], monkeypatch: pytest.MonkeyPatch
) -> None:
    theme, button = current_theme(), QPushButton()
    themed_icon(button, "copy")
    drawn: list[tuple[str, bool]] = []

    def note() -> None:
        drawn.append((theme.tokens[Role.TEXT2], bool(told)))

    monkeypatch.setattr(theme, "list_drawing", lambda: (*list_drawing(), note))
    before = theme.tokens[Role.TEXT2]
    apply_theme(qapp, scheme=Scheme.DARK)
    settle(qtbot)
    assert told
    assert drawn == [(theme.tokens[Role.TEXT2], False)]
    assert theme.tokens[Role.TEXT2] != before
