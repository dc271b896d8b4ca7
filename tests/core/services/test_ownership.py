"""No way around the master password: not for an export, a change of keys, nor an end.

Every public function of the services that could do such a thing is listed here:
one that asks is attacked, one that does not says why it need not.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

import core.deletion
import core.services
from core.app import App
from core.deletion import export_gate, lifecycle
from core.errors import AppError, FreshPasswordNeededError, WrongPasswordError
from core.formats.catalogue import FormatId
from core.services import backups, exporting, ownership, profiles, recovery, restoring
from core.services.exporting import ExportRequest
from core.services.ownership import FRESH_SECONDS, prove_owner
from core.session import Session
from core.vault.profile import Card
from core.vault.proof import Act, FreshProof
from core.vault.secret import Secret
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    open_with_key,
    secret,
)
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.usefixtures("read_back_here")

WEIGHTY = re.compile(
    r"export|copy|copies|password|kit|rotate|put_slot|schedul|delet|purge|restor|bind|recover|prove|proof|spend"
)
"""Words of what needs a proof; a name with one of them is accounted for below."""


def request(session: Session) -> ExportRequest:
    """Return the wish for a copy in clear beside the data folder."""
    return ExportRequest(path=out(session), format_id=FormatId.CSV)


def out(session: Session) -> Path:
    """Return where copies would go."""
    return session.app.paths.data.parent / "out.csv"


ByPassword = Callable[[Session, Secret], object]
ByProof = Callable[[Session, FreshProof], object]

ASKS_ITSELF: dict[str, ByPassword] = {
    "exporting.export": lambda session, given: exporting.export(
        session, request=request(session), secret=given
    ),
    "profiles.change_password": lambda session, given: profiles.change_password(
        session, secret=given, new_secret=secret(OTHER_PASSWORD)
    ),
    "recovery.replace_kit": lambda session, given: recovery.replace_kit(
        session, secret=given, recovery_key=Secret(bytearray(20))
    ),
    "restoring.copy_to_profile": lambda session, given: restoring.copy_to_profile(
        session, backup=backups.list_backups(session)[0], name="Copy", secret=given
    ),
    "lifecycle.schedule": lambda session, given: lifecycle.schedule(
        session, secret=given, typed_name="Maria", gate=export_gate.without_copy(), days=7
    ),
    "lifecycle.delete_now": lambda session, given: lifecycle.delete_now(
        session, secret=given, typed_name="Maria", gate=export_gate.without_copy()
    ),
    "ownership.check_password": lambda session, given: ownership.check_password(
        session, secret=given
    ),
    "ownership.prove_owner": lambda session, given: prove_owner(
        session, secret=given, act=Act.EXPORT
    ),
}
"""Acts of an open profile that take the master password and derive within the act."""

ASKS_WHILE_CLOSED = {
    "lifecycle.restore",
    "lifecycle.delete_scheduled_now",
    "profiles.recover",
    "profiles.recover_anyway",
    "profiles.open_with_kit",
}
"""Acts on a closed profile: without the right secret there is no key to do them with."""

TAKES_A_PROOF: dict[str, ByProof] = {
    "exporting.write_checked_copy": lambda session, proof: exporting.write_checked_copy(
        session, request=request(session), proof=proof
    ),
    "export_gate.make_copy": lambda session, proof: export_gate.make_copy(
        session, request=request(session), proof=proof
    ),
    "ownership.spend": lambda session, proof: ownership.spend(session, proof, Act.EXPORT),
}

NEED_NOT_ASK = {
    # Keys in hand are what they work on; whoever has none gets nowhere.
    "key_slots.make_password",
    "key_slots.make_kit_public",
    "key_slots.keep_kit_public",
    "key_slots.put_kit_public",
    "key_slots.read_kit_public",
    "key_slots.open_with_password",
    "key_slots.open_with_recovery",
    "key_slots.is_changing",
    "key_slots.is_ahead",
    "key_slots.open_with_lock",
    "key_slots.try_proved",
    "backup_slots.kit_salts",
    "backup_slots.password_slots",
    "backup_slots.recovery_slots",
    "rotating.rotate",
    "rising.derive_slot",
    "rising.put_slot",
    # These take the master password or the kit, as their own tests show.
    "binding.bind",
    "binding.unbind",
    "binding.is_bound",
    "key_slots.is_bound",
    # A new kit opens nothing before `replace_kit`; the rest is about paper.
    "recovery.make_kit",
    "recovery.write_kit",
    "recovery.has_kit",
    "recovery.note_kits",
    "recovery.kit_place",
    "recovery.set_kit_place",
    # What another passphrase opens is read, and nothing of this profile is written.
    "merging.read_copy",
    "merge_copy.copy_of_vault",
    # A reminder is not shown again; the file it is about stays as it is.
    "plain_copies.keep_copy",
    # Read only, or within this process.
    "contents.list_export_items",
    "keys_fate.count_known_copies",
    "device_secret.read_binding",
    "device_secret.keep_binding",
    # In its place, under the same locks; what there was is backed up before.
    "restoring.restore_all",
    # Trash and versions of items: undone with one click.
    "trash.restore",
    "items.restore_version",
    # A decision made before with the password, or one that anybody may take back.
    "lifecycle.undo_schedule",
    "lifecycle.schedule_without_password",
    "due.confirm_purge",
    "due.purge_due",
    "purge.purge",
    "purge.resume_purge",
    "purge.resume_purges",
    "export_gate.with_copy",
    "plain_pages.write_plain_page",
}


DUPLICATES: tuple[Callable[[object], object], ...] = (copy.copy, copy.deepcopy, pickle.dumps)


def list_weighty() -> Iterator[str]:
    """Yield every public function of the services whose name sounds like such an act."""
    for package in (core.services, core.deletion):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name, member in vars(module).items():
                own = inspect.isfunction(member) and member.__module__ == module.__name__
                public = own and not name.startswith("_") and WEIGHTY.search(name)
                if public and takes_a_profile(member):
                    yield f"{found.name}.{name}"


def takes_a_profile(function: Callable[..., object]) -> bool:
    """Tell whether a function is about a profile at all."""
    about = {"session", "app", "vault", "work", "key_file"}
    return bool(about & set(inspect.signature(function).parameters))


def test_every_act_that_weighs_is_accounted_for() -> None:
    known = {*ASKS_ITSELF, *ASKS_WHILE_CLOSED, *TAKES_A_PROOF, *NEED_NOT_ASK}
    found = set(list_weighty())
    assert found >= {*ASKS_ITSELF, *TAKES_A_PROOF, *ASKS_WHILE_CLOSED}
    assert found <= known, f"say how these ask for the master password: {sorted(found - known)}"


@pytest.fixture
def other(app: App) -> Iterator[Session]:
    """Return the open session of another profile."""
    session = profiles.create_profile(app, card=Card(name="Jonas"), secret=secret(OTHER_PASSWORD))
    yield session
    session.close()


def image(session: Session) -> dict[str, bytes]:
    """Return every byte of the profile, and what lies beside the data folder."""
    folder, beside = session.app.paths.profile(session.profile).folder, out(session).parent
    files = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return files | {str(path): b"" for path in beside.iterdir()}


@pytest.mark.parametrize("act", ASKS_ITSELF)
def test_an_act_that_asks_takes_no_other_secret(
    act: str, session: Session, other: Session, template: Template
) -> None:
    add(session)
    backups.create_backup(session)
    before = image(session)
    kit = recovery.format_key(Secret(bytearray(template.recovery_key)))
    for given in (
        secret(OTHER_PASSWORD),  # another profile's, whose session is open
        secret(""),
        secret(f" {PASSWORD}"),
        secret(kit),
    ):
        with pytest.raises(WrongPasswordError):
            ASKS_ITSELF[act](session, given)
    assert image(session) == before
    assert session.is_open
    assert not session.proofs


@pytest.mark.parametrize("act", TAKES_A_PROOF)
def test_a_proof_is_good_once(act: str, session: Session) -> None:
    add(session)
    proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
    TAKES_A_PROOF[act](session, proof)
    out(session).unlink(missing_ok=True)
    refused(act, session, proof)


def refused(act: str, session: Session, proof: FreshProof) -> None:
    """Check that a proof is not taken, that nothing is written, and that it is gone then."""
    with pytest.raises(FreshPasswordNeededError):
        TAKES_A_PROOF[act](session, proof)
    assert not out(session).exists()
    assert proof not in session.proofs


@pytest.mark.parametrize("act", TAKES_A_PROOF)
def test_a_proof_is_good_for_a_minute_of_the_boot_clock(
    act: str, session: Session, clock: FakeClock
) -> None:
    passing: tuple[Callable[[], object], ...] = (
        lambda: clock.advance(FRESH_SECONDS * 1000 + 1),
        lambda: clock.advance(FRESH_SECONDS * 1000 + 1, asleep=True),
        clock.reboot,
    )
    for pass_time in passing:
        proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
        pass_time()
        refused(act, session, proof)
    proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
    clock.advance(FRESH_SECONDS * 1000)
    clock.set_wall(0)
    TAKES_A_PROOF[act](session, proof)


@pytest.mark.parametrize("act", TAKES_A_PROOF)
def test_a_proof_is_good_for_its_own_act_session_and_profile(
    act: str, app: App, session: Session, other: Session, template: Template
) -> None:
    another = cast(Act, "an act to come")
    refused(act, session, prove_owner(session, secret=secret(PASSWORD), act=another))
    foreign = prove_owner(other, secret=secret(OTHER_PASSWORD), act=Act.EXPORT)
    refused(act, session, foreign)
    made = FreshProof(Act.EXPORT, session.clock.boot_id(), session.clock.boot_clock())
    refused(act, session, made)
    proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
    for duplicate in DUPLICATES:
        with pytest.raises(TypeError):
            duplicate(proof)
    session.close()
    assert not session.proofs, "locking forgets what was proved"
    again = open_with_key(app, template)
    refused(act, again, proof)
    again.close()


def test_a_closed_session_takes_no_proof_that_it_gave(session: Session) -> None:
    session.close()
    proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
    with pytest.raises(FreshPasswordNeededError):
        ownership.spend(session, proof, Act.EXPORT)


def test_a_proof_holds_no_secret(session: Session) -> None:
    proof = prove_owner(session, secret=secret(PASSWORD), act=Act.EXPORT)
    assert repr(proof) == "FreshProof(export)"
    assert {*FreshProof.__slots__} == {"act", "boot_clock", "boot_id"}


def test_a_profile_that_was_scheduled_with_its_password_comes_back_with_nothing_less(
    app: App, session: Session, template: Template
) -> None:
    ASKS_ITSELF["lifecycle.schedule"](session, secret(PASSWORD))
    key_file = app.paths.profile(template.profile).key_file
    before = key_file.read_bytes()
    wrong = Secret(bytearray(20))
    attempts: tuple[Callable[[], object], ...] = (
        lambda: lifecycle.restore(app, profile=template.profile),
        lambda: lifecycle.restore(app, profile=template.profile, secret=secret(OTHER_PASSWORD)),
        lambda: lifecycle.restore(app, profile=template.profile, recovery_key=wrong),
        lambda: lifecycle.delete_scheduled_now(
            app, profile=template.profile, secret=secret(OTHER_PASSWORD), typed_name="Maria"
        ),
        lambda: profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD)),
        lambda: profiles.recover(
            app,
            profile=template.profile,
            recovery_key=wrong,
            new_secret=secret(OTHER_PASSWORD),
        ),
    )
    for attempt in attempts:
        with pytest.raises(AppError):
            attempt()
        assert key_file.read_bytes() == before
