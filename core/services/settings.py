"""Look at the settings of this computer and keep them."""

from __future__ import annotations

from core.app import App
from core.settings import Settings
from core.storage import settings_file


def read_settings(app: App) -> Settings:
    """Return the settings kept in the data folder, or the defaults. Raises DiskError."""
    return settings_file.load(app.paths.settings)


def keep_settings(app: App, *, settings: Settings) -> None:
    """Keep the settings in the data folder. Raises DiskError."""
    settings_file.save(app.paths.settings, settings)
