"""The PINs that open a profile now: in memory, and those that the OS keyring holds as well.

Nothing of a PIN is in any file of ours but, sealed in the vault, what is needed to arm it
again after the master password was given.
"""

from __future__ import annotations

import contextlib

from core.app import App
from core.crypto.primitives import SealBrokenError
from core.crypto.quick_slot import ArmedPin, unpack_armed
from core.errors import NoKeyringError
from core.services.device_secret import account_of, place_of
from core.storage.key_file import KeyFile
from core.vault.profile import ProfileId

PURPOSE = "quick-unlock"
PREFERENCE = "quick-unlock"


def hold(app: App, profile: ProfileId, armed: ArmedPin) -> None:
    """Have a PIN open the profile until the program ends."""
    let_go(app, profile)
    app.pins[profile] = armed


def let_go(app: App, profile: ProfileId) -> None:
    """Wipe what memory holds of a PIN, and have none count that is on its way from a keyring."""
    app.pin_rounds[profile] = app.pin_rounds.get(profile, 0) + 1
    armed = app.pins.pop(profile, None)
    if armed is not None:
        armed.close()


def keep(app: App, profile: ProfileId, armed: ArmedPin, *, asking: bool) -> None:
    """Put a PIN's secret and its count of failures into the OS keyring. Raises NoKeyringError.

    `asking` as of the keyring: somebody chose a PIN now, or typed one.
    """
    app.keyring.write(account_of(PURPOSE, profile), armed.pack(), asking=asking)
    armed.kept = True


def find_kept(app: App, key_file: KeyFile, *, asking: bool = False) -> ArmedPin | None:
    """Return the PIN that the OS keyring holds, None where it holds none.

    Only the keyring that was written to is asked. Raises NoKeyringError.
    """
    place = key_file.life.pin_place
    if place is None or place_of(app.keyring.name()) != place:
        return None
    # Taken first: whatever is let go while the keyring answers, this one was read before.
    round_ = app.pin_rounds.get(key_file.profile, 0)
    entry = app.keyring.read(account_of(PURPOSE, key_file.profile), asking=asking)
    if entry is None:
        return None
    try:
        armed = unpack_armed(entry)
    except SealBrokenError:
        return None
    armed.kept, armed.round = True, round_
    return armed


def remove_kept(app: App, profile: ProfileId, *, asking: bool = False) -> None:
    """Remove a PIN's secret from the OS keyring. Raises NoKeyringError."""
    app.keyring.remove(account_of(PURPOSE, profile), asking=asking)


def have_keyring_opened(app: App, key_file: KeyFile) -> None:
    """Have somebody who deletes a profile unlock the keyring that holds its PIN's secret."""
    if key_file.life.pin_place is not None:
        with contextlib.suppress(NoKeyringError):
            app.keyring.read(account_of(PURPOSE, key_file.profile), asking=True)


def forget(app: App, key_file: KeyFile) -> None:
    """Have no PIN open this profile any more.

    A keyring that cannot be reached keeps its entry; that opens nothing once
    the vault key is another one or the profile is closed, and a purge asks again.
    """
    let_go(app, key_file.profile)
    if key_file.life.pin_place is not None:
        with contextlib.suppress(NoKeyringError):
            remove_kept(app, key_file.profile)
