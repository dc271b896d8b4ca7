"""A week and a day before a profile is deleted: said once each while the program runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.deletion.countdown import Reminder
from core.errors import AppError
from core.progress import Progress
from core.vault.profile import Profile, ProfileId
from ui.desktop.entrance import Entrance, Opened
from ui.desktop.rooms import AppContext
from ui.desktop.screens.chooser.reminder_words import say_briefly
from ui.desktop.screens.chooser.view_model import ProfileRow, row_of
from ui.desktop.shown_names import hides_names, shown_profiles
from ui.desktop.widgets.toast import Pace, ToastMessage

if TYPE_CHECKING:
    from core.session import Session


class Reminders(QObject):
    """Say on the start page, and after another profile was opened, whose wait ends soon.

    Each place says it once for each threshold: who opens their profile before
    anybody looked at the cards has heard of nothing yet.
    """

    def __init__(self, home: AppContext, entrance: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._entrance = home, entrance
        self._said: set[tuple[ProfileId, Reminder, str]] = set()
        entrance.opened.connect(self._follow)

    def say_at_start(self, profiles: Iterable[Profile]) -> None:
        """Say it over the cards; for one alone with the way back."""
        rows = self._list_news(profiles, "start")
        if len(rows) == 1:
            profile = rows[0].profile
            self._show(rows, self.tr("Restore…"), lambda: self._entrance.restore(profile))
        elif rows:
            self._show(rows)

    def _follow(self, opened: Opened) -> None:
        # What came with the opening is said first; the rest has time until the next one.
        if not opened.is_told and opened.wish is None:
            self._look(opened.session)

    def _look(self, session: Session) -> None:
        app = self._home.app

        def work(_: Progress) -> tuple[Profile, ...]:
            from core.deletion.due import refresh_countdowns

            return refresh_countdowns(app)

        def say(profiles: tuple[Profile, ...]) -> None:
            if session.is_open:
                shown = shown_profiles(profiles, hide=hides_names(self._home))
                others = (profile for profile in shown if profile.id != session.profile)
                if rows := self._list_news(others, "vault"):
                    self._show(rows)

        self._home.tasks.vault(work, say, _ignore, owner=self)

    def _list_news(self, profiles: Iterable[Profile], place: str) -> list[ProfileRow]:
        now = self._home.app.clock.now()
        near = [row for row in (row_of(p, now) for p in profiles) if row.reminder != Reminder.NONE]
        new = [row for row in near if (row.profile.id, row.reminder, place) not in self._said]
        self._said.update((row.profile.id, row.reminder, place) for row in new)
        return new

    def _show(
        self,
        rows: list[ProfileRow],
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        message = ToastMessage(
            text=say_briefly(rows),
            action=action,
            pace=Pace.DELETION,
            # What is read on a locked screen tells no name, and not how many there are.
            outside=self.tr("A profile waits for its deletion, and the wait ends soon."),
        )
        self._home.toasts.show_message(message, on_action)


def _ignore(_error: AppError) -> None:
    """Say nothing; the start page tells of it when it is next shown."""
