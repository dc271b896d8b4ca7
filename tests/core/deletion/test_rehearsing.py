"""A copy opens as it would have to after the deletion, and nothing is written for that."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.deletion import export_gate
from core.deletion.export_gate import GateReason
from core.deletion.rehearsing import Rehearsal, rehearse
from core.errors import GateClosedError, WrongFilePasswordError
from core.formats.catalogue import FormatId
from core.services import items, profiles
from core.services.exporting import ExportRequest
from core.session import Session
from core.storage.key_file import CopyRecord
from core.vault.field import FieldRole
from core.vault.profile import Card
from tests.conftest import CANARY
from tests.core.deletion.household import House, image_of, password
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")


@pytest.fixture
def session(house: House) -> Iterator[Session]:
    """Return Jonas's session."""
    opened = house.unlock("Jonas")
    yield opened
    opened.close()


def copy(session: Session, path: Path, form: FormatId) -> CopyRecord:
    """Write and check a copy."""
    with password("Jonas") as passphrase:
        request = ExportRequest(path=path, format_id=form, passphrase=passphrase)
        made = export_gate.make_copy(session, request=request, proof=proved(session)).copy
    assert made is not None
    return made


def look(made: CopyRecord) -> Rehearsal:
    """Open a copy with the passphrase it was made with."""
    with password("Jonas") as passphrase:
        return rehearse(made, passphrase=passphrase)


def test_every_item_of_an_archive_is_there_as_it_is(
    house: House, session: Session, tmp_path: Path
) -> None:
    made = copy(session, tmp_path / "jonas.strongroom", FormatId.STRONGROOM)
    found = look(made)
    assert {each.item.id: each.item for each in found.items} == {
        summary.id: items.read_item(session, item=summary.id)
        for summary in items.list_summaries(session)
    }
    assert found.count().total() == made.items > 1
    assert any(each.item.attachments for each in found.items)
    assert any(each.item.trashed is not None for each in found.items)
    assert [each.item.trashed is not None for each in found.items] == sorted(
        each.item.trashed is not None for each in found.items
    )
    assert any(each.folder for each in found.items)


def test_what_a_table_carries_is_there(session: Session, tmp_path: Path) -> None:
    made = copy(session, tmp_path / "jonas.csv", FormatId.CSV)
    found = rehearse(made, passphrase=None)
    titles = sorted(each.item.title for each in found.items)
    assert titles == sorted(summary.title for summary in items.list_summaries(session))
    passwords = {each.item.value(FieldRole.PASSWORD) for each in found.items}
    assert any(passwords - {""})


def test_a_wrong_passphrase_is_told_and_may_be_typed_again(
    session: Session, tmp_path: Path
) -> None:
    made = copy(session, tmp_path / "jonas.strongroom", FormatId.STRONGROOM)
    with password("Maria") as wrong, pytest.raises(WrongFilePasswordError):
        rehearse(made, passphrase=wrong)
    with pytest.raises(WrongFilePasswordError):
        rehearse(made, passphrase=None)
    assert look(made).items


@pytest.mark.usefixtures("in_a_child")
def test_looking_changes_no_byte_and_leaves_no_file(
    house: House, session: Session, tmp_path: Path
) -> None:
    made = [
        copy(session, tmp_path / "jonas.strongroom", FormatId.STRONGROOM),
        copy(session, tmp_path / "jonas.csv", FormatId.CSV),
    ]
    before = image_of(house.app.paths.data), image_of(tmp_path)
    for each in made:
        look(each)
    assert (image_of(house.app.paths.data), image_of(tmp_path)) == before


@pytest.mark.parametrize("form", [FormatId.STRONGROOM, FormatId.CSV])
def test_a_file_that_is_another_closes_the_gate(
    session: Session, tmp_path: Path, form: FormatId
) -> None:
    path = tmp_path / f"jonas.{form}"
    made = copy(session, path, form)
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(GateClosedError) as closed:
        look(made)
    assert closed.value.data["reason"] == GateReason.COPY_CHANGED
    path.unlink()
    with pytest.raises(GateClosedError) as closed:
        look(made)
    assert closed.value.data["reason"] == GateReason.COPY_GONE


def test_a_file_that_changes_while_it_is_read_closes_the_gate(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "jonas.strongroom"
    made = copy(session, path, FormatId.STRONGROOM)

    @dataclasses.dataclass
    class Swap:
        """Put another file in its place while the passphrase is tried."""

        def report(self, done: int, total: int, step: str = "") -> None:
            if step == "deriving-key":
                path.replace(path.with_name("was"))
                path.write_bytes(path.with_name("was").read_bytes() + b"more")

    with password("Jonas") as passphrase, pytest.raises(GateClosedError):
        rehearse(made, passphrase=passphrase, progress=Swap())


def test_nothing_secret_is_in_what_it_says_of_itself(session: Session, tmp_path: Path) -> None:
    found = look(copy(session, tmp_path / "jonas.strongroom", FormatId.STRONGROOM))
    assert CANARY not in repr(found) + repr(found.items[0])


@pytest.mark.parametrize("form", [FormatId.STRONGROOM, FormatId.CSV])
def test_a_profile_with_nothing_in_it_has_a_copy_with_nothing_in_it(
    house: House, tmp_path: Path, form: FormatId
) -> None:
    with password("Jonas") as first:
        card = Card(name="Empty")
        session = profiles.create_profile(house.app, card=card, secret=first, recovery_key=None)
    made = copy(session, tmp_path / "empty", form)
    session.close()
    assert look(made).items == ()
