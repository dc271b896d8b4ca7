"""The purge, seen in the files: all of one profile gone, nothing of any other changed."""

from __future__ import annotations

import errno
import os
import random
import shutil
import uuid
from pathlib import Path

import pytest

from core.deletion import beginning, export_gate, lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.purge import OutcomeState, list_interrupted, resume_purges
from core.deletion.purge_plan import PurgePlan, Stage, write_plan
from core.deletion.receipt import PurgeStep, Receipt, StepResult, receipt_path, verify_receipt
from core.errors import (
    AppError,
    CancelledError,
    DiskFullError,
    NoKeyringError,
    PurgeIncompleteError,
)
from core.formats.catalogue import FormatId
from core.paths import Paths
from core.services import cards, outside
from core.services.exporting import ExportRequest
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import SIZE
from tests.conftest import CANARY
from tests.core.deletion.household import (
    NAMES,
    House,
    digest_of,
    grep,
    image_of,
    open_house,
    password,
)
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring
from tests.fakes.proofs import proved


def delete_now(house: House, name: str = "Jonas", *, named: bool = False) -> Receipt:
    """Delete a profile at once, without a copy."""
    session, gate = house.unlock(name), without_copy()
    if named:
        gate = export_gate.with_name(gate)
    with password(name) as secret:
        return lifecycle.delete_now(session, secret=secret, typed_name=name, gate=gate)


def others(house: House, gone: str) -> dict[str, dict[str, str]]:
    """Return the images of every folder but one."""
    return {name: image_of(house.folder(name)) for name in NAMES if name != gone}


def test_everything_of_one_and_nothing_of_the_others(house: House) -> None:
    profile, folder = house.id("Jonas"), house.folder("Jonas")
    for purpose in ("device-secret", "quick-unlock", "anchor"):
        house.keyring.write(f"{purpose}/{profile.hex()}", b"secret")
        house.keyring.write(f"{purpose}/{house.id('Maria').hex()}", b"hers")
    before = others(house, "Jonas")
    digest = digest_of(house.app, "Maria")
    before["Maria"] = image_of(house.folder("Maria"))
    delete_now(house)
    assert not folder.exists()
    assert others(house, "Jonas") == before
    assert digest_of(house.app, "Maria") == digest
    assert set(house.keyring.entries) == {
        f"{purpose}/{house.id('Maria').hex()}"
        for purpose in ("device-secret", "quick-unlock", "anchor")
    } | {outside.INSTALLATION}
    assert profile not in house.app.registry().list_profiles()
    assert not list(house.app.paths.purging.iterdir())
    house.app.close()
    text = str(uuid.UUID(bytes=bytes(profile)))
    for wanted in (profile, profile.hex().encode(), text.encode(), b"Jonas"):
        assert grep(house.data, wanted) == []


def test_key_slots_are_overwritten_before_they_are_unlinked(house: House) -> None:
    places = sorted(house.folder("Jonas").rglob("profile.keys"))
    assert len(places) == 2
    kept = [os.open(place, os.O_RDONLY) for place in places]
    assert all(any(os.pread(descriptor, SIZE, 0)) for descriptor in kept)
    delete_now(house)
    for descriptor in kept:
        assert os.fstat(descriptor).st_nlink == 0
        assert os.pread(descriptor, SIZE, 0) == bytes(SIZE)
        os.close(descriptor)


