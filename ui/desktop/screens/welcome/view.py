"""The welcome page: what this is, the two ways in, and the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.desktop.context import Page
from ui.desktop.icons import app_icon
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageFrame
from ui.wording.settings import WORDS

_SIGN = 72
_WIDTH = 520
"""As wide as the pages that follow."""


class WelcomeView(Page):
    """Greet whoever starts the program for the first time."""

    create_requested = Signal()
    restore_requested = Signal()
    language_chosen = Signal(object)
    """Carries a value of the setting."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = PageFrame(
            self.tr("Your passwords, on this computer only"),
            self.tr("Each person gets a profile with its own master password."),
            width=_WIDTH,
            parent=self,
        )
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        frame.head.insertWidget(0, sign)
        frame.head.insertSpacing(1, 16)
        self.create_button = primary_button(self.tr("Create your profile"))
        self.create_button.clicked.connect(self.create_requested)
        self.create_button.setDefault(True)
        self.restore_button = secondary_button(self.tr("Restore from a backup…"))
        self.restore_button.clicked.connect(self.restore_requested)
        note = text_label(
            self.tr("Coming from another password manager?\nYou can import afterwards."),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
        )
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        frame.body.addSpacing(16)
        frame.body.addWidget(self.create_button)
        frame.body.addWidget(self.restore_button)
        frame.body.addSpacing(8)
        frame.body.addWidget(note)
        frame.body.addSpacing(16)
        nest(frame.body, self._make_language_row(language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _make_language_row(self, language: str) -> QHBoxLayout:
        words, say = WORDS["language"], QCoreApplication.translate
        said = say("Settings", words.label)
        names = [(say("Settings", name), key) for key, name in words.choices.items()]
        self.language = ChoiceBox(said, names)
        self.language.select(language)
        self.language.chosen.connect(self.language_chosen)
        label = text_label(said, FontRole.SECONDARY, tone="secondary")
        label.setBuddy(self.language)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        # A sign as well: the words may be in a language that nobody here reads.
        row.addWidget(IconLabel("globe", Role.TEXT2))
        row.addWidget(label)
        row.addWidget(self.language)
        row.addStretch(1)
        return row

    def arrive(self) -> None:
        """Put the focus on what most people came for."""
        self.create_button.setFocus(Qt.FocusReason.OtherFocusReason)
