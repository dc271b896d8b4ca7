"""Who listens to the screen: hears what a screen reader would be given to say."""

from __future__ import annotations

import dataclasses

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


@dataclasses.dataclass
class Listening:
    """Stand in for Qt's accessibility, which is off where there is no screen."""

    heard: list[str] = dataclasses.field(default_factory=list)
    urgent: list[str] = dataclasses.field(default_factory=list)
    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def isActive(self) -> bool:
        """Tell that somebody listens."""
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        """Keep what is to be said."""
        self.heard.append(event.message())
        if event.politeness() is self.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())

    def take(self) -> list[str]:
        """Return what was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard
