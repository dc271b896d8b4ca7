"""What is understood and not done, and why."""

from __future__ import annotations

from core.errors.base import AppError


class RefusedError(AppError):
    """The act is understood and not done."""


class NameEmptyError(RefusedError):
    """A profile needs a name."""


class NameTooLongError(RefusedError):
    """The name is over its limit. Data: `limit`."""


class NameTakenError(RefusedError):
    """Another profile has this name. Data: `name`."""


class FolderMisplacedError(RefusedError):
    """A folder cannot lie there. Data: `name`, `reason` (a `FolderFault`)."""


class NameHasControlError(RefusedError):
    """The name holds control or direction-changing characters."""


class WeakPasswordError(RefusedError):
    """The master password is too easy to guess. Data: `reason` (a `WeakReason`), `minimum`."""


class PasswordTooLongError(RefusedError):
    """The master password is over 1,024 bytes. Data: `limit`."""


class WeakPinError(RefusedError):
    """The PIN is one of the first that anybody tries. Data: `reason` (a `PinFault`), `minimum`."""


class PinUnavailableError(RefusedError):
    """No PIN opens this profile now; its master password does. Data: `name`."""


class PictureRefusedError(RefusedError):
    """The picture cannot be used for a card. Data: `detail`."""


class TooLargeError(RefusedError):
    """A value is over the limit of the model. Data: `what`, `limit`."""


class TextBrokenError(RefusedError):
    """A text holds half of a character, which no file could keep. Data: `what`."""


class RecipeImpossibleError(RefusedError):
    """No password can satisfy the recipe. Data: `reason` (a `RecipeFault`), `at` (from 1), `found`.

    `at` counts characters of a pattern or of a website's rules, of which `found` is a piece.
    """


class RecipeNameTakenError(RefusedError):
    """A recipe or a word list of this name is kept already. Data: `name`."""


class WordListRefusedError(RefusedError):
    """A file makes no word list. Data: `reason` (a `WordListFault`), `line`, `word`, `limit`."""


class OtpMalformedError(RefusedError):
    """A text is no key for one-time codes. Data: `reason` (an `OtpFault`)."""


class QrUnreadableError(RefusedError):
    """Nothing could be taken from a picture. Data: `reason` (a `QrFault`)."""


class NewerSchemaError(RefusedError):
    """Written by a newer version. Data: `path`, `found`, `known`."""


class KdfOutOfBoundsError(RefusedError):
    """Key derivation is below our floor or above our ceiling.

    Data: `parameter`, `value`, and `path` where it is that of an archive.
    """


class PrimitiveFailedError(RefusedError):
    """The cryptographic library lacks something or computes it wrongly. Data: `primitive`."""


class WrongStateError(RefusedError):
    """The profile's state does not allow this. Data: `name`, `state`."""


class SameProfileError(RefusedError):
    """A profile cannot take what it holds already. Data: `name`."""


class BusyError(RefusedError):
    """Something is being done with the profile. Data: `name`, `what` (a `Doing`)."""


class LeftoverKeptError(RefusedError):
    """It is not ours to remove. Data: `path`, `kind` (a `LeftoverKind`)."""


class VaultReadOnlyError(RefusedError):
    """The vault is open for reading only. Data: `reason` (a `ReadOnlyReason`)."""


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


class NothingToRedoError(RefusedError):
    """Nothing was undone last, or it cannot be done again."""


class SourceKeptError(RefusedError):
    """The file that was imported is not deleted. Data: `path`, `reason`.

    `reason` is link, changed or other-name.
    """


class MappingIncompleteError(RefusedError):
    """A CSV mapping names no column for something needed. Data: `missing`."""


class NoKeyringError(RefusedError):
    """No usable OS keyring. Data: `detail`."""


class DeviceSecretMissingError(RefusedError):
    """The secret that ties a profile to this computer cannot be read.

    Data: `name`, `keyring` (which holds it, a name of `PLACES` or ""), `detail`.
    """
