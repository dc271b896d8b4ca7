"""What is said when a profile, its name, its password or its state stands in the way."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

_NAMES: dict[type[AppError], Sentences] = {
    errors.NameEmptyError: one("A name is missing. Type one."),
    errors.NameTooLongError: one(
        "That name is too long. Use at most {limit} characters.",
        "That name is too long. Use a shorter one.",
    ),
    errors.NameTakenError: one(
        "There is already a profile called {name}. Choose another name.",
        "Another profile has this name. Choose another one.",
    ),
    errors.NameHasControlError: one(
        "The name holds characters that cannot be seen. Type it again without them."
    ),
    errors.ProfileNotFoundError: one(
        "There is no profile called “{name}”. Look at the list of profiles for its name.",
        "There is no such profile. Look at the list of profiles for its name.",
    ),
    errors.ProfileNotChosenError: one(
        "It is not clear which profile is meant. Name one of {names}.",
        "There is no profile that can be opened. Create one, or restore one first.",
    ),
}

_PASSWORDS: dict[type[AppError], Sentences] = {
    errors.WrongSecretError: one("That secret does not open it. Check what you typed."),
    errors.WrongPasswordError: one(
        "That is not the master password for {name}. Try again in {wait_seconds} s.",
        "That is not the master password for {name}.",
        "That is not the master password. Check what you typed, then try again.",
    ),
    errors.TooSoonError: one(
        "Too many wrong master passwords for {name}. Try again in {wait_seconds} s.",
        "Too many wrong master passwords. Wait a little, then try again.",
    ),
    errors.WrongRecoveryKeyError: Sentences(
        (
            "That is not the recovery key for {name}. Look for the newest recovery kit.",
            "That recovery key does not open this profile. Look for the newest recovery kit.",
        ),
        by="mistyped",
        others={
            "yes": ("That is no recovery key: there is a typing mistake. Compare each group.",)
        },
    ),
    errors.WrongPinError: Sentences(
        (
            "That is not the PIN for {name}. Tries left: {tries_left}.",
            "That is not the PIN. Check what you typed.",
        ),
        by="tries_left",
        others={
            "0": ("That was not the PIN either. Use the master password.",),
        },
    ),
    errors.PinUnavailableError: one("The PIN does not open this now. Use the master password."),
    errors.WeakPinError: Sentences(
        ("Too easy to guess. Choose another PIN.",),
        by="reason",
        others={
            "unusable-character": (
                "One of these characters cannot be used in a PIN. Leave it out.",
            ),
            "too-short": (
                "Too short for this. Use at least {minimum} characters.",
                "Too short for a PIN. Make it longer.",
            ),
            "too-long": ("Too long for a PIN. Use a shorter one.",),
            "profile-name": ("Too easy to guess: it is the name of the profile. Choose another.",),
            "repeated": ("Too easy to guess: it repeats itself. Choose another PIN.",),
            "sequence": ("Too easy to guess: it is a sequence. Choose another PIN.",),
            "year": ("Too easy to guess: it is a year. Choose another PIN.",),
            "date": ("Too easy to guess: it is a date. Choose another PIN.",),
            "common": ("Too easy to guess: many people use it. Choose another PIN.",),
        },
    ),
    errors.SecondDiffersError: one("These do not match. Type both again."),
    errors.WeakPasswordError: Sentences(
        ("Too easy to guess. Use five random words or more.",),
        by="reason",
        others={
            "unusable-character": (
                "One of these characters cannot be used in a password. Leave it out.",
            ),
            "too-short": (
                "Too short for a master password. Use at least {minimum} characters.",
                "Too short for a master password. Make it longer.",
            ),
            "profile-name": (
                "Too easy to guess: it is the name of the profile. Use five random words.",
            ),
            "common": (
                "Too easy to guess: it is on lists attackers try first. Use five random words.",
            ),
            "guessable": (
                "Too easy to guess: a computer finds it quickly. Add another random word.",
            ),
        },
    ),
    errors.PasswordTooLongError: one(
        "That password is too long. Use at most {limit} bytes.",
        "That password is too long. Use a shorter one.",
    ),
    errors.VaultReadOnlyError: one(
        "This profile is open for reading only, so nothing was changed. Export what you need, "
        "or lock it and open it as usual."
    ),
    errors.FreshPasswordNeededError: one(
        "This needs your master password again. Type it to go on."
    ),
    errors.KdfOutOfBoundsError: one(
        "The cost of opening {path} is set outside of what is safe ({parameter} is {value}). "
        "The file was changed by something else; use another copy of it.",
        "The cost of unlocking is set outside of what is safe ({parameter} is {value}). "
        "The file was changed by something else; use a copy of it.",
        "The cost of unlocking is set outside of what is safe. Use a copy of the file.",
    ),
    errors.PrimitiveFailedError: one(
        "The cryptography this program needs does not work here ({primitive}), so nothing "
        "was opened. Install Strongroom again.",
        "The cryptography this program needs does not work here. Install Strongroom again.",
    ),
    errors.PictureRefusedError: one(
        "That picture cannot be used. Choose a PNG or JPEG file, or a colour."
    ),
    errors.NoKeyringError: Sentences(
        ("There is no keyring of the operating system to use. Everything else works without it.",),
        by="detail",
        others={
            "timed-out": (
                "The keyring of the operating system does not answer. "
                "Look for a question it asks behind other windows, then try again.",
            ),
            "KeyringLocked": (
                "The keyring of the operating system is locked. Unlock it, then try again.",
            ),
            "read-back-differs": (
                "The keyring of the operating system did not keep what it was given. "
                "Nothing was changed.",
            ),
        },
    ),
    errors.DeviceSecretMissingError: Sentences(
        (
            "This computer’s key for {name} is missing from the keyring. "
            "Unlock the keyring and try again, or use the recovery key.",
            "This computer’s key is missing from the keyring. "
            "Unlock the keyring and try again, or use the recovery key.",
        ),
        by="keyring",
        others={
            "secret-service": (
                "This computer’s key is missing: it lies in the login keyring of the desktop. "
                "Unlock that and try again, or use the recovery key.",
            ),
            "kwallet": (
                "This computer’s key is missing: it lies in KWallet. "
                "Open that and try again, or use the recovery key.",
            ),
            "macos": (
                "This computer’s key is missing: it lies in the macOS Keychain. "
                "Unlock that and try again, or use the recovery key.",
            ),
            "windows": (
                "This computer’s key is missing: it lies in the Windows Credential Manager. "
                "Try again, or use the recovery key.",
            ),
        },
    ),
}

_CANNOT = "{name} cannot be used for this now."

_STATES = Sentences(
    (f"{_CANNOT} Look at the list of profiles for its state.", "The profile’s state forbids this."),
    by="state",
    others={
        "active": (
            "{name} is not scheduled for deletion. There is nothing to restore.",
            "The profile is not scheduled for deletion. There is nothing to restore.",
        ),
        "scheduled": (
            "{name} is scheduled for deletion. Restore it first.",
            "The profile is scheduled for deletion. Restore it first.",
        ),
        "held": (
            "The wait for the deletion of {name} is over. Restore the profile, or delete it now.",
            "The wait for the deletion is over. Restore the profile, or delete it now.",
        ),
        "purging": (
            "{name} is being deleted permanently. It cannot be opened or restored any more.",
            "The profile is being deleted permanently. It cannot be opened any more.",
        ),
        "incomplete": (
            "The deletion of {name} began and did not finish. Finish it; nothing can be restored.",
            "The deletion began and did not finish. Finish it; nothing can be restored.",
        ),
        "not-in-trash": (
            "Only what is in Trash can be deleted permanently. Move the item to Trash first.",
        ),
        "damaged": (
            "The file of {name} is damaged, so this cannot be done. Bring back a copy of it first.",
            "The profile’s file is damaged. Bring back a copy of it first.",
        ),
    },
)

_ENDS: dict[type[AppError], Sentences] = {
    errors.WrongStateError: _STATES,
    errors.SameProfileError: one(
        "That is {name} itself. Choose another profile that is to take everything.",
        "That is the profile itself. Choose another one that is to take everything.",
    ),
    errors.BusyError: Sentences(
        ("Something is being done with the profile. Wait until it is done, then try again.",),
        by="what",
        others={
            "import": ("An import is under way. Wait until it is done, or cancel it.",),
            "export": ("An export is under way. Wait until it is done, or cancel it.",),
            "backup": ("A backup is being made. Wait until it is done, then try again.",),
            "restore": ("A backup is being restored. Wait until it is done, then try again.",),
        },
    ),
}

SENTENCES: Mapping[type[AppError], Sentences] = {**_NAMES, **_PASSWORDS, **_ENDS}
