"""The page of a vault, laid out before there is one to be shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from core.settings import Settings
from ui.desktop.context import VaultPage
from ui.desktop.first_times import list_first_times
from ui.desktop.sweeping import AFTER_MS
from ui.desktop.widgets.quiet_moments import QuietMoments


class ReadyPage(QObject):
    """Have an empty page at hand while no vault is open; laid out at unlock, it held the window up.

    Nothing of any profile is in it, and no second one is made until this one was taken.
    """

    def __init__(self, lay_out: Callable[[], VaultPage], parent: QObject) -> None:
        super().__init__(parent)
        self._lay_out = lay_out
        self._page: VaultPage | None = None
        self._may, self._wanted = False, True
        self._language = ""
        self._quiet = QuietMoments(self)
        self._behind_sweep = QTimer(self, singleShot=True, interval=2 * AFTER_MS)
        self._behind_sweep.timeout.connect(self._begin)

    @property
    def page(self) -> VaultPage | None:
        """Return the page that is at hand, if there is one."""
        return self._page

    @property
    def is_missing(self) -> bool:
        """Tell whether there should be one and is none yet."""
        return self._wanted and self._page is None

    @Slot()
    def allow(self) -> None:
        """Lay out from now on: what a page is made of is loaded."""
        self._may = True
        self._begin(*list_first_times())

    @Slot()
    def want(self) -> None:
        """Have a page soon: a vault was closed.

        What was freed of that is swept before something that stays takes its place.
        """
        self._wanted = True
        self._behind_sweep.start()

    def make(self) -> None:
        """Have a page now, unless there is one."""
        if self._page is None:
            self._page = self._lay_out()
            # A window that is shown again shows every page that was never told to hide.
            self._page.hide()
            self._quiet.use_for(*self._page.make_more())

    def take(self) -> VaultPage:
        """Return the page, made now if it was not yet; it belongs to who takes it."""
        self._rest()
        page, self._page, self._wanted = self._page, None, False
        return page if page is not None else self._lay_out()

    def follow(self, settings: Settings) -> None:
        """Have another page where another language was chosen: its words are there already."""
        former, self._language = self._language, settings.language
        if self._page is not None and former != self._language:
            self._quiet.stop()
            self._page.deleteLater()
            self._page = None
            self._begin()

    def stop(self) -> None:
        """Make none any more."""
        self._may = False
        self._rest()

    def _rest(self) -> None:
        self._quiet.stop()
        self._behind_sweep.stop()

    def _begin(self, *first: Callable[[], object]) -> None:
        if self._may and self.is_missing:
            self._quiet.stop()
            self._quiet.use_for(*first, self.make)
