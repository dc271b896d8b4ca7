"""What is in files that other programs wrote, found without any reader of ours."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

from core.formats.imported import ImportedItem
from core.vault.field import FieldRole

Code = tuple[str, str, str, str, str, str, str]
"""Issuer, account, kind, secret, algorithm, digits, and period or counter."""


def list_samples(folder: Path) -> set[str]:
    """Return the files there, without what is said about them."""
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return {name for name in files if not name.endswith((".md", ".yml"))}


def code_of(link: str) -> Code:
    """Return the parts of a link; what it leaves out is as the Key Uri Format says."""
    parts = urlsplit(link)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    before, colon, after = unquote(parts.path.lstrip("/")).partition(":")
    kind = "steam" if query.get("encoder") == "steam" else parts.netloc.casefold()
    moving = query.get("counter", "0") if kind == "hotp" else query.get("period", "30")
    return (
        query.get("issuer", before if colon else ""),
        after if colon else before,
        kind,
        query["secret"].upper().rstrip("="),
        query.get("algorithm", "SHA1").upper(),
        query.get("digits", "6"),
        moving,
    )


def code_in(item: ImportedItem) -> Code:
    """Return the parts of an item's code."""
    (link,) = [f.value for f in item.draft.fields if f.role is FieldRole.ONE_TIME_CODE]
    return code_of(link)


def words_of(items: Iterable[ImportedItem]) -> str:
    """Return everything that items say, in one text."""
    said: list[str] = []
    for item in items:
        said += [item.draft.title, *item.folder_path, *item.tag_names]
        for draft in (item.draft, *(old.draft for old in item.earlier)):
            said += [
                draft.title,
                *(f.value for f in draft.fields),
                *(f.label for f in draft.fields),
            ]
        said += [old.password for old in item.history]
        said += [file.name for file in item.attachments]
    return "\n".join(said)


def texts_in_json(
    content: bytes, *, within: frozenset[str] = frozenset(), without: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield every text in a JSON file, only those under some of its keys, or under none of some."""

    def walk(value: object, *, wanted: bool) -> Iterator[str]:
        if isinstance(value, str) and value and wanted:
            yield value
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner, wanted=wanted)
        elif isinstance(value, dict):
            for key, inner in value.items():
                if key not in without:
                    yield from walk(inner, wanted=wanted or key in within)

    yield from walk(json.loads(content), wanted=not within)


def texts_in_csv(content: bytes, without: frozenset[str]) -> Iterator[str]:
    """Yield every cell of a CSV file with a header that says something."""
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        yield from (cell for name, cell in row.items() if cell and name not in without)


def data_of_1pux(content: bytes) -> bytes:
    """Return the JSON in an archive of 1Password."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("export.data")


def texts_in_keepass_xml(content: bytes) -> Iterator[str]:
    """Yield every text of an entry in KeePass's XML that says something, past ones included."""
    for each in ElementTree.fromstring(content).iter("String"):
        value = each.findtext("Value")
        if value and value.strip():
            yield value
