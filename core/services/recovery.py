"""The recovery kit: the key on paper, whether there is one, and where it is kept."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from core.app import App
from core.crypto import recovery
from core.crypto.slots import SlotType, type_of
from core.errors import AppError, RefusedPlaceError
from core.progress import SILENT, Progress
from core.services import activity, backups, key_slots, opening, preferences, rewrapping, rotating
from core.services.pages import KIT, write_page
from core.services.rewrapping import Change, Rewrapped
from core.services.rotating import NewLocks
from core.session import Session
from core.storage.places import check_place
from core.storage.registry import MadeCopy
from core.vault.activity import What
from core.vault.secret import Secret

PLACE_PREFERENCE = "recovery.place"


def make_kit(app: App) -> Secret:
    """Return a new random recovery key; the caller closes it."""
    return recovery.make_recovery_key(app.randomness)


def format_key(key: Secret) -> str:
    """Return a recovery key as it stands on paper: nine groups of four."""
    return recovery.format_recovery_key(key)


def parse_key(text: str) -> Secret:
    """Return the recovery key that a person typed. Raises WrongRecoveryKeyError."""
    return recovery.parse_recovery_key(text)


def write_kit(app: App, *, path: Path, content: bytes) -> MadeCopy:
    """Put a recovery kit where nothing is yet, private, and read it back.

    Not into the data folder: what is lost with it could not bring it back.
    Raises RefusedPlaceError (`reason` also "taken"), CopyDiffersError, DiskError.
    """
    check_place(path, data=app.paths.data)
    if os.path.lexists(path):
        raise RefusedPlaceError(path=str(path), reason="taken")
    return write_page(path, content, form=KIT, made=app.clock.now())


def note_kits(session: Session, files: Iterable[MadeCopy]) -> None:
    """Remember where a kit lies that is in force now: it is recalled, and named when all else goes.

    Best effort: the kit opens the profile, remembered or not.
    """
    with contextlib.suppress(AppError):
        opening.register(session.app, session.profile)
        for made in files:
            session.app.registry().note_copy(session.profile, made)


def has_kit(session: Session) -> bool:
    """Tell whether a recovery key opens this profile."""
    return SlotType.RECOVERY in map(type_of, session.key_file.slots)


def replace_kit(
    session: Session, *, secret: Secret, recovery_key: Secret, progress: Progress = SILENT
) -> Rewrapped:
    """Make `recovery_key` the only one that opens this profile and its backups in reach.

    Raises WrongPasswordError, and what making a backup raises.

    The vault key is rotated: a lost kit and an old copy of the key file must not
    open what the vault holds from now on.
    """
    opened = key_slots.unseal_own(session, secret=secret)
    old, lock = key_slots.pick_current(opened.keys, session.vault.keys.epoch), opened.lock(secret)
    kit = key_slots.make_kit_public(session.app, session.profile, recovery_key)
    locks = NewLocks(lock, kit=kit)
    opener = partial(key_slots.try_proved, session.app, secret=secret)
    change = Change(opener, None, old, kit=kit)
    try:
        backups.back_up_before(session, progress=progress)
        with rewrapping.rewrapping(session, change):
            rotating.rotate(session, old=old, locks=locks, progress=progress)
    finally:
        old.close()
        opened.forget_binding()
    activity.note_done(session, What.KIT_REPLACED)
    return change.done


def kit_place(session: Session) -> str:
    """Return the person's note on where the kit is kept."""
    return preferences.read_preference(session, name=PLACE_PREFERENCE) or ""


def set_kit_place(session: Session, *, text: str) -> None:
    """Keep a note on where the kit is kept, sealed in the vault."""
    preferences.set_preference(session, name=PLACE_PREFERENCE, value=text.strip())
