"""The cost of unlocking rises by itself, never falls, and is never in anybody's way."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App, KdfPolicy, open_app
from core.crypto import kdf
from core.crypto.kdf import CEILING, FLOOR, KdfParams
from core.crypto.slots import (
    SlotType,
    make_header,
    make_password_slot,
    open_password_slot,
    read_header,
    type_of,
)
from core.errors import DeviceSecretMissingError, DiskError, KdfOutOfBoundsError, WrongPasswordError
from core.paths import Paths
from core.services import items, key_slots, profiles, recovery, rising
from core.services.device_secret import keep_binding
from core.services.key_slots import PasswordLock
from core.session import Session
from core.storage import key_file as key_file_module
from core.storage.key_file import OFFSETS, KeyFile, read_key_file, write_key_file
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start, titles
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import derive_cheaply, use_cheap_kdf
from tests.fakes.keyring import FakeKeyring
from tests.fakes.randomness import SeededRandomness

KIT = bytes(range(20))
DEARER = dataclasses.replace(FLOOR, memory_kib=128 * 1024)


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: what is tested is which cost, not what it costs."""
    use_cheap_kdf(monkeypatch)


@dataclasses.dataclass
class Home:
    """A data folder with the profile Maria, made where unlocking cost the floor."""

    folder: Path
    profile: ProfileId

    def start(self, params: KdfParams = DEARER, seed: int = 3) -> App:
        """Start the program on a computer that can bear this cost."""
        return open_app(
            Paths(self.folder),
            clock=FakeClock(),
            randomness=SeededRandomness(seed),
            policy=KdfPolicy(params),
        )

    def key_file(self) -> KeyFile:
        """Return the key file as it lies on disk."""
        return read_key_file(Paths(self.folder).profile(self.profile).key_file)

    def costs(self) -> list[KdfParams]:
        """Return the cost of every password slot on disk."""
        slots = self.key_file().slots
        return [read_header(s).params for s in slots if type_of(s) is SlotType.PASSWORD]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return Maria's data folder, with a kit and an item."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=1)
    session = profiles.create_profile(
        app,
        card=Card(name="Maria"),
        secret=secret(PASSWORD),
        recovery_key=Secret(bytearray(KIT)),
    )
    add(session, "Mail")
    session.close()
    app.close()
    return Home(tmp_path / "data", session.profile)


def unlock(home: Home, app: App, text: str = PASSWORD) -> Session:
    """Open Maria's profile."""
    return profiles.unlock(app, profile=home.profile, secret=secret(text))


def opens(home: Home, params: KdfParams = FLOOR) -> bool:
    """Tell whether the same password and the same kit open all there is."""
    app = home.start(params, seed=9)
    session = unlock(home, app)
    whole = titles(session) == ["Mail"] and recovery.has_kit(session)
    session.close()
    keys = key_slots.open_with_recovery(home.key_file(), Secret(bytearray(KIT)))
    app.close()
    return whole and len(keys) == 1


def test_a_slot_of_last_year_has_risen_after_one_unlock(home: Home) -> None:
    before = home.key_file()
    app = home.start()
    session = unlock(home, app)
    assert home.costs() == [FLOOR], "unlocking itself waits for nothing"
    assert rising.raise_cost(session)
    assert home.costs() == [DEARER]
    after = home.key_file()
    assert after.slots[0] != before.slots[0]
    assert after.slots[1:] == before.slots[1:], "the kit stays as it is"
    raw = app.paths.profile(home.profile).key_file.read_bytes()
    assert before.slots[0] not in raw, "nothing is left of the cheaper slot"
    session.close()
    app.close()
    assert opens(home)
    assert home.costs() == [DEARER], "another computer does not lower it"


def test_a_second_unlock_has_nothing_to_do(home: Home) -> None:
    app = home.start()
    session = unlock(home, app)
    assert rising.raise_cost(session)
    sequence = session.key_file.sequence
    assert not rising.raise_cost(session), "the password was used once"
    session.close()
    session = unlock(home, app)
    assert session.rise is None
    assert not rising.raise_cost(session)
    assert session.key_file.sequence == sequence + 1, "only the unlock was noted"
    session.close()
    app.close()


