"""With an export of any of the ten most used managers a person is in, and can leave again."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.formats import kdbx
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed
from core.formats.parts import Part
from core.formats.reading import read_sealed
from core.services import contents, foreign_files, importing, items, recent_imports
from core.session import Session
from core.vault.field import FieldRole
from core.vault.item import ItemKind
from core.vault.secret import Secret
from tests.core.formats.kdbx_files import PASSPHRASE, passphrase, write_cheaply
from tests.core.formats.oracle import fixture
from tests.core.formats.test_bitwarden_zip import packed
from tests.core.formats.test_kdbx_peers import an_item, ask
from tests.core.formats.test_onepux import CONTENT as ONEPUX
from tests.core.services.vaults import titles
from tests.fakes.reading import read_here
from ui.wording.losses import say_not_kept, say_unreadable


@dataclasses.dataclass(frozen=True)
class Program:
    """A program's export of our own making, what of it is not kept, and what KeePass has not."""

    content: bytes
    lost: frozenset[Part] = frozenset()
    left_behind: frozenset[Part] = frozenset()
    unreadable: int = 0
    is_sealed: bool = False


PROGRAMS = {
    "Bitwarden": Program(
        fixture("bitwarden.json"),
        lost=frozenset({Part.REPROMPT, Part.MATCH_RULES, Part.LINKED_FIELDS, Part.FOLDERS}),
        left_behind=frozenset({Part.VERSIONS, Part.FOREIGN}),
    ),
    "1Password": Program(ONEPUX, lost=frozenset({Part.ARCHIVED, Part.ATTACHMENTS}), unreadable=1),
    "LastPass": Program(fixture("lastpass.csv")),
    "Dashlane": Program(fixture("dashlane.csv")),
    "KeePass": Program(write_cheaply(*(an_item(n) for n in range(4))), is_sealed=True),
    "Chrome": Program(fixture("chrome.csv")),
    "Firefox": Program(fixture("firefox.csv")),
    "Apple Passwords": Program(fixture("apple.csv")),
    "NordPass": Program(fixture("nordpass.csv")),
    "Proton Pass": Program(
        packed({"Proton Pass/data.json": fixture("proton-pass.json")}),
        left_behind=frozenset({Part.FOREIGN}),
        unreadable=2,
    ),
}


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read here: what starts a child each time is walked in the journeys."""
    monkeypatch.setattr(foreign_files, "_read", read_here)


def read_in(path: Path, program: Program) -> Parsed:
    """Return what is in a program's export, told by nothing but its content."""
    path.write_bytes(program.content)
    return importing.read_file(path, secret=passphrase() if program.is_sealed else None)


def said_by(item: ImportedItem) -> tuple[object, ...]:
    """Return what a person would miss if it were gone."""
    fields = sorted((f.role or f"={f.label}", f.value) for f in item.draft.fields if f.value)
    return (item.draft.title, tuple(fields), item.folder_path, item.tag_names, item.trashed)


def leave(session: Session, left_behind: frozenset[Part]) -> bytes:
    """Return everything as a KeePass file; what that leaves out is told beforehand."""
    everything = contents.list_export_items(
        session, include_trash=True, with_versions=True, with_files=True
    )
    assert {lost.what for lost in kdbx.losses(everything)} == left_behind
    return write_cheaply(*everything)


def open_again(content: bytes) -> tuple[ImportedItem, ...]:
    """Return the items of a KeePass file."""
    parsed = read_sealed(
        content, path="", format_id=FormatId.KDBX, passphrase=Secret.from_text(PASSPHRASE)
    )
    assert parsed.unreadable == ()
    assert parsed.not_kept == ()
    return parsed.items


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_person_is_in_sees_what_was_not_kept_and_could_leave_again(
    session: Session, tmp_path: Path, name: str
) -> None:
    program = PROGRAMS[name]
    parsed = read_in(tmp_path / "export", program)
    plan = importing.plan_import(session, parsed=parsed)
    done = importing.apply_import(session, parsed=parsed, plan=plan)
    assert done.added == len(parsed.items) > 0
    assert done.in_file == done.added + done.updated + done.skipped + len(done.unreadable)

    assert {lost.what for lost in done.not_kept} == program.lost
    assert len(done.unreadable) == program.unreadable
    assert all(map(say_not_kept, done.not_kept))
    assert all(map(say_unreadable, done.unreadable))

    came_back = open_again(leave(session, program.left_behind))
    assert sorted(map(said_by, came_back), key=repr) == sorted(map(said_by, parsed.items), key=repr)
    assert [len(item.attachments) for item in came_back if item.attachments] == [
        len(item.attachments) for item in parsed.items if item.attachments
    ]

    (remembered,) = recent_imports.list_imports(session)
    recent_imports.undo_import(session, operation=remembered.id)
    assert titles(session) == []
    assert items.list_summaries(session) == []


@pytest.mark.soak
@pytest.mark.parametrize("name", PROGRAMS)
def test_keepassxc_opens_what_a_person_leaves_with(
    session: Session, tmp_path: Path, name: str
) -> None:
    assert shutil.which("keepassxc-cli"), "apt-get install keepassxc"
    parsed = read_in(tmp_path / "export", PROGRAMS[name])
    plan = importing.plan_import(session, parsed=parsed)
    importing.apply_import(session, parsed=parsed, plan=plan)
    everything = contents.list_export_items(
        session, include_trash=True, with_versions=True, with_files=True
    )
    path = tmp_path / "mine.kdbx"
    path.write_bytes(write_cheaply(*everything))
    listed = ask("export", "-f", "xml", path)
    entries = [
        {pair.findtext("Key"): pair.findtext("Value") or "" for pair in entry.findall("String")}
        for entry in ElementTree.fromstring(listed).iterfind(".//Group/Entry")
    ]
    found = sorted((each["Title"], each["UserName"], each["Password"]) for each in entries)
    wanted = sorted(
        (e.item.title, e.item.value(FieldRole.USERNAME), e.item.value(FieldRole.PASSWORD))
        for e in everything
        if e.item.kind is ItemKind.LOGIN
    )
    assert set(wanted) <= set(found)
    assert len(found) == len(everything)
