"""A rotation cut off anywhere: exactly one of the passwords opens, and everything is there.

Each act runs once with the data folder copied at every moment a process could
be killed at; then each copy is opened as the next start would.
"""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import importlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.crypto.slots import SlotType, open_password_slot, type_of
from core.errors import AppError, DiskError, WrongPasswordError, WrongRecoveryKeyError
from core.services import contents, drafts, items, key_slots, profiles, recovery, rotating
from core.session import Session
from core.storage import key_file as key_file_module
from core.storage import rotation as rotation_module
from core.storage.key_file import OFFSETS, read_key_file
from core.storage.rotation import Rotation
from core.vault.canonical import DigestBuilder
from core.vault.history import Preference
from core.vault.item import ItemId
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, login, secret, start
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf

KIT, OTHER_KIT = bytes(range(20)), bytes(range(20, 40))


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@dataclasses.dataclass
class Home:
    """A data folder with one profile, and what it holds."""

    folder: Path
    profile: ProfileId
    digest: bytes

    def open(self, seed: int = 3) -> App:
        """Start the program."""
        return start(self.folder, clock=FakeClock(), seed=seed)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a data folder with a profile that has a kit, items, a version and a draft."""
    folder = tmp_path / "data"
    app = start(folder, clock=FakeClock(), seed=1)
    session = profiles.create_profile(
        app, card=Card(name="Maria"), secret=secret(PASSWORD), recovery_key=kit(KIT)
    )
    first = add(session, "One")
    add(session, "Two")
    before = items.read_item(session, item=first)
    items.edit_item(session, item=first, seen_revision=before.revision, draft=login("One again"))
    drafts.keep_draft(session, item=ItemId(b"d" * 16), base=0, draft=login("Draft"))
    digest = contents_digest(session)
    session.close()
    app.close()
    return Home(folder, session.profile, digest)


def kit(key: bytes) -> Secret:
    """Return a recovery key."""
    return Secret(bytearray(key))


def contents_digest(session: Session) -> bytes:
    """Return the digest of all but preferences: a new kit is one of those."""
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            if not isinstance(value, Preference):
                builder.add(value)
    return builder.digest()


class Film:
    """Copies of a data folder at every moment that matters; of two that are alike, one."""

    def __init__(self, folder: Path, into: Path) -> None:
        self._folder, self._into = folder, into
        self.frames: list[tuple[str, Path]] = []
        self.moments: dict[str, Path] = {}

    def take(self, moment: str) -> None:
        """Copy the folder as it is now, journals of an open transaction included."""
        print_of_now = hashlib.sha256()
        for path in sorted(self._folder.rglob("*")):
            if path.is_file():
                print_of_now.update(f"{path.name} {path.stat().st_size};".encode())
                print_of_now.update(path.read_bytes())
        frame = self._into / print_of_now.hexdigest()
        self.moments.setdefault(moment, frame)
        if not frame.exists():
            shutil.copytree(self._folder, frame)
            self.frames.append((moment, frame))

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Take a copy around every step of a rotation."""
        write_page, write_manifest = key_file_module._write_page, Rotation._write_manifest
        run = Rotation.run

        def paged(descriptor: int, offset: int, page: bytes, path: Path) -> None:
            self.take(f"before page {OFFSETS.index(offset)}")
            write_page(descriptor, offset, page, path)
            self.take(f"after page {OFFSETS.index(offset)}")

        def listed(rotation: Rotation, connection: object) -> None:
            connection.exec_driver_sql("PRAGMA cache_spill=1")  # type: ignore[attr-defined]
            self.take("within the transaction")
            write_manifest(rotation, connection)  # type: ignore[arg-type]
            self.take("before the commit")

        def resealed(rotation: Rotation) -> None:
            run(rotation)
            self.take("after the commit")

        patch.setattr(key_file_module, "_write_page", paged)
        patch.setattr(rotation_module.Rotation, "_write_manifest", listed)
        patch.setattr(rotation_module.Rotation, "run", resealed)


def film(home: Home, into: Path, patch: pytest.MonkeyPatch, act: Callable[[App], None]) -> Film:
    """Run an act on a data folder and return its copies."""
    taken = Film(home.folder, into)
    app = home.open()
    with patch.context() as watching:
        taken.watch(watching)
        act(app)
    app.close()
    taken.take("at the end")
    assert {"within the transaction", "before the commit", "after the commit"} <= {*taken.moments}
    assert len(taken.frames) > 6
    return taken


def opens(home: Home, text: str) -> bool:
    """Tell whether a password opens, that all is there then, and that it works from there on."""
    app = home.open(seed=5)
    try:
        session = profiles.unlock(app, profile=home.profile, secret=secret(text))
    except WrongPasswordError:
        app.close()
        return False
    check_whole(home, session)
    slots = [type_of(slot) for slot in session.key_file.slots]
    assert sorted(slots, key=str) == [SlotType.PASSWORD, SlotType.RECOVERY], "all is settled"
    add(session, "Later")
    session.close()
    app.close()
    return True


