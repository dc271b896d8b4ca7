"""The settings file: private, whole, and never a reason not to start."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileMissingError
from core.settings import Settings, change
from core.storage.settings_file import load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = change(change(Settings(), "scheme", "dark"), "idle_minutes", 3)
    save(path, settings)
    assert load(path) == settings
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"scheme": 5}', b"null"])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == Settings()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        save(tmp_path / "gone" / "settings.json", Settings())
