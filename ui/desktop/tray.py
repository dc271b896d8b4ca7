"""An icon in the tray, for who wants one and where there is one: show, search, lock, quit.

It names no item and copies nothing. The window is hidden only while the icon is there to bring
it back; should the tray go away, the window comes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from core.settings import Settings
from ui.desktop.action_table import ActionId
from ui.desktop.actions import Actions
from ui.desktop.icons import icon
from ui.desktop.main_window import TITLE, MainWindow
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role
from ui.desktop.widgets.labels import plain_tooltip

_LOOK_MS: Final = 2_000
MAKING_WAY_MS: Final = 60_000
"""How long closing ends the program after the system began to sign out.

Nothing tells that a sign-out was called off; by then the system would have gone on with it.
"""
_SIGN: Final = 22
_SHORTCUTS: Final = (ActionId.SEARCH, ActionId.GENERATOR, ActionId.SWITCH_PROFILE)


class Tray(QObject):
    """Show the icon while the setting wants it and the computer has a tray."""

    quit_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        actions: Actions,
        *,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._is_there = window, actions, is_there
        self._wanted, self._notifies = "off", False
        self._told = self._hidden = self._ending = False
        self.icon: QSystemTrayIcon | None = None
        self.menu = QMenu(window)
        self._fill()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.check)
        self._making_way = QTimer(self, singleShot=True, interval=MAKING_WAY_MS)
        window.keeps_running = self._keep_running
        actions[ActionId.LOCK].enabledChanged.connect(self._refresh)
        actions.retranslated.connect(self._name)
        current_theme().changed.connect(self._refresh)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # A window that only hides would hold up whoever signs out.
            application.commitDataRequest.connect(self.make_way)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Show or hide the icon as the settings want."""
        self._wanted, self._notifies = settings.tray, settings.notifications
        self.check()

    @Slot()
    def check(self) -> None:
        """Look whether there is a tray; where it went away, the window comes back."""
        wanted = self._wanted != "off"
        if wanted and self._is_there():
            self._show()
        elif self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
        if self.icon is None and self._hidden:
            self.bring_back()
        if wanted and not self._ending:
            self._look.start()
        else:
            self._look.stop()

    @Slot()
    def end(self) -> None:
        """Let the next closing of the window end the program."""
        self._ending = True
        QGuiApplication.setQuitOnLastWindowClosed(True)
        self._look.stop()
        if self.icon is not None:
            self.icon.hide()

    @Slot()
    def make_way(self) -> None:
        """Hold up nobody who signs out, and be in sight should they stay after all."""
        if self._hidden:
            self.bring_back()
        # The icon stays, for whoever signs out of nothing: it holds up nobody.
        self._making_way.start()

    @Slot()
    def bring_back(self) -> None:
        """Show the window."""
        self._hidden = False
        QGuiApplication.setQuitOnLastWindowClosed(True)
        self._window.bring_to_front()

    def begin_hidden(self) -> None:
        """Stay hidden at the start, or show the window where no icon could bring it back."""
        if not self._keep_running():
            self.bring_back()

    @Slot(str)
    def notify(self, text: str) -> None:
        """Have the desktop show a text, unless who is at the window reads it there."""
        if self._notifies and self.icon is not None and not self._window.isActiveWindow():
            self.icon.showMessage(TITLE, text, self._sign())

    def _keep_running(self) -> bool:
        if self._ending or self._making_way.isActive() or self._wanted != "keep":
            return False
        self.check()
        if self.icon is None:
            return False
        # A dialog that closes while the window is hidden would otherwise end the program.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._hidden = True
        if not self._told:
            self._told = True
            self.icon.showMessage(TITLE, self.tr("Strongroom keeps running here."), self._sign())
        return True

    def _show(self) -> None:
        if self.icon is not None:
            return
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self._refresh()
        self.icon.show()

    @Slot(object)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.bring_back()

    def _do(self, action: ActionId) -> None:
        """Show the window first: what is opened there must not come up behind others."""
        self.bring_back()
        # A question that waits for its answer stays before everything else.
        if QApplication.activeModalWidget() is None:
            self._actions[action].trigger()

    def _fill(self) -> None:
        self.show_action = QAction(self)
        self.show_action.triggered.connect(self.bring_back)
        self.shortcuts: dict[ActionId, QAction] = {}
        self.menu.addAction(self.show_action)
        for wanted in _SHORTCUTS:
            action = QAction(self)
            action.triggered.connect(lambda _=False, known=wanted: self._do(known))
            self._actions[wanted].enabledChanged.connect(self._refresh)
            self.menu.addAction(action)
            self.shortcuts[wanted] = action
        self.menu.addSeparator()
        self.lock_action = QAction(self)
        self.lock_action.triggered.connect(self._actions[ActionId.LOCK].trigger)
        self.quit_action = QAction(self)
        self.quit_action.triggered.connect(self.quit_wanted)
        self.menu.addAction(self.lock_action)
        self.menu.addSeparator()
        self.menu.addAction(self.quit_action)
        self._name()

    @Slot()
    def _name(self) -> None:
        """Say every text, in the language of now."""
        said = {
            self.show_action: self.tr("Show Strongroom"),
            self.shortcuts[ActionId.SEARCH]: self.tr("Search…"),
            self.shortcuts[ActionId.GENERATOR]: self.tr("Generator…"),
            self.shortcuts[ActionId.SWITCH_PROFILE]: self.tr("Switch profile…"),
            self.lock_action: self.tr("Lock"),
            self.quit_action: self.tr("Quit"),
        }
        for action, text in said.items():
            action.setText(text)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Say by shape and word, not by colour only, whether a profile is open; never which."""
        is_open = self._actions[ActionId.LOCK].isEnabled()
        self.lock_action.setEnabled(is_open)
        for known, action in self.shortcuts.items():
            action.setEnabled(self._actions[known].isEnabled())
        if self.icon is not None:
            self.icon.setIcon(self._sign())
            said = self.tr("%1, unlocked") if is_open else self.tr("%1, locked")
            self.icon.setToolTip(plain_tooltip(said.replace("%1", TITLE)))

    def _sign(self) -> QIcon:
        is_open = self._actions[ActionId.LOCK].isEnabled()
        return icon("unlock" if is_open else "lock", Role.ACCENT, _SIGN)
