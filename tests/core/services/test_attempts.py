"""Wrong master passwords are counted wherever one is asked for, and a restart forgets none."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.crypto import kdf
from core.crypto.keys import Epoch, make_vault_key
from core.deletion import export_gate, lifecycle
from core.errors import AppError, DiskFullError, TooSoonError, WrongPasswordError
from core.formats.catalogue import FormatId
from core.services import (
    attempts,
    backups,
    exporting,
    key_slots,
    profiles,
    recovery,
    reinstating,
)
from core.services.attempts import Standing
from core.services.key_slots import PasswordLock
from core.session import Session
from core.storage.key_file import read_key_file, write_key_file
from core.storage.registry import Registry
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    open_with_key,
    secret,
    start,
)
from tests.fakes.clock import FakeClock

WRONG = "canary-7Qd2-must-not-be-seen wrong"


@pytest.fixture
def derived(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return the passwords that something was derived from, in order."""
    seen: list[bytes] = []
    remembered = vars(kdf)["derive_argon2id"]

    def derive(
        password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
    ) -> bytearray:
        seen.append(bytes(password))
        out = remembered(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
        assert isinstance(out, bytearray)
        return out

    monkeypatch.setattr(kdf, "derive_argon2id", derive)
    return seen


def fail(app: App, template: Template, times: int) -> WrongPasswordError:
    """Try a wrong password this often, waiting as long as is asked for."""
    error = WrongPasswordError(wait_seconds=0)
    for _ in range(times):
        assert isinstance(app.clock, FakeClock)
        app.clock.advance(error.wait_seconds * 1000)
        with pytest.raises(WrongPasswordError) as refused:
            profiles.unlock(app, profile=template.profile, secret=secret(WRONG))
        assert not isinstance(refused.value, TooSoonError)
        error = refused.value
    return error


def restarted(app: App, clock: FakeClock) -> App:
    """End the program and start it again."""
    app.close()
    return start(app.paths.data, clock=clock, seed=7)


def test_a_try_within_the_wait_is_refused_before_anything_is_derived(
    app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    assert fail(app, template, 6).wait_seconds == 4
    count = len(derived)
    for text in (WRONG, PASSWORD):
        with pytest.raises(TooSoonError) as early:
            profiles.unlock(app, profile=template.profile, secret=secret(text))
        assert (early.value.name, early.value.wait_seconds) == ("Maria", 4)
    assert len(derived) == count
    assert attempts.look(app, profile=template.profile) == Standing(6, 4)
    clock.advance(4000)
    assert fail(app, template, 1).wait_seconds == 8


def test_a_restart_of_the_program_forgets_nothing(
    app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 8)
    again = restarted(app, clock)
    assert attempts.known(again, profile=template.profile) is None
    assert attempts.look(again, profile=template.profile) == Standing(8, 16)
    assert attempts.known(again, profile=template.profile) == Standing(8, 16)
    count = len(derived)
    with pytest.raises(TooSoonError):
        profiles.unlock(again, profile=template.profile, secret=secret(WRONG))
    assert len(derived) == count
    clock.set_wall(clock.now() + 10**10)
    clock.reboot()
    third = restarted(again, clock)
    assert attempts.look(third, profile=template.profile).seconds_left == 16
    third.close()


def test_the_count_is_on_the_disk_before_anybody_is_told(
    app: App, template: Template, derived: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[int, ...]] = []

    def told(self: WrongPasswordError, **data: object) -> None:
        with sqlite3.connect(":memory:") as reading:
            reading.deserialize(app.registry().image())
            kept.extend(reading.execute("SELECT failures FROM attempts").fetchall())
        super(WrongPasswordError, self).__init__(**data)

    monkeypatch.setattr(WrongPasswordError, "__init__", told)
    fail(app, template, 3)
    assert kept == [(1,), (2,), (3,)]


def test_a_success_starts_over_and_so_does_the_recovery_key(
    app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 4)
    profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD)).close()
    assert attempts.look(app, profile=template.profile) == Standing()
    fail(app, template, 9)
    kit = Secret(bytearray(template.recovery_key))
    profiles.recover(
        app, profile=template.profile, recovery_key=kit, new_secret=secret(OTHER_PASSWORD)
    ).close()
    again = restarted(app, clock)
    profiles.unlock(again, profile=template.profile, secret=secret(OTHER_PASSWORD)).close()
    again.close()


def test_a_backup_with_a_password_of_its_maker_s_choice_starts_nothing_over(
    app: App, template: Template
) -> None:
    session = open_with_key(app, template)
    made, slots = backups.create_backup(session), session.key_file.slots
    session.close()
    lock, path = PasswordLock(secret(OTHER_PASSWORD), None), made.path / "profile.keys"
    stranger = (make_vault_key(app.randomness, Epoch(1)),)
    slot = key_slots.make_password(app, template.profile, lock, stranger, instead_of=slots)
    write_key_file(path, dataclasses.replace(read_key_file(path), slots=(slot,)))
    fail(app, template, 4)
    with pytest.raises(AppError):
        reinstating.reinstate(
            app, profile=template.profile, backup=made, secret=secret(OTHER_PASSWORD)
        )
    # The same as the profile's own: it opens, and then the vault does not.
    own = app.paths.profile(template.profile).key_file
    write_key_file(own, dataclasses.replace(read_key_file(own), slots=(slot,)))
    with pytest.raises(AppError):
        profiles.unlock(app, profile=template.profile, secret=secret(OTHER_PASSWORD))
    assert attempts.look(app, profile=template.profile).failures == 4


