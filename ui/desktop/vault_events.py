"""What happened in the unlocked vault, told to every screen of one session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class VaultEvents(QObject):
    """Made for a session and gone with it. Whoever changes the vault emits `changed`."""

    changed = Signal(object)
    """Carries a `core.vault.changes.Changes`."""

    login_wanted = Signal(object)
    """A generated value is to become a login; carries the generator's `WantedLogin`."""

    card_changed = Signal()
    """The profile has another name or picture: `session.card` is the new one."""

    item_wanted = Signal(object)
    """An item is to be shown, wherever it is; carries its ItemId."""
