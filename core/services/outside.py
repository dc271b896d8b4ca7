"""What the OS keyring remembers for us: asked for early, told late, and never waited for long.

Anchors, and the key of this installation. Nothing here opens anything: where
there is no keyring, or one that hangs, less is noticed and all else works.
"""

from __future__ import annotations

import contextlib
import dataclasses
import enum

from core.app import App
from core.crypto.keys import InstallationKey
from core.crypto.primitives import KEY_SIZE
from core.errors import AppError, NoKeyringError
from core.storage.key_file import KeyFile, read_key_file, write_key_file
from core.vault.profile import ProfileId

PATIENCE = 1.0
PATIENCE_TO_DESTROY = 10.0
"""Seconds; what would be gone is worth the wait for a keyring that is slow."""
INSTALLATION = "installation-key"
_UNMARKED = bytes(32)


class CardOrigin(enum.Enum):
    """What is known of a locked profile's card.

    UNMARKED, where a keyring holds a key of this installation: written while the keyring was
    locked, or by somebody who took the mark out. OTHER bears a mark that is not ours.
    """

    NOT_DOUBTED = "not-doubted"
    UNMARKED = "unmarked"
    OTHER = "other"


def anchor_account(profile: ProfileId) -> str:
    """Return the account of a profile's anchor; a purge removes it."""
    return f"anchor/{profile.hex()}"


def sequence_account(profile: ProfileId) -> str:
    """Return the account of the newest key file in which a deletion was called off."""
    return f"key-file/{profile.hex()}"


def ask(app: App, account: str) -> None:
    """Begin to read an account, beside whatever is done meanwhile."""
    app.asked[account] = app.errands.send(lambda: app.keyring.read(account))


def ask_again(app: App, *accounts: str) -> None:
    """Begin to read anew what could not be read: a keyring may have been unlocked since."""
    for account in accounts:
        if account not in app.asked or app.asked[account].has_failed:
            ask(app, account)


def answer(app: App, account: str) -> bytes | None:
    """Return what an account holds, None where that is nothing or not known in time."""
    if account not in app.asked:
        ask(app, account)
    return app.asked[account].wait(PATIENCE)


def has_answered(app: App, account: str) -> bool:
    """Tell whether it is known by now what an account holds, be it nothing."""
    return account in app.asked and app.asked[account].succeeded(0)


def tell(app: App, account: str, secret: bytes) -> None:
    """Have an account hold `secret` soon, where the keyring has answered so far.

    Nobody wished for this, so nobody is asked to make or unlock a keyring for it.
    """
    if account not in app.asked or has_answered(app, account):
        app.errands.send(lambda: app.keyring.write(account, secret))


def forget(app: App, account: str) -> None:
    """Have an account removed soon."""
    app.asked.pop(account, None)
    app.errands.send(lambda: app.keyring.remove(account))


def find_installation_key(app: App) -> InstallationKey | None:
    """Return the key of this installation, None where no keyring gives it in time."""
    found = answer(app, INSTALLATION)
    return InstallationKey(bytearray(found)) if found and len(found) == KEY_SIZE else None


def ensure_installation_key(app: App) -> None:
    """Have the keyring hold a key of this installation, where it can hold one and has none.

    Only what is read back counts, so a keyring that keeps nothing marks nothing.
    """
    answer(app, INSTALLATION)
    # What came since then counts: a key that came late must not be written over.
    if has_answered(app, INSTALLATION) and answer(app, INSTALLATION) is None:
        tell(app, INSTALLATION, app.randomness.bytes(KEY_SIZE))
        ask(app, INSTALLATION)


def keep_key_file(app: App, content: KeyFile) -> KeyFile:
    """Write a key file that the vault key has just vouched for, marked as of this installation.

    Without a mark where no keyring gives the key for it now: that of the page before would say
    that somebody changed this one. Raises DiskError, KeyFileDamagedError.
    """
    path = app.paths.profile(content.profile).key_file
    unmarked = dataclasses.replace(content, mark=_UNMARKED)
    return write_key_file(path, unmarked, find_installation_key(app))


