"""One field of the editor: what is typed into, with its caption, its buttons and its fault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.vault.field import FieldRole, FieldType
from ui.desktop.item_models.months import is_month, say_month
from ui.desktop.item_models.names import role_name
from ui.desktop.screens.vault.code_part import CodePart
from ui.desktop.screens.vault.editor_form import Entry
from ui.desktop.screens.vault.ssh_part import SshPart
from ui.desktop.tokens import TARGET_MIN, FontRole
from ui.desktop.widgets.buttons import RemoveButton
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.password_edit import PasswordEdit
from ui.desktop.widgets.secret_edit import HINTS

_MAIN_HEIGHT, _NOTES_HEIGHT, _KEY_HEIGHT = 260, 120, 96
_TRUE, _FALSE = "true", "false"


class EntryField(QWidget):
    """Caption, editor and fault; `typed` and `left` carry the key of the entry."""

    typed = Signal(str, str)
    left = Signal(str)
    remove_requested = Signal(str)
    dice_requested = Signal(str)
    copy_requested = Signal(str)
    part_asked = Signal(str, object)
    """Carries the key, and what the part below was asked for: a QrSource or a SshKeyKind."""

    def __init__(
        self,
        entry: Entry,
        *,
        removable: bool = False,
        roomy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key, self._role = entry.key, entry.role
        self._is_month = is_month(entry.type, entry.role)
        self._silent = False
        self.roomy = roomy
        self.line: QLineEdit | None = None
        self.text: QPlainTextEdit | None = None
        self.password: PasswordEdit | None = None
        self.check: QCheckBox | None = None
        self._usernames: QStringListModel | None = None
        self.code: CodePart | None = None
        self.ssh: SshPart | None = None
        caption = role_name(entry.role, entry.label)
        editor = self._make_editor(entry, caption)
        if removable:
            editor = self._with_remove(editor, caption)
        self.form = FormField(caption, editor, keep_line=False)
        # A check box has its words beside it; once is enough.
        self.form.label.setVisible(self.check is None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.form)
        self.below = column
        if entry.type is FieldType.OTP:
            self.code = CodePart()
            self._add_part(self.code)
        elif entry.role is FieldRole.PRIVATE_KEY:
            self.ssh = SshPart()
            self._add_part(self.ssh)
        self.setFocusProxy(self.form)
        self.show_value(entry.value)

    @property
    def makes_passwords(self) -> bool:
        """Tell whether a generator belongs to this field."""
        return self.password is not None and not self.password.dice.isHidden()

    def show_value(self, value: str) -> None:
        """Put a value in without telling that it was typed."""
        self._silent = True
        value = say_month(value, self._role) if self._is_month else value
        if self.line is not None and self.line.text() != value:
            self.line.setText(value)
            if not self.line.hasFocus():
                # What is longer than the field is read from its beginning.
                self.line.setCursorPosition(0)
        elif self.text is not None and self.text.toPlainText() != value:
            self.text.setPlainText(value)
        elif self.password is not None and self.password.text() != value:
            self.password.set_text(value)
        elif self.check is not None:
            self.check.setChecked(value.lower() == _TRUE)
        self._silent = False

    def offer(self, usernames: Sequence[str]) -> None:
        """Offer these while it is typed into, where it is for a username."""
        if self._usernames is not None:
            self._usernames.setStringList(list(usernames))

    def put_below(self, part: QWidget) -> None:
        """Put a part below what is typed into; a button no wider than its words."""
        button = isinstance(part, QAbstractButton)
        place = Qt.AlignmentFlag.AlignLeading if button else Qt.AlignmentFlag(0)
        self.below.addWidget(part, 0, place)
        part.setVisible(True)

    def set_fault(self, text: str) -> None:
        """Say what is wrong, or that nothing is any more."""
        if text:
            self.form.set_error(text)
        elif self.form.error:
            self.form.clear_error()

    def clear(self) -> None:
        """Empty the field, as it was made; what Qt kept to undo typing goes, too."""
        self._silent = True
        self.offer(())
        self.set_fault("")
        if self.line is not None:
            self.line.setText("")
            if self.line.completer() is not None:
                # It keeps what it was last asked for.
                self.line.completer().setCompletionPrefix("")
        if self.text is not None:
            self.text.setPlainText("")
        if self.password is not None:
            self.password.clear()
        if self.check is not None:
            self.check.setChecked(False)
        if self.code is not None:
            self.code.show_code("")
            self.code.show_reading(reading=False)
        if self.ssh is not None:
            self.ssh.show_key(None, empty=True)
            self.ssh.show_making(making=False)
        self._silent = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit(self.key)
        return False

    def _make_editor(self, entry: Entry, caption: str) -> QWidget:
        if entry.type is FieldType.BOOLEAN:
            self.check = QCheckBox(caption)
            self.check.setMinimumHeight(TARGET_MIN)
            self.check.toggled.connect(lambda on: self._tell(_TRUE if on else _FALSE))
            return self.check
        if entry.type in (FieldType.MULTILINE, FieldType.SSH_KEY):
            return self._make_text(entry, caption)
        if entry.type in (FieldType.CONCEALED, FieldType.OTP, FieldType.PASSKEY):
            return self._make_password(entry, caption)
        if entry.type is FieldType.UNKNOWN:
            return self._make_password(entry, caption)
        self.line = QLineEdit()
        self.line.setAccessibleName(caption)
        self.line.textChanged.connect(self._tell)
        self.line.installEventFilter(self)
        if entry.role is FieldRole.EXPIRY:
            self.line.setPlaceholderText(self.tr("MM/YY"))
        if entry.role is FieldRole.WIFI_SECURITY:
            # A guest's phone has to be told of WEP.
            self.line.setPlaceholderText(self.tr("WPA2, WPA3 or WEP"))
        if entry.role is FieldRole.USERNAME:
            self._usernames = QStringListModel(self)
            completer = QCompleter(self._usernames, self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.line.setCompleter(completer)
        return self.line

    def _make_text(self, entry: Entry, caption: str) -> QPlainTextEdit:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(caption)
        self.text.setTabChangesFocus(True)
        notes = entry.role is FieldRole.NOTES
        height = _MAIN_HEIGHT if self.roomy else _NOTES_HEIGHT
        self.text.setFixedHeight(height if notes else _KEY_HEIGHT)
        if entry.type is FieldType.SSH_KEY:
            self.text.setProperty("fontRole", FontRole.MONO.value)
            self.text.setInputMethodHints(HINTS)
        self.text.textChanged.connect(lambda: self._tell(self.text.toPlainText()))
        self.text.installEventFilter(self)
        return self.text

    def _make_password(self, entry: Entry, caption: str) -> PasswordEdit:
        self.password = PasswordEdit(caption, dice=entry.is_password)
        self.password.text_changed.connect(self._tell)
        self.password.dice_requested.connect(lambda: self.dice_requested.emit(self.key))
        self.password.copy_requested.connect(lambda: self.copy_requested.emit(self.key))
        self.password.edit.installEventFilter(self)
        if entry.type is FieldType.OTP:
            self.password.edit.setPlaceholderText(self.tr("paste a key or an otpauth:// link"))
        return self.password

    def _add_part(self, part: CodePart | SshPart) -> None:
        part.wanted.connect(lambda asked: self.part_asked.emit(self.key, asked))
        self.below.addWidget(part)

    def _with_remove(self, editor: QWidget, caption: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(editor, 1)
        button = RemoveButton(self.tr("Remove %1").replace("%1", caption))
        button.clicked.connect(lambda _checked=False: self.remove_requested.emit(self.key))
        row.addWidget(button)
        whole.setFocusProxy(editor)
        return whole

    def _tell(self, text: str) -> None:
        if not self._silent:
            self.typed.emit(self.key, text)
