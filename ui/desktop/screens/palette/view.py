"""The palette itself: one field, one list, and nothing that is not reached by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.desktop.action_table import ActionId
from ui.desktop.screens.palette.delegate import LineDelegate
from ui.desktop.screens.palette.entries import Entry
from ui.desktop.screens.palette.line_model import LineModel, say_line
from ui.desktop.screens.palette.sources import new_login_entry
from ui.desktop.screens.palette.view_model import PaletteModel, split_prefix
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.speech import announce

_WIDTH, _ROWS, _AROUND = 640, 9, 48
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}
_COPIES = {
    Qt.Key.Key_C: ActionId.COPY_PASSWORD,
    Qt.Key.Key_B: ActionId.COPY_USERNAME,
    Qt.Key.Key_T: ActionId.COPY_CODE,
    Qt.Key.Key_U: ActionId.COPY_WEBSITE,
}


class PaletteDialog(QDialog):
    """Narrow the lines down while a person types; Enter takes the one that is selected."""

    taken = Signal(object, object)
    """Carries, once the palette is closed, an Entry and the ActionId to do with it, or None."""

    def __init__(self, model: PaletteModel, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._model, self._window = model, window
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find a command, an item, a setting"))
        self.field.setPlaceholderText(self.tr("Find a command, an item, a setting"))
        self.field.installEventFilter(self)
        self.lines = LineModel(self)
        self.view = self._make_view()
        self.hint = text_label(self._say_prefixes(), FontRole.CAPTION, tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.field.textChanged.connect(self._narrow)
        self.view.clicked.connect(lambda _index: self._take())
        self._place()
        self._narrow("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whole lines: the half of one at the end looks like a fault.
        self.resize(
            self.width(), self.height() - self.view.viewport().height() % self._delegate.height
        )
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def selected(self) -> Entry | None:
        """Return the line that Enter would choose."""
        return self.lines.entry_at(self.view.currentIndex().row())

    def refresh(self) -> None:
        """Answer anew what is typed already; nothing typed shows nothing that comes late."""
        if self.field.text():
            self._narrow(self.field.text())

    def _take_key(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and key in _COPIES:
            return self._copy(_COPIES[key])
        if held:
            return False
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Tab:
            self._complete()
        else:
            return False
        return True

    def _copy(self, action: ActionId) -> bool:
        """Copy of the selected item; selected text of the field is copied as anywhere."""
        entry = self.selected()
        if entry is None or entry.item is None or self.field.hasSelectedText():
            return False
        self._take(action)
        return True

    def _move(self, steps: int) -> None:
        """Select the line so many further that can be chosen, over headings."""
        count, step = self.lines.rowCount(), 1 if steps > 0 else -1
        wanted = min(max(self.view.currentIndex().row() + steps, 0), count - 1)
        while 0 <= wanted < count and not self._may_choose(wanted):
            wanted += step
        if 0 <= wanted < count:
            self._select(wanted)

    def _select(self, place: int) -> None:
        self.view.setCurrentIndex(self.lines.index(place))
        self.view.scrollTo(self.lines.index(max(place - 1, 0)))
        self.view.scrollTo(self.lines.index(place))
        entry = self.selected()
        if entry is not None:
            announce(self.view, say_line(entry))

    def _may_choose(self, place: int) -> bool:
        return self.lines.entry_at(place) is not None

    def _complete(self) -> None:
        entry = self.selected()
        if entry is not None:
            self.field.setText(entry.title)

    def _take(self, action: ActionId | None = None) -> None:
        entry = self.selected()
        if entry is None or entry.why_off:
            return
        self._model.note(entry)
        self.accept()
        self.taken.emit(entry, action)

    def _narrow(self, text: str) -> None:
        lines = self._model.lines(text)
        section, wanted = split_prefix(text)
        finder = self._model.finder
        if not lines and wanted and section is None and finder is not None:
            lines = (new_login_entry(wanted, finder),)
        self.lines.set_lines(lines)
        self.hint.setText(self._say_nothing() if not lines else self._say_prefixes())
        first = next((n for n in range(len(lines)) if self._may_choose(n)), None)
        if first is not None:
            self._select(first)

    def _say_prefixes(self) -> str:
        return self.tr("> actions · / folders · # tags · , settings · @ profiles")

    def _say_nothing(self) -> str:
        return self.tr("No match.")

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("What matches"))
        view.setModel(self.lines)
        self._delegate = LineDelegate(view)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _place(self) -> None:
        """Stand in the top third of the window, as wide as that allows."""
        window = self._window
        theme = current_theme()
        width = min(theme.scaled(_WIDTH), window.width() - _AROUND)
        height = min(theme.scaled(40) * (_ROWS + 2) + 40, window.height() - 2 * _AROUND)
        self.resize(width, height)
        corner = QPoint((window.width() - width) // 2, min(_AROUND * 2, window.height() // 6))
        self.move(window.mapToGlobal(corner))
