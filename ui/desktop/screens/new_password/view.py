"""Choosing a master password: field, meter, rules, repetition, and a passphrase to take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.passwords.master_password import WeakReason
from core.ports import Randomness
from core.vault.secret import Secret
from ui.desktop.screens.new_password.suggestion_box import SuggestionBox
from ui.desktop.screens.new_password.view_model import Judgement, Suggestion, judge
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import IconLabel, plain_tooltip, set_tone, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.password_edit import PasswordEdit
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.wording.strength import GUESS_TIME_NOTE, TIPS, WEAK, guess_time


class RuleLine(QWidget):
    """One rule that ticks itself off; it is never red, for nobody has finished typing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = IconLabel("minus", Role.TEXT2, 14)
        self._words = text_label(text, FontRole.SECONDARY, tone="secondary")
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._text = text
        self.show_met(met=False)

    def show_met(self, *, met: bool) -> None:
        """Show whether the rule holds."""
        self._icon.show_icon("check" if met else "minus", Role.SUCCESS_TEXT if met else Role.TEXT2)
        set_tone(self._words, "success" if met else "secondary")
        state = self.tr("done") if met else self.tr("not yet")
        self._words.setAccessibleName(f"{self._text}, {state}")


class NewPasswordForm(QWidget):
    """Let a person choose a master password that is good enough.

    It is a plain field on purpose: meter and eye need the text. It is emptied by `clear`.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, randomness: Randomness, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile_name = ""
        self._judgement: Judgement | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.password = PasswordEdit(label)
        self.field = FormField(label, self.password, keep_line=False)
        self.meter = StrengthMeter()
        self.meter.setToolTip(plain_tooltip(_say(GUESS_TIME_NOTE)))
        self.repeat = PasswordEdit(self.tr("Repeat the master password"))
        self.repeat_field = FormField(self.tr("Repeat"), self.repeat)
        self.suggest = link_button(self.tr("Suggest a passphrase"), icon="dices")
        self.box = SuggestionBox(randomness)
        self.box.setVisible(False)
        column.addWidget(self.field)
        column.addWidget(self.meter)
        column.addWidget(self._make_rules())
        column.addSpacing(8)
        column.addWidget(self.repeat_field)
        nest(column, self._make_suggest_row())
        column.addWidget(self.box)
        self.setFocusProxy(self.password)
        self._connect()
        self._show_judgement()

    def set_profile_name(self, name: str) -> None:
        """Judge passwords as somebody would who knows this name."""
        self._profile_name = name
        self._judge()

    def take_secret(self) -> Secret | None:
        """Return what was chosen, or say what is missing and put the focus there."""
        text = self.password.text()
        judgement = judge(text, profile_name=self._profile_name)
        if judgement.reasons:
            self.field.set_error(
                _say(WEAK[judgement.reasons[0]]) if text else self.tr("Choose a master password.")
            )
            self.password.focus_and_select()
            return None
        if not self.password.is_revealed and self.repeat.text() != text:
            self._drop_suggestion()
            self._show_mismatch()
            self.repeat.focus_and_select()
            return None
        return Secret.from_text(text)

    def refuse(self, text: str) -> None:
        """Say why another one has to be chosen, ready to type over."""
        self.field.set_error(text)
        self.password.focus_and_select()

    def clear(self) -> None:
        """Forget what was typed and what was suggested."""
        self.password.clear()
        self.repeat.clear()
        self._drop_suggestion()

    def open_suggestion(self) -> None:
        """Fill in a passphrase; what somebody typed is only replaced by a second click."""
        if not self.password.text() or self.box.is_taken:
            self.box.take()
            return
        self.box.offer()
        self._show_box(shown=True)
        self.box.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_suggest_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        align_words(self.suggest)
        row.addWidget(self.suggest)
        row.addStretch(1)
        return row

    def _make_rules(self) -> QWidget:
        self._rules = {
            WeakReason.TOO_SHORT: RuleLine(self.tr("at least 12 characters")),
            WeakReason.COMMON: RuleLine(self.tr("not a common password")),
        }
        rules = QWidget()
        row = FlowLayout(spacing=16, parent=rules)
        for line in self._rules.values():
            row.addWidget(line)
        return rules

    def _connect(self) -> None:
        self.password.text_changed.connect(self._judge)
        self.password.reveal_changed.connect(self._follow_eye)
        self.password.caps_lock_changed.connect(self._show_caps_lock)
        self.password.return_pressed.connect(self.submitted)
        self.repeat.return_pressed.connect(self.submitted)
        self.repeat.text_changed.connect(self._watch_repeat)
        self.repeat.editing_finished.connect(self._judge_repeat)
        self.suggest.clicked.connect(self.open_suggestion)
        self.box.used.connect(self._use)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+G"), self, self.open_suggestion, context=within)
        QShortcut(QKeySequence("Ctrl+R"), self, self._turn_eye, context=within)

    def _judge(self) -> None:
        text = self.password.text()
        self._judgement = judge(text, profile_name=self._profile_name) if text else None
        self.field.clear_error()
        if not self.box.isHidden() and text != self.box.taken_text:
            self._drop_suggestion()
        self._show_judgement()
        self.changed.emit()

    def _show_judgement(self) -> None:
        found = self._judgement
        if found is None:
            self.meter.set_strength(None, "", self.tr("Four or five random words make a good one."))
        else:
            template, count = guess_time(found.seconds)
            time = _say(template).format(count=QLocale().toString(count))
            word = self.meter.strength_word(found.strength)
            self.meter.set_strength(found.strength, f"{word} · {time}", self._tip(found))
        for reason, line in self._rules.items():
            line.show_met(met=found is not None and reason not in found.reasons)

    def _tip(self, found: Judgement) -> str:
        if WeakReason.PROFILE_NAME in found.reasons:
            return _say(WEAK[WeakReason.PROFILE_NAME])
        if found.is_enough and found.suggest_longer:
            return self.tr("Five random words are stronger and easier to remember.")
        return _say(TIPS[found.tip]) if found.tip is not None else ""

    def _show_box(self, *, shown: bool) -> None:
        """Show the suggestion in place of what is typed a second time."""
        self.box.setVisible(shown)
        self.suggest.setVisible(not shown)
        self.repeat_field.setVisible(not shown and not self.password.is_revealed)

    def _drop_suggestion(self) -> None:
        """Forget the words: what stands in the field is somebody's own."""
        if self.box.is_taken:
            self.field.set_hint("")
        self.box.forget()
        self._show_box(shown=False)

    def _turn_eye(self) -> None:
        self.password.set_revealed(revealed=not self.password.is_revealed)

    def _follow_eye(self) -> None:
        self._show_box(shown=not self.box.isHidden())

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.field.set_hint(self.tr("Caps Lock is on.") if on else "")

    def _watch_repeat(self, text: str) -> None:
        if len(text) < len(self.password.text()):
            self.repeat_field.clear_error()
        else:
            self._judge_repeat()
        self.changed.emit()

    def _judge_repeat(self) -> None:
        if self.repeat.text() and self.repeat.text() != self.password.text():
            self._show_mismatch()
        else:
            self.repeat_field.clear_error()

    def _show_mismatch(self) -> None:
        self.repeat_field.set_error(self.tr("These do not match yet."))

    def _use(self, suggestion: Suggestion) -> None:
        self.password.set_text(suggestion.text)
        self.repeat.set_text(suggestion.text)
        self.password.set_revealed(revealed=True)
        self._show_box(shown=True)
        self.field.set_hint(
            self.tr("Write it down now. You can destroy the note once you know it by heart.")
        )
        self.password.focus_and_select()


def _say(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
