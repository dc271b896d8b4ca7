"""A KDBX file that was edited elsewhere comes back: only what was done there is a difference."""

from __future__ import annotations

import base64
import dataclasses
from pathlib import Path

import msgspec
import pytest

from core.errors import CancelledError, NotACopyError
from core.formats.catalogue import FormatId
from core.formats.imported import Earlier, ImportedItem, Parsed, Unit, Where
from core.formats.kdbx import read_entries
from core.formats.kdbx_entry import Entry
from core.formats.kdbx_places import entry_of
from core.formats.kdbx_xml_writing import write_xml
from core.ports import Millis
from core.services import contents, foreign_files, items, merging, tags, undo
from core.services.merge_copy import OtherCopy
from core.services.merge_kdbx import copy_of_kdbx
from core.services.merge_plan import Standing
from core.services.merge_sides import Aspect
from core.session import Session
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import Foreign, ItemDraft, ItemKind
from tests.conftest import CANARY
from tests.core.deletion.household import fill
from tests.core.services.merges import digest, row_of
from tests.core.services.vaults import Stopping, add, edit, passwords, secret
from tests.fakes.clock import FakeClock
from tests.fakes.reading import read_here


def list_entries(session: Session) -> list[Entry]:
    """Return a vault as entries of a KDBX file, as an export writes them."""
    found = contents.list_export_items(
        session, include_trash=True, with_versions=True, with_files=True
    )
    return list(map(entry_of, found))


def read(entries: list[Entry]) -> OtherCopy:
    """Return a file with these entries as the other copy."""
    content = write_xml(entries, inner_key=bytes(64), now=Millis(0))
    return copy_of_kdbx(read_entries(content, path="a.kdbx", format_id=FormatId.KDBX))


def change_password(entries: list[Entry], title: str, password: str) -> Entry:
    """Change an entry as KeePassXC does: what it was goes to the end of its history."""
    (entry,) = (each for each in entries if each.texts["Title"] == title)
    was = dataclasses.replace(entry, texts=dict(entry.texts), files=[], history=[])
    entry.history = [*entry.history, was]
    entry.texts["Password"] = password
    entry.modified = Millis((entry.modified or Millis(0)) + 3_600_000)
    return entry


def test_a_file_as_we_wrote_it_is_the_same(session: Session) -> None:
    fill(session)
    edit(session, add(session), password=f"{CANARY}-2")
    before = digest(session)
    plan = merging.plan_merge(session, copy=read(list_entries(session)))
    told = {row.title: row.differences for row in plan.rows if row.standing is not Standing.SAME}
    assert told == {}
    assert not plan.writes
    assert digest(session) == before


def test_what_was_done_on_a_phone_comes_back(session: Session, clock: FakeClock) -> None:
    item, bank = add(session), add(session, "Bank")
    entries = list_entries(session)
    clock.advance(60_000)
    edit(session, bank, password=f"{CANARY}-here")

    entry = change_password(entries, "Mail", f"{CANARY}-phone")
    entry.tags, entry.path = ("mobile",), ("Phone",)
    new = Entry(uuid=bytes(range(16)), texts={"Title": "New there", "Password": f"{CANARY}-new"})
    copy = read([*entries, new])
    before = digest(session)
    plan = merging.plan_merge(session, copy=copy)
    row = row_of(plan, "Mail")
    assert (row.standing, row.conflicts) == (Standing.CHANGED_THERE, 0)
    assert {each.aspect for each in row.differences} == {Aspect.FIELD, Aspect.TAG, Aspect.FOLDER}
    assert row_of(plan, "Bank").standing is Standing.CHANGED_HERE
    assert row_of(plan, "New there").standing is Standing.ONLY_THERE
    merging.apply_merge(session, copy=copy, plan=plan)
    merged = items.read_item(session, item=item)
    assert merged.value(FieldRole.PASSWORD) == f"{CANARY}-phone"
    assert merged.folder is not None
    assert passwords(session, item) == [f"{CANARY}-1"]
    assert not merging.plan_merge(session, copy=copy).writes
    assert session.vault.find_damage() == []
    undo.undo(session)
    assert digest(session) == before
    assert row_of(merging.plan_merge(session, copy=copy), "Mail").standing is Standing.CHANGED_THERE


def test_what_was_removed_there_for_good_is_shown_and_left_alone(session: Session) -> None:
    item = add(session)
    gone = base64.b64encode(item).decode("ascii")
    content = write_xml([], inner_key=bytes(64), now=Millis(0))
    told = f"<DeletedObjects><DeletedObject><UUID>{gone}</UUID></DeletedObject></DeletedObjects>"
    xml = content.xml.replace(b"</Root>", f"{told}</Root>".encode())
    parsed = read_entries(
        dataclasses.replace(content, xml=xml), path="a.kdbx", format_id=FormatId.KDBX
    )
    copy = copy_of_kdbx(parsed)
    plan = merging.plan_merge(session, copy=copy)
    assert [(row.standing, row.writes) for row in plan.rows] == [(Standing.DELETED_THERE, False)]
    plan = plan.with_taken(0, taken=True)
    merging.apply_merge(session, copy=copy, plan=plan)
    assert items.read_item(session, item=item).trashed is not None


def test_what_another_program_adds_to_each_entry_is_no_difference(session: Session) -> None:
    add(session)
    copy = read(list_entries(session))
    added = (
        msgspec.structs.replace(each, foreign=Foreign("kdbx", b"seen by a program"))
        for each in copy.items
    )
    plan = merging.plan_merge(session, copy=dataclasses.replace(copy, items=tuple(added)))
    assert [row.standing for row in plan.rows] == [Standing.SAME]


