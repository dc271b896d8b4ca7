"""Backups follow a change of password or kit, and a crash in between locks none of them."""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.app import App
from core.crypto import slots
from core.crypto.kdf import FLOOR, KdfParams
from core.crypto.keys import Epoch, make_vault_key
from core.crypto.slots import SlotType, type_of
from core.errors import (
    DiskFullError,
    WrongBackupPasswordError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from core.ports import Millis
from core.services import (
    backup_keys,
    backups,
    key_slots,
    preferences,
    profiles,
    recovery,
    reinstating,
)
from core.services.backups import Backup
from core.services.rewrapping import UNDER_WAY
from core.session import Session
from core.storage import backups as folders
from core.storage import key_file as key_file_module
from core.storage.key_file import (
    OFFSETS,
    KeyFile,
    Life,
    read_key_file,
    read_whole_pages,
    write_key_file,
)
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf

KIT, OTHER_KIT = bytes(range(20)), bytes(range(20, 40))
THIRD_PASSWORD = f"{PASSWORD} again"


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture(autouse=True)
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder outside the data folder; tests may run in memory."""
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def kit(key: bytes = KIT) -> Secret:
    """Return a recovery key."""
    return Secret(bytearray(key))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[App]:
    """Return the program with an empty data folder."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=7)
    yield app
    app.close()


@pytest.fixture
def opened(home: App) -> Iterator[Session]:
    """Return a profile with a kit, an item and two backups, open."""
    session = profiles.create_profile(
        home, card=Card(name="Maria"), secret=secret(PASSWORD), recovery_key=kit()
    )
    add(session, "One")
    backups.create_backup(session)
    backups.create_backup(session)
    yield session
    session.close()


def opens(app: App, backup: Backup, text: str) -> bool:
    """Tell whether a password opens a backup by its own key file."""
    try:
        with backup_keys.opened_keys(app, backup.path, secret=secret(text)):
            return True
    except WrongBackupPasswordError:
        return False


def recovers(backup: Backup, key: bytes) -> bool:
    """Tell whether a kit opens a backup."""
    try:
        keys = key_slots.open_with_recovery(read_key_file(backup.path / "profile.keys"), kit(key))
    except WrongRecoveryKeyError:
        return False
    return bool(keys)


def slots_of(backup: Backup) -> list[SlotType | None]:
    """Return what opens a backup, slot by slot."""
    return [type_of(slot) for slot in read_key_file(backup.path / "profile.keys").slots]


def change(session: Session, old: str = PASSWORD, new: str = OTHER_PASSWORD) -> int:
    """Change the master password and return how many backups followed."""
    done = profiles.change_password(session, secret=secret(old), new_secret=secret(new))
    assert done.left == ()
    return done.count


def test_every_backup_opens_with_the_new_password_only(home: App, opened: Session) -> None:
    assert change(opened) == 2, "nothing changed since the newest: no other is needed before"
    for backup in backups.list_backups(opened):
        assert opens(home, backup, OTHER_PASSWORD)
        assert not opens(home, backup, PASSWORD)
        assert (backup.password_of, backup.checked) == (None, True)
        assert slots_of(backup) == [SlotType.PASSWORD, SlotType.RECOVERY]
        assert recovers(backup, KIT)
        backup_keys.verify_backup(opened, backup=backup, secret=secret(OTHER_PASSWORD))


def test_nothing_of_the_old_slots_is_left_in_the_files(home: App, opened: Session) -> None:
    old = opened.key_file.slots[0]
    change(opened)
    for backup in backups.list_backups(opened):
        content = (backup.path / "profile.keys").read_bytes()
        assert old[53:] not in content
        assert len({page.slots for page in read_whole_pages(backup.path / "profile.keys")}) == 1


def test_the_waits_that_were_called_off_are_kept_in_them(home: App, opened: Session) -> None:
    path = backups.list_backups(opened)[0].path / "profile.keys"
    key_file, waits = read_key_file(path), ((Millis(5), Millis(7)), (Millis(9), Millis(11)))
    waited = dataclasses.replace(key_file, life=Life(waits=waits))
    write_key_file(path, waited.signed(opened.vault.keys.key_file))
    change(opened)
    assert read_key_file(path).life.waits == waits


def test_it_goes_on_over_several_changes(home: App, opened: Session) -> None:
    change(opened)
    assert change(opened, OTHER_PASSWORD, THIRD_PASSWORD) == 3
    for backup in backups.list_backups(opened):
        assert opens(home, backup, THIRD_PASSWORD)
        assert not opens(home, backup, OTHER_PASSWORD)
        assert backup.password_of is None


def test_backups_of_one_epoch_cost_one_derivation(
    home: App, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        backups.create_backup(opened)
    change(opened)
    opening, making = 0, 0
    real_open, real_make = slots.open_password_slot, slots.make_password_slot

    def count_open(*arguments: object) -> object:
        nonlocal opening
        opening += 1
        return real_open(*arguments)  # type: ignore[arg-type]

    def count_make(*arguments: object) -> object:
        nonlocal making
        making += 1
        return real_make(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(key_slots, "open_password_slot", count_open)
    monkeypatch.setattr(key_slots, "make_password_slot", count_make)
    assert change(opened, OTHER_PASSWORD, THIRD_PASSWORD) == 5
    assert opening == 4, "the profile's own slot, the one that four share, and the two new ones"
    assert making == 4, "two for the rotation, one for each of two epochs"


def brought_back(app: App, opened: Session) -> tuple[Session, Backup]:
    """Change the password, bring back a backup of before; return the session and one of after."""
    first = backups.list_backups(opened)[-1]
    change(opened)
    after = backups.create_backup(opened)
    opened.close()
    reinstating.reinstate(app, profile=opened.profile, backup=first, secret=secret(OTHER_PASSWORD))
    session = profiles.unlock(app, profile=opened.profile, secret=secret(OTHER_PASSWORD))
    assert session.vault.keys.epoch < folders.look_at(after.path).epoch
    return session, after


def test_a_key_after_one_brought_back_gets_a_number_of_its_own(home: App, opened: Session) -> None:
    session, after = brought_back(home, opened)
    change(session, OTHER_PASSWORD, THIRD_PASSWORD)
    assert session.vault.keys.epoch == folders.look_at(after.path).epoch + 1
    session.close()


def test_a_forged_number_does_not_use_the_numbers_up(home: App, opened: Session) -> None:
    before = opened.vault.keys.epoch
    forged = backups.list_backups(opened)[0].path / "vault.db"
    with sqlite3.connect(forged) as connection:
        connection.execute("UPDATE manifest_root SET epoch = ?", (2**32 - 1,))
    connection.close()
    change(opened)
    assert opened.vault.keys.epoch == before + 1


def test_two_keys_of_one_number_are_not_taken_for_each_other(
    home: App, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, after = brought_back(home, opened)
    # As where the other backup was away at the change: nothing tells that its number is taken.
    with monkeypatch.context() as patch:
        patch.setattr("core.services.rotating._next_epoch", lambda _, old: Epoch(old.epoch + 1))
        change(session, OTHER_PASSWORD, THIRD_PASSWORD)
    ours = backups.create_backup(session)
    numbers = [folders.look_at(backup.path).epoch for backup in (after, ours)]
    assert numbers == [session.vault.keys.epoch] * 2
    backup_keys.verify_backup(session, backup=after, secret=secret(THIRD_PASSWORD))
    with pytest.raises(WrongBackupPasswordError):
        backup_keys.verify_backup(session, backup=after)
    backup_keys.verify_backup(session, backup=ours)
    change(session, THIRD_PASSWORD, f"{THIRD_PASSWORD} and again")
    for backup in (after, ours):
        last = secret(f"{THIRD_PASSWORD} and again")
        assert backup_keys.verify_backup(session, backup=backup, secret=last).checked
    session.close()


def test_a_slot_that_does_not_open_costs_no_backup_its_old_one(
    home: App, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = key_slots.make_password

    def other(
        app: App, profile: ProfileId, lock: key_slots.PasswordLock, keys: object, **named: Any
    ) -> bytes:
        stranger = (make_vault_key(home.randomness, opened.vault.keys.epoch),)
        return real(app, profile, lock, stranger, **named)

    with monkeypatch.context() as patch:
        patch.setattr("core.services.rewrapping.key_slots.make_password", other)
        patch.setattr("core.services.rotating.make_password", real)
        done = profiles.change_password(
            opened, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
        )
    assert (done.count, len(done.left)) == (0, 2)
    assert all(opens(home, backup, PASSWORD) for backup in backups.list_backups(opened))


@pytest.mark.parametrize(
    ("count", "passes", "derived"), [(8, 3, 2), (1, 12, 1), (1, 13, 0), (8, 64, 0)]
)
def test_a_planted_backup_costs_few_derivations_and_none_dear(
    opened: Session, monkeypatch: pytest.MonkeyPatch, count: int, passes: int, derived: int
) -> None:
    planted = backups.list_backups(opened)[0]
    path, seen = planted.path / "profile.keys", []
    key_file, params = read_key_file(path), KdfParams(FLOOR.memory_kib, passes, FLOOR.lanes)
    forged = []
    for number in range(count):
        header = slots.SlotHeader(
            SlotType.PASSWORD, params, opened.profile, bytes([number + 1] * 16)
        ).pack()
        forged.append(header + key_file.slots[0][len(header) :])
    write_key_file(path, dataclasses.replace(key_file, slots=tuple(forged)))
    real = slots.open_password_slot

    def note(text: Secret, slot: bytes, *others: Any) -> object:
        seen.append(slot)
        return real(text, slot, *others)

    monkeypatch.setattr(key_slots, "open_password_slot", note)
    done = profiles.change_password(
        opened, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
    )
    assert len([slot for slot in seen if slot in forged]) == derived
    assert (done.count, [left.path for left in done.left]) == (1, [planted.path])


def test_what_cannot_be_reached_is_named_with_the_day_of_its_password(
    home: App, opened: Session, outside: Path
) -> None:
    made = backups.create_backup(opened, to=outside)
    away = outside.rename(outside.with_name("away"))
    done = profiles.change_password(
        opened, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
    )
    assert (done.count, [left.path for left in done.left]) == (2, [made.path])
    assert done.left[0].password_of == made.made
    away.rename(outside)
    (back,) = (b for b in backups.list_backups(opened) if b.elsewhere)
    assert back.password_of is not None
    assert opens(home, back, PASSWORD)
    with pytest.raises(WrongBackupPasswordError):
        backup_keys.verify_backup(opened, backup=back, secret=secret(OTHER_PASSWORD))
    assert backup_keys.verify_backup(opened, backup=back, secret=secret(PASSWORD)).checked


def test_one_elsewhere_that_is_there_follows(home: App, opened: Session, outside: Path) -> None:
    backups.create_backup(opened, to=outside)
    assert change(opened) == 3
    (back,) = (b for b in backups.list_backups(opened) if b.elsewhere)
    assert back.password_of is None
    assert opens(home, back, OTHER_PASSWORD)


def test_a_new_kit_takes_the_place_of_the_old_one(home: App, opened: Session) -> None:
    change(opened)
    recovery.replace_kit(opened, secret=secret(OTHER_PASSWORD), recovery_key=kit(OTHER_KIT))
    for backup in backups.list_backups(opened):
        assert recovers(backup, OTHER_KIT)
        assert not recovers(backup, KIT)
        assert opens(home, backup, OTHER_PASSWORD)
        assert backup.password_of is None
        assert slots_of(backup).count(SlotType.PASSWORD) == 1


@pytest.mark.parametrize("fails", [1, 2, 3, 4], ids=lambda count: f"{count} writes")
def test_a_new_kit_reaches_them_though_writing_to_them_fails(
    home: App, opened: Session, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    """At every call of the system in `tests/faults`, “replace kit”."""
    backups.set_automatic(opened, on=False)
    found, left = backups.list_backups(opened), itertools.chain([True] * fails, [False] * 99)

    def write(path: Path, key_file: KeyFile) -> None:
        if "backups" in path.parts and next(left):
            raise DiskFullError(path=str(path), detail="No space left on device")
        write_key_file(path, key_file)

    with monkeypatch.context() as patch:
        patch.setattr("core.services.rewrapping.write_key_file", write)
        done = recovery.replace_kit(opened, secret=secret(PASSWORD), recovery_key=kit(OTHER_KIT))
    # Two of two in the first pass, then two of two in the second: those are named as left.
    assert (len(found), done.count) == (2, 2 - max(0, fails - 2))
    profile = opened.profile
    opened.close()
    profiles.unlock(home, profile=profile, secret=secret(PASSWORD)).close()
    for backup in found:
        assert recovers(backup, OTHER_KIT)
        assert not recovers(backup, KIT)
        assert opens(home, backup, PASSWORD)


def test_recovery_gives_them_the_new_password(home: App, opened: Session) -> None:
    profile = opened.profile
    opened.close()
    session = profiles.recover(
        home, profile=profile, recovery_key=kit(), new_secret=secret(OTHER_PASSWORD)
    )
    found = backups.list_backups(session)
    assert len(found) == 2
    for backup in found:
        assert opens(home, backup, OTHER_PASSWORD)
        assert not opens(home, backup, PASSWORD)
        assert slots_of(backup) == [SlotType.PASSWORD, SlotType.RECOVERY]
    session.close()


def test_a_change_that_fails_leaves_them_as_they_were(
    home: App, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {b.path: read_key_file(b.path / "profile.keys").slots for b in _list(opened)}

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    backups.set_automatic(opened, on=False)
    with monkeypatch.context() as patch:
        patch.setattr("core.services.rotating.Rotation.run", fail)
        with pytest.raises(OSError, match="space"):
            change(opened)
    assert before == {b.path: read_key_file(b.path / "profile.keys").slots for b in _list(opened)}
    assert preferences.read_preference(opened, name=UNDER_WAY) == ""
    assert all(backup.checked and backup.password_of is None for backup in _list(opened))


def _list(session: Session) -> tuple[Backup, ...]:
    return backups.list_backups(session)


def test_keys_of_another_profile_are_left_alone(home: App, opened: Session) -> None:
    (first, second) = backups.list_backups(opened)
    other = profiles.create_profile(home, card=Card(name="Jonas"), secret=secret(PASSWORD))
    foreign = home.paths.profile(other.profile).key_file
    other.close()
    shutil.copyfile(foreign, first.path / "profile.keys")
    content = foreign.read_bytes()
    done = profiles.change_password(
        opened, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
    )
    assert [left.path for left in done.left] == [first.path]
    assert (first.path / "profile.keys").read_bytes() == content
    assert opens(home, second, OTHER_PASSWORD)


class Frames:
    """Copies of a data folder around every page that is written to a key file."""

    def __init__(self, folder: Path, into: Path) -> None:
        self._folder, self._into = folder, into
        self.frames: list[Path] = []
        self._seen: set[str] = set()

    def take(self) -> None:
        """Copy the folder as it is now, unless it is as it was."""
        mark = hashlib.sha256()
        for path in sorted(self._folder.rglob("*")):
            if path.is_file():
                mark.update(path.read_bytes())
        if mark.hexdigest() not in self._seen:
            self._seen.add(mark.hexdigest())
            frame = self._into / str(len(self.frames))
            shutil.copytree(self._folder, frame)
            self.frames.append(frame)

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Copy before and after each page."""
        write_page = key_file_module._write_page

        def paged(descriptor: int, offset: int, page: bytes, path: Path) -> None:
            assert offset in OFFSETS
            self.take()
            write_page(descriptor, offset, page, path)
            self.take()

        patch.setattr(key_file_module, "_write_page", paged)


def check_after_a_crash(frame: Path, profile: ProfileId, texts: tuple[str, ...]) -> str:
    """Open a copy as the next start would; every backup must open with the same password."""
    app = start(frame, clock=FakeClock(), seed=11)
    for text in texts:
        try:
            session = profiles.unlock(app, profile=profile, secret=secret(text))
        except WrongPasswordError:
            continue
        for backup in backups.list_backups(session):
            assert opens(app, backup, text), backup.path
            assert slots_of(backup).count(SlotType.PASSWORD) == 1
            assert slots_of(backup).count(SlotType.RECOVERY) == 1
            assert backup.password_of is None
            for other in set(texts) - {text}:
                assert not opens(app, backup, other), "the next unlock finishes it"
            backup_keys.verify_backup(session, backup=backup, secret=secret(text))
        assert preferences.read_preference(session, name=UNDER_WAY) in ("", None)
        session.close()
        app.close()
        return text
    raise AssertionError("nothing opens the profile")


Act = Callable[[Session], object]


@pytest.mark.parametrize(
    ("act", "texts"),
    [
        (change, (PASSWORD, OTHER_PASSWORD)),
        (
            lambda session: recovery.replace_kit(
                session, secret=secret(PASSWORD), recovery_key=kit(OTHER_KIT)
            ),
            (PASSWORD,),
        ),
    ],
    ids=["password", "kit"],
)
def test_cut_off_anywhere(
    opened: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Act, texts: tuple[str]
) -> None:
    profile = opened.profile
    taken = Frames(opened.app.paths.data, tmp_path / "frames")
    with monkeypatch.context() as watching:
        taken.watch(watching)
        act(opened)
    taken.take()
    assert len(taken.frames) >= 15
    answers = [check_after_a_crash(frame, profile, texts) for frame in taken.frames]
    assert answers == sorted(answers, key=texts.index), "the old password, and then the new one"
    assert answers[-1] == texts[-1]
