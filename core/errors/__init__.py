"""The whole family of failures a person can meet, with data and without sentences.

AppError
 ├─ CancelledError
 ├─ OurBugError
 ├─ UsageError
 │   └─ ProfileNotChosenError
 ├─ NotFoundError
 │   ├─ ProfileNotFoundError
 │   ├─ ItemNotFoundError
 │   ├─ BackupNotFoundError
 │   └─ FileMissingError
 ├─ WrongSecretError
 │   ├─ WrongPasswordError
 │   │   └─ TooSoonError
 │   ├─ WrongPinError
 │   ├─ WrongRecoveryKeyError
 │   ├─ WrongFilePasswordError
 │   │   └─ FileKeyRefusedError
 │   ├─ WrongBackupPasswordError
 │   └─ SecondDiffersError
 ├─ DamagedError
 │   ├─ KeyFileDamagedError
 │   ├─ KeyFileTamperedError
 │   ├─ VaultDamagedError / VaultTooLargeError
 │   ├─ RowsDifferError
 │   ├─ OlderCopyError / OtherCopyError
 │   ├─ RecordDamagedError
 │   ├─ ArchiveDamagedError
 │   ├─ ReceiptAlteredError
 │   ├─ CopyDiffersError / MoveDiffersError / MoveLeftError
 │   └─ BackupDiffersError
 ├─ RefusedError
 │   ├─ NameEmptyError / NameTooLongError / NameTakenError / NameHasControlError
 │   ├─ FolderMisplacedError
 │   ├─ WeakPasswordError
 │   ├─ PasswordTooLongError
 │   ├─ WeakPinError / PinUnavailableError
 │   ├─ PictureRefusedError
 │   ├─ TooLargeError
 │   ├─ TextBrokenError
 │   ├─ RecipeImpossibleError / RecipeNameTakenError / WordListRefusedError
 │   ├─ OtpMalformedError / QrUnreadableError
 │   ├─ NewerSchemaError
 │   ├─ KdfOutOfBoundsError
 │   ├─ PrimitiveFailedError
 │   ├─ WrongStateError / SameProfileError
 │   ├─ BusyError / LeftoverKeptError
 │   ├─ VaultReadOnlyError
 │   ├─ NotConfirmedError
 │   ├─ GateClosedError
 │   ├─ RefusedPlaceError
 │   ├─ FreshPasswordNeededError
 │   ├─ ChangedMeanwhileError
 │   ├─ NothingToUndoError
 │   ├─ NothingToRedoError
 │   ├─ MappingIncompleteError / SourceKeptError
 │   ├─ NoKeyringError
 │   └─ DeviceSecretMissingError
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
     ├─ FileEncryptedError / ClosedFileError
     ├─ FileAlteredError / FileTooCostlyError
     ├─ ReadingStoppedError
     ├─ NotACopyError
     └─ MalformedFileError

Errors carry data; the sentences live in `ui/wording`, one for every class here.
"""

from __future__ import annotations

