"""Profiles: made whole or not at all, opened with the right secret and with nothing else."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    AppError,
    CancelledError,
    DiskFullError,
    KeyFileDamagedError,
    KeyFileTamperedError,
    NameEmptyError,
    NameHasControlError,
    NameTakenError,
    NameTooLongError,
    NewerSchemaError,
    PasswordTooLongError,
    PictureRefusedError,
    ProfileNotFoundError,
    VaultDamagedError,
    WeakPasswordError,
    WrongPasswordError,
    WrongStateError,
)
from core.services import items, new_profiles, opening, profiles, recovery
from core.session import Session
from core.storage import key_file as key_files
from core.storage import vault_file
from core.storage.key_file import read_key_file, write_key_file
from core.storage.key_page import Decision, Life
from core.storage.rows import SCHEMA
from core.vault.profile import Card, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Stopping,
    Template,
    add,
    edit,
    passwords,
    secret,
    start,
    titles,
)
from tests.fakes.clock import START, FakeClock


def create(app: App, name: str = "Jan", password: str = PASSWORD) -> Session:
    """Make a profile."""
    return profiles.create_profile(app, card=Card(name=name), secret=secret(password))


def unlock(app: App, profile: ProfileId, password: str = PASSWORD) -> Session:
    """Open a profile with a password."""
    return profiles.unlock(app, profile=profile, secret=secret(password))


def names(app: App) -> list[str]:
    """Return the names on the chooser, in its order."""
    return [profile.name for profile in profiles.list_profiles(app)]


def folder_of(app: App, profile: ProfileId) -> Path:
    """Return a profile's folder."""
    return app.paths.profile(profile).folder


def everything_in(app: App) -> set[str]:
    """Return what lies in the folder of profiles."""
    return set(os.listdir(app.paths.profiles))


@pytest.fixture
def empty(tmp_path: Path, clock: FakeClock) -> Iterator[App]:
    """Return the program with an empty data folder."""
    app = start(tmp_path / "empty", clock=clock, seed=3)
    yield app
    app.close()


def test_a_new_profile_is_open_and_listed(empty: App) -> None:
    session = create(empty, " Jan ")
    assert session.is_open
    assert items.list_summaries(session) == []
    session.close()
    (profile,) = profiles.list_profiles(empty)
    assert (profile.id, profile.name) == (session.profile, "Jan")
    assert (profile.state, profile.created, profile.last_opened, profile.has_kit) == (
        ProfileState.ACTIVE,
        START,
        START,
        False,
    )
    modes = {p.stat().st_mode & 0o777 for p in folder_of(empty, profile.id).iterdir()}
    assert modes == {0o600}
    assert folder_of(empty, profile.id).stat().st_mode & 0o777 == 0o700


def test_the_chooser_reads_no_database(app: App) -> None:
    assert names(app) == ["Maria"]
    assert app._registry is None


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("", NameEmptyError),
        (" \t ", NameEmptyError),
        ("x" * 41, NameTooLongError),
        ("a\u202eb", NameHasControlError),
        ("a\x00b", NameHasControlError),
        ("maria", NameTakenError),
        ("  MARIA ", NameTakenError),
    ],
)
def test_a_name_that_cannot_be_is_refused(app: App, name: str, refusal: type[AppError]) -> None:
    before = everything_in(app)
    with pytest.raises(refusal):
        create(app, name)
    assert everything_in(app) == before


def test_names_may_differ_by_an_accent(app: App) -> None:
    create(app, "María").close()
    assert sorted(names(app)) == ["Maria", "María"]
    with pytest.raises(NameTakenError):
        create(app, "Mari\u0301a")


@pytest.mark.parametrize(
    ("password", "refusal"),
    [
        ("", WeakPasswordError),
        ("short", WeakPasswordError),
        ("password1234", WeakPasswordError),
        ("Jan Jan Jan Jan", WeakPasswordError),
        ("correct horse " * 100, PasswordTooLongError),
    ],
)
def test_a_password_that_cannot_be_is_refused(
    empty: App, password: str, refusal: type[AppError]
) -> None:
    with pytest.raises(refusal):
        create(empty, password=password)
    assert everything_in(empty) == set()


def test_a_picture_that_cannot_be_is_refused(empty: App) -> None:
    card = Card(name="Jan", picture=b"no picture")
    with pytest.raises(PictureRefusedError):
        profiles.create_profile(empty, card=card, secret=secret(PASSWORD))
    assert everything_in(empty) == set()


@pytest.mark.parametrize("at", [0, 1])
def test_a_creation_that_is_cancelled_leaves_nothing(empty: App, at: int) -> None:
    with pytest.raises(CancelledError):
        profiles.create_profile(
            empty, card=Card(name="Jan"), secret=secret(PASSWORD), progress=Stopping(at)
        )
    assert everything_in(empty) == set()