def check_whole(home: Home, session: Session) -> None:
    """Check that everything is in the vault, draft and all."""
    assert contents_digest(session) == home.digest
    assert session.vault.find_damage() == []
    assert [draft.draft.title for draft in drafts.list_drafts(session)] == ["Draft"]


def recovers(home: Home, key: bytes) -> bool:
    """Tell whether a recovery key opens, and that all is there then."""
    app = home.open(seed=6)
    try:
        session = profiles.recover(
            app,
            profile=home.profile,
            recovery_key=kit(key),
            new_secret=secret("a third password, long enough"),
        )
    except WrongRecoveryKeyError:
        app.close()
        return False
    check_whole(home, session)
    session.close()
    app.close()
    return True


def copied(home: Home, frame: Path, into: Path) -> Home:
    """Return a data folder of its own made of a copy."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(frame, into)
    return dataclasses.replace(home, folder=into)


def change_password(home: Home) -> Callable[[App], None]:
    """Return the act of changing the password."""

    def act(app: App) -> None:
        session = profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD))
        try:
            profiles.change_password(
                session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
            )
        finally:
            session.close()

    return act


def recover(home: Home) -> Callable[[App], None]:
    """Return the act of opening with the kit and setting a new password."""

    def act(app: App) -> None:
        profiles.recover(
            app, profile=home.profile, recovery_key=kit(KIT), new_secret=secret(OTHER_PASSWORD)
        ).close()

    return act


def replace_kit(home: Home) -> Callable[[App], None]:
    """Return the act of making a new kit."""

    def act(app: App) -> None:
        session = profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD))
        try:
            recovery.replace_kit(session, secret=secret(PASSWORD), recovery_key=kit(OTHER_KIT))
        finally:
            session.close()

    return act


def test_a_change_of_password_cut_off_anywhere(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = film(home, tmp_path / "film", monkeypatch, change_password(home))
    answers = []
    for moment, frame in taken.frames:
        old = opens(copied(home, frame, tmp_path / "copy"), PASSWORD)
        new = opens(copied(home, frame, tmp_path / "copy"), OTHER_PASSWORD)
        assert old != new, f"{moment}: exactly one opens"
        assert recovers(copied(home, frame, tmp_path / "copy"), KIT), moment
        answers.append(new)
    assert answers == sorted(answers), "once the new one opens it stays so"
    assert (answers[0], answers[-1]) == (False, True)


def test_a_recovery_cut_off_anywhere(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = film(home, tmp_path / "film", monkeypatch, recover(home))
    for moment, frame in taken.frames:
        old = opens(copied(home, frame, tmp_path / "copy"), PASSWORD)
        new = opens(copied(home, frame, tmp_path / "copy"), OTHER_PASSWORD)
        assert old or new, f"{moment}: there is a way in"
        assert recovers(copied(home, frame, tmp_path / "copy"), KIT), moment
    last = taken.frames[-1][1]
    assert not opens(copied(home, last, tmp_path / "copy"), PASSWORD)
    assert opens(copied(home, last, tmp_path / "copy"), OTHER_PASSWORD)


def test_a_new_kit_cut_off_anywhere(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = film(home, tmp_path / "film", monkeypatch, replace_kit(home))
    for moment, frame in taken.frames:
        assert opens(copied(home, frame, tmp_path / "copy"), PASSWORD), moment
        old = recovers(copied(home, frame, tmp_path / "copy"), KIT)
        new = recovers(copied(home, frame, tmp_path / "copy"), OTHER_KIT)
        assert old != new, f"{moment}: exactly one kit opens"
    last = taken.frames[-1][1]
    assert recovers(copied(home, last, tmp_path / "copy"), OTHER_KIT)


@pytest.mark.parametrize("make_act", [change_password, replace_kit])
def test_a_key_file_copied_during_a_change_opens_nothing_new_with_what_was_before(
    home: Home,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make_act: Callable[[Home], Callable[[App], None]],
) -> None:
    taken = film(home, tmp_path / "film", monkeypatch, make_act(home))
    (path,) = taken.moments["within the transaction"].glob("profiles/*/profile.keys")
    during, app = read_key_file(path), home.open(seed=9)
    if make_act is replace_kit:
        kept = key_slots.open_with_recovery(during, kit(KIT))
    else:
        kept = key_slots.try_proved(app, during, secret(PASSWORD))
    app.close()
    assert [key.epoch for key in kept] == [1], "the key of before, and no other"


def test_recoveries_cut_off_again_and_again_leave_room_for_the_next(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        taken = Film(home.folder, tmp_path / f"film-{number}")
        app = home.open(seed=number)
        with monkeypatch.context() as watching:
            taken.watch(watching)
            profiles.recover(
                app,
                profile=home.profile,
                recovery_key=kit(KIT),
                new_secret=secret(f"{OTHER_PASSWORD} {number}"),
            ).close()
        app.close()
        frame = taken.moments["within the transaction"]
        home = copied(home, frame, tmp_path / f"data-{number}")
    assert opens(home, PASSWORD) or opens(home, f"{OTHER_PASSWORD} 8")


STEPS = (
    ("core.services.outside.keep_key_file", 1),
    ("core.services.outside.keep_key_file", 2),
    ("core.storage.rotation.seal_row", 1),
    ("core.storage.rotation.seal_row", 3),
    ("core.storage.manifest.ManifestSeal.seal_root", 1),
    ("core.storage.vault_file.VaultFile.adopt", 1),
    ("core.storage.key_file._write_page", 2),
    ("core.storage.key_file._write_page", 3),
    ("core.storage.key_file._write_page", 4),
)


@pytest.mark.parametrize(("where", "which"), STEPS)
@pytest.mark.parametrize("make_act", [change_password, recover])
def test_a_disk_that_fails_at_any_step_locks_nobody_out(
    home: Home,
    where: str,
    which: int,
    make_act: Callable[[Home], Callable[[App], None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    act, app = make_act(home), home.open()
    calls, armed = 0, False
    module, name = where.rsplit(".", 1)
    owner = find_owner(module)
    real, real_rotate = getattr(owner, name), rotating.rotate

    def fail(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += armed
        if armed and calls == which:
            raise DiskError(path="somewhere", detail="injected")
        return real(*arguments, **named)

    def rotate(*arguments: object, **named: object) -> None:
        nonlocal armed
        armed = True
        real_rotate(*arguments, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fail)
        patch.setattr(rotating, "rotate", rotate)
        with pytest.raises(DiskError):
            act(app)
    app.close()
    assert opens_any(home)


def find_owner(path: str) -> object:
    """Return a module, or a class in one."""
    try:
        return importlib.import_module(path)
    except ModuleNotFoundError:
        outer, inner = path.rsplit(".", 1)
        return getattr(importlib.import_module(outer), inner)


def opens_any(home: Home) -> bool:
    """Tell whether one of the passwords opens."""
    return opens(home, PASSWORD) or opens(home, OTHER_PASSWORD)


def test_the_kit_s_public_half_is_the_one_sealed_in_the_vault(home: Home) -> None:
    # Somebody who can write files cannot have the next rotation sealed to a key of theirs.
    app = home.open()
    session = profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD))
    before = [slot for slot in session.key_file.slots if type_of(slot) is SlotType.RECOVERY]
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    after = [slot for slot in session.key_file.slots if type_of(slot) is SlotType.RECOVERY]
    assert before != after
    assert before[0][:53] == after[0][:53], "the same kit: the same salt"
    session.close()
    app.close()
    assert recovers(home, KIT)


def test_a_lost_kit_and_an_old_key_file_open_nothing_new(home: Home, tmp_path: Path) -> None:
    path = next(home.folder.glob("profiles/*/profile.keys"))
    old = path.read_bytes()
    app = home.open()
    replace_kit(home)(app)
    app.close()
    path.write_bytes(old)
    app = home.open(seed=9)
    with pytest.raises(AppError):
        profiles.recover(
            app, profile=home.profile, recovery_key=kit(KIT), new_secret=secret(OTHER_PASSWORD)
        )
    app.close()


def test_an_old_key_file_and_an_old_password_open_nothing_new(home: Home) -> None:
    path = next(home.folder.glob("profiles/*/profile.keys"))
    old = path.read_bytes()
    app = home.open()
    change_password(home)(app)
    app.close()
    path.write_bytes(old)
    app = home.open(seed=9)
    with pytest.raises(AppError):
        profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD))
    app.close()


def test_every_key_is_wiped_after_unlocking(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytearray] = []
    real = open_password_slot

    def note(*arguments: object) -> tuple[object, ...]:
        keys = real(*arguments)  # type: ignore[arg-type]
        seen.extend(key.material for key in keys)
        return keys

    monkeypatch.setattr(key_slots, "open_password_slot", note)
    app = home.open()
    profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD)).close()
    assert seen
    assert all(not any(material) for material in seen)
    app.close()


def test_a_page_that_cannot_be_written_keeps_nobody_out_of_the_next_start(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = home.open()

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.pwrite", full)
        with pytest.raises(DiskError):
            profiles.unlock(app, profile=home.profile, secret=secret(PASSWORD))
    app.close()
    found = read_key_file(next(home.folder.glob("profiles/*/profile.keys")))
    assert found.profile == home.profile
    assert opens(home, PASSWORD)
