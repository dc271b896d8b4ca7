"""All files made to hurt; run as a program, it writes one of them.

A process of its own makes those of hundreds of MiB, for how much memory a child had at most
counts what its parent had when it began.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from core.errors import UnreadableFileError
from tests.core.services.hostile import Hostile
from tests.core.services.hostile_files import LONG, SHORT
from tests.core.services.hostile_sealed import SEALED
from tests.core.services.hostile_texts import TEXTS
from tests.core.services.hostile_zips import ZIPS
from tests.source_tree import ROOT

OLDER = {name: Hostile(make, UnreadableFileError) for name, make in {**SHORT, **LONG}.items()}
"""Refused or odd: of these it is not said what they end in."""
SURE: dict[str, Hostile] = {**ZIPS, **SEALED, **TEXTS}
CORPUS: dict[str, Hostile] = {**OLDER, **SURE}


def write_hostile(name: str, path: Path) -> None:
    """Have one of them written."""
    subprocess.run([sys.executable, "-m", __name__, name, str(path)], cwd=ROOT, check=True)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(CORPUS[sys.argv[1]].make())
