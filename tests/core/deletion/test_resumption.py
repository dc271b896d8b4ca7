"""A kill at every point of a purge: the next start completes it, or nothing was begun."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest

from core.app import App
from core.deletion import lifecycle
from core.deletion.beginning import begin
from core.deletion.export_gate import without_copy
from core.deletion.purge import OutcomeState, list_interrupted
from core.deletion.receipt import verify_receipt
from core.ports import Millis
from core.services import cards
from core.storage.installation_log import InstallationLog
from core.storage.key_file import Decision, KeyFile, Life, read_key_file, write_key_file
from core.storage.registry import Registry
from core.vault.profile import ProfileId, ProfileState
from tests.core.deletion.household import (
    House,
    grep,
    id_of,
    image_of,
    open_house,
    password,
    set_countdown,
    unlock,
)
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

CHANGES = ("write", "pwrite", "fsync", "unlink", "rename", "rmdir", "mkdir", "ftruncate")
KEYRING = FakeKeyring()
"""One for the whole module: a key file that it does not know is not purged unattended."""
CONTENT = ("write", "pwrite")
KILLED, COMPLETE = 9, 0


def make_due(app: App, name: str) -> ProfileId:
    """Schedule a profile and let its wait, and the extra day, be over."""
    today, app.clock = app.clock, FakeClock(now=Millis(app.clock.now() - 8 * 86_400_000))
    session = unlock(app, name)
    with password(name) as secret:
        lifecycle.schedule(session, secret=secret, typed_name=name, gate=without_copy(), days=7)
    app.clock = today
    set_countdown(app, session.profile, left=0, held=0)
    return session.profile


@pytest.fixture(scope="module")
def due(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder in which Jonas is due, not to be changed."""
    data = tmp_path_factory.mktemp("due") / "data"
    shutil.copytree(template, data)
    app = open_house(data, keyring=KEYRING)
    make_due(app, "Jonas")
    app.close()
    return data


