"""Everything goes into another profile, is read back there, and only then the gate opens."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator

import pytest

from core.deletion import export_gate, lifecycle
from core.deletion.due import purge_due
from core.deletion.export_gate import ExportGate, GateReason
from core.deletion.purge import OutcomeState
from core.deletion.receipt import MoveFate, ReceiptMove, read_receipt, verify_receipt
from core.errors import (
    AppError,
    CancelledError,
    DiskFullError,
    FreshPasswordNeededError,
    GateClosedError,
    HeldError,
    MoveDiffersError,
    MoveLeftError,
    SameProfileError,
    WrongPasswordError,
    WrongStateError,
)
from core.formats.times import write_time
from core.progress import SILENT, Progress
from core.services import folders, items, move_check, moving, outside, trash, undo, upkeep
from core.services.contents import vault_digest
from core.services.move_check import MovedValues
from core.services.moving import Moved, MoveRequest
from core.session import Session
from core.storage.key_file import read_key_file
from core.vault.canonical import Noun
from core.vault.folder import NAME_LIMIT
from core.vault.item import ItemKind
from tests.core.deletion.household import House, full_draft, image_of, password, set_countdown
from tests.core.services.vaults import Stopping
from tests.fakes.checking import answer_here, check_here
from tests.fakes.proofs import proved

DAY = 24 * 3600


@pytest.fixture
def session(house: House) -> Iterator[Session]:
    """Return Jonas's session."""
    opened = house.unlock("Jonas")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have all but one move checked in this process."""
    if "fresh_process" not in request.node.name:
        check_here(monkeypatch)


def move(
    house: House,
    session: Session,
    *,
    to: str = "Maria",
    wrong: bool = False,
    instead: Moved | None = None,
    progress: Progress = SILENT,
) -> tuple[ExportGate, Moved]:
    """Move everything to another profile."""
    with password(to, wrong=wrong) as secret:
        request = MoveRequest(
            target=house.id(to), secret=secret, folder="From Jonas", instead=instead
        )
        proof = proved(session)
        return export_gate.make_move(session, request=request, proof=proof, progress=progress)


def reason_for(session: Session, gate: ExportGate) -> GateReason:
    """Return why the gate is closed."""
    with pytest.raises(GateClosedError) as caught:
        export_gate.check(session.app, session, gate)
    reason: GateReason = caught.value.reason
    return reason


def digest_of(house: House, name: str) -> bytes:
    """Return the digest of a closed profile."""
    with contextlib.closing(house.unlock(name)) as opened:
        return vault_digest(opened)


def schedule(house: House, session: Session, gate: ExportGate) -> None:
    """Have Jonas deleted in 30 days."""
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=gate, days=30)


def test_everything_is_there_and_was_read_back_in_a_fresh_process(
    house: House, session: Session
) -> None:
    before = vault_digest(session)
    gate, moved = move(house, session)
    export_gate.check(house.app, session, gate)
    assert vault_digest(session) == moved.digest == before
    assert moved.counts == {
        Noun.FOLDERS: 2,
        Noun.TAGS: 1,
        Noun.ITEMS: 9,
        Noun.VERSIONS: 1,
        Noun.ATTACHMENTS: 1,
        Noun.GENERATED: 1,
    }
    with contextlib.closing(house.unlock("Maria")) as maria:
        there = {folder.id: folder.name for folder in folders.list_folders(maria)}
        summaries = items.list_summaries(maria)
        assert len(summaries) == 18
        assert sum(summary.trashed is not None for summary in summaries) == 2
        assert moved.folder in there.values()


def count_rows(session: Session) -> tuple[int, ...]:
    """Return how much a vault holds, of each kind that a move brings."""
    with session.unit_of_work() as work:
        files = len(work.chunks.attachments())
        counted = (work.items, work.versions, work.generated, work.folders, work.tags)
        return (files, *(len(list(table.ids())) for table in counted))


def test_undone_there_it_is_in_trash_with_all_that_hangs_on_it(
    house: House, session: Session
) -> None:
    """The profile that it came from may be gone, so this may be the only copy."""
    move(house, session)
    with contextlib.closing(house.unlock("Maria")) as maria:
        there, trashed = count_rows(maria), len(trash.list_trash(maria))
        digest = vault_digest(maria)
        done = undo.undo(maria)
        assert (done.kept, len(done.changes.items), done.changes.removed) == (0, 8, ())
        assert count_rows(maria) == there
        assert len(trash.list_trash(maria)) == trashed + 8
        undo.undo(maria, operation=done.changes.operation)
        assert (count_rows(maria), vault_digest(maria)) == (there, digest)


def test_it_is_one_operation_there_and_can_be_done_again(house: House, session: Session) -> None:
    before = digest_of(house, "Maria")
    backups = house.app.paths.profile(house.id("Maria")).backups
    known = set(backups.iterdir())
    _, moved = move(house, session)
    assert len(set(backups.iterdir()) - known) == 1, "a backup of the other is made before"
    told = {str(lost.what): lost.count for lost in moved.not_kept}
    assert told == {"appearance": 1, "preferences": 1, "drafts": 1}
    with contextlib.closing(house.unlock("Maria")) as maria:
        done = undo.undo(maria, operation=moved.operation, for_good=True)
        assert (done.kept, len(done.changes.removed)) == (0, 9)
        assert vault_digest(maria) == before
    move(house, session)
    gate, again = move(house, session)
    assert again.folder == "From Jonas 2", "what is there already is not mixed with it"
    assert again.counts == moved.counts
    export_gate.check(house.app, session, gate)


def test_closed_when_either_was_changed_after_it(house: House, session: Session) -> None:
    gate, _ = move(house, session)
    vault = house.app.paths.profile(house.id("Maria")).vault
    content = vault.read_bytes()
    for place in range(0, len(content), len(content) // 10):
        vault.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert reason_for(session, gate) is GateReason.TARGET_CHANGED
    vault.unlink()
    assert reason_for(session, gate) is GateReason.TARGET_GONE
    vault.write_bytes(content)
    vault.chmod(0o600)
    export_gate.check(house.app, session, gate)
    with contextlib.closing(house.unlock("Maria")) as maria:
        undo.undo(maria)
    assert reason_for(session, gate) is GateReason.TARGET_CHANGED
    vault.write_bytes(content)
    items.add_item(session, draft=full_draft(ItemKind.NOTE))
    assert reason_for(session, gate) is GateReason.VAULT_CHANGED


def test_closed_when_other_keys_or_none_open_it(house: House, session: Session) -> None:
    gate, _ = move(house, session)
    path = house.app.paths.profile(house.id("Maria")).key_file
    content, whole = path.read_bytes(), read_key_file(path)
    other = read_key_file(house.app.paths.profile(house.id("Work")).key_file)
    outside.carry_key_file(house.app, dataclasses.replace(whole, slots=other.slots))
    assert reason_for(session, gate) is GateReason.TARGET_CHANGED
    path.write_bytes(content)
    export_gate.check(house.app, session, gate)
    path.write_bytes(bytes(len(content)))
    assert reason_for(session, gate) in (GateReason.TARGET_CHANGED, GateReason.TARGET_GONE)


@pytest.mark.parametrize("changed", [False, True])
def test_moved_again_it_replaces_what_nobody_changed(
    house: House, session: Session, *, changed: bool
) -> None:
    """Opening the other one is enough for the gate to close."""
    gate, first = move(house, session)
    house.unlock("Maria").close()
    assert reason_for(session, gate) is GateReason.TARGET_CHANGED
    if changed:
        items.add_item(session, draft=full_draft(ItemKind.NOTE))
    gate, again = move(house, session, instead=first)
    export_gate.check(house.app, session, gate)
    assert again.folder == ("From Jonas 2" if changed else "From Jonas")
    with contextlib.closing(house.unlock("Maria")) as maria:
        trashed = len(trash.list_trash(maria))
        assert trashed == (3 + 8 if changed else 2), "what differs by now is not lost"
        assert len(items.list_summaries(maria)) == (18 + 10 if changed else 18)


def test_a_wrong_password_moves_nothing(house: House, session: Session) -> None:
    before = image_of(house.folder("Maria"))
    with pytest.raises(WrongPasswordError) as caught:
        move(house, session, wrong=True)
    assert caught.value.name == "Maria"
    assert image_of(house.folder("Maria")) == before


def test_a_folder_of_that_name_is_counted_on_within_the_limit(
    house: House, session: Session
) -> None:
    name = "x" * NAME_LIMIT
    with contextlib.closing(house.unlock("Maria")) as maria:
        folders.add_folder(maria, name=name)
    with password("Maria") as secret:
        request = MoveRequest(target=house.id("Maria"), secret=secret, folder=name)
        _, moved = export_gate.make_move(session, request=request, proof=proved(session))
    assert moved.folder == name[:-2] + " 2"


def test_not_into_itself(house: House, session: Session) -> None:
    with pytest.raises(SameProfileError):
        move(house, session, to="Jonas")


def test_not_into_one_that_waits_for_its_end(house: House, session: Session) -> None:
    """Neither with its password nor without: then opening it would call that off."""
    with contextlib.closing(house.unlock("Maria")) as maria, password("Maria") as secret:
        gate = export_gate.without_copy()
        lifecycle.schedule(maria, secret=secret, typed_name="Maria", gate=gate, days=30)
    lifecycle.schedule_without_password(house.app, profile=house.id("Work"), typed_name="Work")
    for name in ("Maria", "Work"):
        before = image_of(house.folder(name))
        with pytest.raises(WrongStateError):
            move(house, session, to=name)
        assert image_of(house.folder(name)) == before
    names = [p.name for p in moving.list_targets(house.app, besides=session.profile)]
    assert names == []


def test_not_into_one_that_is_open(house: House, session: Session) -> None:
    with contextlib.closing(house.unlock("Maria")) as maria:
        before = vault_digest(maria)
        with pytest.raises(HeldError):
            move(house, session)
        assert vault_digest(maria) == before


def test_only_with_a_fresh_proof(house: House, session: Session) -> None:
    proof = proved(session)
    with password("Maria") as secret:
        request = MoveRequest(target=house.id("Maria"), secret=secret, folder="From Jonas")
        house.clock.advance(61_000)
        with pytest.raises(FreshPasswordNeededError):
            export_gate.make_move(session, request=request, proof=proof)


@pytest.mark.parametrize("at", [1, 5])
def test_cancelled_anywhere_the_other_is_as_it_was(house: House, session: Session, at: int) -> None:
    before = digest_of(house, "Maria")
    stopping = Stopping(at)
    with pytest.raises(CancelledError):
        move(house, session, progress=stopping)
    assert digest_of(house, "Maria") == before


def test_what_cannot_be_read_back_is_taken_out_again(
    house: House, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest_of(house, "Maria")

    def flip(
        what: str, order: bytearray, progress: Progress, *, descriptors: tuple[int, ...] = ()
    ) -> bytes:
        """Have one attachment's bytes rot between writing and reading."""
        path = house.app.paths.profile(house.id("Maria")).vault
        content = bytearray(path.read_bytes())
        content[-3000] ^= 1
        path.write_bytes(content)
        answered = answer_here(what, order, progress, descriptors=descriptors)
        content[-3000] ^= 1
        path.write_bytes(content)
        return answered

    monkeypatch.setattr(move_check, "ask_child", flip)
    with pytest.raises(MoveDiffersError):
        move(house, session)
    assert digest_of(house, "Maria") == before


@pytest.mark.parametrize(
    "fate",
    [
        MoveFate.LOCKED,
        pytest.param(MoveFate.SAME, marks=pytest.mark.soak),
        pytest.param(MoveFate.GONE, marks=pytest.mark.soak),
    ],
)
def test_the_receipt_tells_what_can_be_known(
    house: House, session: Session, fate: MoveFate
) -> None:
    """At the end of the wait the other one is open to nobody but its owner."""
    gate, moved = move(house, session)
    schedule(house, session, gate)
    maria = house.id("Maria")
    decision = read_key_file(house.app.paths.profile(session.profile).key_file).life.decision
    assert decision is not None
    assert decision.copy is None
    assert decision.moved is not None
    assert decision.moved.to == house.app.registry().pseudonym_of(maria)
    if fate is MoveFate.LOCKED:
        with contextlib.closing(house.unlock("Maria")) as opened:
            items.add_item(opened, draft=full_draft(ItemKind.NOTE))
    elif fate is MoveFate.GONE:
        with password("Maria") as secret:
            opened, gone = house.unlock("Maria"), export_gate.without_copy()
            lifecycle.delete_now(opened, secret=secret, typed_name="Maria", gate=gone)
    house.clock.advance(30 * DAY * 1000)
    (outcome,) = purge_due(house.app, card_visible=True)
    assert (outcome.state, outcome.moved) == (OutcomeState.HELD, fate)
    set_countdown(house.app, session.profile, left=0, held=900)
    house.wait(900, step=900)
    (outcome,) = purge_due(house.app, card_visible=True)
    path = outcome.receipt
    assert path is not None
    receipt = read_receipt(path)
    assert receipt.copy is None
    at = write_time(moved.at)
    assert receipt.move() == ReceiptMove(at, 9, 1, verified=True, at_the_end=fate)
    assert verify_receipt(house.app, path).known
    assert not any(told in path.read_bytes() for told in (b"Maria", maria.hex().encode()))


