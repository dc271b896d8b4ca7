"""A card is one button with a name; its inner button comes after it, never before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.avatar import derive_profile_face
from ui.desktop.widgets.card_button import CardButton
from ui.desktop.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def card(open_window: Callable[[QWidget], None]) -> CardButton:
    made = CardButton(derive_profile_face("Jonas"), "Jonas")
    made.set_captions("Last opened yesterday", alert="Scheduled for deletion, 21 days left")
    made.set_action("Restore", name="Restore Jonas")
    open_window(made)
    made.setFocus()
    return made


def test_name_says_everything(card: CardButton) -> None:
    assert card.accessibleName() == (
        "Jonas, Last opened yesterday, Scheduled for deletion, 21 days left"
    )
    assert card.action.accessibleName() == "Restore Jonas"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open(card: CardButton, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, key)


def test_inner_button_is_next_and_does_not_open(card: CardButton, qtbot: QtBot) -> None:
    opened: list[bool] = []
    card.clicked.connect(lambda _checked: opened.append(True))
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert card.action.hasFocus()
    with qtbot.waitSignal(card.action_requested):
        QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    assert opened == []


def test_a_click_on_the_avatar_opens(card: CardButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())


def make_flow(qtbot: QtBot, count: int, *, centred: bool = False) -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    flow = FlowLayout(spacing=10, centred=centred, parent=holder)
    for _ in range(count):
        box = QWidget()
        box.setFixedSize(100, 50)
        flow.addWidget(box)
    qtbot.addWidget(holder)
    return holder, flow


def lay_out(holder: QWidget, flow: FlowLayout, width: int) -> list[tuple[int, int]]:
    holder.resize(width, 400)
    holder.show()
    flow.activate()
    QApplication.sendPostedEvents()
    items = (flow.itemAt(index) for index in range(flow.count()))
    return [(i.geometry().left(), i.geometry().top()) for i in items if i is not None]


def test_flow_goes_on_in_the_next_row(qtbot: QtBot) -> None:
    holder, flow = make_flow(qtbot, 3)
    assert lay_out(holder, flow, 230) == [(0, 0), (110, 0), (0, 60)]
    assert flow.heightForWidth(230) == 110
    assert flow.heightForWidth(1_000) == 50


def test_flow_centres_its_rows(qtbot: QtBot) -> None:
    holder, flow = make_flow(qtbot, 3, centred=True)
    assert lay_out(holder, flow, 310) == [(50, 0), (160, 0), (105, 60)]


def test_flow_starts_at_the_right_in_right_to_left(qtbot: QtBot) -> None:
    holder, flow = make_flow(qtbot, 3)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lay_out(holder, flow, 230) == [(130, 0), (20, 0), (130, 60)]


def test_flow_gives_its_items_back(qtbot: QtBot) -> None:
    _, flow = make_flow(qtbot, 2)
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.count() == 1
    assert flow.takeAt(5) is None
