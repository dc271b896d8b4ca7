"""The plan counts exactly and changes no byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.plan import KINDS, StayKind, What, make_plan
from core.errors import ProfileNotFoundError
from core.formats.catalogue import FormatId
from core.services.exporting import ExportRequest
from core.vault.item import ItemKind
from core.vault.profile import ProfileId
from tests.core.deletion.household import ATTACHED, House, password, timed_image
from tests.fakes.proofs import proved


def test_counts_are_exact(house: House) -> None:
    session = house.unlock("Jonas")
    plan = make_plan(house.app, profile=session.profile, session=session)
    counts = {removal.what: removal.count for removal in plan.removes}
    assert sum(counts.get(kind, 0) for kind in KINDS) == 8
    assert What.CARD not in counts, "the only card is in Trash"
    wanted = {
        What.LOGIN: 1,
        What.TRASH: 1,
        What.ATTACHMENT: 1,
        What.VERSION: 1,
        What.FOLDER: 1,
        What.TAG: 1,
        What.GENERATED: 1,
        What.DRAFT: 1,
        What.PICTURE: 1,
        What.BACKUP: 1,
        What.VAULT_FILE: 1,
        What.KEY_FILE: 1,
        What.REGISTRY: 1,
    }
    assert {what: counts[what] for what in wanted} == wanted
    sizes = {removal.what: removal.bytes for removal in plan.removes}
    assert sizes[What.ATTACHMENT] == len(ATTACHED)
    folder = house.folder("Jonas")
    assert sizes[What.VAULT_FILE] == (folder / "vault.db").stat().st_size
    assert plan.items == 9
    assert (plan.name, plan.exact) == ("Jonas", True)
    session.close()


def test_it_changes_no_byte_and_no_time(house: House) -> None:
    session = house.unlock("Jonas")
    house.keyring.entries[f"anchor/{session.profile.hex()}"] = b"x"
    before = timed_image(house.data)
    plan = make_plan(house.app, profile=session.profile, session=session)
    make_plan(house.app, profile=house.id("Maria"))
    assert timed_image(house.data) == before
    session.vault.unlogged.clear()
    session.close()
    assert timed_image(house.data) == before, "nor does the lock, but for a line of its own log"
    assert {r.what: r.count for r in plan.removes}[What.KEYRING] == 1


def test_without_a_session_only_what_can_be_seen(house: House) -> None:
    plan = make_plan(house.app, profile=house.id("Jonas"))
    whats = {removal.what for removal in plan.removes}
    assert not plan.exact
    assert whats == {
        What.PICTURE,
        What.BACKUP,
        What.VAULT_FILE,
        What.KEY_FILE,
        What.REGISTRY,
    }


def test_a_scheduled_profile_remembers_its_counts(house: House) -> None:
    session = house.unlock("Jonas")
    exact = make_plan(house.app, profile=session.profile, session=session)
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=30)
    later = make_plan(house.app, profile=session.profile)
    assert {r.what: r.count for r in later.removes if r.what in KINDS} == {
        r.what: r.count for r in exact.removes if r.what in KINDS
    }
    assert later.items == 9


def test_others_and_the_last(house: House) -> None:
    plan = make_plan(house.app, profile=house.id("Jonas"))
    assert set(plan.other_profiles) == {"Maria", "Work"}
    assert not plan.last_profile


def test_copies_are_named_there_or_gone(house: House, tmp_path: Path) -> None:
    session = house.unlock("Jonas")
    for name, form in (("a.strongroom", FormatId.STRONGROOM), ("b.csv", FormatId.CSV)):
        with password("Jonas") as secret:
            request = ExportRequest(path=tmp_path / name, format_id=form, passphrase=secret)
            export_gate.make_copy(session, request=request, proof=proved(session))
    (tmp_path / "b.csv").unlink()
    plan = make_plan(house.app, profile=session.profile, session=session)
    assert [(stay.what, stay.where) for stay in plan.stays] == [
        (StayKind.COPY, str(tmp_path / "a.strongroom")),
        (StayKind.COPY_GONE, str(tmp_path / "b.csv")),
        (StayKind.UNCONTROLLED, ""),
    ]
    session.close()


def test_no_such_profile(house: House) -> None:
    with pytest.raises(ProfileNotFoundError):
        make_plan(house.app, profile=ProfileId(bytes(16)))


def test_every_kind_of_item_is_a_kind_of_loss() -> None:
    assert {kind.value for kind in ItemKind} == {what.value for what in KINDS}
