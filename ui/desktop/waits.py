"""Profiles that wait for their end: looked after while the chooser shows their cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.errors import AppError
from core.progress import Progress
from core.vault.profile import Profile, ProfileId
from ui.desktop.entrance import Entrance
from ui.desktop.reminders import Reminders
from ui.desktop.rooms import AppContext
from ui.desktop.sentences import sentence
from ui.desktop.shown_names import hides_names, shown_profiles
from ui.desktop.widgets.toast import Pace, ToastMessage
from ui.wording.deletion import COPY_FATES, MOVE_FATES

if TYPE_CHECKING:
    from core.deletion.purge import PurgeOutcome

EVERY_MS = 60_000


class Waits(QObject):
    """Once the chooser is on the screen and every minute from then on: count down, and end.

    Never during start, never behind another page: what goes away goes where it is seen.
    """

    looked = Signal()
    """What is due was looked after."""
    purging = Signal(object)
    """Carries the Profile whose end begins now; from the lane where that is done."""

    def __init__(self, home: AppContext, entrance: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._entrance = home, entrance
        self._reminders = Reminders(home, entrance, self)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._looking = False
        self._early: set[ProfileId] = set()
        self._names: dict[ProfileId, str] = {}
        self._told: set[tuple[ProfileId, str]] = set()
        self.purging.connect(self._say_purging)
        entrance.chooser_shown.connect(self.begin)

    def begin(self) -> None:
        """Look after the cards that were just shown."""
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Count down what waits, and end what is due; not while a dialog is about one of them."""
        if not self._entrance.shows_chooser():
            self.stop()
            return
        if self._looking or QApplication.activeModalWidget() is not None or not self._is_in_sight():
            return
        app = self._home.app
        self._looking = True

        def work(_: Progress) -> tuple[Profile, ...]:
            from core.deletion.due import refresh_countdowns

            return refresh_countdowns(app, card_visible=True)

        self._home.tasks.vault(work, self._see, self._refuse, owner=self)

    def _is_in_sight(self) -> bool:
        """Tell whether the cards can be seen: not while the window is in the tray, or put away."""
        window = self._entrance.window
        return window.isVisible() and not window.isMinimized()

    def _see(self, profiles: tuple[Profile, ...]) -> None:
        """Recall what comes, and end what is due."""
        # A day more is also asked for after a long gap, with most of the time still to come.
        self._early = {p.id for p in profiles if p.seconds_left}
        profiles = shown_profiles(profiles, hide=hides_names(self._home))
        self._names = {profile.id: profile.name for profile in profiles}
        self._reminders.say_at_start(profiles)
        app = self._home.app

        def work(progress: Progress) -> tuple[PurgeOutcome, ...]:
            from core.deletion.due import purge_due

            return purge_due(app, card_visible=True, progress=progress, begins=self.purging.emit)

        self._home.tasks.vault(work, self._tell, self._refuse, owner=self)

    def _say_purging(self, profile: Profile) -> None:
        if self._is_news(profile.id, "due"):
            said = self.tr("The time of %1 is over. It is being deleted.")
            self._say(said.replace("%1", profile.name))

    def _tell(self, outcomes: tuple[PurgeOutcome, ...]) -> None:
        self._looking = False
        for outcome in outcomes:
            early = outcome.profile in self._early
            if not early and self._is_news(outcome.profile, outcome.state):
                # Where the keys are gone, so is the name.
                name = self._names.get(outcome.profile, outcome.name) if outcome.name else None
                self._tell_one(outcome, name or self.tr("A profile"))
        self._entrance.refresh_chooser()
        self.looked.emit()

    def _tell_one(self, outcome: PurgeOutcome, name: str) -> None:
        if outcome.receipt is not None:
            self._tell_deleted(outcome.receipt, name)
            return
        said = {
            "incomplete": self.tr("The deletion of %1 is not complete. Continue on its card."),
            "held": self.tr("%1 is due. It is deleted after one more day with this window open."),
            "asks": self.tr("The time of %1 is over. Its card asks what to do."),
        }[outcome.state]
        said = said.replace("%1", name)
        if outcome.copy is not None:
            # What is left of it is what the person can still do something about.
            said += " " + QCoreApplication.translate("Wording", COPY_FATES[outcome.copy.value])
        if outcome.moved is not None:
            said += " " + QCoreApplication.translate("Wording", MOVE_FATES[outcome.moved.value])
        self._say(said)

    def _tell_deleted(self, path: Path, name: str) -> None:
        from core.deletion.receipt import read_receipt
        from ui.desktop.screens.deletion.end_words import say_deleted
        from ui.desktop.screens.receipt.opening import open_receipt

        home, window, receipt = self._home, self._entrance.window, read_receipt(path)
        message = ToastMessage(
            text=say_deleted(receipt, name), action=self.tr("Show receipt"), pace=Pace.DELETION
        )
        home.toasts.show_message(message, lambda: open_receipt(home, receipt, window))

    def _is_news(self, profile: ProfileId, what: str) -> bool:
        known = (profile, what) in self._told
        self._told.add((profile, what))
        return not known

    def _say(self, text: str) -> None:
        self._home.toasts.show_message(ToastMessage(text=text, pace=Pace.DELETION))

    def _refuse(self, error: AppError) -> None:
        self._looking = False
        self._say(sentence(error))
