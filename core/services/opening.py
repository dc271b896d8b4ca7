"""Opening a profile's files with keys in hand, and settling what a crash left half done."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from core.app import App
from core.crypto.keys import SubKeys, VaultKey, derive_subkeys
from core.errors import (
    FileMissingError,
    KeyFileDamagedError,
    KeyFileTamperedError,
    NewerSchemaError,
    OlderCopyError,
    ProfileNotFoundError,
    VaultDamagedError,
    WrongPasswordError,
    WrongStateError,
)
from core.services import activity, anchoring, key_slots, outside, salvaging
from core.services.anchoring import Standing
from core.services.examining import accept, examine
from core.session import Session
from core.storage import reinstatement
from core.storage.installation_log import InstallationLog, LogState
from core.storage.key_file import (
    KeyFile,
    mend_key_file,
    read_key_file,
    read_whole_pages,
)
from core.storage.page_check import check_pages
from core.storage.vault_file import VaultFile, read_epoch
from core.vault.condition import Opening, ReadOnlyReason
from core.vault.profile import ProfileId, ProfileState

Reseal = Callable[[VaultKey], bytes]


def begin_opening(app: App, profile: ProfileId) -> KeyFile:
    """Ask the keyring what it remembers of a profile, and return its key file if it may be opened.

    Raises ProfileNotFoundError, WrongStateError, KeyFileDamagedError, NewerSchemaError.
    """
    paths = app.paths.profile(profile)
    for account in (outside.INSTALLATION, outside.anchor_account(profile)):
        outside.ask(app, account)
    path = paths.key_file
    coming = reinstatement.find_keys(paths)
    try:
        key_file = read_key_file(path)
    except (FileMissingError, KeyFileDamagedError) as error:
        # A reinstatement, cut short, puts the keys last.
        if coming is not None:
            return coming
        if isinstance(error, KeyFileDamagedError):
            raise
        raise ProfileNotFoundError(name=profile.hex()) from None
    if key_file.profile != profile:
        raise VaultDamagedError(path=str(path), detail="another-profile")
    life = key_file.life
    unproved = life.decision is not None and not life.decision.with_password
    waiting = life.state in (ProfileState.SCHEDULED, ProfileState.HELD)
    if life.state != ProfileState.ACTIVE and not (unproved and waiting):
        raise WrongStateError(name=key_file.card.name, state=ProfileState(life.state))
    return coming if coming is not None else key_file


def open_session(
    app: App,
    key_file: KeyFile,
    keys: tuple[VaultKey, ...],
    *,
    reseal: Reseal | None,
    how: Opening = Opening.USUAL,
) -> Session:
    """Open the vault and return the session; the keys are wiped.

    `reseal` makes a password slot for one key, None where no password is at hand.
    Nothing is written before it is known that all is as it was left, or that the
    owner takes it as it is; with READ_ONLY nothing is written at all. Raises
    KeyFileTamperedError, VaultDamagedError, NewerSchemaError, RowsDifferError,
    OlderCopyError, OtherCopyError.
    """
    # Whoever was asked to unlock a keyring for the profile's own secret has unlocked these, too.
    outside.ask_again(app, outside.INSTALLATION, outside.anchor_account(key_file.profile))
    try:
        check_vouched(key_file, keys, app)
        paths = app.paths.profile(key_file.profile)
        # Now, and not before: whoever cannot open the keys that come has nothing moved.
        if reinstatement.finish(paths, randomness=app.randomness):
            key_file = read_key_file(paths.key_file)
        if how is Opening.READ_ONLY:
            return _open_for_reading(app, key_file, keys)
        kept = _pick(app, key_file, keys)
        with _opened(app, key_file, kept, how) as vault:
            check_pages(vault)
            examined = examine(app, key_file, vault, keys)
            if how is Opening.USUAL:
                examined.check(key_file, vault.path)
            accepted = examined.trouble(key_file, vault.path)
            key_file = accept(app, key_file, vault, examined)
            if len(keys) > 1 or key_slots.is_changing(key_file):
                key_file = _settle_rotation(key_file, kept, vault, reseal)
            session = _begin(app, key_file, vault, examined.standing)
            session.accepted = accepted
            return session
    finally:
        for key in keys:
            key.close()


def _open_for_reading(app: App, key_file: KeyFile, keys: tuple[VaultKey, ...]) -> Session:
    """Open what is there, page by page where nothing else is possible, and name what is lost."""
    try:
        return _open_as_it_is(app, key_file, keys)
    except (VaultDamagedError, NewerSchemaError) as error:
        return salvaging.open_salvaged(app, key_file, keys, error)
    except OlderCopyError as error:
        if error.part != "epoch":
            raise
        # Or the row that tells the epoch is broken; what opens under the keys decides.
        return salvaging.open_salvaged(app, key_file, keys, error)


def _open_as_it_is(app: App, key_file: KeyFile, keys: tuple[VaultKey, ...]) -> Session:
    """Return a session that writes nothing, here or anywhere."""
    kept = _pick(app, key_file, keys)
    with _opened(app, key_file, kept, Opening.READ_ONLY) as vault:
        check_pages(vault)
        examined = examine(app, key_file, vault, keys)
        vault.read_only = examined.reason()
        altered = _is_log_altered(app, vault)
        session = Session(app, key_file, vault, log_altered=altered, findings=examined.findings)
        salvaging.name_losses(session)
        return session


@contextlib.contextmanager
def _opened(app: App, key_file: KeyFile, key: VaultKey, how: Opening) -> Iterator[VaultFile]:
    """Lend a vault that stays open only where all went well; else its keys are wiped."""
    subkeys = derive_subkeys(key, key_file.profile)
    try:
        vault = _open_vault(app, key_file, subkeys, how)
        try:
            yield vault
        except BaseException:
            vault.close()
            raise
    except BaseException:
        subkeys.close()
        raise


def _begin(app: App, key_file: KeyFile, vault: VaultFile, standing: Standing) -> Session:
    """Write down that a profile was opened, and return its session."""
    log_altered = _is_log_altered(app, vault)
    _remember_log(app, vault)
    path = app.paths.profile(key_file.profile).key_file
    mend_key_file(path)
    # Opening cancels a deletion that was asked for without the password.
    now = app.clock.now()
    life = msgspec.structs.replace(
        key_file.life.resumed(now), last_opened=now, pin_place=key_file.life.pin_place
    )
    opened = dataclasses.replace(key_file, life=life).signed(vault.keys.key_file)
    register(app, key_file.profile)
    outside.ensure_installation_key(app)
    written = outside.keep_key_file(app, opened)
    session = Session(app, written, vault, log_altered=log_altered)
    session.unheard = standing.unheard
    return anchored(session)


def anchored(session: Session) -> Session:
    """Return a session whose state is remembered outside the vault, now and when it is closed."""
    anchoring.keep_anchor(session)
    session.on_close(anchoring.keep_anchor)
    # Called before it: what is remembered outside is the state with the last lines.
    session.on_close(activity.write_waiting)
    return session


def _is_log_altered(app: App, vault: VaultFile) -> bool:
    """Tell whether the installation's log misses what the vault remembers of it."""
    log = InstallationLog(app.paths.installation_log)
    return not log.holds(LogState(vault.root.log_count, vault.root.log_head))


