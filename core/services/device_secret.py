"""The secret that ties a profile to this computer: in which keyring it lies, and reading it."""

from __future__ import annotations

import dataclasses

from core.app import App
from core.crypto.keys import DeviceSecret, make_device_secret
from core.crypto.primitives import KEY_SIZE
from core.crypto.slots import SlotHeader, flags_for
from core.errors import DeviceSecretMissingError, NoKeyringError
from core.vault.profile import ProfileId

PURPOSE = "device-secret"
PLACES = ("", "secret-service", "kwallet", "macos", "windows")
"""The keyrings by their number in a slot's flags; only ever added to."""
_PLACE_OF = {
    "keyring.backends.SecretService": 1,
    "keyring.backends.libsecret": 1,
    "keyring.backends.kwallet": 2,
    "keyring.backends.macOS": 3,
    "keyring.backends.Windows": 4,
}


@dataclasses.dataclass(frozen=True)
class Binding:
    """A device secret, and the number of the keyring in which it lies."""

    device: DeviceSecret = dataclasses.field(repr=False)
    place: int

    @property
    def flags(self) -> int:
        """Return the flags of a slot that needs it."""
        return flags_for(self.place)

    def close(self) -> None:
        """Wipe the secret."""
        self.device.close()


def place_of(name: str | None) -> int:
    """Return the number of a keyring by its name, 0 for one without a number."""
    return _PLACE_OF.get(name or "", 0)


def has_keyring(app: App) -> bool:
    """Tell whether this computer has a keyring to use."""
    try:
        return app.keyring.name() is not None
    except NoKeyringError:
        return False


def account_of(purpose: str, profile: ProfileId) -> str:
    """Return the account under which a profile's secret lies in the OS keyring."""
    return f"{purpose}/{profile.hex()}"


def read_binding(app: App, header: SlotHeader, *, name: str) -> Binding:
    """Return the device secret that a slot needs. Raises DeviceSecretMissingError.

    Only the keyring that was written to is asked: an answer of another one
    would be somebody else's.
    """
    held = PLACES[header.place] if header.place < len(PLACES) else ""
    try:
        here = app.keyring.name()
        if here is None:
            raise NoKeyringError(detail="no-backend")
        if place_of(here) != header.place:
            raise NoKeyringError(detail="other-keyring")
        found = app.keyring.read(account_of(PURPOSE, header.profile), asking=True)
    except NoKeyringError as error:
        raise DeviceSecretMissingError(name=name, keyring=held, detail=error.detail) from None
    if found is None or len(found) != KEY_SIZE:
        detail = "absent" if found is None else "not-ours"
        raise DeviceSecretMissingError(name=name, keyring=held, detail=detail)
    return Binding(DeviceSecret(bytearray(found)), header.place)


def keep_binding(app: App, profile: ProfileId) -> Binding:
    """Return the profile's device secret on this computer, made and kept where there is none.

    One that is there is used again: copies made while the profile was bound
    before need it. Raises NoKeyringError.
    """
    account, place = account_of(PURPOSE, profile), place_of(app.keyring.name())
    found = app.keyring.read(account, asking=True)
    if found is not None and len(found) == KEY_SIZE:
        return Binding(DeviceSecret(bytearray(found)), place)
    device = make_device_secret(app.randomness)
    try:
        app.keyring.write(account, bytes(device.material), asking=True)
    except BaseException:
        device.close()
        raise
    return Binding(device, place)
