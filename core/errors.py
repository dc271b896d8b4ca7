"""The whole family of failures a person can meet, with data and without sentences.

AppError
 ├─ CancelledError
 ├─ UsageError
 │   └─ ProfileNotChosenError
 ├─ NotFoundError
 │   ├─ ProfileNotFoundError
 │   ├─ ItemNotFoundError
 │   └─ FileMissingError
 ├─ WrongSecretError
 │   ├─ WrongPasswordError
 │   ├─ WrongRecoveryKeyError
 │   ├─ WrongFilePasswordError
 │   └─ SecondDiffersError
 ├─ DamagedError
 │   ├─ KeyFileDamagedError
 │   ├─ KeyFileTamperedError
 │   ├─ VaultDamagedError
 │   ├─ RecordDamagedError
 │   ├─ ArchiveDamagedError
 │   ├─ ReceiptAlteredError
 │   └─ CopyDiffersError
 ├─ RefusedError
 │   ├─ NameEmptyError / NameTooLongError / NameTakenError / NameHasControlError
 │   ├─ WeakPasswordError
 │   ├─ PasswordTooLongError
 │   ├─ PictureRefusedError
 │   ├─ TooLargeError
 │   ├─ RecipeImpossibleError
 │   ├─ OtpMalformedError
 │   ├─ NewerSchemaError
 │   ├─ KdfOutOfBoundsError
 │   ├─ WrongStateError
 │   ├─ NotConfirmedError
 │   ├─ GateClosedError
 │   ├─ RefusedPlaceError
 │   ├─ FreshPasswordNeededError
 │   ├─ ChangedMeanwhileError
 │   ├─ NothingToUndoError
 │   ├─ MappingIncompleteError
 │   └─ NoKeyringError
 ├─ HeldError
 ├─ DiskError
 │   ├─ DiskFullError
 │   ├─ ReadOnlyError
 │   └─ PermissionDeniedError
 ├─ PurgeIncompleteError
 └─ UnreadableFileError
     ├─ UnknownFormatError
     ├─ EmptyFileError
     ├─ TruncatedFileError
     ├─ WrongEncodingError
     ├─ MissingColumnError
     ├─ FileTooLargeError
     ├─ FileNestedTooDeepError
     ├─ FileEncryptedError
     └─ MalformedFileError

Errors carry data; the sentences live in `ui/wording`, one for every class here.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any


class AppError(Exception):
    """Something in the world failed; a person is told what, why and what now.

    Every subclass names its data as keyword arguments, which become attributes.
    No secret is ever among them.
    """

    def __init__(self, **data: Any) -> None:
        self.data = data
        super().__init__(*(f"{name}={value!r}" for name, value in data.items()))

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__dict__["data"][name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def kind(self) -> str:
        """Return the stable machine name of this failure, such as `wrong_password`."""
        stem = type(self).__name__.removesuffix("Error")
        return "".join("_" + c.lower() if c.isupper() else c for c in stem).lstrip("_")


class CancelledError(AppError):
    """The person stopped a long act; nothing was changed."""


class UsageError(AppError):
    """The command line cannot be understood. Data: `reason`."""


class ProfileNotChosenError(UsageError):
    """Several profiles exist and none was named. Data: `names`."""


class NotFoundError(AppError):
    """Something named does not exist."""


class ProfileNotFoundError(NotFoundError):
    """No such profile. Data: `name`."""


class ItemNotFoundError(NotFoundError):
    """No such item, folder or operation. Data: `id` (hex)."""


class FileMissingError(NotFoundError):
    """No such file. Data: `path`."""


class WrongSecretError(AppError):
    """A secret was given and it does not open what it was given for."""


class WrongPasswordError(WrongSecretError):
    """The master password does not open the profile. Data: `name`, `wait_seconds`."""


class WrongRecoveryKeyError(WrongSecretError):
    """The recovery key does not open the profile. Data: `name`, `mistyped` (its check fails)."""


class WrongFilePasswordError(WrongSecretError):
    """The passphrase does not open the file. Data: `path`."""


class SecondDiffersError(WrongSecretError):
    """A secret was given twice, and the second is not the first."""


class DamagedError(AppError):
    """Bytes of ours are not what we wrote."""


class KeyFileDamagedError(DamagedError):
    """No page of the key file is whole. Data: `path`, `name` where it is known."""


class KeyFileTamperedError(DamagedError):
    """The key file is whole and was changed by somebody else. Data: `path`."""


class VaultDamagedError(DamagedError):
    """The vault cannot be opened as ours. Data: `path`, `detail`, `name` where it is known."""


class RecordDamagedError(DamagedError):
    """One record does not open. Data: `table`, `id` (hex)."""


class ArchiveDamagedError(DamagedError):
    """An archive is cut short or changed. Data: `path`, `detail`."""


class ReceiptAlteredError(DamagedError):
    """A receipt is not what was written. Data: `path`."""


class CopyDiffersError(DamagedError):
    """A copy read back from disk is not what was to be written. Data: `path`, `differences`."""


class RefusedError(AppError):
    """The act is understood and not done."""


class NameEmptyError(RefusedError):
    """A profile needs a name."""


class NameTooLongError(RefusedError):
    """The name is over its limit. Data: `limit`."""


class NameTakenError(RefusedError):
    """Another profile has this name. Data: `name`."""


class NameHasControlError(RefusedError):
    """The name holds control or direction-changing characters."""


class WeakPasswordError(RefusedError):
    """The master password is too easy to guess. Data: `reason` (a `WeakReason`), `minimum`."""


class PasswordTooLongError(RefusedError):
    """The master password is over 1,024 bytes. Data: `limit`."""


class PictureRefusedError(RefusedError):
    """The picture cannot be used for a card. Data: `detail`."""


class TooLargeError(RefusedError):
    """A value is over the limit of the model. Data: `what`, `limit`."""


class RecipeImpossibleError(RefusedError):
    """No password can satisfy the recipe. Data: `reason` (a `RecipeFault`)."""


class OtpMalformedError(RefusedError):
    """A text is no key for one-time codes. Data: `reason` (an `OtpFault`)."""


class NewerSchemaError(RefusedError):
    """Written by a newer version. Data: `path`, `found`, `known`."""


class KdfOutOfBoundsError(RefusedError):
    """Key derivation is below our floor or above our ceiling. Data: `parameter`, `value`."""


class WrongStateError(RefusedError):
    """The profile's state does not allow this. Data: `name`, `state`."""


