"""The unlock page: one field, one button, and room for what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import DamagedError, DeviceSecretMissingError
from core.vault.condition import Opening
from ui.desktop.context import Page
from ui.desktop.dialogs.not_as_left import NotAsLeftDialog
from ui.desktop.screens.unlock.card_doubt import say_doubt
from ui.desktop.screens.unlock.pin_part import PinPart
from ui.desktop.screens.unlock.view_model import OFFER_RECOVERY_AFTER, Refusal, UnlockModel
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.avatar import AVATAR_CHOOSER, Avatar, derive_profile_face
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, link_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.page_frame import PageFrame
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.speech import announce

_WIDTH = 360


class UnlockView(Page):
    """Ask for the master password of one profile."""

    recover_requested = Signal()
    switch_requested = Signal()
    backup_requested = Signal()
    """The profile does not open, and a backup is to take its place."""
    forgotten_requested = Signal()
    """The profile is to be deleted, and its master password is not known."""

    def __init__(
        self, model: UnlockModel, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        card = model.profile.card
        frame = PageFrame(card.name, width=_WIDTH, parent=self)
        face = derive_profile_face(
            card.name, colour=card.colour, symbol=card.symbol, picture=card.picture
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        frame.head.insertWidget(0, Avatar(face, size=AVATAR_CHOOSER), 0, centre)
        self.note = text_label(note, FontRole.SECONDARY, tone="secondary", wrap=True, parent=self)
        self.note.setAlignment(centre)
        self.note.setVisible(bool(note))
        self.secret = SecretField(self.tr("Master password"))
        self.field = FormField(self.tr("Master password"), self.secret)
        self.unlock = BusyButton(self.tr("Unlock"))
        self.banner = Banner()
        frame.body.addWidget(self.note)
        frame.body.addSpacing(8)
        self.pin = PinPart(model.pins, instead_of=(self.field, self.unlock))
        for part in (self.pin, self.field, self.unlock):
            frame.body.addWidget(part)
        frame.body.addWidget(self.pin.use, 0, centre)
        frame.body.addWidget(self.banner)
        self.backup = link_button(self.tr("Restore from a backup…"))
        frame.body.addWidget(self.backup, 0, centre)
        frame.body.addWidget(self._make_links())
        self.forgotten = link_button(self.tr("I do not know the master password"))
        frame.body.addWidget(self.forgotten, 0, centre)
        for later in (self.banner, self.backup, self.forgotten):
            later.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self._clock = QTimer(self, interval=1000)
        self._caps_lock = False
        self._connect()

    def _make_links(self) -> QWidget:
        self.recover = link_button(self.tr("Use recovery key…"), parent=self)
        self.recover.setVisible(self._model.profile.has_kit)
        self.switch = link_button(self.tr("Switch profile"))
        links = QWidget()
        # Words of other languages are longer than a row of two: then one stands below the other.
        row = FlowLayout(spacing=8, centred=True, parent=links)
        row.addWidget(self.recover)
        row.addWidget(self.switch)
        return links

    def arrive(self) -> None:
        """Put the focus into the field."""
        announce(self, self.note.text())
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self._start_counting()
        self._model.pins.look()
        # After the page is on the screen: looking opens a database, and its library takes a while.
        QTimer.singleShot(0, self, self._model.look)

    def leave(self) -> None:
        """Forget what was typed."""
        self._clock.stop()
        # Who went elsewhere meanwhile wants no vault to open over that.
        if not self._call_off():
            self._model.step_back()
        self.secret.clear()
        self.pin.clear()

    def offer_forgotten(self, *, offered: bool) -> None:
        """Offer the way on for somebody who came to delete and cannot unlock."""
        self.forgotten.setVisible(offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._call_off():
            super().keyPressEvent(event)

    def _call_off(self) -> bool:
        if self.unlock.is_busy:
            self._model.cancel()
        return self.pin.cancel() or self.unlock.is_busy

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.try_password)
        self.secret.edit.returnPressed.connect(self.try_password)
        self.secret.edit.edited.connect(self.field.clear_error)
        self.secret.caps_lock_changed.connect(self._show_caps_lock)
        self.recover.clicked.connect(self.recover_requested)
        self.backup.clicked.connect(self.backup_requested)
        self.switch.clicked.connect(self.switch_requested)
        self.forgotten.clicked.connect(self.forgotten_requested)
        self._clock.timeout.connect(self._count)
        self._model.looked.connect(self._start_counting)
        self._model.looked.connect(self._tell_origin)
        self._model.refused.connect(self._show_refusal)
        self._model.questioned.connect(self._ask)
        self._model.cancelled.connect(self._stop)
        self._model.pins.armed.connect(self._offer_pin)
        self.pin.tried.connect(self.setFocus)  # as where a password is tried: for Esc
        self.pin.ended.connect(self._ask_for_password)

    def try_password(self) -> None:
        """Try what is typed."""
        if self.unlock.is_busy or self._model.seconds_left():
            return
        if self.secret.edit.is_empty():
            self.field.set_error(self.tr("Enter your master password."))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.clear_error()
        self.banner.setVisible(False)
        self.secret.set_revealed(revealed=False)
        secret = self.secret.edit.read_secret()
        self.unlock.start_busy(self.tr("Unlocking…"))
        self.secret.setEnabled(False)
        # The disabled field lets go of the focus; Esc must still reach this page.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.unlock(secret)

    def _stop(self) -> None:
        self.unlock.stop_busy()
        self.secret.setEnabled(True)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_origin(self) -> None:
        said = say_doubt(self._model.origin)
        if said is not None:
            self.banner.show_message(*said)

    def _ask(self, error: DamagedError) -> None:
        """Say that the profile is not as it was left, and have its owner choose."""
        self._stop()
        self.backup.setVisible(True)  # for whoever steps back
        dialog = NotAsLeftDialog(error, self.window())
        dialog.chosen.connect(self._go_on)
        dialog.rejected.connect(self._model.step_back)
        dialog.open()

    def _go_on(self, how: Opening) -> None:
        self.unlock.start_busy(self.tr("Unlocking…"))
        self.secret.setEnabled(False)
        self._model.go_on(how)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._stop()
        if not refusal.wrong:
            self.backup.setVisible(refusal.damaged)
            self.banner.show_message(Tint.DANGER, sentence(refusal.error))
            if isinstance(refusal.error, DeviceSecretMissingError):
                self.unlock.set_idle_text(self.tr("Try again"))
            return
        words = [sentence(refusal.error)]
        if self._caps_lock:
            words.append(self.tr("Caps Lock is on."))
        self.field.set_error(" ".join(words))
        self.secret.edit.selectAll()
        if refusal.failures >= OFFER_RECOVERY_AFTER and self._model.profile.has_kit:
            self.banner.show_message(
                Tint.INFO,
                self.tr("Forgot it? The recovery key on your kit opens this profile as well."),
            )
        self._start_counting()

    def _start_counting(self) -> None:
        if self._model.seconds_left():
            self._count()
            if not self._clock.isActive():  # counted aloud, it would drown all else
                announce(self, self.unlock.text())
            self._clock.start()

    def _offer_pin(self) -> None:
        """Ask for the PIN, unless somebody is at the master password already."""
        self.pin.offer(at_once=self.secret.edit.is_empty() and not self.unlock.is_busy)

    def _ask_for_password(self, why: str) -> None:
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        if why:
            self.banner.show_message(Tint.INFO, why)

    def _count(self) -> None:
        left = self._model.seconds_left()
        self.unlock.setEnabled(left == 0)
        if left:
            self.unlock.set_idle_text(self.tr("Try again in %1 s").replace("%1", str(left)))
        else:
            self._clock.stop()
            self.unlock.set_idle_text(self.tr("Unlock"))

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self._caps_lock = on
        self.field.set_hint(self.tr("Caps Lock is on.") if on else "")
