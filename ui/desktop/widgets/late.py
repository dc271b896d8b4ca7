"""Parts of the window that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

P_co = TypeVar("P_co", bound=QWidget, covariant=True)


class Late(Generic[P_co]):
    """Make a part where it is to stand, and no sooner: hidden, it costs as much as shown."""

    def __init__(self, make: Callable[[], P_co]) -> None:
        self._make = make
        self._part: P_co | None = None
        self._waiting: list[Callable[[P_co], object]] = []

    @property
    def made(self) -> P_co | None:
        """Return the part if there is one yet."""
        return self._part

    def get(self) -> P_co:
        """Return the part."""
        if self._part is None:
            self._part = self._make()
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act(self._part)
        return self._part

    def when_made(self, act: Callable[[P_co], object]) -> None:
        """Do something with the part as soon as it is there."""
        if self._part is None:
            self._waiting.append(act)
        else:
            act(self._part)


class LatePage(Late[P_co]):
    """A page of a stack."""

    def __init__(self, pages: QStackedWidget, make: Callable[[QWidget], P_co]) -> None:
        def add() -> P_co:
            page = make(pages)
            pages.addWidget(page)
            return page

        super().__init__(add)
