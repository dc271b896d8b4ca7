"""The cost of unlocking rises while somebody already works with the open vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desktop.context import VaultContext

if TYPE_CHECKING:
    from core.services.rising import SlotRise


def raise_cost(context: VaultContext, owner: QObject) -> None:
    """Have the slot of a profile that was just opened made anew where it is due; say nothing.

    Behind the reading of the list, then beside the vault lane, and in force
    with one short write. What fails is tried again at the next unlock.
    """
    from core.services import rising

    session, tasks = context.session, context.tasks

    def derive(rise: SlotRise | None) -> None:
        if rise is None:
            return
        app, old = session.app, rise.slot

        def put(new: bytes | None) -> None:
            if new is not None:
                tasks.vault(
                    lambda _: rising.put_slot(session, old=old, new=new),
                    _ignore,
                    _ignore,
                    owner=owner,
                )

        tasks.long(lambda _: rising.derive_slot(app, rise=rise), put, _ignore, owner=owner)

    tasks.vault(lambda _: rising.take_rise(session), derive, _ignore, owner=owner)


def _ignore(_result: object) -> None:
    """Expect nothing."""