def run_killed(data: Path, at: int, *, torn: bool, within: Path | None = None) -> int:
    """Purge in a child that dies before its `at`-th change of the disk, or halfway through a write.

    With `within` only changes below that folder are counted. Returns the child's exit code.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        purge_until_killed(data, at, torn=torn, within=within)
    finally:
        os._exit(1)


def purge_until_killed(data: Path, at: int, *, torn: bool, within: Path | None) -> NoReturn:
    """Do the child's part."""
    left = at
    app = open_house(data, keyring=KEYRING)
    app.registry()

    def counted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def act(*args: object, **options: object) -> object:
            nonlocal left
            if within is not None and not is_within(within, *args, **options):
                return None if name == "fsync" else real(*args, **options)
            if left == 0:
                if torn:
                    descriptor, content, *place = args
                    assert isinstance(content, bytes)
                    real(descriptor, content[: len(content) // 2], *place)
                os._exit(KILLED)
            left -= 1
            return None if name == "fsync" else real(*args, **options)

        return act

    for name in CONTENT if torn else CHANGES:
        setattr(os, name, counted(name, getattr(os, name)))
    removal = Registry.remove_profile
    if not torn:
        setattr(Registry, "remove_profile", counted("rows", removal))  # noqa: B010 - in a child
        setattr(FakeKeyring, "remove", counted("entry", FakeKeyring.remove))  # noqa: B010
    outcomes = lifecycle.purge_due(app, card_visible=False)
    os._exit(COMPLETE if [o.state for o in outcomes] == [OutcomeState.PURGED] else 1)


def is_within(folder: Path, place: object, *_: object, **options: object) -> bool:
    """Tell whether a function of the operating system is called for something below a folder."""
    if isinstance(place, int):
        path = os.readlink(f"/proc/self/fd/{place}")
    elif isinstance(place, str | os.PathLike):
        above = options.get("dir_fd")
        path = os.path.join(os.readlink(f"/proc/self/fd/{above}") if above else "", place)
    else:
        return False  # rows of the registry, or an entry of the keyring
    return Path(path) == folder or folder in Path(path).parents


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do without waiting for the disk: what a kill leaves does not depend on it."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("torn", [False, True])
def test_a_kill_at_every_point_is_resumed(due: Path, tmp_path: Path, *, torn: bool) -> None:
    app = open_house(due, keyring=KEYRING)
    profile, others = id_of(app, "Jonas"), (id_of(app, "Maria"), id_of(app, "Work"))
    app.close()
    folders = [due / "profiles" / other.hex() for other in others]
    expected = [image_of(folder) for folder in folders]
    point = 0
    while True:
        data = tmp_path / "data"
        shutil.copytree(due, data)
        code = run_killed(data, point, torn=torn)
        assert code in (KILLED, COMPLETE), point
        if code == KILLED:
            finish_after_kill(data, profile)
        check_gone(data, profile)
        for folder, image in zip(folders, expected, strict=True):
            assert image_of(data / "profiles" / folder.name) == image, point
        shutil.rmtree(data)
        if code == COMPLETE:
            break
        point += 1
    assert point > (12 if torn else 60)


STRIDES = [pytest.param(9, 1, id="all", marks=[pytest.mark.soak, pytest.mark.timeout(1800)])]
STRIDES.append(pytest.param(61, 40, id="some"))
"""How far apart the points of the first kill lie, and those of the second."""


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("far", "near"), STRIDES)
def test_a_second_kill_while_it_is_resumed(
    due: Path, tmp_path: Path, *, far: int, near: int
) -> None:
    """From points of the first kill the resumption is killed at points of its own."""
    app = open_house(due, keyring=KEYRING)
    profile, others = id_of(app, "Jonas"), (id_of(app, "Maria"), id_of(app, "Work"))
    app.close()
    expected = [image_of(due / "profiles" / other.hex()) for other in others]
    first = second = runs = 0
    while True:
        data = tmp_path / "data"
        shutil.copytree(due, data)
        if run_killed(data, first, torn=False) == COMPLETE:
            break
        again = run_killed(data, second, torn=False)
        if again == KILLED:
            finish_after_kill(data, profile)
        check_gone(data, profile)
        assert [image_of(data / "profiles" / other.hex()) for other in others] == expected
        shutil.rmtree(data)
        runs += 1
        first, second = (first, second + near) if again == KILLED else (first + far, 0)
    assert runs > (150 if near == 1 else 4)


def finish_after_kill(data: Path, profile: ProfileId) -> None:
    """Start again; whatever the kill left, looking after it once ends it."""
    app = open_house(data, keyring=KEYRING)
    try:
        over = list_interrupted(app) == () and not app.paths.profile(profile).folder.exists()
        outcomes = lifecycle.purge_due(app, card_visible=False)
        assert [outcome.profile for outcome in outcomes] == ([] if over else [profile])
        assert all(outcome.state is OutcomeState.PURGED for outcome in outcomes), outcomes
    finally:
        app.close()


def check_gone(data: Path, profile: ProfileId) -> None:
    """Look at the files: nothing is left but one valid and known receipt."""
    assert not (data / "profiles" / profile.hex()).exists()
    assert grep(data, profile) == []
    assert grep(data, profile.hex().encode()) == []
    app = open_house(data, keyring=KEYRING)
    try:
        assert list(app.paths.purging.iterdir()) == []
        assert list_interrupted(app) == ()
        assert {card.name for card in cards.list_profiles(app)} == {"Maria", "Work"}
        (path,) = app.paths.receipts.glob("*.json")
        verification = verify_receipt(app, path)
        assert verification.valid
        assert verification.known
        log = InstallationLog(app.paths.installation_log)
        assert log.check().whole
        assert sum(line.receipt is not None for line in log.list_lines()) == 1
    finally:
        app.close()


# --- kills in step 0, by hand -------------------------------------------------------------


def cut_first_page(path: Path, write: Callable[[], object]) -> None:
    """Do a write of the key file of which only one page reached the disk."""
    before = path.read_bytes()
    newest = read_key_file(path)
    write()
    after = path.read_bytes()
    assert read_key_file(path) != newest
    page = 64 * 1024
    path.write_bytes(after[:page] + before[page:])


def test_purging_in_one_page_only_is_taken_back(house: House) -> None:
    path = house.folder("Jonas") / "profile.keys"
    before = read_key_file(path)
    life = Life(decision=Decision(True, house.clock.now(), 0, None, ()))
    decided = dataclasses.replace(before, life=life)
    cut_first_page(path, lambda: begin(house.app, decided, before=before))
    assert read_key_file(path).life.state == ProfileState.PURGING
    assert lifecycle.purge_due(house.app, card_visible=True) == ()
    house.unlock("Jonas").close()
    assert list_interrupted(house.app) == ()
    assert list(house.app.paths.purging.iterdir()) == []


def test_a_schedule_of_which_one_page_was_written_did_not_happen(house: House) -> None:
    path = house.folder("Jonas") / "profile.keys"
    session = house.unlock("Jonas")

    def act() -> None:
        with password("Jonas") as secret:
            lifecycle.schedule(
                session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7
            )

    cut_first_page(path, act)
    assert read_key_file(path).life.state == ProfileState.SCHEDULED
    lifecycle.refresh_countdowns(house.app, card_visible=True)
    house.unlock("Jonas").close()


# --- nothing intact is destroyed unattended ----------------------------------------------


def outcome_of(house: House) -> OutcomeState:
    """Look after what is due, with the card on the screen."""
    (outcome,) = lifecycle.purge_due(house.app, card_visible=True)
    assert outcome.name == "Jonas"
    return outcome.state


def test_a_registry_made_anew_asks(house: House) -> None:
    make_due(house.app, "Jonas")
    house.app.close()
    house.app.paths.registry.unlink()
    house.reopen()
    before = image_of(house.folder("Jonas"))
    assert outcome_of(house) is OutcomeState.ASKS
    assert image_of(house.folder("Jonas")) == before
    outcome = lifecycle.confirm_purge(house.app, profile=house.id("Jonas"), typed_name="Jonas")
    assert outcome.state is OutcomeState.PURGED


def test_a_folder_from_yesterday_asks(house: House, tmp_path: Path) -> None:
    profile = make_due(house.app, "Jonas")
    folder = house.folder("Jonas")
    shutil.copytree(folder, tmp_path / "yesterday")
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=profile, secret=secret)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "yesterday", folder)
    assert outcome_of(house) is OutcomeState.ASKS
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=profile, secret=secret)
    house.unlock("Jonas").close()


def test_an_altered_or_lost_log_asks(house: House) -> None:
    make_due(house.app, "Jonas")
    path = house.app.paths.installation_log
    path.write_bytes(path.read_bytes().replace(b'"n":1', b'"n":2'))
    assert outcome_of(house) is OutcomeState.ASKS
    path.unlink()
    assert outcome_of(house) is OutcomeState.ASKS


def test_purging_without_its_plan_asks(house: House) -> None:
    profile = make_due(house.app, "Jonas")
    path = house.folder("Jonas") / "profile.keys"
    seen: KeyFile = read_key_file(path)
    life = msgspec.structs.replace(seen.life, state=ProfileState.PURGING, purge_id=bytes(16))
    write_key_file(path, dataclasses.replace(seen, life=life))
    assert outcome_of(house) is OutcomeState.ASKS
    outcome = lifecycle.confirm_purge(house.app, profile=profile, typed_name="Jonas")
    assert outcome.state is OutcomeState.PURGED
