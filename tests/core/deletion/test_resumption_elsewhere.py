"""A kill while a purge is at a backup on another disk, which may be away when it is resumed."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import LeftoverKind, list_leftovers
from core.deletion.receipt import Remaining, verify_receipt
from core.services import backups
from core.vault.profile import ProfileId
from tests.core.deletion.household import image_of, open_house, unlock
from tests.core.deletion.test_resumption import (
    COMPLETE,
    KEYRING,
    KILLED,
    check_gone,
    finish_after_kill,
    make_due,
    quick,
    run_killed,
)

__all__ = ["quick"]
EVERY = [pytest.param(1, id="all", marks=[pytest.mark.soak, pytest.mark.timeout(1800)])]
EVERY.append(pytest.param(9, id="some"))


@dataclasses.dataclass
class Case:
    """A data folder in which Jonas is due, and a stick with a backup of his and more."""

    data: Path
    stick: Path
    profile: ProfileId
    backup: Path
    pristine: tuple[Path, Path]

    def renew(self) -> None:
        """Begin again with the stick connected."""
        for path, before in zip((self.data, self.stick), self.pristine, strict=True):
            shutil.rmtree(path, ignore_errors=True)
            shutil.copytree(before, path)

    def put_away(self) -> Path:
        """Disconnect the stick."""
        return self.stick.rename(self.stick.with_name("in a drawer"))

    def connect(self) -> None:
        """Connect the stick."""
        self.stick.with_name("in a drawer").rename(self.stick)

    def others_on_stick(self) -> dict[str, str]:
        """Return the image of what on the stick is none of Jonas's."""
        image = image_of(self.stick)
        return {k: v for k, v in image.items() if self.profile.hex() not in k}

    def named(self) -> list[Remaining]:
        """Return the backups that the only receipt says remain."""
        app = open_house(self.data, keyring=KEYRING)
        try:
            (path,) = app.paths.receipts.glob("*.json")
            receipt = verify_receipt(app, path).receipt
            assert receipt is not None
            return [left for left in receipt.remaining if left.what == "backup"]
        finally:
            app.close()

    def remove_offered(self) -> list[Path]:
        """Remove every leftover that is offered as a backup of a deleted profile."""
        app = open_house(self.data, keyring=KEYRING)
        try:
            found = [each for each in list_leftovers(app) if each.kind is LeftoverKind.REAPPEARED]
            for leftover in found:
                remove_leftover(app, leftover=leftover)
            return [leftover.path for leftover in found if leftover.path is not None]
        finally:
            app.close()


@pytest.fixture(scope="module")
def made(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Make them once."""
    place = tmp_path_factory.mktemp("away")
    data, stick = place / "data", place / "Jonas's stick"
    stick.mkdir()
    (stick / "holiday.jpg").write_bytes(b"mine")
    shutil.copytree(template, data)
    app = open_house(data, keyring=KEYRING)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
        paths = {}
        for name in ("Maria", "Jonas"):
            session = unlock(app, name)
            paths[name] = backups.create_backup(session, to=stick).path
            session.close()
    profile = make_due(app, "Jonas")
    app.close()
    pristine = (place / "data before", place / "stick before")
    shutil.copytree(data, pristine[0])
    shutil.copytree(stick, pristine[1])
    return Case(data, stick, profile, paths["Jonas"], pristine)


@pytest.fixture
def case(made: Case) -> Case:
    """Return them as they were made."""
    shutil.rmtree(made.stick.with_name("in a drawer"), ignore_errors=True)
    made.renew()
    return made


def at_every_point(case: Case, step: int, look: Callable[[int], None]) -> int:
    """Kill a purge at points at which it changes the stick, and look at each; return how many."""
    point = 0
    while True:
        case.renew()
        code = run_killed(case.data, point, torn=False, within=case.stick)
        assert code in (KILLED, COMPLETE)
        if code == COMPLETE:
            return point
        look(point)
        point += step


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("step", EVERY)
def test_resumed_without_the_disk_the_backup_is_named_and_offered_when_it_is_back(
    case: Case, step: int
) -> None:
    others = case.others_on_stick()

    def look(point: int) -> None:
        there, whole = case.backup.exists(), (case.backup / "profile.keys").exists()
        away = case.put_away()
        before = image_of(away)
        finish_after_kill(case.data, case.profile)
        check_gone(case.data, case.profile)
        (left,) = case.named()
        assert not left.there
        assert Path(left.where).name == case.backup.name
        assert "Jonas" not in left.where, "nobody ticked that"
        assert case.remove_offered() == []
        case.connect()
        assert image_of(case.stick) == before, "nobody has asked for anything yet"
        # Without its keys nobody can read it, and nothing proves what it is.
        assert case.remove_offered() == ([case.backup] if whole else []), point
        assert case.backup.exists() is (there and not whole)
        assert case.others_on_stick() == others

    assert at_every_point(case, step, look) > 12


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("step", EVERY)
def test_resumed_with_the_disk_it_goes_and_no_receipt_names_it(case: Case, step: int) -> None:
    others = case.others_on_stick()

    def look(_: int) -> None:
        removed = not case.backup.exists()
        finish_after_kill(case.data, case.profile)
        check_gone(case.data, case.profile)
        # Nobody had noted yet that it was removed. To name it as not there is true in any case.
        assert case.named() == [] or (removed and not case.named()[0].there)
        assert not case.backup.parent.exists()
        assert case.others_on_stick() == others

    assert at_every_point(case, step, look) > 12


@pytest.mark.usefixtures("quick")
def test_a_disk_that_is_there_only_when_it_is_resumed_is_not_named_as_away(case: Case) -> None:
    others = case.others_on_stick()
    case.put_away()
    assert run_killed(case.data, 30, torn=False) == KILLED
    case.connect()
    finish_after_kill(case.data, case.profile)
    assert not case.backup.exists()
    assert case.named() == []
    assert case.others_on_stick() == others
