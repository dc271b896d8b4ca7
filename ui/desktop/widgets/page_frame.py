"""A page with one centred column under a title, scrolling where the window is small."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest

COLUMN_WIDTH = 440
_MARGIN = 24


class PageScroll(QScrollArea):
    """Scroll one widget up and down, and keep whatever has the focus in sight."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("surface", "")
        self.setWidget(inner)
        inner.installEventFilter(LayoutWatch(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def fill(self, act: Callable[[], object]) -> None:
        """Have an act put much of what is inside in place of what was; it is seen after `present`.

        It takes half the time: of what is seen, each part that comes or goes has all of it laid
        out anew. Not while the keyboard is in it.
        """
        inner = self.widget()
        if inner is not None:
            inner.setVisible(False)
        act()

    def present(self) -> None:
        """Show what was filled in, as it is to stay."""
        inner = self.widget()
        if inner is not None:
            inner.setVisible(True)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.fit()

    def fit(self) -> None:
        """Follow what is inside; a column that may not scroll sideways is never narrower."""
        inner = self.widget()
        if inner is not None:
            self.setMinimumWidth(inner.minimumSizeHint().width())
            self._fit_height()

    def _fit_height(self) -> None:
        """Scroll over what is there at this width; the hints of wrapped text speak of a narrow one.

        Otherwise a page ends in a screen of nothing.
        """
        inner = self.widget()
        if inner is not None and inner.hasHeightForWidth():
            inner.setMinimumHeight(inner.heightForWidth(inner.width()))


class LayoutWatch(QObject):
    """Tell a scroll area when its content wants another size.

    An object of its own: a scroll area filters the events of all its parts, and answering for
    those in Python makes it know every class of Qt, a tenth of the start of the program.
    """

    def __init__(self, scroll: PageScroll) -> None:
        super().__init__(scroll)
        self._scroll = scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._scroll.fit()
        return False


class PageFrame(QWidget):
    """Put what a screen asks into `body`, a column of a readable width."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        width: int = COLUMN_WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._width = width
        # From the outside in: each change of parent styles all that is inside anew.
        inner = QWidget()
        self._scroll = PageScroll(inner, self)
        self.column = column = QWidget(inner)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.title = text_label(title, FontRole.TITLE, wrap=True, parent=column)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.subtitle = text_label(subtitle, tone="secondary", wrap=True, parent=column)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.subtitle.setVisible(bool(subtitle))
        self.head = QVBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle)
        nest(self.body, self.head)
        self._put_in_middle(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._balance)
        whole.addWidget(self._scroll)
        current_theme().changed.connect(self.refresh)
        self.refresh()

    def _put_in_middle(self, inner: QWidget) -> None:
        """Leave room around the column, a little more below it than above."""
        across = QHBoxLayout(inner)
        across.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(self.column)
        middle.addStretch(3)
        across.addStretch(1)
        nest(across, middle, 1000)
        across.addStretch(1)
        self._across = across

    @Slot()
    def _balance(self) -> None:
        """Leave as much room on the left as a scroll bar takes on the right.

        The column stays in the middle of the page, over the buttons of its footer.
        """
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        self._across.setContentsMargins(_MARGIN + taken, _MARGIN, _MARGIN, _MARGIN)

    @Slot()
    def refresh(self) -> None:
        """Widen the column with larger text, so that a line holds as many words."""
        self.column.setMaximumWidth(current_theme().scaled(self._width))

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change title and subtitle; an empty subtitle takes no room."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
