"""The page for a forgotten master password: the recovery key, then a new password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError, DamagedError, WrongRecoveryKeyError
from core.vault.condition import Opening
from ui.desktop.context import Page
from ui.desktop.dialogs.not_as_left import NotAsLeftDialog, has_ways_on
from ui.desktop.screens.new_password.view import NewPasswordForm
from ui.desktop.screens.recover.view_model import RecoverModel
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.avatar import AVATAR_HEADER, Avatar, derive_profile_face
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.page_footer import PageFooter
from ui.desktop.widgets.page_frame import PageFrame

_WIDTH = 520


class RecoverView(Page):
    """Ask for the recovery key and a new master password. `left` tells that nothing was done."""

    left = Signal()

    def __init__(self, model: RecoverModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        card = model.profile.card
        frame = PageFrame(
            self.tr("Open %1 with the recovery key").replace("%1", card.name),
            self.tr("Afterwards only the new master password opens it."),
            width=_WIDTH,
            parent=self,
        )
        face = derive_profile_face(
            card.name, colour=card.colour, symbol=card.symbol, picture=card.picture
        )
        frame.head.insertWidget(
            0, Avatar(face, size=AVATAR_HEADER), 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.key = QLineEdit()
        self.key.setProperty("fontRole", FontRole.MONO.value)
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.key_field = FormField(
            self.tr("Recovery key"),
            self.key,
            hint=self.tr("Nine groups of four. Capitals, spaces and dashes do not matter."),
        )
        self.password = NewPasswordForm(model.randomness, self.tr("New master password"))
        self.password.set_profile_name(card.name)
        self.banner = Banner()
        self.banner.setVisible(False)
        for part in (self.key_field, self.password, self.banner):
            frame.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame, 1)
        column.addWidget(self._make_buttons())
        self._connect()

    def _make_buttons(self) -> PageFooter:
        self.back = secondary_button(self.tr("Back"))
        self.next = BusyButton(self.tr("Set new password and open"))
        footer = PageFooter(_WIDTH)
        footer.row.addWidget(self.back)
        footer.row.addStretch(1)
        footer.row.addWidget(self.next)
        return footer

    def arrive(self) -> None:
        """Put the focus into the first field."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forget what was typed."""
        self.key.clear()
        self.password.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.next.is_busy:
            self._model.cancel()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.recover)
        self.key.returnPressed.connect(self._take_key)
        self.key.editingFinished.connect(self._judge_key)
        self.key.textChanged.connect(self._forget_error)
        self.password.submitted.connect(self.recover)
        self._model.failed.connect(self._show_failure)
        self._model.cancelled.connect(self._stop)

    def recover(self) -> None:
        """Try what is typed."""
        self._recover(Opening.USUAL)

    def _recover(self, how: Opening) -> None:
        if self.next.is_busy:
            return
        try:
            key = self._model.read_key(self.key.text())
        except WrongRecoveryKeyError as error:
            self._refuse_key(error)
            return
        secret = self.password.take_secret()
        if secret is None:
            key.close()
            return
        self.banner.setVisible(False)
        self.next.start_busy(self.tr("Opening…"))
        self.back.setEnabled(False)
        self._model.recover(key, secret, how)

    def _go_back(self) -> None:
        self.left.emit()

    def _stop(self) -> None:
        self.next.stop_busy()
        self.back.setEnabled(True)

    def _show_failure(self, error: AppError) -> None:
        self._stop()
        if isinstance(error, WrongRecoveryKeyError):
            self._refuse_key(error)
        elif isinstance(error, DamagedError) and has_ways_on(error):
            dialog = NotAsLeftDialog(error, self.window())
            dialog.chosen.connect(self._recover)
            dialog.open()
        else:
            self.banner.show_message(Tint.DANGER, sentence(error))

    def _take_key(self) -> None:
        """Go on to the password; a mistyped key is told before one is thought up."""
        if self._judge_key():
            self.password.setFocus()
        else:
            self.key.selectAll()

    def _judge_key(self) -> bool:
        """Tell whether what is typed can be a recovery key; nothing typed is no mistake yet."""
        if not self.key.text():
            return True
        try:
            self._model.read_key(self.key.text()).close()
        except WrongRecoveryKeyError as error:
            self.key_field.set_error(sentence(error))
            return False
        return True

    def _refuse_key(self, error: AppError) -> None:
        self.key_field.set_error(sentence(error))
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key.selectAll()

    def _forget_error(self) -> None:
        self.key_field.clear_error()
