"""Starting with the system: one file, in the person's own folder, and gone when asked."""

from __future__ import annotations

import shlex
import stat
import sys
from pathlib import Path

import pytest

import main
from core.app import App
from core.errors import DiskError
from core.services import autostart
from tests.core.services.vaults import start
from tests.fakes.clock import FakeClock
from ui.desktop import application


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"XDG_CONFIG_HOME": str(tmp_path / "config")}


def test_it_is_off_until_it_is_asked_for_and_off_again(app: App, environ: dict[str, str]) -> None:
    place = Path(environ["XDG_CONFIG_HOME"]) / "autostart" / "strongroom.desktop"
    assert not autostart.starts_with_system(environ)
    autostart.stop_with_system(environ)
    autostart.start_with_system(app, environ=environ)
    assert autostart.starts_with_system(environ)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    (command,) = [s for s in place.read_text().splitlines() if s.startswith("Exec=")]
    program, script, *rest = shlex.split(command.removeprefix("Exec="))
    assert program == sys.executable
    assert Path(script).name == "main.py"
    assert rest == ["--data-dir", str(app.paths.data), "--in-tray"]
    assert main.wants_window(rest)
    autostart.stop_with_system(environ)
    assert not place.exists()
    assert not autostart.starts_with_system(environ)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_switched_off_is_off(app: App, environ: dict[str, str], line: str) -> None:
    autostart.start_with_system(app, environ=environ)
    place = Path(environ["XDG_CONFIG_HOME"]) / "autostart" / "strongroom.desktop"
    place.write_text(place.read_text() + line + "\n")
    assert not autostart.starts_with_system(environ)


def test_no_name_of_a_folder_becomes_a_command(tmp_path: Path, environ: dict[str, str]) -> None:
    odd = start(tmp_path / 'a "b" $HOME `id` 50% \\c', clock=FakeClock(), seed=1)
    autostart.start_with_system(odd, environ=environ)
    odd.close()
    text = (Path(environ["XDG_CONFIG_HOME"]) / "autostart" / "strongroom.desktop").read_text()
    assert r'a \\"b\\" \\$HOME \\`id\\` 50%% \\\\c"' in text
    bad = start(tmp_path / "x\nExec=evil", clock=FakeClock(), seed=1)
    autostart.stop_with_system(environ)
    with pytest.raises(DiskError):
        autostart.start_with_system(bad, environ=environ)
    bad.close()
    assert not autostart.starts_with_system(environ)


def test_a_planted_link_is_not_followed(app: App, tmp_path: Path, environ: dict[str, str]) -> None:
    folder, target = Path(environ["XDG_CONFIG_HOME"]) / "autostart", tmp_path / "target"
    folder.mkdir(parents=True)
    target.write_text("mine")
    (folder / "strongroom.desktop").symlink_to(target)
    autostart.start_with_system(app, environ=environ)
    assert target.read_text() == "mine"


def test_all_mean_the_same_word() -> None:
    assert autostart.IN_TRAY == application.IN_TRAY == main.IN_TRAY
    assert autostart.can_start_with_system("linux")
    assert not autostart.can_start_with_system("darwin")
