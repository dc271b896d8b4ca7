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


class RecordDamagedError(DamagedError):
    """One record does not open. Data: `table`, `id` (hex)."""


class ArchiveDamagedError(DamagedError):
    """An archive is cut short or changed. Data: `path`, `detail`."""


class ReceiptAlteredError(DamagedError):
    """A receipt is not what was written. Data: `path`."""


class CopyDiffersError(DamagedError):
    """A copy read back from disk is not what was to be written. Data: `path`, `differences`."""
