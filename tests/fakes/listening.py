"""Who listens to the screen: hears what a screen reader would be given to say."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.conftest import CANARY
from ui.desktop.widgets import speech


@dataclasses.dataclass
class Listening:
    """Stand in for Qt's accessibility, which is off where there is no screen."""

    heard: list[str] = dataclasses.field(default_factory=list)
    urgent: list[str] = dataclasses.field(default_factory=list)
    ever: list[str] = dataclasses.field(default_factory=list)
    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def isActive(self) -> bool:
        """Tell that somebody listens."""
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        """Keep what is to be said."""
        self.heard.append(event.message())
        self.ever.append(event.message())
        if event.politeness() is self.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())

    def take(self) -> list[str]:
        """Return what was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listening]:
    """Listen to everything that is said in a test; no secret may be among it.

    A conftest makes it known, as does an import into the one module that listens.
    """
    found = Listening()
    monkeypatch.setattr(speech, "QAccessible", found)
    yield found
    assert not any(CANARY in said for said in found.ever)
