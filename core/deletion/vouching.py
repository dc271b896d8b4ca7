"""Change a closed profile's key file in its owner's name: with the vault key, not the vault."""

from __future__ import annotations

import contextlib
import dataclasses

from core.app import App
from core.crypto.keys import KeyFileKey, VaultKey, derive_subkeys
from core.errors import AppError, KeyFileTamperedError
from core.services.outside import carry_key_file, raise_sequence
from core.storage.key_file import KeyFile, Life, read_whole_pages
from core.storage.vault_file import VaultFile
from core.vault.condition import ReadOnlyReason
from core.vault.profile import ProfileId

LEAP = 1 << 20


def take_back(app: App, kept: KeyFile) -> None:
    """Write the key file in which a deletion is called off, and have the keyring remember it.

    The folder as it was while the wait ran could be put back, log and all. The leap, because
    every few minutes of its countdown bring what is put back one sequence nearer. Raises
    DiskError, KeyFileDamagedError.
    """
    # A number that only a forger writes would not be read again after a leap.
    leap = LEAP if kept.sequence < 1 << 61 else 0
    leapt = dataclasses.replace(kept, sequence=kept.sequence + leap)
    raise_sequence(app, carry_key_file(app, leapt))
    app.watched.pop(kept.profile, None)


def opens_vault(app: App, profile: ProfileId, keys: tuple[VaultKey, ...]) -> bool:
    """Tell whether one of the keys opens the root of the vault's manifest; False where none can.

    What only the vault can tell: whether they are its keys. They stay open.
    """
    path = app.paths.profile(profile).vault
    for key in keys:
        subkeys, reason = derive_subkeys(key, profile), ReadOnlyReason.ASKED
        try:
            VaultFile(path, profile, subkeys, app.randomness, read_only=reason).close()
        except AppError:
            continue
        else:
            return True
        finally:
            subkeys.close()
    return False


def vouch(app: App, now: KeyFile, changed: KeyFile, keys: tuple[VaultKey, ...]) -> KeyFile:
    """Return `changed` under the MAC of the vault key that vouches for the key file as it is.

    A decision that somebody without the key wrote in does not keep the owner
    out: then it vouches for the file without it. Closes the keys. Raises
    KeyFileTamperedError where none vouches.
    """
    bare = dataclasses.replace(now, life=Life())
    try:
        for key in keys:
            with contextlib.closing(derive_subkeys(key, now.profile)) as subkeys:
                mac_key = subkeys.key_file
                if any(_holds(candidate, mac_key, app) for candidate in (now, bare)):
                    return changed.signed(mac_key)
    finally:
        for key in keys:
            key.close()
    raise KeyFileTamperedError(path=str(app.paths.profile(now.profile).key_file))


def _holds(key_file: KeyFile, mac_key: KeyFileKey, app: App) -> bool:
    """Tell whether the key vouches for this content, by the MAC of either page.

    A MAC is not under the page's hash: one that was hurt by chance must not
    keep the owner from calling a deletion off.
    """
    path = app.paths.profile(key_file.profile).key_file
    macs = {key_file.mac, *(page.mac for page in read_whole_pages(path))}
    for mac in macs:
        with contextlib.suppress(KeyFileTamperedError):
            dataclasses.replace(key_file, mac=mac).check(mac_key, path)
            return True
    return False
