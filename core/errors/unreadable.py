"""Files to import that cannot be read."""

from __future__ import annotations

import enum

from core.errors.base import AppError


class UnreadableFileError(AppError):
    """A file to import cannot be read. Data: `path`, and `where` where a line is known."""


class UnknownFormatError(UnreadableFileError):
    """No reader recognises the file. Data: `path`, `looks` (a `Mistaken`) where that is known."""


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


class FileAlteredError(UnreadableFileError):
    """The passphrase is right, and what it opens was changed or cut since. Data: `path`."""


class FileTooCostlyError(UnreadableFileError):
    """Opening the file would cost more than we spend. Data: `path`, `parameter`, `value`, `limit`.

    `parameter` is that of its key derivation.
    """


class MalformedFileError(UnreadableFileError):
    """The file is not well formed. Data: `path`, `where`, `detail`."""


class ClosedFile(enum.StrEnum):
    """What a file is that only the program that wrote it can read."""

    KEEPASS_1 = "keepass-1"
    KEEPASS_KEY = "keepass-key"
    PASSWORD_SAFE = "password-safe"
    BUTTERCUP = "buttercup"
    ENPASS = "enpass"
    DASHLANE = "dashlane"
    ONEPASSWORD = "1password"
    GNOME_KEYRING = "gnome-keyring"
    KDE_WALLET = "kde-wallet"
    MAC_KEYCHAIN = "mac-keychain"
    FIREFOX = "firefox"
    DATABASE = "database"
    STRATUM = "stratum"
    ENTE = "ente"
    PGP = "pgp"
    AGE = "age"
    OPENSSL = "openssl"


class ClosedFileError(UnreadableFileError):
    """The file is a program's own, known by sight. Data: `path`, `what` (a ClosedFile)."""


class NotACopyError(UnreadableFileError):
    """The file is read as another program's, and is no copy of a profile. Data: `path`."""


class Stop(enum.StrEnum):
    """Why reading a file was ended from outside."""

    MEMORY = "memory"
    TIME = "time"
    FAILED = "failed"


class ReadingStoppedError(UnreadableFileError):
    """What reads the file broke off, or was ended. Data: `path`, `why` (a Stop), `limit`.

    `limit` is in MiB for memory, in seconds for time, and None where the reader failed.
    """