def test_keys_go_before_anything_else(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[str] = []
    unlink = os.unlink

    def note(path: str, *, dir_fd: int | None = None) -> None:
        gone.append(Path(path).name)
        unlink(path, dir_fd=dir_fd)

    session = house.unlock("Jonas")
    monkeypatch.setattr(os, "unlink", note)
    with password("Jonas") as secret:
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert gone[:3] == ["profile.keys", "profile.keys", "vault.db"]


def test_random_households_and_orders(template: Path, tmp_path: Path) -> None:
    """Purge a random set in a random order; whoever is left is left byte for byte."""
    chance = random.Random(3)
    for number in range(4):
        data = tmp_path / f"data-{number}"
        shutil.copytree(template, data)
        clock, keyring = FakeClock(), FakeKeyring()
        house = House(open_house(data, clock=clock, keyring=keyring), clock, keyring)
        left = list(NAMES)
        for name in chance.sample(NAMES, chance.randrange(1, 3)):
            left.remove(name)
            before = {other: image_of(house.folder(other)) for other in left}
            delete_now(house, name)
            assert {other: image_of(house.folder(other)) for other in left} == before
        assert {profile.name for profile in cards.list_profiles(house.app)} == set(left)
        house.app.close()


def test_the_last_profile_can_go(house: House) -> None:
    for name in NAMES:
        delete_now(house, name)
    assert cards.list_profiles(house.app) == ()
    assert len(list(house.app.paths.receipts.iterdir())) == 3
    assert InstallationLog(house.app.paths.installation_log).check().whole


# --- what cannot be removed --------------------------------------------------------------


def fail_on(monkeypatch: pytest.MonkeyPatch, act: str, name: str, code: int = errno.EPERM) -> None:
    """Have one function of the operating system fail for entries of one name."""
    real = getattr(os, act)

    def guarded(path: str, *args: object, **options: object) -> object:
        if Path(str(path)).name == name:
            raise OSError(code, os.strerror(code), str(path))
        return real(path, *args, **options)

    monkeypatch.setattr(os, act, guarded)


def test_a_key_file_that_stands_stops_everything(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest, folder = digest_of(house.app, "Jonas"), house.folder("Jonas")
    profile, vault = house.id("Jonas"), (folder / "vault.db").read_bytes()
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        session = house.unlock("Jonas")
        real = os.pwrite

        def only_state(descriptor: int, content: bytes, offset: int) -> int:
            if content[:8] == b"STRGKEYS":
                return real(descriptor, content, offset)
            raise OSError(errno.EIO, "bad sector")

        broken.setattr(os, "pwrite", only_state)
        with password("Jonas") as secret, pytest.raises(PurgeIncompleteError) as caught:
            lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert caught.value.name == "Jonas"
    assert caught.value.left == (str(folder / "profile.keys"),)
    assert not caught.value.keys_destroyed
    assert (folder / "vault.db").read_bytes() == vault
    assert (folder / "backups").is_dir()
    (purge,) = list_interrupted(house.app)
    assert (purge.profile, purge.keys_destroyed) == (profile, False)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=profile, secret=secret)
    assert digest_of(house.app, "Jonas") == digest
    assert list_interrupted(house.app) == ()


def test_incomplete_names_what_is_left_and_resumes(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, profile = house.folder("Jonas"), house.id("Jonas")
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert set(caught.value.left) == {
        str(folder / "vault.db"),
        str(folder / "backups" / "2027-01-15T080000Z" / "vault.db"),
    }
    assert caught.value.keys_destroyed
    assert not (folder / "profile.keys").exists()
    (purge,) = list_interrupted(house.app)
    assert (purge.profile, purge.keys_destroyed) == (profile, True)
    assert str(folder / "vault.db") in purge.left
    house.reopen()
    (outcome,) = lifecycle.purge_due(house.app, card_visible=False)
    assert (outcome.state, outcome.keys_destroyed) == (OutcomeState.PURGED, True)
    assert not folder.exists()
    assert outcome.receipt is not None
    verification = verify_receipt(house.app, outcome.receipt)
    assert verification.valid
    assert verification.known
    assert verification.receipt is not None
    assert verification.receipt.resumed
    keys = next(s for s in verification.receipt.steps if s.step is PurgeStep.KEYS)
    assert (keys.result, keys.count) == (StepResult.OVERWRITTEN, 2)


def test_a_disk_that_fails_at_the_last_sync_leaves_it_incomplete(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, real = house.folder("Jonas"), os.fsync

    def fail_once_all_is_removed(descriptor: int) -> None:
        if not folder.exists():
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(descriptor)

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail_once_all_is_removed)
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
    (outcome,) = lifecycle.purge_due(house.app, card_visible=False)
    assert outcome.state is OutcomeState.PURGED


def test_failing_again_and_again_does_not_fill_the_log(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
        for _ in range(3):
            (outcome,) = resume_purges(house.app)
            assert outcome.state is OutcomeState.INCOMPLETE
            assert outcome.name is None
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert sum(line.what is LogEvent.INCOMPLETE for line in lines) == 1


def test_a_plan_that_cannot_be_written_leaves_the_profile_open(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = house.unlock("Jonas")
    before = image_of(house.folder("Jonas"))
    house.app.paths.purging.write_text("a file where a folder should be")
    with password("Jonas") as secret, pytest.raises(AppError):
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert session.is_open
    assert image_of(house.folder("Jonas")) == before
    session.vault.unlogged.clear()
    session.close()
    assert image_of(house.folder("Jonas")) == before, "but for a line of its own log"


def test_a_plan_that_fails_after_purging_was_written_takes_it_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(paths: Paths, plan: PurgePlan) -> None:
        if plan.stage is Stage.BEGUN:
            raise DiskFullError(path="disk", detail="full")
        write_plan(paths, plan)

    digest = digest_of(house.app, "Jonas")
    monkeypatch.setattr(beginning, "write_plan", full)
    session = house.unlock("Jonas")
    with password("Jonas") as secret, pytest.raises(DiskFullError):
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    session.close()
    assert list_interrupted(house.app) == ()
    assert resume_purges(house.app) == ()
    assert digest_of(house.app, "Jonas") == digest


def test_a_locked_keyring_is_retried_and_noted_and_blocks_nothing(house: House) -> None:
    house.keyring.locked = True
    delete_now(house)
    (path,) = house.app.paths.receipts.iterdir()
    receipt = verify_receipt(house.app, path).receipt
    assert receipt is not None
    keyring = next(s for s in receipt.steps if s.step is PurgeStep.KEYRING)
    assert keyring.result is StepResult.UNAVAILABLE
    assert house.keyring.calls >= 3


def test_an_entry_of_the_keyring_that_is_refused_keeps_no_other(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """KeePassXC asks for each of them."""
    accounts = {
        purpose: f"{purpose}/{house.id('Jonas').hex()}"
        for purpose in ("device-secret", "quick-unlock", "anchor")
    }
    for account in accounts.values():
        house.keyring.write(account, b"secret")
    call = house.keyring._call

    def refuse(account: str = "") -> None:
        call(account)
        if account == accounts["device-secret"]:
            raise NoKeyringError(detail="KeyringLocked")

    monkeypatch.setattr(house.keyring, "_call", refuse)
    receipt = delete_now(house)
    (keyring,) = (step for step in receipt.steps if step.step is PurgeStep.KEYRING)
    assert (keyring.result, keyring.count) == (StepResult.UNAVAILABLE, 2)
    left = set(accounts.values()) & set(house.keyring.entries)
    assert left == {accounts["device-secret"]}


def test_a_trace_found_is_told_and_not_called_gone(house: House) -> None:
    profile = house.id("Jonas")
    trace = house.data / "trace"
    trace.write_bytes(b"x" * 1_048_570 + profile + b"x")
    with pytest.raises(PurgeIncompleteError) as caught:
        delete_now(house)
    assert caught.value.left == (str(trace),)
    assert caught.value.keys_destroyed
    assert not house.app.paths.receipts.exists()
    trace.unlink()
    (outcome,) = resume_purges(house.app)
    assert outcome.state is OutcomeState.PURGED


def test_the_name_as_a_whole_value_is_a_trace_and_as_part_of_a_word_is_none(
    house: House,
) -> None:
    (house.data / "note.txt").write_text('{"seen": "Jonas"}')
    (house.data / "word.txt").write_text("Jonasson")
    with pytest.raises(PurgeIncompleteError) as caught:
        delete_now(house)
    assert caught.value.left == (str(house.data / "note.txt"),)


def test_a_damaged_registry_set_aside_goes_with_the_profile(house: House) -> None:
    profile = house.id("Jonas")
    aside = house.data / "registry.db.damaged"
    aside.write_bytes(b"old rows" + profile)
    delete_now(house)
    assert not aside.exists()


# --- receipt, log and plan say nothing they should not ------------------------------------


def test_canaries_are_nowhere_in_what_outlives_the_profile(house: House, tmp_path: Path) -> None:
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        request = ExportRequest(
            path=tmp_path / "Jonas-2027-01-15.strongroom",
            format_id=FormatId.STRONGROOM,
            passphrase=secret,
        )
        gate = export_gate.make_copy(session, request=request, proof=proved(session))
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=gate)
    (path,) = house.app.paths.receipts.iterdir()
    receipt = verify_receipt(house.app, path).receipt
    assert receipt is not None
    assert receipt.name is None
    assert receipt.copy is not None
    assert gate.copy is not None
    assert receipt.copy.sha256 == gate.copy.sha256.hex()
    assert receipt.remaining[0].where == str(tmp_path / "…-2027-01-15.strongroom")
    house.app.close()
    for place in (house.app.paths.receipts, house.data):
        for wanted in (CANARY, CANARY[:12], "Jonas"):
            assert grep(place, wanted.encode()) == []


def test_the_plan_holds_ids_and_counts_and_no_path_of_ours(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "rmdir", "backups")
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
    (plan,) = house.app.paths.purging.iterdir()
    text = plan.read_text()
    for wanted in (CANARY, "Jonas", str(house.data)):
        assert wanted not in text
    assert plan.stat().st_mode & 0o777 == 0o600


def test_a_hash_of_a_file_in_clear_is_not_told(house: House, tmp_path: Path) -> None:
    session = house.unlock("Jonas")
    request = ExportRequest(path=tmp_path / "j.csv", format_id=FormatId.CSV)
    gate = export_gate.make_copy(session, request=request, proof=proved(session))
    with password("Jonas") as secret:
        receipt = lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=gate)
    assert receipt.copy is not None
    assert receipt.copy.sha256 is None
    assert gate.copy is not None
    assert grep(house.data, gate.copy.sha256.hex().encode()) == []


def test_the_name_is_on_the_receipt_only_where_it_was_asked_for(house: House) -> None:
    delete_now(house, "Jonas", named=True)
    delete_now(house, "Maria")
    names = {
        verification.receipt.name
        for path in house.app.paths.receipts.iterdir()
        if (verification := verify_receipt(house.app, path)).receipt is not None
    }
    assert names == {"Jonas", None}


def test_the_log_has_one_line_for_the_purged_and_keeps_the_others(house: House) -> None:
    session = house.unlock("Maria")
    with password("Maria") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Maria", gate=without_copy(), days=30)
    log = InstallationLog(house.app.paths.installation_log)
    remembered = log.state()
    hers = house.app.registry().pseudonym_of(house.id("Maria"))
    his = house.app.registry().pseudonym_of(house.id("Jonas"))
    assert hers is not None
    assert his is not None
    delete_now(house)
    assert [line.who for line in log.list_lines()] == [hers.hex(), None]
    assert his.hex() not in house.app.paths.installation_log.read_text()
    assert log.check().whole
    assert log.holds(remembered)


def test_progress_cannot_stop_it_once_begun(house: House) -> None:
    class Stop:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    session, folder = house.unlock("Jonas"), house.folder("Jonas")
    with password("Jonas") as secret:
        lifecycle.delete_now(
            session,
            secret=secret,
            typed_name="Jonas",
            gate=without_copy(),
            progress=Stop(),
        )
    assert not folder.exists()


def test_receipt_tells_what_was_done(house: House) -> None:
    receipt = delete_now(house)
    path = next(iter(house.app.paths.receipts.iterdir()))
    verification = verify_receipt(house.app, path)
    assert verification.receipt == receipt
    assert verification.receipt is not None
    assert receipt_path(house.app.paths, verification.receipt.id) == path
    told = {step.step: (step.result, step.count) for step in verification.receipt.steps}
    assert told.pop(PurgeStep.FILES) in ((StepResult.DONE, 2), (StepResult.DONE, 3)), "journal"
    assert told == {
        PurgeStep.PLAN: (StepResult.DONE, 1),
        PurgeStep.KEYS: (StepResult.OVERWRITTEN, 2),
        PurgeStep.KEYRING: (StepResult.DONE, 1),
        PurgeStep.REGISTRY: (StepResult.DONE, 1),
        PurgeStep.SETTINGS: (StepResult.DONE, 0),
        PurgeStep.SCAN: (StepResult.DONE, verification.receipt.scan.files),
    }
    assert verification.receipt.scan.name_searched
    assert verification.receipt.scan.files > 4
    assert dict(verification.receipt.counts)["login"] == 1
