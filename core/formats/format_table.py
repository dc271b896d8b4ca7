"""The table of formats as Markdown, from which `docs/formats.md` is made."""

from __future__ import annotations

from core.formats import bounds, caps, cxf_export, kdbx_file, spreadsheet_csv, zip_file
from core.formats.catalogue import FORMATS, Format
from core.formats.cxf_json import NAME_LIMIT
from core.formats.strongroom_csv import HEADER
from core.vault import folder

_HEAD = """# Formats

What Strongroom reads and writes. Made from `core/formats/catalogue.py`; a test tells when it is
out of date, and `make_markdown` in `core/formats/format_table.py` makes it anew.

| id | name | file | reads | writes | encrypted | has no place for |
|---|---|---|---|---|---|---|
"""

_CSV = """
## The CSV that Strongroom writes

UTF-8 without a byte order mark, RFC 4180, lines end in CRLF. Text is written as it is; nothing is
put in front of what a spreadsheet would take for a formula. The first line names the columns:

{columns}

Several websites, or several tags, stand one per line in their cell, and `folder` is a path with
`/` between the names; a backslash makes the character after it part of a name. `favourite` is
`true` or `false`; `created` and `modified` are RFC 3339 in UTC. Of several fields with the same
role (other than websites) the first with a value is written; an export counts what it leaves out
before it writes.

The CSV for spreadsheets (`spreadsheet-csv`) holds the same under the names {spreadsheet},
after a byte order mark. An apostrophe stands in it before each `=`, `+`, `-` and `@` with which a
spreadsheet could begin a formula: at the start of a cell and after every comma, semicolon, tab,
bar and line end. Reading it here as `csv` takes them away again; a person who copies a password
out of a spreadsheet must do so by hand.

## The CXF that Strongroom writes

One account without a name; folders are collections, to {levels} levels and with {name} characters
of their names; times count to the second. Each field has its place in a credential where CXF has
one, and is one of `custom-fields` else. Passkeys that came from another CXF go back as they came.
A private key is written as `ssh-key` only where it is PKCS #8.

## The page for paper

One HTML file that needs nothing beside it: no script, no address, a policy that forbids both,
black on white, with keys of one-time codes also as QR codes. It is read back like every export:
the values are read, the page is written from them anew, and every byte must be the same. It is
not imported.

## What is looked at before a file is read

At most {file} MiB, {items:,} items, {field} MiB for one field, {depth} levels of nesting in JSON,
{columns_limit} columns, {lines:,} lines, {names:,} folders and as many tags. Text is UTF-8, or
UTF-16 with a byte order mark; Windows-1252 only where a person says so. A folder or tag with a name
of more than {longest} characters is left out and counted; what lies in the folder lies where that
would.

A ZIP holds at most {entries:,} files. It may inflate to {ratio} times its size and to {inflated}
MiB, counted while it does; a name in it that would lead elsewhere is a reason to refuse all of it.

What a passphrase opens is opened only where that takes at most 10,000,000 iterations of PBKDF2,
or, with Argon2id, 16 passes over at most 1 GiB and a quarter of the memory of the computer.
A KDBX file may ask for 100,000,000 rounds of AES, or for Argon2 over that much memory and 64 GiB
in all its passes; it may inflate to {kdbx} MiB, and to {attachments} MiB of attachments on top,
which may also make the file larger than {file} MiB. Its times count to the second; of two files of
one item with the same name, one gets a number. Versions 2, 3 and 4 are read, with a password, a key
file of any kind or both, AES or ChaCha20; 4.1 is written, with a password, Argon2id and ChaCha20.

Other programs' files are read by a process of their own that can do nothing else: it may take 512
MiB of memory, and what Argon2id declares on top while it runs, a minute of computing and a minute
of the clock; it has no network, no key of ours and nowhere to write (`docs/threat-model.md`).
Stopping an import ends it. What it hands over is held against these limits once more.
"""


def make_markdown() -> str:
    """Return the whole page."""
    rules = _CSV.format(
        columns=", ".join(f"`{name}`" for name in HEADER),
        spreadsheet=", ".join(f"`{name}`" for name in spreadsheet_csv.HEADER),
        levels=cxf_export.LEVELS,
        name=NAME_LIMIT,
        file=caps.FILE_LIMIT // caps.MIB,
        items=caps.ITEMS_LIMIT,
        field=caps.FIELD_LIMIT // caps.MIB,
        depth=caps.DEPTH_LIMIT,
        columns_limit=caps.COLUMNS_LIMIT,
        lines=caps.VALUES_LIMIT,
        names=bounds.NAMES_LIMIT,
        longest=folder.NAME_LIMIT,
        attachments=caps.ATTACHMENTS_LIMIT // caps.MIB,
        kdbx=kdbx_file.INFLATED_LIMIT // caps.MIB,
        entries=zip_file.ENTRIES_LIMIT,
        ratio=zip_file.RATIO_LIMIT,
        inflated=zip_file.INFLATED_LIMIT // caps.MIB,
    )
    return _HEAD + "".join(map(_line, FORMATS)) + rules


def _line(form: Format) -> str:
    cells = (
        f"`{form.id}`",
        form.name,
        f"`{form.extension}`",
        _mark(on=form.reads),
        _mark(on=form.writes),
        _mark(on=form.encrypted),
        ", ".join(sorted(part.replace("-", " ") for part in form.loses)) or "–",
    )
    return f"| {' | '.join(cells)} |\n"


def _mark(*, on: bool) -> str:
    return "yes" if on else "–"