def _remember_log(app: App, vault: VaultFile) -> None:
    """Have the next commit remember the installation's log."""
    now = InstallationLog(app.paths.installation_log).state()
    vault.log_state = (now.count, now.head)


def register(app: App, profile: ProfileId) -> None:
    """Have the registry know a profile, also after the registry was lost."""
    app.registry().add_profile(profile, app.randomness.bytes(16), app.clock.now())


def check_vouched(key_file: KeyFile, keys: tuple[VaultKey, ...], app: App) -> None:
    """Raise KeyFileTamperedError unless one of the vault keys vouches for the key file.

    While a rotation is under way there are two, and both are the owner's. A page whose MAC a
    bad sector spoiled is vouched for by the other page, if that says the very same.
    """
    path = app.paths.profile(key_file.profile).key_file
    pages = [key_file]
    if not _is_vouched(pages, keys, path):
        said = key_file.authenticated_parts()
        pages = [page for page in read_whole_pages(path) if page.authenticated_parts() == said]
        if not _is_vouched(pages, keys, path):
            raise KeyFileTamperedError(path=str(path))


def _is_vouched(pages: list[KeyFile], keys: tuple[VaultKey, ...], path: Path) -> bool:
    for key in keys:
        for page in pages:
            with (
                contextlib.closing(derive_subkeys(key, page.profile)) as subkeys,
                contextlib.suppress(KeyFileTamperedError),
            ):
                page.check(subkeys.key_file, path)
                return True
    return False


def _open_vault(app: App, key_file: KeyFile, subkeys: SubKeys, how: Opening) -> VaultFile:
    """Open the vault. Raises OlderCopyError where it and the key file are of different epochs."""
    path = app.paths.profile(key_file.profile).vault
    asked = ReadOnlyReason.ASKED if how is Opening.READ_ONLY else None
    try:
        return VaultFile(path, key_file.profile, subkeys, app.randomness, read_only=asked)
    except VaultDamagedError as error:
        if error.detail == "manifest-root" and read_epoch(path) != subkeys.epoch:
            raise OlderCopyError(path=str(path), name=key_file.card.name, part="epoch") from error
        raise


def _pick(app: App, key_file: KeyFile, keys: tuple[VaultKey, ...]) -> VaultKey:
    """Return the key that the vault is sealed with; during a rotation there are two.

    Raises WrongPasswordError for what a change, cut short, had already replaced.
    """
    if len(keys) == 1 and not key_slots.is_changing(key_file):
        return keys[0]
    path = app.paths.profile(key_file.profile).vault
    epoch = read_epoch(path)
    kept = next((key for key in keys if key.epoch == epoch), None)
    if kept is not None:
        return kept
    if len(keys) == 1:
        raise WrongPasswordError(name=key_file.card.name, wait_seconds=0)
    raise VaultDamagedError(path=str(path), detail="epoch")


def _settle_rotation(
    key_file: KeyFile, kept: VaultKey, vault: VaultFile, reseal: Reseal | None
) -> KeyFile:
    """Return a key file with one vault key only, where a password is at hand to seal it."""
    if reseal is None:
        return key_file
    with vault.unit_of_work() as work:
        kit = key_slots.read_kit_public(work)
    slots = [reseal(kept)]
    if kit is not None:
        slots.append(key_slots.make_recovery(kit, key_file.profile, (kept,)))
    return dataclasses.replace(key_file, slots=tuple(slots))
