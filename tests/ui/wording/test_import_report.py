"""The report of an import: every row is in it once, with what became of it, and no secret."""

from __future__ import annotations

import dataclasses

from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.services.import_plan import Action, Duplicates, ImportPlan, ImportResult, ImportRow
from core.vault.changes import Changes
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.conftest import CANARY
from ui.wording.import_report import Imported, write_report

ROWS = (
    ("Bakery", Action.NEW, True, ()),
    ("Shop\x1b[31m", Action.CHANGED, True, ("password", "=Door\ncode", "files")),
    ("Bank", Action.SAME, True, ()),
    ("", Action.NEW, False, ()),
)


def done(duplicates: Duplicates) -> Imported:
    """Return an import of five rows."""
    secret = FieldDraft(FieldType.CONCEALED, CANARY, FieldRole.PASSWORD)
    username = FieldDraft(FieldType.TEXT, "maria", FieldRole.USERNAME)
    drafts = [ItemDraft(ItemKind.LOGIN, title, (secret, username)) for title, *_ in ROWS]
    parsed = Parsed(
        format_id=FormatId.CSV,
        items=tuple(ImportedItem(draft=d, where=Where(Unit.LINE, 2)) for d in drafts),
        unreadable=(Unreadable(Where(Unit.LINE, 14), Why.BAD_QUOTES, CANARY),),
        not_kept=(NotKept(Part.REPROMPT, 2), NotKept(Part.COLUMN, 1, "col\x1b]0;x\nour")),
    )
    rows = tuple(
        ImportRow(at, ItemKind.LOGIN, title, "maria", action, None, included, differs)
        for at, (title, action, included, differs) in enumerate(ROWS)
    )
    updated = int(duplicates is Duplicates.UPDATE)
    added = 1 + int(duplicates is Duplicates.KEEP_BOTH)
    result = ImportResult(
        changes=Changes(),
        in_file=5,
        added=added,
        updated=updated,
        skipped=4 - added - updated,
        unreadable=parsed.unreadable,
        not_kept=parsed.not_kept,
    )
    return Imported(
        profile="Maria",
        when="28 November",
        where_from="list.csv (CSV)",
        parsed=parsed,
        plan=ImportPlan(rows, duplicates),
        result=result,
    )


def test_it_says_what_became_of_every_row() -> None:
    assert write_report(done(Duplicates.UPDATE)).splitlines() == [
        "Import into Maria, 28 November",
        "From list.csv (CSV)",
        "It holds titles, no usernames and no passwords. Whether all is well you can see in the "
        "profile; the import can be undone for 30 days.",
        "",
        "In the file            5",
        "Added                  1",
        "Updated                1",
        "Skipped                2",
        "Not readable           1",
        "",
        "Kinds of items in the file",
        "  4 logins",
        "",
        "Not kept",
        "  2 “ask again” marks",
        "  1 value of the column “col ]0;x our”",
        "",
        "Not readable",
        "  line 14: a quotation mark is missing",
        "",
        "Added",
        "  Bakery",
        "",
        "Updated",
        "  Shop [31m (Password, Door code, Attachments)",
        "",
        "Skipped, left out",
        "  (no title)",
        "",
        "Skipped, here already",
        "  Bank",
    ]


def test_what_differs_is_named_by_what_was_done_with_it() -> None:
    assert "Skipped, here already and different\n  Shop" in write_report(done(Duplicates.SKIP))
    assert "Added beside what was here\n  Shop" in write_report(done(Duplicates.KEEP_BOTH))


def test_no_secret_and_no_user_name_is_in_it() -> None:
    for duplicates in Duplicates:
        said = write_report(done(duplicates))
        assert CANARY not in said
        assert "maria" not in said
        assert CANARY not in repr(dataclasses.asdict(done(duplicates))["plan"])
