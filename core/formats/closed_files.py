"""The files of programs that only they can read, known by sight: so it can be said what to do.

A file is told by what is in it. Only of one that looks like nothing at all, because all of it is
encrypted, does the end of its name say whose it may be; no reader is ever chosen by that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from core.errors import (
    AppError,
    ClosedFile,
    ClosedFileError,
    UnknownFormatError,
    WrongEncodingError,
)

_LOOKED_AT = 4096
_MAGICS: tuple[tuple[bytes, ClosedFile], ...] = (
    (bytes.fromhex("03d9a29a65fb4bb5"), ClosedFile.KEEPASS_1),
    (b"PWS3", ClosedFile.PASSWORD_SAFE),
    (b"b~>buttercup/", ClosedFile.BUTTERCUP),
    (b"var profile=", ClosedFile.ONEPASSWORD),
    (b"loadFolders(", ClosedFile.ONEPASSWORD),
    (b"ld({", ClosedFile.ONEPASSWORD),
    (b"GnomeKeyring\n\r\0\n", ClosedFile.GNOME_KEYRING),
    (b"KWALLET\n\r\0\r\n", ClosedFile.KDE_WALLET),
    (b"kych\0", ClosedFile.MAC_KEYCHAIN),
    (b"SQLite format 3\0", ClosedFile.DATABASE),
    (b"AUTHENTICATORPRO", ClosedFile.STRATUM),
    (b"AuthenticatorPro", ClosedFile.STRATUM),
    (b"-----BEGIN PGP MESSAGE-----", ClosedFile.PGP),
    (b"age-encryption.org/v1\n", ClosedFile.AGE),
    (b"-----BEGIN AGE ENCRYPTED FILE-----", ClosedFile.AGE),
    (b"Salted__", ClosedFile.OPENSSL),
)
_SHAPES: tuple[tuple[re.Pattern[bytes], ClosedFile], ...] = (
    (re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<KeyFile[\s>]"), ClosedFile.KEEPASS_KEY),
    (re.compile(rb"-*\s*dashlane secured export", re.IGNORECASE), ClosedFile.DASHLANE),
    (re.compile(rb'\s*\{.*"encryptedUsername"\s*:', re.DOTALL), ClosedFile.FIREFOX),
    (re.compile(rb'\s*\{.*"kdfParams".*"encryptedData"\s*:', re.DOTALL), ClosedFile.ENTE),
    (re.compile(rb'\s*\{\s*"SL[35]"\s*:'), ClosedFile.ONEPASSWORD),
)
_ENDINGS: Mapping[str, ClosedFile] = {
    ".enpassdb": ClosedFile.ENPASS,
    ".walletx": ClosedFile.ENPASS,
    ".dash": ClosedFile.DASHLANE,
    ".gpg": ClosedFile.PGP,
    ".pgp": ClosedFile.PGP,
}
_LIKE_NOTHING = (UnknownFormatError, WrongEncodingError)


def find_closed(content: bytes) -> ClosedFile | None:
    """Return what a file is that only its own program reads, or None."""
    begin = content[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf")
    for magic, what in _MAGICS:
        if begin.startswith(magic):
            return what
    return next((what for shape, what in _SHAPES if shape.match(begin)), None)


def named_by_ending(error: AppError, path: str) -> AppError:
    """Return the error, or a better one for a file that looks like nothing."""
    what = _ENDINGS.get(PurePath(path).suffix.casefold())
    if what is None or type(error) not in _LIKE_NOTHING:
        return error
    return ClosedFileError(path=path, what=what)
