"""Set-up notices what is half done; the whole of it is tried on a bare Debian, by hand."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.source_tree import ROOT


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script as a module, working on a place of its own."""
    script = ROOT / "packaging" / "environment.py"
    spec = importlib.util.spec_from_file_location("environment", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "environment", module)
    spec.loader.exec_module(module)
    (tmp_path / "lock").write_text("a==1\n")
    monkeypatch.setattr(module, "LOCK", tmp_path / "lock")
    monkeypatch.setattr(module, "VENV", tmp_path / "a venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / "a venv" / "made-from")
    (tmp_path / "a venv" / "bin").mkdir(parents=True)
    return module


def test_a_venv_without_a_stamp_is_half_made(environment: ModuleType) -> None:
    assert not environment.is_made()


def test_a_stamped_venv_is_made_until_the_lock_changes(environment: ModuleType) -> None:
    environment.STAMP.write_text(environment.derive_stamp())
    assert environment.is_made()
    environment.LOCK.write_text("a==2\n")
    assert not environment.is_made()


def test_a_venv_that_moved_is_not_made(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.STAMP.write_text(environment.derive_stamp())
    monkeypatch.setattr(environment, "VENV", tmp_path / "elsewhere")
    assert not environment.is_made()


def test_a_library_nobody_has_is_lacking(environment: ModuleType) -> None:
    assert environment.lacks("libno-such-thing.so.7")
    assert not environment.lacks("libc.so.6")


def test_the_launcher_passes_arguments_on(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "main.py").write_text("import sys; print(sys.argv[1:])")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    environment.write_launcher(Path(sys.executable))
    launcher = environment.VENV / "bin" / "strongroom"
    result = subprocess.run([launcher, "a b", "c"], capture_output=True, text=True, check=True)
    assert result.stdout == "['a b', 'c']\n"


def test_a_failed_step_is_told_and_leaves_no_stamp(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "prepare_system", lambda: None)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert environment.main() == 1
    assert "This step failed" in capsys.readouterr().err
    assert not environment.is_made()


def test_one_line_to_copy(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    line = environment.apt_line(["libegl1", "libgl1"])
    assert "\n" not in line
    assert line.split()[0] in {"sudo", "su"}
    assert "libegl1 libgl1" in line


@pytest.mark.parametrize("as_root", [False, True])
def test_a_keyring_that_the_long_tests_lack_is_told_loudly(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, *, as_root: bool
) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "SOAK_NEEDS", {"no-such-program-7": "no-such-package"})
    monkeypatch.setattr(environment, "run", lambda *command, **_: ran.append(command))
    monkeypatch.setattr(os, "geteuid", lambda: 0 if as_root else 1000)
    which = environment.shutil.which
    monkeypatch.setattr(
        environment.shutil, "which", lambda name: "/bin/apt" if name == "apt-get" else which(name)
    )
    with pytest.raises(environment.SetupError, match=r"install -y .*no-such-package"):
        environment.prepare_soak()
    assert len(ran) == as_root, "only root installs, and is told where that did not help"


def test_where_the_keyring_is_there_nothing_is_installed(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "SOAK_NEEDS", {"sh": "dash"})
    monkeypatch.setattr(environment, "run", lambda *_, **__: pytest.fail("nothing is missing"))
    environment.prepare_soak()


def test_a_venv_is_not_removed_under_the_python_that_runs_in_it(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(environment.VENV))
    with pytest.raises(environment.SetupError, match="make setup"):
        environment.make_venv()
    assert (environment.VENV / "bin").is_dir()