def test_deleted_at_once_it_is_still_what_was_read_back(house: House, session: Session) -> None:
    gate, _ = move(house, session)
    maria = image_of(house.folder("Maria"))
    with password("Jonas") as secret:
        receipt = lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=gate)
    told = receipt.move()
    assert told is not None
    assert told.at_the_end is MoveFate.SAME
    assert image_of(house.folder("Maria")) == maria


def test_a_restored_profile_remembers_no_move(house: House, session: Session) -> None:
    before = vault_digest(session)
    gate, _ = move(house, session)
    schedule(house, session, gate)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=session.profile, secret=secret)
    assert digest_of(house, "Jonas") == before
    life = read_key_file(house.app.paths.profile(session.profile).key_file).life
    assert life.decision is None


def test_stopped_from_the_keyboard_it_is_taken_out_again(
    house: House, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest_of(house, "Maria")

    def interrupt(
        what: str, order: bytearray, progress: Progress, *, descriptors: tuple[int, ...] = ()
    ) -> bytes:
        """Have somebody press Ctrl+C while it is read back."""
        answer_here(what, order, progress, descriptors=descriptors)
        raise KeyboardInterrupt

    monkeypatch.setattr(move_check, "ask_child", interrupt)
    with pytest.raises(KeyboardInterrupt):
        move(house, session)
    assert digest_of(house, "Maria") == before


@pytest.mark.parametrize("error", [MoveDiffersError(name="Maria"), CancelledError()])
def test_what_cannot_be_taken_out_again_is_told(
    house: House, session: Session, monkeypatch: pytest.MonkeyPatch, error: AppError
) -> None:
    def fail(moved: MovedValues, **_: object) -> bytes:
        raise error

    def fill_disk(session: Session, **_: object) -> undo.Undone:
        raise DiskFullError(path="vault", needed=1)

    monkeypatch.setattr(moving, "check_move", fail)
    monkeypatch.setattr(moving, "undo", fill_disk)
    with pytest.raises(MoveLeftError) as caught:
        move(house, session)
    assert caught.value.data == {"name": "Maria", "folder": "From Jonas"}


def test_trash_keeps_the_days_in_which_a_deletion_waited(house: House, session: Session) -> None:
    """Called off after 40 days: those do not count here, so they must not there."""
    session.close()
    with contextlib.closing(house.unlock("Jonas")) as jonas, password("Jonas") as secret:
        gate = export_gate.without_copy()
        lifecycle.schedule(jonas, secret=secret, typed_name="Jonas", gate=gate, days=60)
    house.clock.advance(40 * DAY * 1000)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    with contextlib.closing(house.unlock("Jonas")) as jonas:
        upkeep.let_go(jonas)
        assert len(trash.list_trash(jonas)) == 1
        move(house, jonas)
    with contextlib.closing(house.unlock("Maria")) as maria:
        assert len(trash.list_trash(maria)) == 2
        upkeep.let_go(maria)
        assert len(trash.list_trash(maria)) == 1, "Maria's own has had its days"
        (left,) = trash.list_trash(maria)
        assert items.read_item(maria, item=left).trashed == house.clock.now()