def test_each_profile_waits_for_itself(app: App, template: Template, derived: list[bytes]) -> None:
    from core.vault.profile import Card

    other = profiles.create_profile(app, card=Card(name="Jonas"), secret=secret(OTHER_PASSWORD))
    other.close()
    fail(app, template, 7)
    profiles.unlock(app, profile=other.profile, secret=secret(OTHER_PASSWORD)).close()
    assert attempts.look(app, profile=template.profile) == Standing(7, 8)


Act = Callable[[Session, Secret], object]

ACTS: dict[str, Act] = {
    "check": lambda session, given: profiles.check_password(session, secret=given),
    "change": lambda session, given: profiles.change_password(
        session, secret=given, new_secret=secret(OTHER_PASSWORD)
    ),
    "kit": lambda session, given: recovery.replace_kit(
        session, secret=given, recovery_key=Secret(bytearray(20))
    ),
    "export": lambda session, given: exporting.export(
        session,
        request=exporting.ExportRequest(
            path=session.app.paths.data.parent / "out.csv", format_id=FormatId.CSV
        ),
        secret=given,
    ),
    "schedule": lambda session, given: lifecycle.schedule(
        session,
        secret=given,
        typed_name="Maria",
        gate=export_gate.without_copy(),
        days=7,
    ),
    "delete": lambda session, given: lifecycle.delete_now(
        session, secret=given, typed_name="Maria", gate=export_gate.without_copy()
    ),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_act_that_asks_again_counts_and_waits(
    act: str, app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 4)
    session = open_with_key(app, template)
    with pytest.raises(WrongPasswordError) as refused:
        ACTS[act](session, secret(WRONG))
    assert refused.value.wait_seconds == 2
    count = len(derived)
    with pytest.raises(TooSoonError):
        ACTS[act](session, secret(PASSWORD))
    assert len(derived) == count
    assert session.is_open
    session.close()


def test_the_way_back_from_a_deletion_waits_as_well(
    app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    session = open_with_key(app, template)
    lifecycle.schedule(
        session,
        secret=secret(PASSWORD),
        typed_name="Maria",
        gate=export_gate.without_copy(),
        days=7,
    )
    for expected in (0, 0, 0, 0, 2):
        with pytest.raises(WrongPasswordError) as refused:
            lifecycle.restore(app, profile=template.profile, secret=secret(WRONG))
        assert refused.value.wait_seconds == expected
    with pytest.raises(TooSoonError):
        lifecycle.restore(app, profile=template.profile, secret=secret(PASSWORD))
    with pytest.raises(TooSoonError):
        lifecycle.delete_scheduled_now(
            app, profile=template.profile, secret=secret(PASSWORD), typed_name="Maria"
        )
    kit = Secret(bytearray(template.recovery_key))
    lifecycle.restore(app, profile=template.profile, recovery_key=kit)


def test_a_full_disk_neither_hides_that_it_was_wrong_nor_helps(
    app: App, template: Template, derived: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    app.registry()

    def full(*_: object) -> None:
        raise DiskFullError(path="registry.db", detail="No space left on device")

    monkeypatch.setattr(Registry, "add_profile", full)
    fail(app, template, 6)
    with pytest.raises(TooSoonError):
        profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD))


def test_a_registry_lost_or_damaged_starts_over(
    app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 6)
    app.close()
    app.paths.registry.unlink()
    again = start(app.paths.data, clock=clock, seed=8)
    assert attempts.look(again, profile=template.profile) == Standing()
    profiles.unlock(again, profile=template.profile, secret=secret(PASSWORD)).close()
    again.close()


def write_row(registry: Path, table: str, profile: ProfileId, values: str) -> None:
    """Put a row of somebody's own making in place of all that a table holds."""
    with sqlite3.connect(registry) as connection:
        connection.execute(f"DELETE FROM {table}")
        connection.execute(f"INSERT INTO {table} VALUES (?, {values})", (profile,))
    connection.close()


@pytest.mark.parametrize(
    "values",
    [
        "'many', 'b', 0, 0",
        "-1, 'b', 0, 0",
        "9, x'00ff', 0, 0",
        "9, 'b', 'soon', 0",
        "9, 'b', -1, 0",
    ],
)
def test_what_somebody_wrote_into_the_registry_locks_nobody_out(
    values: str, app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 1)
    app.close()
    write_row(app.paths.registry, "attempts", template.profile, values)
    again = start(app.paths.data, clock=clock, seed=8)
    assert attempts.look(again, profile=template.profile) == Standing()
    profiles.unlock(again, profile=template.profile, secret=secret(PASSWORD)).close()
    again.close()


@pytest.mark.parametrize("values", ["'many', 0", "-1, 0", "0, x'00ff'", "2, -1"])
def test_what_somebody_wrote_of_what_is_untold_counts_as_nothing(
    values: str, app: App, template: Template, clock: FakeClock, derived: list[bytes]
) -> None:
    fail(app, template, 1)
    app.close()
    write_row(app.paths.registry, "untold", template.profile, values)
    again = start(app.paths.data, clock=clock, seed=8)
    session = profiles.unlock(again, profile=template.profile, secret=secret(PASSWORD))
    assert session.wrong_attempts == 0
    session.close()
    again.close()


def test_nothing_is_opened_to_find_out_what_is_known(app: App, template: Template) -> None:
    assert attempts.known(app, profile=template.profile) is None
    assert app._registry is None


def test_the_file_is_as_private_as_the_others(
    app: App, template: Template, derived: list[bytes]
) -> None:
    fail(app, template, 1)
    path: Path = app.paths.registry
    assert os.stat(path).st_mode & 0o777 == 0o600
    assert WRONG.encode() not in path.read_bytes()
