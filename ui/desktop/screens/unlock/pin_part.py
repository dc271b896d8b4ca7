"""The part of the unlock page that asks for a PIN instead of the master password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import AppError, PinUnavailableError, WrongPinError
from ui.desktop.screens.unlock.pin_model import PinModel
from ui.desktop.sentences import sentence
from ui.desktop.widgets.buttons import BusyButton, link_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.secret_edit import SecretField


class PinPart(QWidget):
    """Ask for a PIN where a page would ask otherwise, and lead there and back.

    `instead_of` is what the page shows while it does not ask for a PIN. `ended`
    tells that the master password is wanted, and why; `tried` that a PIN is on its way.
    """

    ended = Signal(str)
    tried = Signal()

    def __init__(
        self, model: PinModel, instead_of: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._others = model, instead_of
        self.use = link_button(self.tr("Use PIN"))
        self.use.clicked.connect(self._use)
        for part in (self, self.use):
            part.setVisible(False)
        self.pin = SecretField(self.tr("PIN"))
        self.field = FormField(self.tr("PIN"), self.pin)
        self.unlock = BusyButton(self.tr("Unlock"))
        self.password = link_button(self.tr("Use master password"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.unlock)
        column.addWidget(self.password, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.pin)
        self.unlock.clicked.connect(self.try_pin)
        self.pin.edit.returnPressed.connect(self.try_pin)
        self.pin.edit.edited.connect(self.field.clear_error)
        self.password.clicked.connect(lambda: self._end(""))
        model.refused.connect(self._refuse)
        model.cancelled.connect(self._stop)
        model.locked.connect(self._offer_keyring)
        model.unheard.connect(self._stay_locked)

    def offer(self, *, at_once: bool) -> None:
        """Ask for the PIN at once, or have a link for it."""
        self._show(asked=at_once)
        if at_once:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_keyring(self) -> None:
        """Have a link by which somebody unlocks the keyring that holds the PIN's secret."""
        self.use.setVisible(not self._model.tries_left)

    def _stay_locked(self, error: AppError) -> None:
        self.ended.emit(sentence(error))
        # Who declined to unlock the keyring may think better of it.
        self.use.setVisible(not isinstance(error, PinUnavailableError))

    def _use(self) -> None:
        if self._model.tries_left:
            self.offer(at_once=True)
        else:
            self._model.ask()

    def _show(self, *, asked: bool) -> None:
        self.setVisible(asked)
        for other in self._others:
            other.setVisible(not asked)
        self.use.setVisible(not asked and self._model.tries_left > 0)

    def _end(self, why: str) -> None:
        self._show(asked=False)
        self.ended.emit(why)

    def clear(self) -> None:
        """Forget what was typed."""
        self.pin.clear()
        self.field.clear_error()

    def try_pin(self) -> None:
        """Try what is typed."""
        if self.unlock.is_busy:
            return
        if self.pin.edit.is_empty():
            self.field.set_error(self.tr("Enter your PIN."))
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        pin = self.pin.edit.read_secret()
        if not self._model.can_be_pin(pin):
            pin.close()
            self._explain()
            return
        self.pin.set_revealed(revealed=False)
        self.unlock.start_busy(self.tr("Unlocking…"))
        self.pin.setEnabled(False)
        self.tried.emit()
        self._model.unlock(pin)

    def cancel(self) -> bool:
        """Call off the PIN that is being tried; tell whether one was."""
        if self.unlock.is_busy:
            self._model.cancel()
        return self.unlock.is_busy

    def _explain(self) -> None:
        """Say what belongs here, to who typed the master password by habit."""
        said = self.tr(
            "That cannot be the PIN, so no try was used. "
            "For the master password, choose “%1” below."
        )
        self.field.set_error(said.replace("%1", self.password.text()))
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pin.edit.selectAll()

    def _stop(self) -> None:
        self.unlock.stop_busy()
        self.pin.setEnabled(True)
        if self.isVisible():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: AppError) -> None:
        self.unlock.stop_busy()
        self.pin.setEnabled(True)
        if isinstance(error, WrongPinError) and error.tries_left:
            self.field.set_error(sentence(error))
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pin.edit.selectAll()
            return
        self.clear()
        self._end(sentence(error))