@pytest.mark.parametrize(
    ("slot", "policy", "expected"),
    [
        ((64, 3, 4), (96, 3, 4), (96, 3, 4)),
        ((64, 5, 4), (96, 3, 4), (96, 5, 4)),
        ((512, 3, 8), (64, 4, 4), (512, 4, 8)),
        ((256, 3, 4), (64, 3, 4), (256, 3, 4)),
        ((64, 3, 4), (64, 3, 4), (64, 3, 4)),
    ],
)
def test_no_part_of_the_cost_is_ever_lowered(
    slot: tuple[int, int, int],
    policy: tuple[int, int, int],
    expected: tuple[int, int, int],
    home: Home,
) -> None:
    def cost(of: tuple[int, int, int]) -> KdfParams:
        return KdfParams(of[0] * 1024, of[1], of[2])

    with_cost(home, cost(slot))
    app = home.start(cost(policy))
    session = unlock(home, app)
    assert rising.raise_cost(session) == (slot != expected)
    session.close()
    app.close()
    assert home.costs() == [cost(expected)]
    assert opens(home, cost(policy))


def with_cost(home: Home, params: KdfParams) -> None:
    """Give Maria's slot another cost, as a program of another day or hand would have."""
    app = home.start(FLOOR, seed=4)
    session = unlock(home, app)
    keys = key_slots.open_with_password(app, session.key_file, secret(PASSWORD))
    header = make_header(SlotType.PASSWORD, params, home.profile, app.randomness)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.crypto.kdf.check_params", lambda _: None)
        slot = make_password_slot(secret(PASSWORD), header, keys)
    changed = dataclasses.replace(session.key_file, slots=(slot, *session.key_file.slots[1:]))
    path = app.paths.profile(home.profile).key_file
    write_key_file(path, changed.signed(session.vault.keys.key_file))
    session.close()
    app.close()


