"""What is loaded when: import-linter reads the imports, these tests run them in fresh processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.services import profiles
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.source_tree import ROOT, list_modules

HEAVY = {"PySide6", "shiboken6", "sqlalchemy", "cryptography", "keyring"}


def list_loaded(code: str) -> set[str]:
    """Run code in a fresh interpreter and return the names of all top-level modules it loaded."""
    report = "import sys, json; print(json.dumps(sorted({n.split('.')[0] for n in sys.modules})))"
    result = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    names: set[str] = set(json.loads(result.stdout.splitlines()[-1]))
    return names


def import_all(*places: str) -> str:
    """Return code that imports every module of a package."""
    return "\n".join(f"import {module.name}" for module in list_modules(*places))


def test_all_of_core_loads_no_qt() -> None:
    assert not list_loaded(import_all("core")) & {"PySide6", "shiboken6"}


@pytest.mark.parametrize("place", ["core/vault", "core/passwords", "ui/wording"])
def test_pure_rooms_load_nothing_heavy(place: str) -> None:
    assert not list_loaded(import_all(place)) & HEAVY


def test_cryptography_loads_no_storage() -> None:
    assert not list_loaded(import_all("core/crypto")) & (HEAVY - {"cryptography"})


def test_whoever_begins_to_read_a_file_loads_what_a_table_needs() -> None:
    """A person waits for it, once for every file; what other formats need comes with them."""
    others = ("core.formats.whole_readers", "core.formats.xml_text", "hashlib")
    told = f"print([name for name in {others} if name in sys.modules])"
    code = f"import sys, core.services.foreign_reader; {told}"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "[]\n"
    assert not list_loaded("import core.services.foreign_reader") & HEAVY


def test_all_of_the_terminal_loads_no_qt() -> None:
    assert not list_loaded(import_all("ui/terminal")) & {"PySide6", "shiboken6"}


def test_version_is_told_without_loading_the_house() -> None:
    told = list_loaded(
        "import main, contextlib\nwith contextlib.suppress(SystemExit): main.main(['--version'])"
    )
    assert not told & HEAVY


def test_the_first_window_waits_for_nothing_that_only_an_open_vault_needs(tmp_path: Path) -> None:
    app = open_app(Paths(tmp_path), policy=KdfPolicy(FLOOR))
    with Secret.from_text(CANARY) as secret:
        profiles.create_profile(app, card=Card(name="Maria"), secret=secret).close()
    app.close()
    code = f"""
import sys
from ui.desktop import application
from ui.desktop.tasks import ThreadTasks

def look(tasks):
    # Before the lanes begin: what they load races with whoever looks afterwards.
    seen.update(name.split(".")[0] for name in sys.modules)
    begin(tasks)

seen = set()
begin, ThreadTasks.begin = ThreadTasks.begin, look
application.finish_start = lambda program, desktop: program.quit()
assert application.main(["--data-dir", {str(tmp_path)!r}]) == 0
assert not seen & {HEAVY - {"PySide6", "shiboken6"}!r}, seen
"""
    assert "PySide6" in list_loaded(code)
