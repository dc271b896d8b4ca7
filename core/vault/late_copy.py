"""An export that was finished when a lock had taken the screen that would have told of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path


@dataclasses.dataclass(frozen=True)
class LateCopy:
    """Where a checked copy lies, and whether anyone can read it."""

    path: Path
    encrypted: bool
