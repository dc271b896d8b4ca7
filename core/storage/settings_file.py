"""The settings of the installation as a small JSON file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.errors import FileMissingError, FileTooLargeError
from core.settings import Settings, mapping_of, settings_from
from core.storage.files import read_bytes, write_bytes

_LIMIT = 1024 * 1024


def load(path: Path) -> Settings:
    """Return the settings kept at `path`; without a readable file, the defaults.

    A settings file is no reason not to start: it holds nothing that cannot be set again.
    Raises DiskError.
    """
    try:
        stored = msgspec.json.decode(read_bytes(path, _LIMIT), type=dict[str, object])
    except (FileMissingError, FileTooLargeError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    return settings_from(stored)


def save(path: Path, settings: Settings) -> None:
    """Keep `settings` at `path`, whole or not at all. Raises DiskError."""
    text = msgspec.json.format(msgspec.json.encode(mapping_of(settings), order="sorted"), indent=2)
    write_bytes(path, text + b"\n")