def test_a_tag_that_a_file_knows_by_another_name_goes_too(session: Session) -> None:
    item = add(session)
    names = ["work, old", "mobile"]
    tags.tag_items(session, items=[item], add=tags.ensure_tags(session, names=names))
    entries = list_entries(session)
    change_password(entries, "Mail", f"{CANARY}-phone").tags = ("mobile",)
    copy = read(entries)
    merging.apply_merge(session, copy=copy, plan=merging.plan_merge(session, copy=copy))
    called = {tag.id: tag.name for tag in tags.list_tags(session)}
    now = items.read_item(session, item=item)
    assert [called[tag] for tag in now.tags] == ["mobile"]


def test_how_lines_end_is_no_difference(session: Session) -> None:
    item = items.read_item(session, item=add(session))
    notes = FieldDraft(FieldType.MULTILINE, "one\r\ntwo", FieldRole.NOTES)
    draft = item.draft()
    draft = msgspec.structs.replace(draft, fields=(*draft.fields, notes))
    items.edit_item(session, item=item.id, seen_revision=item.revision, draft=draft)
    entries = list_entries(session)
    entries[0].texts["Notes"] = "one\ntwo"
    plan = merging.plan_merge(session, copy=read(entries))
    assert (row_of(plan, "Mail").standing, plan.writes) == (Standing.SAME, False)


def test_what_was_changed_in_both_is_a_conflict(session: Session, clock: FakeClock) -> None:
    item = add(session)
    entries = list_entries(session)
    clock.advance(60_000)
    edit(session, item, password=f"{CANARY}-here")

    change_password(entries, "Mail", f"{CANARY}-phone")
    thrown = Entry(uuid=bytes(range(16)), texts={"Title": "Thrown away"}, trashed=True)
    copy = read([*entries, thrown])
    plan = merging.plan_merge(session, copy=copy)
    row = row_of(plan, "Mail")
    assert (row.standing, row.conflicts) == (Standing.CHANGED_BOTH, 1)
    merging.apply_merge(session, copy=copy, plan=plan)
    now = items.read_item(session, item=item).value(FieldRole.PASSWORD)
    kept = {now, *passwords(session, item)}
    assert kept == {f"{CANARY}-{each}" for each in ("1", "here", "phone")}
    assert not merging.plan_merge(session, copy=copy).writes


def test_a_file_of_another_kind_is_no_copy(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_files, "_read", read_here)
    file = tmp_path / "chrome.csv"
    file.write_text("name,url,username,password,note\nA,https://a.com,m,p,\n", "utf-8")
    with secret("x") as given, pytest.raises(NotACopyError):
        merging.read_copy(file, secret=given)


def drafted(title: str, fields: int = 1, said: str = "v") -> ItemDraft:
    """Return a draft with so many fields, of no two the same."""
    found = (FieldDraft(FieldType.TEXT, f"{said} {n}", None, f"{said} {n}") for n in range(fields))
    return ItemDraft(kind=ItemKind.LOGIN, title=title, fields=tuple(found))


def entry(
    draft: ItemDraft, *, known_as: bytes | None = None, earlier: tuple[Earlier, ...] = ()
) -> ImportedItem:
    """Return what a reader makes of an entry."""
    return ImportedItem(
        draft=draft, where=Where(Unit.ITEM, 1), known_as=known_as, earlier=earlier, modified=PAST
    )


PAST = Millis(5)


def test_an_entry_with_a_vast_past_is_compared_in_steps_and_can_be_stopped(
    session: Session,
) -> None:
    item, fields, versions = add(session, "Mail"), 100, 250
    earlier = (Earlier(drafted(f"{n}", fields, f"{n}"), PAST, PAST) for n in range(versions))
    vast = entry(drafted("Mail", fields), known_as=item, earlier=tuple(earlier))
    copy = copy_of_kdbx(Parsed(format_id="kdbx", items=(vast,)))
    steps = Stopping(1000)
    merging.plan_merge(session, copy=copy, progress=steps)
    values = fields * versions
    assert values // 10_000 < len(steps.reports) <= 4 * values // 10_000 + 4, "each a few times"
    for last in range(2, len(steps.reports)):
        with pytest.raises(CancelledError):
            merging.plan_merge(session, copy=copy, progress=Stopping(last))
    plan = merging.plan_merge(session, copy=copy)
    before, merged = digest(session), Stopping(1000)
    merging.apply_merge(session, copy=copy, plan=plan, progress=merged)
    writing = [step for *_, step in merged.reports if step == "merging"]
    assert len(writing) == 1 + versions // 64
    undo.undo(session)
    plan = merging.plan_merge(session, copy=copy)
    with pytest.raises(CancelledError):
        merging.apply_merge(
            session, copy=copy, plan=plan, progress=Stopping(len(merged.reports) - 1)
        )
    assert digest(session) == before


def test_no_entry_takes_the_id_that_another_one_goes_by() -> None:
    bare, other = entry(drafted("Bare")), entry(drafted("Other"))
    first, _ = copy_of_kdbx(Parsed(format_id="kdbx", items=(bare, other))).items
    _, second = copy_of_kdbx(Parsed(format_id="kdbx", items=(other, bare))).items
    for row in (first.id, second.id):
        sly = entry(drafted("Sly"), known_as=row)
        copy = copy_of_kdbx(Parsed(format_id="kdbx", items=(sly, bare, sly, bare)))
        assert len({item.id for item in copy.items}) == 4
