"""The stand-alone generator: a window beside the vault's, which stays usable."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from core.vault.history import GeneratedId
from ui.desktop.context import VaultContext
from ui.desktop.dialogs.question import Question
from ui.desktop.screens.generator.history import History
from ui.desktop.screens.generator.history_list import HistoryList
from ui.desktop.screens.generator.shelving import Shelving
from ui.desktop.screens.generator.view_model import GeneratorModel, Made, WantedLogin
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import link_button, secondary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.focus_order import go_on, list_stops
from ui.desktop.widgets.generator_panel import GeneratorPanel
from ui.desktop.widgets.labels import SectionHeader
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.toast import SECONDS, Pace, ToastHost, ToastMessage

_SIZE = (720, 720)
_SMALLEST = (600, 440)


class GeneratorDialog(QDialog):
    """Show the generator; `login_wanted` carries a WantedLogin.

    Made with the vault page as its parent, it goes when the vault is locked.
    """

    login_wanted = Signal(object)

    def __init__(self, context: VaultContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = GeneratorModel(context, self)
        self.setWindowTitle(self.tr("Generator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_SMALLEST)
        open_at(self, *_SIZE)
        self._body = QFrame(self)
        # In its place before it is filled: every change of parent styles all that is in it anew.
        scroll = PageScroll(inner := QWidget(), self._body)
        self.banner = Banner(closable=True, parent=inner)
        self.banner.setVisible(False)
        self.panel = GeneratorPanel(take=self.tr("Copy"), parent=inner)
        self.history = HistoryList(inner)
        self.clear = link_button(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear the history"))
        self.create_login = secondary_button(self.tr("Create login with this"))
        self.close_button = secondary_button(self.tr("Close"))
        self._lay_out(scroll, inner)
        self.toasts = ToastHost(self._body)
        self._connect()
        self.shelving = Shelving(self.model, self.panel, context.prompts, self)
        self._set_keys()
        self.model.begin()
        self.panel.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and focused is not self.panel.take:
                focused.click()
            else:
                self.model.copy()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        # Every way out passes here: Esc, the buttons, the frame of the window.
        self.model.end()
        self.history.hide_secrets()
        self.toasts.dismiss()
        super().done(result)

    def _lay_out(self, scroll: PageScroll, inner: QWidget) -> None:
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.panel)
        column.addSpacing(4)
        title = self.tr("History of this profile: the last 50, for 30 days")
        column.addWidget(SectionHeader(title, trailing=self.clear))
        column.addWidget(self.history)
        column.addStretch(1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(scroll)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 20)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.create_login)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._body, 1)
        nest(whole, buttons)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        # What is made late stands where it is read, and not behind all that was there before.
        return go_on(list_stops(self), forward=forward) or super().focusNextPrevChild(forward)

    def _connect(self) -> None:
        model, panel = self.model, self.panel
        model.recipe_changed.connect(panel.set_recipe)
        model.shown.connect(self._show_made)
        model.refused.connect(self._show_refused)
        model.history.listed.connect(self._show_history)
        model.default_changed.connect(self._show_default)
        model.copied.connect(self._show_copied)
        model.login_wanted.connect(self._pass_on)
        model.failed.connect(self._show_failed)
        panel.recipe_changed.connect(model.ask)
        panel.another_requested.connect(model.make_another)
        panel.take_requested.connect(model.copy)
        self.create_login.clicked.connect(model.want_login)
        self.close_button.clicked.connect(self.close)
        self.clear.clicked.connect(self._ask_to_clear)
        self.history.reveal_requested.connect(self._reveal)
        self.history.copy_requested.connect(model.copy_kept)
        self.history.login_requested.connect(model.want_login_with)

    def _set_keys(self) -> None:
        QShortcut(QKeySequence("F5"), self, self.model.make_another)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.model.copy)
        self.panel.another.setToolTip(self.tr("Another (F5)"))
        self.panel.take.setToolTip(self.tr("Copy (Ctrl+C)"))

    def _show_made(self, made: Made) -> None:
        shelf = self.model.recipes.shelf
        self.panel.show_value(made.value, made.bits)
        self.panel.show_weaker(made.bits, shelf.usual_above(made.bits))
        self.create_login.setEnabled(True)
        self.panel.bar.save.setEnabled(True)

    def _show_refused(self, error: AppError) -> None:
        self.panel.show_fault(sentence(error))
        self.create_login.setEnabled(False)
        self.panel.bar.save.setEnabled(False)
        self.panel.bar.save_default.setEnabled(False)

    def _show_history(self, history: History) -> None:
        rows = history.rows()
        self.history.show_rows(rows, self._context.session.clock.now())
        self.clear.setVisible(bool(rows))

    def _show_default(self, same: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.panel.bar.show_default(same=same)

    def _show_copied(self, seconds: int) -> None:
        text = self.tr("Password copied · clears in %1 s").replace("%1", SECONDS)
        message = ToastMessage(
            text=text, action=self.tr("Clear now"), pace=Pace.ACTION, countdown=seconds
        )
        self.toasts.show_message(message, self._context.clipboard.clear)

    def _show_failed(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))

    def _reveal(self, generated: GeneratedId) -> None:
        entry, line = self.model.history.find(generated), self.history.line_of(generated)
        if entry is not None and line is not None:
            line.reveal(entry.value)

    def _ask_to_clear(self) -> None:
        count = len(self.model.history.known.entries)
        question = Question(
            title=self.tr("Clear the history?"),
            text=self.tr(
                "%Ln generated passwords will be forgotten. Passwords saved in items stay.",
                "",
                count,
            ),
            safe=self.tr("Keep history"),
            act=self.tr("Clear history"),
            danger=True,
        )
        self._context.prompts.ask(question, self.model.clear, parent=self)

    def _pass_on(self, wanted: WantedLogin) -> None:
        self.login_wanted.emit(wanted)
        self.close()
