"""The wizard's frame: steps, a button row whose corner is safe, no accidental Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.theme import Look, Scheme, Theme
from ui.desktop.widgets.wizard_dialog import WizardDialog

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def wizard(open_window: Callable[[QWidget], None]) -> WizardDialog:
    made = WizardDialog("Delete profile “Jonas”")
    page = QWidget()
    field = QLineEdit()
    field.setAccessibleName("Type Jonas to confirm")
    QVBoxLayout(page).addWidget(field)
    made.show_page(made.add_page(page), "Delete profile “Jonas”", step=4, steps=4)
    made.set_back("Back")
    made.set_extra("Schedule deletion", "danger")
    made.set_next("Keep profile", "secondary")
    open_window(made)
    return made


def list_pressed(wizard: WizardDialog) -> list[str]:
    pressed: list[str] = []
    wizard.back_requested.connect(lambda: pressed.append("back"))
    wizard.extra_requested.connect(lambda: pressed.append("extra"))
    wizard.next_requested.connect(lambda: pressed.append("next"))
    return pressed


def test_it_says_where_it_is(wizard: WizardDialog) -> None:
    assert wizard.step_label.text() == "Step 4 of 4"
    assert wizard.title_label.text() == "Delete profile “Jonas”"
    wizard.show_page(0, "Receipt")
    assert not wizard.step_label.isVisible()


def test_it_is_window_modal_and_large_enough(wizard: WizardDialog) -> None:
    assert wizard.windowModality() is Qt.WindowModality.WindowModal
    assert wizard.width() >= 640
    assert wizard.height() >= 560


def test_long_words_widen_it_instead_of_being_cut(wizard: WizardDialog) -> None:
    wizard.set_extra("Profil zum endgültigen Löschen in dreißig Tagen vormerken " * 2, "danger")
    QApplication.sendPostedEvents()
    assert wizard.extra.width() >= wizard.extra.sizeHint().width()


def test_enter_in_a_field_presses_nothing(wizard: WizardDialog) -> None:
    pressed = list_pressed(wizard)
    field = wizard.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
    assert wizard.isVisible()


def test_an_enter_that_moves_the_focus_presses_nothing_there(wizard: WizardDialog) -> None:
    pressed = list_pressed(wizard)
    field = wizard.findChild(QLineEdit)
    assert field is not None
    told: list[str] = []
    field.returnPressed.connect(lambda: told.append(field.text()))
    field.returnPressed.connect(wizard.next.setFocus)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wizard.next.hasFocus()
    assert (told, pressed) == ([""], [])


def test_enter_presses_the_focused_button_only(wizard: WizardDialog) -> None:
    pressed = list_pressed(wizard)
    wizard.next.setFocus()
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    assert pressed == ["next"]


def test_escape_closes(wizard: WizardDialog) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_corner_and_extra_lie_apart(wizard: WizardDialog) -> None:
    assert wizard.next.geometry().left() - wizard.extra.geometry().right() >= 16
    assert wizard.next.geometry().right() > wizard.extra.geometry().right()
    assert wizard.back.geometry().right() < wizard.extra.geometry().left()


def test_alt_left_goes_back_where_back_is(wizard: WizardDialog) -> None:
    pressed = list_pressed(wizard)
    QTest.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wizard.set_back("")
    QTest.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pressed == ["back"]


def test_a_tall_page_scrolls(wizard: WizardDialog) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(40):
        field = QLineEdit()
        field.setAccessibleName(f"Field {number}")
        column.addWidget(field)
    wizard.show_page(wizard.add_page(page), "Tall")
    wizard.resize(640, 560)
    assert wizard.height() <= 600


@pytest.mark.parametrize(
    ("window", "taken"),
    [((1400, 1000), (1080, 960)), ((860, 560), (860, 560)), ((600, 300), (720, 560))],
)
def test_large_text_makes_it_no_larger_than_its_window(
    qtbot: QtBot, theme: Theme, window: tuple[int, int], taken: tuple[int, int]
) -> None:
    theme.apply(Look(scheme=Scheme.LIGHT, text_scale=1.5))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(*window)
    made = WizardDialog("Import", parent)
    made.take_size(720, 640)
    assert made.size().toTuple() == taken


def make_page(text: str) -> QWidget:
    page = QWidget()
    field = QLineEdit()
    field.setAccessibleName(text)
    QVBoxLayout(page).addWidget(field)
    return page


def test_a_page_takes_the_place_that_was_kept_for_it(
    open_window: Callable[[QWidget], None],
) -> None:
    wizard = WizardDialog("Import")
    wizard.reserve_pages(3)
    first, last = make_page("First"), make_page("Last")
    assert wizard.add_page(first, at=0) == 0
    wizard.show_page(first, "First")
    open_window(wizard)
    assert wizard.add_page(last, at=2) == 2
    assert wizard.pages.count() == 3
    assert first.isVisible(), "what is made behind it changes nothing on the screen"
    wizard.show_page(last, "Last", step=3, steps=3)
    assert last.isVisible()
    assert wizard.pages.currentIndex() == 2


def test_what_comes_later_is_made_one_by_one_until_it_closes(
    open_window: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    wizard = WizardDialog("Import")
    made: list[str] = []
    wizard.make_ahead(lambda: made.append("check"), lambda: made.append("done"))
    assert made == [], "nothing as it opens"
    open_window(wizard)
    qtbot.waitUntil(lambda: made == ["check", "done"])
    wizard.make_ahead(lambda: made.append("more"))
    wizard.done(0)
    QTest.qWait(50)
    assert made == ["check", "done"], "a wizard that was closed, by a lock too, makes no more"
