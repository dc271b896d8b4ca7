"""Look into the copy before the profile goes: its passphrase again, a list, and what is in each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import AppError, GateClosedError, WrongFilePasswordError
from core.vault.item import ItemKind
from ui.desktop.item_models.fields import notes_of, shown_fields
from ui.desktop.item_models.names import kind_name, kind_plural
from ui.desktop.screens.deletion.phrases import say_items, say_number
from ui.desktop.screens.deletion.rehearsal_model import RehearsalModel
from ui.desktop.screens.vault.item_page import ItemPage
from ui.desktop.sentences import sentence
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.speech import announce
from ui.wording.deletion import say_size
from ui.wording.speech import NO_BREAK

_WIDTH, _HEIGHT = 720, 560
_MARGIN, _AROUND = 24, 40


class RehearsalDialog(QDialog):
    """Ask for the passphrase where there is one, then show what the file holds, to be read only."""

    def __init__(self, model: RehearsalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self._model = model
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A look inside the copy"))
        self.banner = Banner()
        self.banner.setVisible(False)
        self.secret = SecretField(self.tr("Passphrase of the copy"))
        self.field = FormField(self.tr("Passphrase of the copy"), self.secret, keep_line=False)
        self.go = BusyButton(self.tr("Open"))
        self.search = QLineEdit()
        self.count = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self._titles = QStringListModel(self)
        self._found = QSortFilterProxyModel(self)
        self.list = self._make_list()
        self.page = ItemPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_question())
        self.pages.addWidget(self._make_content())
        self.close_button = secondary_button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._fit(parent)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        if not model.needs_passphrase:
            self.field.setVisible(False)
            self._read()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(12)
        whole.addWidget(text_label(self.windowTitle(), FontRole.TITLE, wrap=True))
        middle, path = Qt.TextElideMode.ElideMiddle, self._model.path
        whole.addWidget(ElidedLabel(path, FontRole.SECONDARY, tone="secondary", mode=middle))
        whole.addWidget(self.banner)
        whole.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        nest(whole, row)

    def _connect(self) -> None:
        self._model.opened.connect(self._show)
        self._model.refused.connect(self._refuse)
        self.go.clicked.connect(self._read)
        self.secret.edit.returnPressed.connect(self._read)
        self.secret.edit.edited.connect(self.field.clear_error)
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._show_item)
        self.page.reveal_requested.connect(self._reveal)
        self.close_button.clicked.connect(self.reject)

    def _make_question(self) -> QWidget:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        why = self.tr(
            "Open it now as you would have to after the deletion. It is read from the disk "
            "and only shown: nothing is written, and no profile is made of it."
        )
        column.addWidget(text_label(why, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return question

    def _make_list(self) -> QListView:
        listed = QListView()
        listed.setAccessibleName(self.tr("Items in the copy"))
        listed.setProperty("outlined", "true")
        listed.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        listed.setTextElideMode(Qt.TextElideMode.ElideRight)
        listed.setUniformItemSizes(True)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found.setSourceModel(self._titles)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        listed.setModel(self._found)
        return listed

    def _make_content(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        self.search.setPlaceholderText(self.tr("Search in the copy"))
        self.search.setAccessibleName(self.tr("Search in the copy"))
        left.addWidget(self.search)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        nest(row, left, 2)
        row.addWidget(PageScroll(self.page), 3)
        return content

    def _read(self) -> None:
        if self.go.is_busy:
            return
        passphrase = None
        if self._model.needs_passphrase:
            if self.secret.edit.is_empty():
                self.field.set_error(self.tr("Type the passphrase of the copy."))
                return
            passphrase = self.secret.edit.take_secret()
        self.banner.setVisible(False)
        self.go.start_busy(self.tr("Reading…"))
        self.secret.setEnabled(False)
        self._model.open(passphrase)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, GateClosedError):
            # Whoever opened this closes the gate, and says why where a copy is made anew.
            self.reject()
            return
        self.go.stop_busy()
        self.secret.setEnabled(True)
        if isinstance(error, WrongFilePasswordError):
            self.field.set_error(sentence(error))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.show_message(Tint.DANGER, sentence(error))

    def _show(self) -> None:
        self.go.stop_busy()
        items = self._model.rehearsal.items
        # One line each, whatever a title is made of.
        titles = (" ".join(found.item.title.split()) for found in items)
        self._titles.setStringList([title or self.tr("Untitled") for title in titles])
        self.pages.setCurrentIndex(1)
        self._filter()
        announce(self, self.count.text())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self) -> None:
        self._found.setFilterFixedString(self.search.text().strip())
        every, found = self._titles.rowCount(), self._found.rowCount()
        said = self._say_kinds()
        if found != every:
            of = self.tr("%1 of %2").replace("%1", say_number(found))
            said = of.replace("%2", say_items(every))
        self.count.setText(said)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._found.index(0, 0))

    def _say_kinds(self) -> str:
        counts = self._model.rehearsal.count()
        kinds = [
            f"{kind_plural(k)}:{NO_BREAK}{say_number(counts[k])}" for k in ItemKind if counts[k]
        ]
        return f"{NO_BREAK}· ".join((say_items(counts.total()), *kinds))

    def _show_item(self, current: QModelIndex) -> None:
        if not current.isValid():
            self.page.clear()
            return
        found = self._model.item(self._found.mapToSource(current).row())
        item = found.item
        facts = [" · ".join((kind_name(item.kind), *found.folder))]
        if item.trashed is not None:
            facts.append(self.tr("In Trash"))
        facts += [f"{file.name} ({say_size(file.size)})" for file in item.attachments]
        self.page.show_content(item.title, shown_fields(item), notes_of(item), facts=facts)

    def _reveal(self, key: str) -> None:
        place = self._found.mapToSource(self.list.currentIndex()).row()
        self.page.reveal(key, self._model.secret(place, key))

    def _fit(self, parent: QWidget | None) -> None:
        width, height = current_theme().scaled(_WIDTH), current_theme().scaled(_HEIGHT)
        if parent is not None:
            room = parent.window().size()
            width = min(width, max(room.width() - _AROUND, self.minimumSizeHint().width()))
            height = min(height, room.height() - _AROUND)
        self.resize(width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter acts only from the field that says so.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close, and let go of everything that was read."""
        self._model.forget()
        self.secret.clear()
        self.search.clear()
        self._titles.setStringList([])
        self.page.clear()
        super().done(result)
