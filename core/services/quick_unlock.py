"""Opening a profile with a PIN: until the program ends, or across restarts, if its owner wants.

The master password arms the PIN; it is asked for again after a quit (unless
the OS keyring holds the PIN's secret), after three wrong PINs, and whenever the vault key
changed. A PIN opens the vault and proves nothing else.
"""

from __future__ import annotations

import contextlib
import dataclasses

import msgspec

from core.app import App
from core.crypto.kdf import FLOOR
from core.crypto.keys import VaultKey
from core.crypto.primitives import SealBrokenError
from core.crypto.quick_slot import (
    ArmedPin,
    StretchedPin,
    arm_pin,
    stretch_pin,
)
from core.errors import (
    DiskError,
    KeyFileTamperedError,
    NoKeyringError,
    PinUnavailableError,
    WrongPinError,
)
from core.passwords.pin import PinReach, check_pin, is_short
from core.progress import SILENT, Progress
from core.services import (
    activity,
    armed_pins,
    attempts,
    key_slots,
    opening,
    outside,
    pin_choice,
    preferences,
)
from core.services.device_secret import PLACES, place_of
from core.services.pin_choice import Choice
from core.session import Session
from core.storage.key_file import KeyFile, read_key_file
from core.storage.vault_file import read_epoch
from core.vault.activity import Way, What
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from core.vault.tries import Untold

KeptPin = ArmedPin
"""What the keyring holds of a PIN, from `find_kept` to `hold`."""


def read_choice(session: Session) -> Choice:
    """Return what the owner of the open profile chose."""
    choice, stretched = pin_choice.read(session)
    if stretched is not None:
        stretched.close()
    return choice


def turn_on(session: Session, *, secret: Secret, pin: Secret, reach: PinReach) -> None:
    """Have a PIN open this profile; the master password proves that its owner wants that.

    Raises WrongPasswordError, WeakPinError, NoKeyringError (with nothing changed), DiskError.
    """
    assert reach is not PinReach.OFF
    session.check_writable()
    app, kept = session.app, reach is PinReach.ACROSS_RESTARTS
    text = pin.buffer.decode("utf-8")
    check_pin(text, profile_name=session.card.name, kept=kept)
    opened = key_slots.unseal_own(session, secret=secret)
    opened.forget_binding()
    key = key_slots.pick_current(opened.keys, session.vault.keys.epoch)
    try:
        # Where other programs can get at the secret, a guess must cost what one at the password
        # does.
        params = app.policy.params() if kept else FLOOR
        stretched = stretch_pin(pin, params, app.randomness, is_short=is_short(text))
    except BaseException:
        key.close()
        raise
    try:
        armed = arm_pin(stretched, session.profile, key, app.randomness)
        if kept:
            _keep(session, armed, place_of(app.keyring.name()), asking=True)
        else:
            _remove_kept(session)
        try:
            pin_choice.write(session, reach, stretched)
        except BaseException:
            # Nobody was told that this PIN is in force.
            armed_pins.forget(app, session.key_file)
            raise
        armed_pins.hold(app, session.profile, armed)
    finally:
        stretched.close()
        key.close()
    activity.note(session, What.PIN_ON)


def turn_off(session: Session) -> None:
    """Have no PIN open this profile any more. Raises NoKeyringError with nothing changed."""
    session.check_writable()
    _remove_kept(session)
    armed_pins.let_go(session.app, session.profile)
    activity.note(session, What.PIN_OFF)
    preferences.set_preference(session, name=armed_pins.PREFERENCE, value="")


def tries_left(app: App, *, profile: ProfileId) -> int:
    """Return how many PINs may be tried now, as far as memory knows; 0 where none opens it."""
    armed = app.pins.get(profile)
    return armed.tries_left if armed is not None else 0


def find_kept(app: App, *, profile: ProfileId, asking: bool = False) -> KeptPin | None:
    """Return the PIN that the OS keyring holds; it opens nothing before `hold`.

    Asks the keyring only where a PIN's secret was put there; takes up to ten seconds
    where it does not answer. Writes nothing: the lane of the vault may be opening the
    profile meanwhile. Raises NoKeyringError where the keyring tells nothing (with `asking` its
    owner is asked to unlock it), FileMissingError, KeyFileDamagedError, NewerSchemaError.
    """
    key_file = read_key_file(app.paths.profile(profile).key_file)
    if key_file.profile != profile:
        return None
    return armed_pins.find_kept(app, key_file, asking=asking)


def hold(app: App, *, profile: ProfileId, armed: KeptPin | None) -> int:
    """Have a PIN from the keyring open the profile; return how many may be tried.

    One that memory holds already counts: it knows of later failures. One that was read
    before another was let go counts no more: its tries were used up, or its PIN turned off.
    """
    current = armed is not None and armed.round == app.pin_rounds.get(profile, 0)
    if armed is not None and current and profile not in app.pins:
        armed_pins.hold(app, profile, armed)
    elif armed is not None:
        armed.close()
    return tries_left(app, profile=profile)


