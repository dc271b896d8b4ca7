"""Bytes of ours are not what we wrote."""

from __future__ import annotations

from core.errors.base import AppError


class DamagedError(AppError):
    """Bytes of ours are not what we wrote."""


class KeyFileDamagedError(DamagedError):
    """No page of the key file is whole. Data: `path`, `name` where it is known."""


class KeyFileTamperedError(DamagedError):
    """The key file is whole and was changed by somebody else. Data: `path`."""


class VaultDamagedError(DamagedError):
    """The vault cannot be opened as ours. Data: `path`, `detail`, `name` where it is known."""


class VaultTooLargeError(DamagedError):
    """A damaged vault is more than can be read around the damage.

    Data: `path`, `matter` (`memory`: what is to be kept of it; `holes`: how large it claims to be,
    for it is almost all holes), `mib`, `limit_mib`.
    """


class RowsDifferError(DamagedError):
    """Rows are not as the manifest says; the profile can be opened in other ways.

    Data: `path`, `name`, `findings` (each a `Finding`), `matter` (their one kind, or `several`),
    how many there are of each kind (`missing`, `doubled`, `foreign`, `old`, `broken`), and
    `copy` (`older` or `other` where it is such a copy as well, else None).
    """


class OlderCopyError(DamagedError):
    """A vault or key file from before what was seen last.

    Data: `path`, `name`, `part` (`vault`, `key-file`, `both`, or `epoch` where the two do not
    fit and nothing opens).
    """


class OtherCopyError(DamagedError):
    """A vault as old as the one seen last, with other content. Data: `path`, `name`."""


class RecordDamagedError(DamagedError):
    """One record does not open. Data: `table`, `id` (hex)."""


class ArchiveDamagedError(DamagedError):
    """An archive is cut short or changed. Data: `path`, `detail`."""


class ReceiptAlteredError(DamagedError):
    """A receipt is not what was written. Data: `path`."""


class CopyDiffersError(DamagedError):
    """A copy read back from disk is not what was to be written. Data: `path`, `differences`.

    A difference is “missing” or “unexpected”, a kind and a count, or the kind of failure.
    """


class MoveDiffersError(DamagedError):
    """What was moved is not found in the other profile as it was. Data: `name`, `differences`."""


class MoveLeftError(DamagedError):
    """A move failed, and what it wrote into the other profile is there. Data: `name`, `folder`."""


class BackupDiffersError(DamagedError):
    """A backup read back from disk is not the vault it was made of. Data: `path`."""