@pytest.mark.parametrize("name", ["memory_kib", "passes", "lanes"])
@pytest.mark.parametrize(("bound", "step"), [(FLOOR, -1), (CEILING, 1)], ids=["below", "above"])
def test_beyond_the_bounds_nothing_is_computed_and_nothing_rises(
    name: str, bound: KdfParams, step: int, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_cost(home, dataclasses.replace(bound, **{name: getattr(bound, name) + step}))
    before = home.key_file()

    def compute(*_: object, **__: object) -> bytearray:
        raise AssertionError("no work for parameters that are refused")

    monkeypatch.setattr(kdf, "derive_argon2id", compute)
    app = home.start()
    with pytest.raises(KdfOutOfBoundsError):
        unlock(home, app)
    app.close()
    assert home.key_file() == before


def test_a_rise_cut_off_anywhere_opens_with_the_same_password(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_page = key_file_module._write_page
    frames: list[Path] = []

    def keep(how: str) -> None:
        frames.append(tmp_path / f"{len(frames)}-{how}")
        shutil.copytree(home.folder, frames[-1])

    def paged(descriptor: int, offset: int, page: bytes, path: Path) -> None:
        keep("before")
        whole = path.read_bytes()
        for cut in (4096, 30_000):  # torn: the disk took a part of the page and no more
            path.write_bytes(whole[:offset] + page[:cut] + whole[offset + cut :])
            keep("torn")
        path.write_bytes(whole)
        write_page(descriptor, offset, page, path)
        keep("after")

    app = home.start()
    session = unlock(home, app)
    monkeypatch.setattr(key_file_module, "_write_page", paged)
    assert rising.raise_cost(session)
    monkeypatch.undo()
    use_cheap_kdf(monkeypatch)
    session.close()
    app.close()
    assert len(frames) == 4 * len(OFFSETS)
    for frame in frames:
        assert opens(dataclasses.replace(home, folder=frame)), frame.name


def test_a_disk_that_fails_leaves_the_old_slot_in_force(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = home.start()
    session = unlock(home, app)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(key_file_module, "_write_page", fail)
        with pytest.raises(DiskError):
            rising.raise_cost(session)
    add(session, "Later")
    session.close()
    app.close()
    assert home.costs() == [FLOOR]
    app = home.start()
    session = unlock(home, app)
    assert titles(session) == ["Later", "Mail"]
    assert rising.raise_cost(session), "the next unlock tries again"
    session.close()
    app.close()


def test_memory_that_errs_while_a_slot_is_made_locks_nobody_out(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = home.start()
    session = unlock(home, app)
    calls = []

    def err_once(
        password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
    ) -> bytearray:
        calls.append(memory_kib)
        out = derive_cheaply(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
        if len(calls) == 2:  # the making; before it the old slot was opened
            out[7] ^= 1
        return out

    monkeypatch.setattr(kdf, "derive_argon2id", err_once)
    assert not rising.raise_cost(session)
    assert calls == [FLOOR.memory_kib, DEARER.memory_kib, DEARER.memory_kib]
    session.close()
    app.close()
    assert home.costs() == [FLOOR]


Meanwhile = Callable[[Session], object]


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda session: session.close(),
        lambda session: profiles.change_password(
            session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
        ),
        lambda session: recovery.replace_kit(
            session, secret=secret(PASSWORD), recovery_key=Secret(bytearray(KIT))
        ),
    ],
    ids=["locked", "password changed", "kit replaced"],
)
def test_what_happens_while_the_slot_is_made_wins(meanwhile: Meanwhile, home: Home) -> None:
    app = home.start()
    session = unlock(home, app)
    rise = rising.take_rise(session)
    assert rise is not None
    new = rising.derive_slot(app, rise=rise)
    assert new is not None
    meanwhile(session)
    before = home.key_file()
    assert not rising.put_slot(session, old=rise.slot, new=new)
    assert home.key_file() == before
    session.close()
    app.close()


def test_locking_wipes_the_password_that_was_kept(home: Home) -> None:
    app = home.start()
    session = unlock(home, app)
    rise = session.rise
    assert rise is not None
    kept = rise._secret
    assert kept is not None
    assert PASSWORD not in repr(rise)
    session.close()
    assert bytes(kept.buffer) == bytes(len(PASSWORD))
    assert rising.derive_slot(app, rise=rise) is None
    app.close()


def test_deriving_wipes_the_password_and_the_vault_key(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytearray] = []

    def keep(given: Secret, slot: bytes, profile: ProfileId, device: None) -> object:
        keys = open_password_slot(given, slot, profile, device)
        opened.extend(key.material for key in keys)
        return keys

    monkeypatch.setattr("core.crypto.rising.open_password_slot", keep)
    app = home.start()
    session = unlock(home, app)
    rise = session.rise
    assert rise is not None
    kept = rise._secret
    assert kept is not None
    assert rising.raise_cost(session)
    assert bytes(kept.buffer) == bytes(len(PASSWORD))
    assert opened
    assert all(bytes(material) == bytes(32) for material in opened)
    session.close()
    app.close()


def test_a_cost_that_is_right_already_wipes_the_password_at_once(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = home.start(FLOOR)
    # Not known yet: it may have to rise, until the measurement says that it has not.
    monkeypatch.setattr(app.policy, "known", lambda: None)
    session = unlock(home, app)
    rise = session.rise
    assert rise is not None
    assert rising.derive_slot(app, rise=rise) is None
    assert rise._secret is None
    session.close()
    app.close()


def test_nothing_rises_while_a_recovery_is_under_way(home: Home) -> None:
    app = home.start()
    session = unlock(home, app)
    assert session.rise is not None
    session.rise.close()
    session.rise = None
    slot = session.key_file.slots[0]
    session.key_file = dataclasses.replace(session.key_file, slots=(slot, slot))
    rising.prepare(session, PasswordLock(secret(PASSWORD), None))
    assert session.rise is None
    session.close()
    app.close()


def test_a_bound_slot_rises_and_stays_bound(home: Home) -> None:
    keyring = FakeKeyring(name="keyring.backends.SecretService")
    app = home.start()
    app.keyring = keyring
    session = unlock(home, app)
    keys = key_slots.open_with_password(app, session.key_file, secret(PASSWORD))
    lock = PasswordLock(secret(PASSWORD), keep_binding(app, home.profile))
    app.policy = KdfPolicy(FLOOR)
    bound = key_slots.make_password(app, home.profile, lock, keys)
    assert not rising.put_slot(session, old=b"", new=bound)
    assert rising.put_slot(session, old=session.key_file.slots[0], new=bound)
    session.close()
    app.policy = KdfPolicy(DEARER)
    session = unlock(home, app)
    device = session.rise._device if session.rise is not None else None
    assert device is not None
    assert rising.raise_cost(session)
    assert bytes(device.material) == bytes(32)
    session.close()
    assert home.costs() == [DEARER]
    assert read_header(home.key_file().slots[0]).needs_device
    unlock(home, app).close()
    keyring.entries.clear()
    with pytest.raises(DeviceSecretMissingError):
        unlock(home, app)
    app.close()


def test_a_change_of_password_never_makes_guessing_cheaper(home: Home) -> None:
    with_cost(home, DEARER)
    app = home.start(FLOOR)
    session = unlock(home, app)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    assert home.costs() == [DEARER]
    session = profiles.recover(
        app,
        profile=home.profile,
        recovery_key=Secret(bytearray(KIT)),
        new_secret=secret(PASSWORD),
    )
    session.close()
    assert home.costs() == [DEARER]
    with pytest.raises(WrongPasswordError):
        unlock(home, app, OTHER_PASSWORD)
    session = unlock(home, app)
    assert items.list_summaries(session)
    session.close()
    app.close()
