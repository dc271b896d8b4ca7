"""Links, second names, pipes and folders planted wherever the program writes: nothing leaks out.

Whatever becomes of the act, a file elsewhere keeps its content and its mode, and nothing hangs.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import AppError
from core.formats.catalogue import FormatId
from core.services import exporting, items, settings
from core.services.exporting import ExportRequest
from core.vault.secret import Secret
from tests.faults.stage import (
    OTHER_PASSWORD,
    PASSWORD,
    Stage,
    login,
    make_folder,
    quick_world,
    start,
)

PLACES = (
    *("lock", "settings.json", "registry.db", "registry.db-journal", "installation.log"),
    *("unlock-cost.json", "receipts", "purging", "profiles/*/vault.db-journal"),
    *("profiles/*/profile.keys", "profiles/*/vault.db", "profiles/*/backups"),
)
VICTIM = b"SQLite format 3\x00, or so it says: what belongs to somebody else " * 20


def plant_link(path: Path, victim: Path) -> None:
    path.symlink_to(victim)


def plant_second_name(path: Path, victim: Path) -> None:
    os.link(victim, path)


def plant_pipe(path: Path, victim: Path) -> None:
    os.mkfifo(path)


def plant_folder(path: Path, victim: Path) -> None:
    path.mkdir()


def plant_full_device(path: Path, victim: Path) -> None:
    path.symlink_to("/dev/full")


Plant = Callable[[Path, Path], None]
PLANTS = (plant_link, plant_second_name, plant_pipe, plant_folder, plant_full_device)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder with two profiles, while keys cost nothing."""
    folder = tmp_path_factory.mktemp("planted") / "template"
    with quick_world():
        make_folder(folder)
        yield folder


def write_everything(stage: Stage) -> None:
    """Do what writes to every place, going on after a refusal."""
    now = settings.read_settings(stage.app)
    changed = dataclasses.replace(now, idle_minutes=now.idle_minutes + 1)
    with contextlib.suppress(AppError):
        settings.keep_settings(stage.app, settings=changed)
    with contextlib.suppress(AppError):
        items.add_item(stage.unlock(), draft=login("Added"))
    if stage.session is not None:
        with contextlib.suppress(AppError):
            export(stage, stage.outside / "copy.strongroom")


def export(stage: Stage, path: Path) -> None:
    """Write an encrypted copy."""
    request = ExportRequest(
        path=path, format_id=FormatId.STRONGROOM, passphrase=Secret.from_text(OTHER_PASSWORD)
    )
    exporting.export(stage.open_session, request=request, secret=Secret.from_text(PASSWORD))


def state_of(path: Path) -> tuple[bytes, int, int]:
    """Return what must stay of somebody else's file."""
    status = path.stat()
    return path.read_bytes(), status.st_mode, status.st_uid


@pytest.mark.parametrize(
    "plant",
    [pytest.param(p, marks=() if p is plant_link else pytest.mark.soak) for p in PLANTS],
)
@pytest.mark.parametrize("place", PLACES)
def test_what_is_planted_in_the_data_folder_leads_nowhere(
    place: str, plant: Plant, template: Path, tmp_path: Path
) -> None:
    folder, victim = tmp_path / "run", tmp_path / "victim"
    shutil.copytree(template, folder)
    victim.write_bytes(VICTIM)
    victim.chmod(0o644)
    before = state_of(victim)
    *parents, name = place.split("/")
    for parent in list((folder / "data").glob("/".join(parents))) if parents else [folder / "data"]:
        target = parent / name
        if target.is_dir():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        plant(target, victim)
    try:
        stage = start(folder)
    except AppError:
        pass  # refused before anything was written
    else:
        with contextlib.suppress(AppError):
            write_everything(stage)
        stage.close()
    assert state_of(victim) == before


@pytest.mark.parametrize("plant", PLANTS)
def test_an_export_replaces_or_refuses_what_is_planted_and_never_follows_it(
    plant: Plant, template: Path, tmp_path: Path
) -> None:
    folder, victim = tmp_path / "run", tmp_path / "victim"
    shutil.copytree(template, folder)
    victim.write_bytes(VICTIM)
    victim.chmod(0o644)
    before = state_of(victim)
    # Everybody may write here, as in a folder that is shared.
    (folder / "outside").chmod(0o777)
    target = folder / "outside" / "copy.strongroom"
    plant(target, victim)
    stage = start(folder)
    stage.unlock()
    if plant is plant_folder:
        with pytest.raises(AppError):
            export(stage, target)
        assert not list(target.iterdir())
    elif plant is plant_pipe:
        # No file in place of what is none: it is refused, and nobody is waited for.
        with pytest.raises(AppError):
            export(stage, target)
        assert target.is_fifo()
    else:
        export(stage, target)
        assert target.is_file()
        assert not target.is_symlink()
        assert target.stat().st_mode & 0o777 == 0o600
        assert target.stat().st_nlink == 1
    stage.close()
    assert state_of(victim) == before
    left = [path.name for path in (folder / "outside").iterdir() if path.name.startswith(".")]
    assert not left
