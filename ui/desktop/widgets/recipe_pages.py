"""What is asked of the generator: a tab for each kind of recipe, and its controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from core.passwords.recipe import (
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.passwords.word_lists import OwnLists
from ui.desktop.widgets.characters_controls import CharactersControls
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.passphrase_controls import PassphraseControls
from ui.desktop.widgets.pattern_controls import PatternControls
from ui.desktop.widgets.pin_controls import PinControls
from ui.desktop.widgets.pronounceable_controls import PronounceableControls
from ui.desktop.widgets.site_rules_controls import SiteRulesControls

_KINDS = (
    CharactersRecipe,
    PassphraseRecipe,
    PinRecipe,
    PronounceableRecipe,
    PatternRecipe,
    SiteRulesRecipe,
)


class _Pages(QWidget):
    """Pages of which one is on show, and only that asks for room.

    A QStackedWidget would be as high as its highest page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add_page(self, page: QWidget) -> None:
        """Put a page behind the others; the first is on show."""
        # Added first: a widget of nobody's that is shown is a window, and takes the keyboard.
        self._column.addWidget(page)
        page.setVisible(not self._pages)
        self._pages.append(page)

    def show_page(self, index: int) -> None:
        """Show one page in place of another."""
        for place, page in enumerate(self._pages):
            page.setVisible(place == index)


class RecipePages(QWidget):
    """Tabs over the controls, or a drop-down list where there is no room for all of them.

    Each kind keeps its own settings, so that turning a tab and back loses nothing.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.characters, self.passphrase = CharactersControls(), PassphraseControls()
        self.pin, self.pronounceable = PinControls(), PronounceableControls()
        self.pattern, self.site_rules = PatternControls(), SiteRulesControls()
        self.tabs, self.kind = QTabBar(), Choice(self.tr("Kind of password"))
        self._pages = _Pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.tabs, self.kind, self._pages):
            column.addWidget(widget)
        self._add_kinds()
        self._fit()

    def recipe(self) -> Recipe:
        """Return what is asked for now."""
        recipes = (
            self.characters.recipe,
            self.passphrase.recipe,
            self.pin.recipe,
            self.pronounceable.recipe,
            self.pattern.recipe,
            self.site_rules.recipe,
        )
        return recipes[self.tabs.currentIndex()]()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe without telling anybody; the other kinds keep their own."""
        was = self.blockSignals(True)
        match recipe:
            case CharactersRecipe():
                self.characters.set_recipe(recipe)
            case PassphraseRecipe():
                self.passphrase.set_recipe(recipe)
            case PinRecipe():
                self.pin.set_recipe(recipe)
            case PronounceableRecipe():
                self.pronounceable.set_recipe(recipe)
            case PatternRecipe():
                self.pattern.set_recipe(recipe)
            case SiteRulesRecipe():
                self.site_rules.set_recipe(recipe)
        self.tabs.setCurrentIndex(_KINDS.index(type(recipe)))
        self.blockSignals(was)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_lists(self, own: OwnLists) -> None:
        """Offer these word lists beside those that everybody has."""
        was = self.blockSignals(True)
        self.passphrase.set_lists(own)
        self.blockSignals(was)

    def _fit(self) -> None:
        """Show every tab or none: one that has to be scrolled to is not found."""
        fits = self.tabs.sizeHint().width() <= self.width()
        self.tabs.setVisible(fits)
        self.kind.setVisible(not fits)

    def _add_kinds(self) -> None:
        self.tabs.setAccessibleName(self.tr("Kind of password"))
        self.tabs.setExpanding(False)
        kinds = (
            (self.tr("Characters"), self.characters),
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("PIN"), self.pin),
            (self.tr("Pronounceable"), self.pronounceable),
            (self.tr("Pattern"), self.pattern),
            (self.tr("Site rules"), self.site_rules),
        )
        for index, (name, page) in enumerate(kinds):
            self.tabs.addTab(name)
            self.kind.offer(name, index)
            self._pages.add_page(page)
            page.changed.connect(self.changed)
        self.tabs.currentChanged.connect(self._turn)
        self.kind.activated.connect(self.tabs.setCurrentIndex)

    def _turn(self, index: int) -> None:
        self.kind.select(index)
        self._pages.show_page(index)
        self.changed.emit()