def carry_key_file(app: App, content: KeyFile) -> KeyFile:
    """Write a key file while no key vouches for it, marked only if what was read was.

    Otherwise a page that somebody changed would be marked as ours by the next
    minute of its countdown. Raises DiskError, KeyFileDamagedError.
    """
    path = app.paths.profile(content.profile).key_file
    key = find_installation_key(app)
    known = key is not None and content.is_marked(key)
    return write_key_file(path, content, key if known else None)


def find_origin(app: App, *, profile: ProfileId) -> CardOrigin:
    """Tell whether a locked profile's card was left so by this installation.

    Its owner's key settles that at the next unlock; until then its name and
    picture are anybody's word. Raises FileMissingError, KeyFileDamagedError.
    """
    key = find_installation_key(app)
    if key is None:
        return CardOrigin.NOT_DOUBTED
    content = read_key_file(app.paths.profile(profile).key_file)
    if is_unmarked(content):
        return CardOrigin.UNMARKED
    return CardOrigin.NOT_DOUBTED if content.is_marked(key) else CardOrigin.OTHER


def is_unmarked(content: KeyFile) -> bool:
    """Tell whether a key file was written while no keyring gave the key of its installation."""
    return content.mark == _UNMARKED


def mark_late(app: App, content: KeyFile) -> KeyFile:
    """Mark what the vault key vouches for and no keyring marked, once one has been unlocked.

    Best effort: a disk that fails changes nothing of it.
    """
    if not is_unmarked(content) or not has_answered(app, INSTALLATION):
        return content
    ensure_installation_key(app)
    with contextlib.suppress(AppError):
        if find_installation_key(app) is not None:
            return keep_key_file(app, content)
    return content


def insist(app: App, account: str) -> bytes | None:
    """Return what an account holds, before something is destroyed; None where that is nothing.

    None as well where this computer has no keyring. Asked anew, whatever was answered before.
    Raises NoKeyringError where one is there that fails or is late: then it may hold anything.
    """

    def read() -> bytes:
        there = app.keyring.name() is not None
        return (app.keyring.read(account) if there else None) or b""

    found = app.errands.send(read).wait(PATIENCE_TO_DESTROY)
    if found is None:
        raise NoKeyringError(detail="no-answer")
    return found or None


def insist_on_installation_key(app: App) -> InstallationKey | None:
    """Return the key of this installation, before something is destroyed.

    None where there is no keyring, or none that ever kept one. Raises as `insist`.
    """
    found = insist(app, INSTALLATION)
    if found is not None and len(found) != KEY_SIZE:
        raise NoKeyringError(detail="not-a-key")
    return InstallationKey(bytearray(found)) if found is not None else None


def raise_sequence(app: App, content: KeyFile) -> None:
    """Have the keyring remember a key file in which a deletion was called off.

    No anchor can be made for it: its owner may have called it off without the vault's key at
    hand. Waits a moment, for the program may end right after.
    """
    account, sequence = sequence_account(content.profile), content.sequence

    def write() -> bool:
        if sequence > number_of(app.keyring.read(account)):
            app.keyring.write(account, sequence.to_bytes(8, "big"))
        return True

    app.errands.send(write).wait(PATIENCE)


def number_of(kept: bytes | None) -> int:
    """Return the sequence that an account of `sequence_account` holds, 0 for nothing."""
    return int.from_bytes(kept or b"", "big")


def is_ours(app: App, content: KeyFile) -> bool:
    """Tell whether a key file is as this installation left it, as far as that can be known.

    Where a keyring is there, only a mark that holds says so: whoever writes the
    file can take the mark out and wait for a day on which the keyring is locked.
    """
    try:
        key = insist_on_installation_key(app)
    except NoKeyringError:
        return False
    return is_unmarked(content) if key is None else content.is_marked(key)


def list_accounts(app: App) -> tuple[str, ...] | None:
    """Return the accounts that the keyring tells of, None where it tells nothing in time."""
    return app.errands.send(app.keyring.accounts).wait(PATIENCE_TO_DESTROY)
