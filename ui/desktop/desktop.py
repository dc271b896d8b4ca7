"""The desktop put together: window, lanes, settings, menus and the way between pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from core.app import App
from core.errors import AppError
from core.services.settings import keep_settings, read_settings
from core.settings import Settings, declaration_of
from ui.desktop.action_table import ActionId
from ui.desktop.actions import Actions
from ui.desktop.app_settings import AppSettings
from ui.desktop.clipboard import Clipboard
from ui.desktop.command_palette import CommandPalette
from ui.desktop.context import Navigation
from ui.desktop.housekeeping import Housekeeping
from ui.desktop.icons import list_drawing
from ui.desktop.main_window import MainWindow
from ui.desktop.navigator import Navigator
from ui.desktop.preloading import Preloading, keep_for_good, make_rooms_loading
from ui.desktop.prompts import Prompts
from ui.desktop.rooms import AppContext, Rooms
from ui.desktop.sentences import sentence
from ui.desktop.system_signals import SystemSignals
from ui.desktop.tasks import Tasks
from ui.desktop.theme import Look, Scheme, current_theme
from ui.desktop.waits import Waits
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.toast import FOREVER, ToastMessage

if TYPE_CHECKING:
    from ui.desktop.instance import InstanceServer
    from ui.desktop.tray import Tray

_TOAST_MS: Final = {"normal": 0, "longer": 10_000, "longest": 20_000, "stays": FOREVER}
"""How long a message stays at least, by the setting."""


class Desktop(QObject):
    """Everything that exists from the first window to quitting."""

    def __init__(self, app: App, tasks: Tasks, prompts: Prompts, rooms: Rooms) -> None:
        super().__init__(QApplication.instance())
        self.app, self.tasks, self._prompts = app, tasks, prompts
        self.settings = AppSettings(read_settings(app), self._keep_settings, self)
        _put_in_force(self.settings.value)
        self.settings.changed.connect(self._follow)
        self.window = MainWindow()
        self.window.put_aside.connect(self._lock_aside)
        self.window.toasts.set_least(_TOAST_MS[self.settings.value.toast_time])
        self.actions = Actions(self)
        self.actions.set_keys(self.settings.value.keys)
        self.clipboard = Clipboard(self)
        self.clipboard.cleared.connect(self._say_cleared)
        self.clipboard.guard_fields(lambda: self.settings.value.clipboard_seconds)
        self.navigator = Navigator(self.window, rooms, self._make_home)
        self.window.fill_menus(self.actions)
        self.window.closing.connect(self.close)
        self.waits = Waits(self.navigator.home, self.navigator.entrance, self)
        self.housekeeping = Housekeeping(self.navigator.home, self.navigator.entrance, self)
        self.waits.looked.connect(self.housekeeping.look)
        self.system = SystemSignals(self)
        self.system.lock_wanted.connect(self._lock_with_screen)
        self.palette = CommandPalette(self.navigator, self.window)
        for action, slot in (
            (ActionId.PALETTE, self.palette.open),
            (ActionId.QUIT, self.quit),
            (ActionId.SHORTCUTS, self._show_shortcuts),
            (ActionId.ABOUT, self._show_about),
            (ActionId.LARGER_TEXT, self._enlarge_text),
            (ActionId.SMALLER_TEXT, self._reduce_text),
            (ActionId.NORMAL_TEXT, self._reset_text),
            (ActionId.FOCUS_TOAST, self._focus_toast),
        ):
            self.actions.connect_to(action, slot)
        self._open, self._was_opened = True, False
        self.navigator.entrance.opened.connect(self._note_opened)
        self._preloading = Preloading(self, may=self._may_load)
        self._rooms_loading = make_rooms_loading(self, self._may_load)
        self._server: InstanceServer | None = None
        self.tray: Tray | None = None

    def begin(self) -> None:
        """Show the page that the profiles call for."""
        self.navigator.show_start()

    def listen(self) -> None:
        """Come to the front at a second start; lock when nobody may be at the screen."""
        from ui.desktop.instance import InstanceServer
        from ui.desktop.tray import Tray

        self.tray = Tray(self.window, self.actions)
        self.tray.quit_wanted.connect(self.quit)
        self.tray.follow(self.settings.value)
        self.settings.changed.connect(self.tray.follow)
        self.window.toasts.told_outside.connect(self.tray.notify)
        self._server = InstanceServer(self.app.paths, self)
        self._server.raise_requested.connect(self.tray.bring_back)
        self.system.listen()

    def prepare(self) -> None:
        """Load and measure, while somebody reads and types, what unlocking will need."""
        from core.services.preparing import check_cryptography, load_vault_modules, measure_cost

        self._preloading.loaded.connect(self._settle)
        self._preloading.loaded.connect(self.actions.dress)
        self._preloading.loaded.connect(self.navigator.ready.allow)
        self.navigator.entrance.opened.connect(self._rooms_loading.begin)
        self.navigator.forgotten.connect(self._rooms_loading.stop)
        refuse = self.navigator.entrance.refuse_to_run
        self.tasks.vault(lambda _: check_cryptography(), _ignore, refuse, owner=self)
        self.tasks.vault(
            lambda _: load_vault_modules(), lambda _: self._preloading.begin(), _ignore, owner=self
        )
        self.tasks.long(lambda _: measure_cost(self.app), _ignore, _ignore, owner=self)

    @Slot()
    def _settle(self) -> None:
        """Keep what is loaded, unless somebody was quicker: what was open is to be collected."""

        def keep() -> None:
            if not self._was_opened:
                keep_for_good()

        # Behind whoever is unlocking: what is under way then is no more to stay than a vault is.
        self.tasks.vault(lambda _: None, lambda _: keep(), _ignore, owner=self)

    def _may_load(self) -> bool:
        """Tell whether no text that a lane lets go of can give its place to a module loaded now.

        It stays to the end, and what is shorter than its block would keep the end of one.
        """
        return not self._was_opened or self.tasks.is_idle

    @Slot()
    def _note_opened(self) -> None:
        self._was_opened = True

    @Slot()
    def quit(self) -> None:
        """End the program, also where closing the window would only hide it."""
        was_hidden = not self.window.isVisible()
        if self.tray is not None:
            self.tray.end()
        self.window.close()
        if was_hidden:
            # No last window closes that Qt would end the program with.
            QCoreApplication.quit()

    @Slot()
    def close(self) -> None:
        """Lock, end both lanes, let go of the data folder; closing twice is fine."""
        if not self._open:
            return
        self._open = False
        if self._server is not None:
            self._server.close()
        self.waits.stop()
        self._preloading.stop()
        self._rooms_loading.stop()
        self.navigator.close()
        self.tasks.close()
        self.app.close()

    def _make_home(self, navigation: Navigation) -> AppContext:
        return AppContext(
            app=self.app,
            tasks=self.tasks,
            actions=self.actions,
            clipboard=self.clipboard,
            toasts=self.window.toasts,
            theme=current_theme(),
            prompts=self._prompts,
            settings=self.settings,
            navigation=navigation,
        )

    def _keep_settings(self, settings: Settings) -> None:
        self.tasks.vault(
            lambda _: keep_settings(self.app, settings=settings), _ignore, self._tell, owner=self
        )

    def _tell(self, error: AppError) -> None:
        self.window.toasts.show_message(ToastMessage(text=sentence(error)))

    @Slot()
    def _say_cleared(self) -> None:
        announce(self.window, self.tr("The clipboard is cleared."))

    @Slot()
    def _lock_with_screen(self) -> None:
        if self.settings.value.lock_with_screen:
            self.navigator.lock()

    @Slot()
    def _lock_aside(self) -> None:
        if self.settings.value.lock_minimised:
            self.navigator.lock()

    def _follow(self, settings: Settings) -> None:
        self.window.toasts.set_least(_TOAST_MS[settings.toast_time])
        self.actions.set_keys(settings.keys)
        look = _look_of(settings)
        if current_theme().look != look:
            current_theme().apply(look)

    @Slot()
    def _show_shortcuts(self) -> None:
        from ui.desktop.dialogs.shortcuts import show_shortcuts

        show_shortcuts(self.actions, self.navigator.home, self.window)

    @Slot()
    def _show_about(self) -> None:
        from ui.desktop.dialogs.about import AboutDialog

        AboutDialog(str(self.app.paths.data), self.window).show()

    @Slot()
    def _enlarge_text(self) -> None:
        self._change_text(1)

    @Slot()
    def _reduce_text(self) -> None:
        self._change_text(-1)

    @Slot()
    def _reset_text(self) -> None:
        self.settings.change("text_percent", declaration_of("text_percent").default)

    @Slot()
    def _focus_toast(self) -> None:
        self.window.toasts.focus_newest()

    def _change_text(self, steps: int) -> None:
        known = declaration_of("text_percent")
        wanted = self.settings.value.text_percent + steps * known.step
        self.settings.change("text_percent", min(known.high, max(known.low, wanted)))


def _put_in_force(settings: Settings) -> None:
    theme = current_theme()
    theme.list_drawing = list_drawing
    theme.apply(_look_of(settings))


def _look_of(settings: Settings) -> Look:
    return Look(
        scheme=Scheme(settings.scheme),
        text_scale=settings.text_percent / 100,
        high_contrast=settings.contrast == "high",
        reduce_motion=settings.reduce_motion,
        compact=settings.density == "compact",
    )


def _ignore(_result: object) -> None:
    """Expect nothing."""
