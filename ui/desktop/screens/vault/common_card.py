"""The values that several selected items share, one row each, with what changes it everywhere."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.search import fold
from core.vault.field import FieldRole
from core.vault.folder import FolderId
from core.vault.tag import TagId
from ui.desktop.counts import say_count
from ui.desktop.item_models.dates import say_date
from ui.desktop.screens.vault.common_values import SEVERAL, CommonValues, Several
from ui.desktop.screens.vault.value_dialogs import DayDialog, ValueDialog, say_several
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import WrappedLabel, text_label
from ui.desktop.widgets.nesting import nest


class CommonRow(QWidget):
    """Caption over value, and one button."""

    def __init__(self, caption: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self.value = WrappedLabel()
        self.button: QPushButton = secondary_button(act)
        self.button.setAccessibleName(f"{caption}: {act}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text_label(caption, FontRole.CAPTION, tone="secondary"))
        column.addWidget(self.value)
        nest(row, column, 1)
        row.addWidget(self.button)

    def show_value(self, text: str) -> None:
        """Show a value; a screen reader says it with the button that changes it."""
        self.value.set_text(text)
        self.button.setAccessibleDescription(text)


class CommonCard(QWidget):
    """Show CommonValues; what the person wants everywhere is told."""

    favourite_wanted = Signal(bool)
    expiry_wanted = Signal(object)
    """Carries Millis or None."""
    value_wanted = Signal(object, str)
    """Carries a FieldRole and the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._common: CommonValues | None = None
        self.folder = CommonRow(self.tr("Folder"), self.tr("Move…"))
        self.tags = CommonRow(self.tr("Tags"), self.tr("Tags…"))
        self.expires = CommonRow(self.tr("Expires"), self.tr("Change…"))
        self.expires.button.setMenu(self._make_expiry_menu())
        self.username = CommonRow(self.tr("Username"), self.tr("Change…"))
        self.website = CommonRow(self.tr("Website"), self.tr("Change…"))
        self.favourite = QCheckBox(self.tr("Favourite"))
        self.favourite.setMinimumHeight(32)
        favourite = QWidget()
        inset = QVBoxLayout(favourite)
        inset.setContentsMargins(10, 4, 12, 4)
        inset.addWidget(self.favourite)
        card = self._card = Card()
        # As tall as the lines that a value takes.
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for row in (self.folder, self.tags, favourite, self.expires, self.username, self.website):
            card.add_row(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.favourite.clicked.connect(self._favour)
        self.username.button.clicked.connect(lambda _checked=False: self._ask_username())
        self.website.button.clicked.connect(lambda _checked=False: self._ask_website())

    def show_common(
        self, common: CommonValues, folders: Mapping[FolderId, str], tags: Mapping[TagId, str]
    ) -> None:
        """Show what is the same, and “(several values)” where it is not."""
        self._common = common
        self.folder.show_value(self._say_folder(common.folder, folders))
        self.tags.show_value(self._say_tags(common, tags))
        expires = common.expires
        never = self.tr("Never")
        said = say_several() if expires is SEVERAL else say_date(expires) if expires else never
        self.expires.show_value(said)
        mixed = common.favourite is SEVERAL
        state = Qt.CheckState.Checked if common.favourite is True else Qt.CheckState.Unchecked
        self.favourite.setTristate(mixed)
        self.favourite.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)
        self.favourite.setAccessibleDescription(say_several() if mixed else "")
        self._card.show_row(self.username, shown=common.username is not None)
        self._card.show_row(self.website, shown=common.website is not None)
        self.username.show_value(self._say_text(common.username))
        self.website.show_value(self._say_text(common.website))

    def clear(self) -> None:
        """Forget every value."""
        self._common = None
        for row in (self.folder, self.tags, self.expires, self.username, self.website):
            row.show_value("")

    def _say_folder(
        self, folder: FolderId | Several | None, folders: Mapping[FolderId, str]
    ) -> str:
        if isinstance(folder, Several):
            return say_several()
        return folders.get(folder, "") if folder is not None else self.tr("No folder")

    def _say_tags(self, common: CommonValues, names: Mapping[TagId, str]) -> str:
        """Name every tag; of those that not all carry, how many do."""
        some = self.tr("%1 (%2 of %3)")
        said = []
        for tag in sorted(
            (tag for tag in common.tags if tag in names), key=lambda t: fold(names[t])
        ):
            count = common.tags[tag]
            text = some.replace("%2", say_count(count)).replace("%3", say_count(common.count))
            said.append(names[tag] if count == common.count else text.replace("%1", names[tag]))
        return ", ".join(said) or self.tr("No tags")

    def _say_text(self, value: str | Several | None) -> str:
        if isinstance(value, Several):
            return say_several()
        return value or self.tr("None")

    def _favour(self) -> None:
        # A click on what is mixed makes all of it favourites: never back to mixed.
        wanted = self.favourite.checkState() is not Qt.CheckState.Unchecked
        if self._common is not None and self._common.favourite is SEVERAL:
            wanted = True
        self.favourite_wanted.emit(wanted)

    def _make_expiry_menu(self) -> QMenu:
        menu = QMenu(self)
        never = menu.addAction(self.tr("Never"))
        never.triggered.connect(lambda _checked=False: self.expiry_wanted.emit(None))
        on_day = menu.addAction(self.tr("On a day…"))
        on_day.triggered.connect(lambda _checked=False: self._ask_day())
        return menu

    def _ask_day(self) -> None:
        common = self._common
        if common is None:
            return
        title = self.tr("When do %Ln items expire?", "", common.count)
        day = None if isinstance(common.expires, Several) else common.expires
        dialog = DayDialog(title, self.tr("Expires on"), day, self.window())
        dialog.given.connect(self.expiry_wanted)
        dialog.open()

    def _ask_username(self) -> None:
        if self._common is not None:
            title = self.tr("Username of %Ln items", "", self._common.count)
            self._ask(FieldRole.USERNAME, title, self.tr("Username"), self._common.username)

    def _ask_website(self) -> None:
        if self._common is not None:
            title = self.tr("Website of %Ln items", "", self._common.count)
            self._ask(FieldRole.WEBSITE, title, self.tr("Website"), self._common.website)

    def _ask(self, role: FieldRole, title: str, caption: str, value: str | Several | None) -> None:
        known = None if isinstance(value, Several) else value
        dialog = ValueDialog(title, caption, known, self.window())
        dialog.given.connect(lambda text: self.value_wanted.emit(role, text))
        dialog.open()
