"""The window: menus, one page at a time, and room for short messages. It knows no vault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.desktop.actions import Actions
from ui.desktop.context import Page
from ui.desktop.widgets.toast import ToastHost

WIDTH, HEIGHT = 1120, 720
MIN_WIDTH, MIN_HEIGHT = 860, 560
TITLE = "Strongroom"


class MainWindow(QMainWindow):
    """A frame around pages.

    `first_seen` comes once, after the first picture; `closing` before anything is taken apart.
    """

    first_seen = Signal()
    closing = Signal()
    put_aside = Signal()
    """Minimised, or hidden in the tray."""
    keeps_running: Callable[[], bool] | None = None
    """Answer whether closing only hides; without it, and where it says no, closing ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(TITLE)
        # A stack tells screen readers of its pages only: a message must lie beside it, not in it.
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setCentralWidget(room)
        self.toasts = ToastHost(room)
        self._was_seen = False

    def fill_menus(self, actions: Actions) -> None:
        """Make the menu bar; the actions then work wherever the focus is."""
        actions.fill(self.menuBar())

    @property
    def stack(self) -> QWidget:
        """Return where pages stand: made in it, a large page need not be styled again."""
        return self._pages

    def page(self) -> Page | None:
        """Return the page on show."""
        shown = self._pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, page: Page) -> None:
        """Turn to a page, which the window then owns; the one before forgets what was typed."""
        former = self.page()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        if former is not None and former is not page:
            former.leave()
        self._pages.setCurrentWidget(page)
        # Where another look is just being put in force, a lock does not wait for it to hide.
        self.setUpdatesEnabled(True)
        page.arrive()

    def drop_page(self, page: Page) -> None:
        """Delete a page that is not on show any more."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def bring_to_front(self) -> None:
        """Come before other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_seen:
            # What lies in the window is painted after it.
            QTimer.singleShot(0, self, self.tell_seen)

    @Slot()
    def tell_seen(self) -> None:
        """Tell once that the first picture is there, or need not be waited for any longer."""
        if not self._was_seen:
            self._was_seen = True
            self.first_seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.put_aside.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.keeps_running is not None and self.keeps_running():
            event.ignore()
            self.hide()
            self.put_aside.emit()
            return
        self.closing.emit()
        super().closeEvent(event)
