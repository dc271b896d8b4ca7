"""Nothing reads the sources of the program while it runs."""

from __future__ import annotations

import subprocess
import sys

from tests.source_tree import ROOT

SCRIPT = """
import linecache
import ui.desktop.desktop, ui.desktop.screens.vault.view, core.services.activity
kept = [path for path in linecache.cache if "/core/" in path or "/ui/" in path]
assert not kept, kept
"""


def test_no_source_of_ours_is_read_and_kept_beside_the_compiled_code() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
