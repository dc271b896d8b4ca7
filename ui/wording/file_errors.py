"""What is said when a file to read is missing, unknown, cut short, too large or not text."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.closed_files import CLOSED
from ui.wording.message import Sentences, one
from ui.wording.mistaken_files import KINDS

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.FileMissingError: Sentences(
        (
            "There is no file {path}. Check where it is.",
            "There is no such file. Check where it is.",
        ),
        by="folder",
        others={
            "any": (
                "{path} is a folder. Choose the export file in it.",
                "That is a folder. Choose the export file in it.",
            ),
            "backup": (
                "{path} is a backup that Strongroom made. Get it back under Backups.",
                "That is a backup that Strongroom made. Get it back under Backups.",
            ),
        },
    ),
    errors.WrongFilePasswordError: Sentences(
        (
            "That passphrase does not open {path}. Check what you typed.",
            "That passphrase does not open the file. Check what you typed.",
        ),
        by="keys",
        others={
            "passphrase": (
                "That passphrase alone does not open {path}. "
                "Check what you typed; if it has a key file, too, choose that.",
                "That passphrase alone does not open the file. "
                "Check what you typed; if it has a key file, too, choose that.",
            ),
            "key-file": (
                "That key file alone does not open {path}. "
                "Choose the right one, and type the passphrase if there is one.",
                "That key file alone does not open the file. "
                "Choose the right one, and type the passphrase if there is one.",
            ),
            "both": (
                "That passphrase and that key file together do not open {path}. "
                "Check what you typed and which file you chose.",
                "That passphrase and that key file together do not open the file. "
                "Check what you typed and which file you chose.",
            ),
        },
    ),
    errors.FileKeyRefusedError: Sentences(
        (
            "That key file does not open {path}. Choose another.",
            "That key file does not open the file. Choose another.",
        ),
        by="detail",
        others={
            "damaged": (
                "The key file for {path} is damaged: what it holds is not what was written. "
                "Use another copy of it.",
                "The key file is damaged: what it holds is not what was written. "
                "Use another copy of it.",
            ),
            "version": (
                "The key file for {path} is of a newer kind than Strongroom knows. Choose another.",
                "The key file is of a newer kind than Strongroom knows. Choose another.",
            ),
            "size": (
                "What was chosen as the key file for {path} is far too large for one. "
                "Choose another.",
                "What was chosen as the key file is far too large for one. Choose another.",
            ),
            "format": (
                "{path} is not opened with a key file. Leave that out.",
                "The file is not opened with a key file. Leave that out.",
            ),
        },
    ),
    errors.UnreadableFileError: one(
        "{path} cannot be read. Nothing was imported; export it again.",
        "The file cannot be read. Nothing was imported; export it again.",
    ),
    errors.UnknownFormatError: Sentences(
        (
            "{path} is in no format Strongroom knows. Export it as CSV and import that.",
            "The file is in no format Strongroom knows. Export it as CSV and import that.",
        ),
        by="looks",
        others=KINDS,
    ),
    errors.EmptyFileError: Sentences(
        (
            "{path} is empty. Nothing was imported; export it again.",
            "The file is empty. Nothing was imported; export it again.",
        ),
        by="header_only",
        others={
            "yes": (
                "{path} has a header but no rows. Nothing was imported; export it again.",
                "The file has a header but no rows. Nothing was imported; export it again.",
            )
        },
    ),
    errors.TruncatedFileError: one(
        "{path} ends too early, at {where}. Nothing was imported; export it again.",
        "{path} ends too early. Nothing was imported; export it again.",
        "The file ends too early. Nothing was imported; export it again.",
    ),
    errors.WrongEncodingError: one(
        "{path} is not plain text at {where}. Save it as UTF-8, then import it.",
        "{path} is not plain text. Save it as UTF-8, then import it.",
        "The file is not plain text. Save it as UTF-8, then import it.",
    ),
    errors.MissingColumnError: one(
        "{path} has no column {columns}; it has {found}. "
        "Export it again with all columns, or import it as any CSV.",
        "{path} has no column {columns}. "
        "Export it again with all columns, or import it as any CSV.",
        "{path} lacks a column that is needed. Export it again with all columns.",
        "The file lacks a column that is needed. Export it again with all columns.",
    ),
    errors.FileTooLargeError: Sentences(
        (
            "{path} is too large to read. Nothing was imported; split it.",
            "The file is too large to read. Nothing was imported; split it.",
        ),
        by="what",
        others={
            "file": (
                "{path} is too large to read: the limit is {limit} bytes. Split it.",
                "The file is too large to read. Split it.",
            ),
            "copy": (
                "A copy in that format holds up to {limit} bytes, and this one would be larger. "
                "Make a Strongroom archive.",
                "A copy in that format would be too large. Make a Strongroom archive.",
            ),
            "archive": (
                "{path} is longer than the memory of this computer ({limit} bytes). "
                "Import it on a larger one.",
                "The archive is longer than the memory of this computer. "
                "Import it on a larger one.",
            ),
            "folders": (
                "{path} has too many folders: the limit is {limit}. Make fewer, then export again.",
                "The file has too many folders. Make fewer, then export again.",
            ),
            "tags": (
                "{path} has too many tags: the limit is {limit}. Make fewer, then export again.",
                "The file has too many tags. Make fewer, then export again.",
            ),
            "items": (
                "{path} holds too many items: the limit is {limit}. Split it.",
                "The file holds too many items. Split it.",
            ),
            "field": (
                "One value in {path} is too long: the limit is {limit} bytes. Shorten it.",
                "One value in the file is too long. Shorten it.",
            ),
            "item": ("One item in the file holds too much. Shorten it, then export again.",),
            "names": (
                "{path} names too many folders or tags: the limit is {limit}. Split it.",
                "The file names too many folders or tags. Split it.",
            ),
            "columns": (
                "{path} has too many columns: the limit is {limit}. Remove some.",
                "The file has too many columns. Remove some.",
            ),
            "entries": (
                "{path} holds too many files: the limit is {limit}. Export fewer items at once.",
                "The file holds too many others. Export fewer items at once.",
            ),
            "ratio": (
                "{path} unpacks to over {limit} times its size, as no real export does. "
                "Nothing was imported; export it again.",
                "The file unpacks to far more than any real export. "
                "Nothing was imported; export it again.",
            ),
            "inflated": (
                "{path} holds more than is read at once: the limit is {limit} bytes. "
                "Export fewer items at once.",
                "The file holds more than is read at once. Export fewer items at once.",
            ),
            "values": (
                "{path} holds too many values: the limit is {limit}. Split it.",
                "The file holds too many values. Split it.",
            ),
        },
    ),
    errors.FileNestedTooDeepError: one(
        "{path} nests deeper than any real export. Nothing was imported; export it again.",
        "The file nests deeper than any real export. Nothing was imported; export it again.",
    ),
    errors.FileEncryptedError: Sentences(
        (
            "{path} is encrypted in a way that cannot be opened here. Export it unencrypted.",
            "The file is encrypted in a way that cannot be opened here. Export it unencrypted.",
        ),
        by="detail",
        others={
            "kdbx-version": (
                "{path} is from a version of KeePass that is too old. Open it in KeePassXC, "
                "save it again, then import that.",
                "The file is from a version of KeePass that is too old. Open it in KeePassXC, "
                "save it again, then import that.",
            ),
            "kdbx-twofish": (
                "{path} is encrypted with Twofish, which is not read here. In KeePassXC, choose "
                "ChaCha20 in its security settings and save it.",
                "The file is encrypted with Twofish, which is not read here. In KeePassXC, choose "
                "ChaCha20 in its security settings and save it.",
            ),
            "kdbx-kdf": (
                "{path} derives its key in a way that is not read here. In KeePassXC, choose "
                "Argon2id in its security settings and save it.",
                "The file derives its key in a way that is not read here. In KeePassXC, choose "
                "Argon2id in its security settings and save it.",
            ),
            "account-restricted": (
                "{path} opens only in the Bitwarden account that made it. In Bitwarden, export "
                "again and choose “Password protected”, or the format .json.",
                "The file opens only in the Bitwarden account that made it. In Bitwarden, export "
                "again and choose “Password protected”, or the format .json.",
            ),
        },
    ),
    errors.ClosedFileError: Sentences(
        (
            "{path} can be read only by the program that wrote it. Export from that and import "
            "what it writes.",
            "The file can be read only by the program that wrote it. Export from that and import "
            "what it writes.",
        ),
        by="what",
        others=CLOSED,
    ),
    errors.FileAlteredError: one(
        "The passphrase is right, but {path} was changed or damaged since it was written. "
        "Nothing was imported; export it again.",
        "The passphrase is right, but the file was changed or damaged since it was written. "
        "Nothing was imported; export it again.",
    ),
    errors.FileTooCostlyError: Sentences(
        (
            "{path} asks for more work than any real export. Nothing was imported; export it "
            "again.",
            "The file asks for more work than any real export. Nothing was imported; export it "
            "again.",
        ),
        by="parameter",
        others={
            "memory_mib": (
                "Opening {path} would take {value} MiB of memory; the limit here is {limit} MiB. "
                "Export it again at a lower cost.",
                "Opening the file would take more memory than is spent here. "
                "Export it again at a lower cost.",
            ),
        },
    ),
    errors.ReadingStoppedError: Sentences(
        (
            "What reads {path} failed at it. Nothing was imported; export it again, "
            "in another format if there is one.",
            "What reads the file failed at it. Nothing was imported; export it again, "
            "in another format if there is one.",
        ),
        by="why",
        others={
            "memory": (
                "{path} could not be read: it asks for more than {limit} MiB of memory. "
                "Nothing was imported; split it or export it again.",
                "The file could not be read: it asks for too much memory. "
                "Nothing was imported; split it or export it again.",
            ),
            "time": (
                "{path} could not be read within {limit} seconds. "
                "Nothing was imported; split it or export it again.",
                "The file could not be read in time. "
                "Nothing was imported; split it or export it again.",
            ),
        },
    ),
    errors.NotACopyError: one(
        "{path} holds items of another program, not a copy of a profile. Import it instead.",
        "The file holds items of another program, not a copy of a profile. Import it instead.",
    ),
    errors.MalformedFileError: one(
        "{path} is not well formed at {where}. Nothing was imported; export it again.",
        "{path} is not well formed. Nothing was imported; export it again.",
        "The file is not well formed. Nothing was imported; export it again.",
    ),
}