class NotConfirmedError(RefusedError):
    """The typed name does not match. Data: `name`."""


class GateClosedError(RefusedError):
    """There is neither a checked copy nor an explicit “no copy”. Data: `reason`, `path`."""


class RefusedPlaceError(RefusedError):
    """A file may not be written there. Data: `path`, `reason` (a `PlaceReason`)."""


class FreshPasswordNeededError(RefusedError):
    """This act needs the master password again."""


class ChangedMeanwhileError(RefusedError):
    """The item has a newer revision than the one seen. Data: `id` (hex)."""


class NothingToUndoError(RefusedError):
    """There is nothing to undo, or it cannot be undone any more."""


class MappingIncompleteError(RefusedError):
    """A CSV mapping names no column for something needed. Data: `missing`."""


class NoKeyringError(RefusedError):
    """No usable OS keyring. Data: `detail`."""


class HeldError(AppError):
    """Another process holds the data folder. Data: `holder` (pid or None), `path`."""


class DiskError(AppError):
    """The disk or its permissions failed. Data: `path`, `detail`."""


class DiskFullError(DiskError):
    """No space left. Data: `path`, `detail`."""


class ReadOnlyError(DiskError):
    """The place is read-only. Data: `path`, `detail`."""


class PermissionDeniedError(DiskError):
    """We may not read or write there. Data: `path`, `detail`."""


class PurgeIncompleteError(AppError):
    """A purge could not finish. Data: `name`, `left` (what remains), `keys_destroyed`."""


class UnreadableFileError(AppError):
    """A file to import cannot be read. Data: `path`, and `where` where a line is known."""


class UnknownFormatError(UnreadableFileError):
    """No reader recognises the file. Data: `path`."""


class EmptyFileError(UnreadableFileError):
    """The file holds nothing. Data: `path`, `header_only`."""


class TruncatedFileError(UnreadableFileError):
    """The file ends too early. Data: `path`, `where`."""


class WrongEncodingError(UnreadableFileError):
    """The file is not text in an encoding we read. Data: `path`, `where`."""


class MissingColumnError(UnreadableFileError):
    """A CSV lacks a column it needs. Data: `path`, `columns` (missing), `found`."""


class FileTooLargeError(UnreadableFileError):
    """The file is over a cap. Data: `path`, `what`, `limit`."""


class FileNestedTooDeepError(UnreadableFileError):
    """The file nests deeper than we read. Data: `path`, `limit`."""


class FileEncryptedError(UnreadableFileError):
    """The file is encrypted in a way we cannot open. Data: `path`, `detail`."""


class MalformedFileError(UnreadableFileError):
    """The file is not well formed. Data: `path`, `where`, `detail`."""


def from_os_error(error: OSError, path: Path | str) -> AppError:
    """Return the AppError that stands for what the operating system refused."""
    place, detail = str(path), error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(path=place, detail=detail)
    if error.errno == errno.EROFS:
        return ReadOnlyError(path=place, detail=detail)
    if error.errno in (errno.EACCES, errno.EPERM):
        return PermissionDeniedError(path=place, detail=detail)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FileMissingError(path=place)
    return DiskError(path=place, detail=detail)
