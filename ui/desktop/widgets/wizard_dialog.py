"""The frame of every wizard: step caption, title, one page at a time, a row of buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import Variant, prepare_button, secondary_button
from ui.desktop.widgets.focus_order import go_on, list_stops
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.quiet_moments import QuietMoments
from ui.desktop.widgets.speech import announce, set_style_property

MIN_WIDTH, MIN_HEIGHT = 640, 560
_AROUND_PAGES = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WizardDialog(QDialog):
    """Back at the start; extra and next at the end, 24 px apart, so neither is hit by mistake.

    `next` holds the bottom corner. On a page where going on is dangerous, the safe
    button takes that place and the dangerous one is `extra`.
    """

    back_requested = Signal()
    extra_requested = Signal()
    next_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setSizeGripEnabled(True)
        self.resize(current_theme().scaled(MIN_WIDTH), current_theme().scaled(MIN_HEIGHT))
        # Not a minimum size of the dialog: that would overrule buttons that need more room.
        column = QVBoxLayout(self)
        column.addStrut(MIN_WIDTH)
        column.setContentsMargins(0, 24, 0, 20)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(32, 0, 32, 12)
        head.setSpacing(6)
        self.step_label = text_label(role=FontRole.SECONDARY, tone="secondary")
        self.title_label = text_label(title, FontRole.TITLE, wrap=True)
        head.addWidget(self.step_label)
        head.addWidget(self.title_label)
        nest(column, head)
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(MIN_HEIGHT - _AROUND_PAGES)
        column.addWidget(self.pages, 1)
        nest(column, self._button_row())
        QShortcut(QKeySequence("Alt+Left"), self, self._back)
        self._indices: dict[QWidget, int] = {}
        self._ahead = QuietMoments(self)

    def take_size(self, width: int, height: int) -> None:
        """Take a size in pixels of normal text, but no more than the window it belongs to has.

        Pages scroll where that is less than they want.
        """
        scaled, parent = current_theme().scaled, self.parentWidget()
        wanted = QSize(scaled(width), scaled(height))
        room = parent.window().size() if parent is not None else wanted
        self.resize(wanted.boundedTo(room.expandedTo(QSize(width, MIN_HEIGHT))))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        # What is made late stands where it is read, and not behind all that was there before.
        return go_on(list_stops(self), forward=forward) or super().focusNextPrevChild(forward)

    def reserve_pages(self, count: int) -> None:
        """Keep places for pages that are added when they are first turned to, or ahead of that."""
        for _ in range(count):
            self.pages.addWidget(QWidget(self.pages))

    def add_page(self, page: QWidget, *, at: int | None = None) -> int:
        """Put a page behind the others, or where a place was kept, and return its index.

        It scrolls if it must.
        """
        layout = page.layout()
        if layout is not None:
            layout.setContentsMargins(32, 4, 32, 8)
        for field in page.findChildren(QLineEdit):
            field.installEventFilter(self)
        # Inside the stack from the start: each change of parent styles all that is in it anew.
        scroll = PageScroll(page, self.pages)
        kept = self.pages.widget(at) if at is not None else None
        if at is None or kept is None:
            at = self.pages.addWidget(scroll)
        else:
            self.pages.insertWidget(at, scroll)
            self.pages.removeWidget(kept)
            kept.deleteLater()
        self._indices[page] = at
        return at

    def make_ahead(self, *makes: Callable[[], object]) -> None:
        """Make what comes later in moments in which nothing else happens."""
        self._ahead.use_for(*makes)

    def show_page(self, page: QWidget | int, title: str, *, step: int = 0, steps: int = 0) -> None:
        """Turn to a page, or to an index, and say where that is; a step of 0 shows no step."""
        index = page if isinstance(page, int) else self._indices[page]
        self.pages.setCurrentIndex(index)
        where = self.tr("Step %1 of %2").replace("%1", str(step)).replace("%2", str(steps))
        self.step_label.setText(where if step else "")
        self.step_label.setVisible(bool(step))
        self.title_label.setText(title)
        announce(self, f"{where}. {title}" if step else title)

    def set_back(self, text: str = "", *, enabled: bool = True) -> None:
        """Show the back button, or none for an empty text."""
        self._show(self.back, text, "secondary", enabled=enabled)

    def set_extra(
        self, text: str = "", variant: Variant = "secondary", *, enabled: bool = True
    ) -> None:
        """Show the button beside next, or none for an empty text."""
        self._show(self.extra, text, variant, enabled=enabled)

    def set_next(
        self, text: str = "", variant: Variant = "primary", *, enabled: bool = True
    ) -> None:
        """Show the button in the corner, or none for an empty text."""
        self._show(self.next, text, variant, enabled=enabled)

    def done(self, result: int) -> None:
        self._ahead.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses the button that has the focus, and never anything else.
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.isEnabled():
                focused.click()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        pressed = enter and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(watched, QLineEdit):
            # The field answers, and nobody else: what it starts may put the focus on a button,
            # and the same Enter would press that one, too.
            watched.event(event)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(32, 12, 32, 0)
        row.setSpacing(24)
        self.back: QPushButton = secondary_button(self.tr("Back"), parent=self)
        self.extra: QPushButton = secondary_button("", parent=self)
        self.next: QPushButton = secondary_button("", parent=self)
        self.back.clicked.connect(self.back_requested)
        self.extra.clicked.connect(self.extra_requested)
        self.next.clicked.connect(self.next_requested)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.extra)
        row.addWidget(self.next)
        for button in (self.back, self.extra, self.next):
            button.setVisible(False)
        return row

    def _show(self, button: QPushButton, text: str, variant: Variant, *, enabled: bool) -> None:
        prepare_button(button, variant)
        set_style_property(button, "variant", variant)
        button.setText(text)
        button.setVisible(bool(text))
        button.setEnabled(enabled)

    def _back(self) -> None:
        if self.back.isVisible() and self.back.isEnabled():
            self.back_requested.emit()
