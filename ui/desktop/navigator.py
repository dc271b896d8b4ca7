"""The one session: it is taken over here after unlocking, and closed nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTime, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.settings import Settings
from core.vault.profile import Profile, ProfileId
from ui.desktop.action_table import ActionId
from ui.desktop.arrival import tell_arrival
from ui.desktop.auto_lock import AutoLock
from ui.desktop.context import Navigation, Page
from ui.desktop.daily_backup import begin_upkeep
from ui.desktop.entrance import Entrance, Opened
from ui.desktop.item_models.plural import plural
from ui.desktop.lock_warning import LockWarning
from ui.desktop.main_window import TITLE, MainWindow
from ui.desktop.open_vault import OpenVault
from ui.desktop.ready_page import ReadyPage
from ui.desktop.rooms import AppContext, Rooms
from ui.desktop.settings_choices import serve_program, serve_settings
from ui.desktop.shown_names import shown_profile
from ui.memory import sweep_last_freed


class Navigator(QObject):
    """Hold the open profile. Locking hides first, then forgets, and never asks."""

    forgotten = Signal()
    """A vault was closed: its keys are gone, and nothing shows its texts any more."""

    def __init__(
        self, window: MainWindow, rooms: Rooms, make_home: Callable[[Navigation], AppContext]
    ) -> None:
        super().__init__(window)
        self._window, self._rooms = window, rooms
        self.home = make_home(self)
        self.ready = ReadyPage(lambda: rooms.vault(self.home.actions, window.stack), self)
        self.forgotten.connect(self.ready.want)
        self.entrance = Entrance(window, self.home, rooms)
        self.entrance.opened.connect(self.enter)
        self.auto_lock = AutoLock(keys=self.home.actions[ActionId.LOCK].shortcuts, parent=self)
        LockWarning(self.auto_lock, window.toasts, self)
        self.auto_lock.expired.connect(self._lock_idle)
        self.auto_lock.asked.connect(self.lock)
        self.home.settings.changed.connect(self._follow_settings)
        self._follow_settings(self.home.settings.value)
        self._vault: OpenVault | None = None
        # Where somebody was before a lock: ids only, so nothing is kept that was sealed.
        self._places: dict[ProfileId, object] = {}
        for action, slot in (
            (ActionId.LOCK, self.lock),
            (ActionId.SWITCH_PROFILE, self.switch_profile),
            (ActionId.NEW_PROFILE, self.make_profile),
            (ActionId.SETTINGS, self.show_settings),
        ):
            self.home.actions.connect_to(action, slot)

    @property
    def vault(self) -> OpenVault | None:
        """Return the open profile, if there is one."""
        return self._vault

    def enter(self, opened: Opened) -> None:
        """Show the vault of a profile that was just opened."""
        self.home.actions.reset(unlocked=True)
        self.home.actions.set_enabled(ActionId.SWITCH_PROFILE, enabled=True)
        page = self.ready.take()
        vault = OpenVault(self.home, opened.session, self._rooms, self._window, page)
        vault.context.events.card_changed.connect(self._follow_card)
        self._vault = vault
        self._window.show_page(vault.page)
        self.entrance.clear()
        self._show_title()
        vault.page.resume(self._places.pop(opened.session.profile, None))
        self.auto_lock.start()
        tell_arrival(opened, vault)
        begin_upkeep(vault.context, vault, backup=opened.wish is None)
        if opened.wish is not None:
            opened.wish(vault)

    @Slot()
    def lock(self) -> None:
        """Lock the open profile and ask for its master password."""
        self._lock(self.tr("Locked %1").replace("%1", _say_now()))

    @Slot()
    def switch_profile(self) -> None:
        """Lock the open profile and show all of them."""
        self.leave_vault(self.entrance.show_chooser)

    @Slot()
    def make_profile(self) -> None:
        """Lock the open profile and begin to make another."""
        self.leave_vault(self.entrance.show_create)

    def leave_vault(
        self, then: Callable[[], object] | None = None, *, keep: QWidget | None = None
    ) -> None:
        """Close the open profile without a word; `then` is called once its keys are gone.

        `keep` is a dialog that stays. Without `then`, the start page comes next.
        """
        vault = self._vault
        after = then or self.entrance.show_start
        if vault is None:
            after()
            return
        self.entrance.turn_to(Page())
        self._put_away(vault, after, keep)
        self._show_title()

    def show_start(self) -> None:
        """Show the page that the profiles now call for."""
        self.entrance.show_start()

    def show_deletion(self, profile: Profile) -> None:
        """Close the open profile, and ask for the owner of one that is to be deleted."""
        self.leave_vault(lambda: self.entrance.unlock_for_deletion(profile))

    @Slot()
    def show_settings(self) -> None:
        """Show the settings; going back leads to where one was."""
        from ui.desktop.screens.settings.view import SettingsView

        vault = self._vault
        session = vault.context.session if vault else None
        card, closed = (session.card, session.read_only) if session else (None, None)
        page = SettingsView(
            self.home.settings, card, read_only=closed is not None, parent=self._window.stack
        )
        page.left.connect(self._return_to_vault if vault else self.entrance.show_start)
        serve_program(self.home, page)
        if vault is not None:
            serve_settings(vault, page)
        self.entrance.turn_to(page)

    def close(self) -> None:
        """Forget everything at the end of the program; drafts are kept, nothing is asked."""
        self.ready.stop()
        if self._vault is not None:
            self.entrance.turn_to(Page())
            self._put_away(self._vault, lambda: None, None)
        self.home.clipboard.clear()

    def _lock(self, note: str) -> None:
        from core.services.cards import read_profile

        vault = self._vault
        if vault is None:
            return
        # The door is made of what was freed last, and its pieces stay past the lock.
        sweep_last_freed()
        session = vault.context.session
        profile = read_profile(session.app, profile=session.profile)
        self.entrance.show_unlock(shown_profile(self.home, profile), note)
        self._window.setWindowTitle(self.tr("Locked — %1").replace("%1", TITLE))
        self._put_away(vault, lambda: None, None)

    def _put_away(
        self, vault: OpenVault, after: Callable[[], object], keep: QWidget | None
    ) -> None:
        """Forget an open vault that is hidden already: drafts first, then the keys."""
        from core.services.activity import close_locked

        self._vault = None
        self.auto_lock.stop()
        vault.tasks.tell_no_more()
        session, tasks = vault.context.session, self.home.tasks
        if session.is_open:
            self._places[session.profile] = vault.page.pause()
        else:
            vault.page.close_vault()
        vault.close_dialogs(keep=keep)
        self.home.toasts.dismiss()
        self.home.actions.reset(unlocked=False)
        self.home.actions.set_enabled(ActionId.SWITCH_PROFILE, enabled=True)
        tasks.interrupt()
        # On the lane of the drafts, behind them.
        tasks.vault(
            lambda _: close_locked(session),
            lambda _: self._finish(after),
            lambda _: self._finish(after),
            owner=self,
        )
        self.home.clipboard.clear()
        self._window.drop_page(vault.page)
        vault.deleteLater()

    def _finish(self, after: Callable[[], object]) -> None:
        after()
        self.forgotten.emit()

    def _lock_idle(self, seconds: int) -> None:
        if seconds:
            minutes = max(1, seconds // 60)
            said = plural(self.tr("Locked %1 after %Ln minute(s)", "", minutes), minutes)
        else:
            said = self.tr("Locked %1, the computer was asleep")
        self._lock(said.replace("%1", _say_now()))

    def _follow_settings(self, settings: Settings) -> None:
        self.auto_lock.set_idle_seconds(settings.idle_minutes * 60)
        self.auto_lock.set_after_sleep(locks=settings.lock_with_screen)
        self.ready.follow(settings)

    def _return_to_vault(self) -> None:
        if self._vault is not None:
            self._window.show_page(self._vault.page)
            self.entrance.clear()

    def _follow_card(self) -> None:
        self._show_title()
        if self._vault is not None and self._window.page() is not self._vault.page:
            self.show_settings()

    def _show_title(self) -> None:
        name = self._vault.context.session.card.name if self._vault else ""
        self._window.setWindowTitle(f"{name} — {TITLE}" if name else TITLE)


def _say_now() -> str:
    return QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
