"""Remembering how new an open vault is, and saying what a keyring told too late for the unlock."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from ui.desktop.context import VaultContext
from ui.desktop.widgets.toast import Pace, ToastMessage

ANCHOR_MS = 5 * 60 * 1000
LATE_ANSWER_MS = 15 * 1000
"""After the unlock: a keyring that asks its owner first has mostly answered by then."""


class AnchorKeeping(QObject):
    """Keep the anchor while the vault is open; a crash then costs minutes of that memory."""

    def __init__(self, context: VaultContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._told = context, False
        self._timer = QTimer(self, interval=LATE_ANSWER_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Remember how new the vault is now."""
        from core.services.anchoring import keep_anchor

        self._timer.setInterval(ANCHOR_MS)
        session = self._context.session
        self._context.tasks.vault(lambda _: keep_anchor(session), self._warn, _ignore, owner=self)

    def _warn(self, _kept: None) -> None:
        if self._context.session.surpassed and not self._told:
            self._told = True
            said = self.tr(
                "The keyring answered late: it knows a newer or other copy of this profile. "
                "Lock it, and the next unlock asks what to do."
            )
            self._context.toasts.show_message(ToastMessage(text=said, pace=Pace.STAYS))


def _ignore(_result: object) -> None:
    """Expect nothing: this is done again in five minutes, and at the lock."""
