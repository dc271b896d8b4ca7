"""The three pages of making a profile: who, master password, recovery kit."""

from __future__ import annotations

import enum
from functools import cached_property

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
from ui.desktop.widgets.tab_order import tab_after

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
        self._model, self._prompts = model, prompts
        self._step = Step.WHO
        self._secret: Secret | None = None
        self._frame = PageFrame("", "", width=_WIDTH, parent=self)
        self._where = text_label(role=FontRole.SECONDARY, tone="secondary")
        self._where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._frame.head.insertWidget(0, self._where)
        self.card = CardEditor(tasks, prompts)
        self.banner = Banner()
        self.banner.setVisible(False)
        self._parts: list[QWidget] = [self.card]
        self._frame.body.addWidget(self.card)
        self._frame.body.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._frame, 1)
        column.addWidget(self._make_buttons())
        self._connect()
        self.card.set_card(model.suggest_card())
        self._turn_to(Step.WHO)

    @cached_property
    def password(self) -> NewPasswordForm:
        """Return the second page, made when it is turned to."""
        form = NewPasswordForm(self._model.randomness, self.tr("Master password"))
        form.submitted.connect(self.go_on)
        self._add_part(form, former=self.card.name)
        return form

    @cached_property
    def kit(self) -> KitPanel:
        """Return the third page, made when it is turned to."""
        panel = KitPanel(self._prompts)
        panel.copy_requested.connect(self.copy_requested)
        panel.kept_changed.connect(self._show_buttons)
        panel.place.returnPressed.connect(self._finish_if_kept)
        self._add_part(panel, former=self.password.box.another)
        return panel

    def _add_part(self, part: QWidget, *, former: QWidget) -> None:
        part.setVisible(False)
        self._parts.append(part)
        self._frame.body.insertWidget(self._frame.body.indexOf(self.banner), part)
        tab_after(former, part)

    def arrive(self) -> None:
        """Put the focus where typing starts."""
        self._focus_part()

    def leave(self) -> None:
        """Forget everything that was typed."""
        if "password" in vars(self):
            self.password.clear()
        if "kit" in vars(self):
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
        shown = self._part_at(step)
        for part in self._parts:
            part.setVisible(part is shown)
        self.banner.setVisible(False)
        self._show_buttons()
        self._focus_part()
        announce(self, f"{self._where.text()}. {titles[step][0]}")

    def _part_at(self, step: Step) -> QWidget:
        if step is Step.WHO:
            return self.card
        return self.password if step is Step.PASSWORD else self.kit

    def _show_buttons(self) -> None:
        on_kit = self._step is Step.KIT
        self.skip.setVisible(on_kit)
        self.next.set_idle_text(self.tr("Finish") if on_kit else self.tr("Continue"))
        if not self.next.is_busy:
            self.next.setEnabled(not on_kit or self._model.kit().is_kept)

    def _focus_part(self) -> None:
        first = self.kit.save if self._step is Step.KIT else self._part_at(self._step)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_secret(self) -> None:
        if self._secret is not None:
            self._secret.close()
            self._secret = None
