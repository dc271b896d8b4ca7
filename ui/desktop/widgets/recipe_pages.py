"""What is asked of the generator: a tab for each kind of recipe, and its controls."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

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
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists
from ui.desktop.widgets.characters_controls import CharactersControls
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.passphrase_controls import PassphraseControls
from ui.desktop.widgets.pattern_controls import PatternControls
from ui.desktop.widgets.pin_controls import PinControls
from ui.desktop.widgets.pronounceable_controls import PronounceableControls
from ui.desktop.widgets.recipe_controls import RecipeControls
from ui.desktop.widgets.site_rules_controls import SiteRulesControls
from ui.desktop.widgets.tab_order import tab_after

C = TypeVar("C", bound=RecipeControls)
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
        """Put a page behind the others; but for the first, it is on show once it is asked for."""
        # Added first: a widget of nobody's that is shown is a window, and takes the keyboard.
        self._column.addWidget(page)
        # Asked to show before its window is, a page is laid out twice.
        if self._pages:
            page.setVisible(False)
        self._pages.append(page)

    def show_page(self, shown: QWidget) -> None:
        """Show one page in place of another."""
        for page in self._pages:
            page.setVisible(page is shown)


class RecipePages(QWidget):
    """Tabs over the controls, or a drop-down list where there is no room for all of them.

    Each kind keeps its own settings, so that turning a tab and back loses nothing.
    """

    changed = Signal()

    list_wanted = Signal()
    list_unwanted = Signal(str)
    """Carries the name that recipes use for a list of one's own."""

    def __init__(self, *, list_acts: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_acts, self._own = list_acts, NO_OWN_LISTS
        self._words: PassphraseControls | None = None
        self.tabs, self.kind = QTabBar(self), Choice(self.tr("Kind of password"), parent=self)
        self._pages = _Pages(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.tabs, self.kind, self._pages):
            column.addWidget(widget)
        self._add_kinds()
        self._page_at(0)
        self._fit()

    @functools.cached_property
    def characters(self) -> CharactersControls:
        """Return the controls of characters; those of every kind are made when first shown."""
        return self._add(CharactersControls(self._pages))

    @functools.cached_property
    def passphrase(self) -> PassphraseControls:
        """Return the controls of passphrases."""
        self._words = words = PassphraseControls(self._pages)
        words.show_list_acts(shown=self._list_acts)
        words.set_lists(self._own)
        words.list_wanted.connect(self.list_wanted)
        words.list_unwanted.connect(self.list_unwanted)
        return self._add(words)

    @functools.cached_property
    def pin(self) -> PinControls:
        """Return the controls of PINs."""
        return self._add(PinControls(self._pages))

    @functools.cached_property
    def pronounceable(self) -> PronounceableControls:
        """Return the controls of invented words."""
        return self._add(PronounceableControls(self._pages))

    @functools.cached_property
    def pattern(self) -> PatternControls:
        """Return the controls of patterns."""
        return self._add(PatternControls(self._pages))

    @functools.cached_property
    def site_rules(self) -> SiteRulesControls:
        """Return the controls of the rules of a website."""
        return self._add(SiteRulesControls(self._pages))

    def recipe(self) -> Recipe:
        """Return what is asked for now."""
        return self._page_at(self.tabs.currentIndex()).recipe()

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
        self._own = own
        if self._words is None:
            return
        was = self.blockSignals(True)
        self._words.set_lists(own)
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
            self.tr("Characters"),
            self.tr("Passphrase"),
            self.tr("PIN"),
            self.tr("Pronounceable"),
            self.tr("Pattern"),
            self.tr("Site rules"),
        )
        for index, name in enumerate(kinds):
            self.tabs.addTab(name)
            self.kind.offer(name, index)
        self.tabs.currentChanged.connect(self._turn)
        self.kind.activated.connect(self.tabs.setCurrentIndex)

    def _page_at(self, index: int) -> RecipeControls:
        pages: tuple[Callable[[], RecipeControls], ...] = (
            lambda: self.characters,
            lambda: self.passphrase,
            lambda: self.pin,
            lambda: self.pronounceable,
            lambda: self.pattern,
            lambda: self.site_rules,
        )
        return pages[index]()

    def _add(self, page: C) -> C:
        """Take in a page, and have Tab come to it where it stands, late as it was made."""
        self._pages.add_page(page)
        page.changed.connect(self.changed)
        tab_after(self.kind, page)
        return page

    def _turn(self, index: int) -> None:
        self.kind.select(index)
        self._pages.show_page(self._page_at(index))
        self.changed.emit()
