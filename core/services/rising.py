"""The cost of unlocking rises by itself: a slot below this computer's cost is made anew.

After the vault is open and beside it, so that nobody waits for it and nobody is
asked. Nothing else changes: not the vault key, not the kit, not the backups,
which open at their own cost.
"""

from __future__ import annotations

import dataclasses

from core.app import App
from core.crypto.kdf import raised
from core.crypto.rising import SlotRise
from core.crypto.slots import SlotType, read_header, type_of
from core.services import outside
from core.services.key_slots import PasswordLock
from core.session import Session

__all__ = ["SlotRise", "derive_slot", "prepare", "put_slot", "raise_cost", "take_rise"]


def prepare(session: Session, lock: PasswordLock) -> None:
    """Note that the slot just opened may have to rise; nothing is derived and nothing waited for.

    While this computer's cost is not known yet, it may.
    """
    slots = [s for s in session.key_file.slots if type_of(s) is SlotType.PASSWORD]
    if len(slots) != 1 or session.read_only is not None:  # several while a recovery is under way
        return
    known, now = session.app.policy.known(), read_header(slots[0]).params
    if known is None or raised(now, known) != now:
        device = lock.binding.device if lock.binding is not None else None
        session.rise = SlotRise(slots[0], session.profile, lock.secret, device)


def take_rise(session: Session) -> SlotRise | None:
    """Return what may have to rise, for `derive_slot`; closing the session closes it."""
    return session.rise


def derive_slot(app: App, *, rise: SlotRise) -> bytes | None:
    """Return the dearer slot, None where the cost is right already; takes seconds.

    Touches no session and no file: it runs beside the work on the vault.
    """
    target = raised(rise.params, app.policy.params())
    if target == rise.params:
        rise.close()
        return None
    return rise.derive(target, app.randomness)


def put_slot(session: Session, *, old: bytes, new: bytes) -> bool:
    """Put a dearer slot in the place of the one it was made from; False where that is gone.

    One write of the key file: cut off anywhere, the same password opens the
    profile. Raises DiskError.
    """
    gone = not session.is_open or session.read_only is not None
    if gone or old not in session.key_file.slots:
        return False
    slots = tuple(new if slot == old else slot for slot in session.key_file.slots)
    changed = dataclasses.replace(session.key_file, slots=slots)
    session.key_file = outside.keep_key_file(
        session.app, changed.signed(session.vault.keys.key_file)
    )
    return True


def raise_cost(session: Session) -> bool:
    """Do all of it at once, where nobody waits for the vault any more; tell whether it rose."""
    rise = take_rise(session)
    new = derive_slot(session.app, rise=rise) if rise is not None else None
    return rise is not None and new is not None and put_slot(session, old=rise.slot, new=new)
