"""Every page before the vault: welcome, making a profile, choosing one, unlocking, recovering."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from core.errors import AppError, NewerSchemaError
from core.services.cards import check_card
from core.vault.profile import Profile, ProfileState
from ui.desktop.action_table import ActionId
from ui.desktop.context import Page
from ui.desktop.main_window import MainWindow
from ui.desktop.open_vault import OpenVault
from ui.desktop.rooms import AppContext, Doomed, Rooms
from ui.desktop.screens.chooser.view_model import ChooserModel, ProfileRow
from ui.desktop.screens.unlock.view_model import UnlockModel
from ui.desktop.sentences import sentence
from ui.desktop.shown_names import hides_names
from ui.desktop.translations import change_language

if TYPE_CHECKING:
    from core.session import Session
    from ui.desktop.screens.fault.view import FaultView

Wish = Callable[[OpenVault], object]


class News(enum.Enum):
    """What is worth saying right after a profile was opened."""

    NOTHING = enum.auto()
    WITHOUT_KIT = enum.auto()
    RECOVERED = enum.auto()


@dataclasses.dataclass(frozen=True)
class Opened:
    """A profile that was opened, and what its owner came for."""

    session: Session
    news: News = News.NOTHING
    wish: Wish | None = None

    @property
    def is_told(self) -> bool:
        """Tell whether there is something to say of the opening itself."""
        session = self.session
        if session.log_altered or session.late_copy is not None:
            return True
        return self.news is not News.NOTHING or session.wrong_attempts > 0


class Entrance(QObject):
    """Turn the pages before the vault. A page is deleted once another one is shown."""

    opened = Signal(object)
    """Carries an Opened; whoever receives it closes the session."""
    chooser_shown = Signal()

    def __init__(self, window: MainWindow, home: AppContext, rooms: Rooms) -> None:
        super().__init__(window)
        self._window, self._home, self._rooms = window, home, rooms
        self._page: Page | None = None

    @property
    def window(self) -> MainWindow:
        """Return the window whose pages these are."""
        return self._window

    def turn_to(self, page: Page) -> None:
        """Show a page of ours and delete the one before."""
        former, self._page = self._page, page
        self._window.show_page(page)
        if former is not None:
            self._window.drop_page(former)

    def clear(self) -> None:
        """Delete our page; the vault's is on show."""
        if self._page is not None:
            self._window.drop_page(self._page)
            self._page = None

    def show_start(self) -> None:
        """Show the page that the profiles now call for: welcome, one door, or the chooser."""
        try:
            rows = _list_rows(self._home)
        except AppError as error:
            self._show_fault(error)
            return
        if not rows:
            self._show_welcome()
        elif len(rows) == 1 and rows[0].profile.state is ProfileState.ACTIVE:
            self.show_unlock(rows[0].profile)
        else:
            self.show_chooser()

    @Slot()
    def show_create(self) -> None:
        """Begin to make a profile."""
        from ui.desktop.screens.create_profile.view import CreateProfileView
        from ui.desktop.screens.create_profile.view_model import CreateProfileModel

        home = self._home
        model = CreateProfileModel(home.app, home.tasks)
        page = CreateProfileView(model, home.tasks, home.prompts, self._window.stack)
        model.setParent(page)
        model.created.connect(self._enter_new)
        page.left.connect(self.show_start)
        page.copy_requested.connect(self._copy_secret)
        self.turn_to(page)

    @Slot()
    def show_chooser(self) -> None:
        """Show every profile."""
        from ui.desktop.screens.chooser.view import ChooserView

        page = ChooserView(_list_rows(self._home), self._window.stack)
        page.open_requested.connect(self.show_unlock)
        page.create_requested.connect(self.show_create)
        page.problem_requested.connect(self._explain)
        page.backup_requested.connect(self._bring_back)
        page.arrival_requested.connect(lambda: self._bring_back(None))
        page.card_requested.connect(self._unlock_for_card)
        page.delete_requested.connect(self.unlock_for_deletion)
        page.restore_requested.connect(self.restore)
        page.resume_requested.connect(
            lambda profile: self._rooms.resuming(self._home, profile, self._window).show()
        )
        self._home.actions.set_enabled(ActionId.SWITCH_PROFILE, enabled=False)
        self.turn_to(page)
        self.chooser_shown.emit()

    def shows_chooser(self) -> bool:
        """Tell whether the cards of all profiles are on the screen."""
        from ui.desktop.screens.chooser.view import ChooserView

        return isinstance(self._window.page(), ChooserView)

    def refresh_chooser(self) -> None:
        """Show what has changed on the cards; without a change nothing moves."""
        from ui.desktop.screens.chooser.view import ChooserView

        page = self._window.page()
        rows = _list_rows(self._home)
        shown = page.rows() if isinstance(page, ChooserView) else rows
        if [row.look() for row in shown] != [row.look() for row in rows]:
            self.show_start()

    def show_unlock(self, profile: Profile, note: str = "", wish: Wish | None = None) -> None:
        """Show the door of one profile; `wish` is done once it is open."""
        from ui.desktop.screens.unlock.view import UnlockView

        model = UnlockModel(self._home.app, self._home.tasks, profile)
        page = UnlockView(model, note=note, parent=self._window.stack)
        model.setParent(page)
        model.opened.connect(lambda session: self.opened.emit(Opened(session, wish=wish)))
        page.recover_requested.connect(lambda: self._show_recover(profile))
        page.forgotten_requested.connect(lambda: self._delete_closed(profile))
        page.backup_requested.connect(lambda: self._bring_back(profile))
        page.offer_forgotten(offered=wish is _open_deletion)
        page.switch_requested.connect(self.show_chooser)
        self._home.actions.set_enabled(ActionId.SWITCH_PROFILE, enabled=True)
        self.turn_to(page)

    def _bring_back(self, profile: Profile | None) -> None:
        from ui.desktop.screens.backups.bring_back import open_bring_back

        open_bring_back(self._home, profile, self._window)

    def _show_welcome(self) -> None:
        from ui.desktop.screens.welcome.view import WelcomeView

        page = WelcomeView(self._home.settings.value.language, self._window.stack)
        page.create_requested.connect(self.show_create)
        page.restore_requested.connect(lambda: self._bring_back(None))
        page.language_chosen.connect(self._speak)
        self.turn_to(page)

    def _speak(self, language: str) -> None:
        """Speak another language at once: nothing but this page and the menus is there yet."""
        speak(self._home, language)
        self.show_start()

    def _show_recover(self, profile: Profile) -> None:
        from ui.desktop.screens.recover.view import RecoverView
        from ui.desktop.screens.recover.view_model import RecoverModel

        model = RecoverModel(self._home.app, self._home.tasks, profile)
        page = RecoverView(model, self._window.stack)
        model.setParent(page)
        model.opened.connect(self._enter_recovered)
        page.left.connect(lambda: self.show_unlock(profile))
        self.turn_to(page)

    def _show_fault(self, error: AppError) -> None:
        page = _make_fault(self.tr("The profiles cannot be read"), error)
        page.again_requested.connect(self.show_start)
        self.turn_to(page)

    def _enter_recovered(self, session: Session) -> None:
        # For reading only, the password stays as it was.
        news = News.RECOVERED if session.read_only is None else News.NOTHING
        self.opened.emit(Opened(session, news))

    def refuse_to_run(self, error: AppError) -> None:
        """Say why nothing can be opened here, in the place of every door."""
        page = _make_fault(self.tr("Strongroom cannot be used here"), error)
        page.again.setVisible(False)
        self.turn_to(page)

    def _enter_new(self, session: Session) -> None:
        from core.services import recovery

        news = News.NOTHING if recovery.has_kit(session) else News.WITHOUT_KIT
        self.opened.emit(Opened(session, news))

    def _unlock_for_card(self, profile: Profile) -> None:
        note = self.tr("Unlock to change name and picture.")
        self.show_unlock(profile, note, _open_card)

    def unlock_for_deletion(self, profile: Profile) -> None:
        """Show the door of a profile that is to be deleted, or the wizard where it waits."""
        if profile.state is ProfileState.ACTIVE:
            self.show_unlock(profile, self.tr("Unlock to delete this profile."), _open_deletion)
        else:  # it waits already: there is no vault to unlock, and the wizard asks who it is
            self._delete_closed(profile)

    def _delete_closed(self, profile: Profile) -> None:
        self._rooms.deletion(self._home, Doomed(profile=profile, vault=None), self._window).show()

    def restore(self, profile: Profile) -> None:
        """Call off a deletion: by a click where nobody proved anything, else by the owner."""
        if not profile.with_password and profile.seconds_left:
            from ui.desktop.farewell import restore_at_once

            restore_at_once(self._home, profile, self)
            return
        self._rooms.restoring(self._home, profile, self._window).show()

    def _explain(self, profile: Profile) -> None:
        from ui.desktop.screens.chooser.view import ChooserView

        page, error = self._window.page(), _trouble_of(self._home, profile)
        if error is None:
            self.show_start()
        elif isinstance(page, ChooserView):
            # What a newer version wrote is whole: a backup in its place would lose by it.
            backup = not isinstance(error, NewerSchemaError)
            page.show_problem(profile, sentence(error), backup=backup)

    def _copy_secret(self, text: str) -> None:
        self._home.clipboard.copy_secret(text, seconds=self._home.settings.value.clipboard_seconds)


def _make_fault(title: str, error: AppError) -> FaultView:
    from ui.desktop.screens.fault.view import FaultView

    return FaultView(title, sentence(error))


def _trouble_of(home: AppContext, profile: Profile) -> AppError | None:
    try:
        check_card(home.app, profile=profile.id)
    except AppError as error:
        return error
    return None


def speak(home: AppContext, language: str) -> None:
    """Put a language in force and on the menus; pages of before keep theirs."""
    home.settings.change("language", language)
    application = QCoreApplication.instance()
    assert application is not None
    change_language(application, language)
    home.actions.retranslate()


def _open_card(vault: OpenVault) -> None:
    vault.owner.open_card()


def _open_deletion(vault: OpenVault) -> None:
    vault.open_deletion()


def _list_rows(home: AppContext) -> tuple[ProfileRow, ...]:
    return ChooserModel(home.app, hide_names=hides_names(home)).list_rows()
