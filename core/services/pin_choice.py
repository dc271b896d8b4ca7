"""What the owner of a profile chose of PINs, sealed in its vault, with what arms one again."""

from __future__ import annotations

import dataclasses

from core.crypto.primitives import SealBrokenError
from core.crypto.quick_slot import StretchedPin, unpack_stretched
from core.passwords.pin import PinReach
from core.services import armed_pins, preferences
from core.services.device_secret import PLACES, place_of
from core.session import Session

_SHORT, _ANY = "short", "any"


@dataclasses.dataclass(frozen=True)
class Choice:
    """What the owner chose; `keyring` is the one that was chosen for the secret, by its name."""

    reach: PinReach
    keyring: str = ""


def write(session: Session, reach: PinReach, stretched: StretchedPin) -> None:
    """Keep what was chosen. Raises DiskError."""
    keyring = ""
    if reach is PinReach.ACROSS_RESTARTS:
        keyring = PLACES[place_of(session.app.keyring.name())]
    length = _SHORT if stretched.is_short else _ANY
    value = f"{reach} {keyring or '-'} {stretched.pack().hex()} {length}"
    preferences.set_preference(session, name=armed_pins.PREFERENCE, value=value)


def read(session: Session) -> tuple[Choice, StretchedPin | None]:
    """Return what was chosen, and the stretched PIN, which is the caller's to close."""
    value = preferences.read_preference(session, name=armed_pins.PREFERENCE) or ""
    try:
        # An older version noted nothing of the length.
        reach, keyring, packed, *length = value.split(" ")
        stretched = unpack_stretched(bytes.fromhex(packed), is_short=length == [_SHORT])
        return Choice(PinReach(reach), "" if keyring == "-" else keyring), stretched
    except (ValueError, SealBrokenError):
        # Also what a newer version may have written: then there is no PIN here.
        return Choice(PinReach.OFF), None
