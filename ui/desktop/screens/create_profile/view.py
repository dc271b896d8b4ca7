"""The three pages of making a profile: who, master password, recovery kit."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import AppError
from core.vault.secret import Secret
from ui.desktop.context import Page
from ui.desktop.prompts import Prompts
from ui.desktop.screens.card.view import CardEditor
from ui.desktop.screens.create_profile.view_model import CreateProfileModel
from ui.desktop.screens.new_password.view import NewPasswordForm
from ui.desktop.screens.recovery_kit.view import KitPanel
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Tasks
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.page_footer import PageFooter
from ui.desktop.widgets.page_frame import PageFrame
from ui.desktop.widgets.speech import announce

_WIDTH = 520


class Step(enum.IntEnum):
    """The pages, in their order."""

    WHO = 0
    PASSWORD = 1
    KIT = 2


class CreateProfileView(Page):
    """Walk through the pages. `left` tells that the person went back before the first."""

    left = Signal()
    copy_requested = Signal(str)

    def __init__(
        self,
        model: CreateProfileModel,
        tasks: Tasks,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._step = Step.WHO
        self._secret: Secret | None = None
        self._frame = PageFrame("", "", width=_WIDTH)
        self._where = text_label(role=FontRole.SECONDARY, tone="secondary")
        self._where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._frame.head.insertWidget(0, self._where)
        self.card = CardEditor(tasks, prompts)
        self.password = NewPasswordForm(model.randomness, self.tr("Master password"))
        self.kit = KitPanel(prompts)
        self.banner = Banner()
        self.banner.setVisible(False)
        self._parts: tuple[QWidget, ...] = (self.card, self.password, self.kit)
        for part in self._parts:
            self._frame.body.addWidget(part)
        self._frame.body.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._frame, 1)
        column.addWidget(self._make_buttons())
        self._connect()
        self.card.set_card(model.suggest_card())
        self._turn_to(Step.WHO)

    def arrive(self) -> None:
        """Put the focus where typing starts."""
        self._focus_part()

    def leave(self) -> None:
        """Forget everything that was typed."""
        self.password.clear()
        self.kit.clear()
        self._drop_secret()
        self._model.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.next.is_busy:
            self._model.cancel()
            return
        super().keyPressEvent(event)

    def _make_buttons(self) -> PageFooter:
        self.back = secondary_button(self.tr("Back"))
        self.skip = secondary_button(self.tr("Skip for now"))
        self.next = BusyButton(self.tr("Continue"))
        footer = PageFooter(_WIDTH)
        footer.row.addWidget(self.back)
        footer.row.addStretch(1)
        footer.row.addWidget(self.skip)
        footer.row.addWidget(self.next)
        return footer

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.skip.clicked.connect(self._skip)
        self.card.submitted.connect(self.go_on)
        self.password.submitted.connect(self.go_on)
        self.kit.copy_requested.connect(self.copy_requested)
        self.kit.kept_changed.connect(self._show_buttons)
        self.kit.place.returnPressed.connect(self._finish_if_kept)
        self._model.failed.connect(self._show_failure)
        self._model.cancelled.connect(self._stop)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)

    def go_back(self) -> None:
        """Turn one page back, or leave."""
        if self.next.is_busy:
            return
        if self._step is Step.WHO:
            self.left.emit()
        else:
            self._turn_to(Step(self._step - 1))

    def go_on(self) -> None:
        """Turn to the next page if this one is filled in, or make the profile."""
        if self.next.is_busy:
            return
        if self._step is Step.WHO:
            error = self._model.check_name(self.card.card().name)
            if error is not None:
                self.card.show_error(error)
                return
            self.password.set_profile_name(self.card.card().name)
            self._turn_to(Step.PASSWORD)
        elif self._step is Step.PASSWORD:
            self._drop_secret()
            self._secret = self.password.take_secret()
            if self._secret is not None:
                self.kit.show_kit(self._model.kit(), profile_name=self.card.card().name.strip())
                self._turn_to(Step.KIT)
        elif self._model.kit().is_kept:
            self._create(with_kit=True)

    def _skip(self) -> None:
        self._create(with_kit=False)

    def _finish_if_kept(self) -> None:
        if self._model.kit().is_kept:
            self.go_on()

    def _create(self, *, with_kit: bool) -> None:
        if self._secret is None:
            return
        self.banner.setVisible(False)
        self.next.start_busy(self.tr("Creating your profile…"))
        self.back.setEnabled(False)
        self.skip.setEnabled(False)
        place = self.kit.place.text() if with_kit else ""
        self._model.create(self.card.card(), self._secret.copy(), with_kit=with_kit, place=place)

    def _stop(self) -> None:
        self.next.stop_busy()
        self.back.setEnabled(True)
        self.skip.setEnabled(True)
        self._show_buttons()

    def _show_failure(self, error: AppError) -> None:
        self._stop()
        self.banner.show_message(Tint.DANGER, sentence(error))

    def _turn_to(self, step: Step) -> None:
        self._step = step
        titles = (
            (self.tr("Who is this profile for?"), ""),
            (
                self.tr("Choose a master password"),
                self.tr("It is the only key. Strongroom cannot reset it."),
            ),
            (
                self.tr("Save your recovery kit"),
                self.tr("Forgot the master password? This key is the only other way in."),
            ),
        )
        self._where.setText(self.tr("%1 of 3").replace("%1", str(step + 1)))
        self._frame.set_title(*titles[step])
        for index, part in enumerate(self._parts):
            part.setVisible(index == step)
        self.banner.setVisible(False)
        self._show_buttons()
        self._focus_part()
        announce(self, f"{self._where.text()}. {titles[step][0]}")

    def _show_buttons(self) -> None:
        on_kit = self._step is Step.KIT
        self.skip.setVisible(on_kit)
        self.next.set_idle_text(self.tr("Finish") if on_kit else self.tr("Continue"))
        if not self.next.is_busy:
            self.next.setEnabled(not on_kit or self._model.kit().is_kept)

    def _focus_part(self) -> None:
        first = self.kit.save if self._step is Step.KIT else self._parts[self._step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_secret(self) -> None:
        if self._secret is not None:
            self._secret.close()
            self._secret = None
