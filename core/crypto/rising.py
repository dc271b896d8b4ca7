"""One password slot made anew at a higher cost, for the same password and the same vault key."""

from __future__ import annotations

import threading

from core.crypto.kdf import KdfParams
from core.crypto.keys import DeviceSecret, VaultKey
from core.crypto.primitives import SealBrokenError
from core.crypto.slots import (
    SlotHeader,
    SlotType,
    make_header,
    make_password_slot,
    open_password_slot,
    read_header,
)
from core.ports import Randomness
from core.vault.profile import ProfileId
from core.vault.secret import Secret


class SlotRise:
    """What the making takes: copies of what opens the slot, until they are used once or closed.

    The vault key is not kept: the old slot is opened again for the one moment
    in which it is needed.
    """

    def __init__(
        self, slot: bytes, profile: ProfileId, secret: Secret, device: DeviceSecret | None = None
    ) -> None:
        self.slot = slot
        self._profile = profile
        self._secret: Secret | None = secret.copy()
        self._device = DeviceSecret(bytearray(device.material)) if device is not None else None
        self._closed = threading.Event()

    def __repr__(self) -> str:
        return "SlotRise()"

    @property
    def params(self) -> KdfParams:
        """Return what the slot costs now."""
        return read_header(self.slot).params

    def derive(self, params: KdfParams, randomness: Randomness) -> bytes | None:
        """Return a slot of this cost, None where it was closed meanwhile; the password is wiped.

        Takes three derivations: to open the old slot, to make the new one, and
        to open that. Memory errs, and nobody would be told before the next
        unlock that no password opens the vault any more.
        """
        secret, self._secret = self._secret, None
        device, self._device = self._device, None
        if secret is None:
            return None
        flags = read_header(self.slot).flags
        header = make_header(SlotType.PASSWORD, params, self._profile, randomness, flags)
        try:
            keys = open_password_slot(secret, self.slot, self._profile, device)
            try:
                return self._make(secret, device, header, keys)
            finally:
                _close(keys)
        except SealBrokenError:
            return None
        finally:
            _wipe(secret, device)

    def _make(
        self,
        secret: Secret,
        device: DeviceSecret | None,
        header: SlotHeader,
        keys: tuple[VaultKey, ...],
    ) -> bytes | None:
        if self._closed.is_set():
            return None
        made = make_password_slot(secret, header, keys, device)
        if self._closed.is_set():
            return None
        again = open_password_slot(secret, made, self._profile, device)
        same = [key.material for key in again] == [key.material for key in keys]
        _close(again)
        return made if same else None

    def close(self) -> None:
        """Give up and wipe the password; one that is being used is wiped a derivation later."""
        self._closed.set()
        secret, self._secret = self._secret, None
        device, self._device = self._device, None
        _wipe(secret, device)


def _close(keys: tuple[VaultKey, ...]) -> None:
    for key in keys:
        key.close()


def _wipe(secret: Secret | None, device: DeviceSecret | None) -> None:
    for kept in (secret, device):
        if kept is not None:
            kept.close()
