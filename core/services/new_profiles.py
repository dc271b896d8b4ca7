"""Making a profile: everything of it is there when it gets its name, or nothing is."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Callable, Iterator

from core.app import App
from core.crypto.keys import Epoch, SubKeys, derive_subkeys, make_vault_key
from core.passwords.master_password import check_master_password
from core.paths import ProfilePaths
from core.progress import SILENT, Progress
from core.services import activity, key_slots, opening, outside
from core.services.cards import check_name
from core.services.key_slots import KitPublic, PasswordLock
from core.session import Session
from core.storage.files import disk_errors, make_folder, sync_folder
from core.storage.key_file import KeyFile, Life, make_key_file
from core.storage.shredding import discard_folder
from core.storage.vault_file import VaultFile, make_vault
from core.vault.activity import What
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret


def check_new_secret(secret: Secret, *, name: str) -> None:
    """Raise WeakPasswordError or PasswordTooLongError unless `secret` may guard profile `name`."""
    check_master_password(secret.buffer.decode("utf-8"), profile_name=name)


@dataclasses.dataclass(frozen=True)
class NewProfile:
    """A profile to be made; `fill` puts into its vault what is to be there from the first."""

    card: Card
    secret: Secret
    recovery_key: Secret | None = None
    fill: Callable[[VaultFile], None] | None = None


def create_profile(
    app: App,
    *,
    card: Card,
    secret: Secret,
    recovery_key: Secret | None = None,
    progress: Progress = SILENT,
) -> Session:
    """Make a profile and return it unlocked; on failure or cancel nothing of it stays.

    Raises the Name errors, WeakPasswordError, PasswordTooLongError, DiskError.
    """
    return make_profile(app, new=NewProfile(card, secret, recovery_key), progress=progress)


def make_profile(app: App, *, new: NewProfile, progress: Progress = SILENT) -> Session:
    """Make a profile, filled before it has its name: a kill leaves all of it or nothing.

    Raises as `create_profile`, and what filling raises.
    """
    card, secret, recovery_key = new.card, new.secret, new.recovery_key
    card = dataclasses.replace(card, name=check_name(app, name=card.name))
    check_new_secret(secret, name=card.name)
    profile = ProfileId(app.randomness.bytes(16))
    outside.ask(app, outside.INSTALLATION)
    progress.report(0, 3, "deriving-key")
    kit = None
    if recovery_key is not None:
        kit = key_slots.make_kit_public(app, profile, recovery_key)
    with contextlib.closing(make_vault_key(app.randomness, Epoch(1))) as vault_key:
        slots = [key_slots.make_password(app, profile, PasswordLock(secret, None), (vault_key,))]
        if kit is not None:
            slots.append(key_slots.make_recovery(kit, profile, (vault_key,)))
        keys = derive_subkeys(vault_key, profile)
    key_file = KeyFile(
        profile=profile,
        sequence=1,
        card=card,
        created=app.clock.now(),
        life=Life(last_opened=app.clock.now()),
        slots=tuple(slots),
    ).signed(keys.key_file)
    try:
        progress.report(1, 3, "writing")
        _write_new_folder(app, key_file, keys, _filling(kit, new.fill))
        return _open_new_folder(app, key_file, keys)
    except BaseException:
        keys.close()
        raise


def _filling(
    kit: KitPublic | None, fill: Callable[[VaultFile], None] | None
) -> Callable[[VaultFile], None] | None:
    if kit is None and fill is None:
        return None

    def both(vault: VaultFile) -> None:
        if kit is not None:
            key_slots.keep_kit_public(vault, kit)
        if fill is not None:
            fill(vault)

    return both


def _write_new_folder(
    app: App, key_file: KeyFile, keys: SubKeys, fill: Callable[[VaultFile], None] | None
) -> None:
    with fresh_folder(app, key_file) as fresh:
        make_key_file(fresh.key_file, key_file, outside.find_installation_key(app))
        make_vault(fresh.vault, key_file.profile, keys, app.randomness)
        if fill is not None:
            vault = VaultFile(fresh.vault, key_file.profile, keys, app.randomness)
            with contextlib.closing(vault):
                fill(vault)


@contextlib.contextmanager
def fresh_folder(app: App, key_file: KeyFile) -> Iterator[ProfilePaths]:
    """Lend a folder that nobody lists, and name it as the profile's; where it fails, nothing stays.

    Its installation key is asked for, and the name is not durable before the folder above is
    flushed. Raises DiskError.
    """
    final = app.paths.profile(key_file.profile).folder
    fresh = ProfilePaths(final.with_name(f".new-{key_file.profile.hex()}"))
    if os.path.lexists(fresh.folder):
        # What a kill left of an earlier try with the same id.
        _discard(app, key_file, fresh)
    try:
        make_folder(fresh.folder)
        outside.ensure_installation_key(app)
        yield fresh
        sync_folder(fresh.folder)
        with disk_errors(final):
            fresh.folder.rename(final)
    except BaseException:
        _discard(app, key_file, fresh)
        raise


def _discard(app: App, key_file: KeyFile, paths: ProfilePaths) -> None:
    discard_folder(
        paths.folder,
        paths.key_file.name,
        profile=key_file.profile,
        randomness=app.randomness,
    )


def _open_new_folder(app: App, key_file: KeyFile, keys: SubKeys) -> Session:
    paths = app.paths.profile(key_file.profile)
    try:
        sync_folder(paths.folder.parent)
        vault = VaultFile(paths.vault, key_file.profile, keys, app.randomness)
        try:
            opening.register(app, key_file.profile)
        except BaseException:
            vault.close()
            raise
    except BaseException:
        # Nothing was kept in it yet, and who asked for it was never told that it exists.
        _discard(app, key_file, paths)
        raise
    session = opening.anchored(Session(app, key_file, vault))
    activity.note(session, What.CREATED)
    return session
