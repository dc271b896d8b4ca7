"""The sweep itself: a round that is out of order or ends too early does not pass."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from tests.ui.reaching import Sweep, list_faults
from ui.desktop.widgets.quiet_moments import QuietMoments

pytestmark = pytest.mark.usefixtures("theme")


def four(order: str) -> tuple[QWidget, dict[str, QPushButton]]:
    """Return four buttons in two rows, made in some order."""
    window, grid = QWidget(), QGridLayout()
    window.setLayout(grid)
    made = {name: QPushButton(name) for name in order}
    for place, name in enumerate(sorted(order)):
        made[name].setAccessibleName(name)
        made[name].setMinimumSize(60, 40)
        grid.addWidget(made[name], place // 2, place % 2)
    return window, made


@pytest.mark.parametrize(("order", "backwards"), [("abcd", 0), ("bcda", 0), ("dcba", 2)])
def test_an_order_that_nobody_reads_is_found(
    open_window: Callable[[QWidget], None], order: str, backwards: int
) -> None:
    window, made = four(order)
    for former, later in itertools.pairwise(order):
        QWidget.setTabOrder(made[former], made[later])
    open_window(window)
    made[order[0]].setFocus()
    found = [fault for fault in list_faults(window) if fault.startswith("goes back")]
    assert len(found) == backwards


def test_a_round_that_ends_too_early_is_found(open_window: Callable[[QWidget], None]) -> None:
    class Short(QPushButton):
        def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
            made["b"].setFocus(Qt.FocusReason.TabFocusReason)
            return True

    window, made = four("abcd")
    short = Short("e", window)
    short.setAccessibleName("e")
    short.setGeometry(0, 0, 60, 40)
    open_window(window)
    made["a"].setFocus()
    QTest.qWait(1)
    assert any(fault.startswith("round too short") for fault in list_faults(window))


def test_what_a_page_makes_in_quiet_moments_is_looked_at_too(
    open_window: Callable[[QWidget], None],
) -> None:
    window, made = four("abcd")

    def add() -> None:
        late = QPushButton("", window)
        late.setGeometry(0, 0, 9, 9)
        late.show()

    open_window(window)
    made["a"].setFocus()
    QuietMoments(window).use_for(add)
    sweep = Sweep()
    sweep.look(window, "page")
    assert any(fault.startswith("page: no name") for fault in sweep.faults)
