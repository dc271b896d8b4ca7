"""The rows about the program itself: its start, what it never does, and what it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

import core
from ui.desktop.screens.settings.rows import Row
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.on_off_box import OnOffBox


class AutostartRow(Row):
    """Starting with the system; it is so when the desktop says so, not when we remember it."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = OnOffBox(self.tr("Start with the computer"))
        super().__init__(
            self.tr("Start with the computer"),
            self.tr("Starts locked when you sign in; in the tray, where closing hides the window."),
            self.box,
            parent,
        )
        self.box.setEnabled(False)
        self.box.toggled.connect(self.chosen)

    def show_state(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        """Show what is in force."""
        self.box.show_state(on=on)
        self.box.setEnabled(True)

    def refuse(self) -> None:
        """Offer nothing, and say why."""
        said = self.tr("This system starts programs in a way that Strongroom does not change.")
        self.consequence.setText(said)
        self.box.setAccessibleDescription(said)


class KeysRow(Row):
    """The way to the keys of all actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = secondary_button(self.tr("Change…"))
        self.button.setAccessibleName(self.tr("Change keyboard shortcuts"))
        super().__init__(
            self.tr("Keyboard shortcuts"),
            self.tr("Any action can have other keys. Ctrl+L always locks."),
            self.button,
            parent,
        )


class NetworkRow(Row):
    """A fact, with nothing to switch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("No network"),
            self.tr(
                "Strongroom connects to nothing: no breach check, no look for updates, no icons "
                "of websites. What you open, your browser opens."
            ),
            None,
            parent,
        )


class AboutRow(Row):
    """Which program this is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = secondary_button(self.tr("About…"))
        self.button.setAccessibleName(self.tr("About Strongroom"))
        super().__init__(
            self.tr("Strongroom %1").replace("%1", core.VERSION),
            self.tr("What it protects against, what not, and where your data is."),
            self.button,
            parent,
        )