def look_in_keyring(app: App, *, profile: ProfileId) -> int:
    """Do both at once, where somebody waits anyway."""
    if profile not in app.pins:
        with contextlib.suppress(NoKeyringError):
            hold(app, profile=profile, armed=find_kept(app, profile=profile))
    return tries_left(app, profile=profile)


def unlock(app: App, *, profile: ProfileId, pin: Secret, progress: Progress = SILENT) -> Session:
    """Open a profile with its PIN.

    Raises WrongPinError, PinUnavailableError (then the master password opens
    it), and what `profiles.unlock` does but for WrongPasswordError.
    """
    key_file = opening.begin_opening(app, profile)
    progress.report(0, 2, "deriving-key")
    key = _try_pin(app, key_file, pin)
    try:
        progress.report(1, 2, "opening")
        if not _is_current(app, key_file, key):
            armed_pins.forget(app, key_file)
            raise PinUnavailableError(name=key_file.card.name)
    except BaseException:
        key.close()
        raise
    session = opening.open_session(app, key_file, (key,), reseal=None)
    untold = Untold()
    # A full disk keeps nobody out of what it can still show.
    with contextlib.suppress(DiskError):
        untold = attempts.note_told(app, profile=profile)
    activity.note_opened(session, way=Way.PIN, untold=untold)
    return session


def rearm(session: Session, keys: tuple[VaultKey, ...]) -> None:
    """Arm the PIN again now that the master password was given; `keys` are wiped.

    A keyring that does not take the secret is no reason to keep anybody out:
    then the PIN serves until the program ends.
    """
    current = key_slots.pick_current(keys, session.vault.keys.epoch)
    try:
        choice, stretched = pin_choice.read(session)
        if stretched is not None:
            with contextlib.closing(stretched):
                # Opened for reading only, nothing is written: the PIN waits for a whole vault.
                if session.read_only is None:
                    _rearm(session, choice, stretched, current)
    finally:
        current.close()


def _rearm(session: Session, choice: Choice, stretched: StretchedPin, key: VaultKey) -> None:
    app, profile = session.app, session.profile
    kept = choice.reach is PinReach.ACROSS_RESTARTS
    if kept:
        look_in_keyring(app, profile=profile)
    armed = app.pins.get(profile)
    if armed is not None and armed.epoch == key.epoch and not armed.failures:
        return
    armed = arm_pin(stretched, profile, key, app.randomness)
    armed_pins.hold(app, profile, armed)
    if kept:
        with contextlib.suppress(NoKeyringError):
            place = place_of(app.keyring.name())
            if PLACES[place] == choice.keyring:
                # Somebody gave the master password, and wished for the vault and no more.
                _keep(session, armed, place, asking=False)


def _try_pin(app: App, key_file: KeyFile, pin: Secret) -> VaultKey:
    profile, name = key_file.profile, key_file.card.name
    look_in_keyring(app, profile=profile)
    armed = app.pins.get(profile)
    if armed is None or not armed.tries_left:
        armed_pins.forget(app, key_file)
        raise PinUnavailableError(name=name)
    _count(app, key_file, armed, armed.failures + 1)
    try:
        key = armed.open(pin, profile)
    except SealBrokenError:
        attempts.note_wrong_pin(app, profile=profile)
        left = armed.tries_left
        if not left:
            armed_pins.forget(app, key_file)
        raise WrongPinError(name=name, tries_left=left) from None
    with contextlib.suppress(PinUnavailableError):
        _count(app, key_file, armed, 0)
    return key


def _count(app: App, key_file: KeyFile, armed: ArmedPin, failures: int) -> None:
    """Note failures before a PIN is tried: ending the program must give no further tries."""
    armed.failures = failures
    if armed.kept:
        try:
            armed_pins.keep(app, key_file.profile, armed, asking=True)
        except NoKeyringError:
            armed_pins.let_go(app, key_file.profile)
            raise PinUnavailableError(name=key_file.card.name) from None


def _is_current(app: App, key_file: KeyFile, key: VaultKey) -> bool:
    """Tell whether a PIN's vault key is still the vault's: a keyring may give back an old one."""
    try:
        opening.check_vouched(key_file, (key,), app)
    except KeyFileTamperedError:
        # It may be that, too: the master password will tell.
        return False
    return read_epoch(app.paths.profile(key_file.profile).vault) == key.epoch


def _keep(session: Session, armed: ArmedPin, place: int, *, asking: bool) -> None:
    """Put the secret into the keyring, after the key file says that it may be there."""
    before = session.key_file.life.pin_place
    _mark(session, place)
    try:
        armed_pins.keep(session.app, session.profile, armed, asking=asking)
    except NoKeyringError:
        _mark(session, before)
        raise


def _remove_kept(session: Session) -> None:
    if session.key_file.life.pin_place is not None:
        armed_pins.remove_kept(session.app, session.profile, asking=True)
        _mark(session, None)


def _mark(session: Session, place: int | None) -> None:
    now = session.key_file
    if now.life.pin_place == place:
        return
    life = msgspec.structs.replace(now.life, pin_place=place)
    session.key_file = outside.keep_key_file(session.app, dataclasses.replace(now, life=life))
