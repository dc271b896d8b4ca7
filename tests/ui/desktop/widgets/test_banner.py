"""Banners and empty states say what is and offer the way out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import list_clipped
from ui.desktop.theme import Role, current_theme
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.labels import IconLabel

pytestmark = pytest.mark.usefixtures("theme")


def test_banner_action_is_a_wish(qtbot: QtBot) -> None:
    banner = Banner(Tint.WARNING, "Also used by Zalando.", action="Generate new")
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.action_requested):
        banner.button.click()
    assert banner.accessibleName() == banner.text() == "Also used by Zalando."


def test_a_double_click_does_not_answer_what_came_by_its_first_half(
    open_window: Callable[[QWidget], None],
) -> None:
    banner, answered = Banner(Tint.INFO), list[str]()

    def answer() -> None:
        answered.append(banner.text())
        banner.show_message(Tint.INFO, f"Offer {len(answered) + 1}", action="Keep", other="Discard")

    banner.other_requested.connect(answer)
    banner.show_message(Tint.INFO, "Offer 1", action="Keep", other="Discard")
    open_window(banner)
    place = banner.other.mapTo(banner, banner.other.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(banner.windowHandle(), left, none, place)
    assert answered == ["Offer 1"]
    QTest.mouseClick(banner.other, left)
    assert answered == ["Offer 1", "Offer 2"], "whoever has read it answers it"


def test_banner_without_action_has_no_button(qtbot: QtBot) -> None:
    banner = Banner(Tint.INFO, "Read only")
    qtbot.addWidget(banner)
    banner.show()
    assert not banner.button.isVisible()


def test_banner_changes_its_tint_with_its_message(qtbot: QtBot) -> None:
    banner = Banner(Tint.INFO, "Checking")
    qtbot.addWidget(banner)
    banner.resize(300, 50)
    banner.show_message(Tint.DANGER, "Not complete", action="Try again")
    assert banner.button.text() == "Try again"
    image = banner.grab().toImage()
    shown = image.pixelColor(image.width() // 2, 3)
    assert shown == current_theme().color(Role.DANGER_BG)


def middle_of(part: QWidget, banner: Banner) -> int:
    return part.mapTo(banner, part.rect().center()).y()


def test_sign_and_button_stand_in_the_middle_beside_words_of_several_lines(
    open_window: Callable[[QWidget], None],
) -> None:
    banner = Banner(Tint.WARNING, "Once it is on paper, delete the file. " * 4, action="Delete")
    open_window(banner)
    banner.resize(420, banner.heightForWidth(420))
    QApplication.processEvents()
    (sign,) = banner.findChildren(IconLabel)
    assert banner.height() > 80
    for part in (sign, banner.button):
        assert abs(middle_of(part, banner) - banner.height() // 2) <= 1


def test_the_sign_belongs_to_the_first_words_where_buttons_are_below_them(
    open_window: Callable[[QWidget], None],
) -> None:
    said = "Once it is on paper, delete the file: whoever has it can open the profile."
    banner = Banner(Tint.WARNING)
    banner.show_message(Tint.WARNING, said, action="Show in folder", other="Delete the file")
    open_window(banner)
    banner.resize(420, banner.heightForWidth(420))
    QApplication.processEvents()
    (sign,) = banner.findChildren(IconLabel)
    (words,) = (label for label in banner.findChildren(QLabel) if label.text() == said)
    assert banner.button.y() >= 0
    assert middle_of(banner.button, banner) > words.geometry().bottom()
    first_line = words.y() + words.fontMetrics().height() // 2
    assert abs(middle_of(sign, banner) - first_line) <= 2


def test_a_long_word_makes_no_banner_wider_than_its_page(qtbot: QtBot) -> None:
    title = "Donaudampfschifffahrt" * 8
    banner = Banner(Tint.INFO, f"Your unsaved changes to {title} are back.", action="Go on")
    qtbot.addWidget(banner)
    assert banner.minimumSizeHint().width() < 300
    assert title in banner.text()
    assert title in banner.accessibleName()


def test_closed_banner_tells(qtbot: QtBot) -> None:
    banner = Banner(Tint.INFO, "Note", closable=True)
    qtbot.addWidget(banner)
    banner.show()
    (close,) = banner.findChildren(IconButton)
    with qtbot.waitSignal(banner.closed):
        close.click()
    assert not banner.isVisible()


def test_a_message_is_there_at_once_where_the_banner_was_shown_before(qtbot: QtBot) -> None:
    banner = Banner(Tint.WARNING)
    qtbot.addWidget(banner)
    banner.show()
    banner.show_message(Tint.WARNING, "Nothing is mapped")
    shown = [label.text() for label in banner.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is mapped" in shown


def test_tab_meets_its_buttons_where_it_stands(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    above, banner, below = QLineEdit(), Banner(Tint.INFO), QLineEdit()
    column = QVBoxLayout(pane)
    for part in (above, banner, below):
        column.addWidget(part)
    banner.show_message(Tint.INFO, "Back", action="Keep editing", other="Discard")
    with qtbot.waitActive(pane):
        pane.show()
    above.setFocus()
    met = []
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [banner.button, banner.other, below, above]


def test_where_it_is_narrow_the_buttons_go_below_the_words(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    banner = Banner(Tint.INFO)
    column.addWidget(banner)
    column.addStretch(1)
    text = "Ihre ungespeicherten Änderungen an Donaudampfschifffahrt sind wieder da."
    banner.show_message(Tint.INFO, text, action="Weiter bearbeiten", other="Verwerfen")
    below = []
    for width in (900, 340, 240, 900):
        pane.resize(width, 400)
        pane.show()
        QApplication.processEvents()
        assert pane.width() == width, "it asks for no more"
        assert list_clipped(pane) == []
        (words,) = (label for label in banner.findChildren(QLabel) if label.text())
        below.append(banner.button.mapTo(banner, QPoint()).y() > words.geometry().bottom())
    assert below == [False, True, True, False]


def test_the_buttons_go_below_many_words_where_that_is_lower(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    banner = Banner(Tint.WARNING)
    column.addWidget(banner)
    column.addStretch(1)
    text = "The recovery kit “recovery-kit.pdf” still lies in “Documents”. " * 6
    banner.show_message(Tint.WARNING, text, action="Delete", other="Keep, do not ask again")
    below = []
    for width in (600, 1400):
        pane.resize(width, 400)
        pane.show()
        QApplication.processEvents()
        assert list_clipped(pane) == []
        (words,) = (label for label in banner.findChildren(QLabel) if label.text())
        below.append(banner.button.mapTo(banner, QPoint()).y() > words.geometry().bottom())
    assert below == [True, False]


def test_empty_state_offers_up_to_two_ways(qtbot: QtBot) -> None:
    empty = EmptyState("layers", "Nothing here yet", primary="Add a login", secondary="Import")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.primary_requested):
        empty.primary.click()
    with qtbot.waitSignal(empty.secondary_requested):
        empty.secondary.click()
    empty.show_state("search", "Nothing matches", "Did you mean Amazon?", primary="Show")
    assert not empty.secondary.isVisible()
    assert empty.accessibleName() == "Nothing matches Did you mean Amazon?"
    assert any(label.text() == "Did you mean Amazon?" for label in empty.findChildren(QLabel))


def test_a_button_too_narrow_for_its_words_has_two_lines(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    empty = EmptyState("layers", "Empty", primary="Import from another manager", parent=pane)
    empty.resize(700, 400)
    pane.show()
    assert empty.primary.text() == "Import from another manager"
    empty.resize(200, 400)
    assert empty.primary.text() == "Import from\nanother manager"
    assert empty.primary.accessibleName() == "Import from another manager"
    assert empty.primary.height() >= 2 * empty.primary.fontMetrics().lineSpacing()
