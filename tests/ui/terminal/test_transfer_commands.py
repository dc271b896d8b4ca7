"""Files in and out through the terminal."""

from __future__ import annotations

import csv
import hashlib
import stat
import zipfile
from pathlib import Path

import pytest

from core.formats.csv_export import ExportItem
from core.services import foreign_files
from tests.conftest import CANARY
from tests.core.formats.bitwarden_files import PASSPHRASE as FILE_PASSPHRASE
from tests.core.formats.bitwarden_files import protected
from tests.core.formats.kdbx_files import KEY, make_key_file, write_cheaply
from tests.core.formats.kdbx_files import PASSPHRASE as KDBX_PASSPHRASE
from tests.core.formats.oracle import fixture
from tests.core.formats.test_csv_export import make_item
from tests.fakes.checking import check_here
from tests.fakes.reading import read_here
from tests.ui.terminal.command_line import (
    ITEM_PASSWORD,
    OTHER_PASSWORD,
    PASSWORD,
    CommandLine,
    rows_in,
)

CHROME = "name,url,username,password,note\n"
PASSPHRASE = f"{CANARY} copy"


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read here: what starts a child each time is walked in the journeys."""
    monkeypatch.setattr(foreign_files, "_read", read_here)


def chrome(folder: Path, *rows: str) -> str:
    """Write a file as Chrome exports it and return its path."""
    file = folder / "chrome.csv"
    file.write_text(CHROME + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return str(file)


def test_formats(terminal: CommandLine) -> None:
    rows = terminal.json("formats").rows
    assert all(set(row) == {"id", "name", "reads", "writes", "encrypted"} for row in rows)
    by_id = {str(row["id"]): row for row in rows}
    assert {"strongroom", "bitwarden-json", "chrome-csv", "firefox-csv", "csv"} <= set(by_id)
    written = {"strongroom", "bitwarden-json", "bitwarden-protected-json", "kdbx", "csv"}
    written |= {"cxf-json", "spreadsheet-csv", "html"}
    assert {id_ for id_ in by_id if by_id[id_]["writes"]} == written
    assert not terminal.data.exists()


def test_import_counts_add_up_and_a_second_time_changes_nothing(maria: CommandLine) -> None:
    file = chrome(
        maria.folder,
        f"Amazon,https://a.com,m,{ITEM_PASSWORD},",
        f'Bank,https://b.com,m,"{CANARY},x","two\nlines"',
        "too,many,columns,in,this,row",
    )
    dry = maria.json("import", file, "--dry-run", lines=[PASSWORD]).row
    assert maria.json("item", "list", lines=[PASSWORD]).rows == []
    row = maria.json("import", file, lines=[PASSWORD]).row
    assert row == dry
    assert set(row) == {
        "format", "in_file", "added", "updated", "skipped", "unreadable", "not_kept",
    }  # fmt: skip
    assert row["format"] == "chrome-csv"
    assert (row["in_file"], row["added"], row["updated"], row["skipped"]) == (3, 2, 0, 0)
    assert row["unreadable"] == [{"where": "line 5", "why": "too-many-columns"}]
    again = maria.json("import", file, lines=[PASSWORD]).row
    assert (again["added"], again["updated"], again["skipped"]) == (0, 0, 2)
    assert len(maria.json("item", "list", lines=[PASSWORD]).rows) == 2


def test_an_import_says_that_the_file_is_still_there_and_how_to_take_it_back(
    maria: CommandLine,
) -> None:
    file = chrome(maria.folder, f"A,https://a.com,m,{ITEM_PASSWORD},")
    dry = maria.run("import", file, "--dry-run", lines=[PASSWORD])
    assert "still on the disk" not in dry.out
    done = maria.run("import", file, lines=[PASSWORD])
    assert f"{file} is not encrypted and still on the disk." in done.out
    assert Path(file).exists()
    (row,) = maria.json("imports", "list", lines=[PASSWORD]).rows
    assert set(row) == {"id", "what", "at", "until", "added", "updated", "undone"}
    assert (row["what"], row["added"], row["updated"]) == ("import", 1, 0)
    assert row["undone"] is False
    assert f"strongroom imports undo {row['id']}" in done.out


def test_an_import_is_taken_back_later(maria: CommandLine) -> None:
    maria.json("import", chrome(maria.folder, "A,https://a.com,m,old,"), lines=[PASSWORD])
    changed = chrome(maria.folder, "A,https://a.com,m,new,", "B,https://b.com,m,b,")
    maria.json("import", changed, lines=[PASSWORD])
    maria.add("Mine")
    newest, oldest = (str(r["id"]) for r in maria.json("imports", "list", lines=[PASSWORD]).rows)
    done = maria.json("imports", "undo", newest, lines=[PASSWORD]).row
    assert done == {"removed": 1, "restored": 1, "kept": 0}
    titles = [row["title"] for row in maria.json("item", "list", lines=[PASSWORD]).rows]
    assert sorted(map(str, titles)) == ["A", "Mine"]
    maria.fails(6, "nothing_to_undo", "imports", "undo", newest, lines=[PASSWORD])
    maria.fails(2, "usage", "imports", "undo", "zz", lines=[PASSWORD])
    told = maria.run("imports", "list", lines=[PASSWORD]).out.splitlines()
    assert told[0].endswith("undone")
    assert "can be undone until" in told[1]
    assert told[1].startswith(oldest)


def test_with_nothing_imported_the_list_says_so(maria: CommandLine) -> None:
    assert maria.json("imports", "list", lines=[PASSWORD]).rows == []
    assert "Nothing was imported" in maria.run("imports", "list", lines=[PASSWORD]).out


@pytest.mark.parametrize(
    ("duplicates", "counts", "listed"),
    [("update", (0, 1, 0), 1), ("skip", (0, 0, 1), 1), ("keep-both", (1, 0, 0), 2)],
)
def test_items_that_are_here_already_and_differ(
    maria: CommandLine, duplicates: str, counts: tuple[int, int, int], listed: int
) -> None:
    maria.json("import", chrome(maria.folder, "A,https://a.com,m,old,"), lines=[PASSWORD])
    file = chrome(maria.folder, "A,https://a.com,m,new,")
    arguments = ("import", file, "--duplicates", duplicates)
    dry = maria.json(*arguments, "--dry-run", lines=[PASSWORD]).row
    row = maria.json(*arguments, lines=[PASSWORD]).row
    assert (row["added"], row["updated"], row["skipped"]) == counts
    assert row == dry
    assert len(maria.json("item", "list", lines=[PASSWORD]).rows) == listed


@pytest.mark.parametrize(
    ("content", "arguments", "code", "kind"),
    [
        (None, [], 3, "file_missing"),
        (b"", [], 9, "empty_file"),
        (CHROME.encode(), [], 9, "empty_file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), [], 9, "unknown_format"),
        (b'{"items": [', [], 9, "truncated_file"),
        (CHROME.encode() + b"a,b,\xff\xff,d,e\n", [], 9, "wrong_encoding"),
        (b"title,username\nA,b\n", [], 9, "missing_column"),
        (b"colour,taste\nred,sweet\n", ["--format", "csv"], 9, "missing_column"),
        (b"STRGROOM" + bytes(200), [], 2, "usage"),
        (CHROME.encode() + b"A,https://a.com,m,p,\n", ["--format", "no-such"], 2, "usage"),
        (b"url,username\nhttps://a.com,m\n", ["--format", "firefox-csv"], 9, "missing_column"),
    ],
)
def test_files_that_cannot_be_imported_change_nothing(
    maria: CommandLine, content: bytes | None, arguments: list[str], code: int, kind: str
) -> None:
    file = maria.folder / "file"
    if content is not None:
        file.write_bytes(content)
    ran = maria.run("import", str(file), *arguments, "--json", lines=[PASSWORD])
    assert (ran.code, ran.kind) == (code, kind)
    assert str(file) in ran.err or "format" in ran.err
    assert ran.err.count("\n") == 1
    assert maria.json("item", "list", lines=[PASSWORD]).rows == []


def unnamed(folder: Path) -> str:
    """Write a table without a line of names and return its path."""
    file = folder / "unnamed.csv"
    rows = f"Mail,maria,{ITEM_PASSWORD},blue\nBank,maria2,{CANARY} other,red\n"
    file.write_text(rows, encoding="utf-8")
    return str(file)


def test_a_table_without_names_is_imported_by_what_its_columns_are_said_to_hold(
    maria: CommandLine,
) -> None:
    file = unnamed(maria.folder)
    ran = maria.fails(9, "missing_column", "import", file, lines=[PASSWORD])
    assert "--columns title,username,password" in ran.err, "there is a way on"
    columns = ("--columns", "title, Username,password,keep-as-field")
    dry = maria.json("import", file, *columns, "--dry-run", lines=[PASSWORD]).row
    assert maria.json("item", "list", lines=[PASSWORD]).rows == []
    row = maria.json("import", file, *columns, lines=[PASSWORD]).row
    assert row == dry
    assert (row["format"], row["in_file"], row["added"]) == ("csv", 2, 2)
    listed = maria.json("item", "list", lines=[PASSWORD]).rows
    assert {item["title"] for item in listed} == {"Mail", "Bank"}, "the first row is one, too"


@pytest.mark.parametrize(
    ("columns", "others", "said"),
    [
        ("title,username,password", [], "has 4 columns, and --columns names 3"),
        ("title,username,password,notes,tags", [], "has 4 columns, and --columns names 5"),
        ("title,username,notes,tags", [], "must name a password"),
        ("username,password,notes,tags", [], "a title or a website"),
        ("title,password,password,notes", [], "names password twice"),
        ("title,colour,password,notes", [], "“colour” is nothing a column can hold"),
        ("", [], "“” is nothing a column can hold"),
        ("title,username,password,notes", ["--format", "chrome-csv"], "plain CSV only"),
        ("title,username,password,notes", ["--file-password"], "plain CSV only"),
        ("title,username,password,notes", ["--key-file", "k"], "plain CSV only"),
    ],
)
def test_columns_that_do_not_fit_are_wrong_usage(
    maria: CommandLine, columns: str, others: list[str], said: str
) -> None:
    file = unnamed(maria.folder)
    ran = maria.fails(2, "usage", "import", file, "--columns", columns, *others, lines=[PASSWORD])
    assert said in ran.err
    assert CANARY not in ran.err


def test_columns_are_said_of_tables_only(maria: CommandLine) -> None:
    file = maria.folder / "file"
    for content in (b"STRGROOM" + bytes(200), b"PK\x03\x04" + bytes(200)):
        file.write_bytes(content)
        ran = maria.run("import", str(file), "--columns", "title,password", lines=[PASSWORD])
        assert ran.code in (2, 9), ran
    assert maria.json("item", "list", lines=[PASSWORD]).rows == []


def test_export_csv(maria: CommandLine) -> None:
    maria.add("Amazon", "--username", "m", "--folder", "F")
    gone = maria.add("Gone")
    maria.json("item", "trash", gone, lines=[PASSWORD])
    file = maria.folder / "out.csv"
    row = maria.json("export", str(file), "--format", "csv", lines=[PASSWORD]).row
    assert set(row) == {
        "format", "items", "attachments", "sha256", "verified", "not_kept", "unreadable",
    }  # fmt: skip
    assert row["unreadable"] == []
    assert (row["format"], row["items"], row["attachments"]) == ("csv", 1, 0)
    assert row["verified"] is True
    assert row["not_kept"] == [{"what": "items-in-trash", "count": 1, "name": None}]
    content = file.read_bytes()
    assert row["sha256"] == hashlib.sha256(content).hexdigest()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (line,) = csv.DictReader(content.decode().splitlines())
    assert ITEM_PASSWORD in line.values()
    everything = ("export", str(file), "--format", "csv", "--with-trash")
    row = maria.json(*everything, lines=[PASSWORD]).row
    assert row["items"] == 2
    people = maria.run("export", str(file), "--format", "csv", lines=[PASSWORD])
    assert "Checked: 1 items" in people.out
    assert "Anyone who opens the file can read all passwords." in people.out


def test_a_protected_export_of_bitwarden_opens_with_its_password(maria: CommandLine) -> None:
    path = maria.folder / "export.json"
    path.write_bytes(protected())
    maria.fails(2, "usage", "import", str(path), lines=[PASSWORD])
    into = ("import", str(path), "--file-password")
    maria.fails(4, "wrong_file_password", *into, lines=[PASSWORD, "wrong"])
    named = (*into, "--format", "bitwarden-json", "--dry-run")
    row = maria.json(*named, lines=[PASSWORD, FILE_PASSPHRASE]).row
    assert (row["format"], row["added"]) == ("bitwarden-protected-json", 5)
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"kdfIterations": 1000', b'"kdfIterations": 99999999'))
    maria.fails(9, "file_too_costly", *into, lines=[PASSWORD, FILE_PASSPHRASE])


def test_a_database_with_a_key_file(maria: CommandLine) -> None:
    path, key = maria.folder / "x.kdbx", maria.folder / "x.keyx"
    path.write_bytes(write_cheaply(ExportItem(item=make_item(title="Amazon"))))
    key.write_bytes(make_key_file("2.0", KEY.hex()))
    said = maria.fails(2, "usage", "import", str(path), lines=[PASSWORD]).err
    assert "--key-file" in said
    into = ("import", str(path), "--key-file", str(key))
    row = maria.json(*into, "--dry-run", lines=[PASSWORD]).row
    assert (row["format"], row["added"]) == ("kdbx", 1)
    both = maria.fails(
        4, "wrong_file_password", *into, "--file-password", lines=[PASSWORD, KDBX_PASSPHRASE]
    )
    assert "together" in both.err
    key.write_bytes(make_key_file("2.0", KEY.hex(), "00000000"))
    assert "damaged" in maria.fails(4, "file_key_refused", *into, lines=[PASSWORD]).err
    maria.fails(3, "file_missing", *into[:-1], str(path) + "y", lines=[PASSWORD])
    maria.fails(2, "usage", *into, "--format", "csv", lines=[PASSWORD])
    path.write_bytes(protected())
    assert "Leave that out" in maria.fails(4, "file_key_refused", *into, lines=[PASSWORD]).err


def test_a_zip_of_bitwarden_brings_its_attachments(maria: CommandLine) -> None:
    path = maria.folder / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data.json", fixture("bitwarden.json"))
        archive.writestr("attachments/i1/roll.txt", f"{CANARY} roll")
    row = maria.json("import", str(path), lines=[PASSWORD]).row
    assert (row["format"], row["in_file"], row["added"]) == ("bitwarden-zip", 5, 5)
    shown = maria.json("export", str(maria.folder / "x.csv"), "--format", "csv", lines=[PASSWORD])
    assert "'what': 'attachments', 'count': 1" in str(shown.row["not_kept"])
    path.write_bytes(path.read_bytes()[:-30])
    maria.fails(9, "truncated_file", "import", str(path), lines=[PASSWORD])


def test_a_bitwarden_export_comes_back_in_another_profile(maria: CommandLine) -> None:
    maria.json("profile", "create", "Ann", lines=[OTHER_PASSWORD])
    maria_too = ("--profile", "Maria")
    maria.add("Amazon", "--username", "m", "--folder", "A/B", "--tag", "t", *maria_too)
    plain, sealed = str(maria.folder / "plain.json"), str(maria.folder / "sealed.json")
    row = maria.json(
        "export", plain, "--format", "bitwarden-json", *maria_too, lines=[PASSWORD]
    ).row
    assert (row["items"], row["verified"]) == (1, True)
    assert row["not_kept"] == [{"what": "tags", "count": 1, "name": None}]
    assert ITEM_PASSWORD.encode() in Path(plain).read_bytes()
    assert stat.S_IMODE(Path(plain).stat().st_mode) == 0o600
    people = maria.run(
        "export", sealed, "--format", "bitwarden-protected-json", *maria_too,
        lines=[PASSWORD, PASSPHRASE, PASSPHRASE],
    )  # fmt: skip
    assert "Checked: 1 items" in people.out
    assert "Anyone who opens the file" not in people.out
    assert CANARY.encode() not in Path(sealed).read_bytes()
    into = ("--profile", "Ann", "--file-password")
    row = maria.json("import", sealed, *into, lines=[OTHER_PASSWORD, PASSPHRASE]).row
    assert (row["added"], row["not_kept"]) == (1, [])


def test_an_archive_comes_back_whole_in_another_profile(maria: CommandLine) -> None:
    maria.json("profile", "create", "Ann", lines=[OTHER_PASSWORD])
    maria_too = ("--profile", "Maria")
    options = ("--username", "m", "--url", "a.com", "--folder", "A/B", "--tag", "t")
    item = maria.add("Amazon", *options, *maria_too)
    maria.json("item", "edit", item, "--title", "Amazonas", *maria_too, lines=[PASSWORD])
    file = str(maria.folder / "out.strongroom")
    arguments = ("export", file, "--format", "strongroom", *maria_too)
    row = maria.json(*arguments, lines=[PASSWORD, PASSPHRASE, PASSPHRASE]).row
    assert (row["items"], row["not_kept"]) == (1, [])
    assert CANARY.encode() not in Path(file).read_bytes()
    into = ("import", file, "--profile", "Ann", "--file-password")
    maria.fails(4, "wrong_file_password", *into, lines=[OTHER_PASSWORD, "wrong"])
    row = maria.json(*into, lines=[OTHER_PASSWORD, PASSPHRASE]).row
    assert (row["format"], row["added"], row["not_kept"]) == ("strongroom", 1, [])
    (there,) = maria.json("item", "list", "--profile", "Ann", lines=[OTHER_PASSWORD]).rows
    assert (there["title"], there["folder"], there["tags"]) == ("Amazonas", "A/B", ["t"])
    shown = maria.json(
        "item", "show", str(there["id"]), "--reveal", "--profile", "Ann",
        lines=[OTHER_PASSWORD], reveal=True,
    ).row  # fmt: skip
    assert ITEM_PASSWORD in [field["value"] for field in rows_in(shown["fields"])]
    assert shown["versions"] == 1


def test_exports_that_are_refused(maria: CommandLine) -> None:
    maria.add("Amazon")
    out = str(maria.folder / "out")
    arguments = ("export", out, "--format")
    maria.fails(2, "usage", *arguments, "chrome-csv", lines=[PASSWORD])
    maria.fails(2, "usage", *arguments, "no-such", lines=[PASSWORD])
    maria.fails(4, "wrong_password", *arguments, "csv", lines=["wrong"])
    archive = (*arguments, "strongroom")
    maria.fails(4, "second_differs", *archive, lines=[PASSWORD, PASSPHRASE, "other"])
    maria.fails(2, "usage", *archive, lines=[PASSWORD, PASSPHRASE])
    maria.fails(2, "usage", *archive, lines=[PASSWORD, "", ""])
    assert not Path(out).exists()
    for place in ("data/out.csv", "data/profiles/out.csv"):
        path = str(maria.folder / place)
        maria.fails(6, "refused_place", "export", path, "--format", "csv", lines=[PASSWORD])
        assert not Path(path).exists()
    missing = str(maria.folder / "no" / "out.csv")
    maria.fails(3, "file_missing", "export", missing, "--format", "csv", lines=[PASSWORD])


def test_an_empty_profile_can_be_exported(maria: CommandLine) -> None:
    file = str(maria.folder / "out.csv")
    row = maria.json("export", file, "--format", "csv", lines=[PASSWORD]).row
    assert (row["items"], row["verified"]) == (0, True)


def test_a_part_is_exported_alone(maria: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    check_here(monkeypatch)
    options = {"Server": ("--folder", "Work/Servers"), "Desk": ("--folder", "work", "--tag", "t")}
    ids = {title: maria.add(title, *more) for title, more in options.items()}
    ids["Home"] = maria.add("Home", "--tag", "t")
    maria.json("item", "trash", ids["Home"], lines=[PASSWORD])
    file = maria.folder / "part.csv"
    for chosen, titles, left in (
        (("--folder", "Work/Servers"), {"Server"}, 0),
        (("--folder", "WORK/servers"), {"Server"}, 0),
        (("--tag", "T"), {"Desk"}, 1),
        (("--tag", "t", "--with-trash"), {"Desk", "Home"}, 0),
        (("--item", ids["Home"], "--item", ids["Server"]), {"Home", "Server"}, 0),
    ):
        arguments = ("export", str(file), "--format", "csv", *chosen)
        row = maria.json(*arguments, lines=[PASSWORD]).row
        written = {line["title"] for line in csv.DictReader(file.read_text().splitlines())}
        assert (row["items"], written) == (len(titles), titles)
        counts = {str(lost["what"]): lost["count"] for lost in rows_in(row["not_kept"])}
        assert counts.get("items-in-trash", 0) == left
    arguments = ("export", str(file), "--format", "csv")
    for wrong in (("--folder", "No"), ("--tag", "no"), ("--tag", "t", "--folder", "Work")):
        maria.fails(2, "usage", *arguments, *wrong, lines=[PASSWORD])
    for gone in ("00" * 16, "x"):
        maria.fails(3, "item_not_found", *arguments, "--item", gone, lines=[PASSWORD])


def test_the_report_of_an_import_is_private_and_holds_no_secret(maria: CommandLine) -> None:
    maria.json("import", chrome(maria.folder, f"A,https://a.com,m,{CANARY},"), lines=[PASSWORD])
    file = chrome(maria.folder, f"A,https://a.com,m,{CANARY}-2,", "a,b,c,d,e,f")
    dry = maria.run("import", file, "--dry-run", lines=[PASSWORD])
    assert "Differs: A (Password)." in dry.out
    report = maria.folder / "report.txt"
    refused = ("import", file, "--report")
    maria.fails(6, "refused_place", *refused, str(maria.data / "report.txt"), lines=[PASSWORD])
    maria.fails(2, "usage", *refused, str(report), "--dry-run", lines=[PASSWORD])
    before = Path(file).read_bytes()
    (maria.folder / "link.txt").symlink_to(file)
    for taken in (file, str(maria.folder / "link.txt")):
        maria.fails(6, "refused_place", *refused, taken, lines=[PASSWORD])
    assert Path(file).read_bytes() == before
    assert len(maria.json("imports", "list", lines=[PASSWORD]).rows) == 1, "nothing was imported"
    done = maria.run("import", file, "--report", str(report), lines=[PASSWORD])
    assert f"The report is in {report}." in done.out
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    said = report.read_text()
    assert "Updated\n  A (Password)" in said
    assert "line 3: more columns than the header" in said
    assert CANARY not in said
