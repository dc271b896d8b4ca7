"""What is said where nothing vouches for the card of a locked profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desktop.widgets.banner import Tint

if TYPE_CHECKING:
    # The first window must not wait for what opens a vault.
    from core.services.outside import CardOrigin


def say_doubt(origin: CardOrigin | None) -> tuple[Tint, str] | None:
    """Return what to say of a card, None where nothing speaks against it."""
    if origin is None or origin is origin.NOT_DOUBTED:
        return None
    if origin is origin.OTHER:
        said = QCoreApplication.translate(
            "UnlockView",
            "This card was not left so by Strongroom on this computer: it comes from "
            "elsewhere, or was changed. Unlocking checks it.",
        )
        return Tint.WARNING, said
    said = QCoreApplication.translate(
        "UnlockView",
        "Nothing vouches for this card: the keyring of this computer was locked when it "
        "was last written, or it was changed. Unlocking checks it.",
    )
    return Tint.INFO, said
