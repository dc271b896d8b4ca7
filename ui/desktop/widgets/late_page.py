"""Pages of a stack that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

P = TypeVar("P", bound=QWidget)


class LatePage(Generic[P]):
    """Make a page where it is to stand, and no sooner: hidden, it costs as much as shown."""

    def __init__(self, pages: QStackedWidget, make: Callable[[QWidget], P]) -> None:
        self._pages, self._make = pages, make
        self._page: P | None = None
        self._waiting: list[Callable[[P], object]] = []

    @property
    def made(self) -> P | None:
        """Return the page if there is one yet."""
        return self._page

    def get(self) -> P:
        """Return the page."""
        if self._page is None:
            self._page = self._make(self._pages)
            self._pages.addWidget(self._page)
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act(self._page)
        return self._page

    def when_made(self, act: Callable[[P], object]) -> None:
        """Do something with the page as soon as it is there."""
        if self._page is None:
            self._waiting.append(act)
        else:
            act(self._page)
