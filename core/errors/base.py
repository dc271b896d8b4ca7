"""What every failure has in common, and those that belong to no larger family."""

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


class OurBugError(AppError):
    """A bug of ours, shown elsewhere, broke the work off; how far it had come is not known.

    It says no more: what a bug says may quote secrets.
    """


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


class BackupNotFoundError(NotFoundError):
    """No such backup. Data: `id`."""


class FileMissingError(NotFoundError):
    """No such file. Data: `path`; `folder` (any, backup) where a folder was given for one."""


class WrongSecretError(AppError):
    """A secret was given and it does not open what it was given for."""


class WrongPasswordError(WrongSecretError):
    """The master password does not open the profile. Data: `name`, `wait_seconds`."""


class TooSoonError(WrongPasswordError):
    """Not tried: one waits after wrong master passwords. Data: `name`, `wait_seconds`."""


class WrongPinError(WrongSecretError):
    """The PIN does not open the profile. Data: `name`, `tries_left`."""


class WrongRecoveryKeyError(WrongSecretError):
    """The recovery key does not open the profile. Data: `name`, `mistyped` (its check fails)."""


class WrongFilePasswordError(WrongSecretError):
    """What was given does not open the file. Data: `path`, and `keys` of a KeePass database.

    These are "passphrase", "key-file" or "both".
    """


class FileKeyRefusedError(WrongFilePasswordError):
    """A key file is none that opens the file. Data: `path` (of the file to open), `detail`.

    It is "damaged", "version", "size", or "format" where the file to open takes no key file.
    """


class WrongBackupPasswordError(WrongSecretError):
    """The password does not open the backup. Data: `path`."""


class SecondDiffersError(WrongSecretError):
    """A secret was given twice, and the second is not the first."""


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
    """A purge could not finish.

    Data: `name`, `left` (what could not be removed), `keys_destroyed`, `keys` (a `KeysFate`: what
    is true of the key file on this computer), `copies` (how many are known to remain).
    """


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
