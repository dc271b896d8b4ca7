"""What cannot be read is named where a name is known, and counted where none is."""

from __future__ import annotations

from core.ports import Millis
from core.storage.rows import TableId, noun_of
from core.vault.broken import BrokenPart, Extent, NewestBackup, SalvageReport
from ui.wording.broken import NOUNS, list_lines, say_backup, say_count, say_part, say_salvaged

BANK = BrokenPart("items", b"b" * 16, Extent.DETAIL, "Bank")
GONE = BrokenPart("items", b"g" * 16)
FOLDER = BrokenPart("folders", b"f" * 16)


def test_no_table_is_without_words() -> None:
    manifest = {TableId.BUCKETS, TableId.ROOT}
    assert set(NOUNS) == {noun_of(table) for table in TableId if table not in manifest}


def test_one_and_several() -> None:
    assert say_count([]) == "Everything can be read."
    assert say_count([FOLDER]) == "1 folder could not be read."
    assert say_count([BANK, GONE, FOLDER]) == "2 items and 1 folder could not be read."
    more = BrokenPart("tags", b"t" * 16)
    assert say_count([BANK, FOLDER, more]) == "1 item, 1 folder and 1 tag could not be read."


def test_what_is_lost_of_each() -> None:
    assert "“Bank”: its fields, passwords included, are lost" in say_part(BANK)
    assert GONE.id.hex()[:8] in say_part(GONE)
    assert say_part(BrokenPart("items", b"", Extent.OVERVIEW, "Mail")) == "“Mail”: nothing is lost."
    assert say_part(BrokenPart("chunks", b"", title="Mail")).startswith("An attachment of “Mail”")
    assert say_part(FOLDER) == "One folder cannot be read."


def test_items_are_listed_and_the_others_are_counted() -> None:
    second = BrokenPart("folders", b"g" * 16)
    assert list_lines([BANK, FOLDER, second]) == [say_part(BANK), "2 folders could not be read."]
    assert list_lines([BANK]) == [say_part(BANK)]


def test_what_was_salvaged_is_counted_and_what_nobody_knows_is_said() -> None:
    report = SalvageReport({"items": 997}, 1000, (GONE,) * 3, 0, vouched=True)
    assert say_salvaged(report) == "The file is damaged; 997 of 1,000 items were found in it."
    unsure = SalvageReport({"items": 5}, None, (), 0, vouched=False)
    assert "nothing tells how recent" in say_salvaged(unsure)


def test_what_a_backup_could_give_back_is_named() -> None:
    made = Millis(1_800_000_000_000)
    many = tuple(f"Item {number}" for number in range(7))
    said = say_backup(NewestBackup(made, ("Shop",), many))
    assert said.startswith("The backup of 2027-01-15 has items that are not here: “Shop”; ")
    assert said.endswith("“Item 4” and 2 more.")
    assert say_backup(NewestBackup(made)).endswith("has the same items.")
