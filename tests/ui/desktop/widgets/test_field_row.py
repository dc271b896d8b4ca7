"""A row shows a value, asks for its secret, and says what was copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import apply_look
from ui.desktop.theme import Look, Role, Theme
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.ring_timer import RingTimer
from ui.desktop.widgets.secret_label import DOTS, SecretLabel, derive_colour_runs
from ui.desktop.widgets.value_text import ValueText

pytestmark = pytest.mark.usefixtures("theme")


def find_button(row: FieldRow, name: str) -> IconButton:
    (found,) = [b for b in row.findChildren(IconButton) if b.accessibleName() == name]
    return found


@pytest.fixture
def secret_row(qtbot: QtBot) -> FieldRow:
    made = FieldRow("password", "Password", secret=True, copied_ms=30)
    qtbot.addWidget(made)
    made.resize(400, 60)
    made.show()
    return made


def test_secret_is_asked_for_shown_and_forgotten(secret_row: FieldRow, qtbot: QtBot) -> None:
    label = secret_row.findChild(SecretLabel)
    assert label is not None
    assert label.accessibleDescription() == "hidden"
    with qtbot.waitSignal(secret_row.reveal_requested) as told:
        find_button(secret_row, "Reveal Password").click()
    assert told.args == ["password"]
    assert not secret_row.is_revealed
    secret_row.reveal("Kd7#")
    assert label.accessibleDescription() == "Kd7#"
    with qtbot.waitSignal(secret_row.hide_requested):
        find_button(secret_row, "Hide Password").click()
    secret_row.hide_secret()
    assert label.accessibleDescription() == "hidden"
    assert label._text == ""


def test_a_click_copies_where_that_is_wanted(secret_row: FieldRow, qtbot: QtBot) -> None:
    plain = FieldRow("username", "Username", "maria")
    qtbot.addWidget(plain)
    plain.resize(400, 60)
    plain.show()
    copied: list[str] = []
    wanted: list[bool] = []
    label, text = secret_row.findChild(SecretLabel), plain.findChild(ValueText)
    assert label is not None
    assert text is not None
    for row in (secret_row, plain):
        row.copy_requested.connect(copied.append)
        row.let_click_copy(lambda: bool(wanted))

    def click() -> None:
        QTest.mouseClick(label, Qt.MouseButton.LeftButton)
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)

    click()
    assert copied == []
    wanted.append(True)
    click()
    assert copied == ["password", "username"]
    text.selectAll()
    plain.eventFilter(text.viewport(), _release(text.viewport()))
    secret_row.allow_copy(allowed=False)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert len(copied) == 2, "selecting is not copying, and what cannot be copied is not"


def _release(where: QWidget) -> QMouseEvent:
    middle, left = QPointF(where.rect().center()), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonRelease
    return QMouseEvent(kind, middle, middle, left, Qt.MouseButton.NoButton, none)


def test_dots_do_not_tell_the_length(qtbot: QtBot) -> None:
    label = SecretLabel()
    qtbot.addWidget(label)
    label.resize(300, 24)
    before = label.grab().toImage()
    label.reveal("x")
    label.hide_secret()
    assert label.grab().toImage() == before
    assert len(DOTS) == 10


def test_characters_are_told_apart_by_role() -> None:
    assert derive_colour_runs("ab1#é🗝x") == [
        (0, 2, Role.TEXT),
        (2, 1, Role.PW_DIGIT),
        (3, 1, Role.PW_SYMBOL),
        (4, 1, Role.TEXT),
        (5, 2, Role.PW_SYMBOL),
        (7, 1, Role.TEXT),
    ]


def test_long_secret_wraps_instead_of_widening(qtbot: QtBot) -> None:
    label = SecretLabel()
    qtbot.addWidget(label)
    label.reveal("x" * 200)
    assert label.heightForWidth(200) > 3 * label.heightForWidth(4_000)
    assert label.minimumSizeHint().width() <= 100


def test_a_secret_is_as_high_as_it_is_now(qtbot: QtBot, theme: Theme) -> None:
    label = SecretLabel()
    qtbot.addWidget(label)
    label.reveal("x" * 20)
    short = label.heightForWidth(200)
    label.reveal("x" * 200)
    long = label.heightForWidth(200)
    assert long > short
    apply_look(theme, Look(text_scale=1.5))
    assert label.heightForWidth(200) > long
    label.hide_secret()
    assert label.heightForWidth(200) < long


def test_copy_is_a_wish_and_the_tick_goes_again(secret_row: FieldRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(secret_row.copy_requested) as told:
        find_button(secret_row, "Copy Password").click()
    assert told.args == ["password"]
    secret_row.show_copied()
    assert find_button(secret_row, "Password copied").isVisible()
    qtbot.waitUntil(
        lambda: any(
            b.accessibleName() == "Copy Password" for b in secret_row.findChildren(IconButton)
        )
    )
    assert not [timer for timer in secret_row.findChildren(QTimer) if timer.isActive()]


def test_focus_goes_value_reveal_open_copy(open_window: Callable[[QWidget], None]) -> None:
    row = FieldRow("site", "Website", "https://example.org")
    row.allow_open(allowed=True)
    row.resize(400, 60)
    open_window(row)
    value = row.findChild(ValueText)
    assert value is not None
    value.setFocus()
    order = []
    for _ in range(2):
        focused = row.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        order.append(row.focusWidget().accessibleName())
    assert order == ["Open Website", "Copy Website"]


def test_value_is_plain_and_wraps_long_words(qtbot: QtBot) -> None:
    value = ValueText("Website", "<b>https://example.org/" + "x" * 200)
    qtbot.addWidget(value)
    value.resize(200, 20)
    value.show()
    assert value.toPlainText().startswith("<b>https")
    narrow = value.height()
    value.resize(2_000, 20)
    assert value.height() < narrow
    assert value.tabChangesFocus()


def test_value_can_be_changed(qtbot: QtBot) -> None:
    row = FieldRow("user", "Username", "maria")
    qtbot.addWidget(row)
    row.set_value("jonas")
    value = row.findChild(ValueText)
    assert value is not None
    assert value.toPlainText() == "jonas"


def test_ring_speaks_every_ten_seconds_only(qtbot: QtBot) -> None:
    ring = RingTimer()
    qtbot.addWidget(ring)
    spoken = []
    for left in range(29, -1, -1):
        ring.set_remaining(left, 30)
        spoken.append(ring.accessibleDescription())
    assert len(set(spoken)) == 3
    assert ring.seconds_left == 0