from core.errors.base import (
    AppError,
    BackupNotFoundError,
    CancelledError,
    DiskError,
    DiskFullError,
    FileKeyRefusedError,
    FileMissingError,
    HeldError,
    ItemNotFoundError,
    NotFoundError,
    OurBugError,
    PermissionDeniedError,
    ProfileNotChosenError,
    ProfileNotFoundError,
    PurgeIncompleteError,
    ReadOnlyError,
    SecondDiffersError,
    TooSoonError,
    UsageError,
    WrongBackupPasswordError,
    WrongFilePasswordError,
    WrongPasswordError,
    WrongPinError,
    WrongRecoveryKeyError,
    WrongSecretError,
    from_os_error,
)
from core.errors.damage import (
    ArchiveDamagedError,
    BackupDiffersError,
    CopyDiffersError,
    DamagedError,
    KeyFileDamagedError,
    KeyFileTamperedError,
    MoveDiffersError,
    MoveLeftError,
    OlderCopyError,
    OtherCopyError,
    ReceiptAlteredError,
    RecordDamagedError,
    RowsDifferError,
    VaultDamagedError,
    VaultTooLargeError,
)
from core.errors.refusals import (
    BusyError,
    ChangedMeanwhileError,
    DeviceSecretMissingError,
    FolderMisplacedError,
    FreshPasswordNeededError,
    GateClosedError,
    KdfOutOfBoundsError,
    LeftoverKeptError,
    MappingIncompleteError,
    NameEmptyError,
    NameHasControlError,
    NameTakenError,
    NameTooLongError,
    NewerSchemaError,
    NoKeyringError,
    NotConfirmedError,
    NothingToRedoError,
    NothingToUndoError,
    OtpMalformedError,
    PasswordTooLongError,
    PictureRefusedError,
    PinUnavailableError,
    PrimitiveFailedError,
    QrUnreadableError,
    RecipeImpossibleError,
    RecipeNameTakenError,
    RefusedError,
    RefusedPlaceError,
    SameProfileError,
    SourceKeptError,
    TextBrokenError,
    TooLargeError,
    VaultReadOnlyError,
    WeakPasswordError,
    WeakPinError,
    WordListRefusedError,
    WrongStateError,
)
from core.errors.unreadable import (
    ClosedFile,
    ClosedFileError,
    EmptyFileError,
    FileAlteredError,
    FileEncryptedError,
    FileNestedTooDeepError,
    FileTooCostlyError,
    FileTooLargeError,
    MalformedFileError,
    MissingColumnError,
    NotACopyError,
    ReadingStoppedError,
    Stop,
    TruncatedFileError,
    UnknownFormatError,
    UnreadableFileError,
    WrongEncodingError,
)

__all__ = [
    "AppError",
    "ArchiveDamagedError",
    "BackupDiffersError",
    "BackupNotFoundError",
    "BusyError",
    "CancelledError",
    "ChangedMeanwhileError",
    "ClosedFile",
    "ClosedFileError",
    "CopyDiffersError",
    "DamagedError",
    "DeviceSecretMissingError",
    "DiskError",
    "DiskFullError",
    "EmptyFileError",
    "FileAlteredError",
    "FileEncryptedError",
    "FileKeyRefusedError",
    "FileMissingError",
    "FileNestedTooDeepError",
    "FileTooCostlyError",
    "FileTooLargeError",
    "FolderMisplacedError",
    "FreshPasswordNeededError",
    "GateClosedError",
    "HeldError",
    "ItemNotFoundError",
    "KdfOutOfBoundsError",
    "KeyFileDamagedError",
    "KeyFileTamperedError",
    "LeftoverKeptError",
    "MalformedFileError",
    "MappingIncompleteError",
    "MissingColumnError",
    "MoveDiffersError",
    "MoveLeftError",
    "NameEmptyError",
    "NameHasControlError",
    "NameTakenError",
    "NameTooLongError",
    "NewerSchemaError",
    "NoKeyringError",
    "NotACopyError",
    "NotConfirmedError",
    "NotFoundError",
    "NothingToRedoError",
    "NothingToUndoError",
    "OlderCopyError",
    "OtherCopyError",
    "OtpMalformedError",
    "OurBugError",
    "PasswordTooLongError",
    "PermissionDeniedError",
    "PictureRefusedError",
    "PinUnavailableError",
    "PrimitiveFailedError",
    "ProfileNotChosenError",
    "ProfileNotFoundError",
    "PurgeIncompleteError",
    "QrUnreadableError",
    "ReadOnlyError",
    "ReadingStoppedError",
    "ReceiptAlteredError",
    "RecipeImpossibleError",
    "RecipeNameTakenError",
    "RecordDamagedError",
    "RefusedError",
    "RefusedPlaceError",
    "RowsDifferError",
    "SameProfileError",
    "SecondDiffersError",
    "SourceKeptError",
    "Stop",
    "TextBrokenError",
    "TooLargeError",
    "TooSoonError",
    "TruncatedFileError",
    "UnknownFormatError",
    "UnreadableFileError",
    "UsageError",
    "VaultDamagedError",
    "VaultReadOnlyError",
    "VaultTooLargeError",
    "WeakPasswordError",
    "WeakPinError",
    "WordListRefusedError",
    "WrongBackupPasswordError",
    "WrongEncodingError",
    "WrongFilePasswordError",
    "WrongPasswordError",
    "WrongPinError",
    "WrongRecoveryKeyError",
    "WrongSecretError",
    "WrongStateError",
    "from_os_error",
]
