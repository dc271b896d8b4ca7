"""What the window itself takes with a full vault: nothing may hold its thread up for long."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, show
from benchmarks.vaults import PASSWORD, BenchedProfile
from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.desktop.action_table import ActionId
    from ui.desktop.desktop import Desktop
    from ui.desktop.screens.vault.view import VaultView

_TYPED = ("willow mail", "kestrel 4711", "maria.holm", "zephyr cloud 12")
_FRAMES = 400
_PATIENCE = 120.0
_KEY, _PALETTE, _SCREEN, _SORTED = 0.12, 0.25, 0.4, 2.0


def list_figures(profile: BenchedProfile, count: int) -> Iterator[Figure]:
    """Yield the palette, keystrokes, frames of scrolling, and what opening a screen holds up.

    A window that closes takes its App along, so the profile gets another one.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.desktop.desktop import Desktop
    from ui.desktop.furnishing import ROOMS
    from ui.desktop.prompts import QtPrompts
    from ui.desktop.tasks import ThreadTasks
    from ui.desktop.theme import apply_theme

    qt = QApplication(["benchmark"])
    apply_theme(qt)
    desktop = Desktop(profile.app, ThreadTasks(), QtPrompts(), ROOMS)
    desktop.window.resize(1280, 860)
    desktop.window.show()
    stage = _Stage(qt, desktop)
    stage.unlock()
    yield _figure(f"open the command palette, {count:,} items", stage.palettes(), goal=50)
    keys = stage.keystrokes()
    yield _figure(f"one keystroke in the window, {count:,} items", keys, goal=16)
    yield _figure(f"one frame while scrolling {count:,} rows", stage.frames(), goal=16, worst=True)
    for name, held in (*stage.screens(), *stage.acts()):
        yield _figure(f"longest hold-up of the window by {name}", [held], goal=50, worst=True)
    desktop.window.close()
    profile.app = open_app(Paths(profile.folder), policy=KdfPolicy(FLOOR))


def _figure(what: str, times: list[float], *, goal: float, worst: bool = False) -> Figure:
    """Return the 95th percentile, or the worst, beside how the others are."""
    high = max(times) if worst or len(times) < 2 else statistics.quantiles(times, n=20)[-1]
    note = f"{len(times)} times: median {show(statistics.median(times))}, worst {show(max(times))}"
    return Figure(what=what, ours=high, goal=goal, note=note)


class _Stage:
    """The open window, and a watch on how long its thread is held up: its own work, no waiting."""

    def __init__(self, qt: QApplication, desktop: Desktop) -> None:
        self._qt, self._desktop = qt, desktop

    def unlock(self) -> None:
        """Open the vault through the window's own door."""
        from ui.desktop.screens.unlock.view import UnlockView
        from ui.desktop.screens.vault.view import VaultView

        self._desktop.begin()
        page = self._desktop.window.page()
        assert isinstance(page, UnlockView)
        page.secret.edit.insert(PASSWORD)
        page.try_password()
        self._settle(_PATIENCE, lambda: isinstance(self._desktop.window.page(), VaultView))
        self._settle(_PATIENCE, lambda: bool(self._vault().models.vault.state.rows))
        self._settle(2)

    def palettes(self) -> list[float]:
        """Return what opening the palette takes, the second time and later."""
        from ui.desktop.action_table import ActionId

        times = []
        for _ in range(6):
            times.append(self._open(ActionId.PALETTE, _PALETTE))
        return times[1:]

    def keystrokes(self) -> list[float]:
        """Return what each letter holds up, typed and taken back, with all that it leads to."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        search = self._vault().panes.list.search
        times = []
        for text in _TYPED:
            for letter in text:
                times.append(self._held(lambda: QTest.keyClicks(search, letter), _KEY))  # noqa: B023
            for _ in text:
                back = Qt.Key.Key_Backspace
                times.append(self._held(lambda: QTest.keyClick(search, back), _KEY))  # noqa: B023
            self._settle(_PALETTE)
        return times

    def frames(self) -> list[float]:
        """Return what each frame takes, by turns a little further and far away."""
        view = self._vault().panes.list.view
        bar, times = view.verticalScrollBar(), []
        for number in range(_FRAMES):
            far = bar.maximum() * number // _FRAMES
            place = far if number % 2 else bar.value() + view.height() // 4
            start = time.thread_time()
            bar.setValue(place)
            view.viewport().repaint()
            times.append((time.thread_time() - start) * 1000)
        return times

    def screens(self) -> Iterator[tuple[str, float]]:
        """Yield each screen with the longest hold-up while it opens, the second time."""
        from ui.desktop.action_table import ActionId

        wanted = (
            ActionId.NEW_ITEM,
            ActionId.GENERATOR,
            ActionId.EXPORT,
            ActionId.IMPORT,
            ActionId.DELETE_PROFILE,
            ActionId.SETTINGS,
        )
        for action in wanted:
            self._open(action, _SCREEN)
            yield action.value, self._open(action, _SCREEN)

    def acts(self) -> Iterator[tuple[str, float]]:
        """Yield what a person does to items, each with its longest hold-up, the lock last."""
        from core.search import SortOrder
        from ui.desktop.action_table import ActionId

        actions = self._desktop.actions
        actions[ActionId.SHOW_ALL].trigger()  # leads back from the settings
        self._settle(_SCREEN)
        listed = self._vault().panes.list
        yield "selecting all", self._held(listed.view.selectAll, _SCREEN)
        listed.view.move_by(-1)
        self._settle(_SCREEN)
        for action in (ActionId.TRASH_ITEM, ActionId.UNDO):
            yield action.value, self._held(actions[action].trigger, _SCREEN)
        for order in (SortOrder.MODIFIED, SortOrder.NAME):
            held = self._held(lambda: listed.heading.sort_chosen.emit(order), _SORTED)  # noqa: B023
            yield f"sorting by {order.value}", held
        yield "lock", self._held(actions[ActionId.LOCK].trigger, _SORTED)

    def _vault(self) -> VaultView:
        from ui.desktop.screens.vault.view import VaultView

        page = self._desktop.window.page()
        assert isinstance(page, VaultView)
        return page

    def _open(self, action: ActionId, seconds: float) -> float:
        from PySide6.QtWidgets import QDialog

        held = self._held(self._desktop.actions[action].trigger, seconds)
        for dialog in self._desktop.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(0)
        self._settle(_KEY)
        return held

    def _held(self, act: Callable[[], object], seconds: float) -> float:
        """Return the longest hold-up by an act and by what it leads to, in milliseconds."""
        start = time.thread_time()
        act()
        acted = (time.thread_time() - start) * 1000
        return max(acted, self._settle(seconds))

    def _settle(self, seconds: float, done: Callable[[], bool] = lambda: False) -> float:
        """Let the window work for a time or until something is so; return its longest hold-up."""
        longest, end = 0.0, time.monotonic() + seconds
        while not done() and time.monotonic() < end:
            start = time.thread_time()
            self._qt.processEvents()
            longest = max(longest, (time.thread_time() - start) * 1000)
            time.sleep(0.0005)
        return longest