@pytest.mark.parametrize(
    "place",
    [
        (new_profiles, "make_key_file"),
        (new_profiles, "make_vault"),
        (new_profiles, "sync_folder"),
        (opening, "register"),
    ],
    ids=lambda place: place[1],
)
def test_a_creation_that_fails_leaves_nothing(
    empty: App, monkeypatch: pytest.MonkeyPatch, place: tuple[object, str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DiskFullError(path="x", detail="no space")

    with monkeypatch.context() as broken:
        broken.setattr(*place, fail)
        with pytest.raises(DiskFullError):
            profiles.create_profile(
                empty,
                card=Card(name="Jan"),
                secret=secret(PASSWORD),
                recovery_key=recovery.make_kit(empty),
            )
    assert everything_in(empty) == set()
    create(empty).close()
    assert names(empty) == ["Jan"]


def test_an_existing_folder_is_never_replaced(empty: App) -> None:
    class Repeating:
        def bytes(self, count: int) -> bytes:
            return bytes(count)

        def below(self, bound: int) -> int:
            return 0

    empty.randomness = Repeating()
    session = create(empty, "Jan")
    add(session)
    session.close()
    with pytest.raises(AppError):
        create(empty, "Piet")
    again = unlock(empty, session.profile)
    assert titles(again) == ["Mail"]
    again.close()


def test_profiles_are_listed_last_opened_first(
    app: App, template: Template, clock: FakeClock
) -> None:
    for name in ("Jan", "Piet"):
        clock.advance(1000)
        create(app, name).close()
    assert names(app) == ["Piet", "Jan", "Maria"]
    clock.advance(1000)
    unlock(app, template.profile).close()
    assert names(app) == ["Maria", "Piet", "Jan"]


def test_a_profile_is_found_by_name_and_by_id(app: App, template: Template) -> None:
    for name in ("Maria", " mARIA ", template.profile.hex(), template.profile.hex().upper()):
        assert profiles.find_profile(app, name=name).id == template.profile
    for name in ("Mari", "", template.profile.hex()[:8]):
        with pytest.raises(ProfileNotFoundError):
            profiles.find_profile(app, name=name)


def test_an_id_goes_before_a_name(app: App, template: Template, clock: FakeClock) -> None:
    clock.advance(1000)  # so that the other comes first on the chooser
    create(app, template.profile.hex()).close()
    assert profiles.find_profile(app, name=template.profile.hex()).id == template.profile


def test_a_password_opens_its_profile_again_and_again(app: App, template: Template) -> None:
    session = unlock(app, template.profile)
    add(session)
    session.close()
    again = unlock(app, template.profile)
    assert titles(again) == ["Mail"]
    again.close()


def test_a_password_is_the_same_however_it_was_typed(empty: App) -> None:
    composed, decomposed = f"{CANARY} v\u00e9lvet", f"{CANARY} ve\u0301lvet"
    profile = create(empty, password=composed)
    profile.close()
    unlock(empty, profile.profile, decomposed).close()


@pytest.mark.parametrize("wrong", [OTHER_PASSWORD, PASSWORD + " ", PASSWORD.upper(), ""])
def test_a_wrong_password_opens_nothing(app: App, template: Template, wrong: str) -> None:
    files = {p: p.read_bytes() for p in folder_of(app, template.profile).iterdir()}
    with pytest.raises(WrongPasswordError) as refused:
        unlock(app, template.profile, wrong)
    assert refused.value.name == "Maria"
    assert {p: p.read_bytes() for p in files} == files


def test_unlocking_can_be_cancelled(app: App, template: Template) -> None:
    for at in (0, 1):
        with pytest.raises(CancelledError):
            profiles.unlock(
                app, profile=template.profile, secret=secret(PASSWORD), progress=Stopping(at)
            )
    unlock(app, template.profile).close()


def test_a_profile_that_is_not_there_is_said(app: App) -> None:
    with pytest.raises(ProfileNotFoundError):
        unlock(app, ProfileId(bytes(16)))


def test_a_broken_page_is_mended(app: App, template: Template) -> None:
    path = app.paths.profile(template.profile).key_file
    for offset in key_files.OFFSETS:
        content = bytearray(path.read_bytes())
        content[offset + 100] ^= 1
        path.write_bytes(content)
        assert names(app) == ["Maria"]
        unlock(app, template.profile).close()
        content = bytearray(path.read_bytes())
        first, second = (content[o : o + key_files.PAGE] for o in key_files.OFFSETS)
        assert first == second


def test_a_key_file_broken_twice_is_listed_as_damaged(app: App, template: Template) -> None:
    path = app.paths.profile(template.profile).key_file
    content = bytearray(path.read_bytes())
    for offset in key_files.OFFSETS:
        content[offset + 100] ^= 1
    path.write_bytes(content)
    (profile,) = profiles.list_profiles(app)
    assert (profile.id, profile.state) == (template.profile, ProfileState.DAMAGED)
    with pytest.raises(KeyFileDamagedError):
        unlock(app, template.profile)
    create(app, "Jan").close()
    assert names(app) == ["Jan", template.profile.hex()[:8]]


def test_a_damaged_profile_goes_by_the_name_in_its_newest_whole_backup(
    app: App, template: Template
) -> None:
    other = create(app, "Jan", OTHER_PASSWORD)
    other.close()
    here = app.paths.profile(template.profile)
    content = here.key_file.read_bytes()
    made = {"2026-01-01T000000Z": content, "2026-01-02T000000Z": b"nothing of ours"}
    made["2026-01-03T000000Z"] = app.paths.profile(other.profile).key_file.read_bytes()
    for name, kept in made.items():
        (here.backups / name).mkdir(parents=True, mode=0o700)
        (here.backups / name / here.key_file.name).write_bytes(kept)
    here.key_file.write_bytes(bytes(len(content)))
    (damaged,) = (p for p in profiles.list_profiles(app) if p.id == template.profile)
    assert (damaged.name, damaged.state) == ("Maria", ProfileState.DAMAGED)


def test_a_card_changed_by_somebody_else_is_noticed(app: App, template: Template) -> None:
    path = app.paths.profile(template.profile).key_file
    key_file = read_key_file(path)
    write_key_file(path, dataclasses.replace(key_file, card=Card(name="Mallory")))
    before = path.read_bytes()
    with pytest.raises(KeyFileTamperedError):
        unlock(app, template.profile)
    assert path.read_bytes() == before


def test_a_slot_of_somebody_else_opens_nothing(app: App, template: Template) -> None:
    mallory = create(app, "Mallory", OTHER_PASSWORD)
    mallory.close()
    theirs = read_key_file(app.paths.profile(mallory.profile).key_file)
    path = app.paths.profile(template.profile).key_file
    write_key_file(path, dataclasses.replace(read_key_file(path), slots=theirs.slots))
    with pytest.raises(WrongPasswordError):
        unlock(app, template.profile, OTHER_PASSWORD)


def test_the_folder_of_another_profile_is_not_taken_for_this_one(
    app: App, template: Template
) -> None:
    other = create(app, "Jan", OTHER_PASSWORD)
    other.close()
    here, there = folder_of(app, template.profile), folder_of(app, other.profile)
    shutil.rmtree(here)
    shutil.copytree(there, here)
    states = {profile.id: profile.state for profile in profiles.list_profiles(app)}
    assert states == {
        template.profile: ProfileState.DAMAGED,
        other.profile: ProfileState.ACTIVE,
    }
    with pytest.raises(VaultDamagedError):
        unlock(app, template.profile, OTHER_PASSWORD)


def test_the_vault_of_another_profile_is_not_taken_for_this_one(
    app: App, template: Template
) -> None:
    other = create(app, "Jan", OTHER_PASSWORD)
    add(other, "theirs")
    other.close()
    shutil.copy(app.paths.profile(other.profile).vault, app.paths.profile(template.profile).vault)
    with pytest.raises(VaultDamagedError):
        unlock(app, template.profile)


def test_a_vault_of_a_newer_version_is_left_alone(
    app: App, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = app.paths.profile(template.profile).vault
    content = bytearray(path.read_bytes())
    content[60:64] = (SCHEMA + 1).to_bytes(4, "big")  # SQLite's user_version
    path.write_bytes(content)
    with pytest.raises(NewerSchemaError):
        unlock(app, template.profile)
    assert path.read_bytes() == content


def test_a_closed_profile_does_not_open(app: App, template: Template) -> None:
    path = app.paths.profile(template.profile).key_file
    life = Life(
        state=ProfileState.SCHEDULED,
        decision=Decision(with_password=True, requested=START, seconds=60, copy=None, counts=()),
    )
    write_key_file(path, dataclasses.replace(read_key_file(path), life=life))
    with pytest.raises(WrongStateError) as refused:
        unlock(app, template.profile)
    assert refused.value.state == ProfileState.SCHEDULED


def test_opening_calls_off_a_deletion_that_anybody_could_ask_for(
    app: App, template: Template
) -> None:
    path = app.paths.profile(template.profile).key_file
    life = Life(
        state=ProfileState.SCHEDULED,
        decision=Decision(with_password=False, requested=START, seconds=60, copy=None, counts=()),
    )
    write_key_file(path, dataclasses.replace(read_key_file(path), life=life))
    unlock(app, template.profile).close()
    assert profiles.list_profiles(app)[0].state is ProfileState.ACTIVE


def test_a_changed_password_replaces_the_old_one(app: App, template: Template) -> None:
    session = unlock(app, template.profile)
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    before = items.read_item(session, item=item)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    assert items.read_item(session, item=item) == before
    edit(session, item, password=f"{CANARY}-3")
    session.close()
    with pytest.raises(WrongPasswordError):
        unlock(app, template.profile, PASSWORD)
    again = unlock(app, template.profile, OTHER_PASSWORD)
    assert sorted(passwords(again, item)) == [f"{CANARY}-1", f"{CANARY}-2"]
    assert again.vault.keys.epoch == 2
    assert again.vault.find_damage() == []
    again.close()


def test_the_kit_still_opens_after_a_password_change(app: App, template: Template) -> None:
    session = unlock(app, template.profile)
    add(session)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    recovered = profiles.recover(
        app,
        profile=template.profile,
        recovery_key=Secret(bytearray(template.recovery_key)),
        new_secret=secret(PASSWORD + "!"),
    )
    assert titles(recovered) == ["Mail"]
    recovered.close()


def test_a_change_with_the_wrong_password_changes_nothing(app: App, session: Session) -> None:
    before = app.paths.profile(session.profile).key_file.read_bytes()
    with pytest.raises(WrongPasswordError):
        profiles.change_password(
            session, secret=secret(OTHER_PASSWORD), new_secret=secret(OTHER_PASSWORD)
        )
    with pytest.raises(WeakPasswordError):
        profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret("short"))
    assert app.paths.profile(session.profile).key_file.read_bytes() == before


@pytest.mark.parametrize("at", [0, 1])
def test_a_change_that_is_cancelled_changes_nothing(app: App, session: Session, at: int) -> None:
    item = add(session)
    with pytest.raises(CancelledError):
        profiles.change_password(
            session,
            secret=secret(PASSWORD),
            new_secret=secret(OTHER_PASSWORD),
            progress=Stopping(at),
        )
    edit(session, item, password=f"{CANARY}-2")
    session.close()
    again = unlock(app, session.profile, PASSWORD)
    assert again.vault.keys.epoch == 1
    assert len(again.key_file.slots) == 2
    again.close()


def test_a_commit_that_was_done_and_reported_as_failed_locks_nobody_out(
    app: App, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(session)

    def fail(*_: object) -> None:
        raise DiskFullError(path="vault.db", detail="after the commit")

    monkeypatch.setattr(vault_file.VaultFile, "adopt", fail)
    with pytest.raises(DiskFullError):
        profiles.change_password(
            session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
        )
    assert not session.is_open
    monkeypatch.undo()
    # The change is there, whole: what the old password opened is sealed no more.
    again = unlock(app, session.profile, OTHER_PASSWORD)
    assert titles(again) == ["Mail"]
    assert again.vault.keys.epoch == 2
    again.close()
    with pytest.raises(WrongPasswordError):
        unlock(app, session.profile, PASSWORD)


def test_the_owner_proves_to_be_there(session: Session) -> None:
    profiles.check_password(session, secret=secret(PASSWORD))
    with pytest.raises(WrongPasswordError):
        profiles.check_password(session, secret=secret(OTHER_PASSWORD))


def test_a_card_can_be_changed(app: App, session: Session) -> None:
    profiles.change_card(session, card=Card(name=" Marie ", colour="red", symbol="anchor"))
    assert session.card == Card(name="Marie", colour="red", symbol="anchor")
    profiles.change_card(session, card=Card(name="MARIE"))
    session.close()
    assert names(app) == ["MARIE"]
    unlock(app, session.profile).close()


def test_a_card_cannot_take_the_name_of_another(app: App, session: Session) -> None:
    create(app, "Jan", OTHER_PASSWORD).close()
    before = app.paths.profile(session.profile).key_file.read_bytes()
    for name, refusal in (("jan", NameTakenError), ("", NameEmptyError)):
        with pytest.raises(refusal):
            profiles.change_card(session, card=Card(name=name))
    with pytest.raises(PictureRefusedError):
        profiles.change_card(session, card=Card(name="Maria", picture=b"x" * 100))
    assert app.paths.profile(session.profile).key_file.read_bytes() == before
    assert session.card.name == "Maria"


def test_what_is_no_profile_is_not_listed(app: App, tmp_path: Path) -> None:
    (app.paths.profiles / ".new-0123").mkdir()
    (app.paths.profiles / "notes").mkdir()
    (app.paths.profiles / ("ab" * 16)).write_text("a file")
    outside = tmp_path / "outside"
    outside.mkdir()
    (app.paths.profiles / ("cd" * 16)).symlink_to(outside)
    assert names(app) == ["Maria"]
