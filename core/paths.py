"""Where everything lives below one data folder."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path

from core.vault.profile import ProfileId

DATA_DIR_VARIABLE = "STRONGROOM_DATA_DIR"


@dataclasses.dataclass(frozen=True)
class ProfilePaths:
    """The files of one profile."""

    folder: Path

    @property
    def key_file(self) -> Path:
        """Return the key file."""
        return self.folder / "profile.keys"

    @property
    def vault(self) -> Path:
        """Return the vault."""
        return self.folder / "vault.db"

    @property
    def backups(self) -> Path:
        """Return the folder of our own backups."""
        return self.folder / "backups"


@dataclasses.dataclass(frozen=True)
class Paths:
    """The layout of a data folder, as drawn in `docs/file-formats.md`."""

    data: Path

    @property
    def lock(self) -> Path:
        """Return the file whose lock makes one process the only writer."""
        return self.data / "lock"

    @property
    def settings(self) -> Path:
        """Return the settings of the installation."""
        return self.data / "settings.json"

    @property
    def unlock_cost(self) -> Path:
        """Return the file that keeps what unlocking may cost on this computer."""
        return self.data / "unlock-cost.json"

    @property
    def registry(self) -> Path:
        """Return the index of profiles."""
        return self.data / "registry.db"

    @property
    def profiles(self) -> Path:
        """Return the folder that holds a folder per profile."""
        return self.data / "profiles"

    @property
    def purging(self) -> Path:
        """Return the folder of plans of purges under way."""
        return self.data / "purging"

    @property
    def receipts(self) -> Path:
        """Return the folder of receipts."""
        return self.data / "receipts"

    @property
    def installation_log(self) -> Path:
        """Return the log that outlives profiles without naming them."""
        return self.data / "installation.log"

    def profile(self, profile: ProfileId) -> ProfilePaths:
        """Return the paths of one profile."""
        return ProfilePaths(self.profiles / profile.hex())


def choose_paths(data_dir: str | None, environ: Mapping[str, str] = os.environ) -> Paths:
    """Return the paths below `data_dir`, else the variable, else the platform's place."""
    chosen = data_dir or environ.get(DATA_DIR_VARIABLE)
    if chosen:
        return Paths(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path

    return Paths(user_data_path("strongroom", appauthor=False))
