"""The file that was imported is deleted as that very file, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import FileMissingError, PermissionDeniedError, SourceKeptError
from core.services.source_files import delete_source, recognise


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file in a folder of its own."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    path = folder / "export.csv"
    path.write_text("name,password\n")
    return path


def test_the_file_goes_and_nothing_beside_it(path: Path) -> None:
    beside = path.with_name("other.csv")
    beside.write_text("mine")
    delete_source(recognise(path))
    assert os.listdir(path.parent) == ["other.csv"]


def replaced(path: Path) -> None:
    other = path.with_name("new")
    other.write_text("name,password\n")
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)


def written(path: Path) -> None:
    path.write_text("name,password\nnew,row\n")


def turned_into_a_link(path: Path) -> None:
    path.rename(path.with_name("moved.csv"))
    path.symlink_to("moved.csv")


def turned_into_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def given_another_name(path: Path) -> None:
    os.link(path, path.with_name("same.csv"))


@pytest.mark.parametrize(
    ("happened", "reason"),
    [
        (replaced, "changed"),
        (written, "changed"),
        (turned_into_a_folder, "changed"),
        (turned_into_a_link, "link"),
        (given_another_name, "other-name"),
    ],
)
def test_what_is_not_the_same_any_more_stays(
    path: Path, happened: Callable[[Path], None], reason: str
) -> None:
    source = recognise(path)
    happened(path)
    before = sorted(os.listdir(path.parent))
    with pytest.raises(SourceKeptError) as refused:
        delete_source(source)
    assert refused.value.data == {"path": str(path), "reason": reason}
    assert sorted(os.listdir(path.parent)) == before


def test_a_link_is_read_but_what_it_leads_to_is_not_deleted(path: Path) -> None:
    link = path.with_name("link.csv")
    link.symlink_to(path)
    with pytest.raises(SourceKeptError):
        delete_source(recognise(link))
    assert path.exists()
    assert link.is_symlink()


def test_what_is_gone_is_said(path: Path) -> None:
    source = recognise(path)
    path.unlink()
    with pytest.raises(FileMissingError):
        delete_source(source)
    with pytest.raises(FileMissingError):
        recognise(path)
    with pytest.raises(FileMissingError):
        recognise(path.parent)


def test_a_folder_that_nobody_may_change_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = recognise(path)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(PermissionDeniedError):
        delete_source(source)
