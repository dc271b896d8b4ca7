"""The two rows about the ways in: what is in force now, and a button that changes it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.passwords.pin import PinReach
from ui.desktop.safety_acts import Safety
from ui.desktop.screens.settings.rows import Row
from ui.desktop.widgets.buttons import secondary_button


class PinRow(Row):
    """Quick unlock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = secondary_button("")
        super().__init__(self.tr("Quick unlock"), "", self.button, parent)
        self.words += self.tr("PIN").casefold()
        self.button.setEnabled(False)
        self.consequence.setVisible(True)

    def show_safety(self, safety: Safety) -> None:
        """Say what is in force."""
        is_on = safety.reach is not PinReach.OFF
        self.button.setEnabled(True)
        self.button.setText(self.tr("Change…") if is_on else self.tr("Set a PIN…"))
        self.button.setAccessibleName(
            self.tr("Change quick unlock") if is_on else self.tr("Set a PIN for quick unlock")
        )
        said = {
            PinReach.OFF: self.tr("Off. Only the master password opens this profile."),
            PinReach.UNTIL_QUIT: self.tr("A PIN opens this profile until you quit Strongroom."),
            PinReach.ACROSS_RESTARTS: self.tr(
                "A PIN opens this profile, also after a restart. "
                "Programs that run as you could guess it."
            ),
        }[safety.reach]
        if safety.pin_waits:
            said = self.tr("The PIN opens this profile again once the master password did.")
        self.consequence.setText(said)
        self.button.setAccessibleDescription(said)
        self.refresh()


class BindingRow(Row):
    """Binding to this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = secondary_button("")
        super().__init__(self.tr("Bind to this computer"), "", self.button, parent)
        self.button.setEnabled(False)
        self.consequence.setVisible(True)

    def show_safety(self, safety: Safety) -> None:
        """Say what is in force, or what is missing for it."""
        self.button.setText(self.tr("Unbind…") if safety.is_bound else self.tr("Bind…"))
        self.button.setAccessibleName(
            self.tr("Unbind from this computer")
            if safety.is_bound
            else self.tr("Bind to this computer")
        )
        can = safety.is_bound or (safety.has_kit and safety.has_keyring)
        self.button.setEnabled(can)
        if safety.is_bound:
            said = self.tr(
                "Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it."
            )
        elif not safety.has_keyring:
            said = self.tr("Off. It needs a keyring, and this computer has none to use.")
        elif not safety.has_kit:
            said = self.tr("Off. Make a recovery kit first: it opens the profile elsewhere.")
        else:
            said = self.tr("Off. The master password opens a copy of this profile anywhere.")
        self.consequence.setText(said)
        self.button.setAccessibleDescription(said)
        self.refresh()
