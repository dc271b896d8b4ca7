"""What common files must yield: a reader for the lists of expected logins, ours and others'."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from core.formats.imported import ImportedItem
from core.vault.field import FieldRole

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"
_CHECKOUT = Path(__file__).parents[3]

Expected = dict[str, str]
Shown = list[tuple[str, str, str]]
ALL = ("title", "login", "password", "url", "comments", "group")


def fixture(name: str) -> bytes:
    """Return a file of our own."""
    return (FIXTURES / name).read_bytes()


def samples_folder() -> Path | None:
    """Return where other programs' files lie: beside the checkout, or in STRONGROOM_SAMPLES."""
    folder = Path(os.environ.get("STRONGROOM_SAMPLES", _CHECKOUT.parent / "shared" / "samples"))
    return folder if folder.is_dir() else None


def sample(name: str) -> bytes:
    """Return a file another program wrote; skip the test where there are none."""
    folder = samples_folder()
    if folder is None:
        pytest.skip("no sample files beside the checkout, and STRONGROOM_SAMPLES names none")
    return (folder / name).read_bytes()


def read_expected(content: bytes) -> list[Expected]:
    """Return the entries of a list in the simple YAML these files use."""
    entries: list[Expected] = []
    block = ""
    for line in content.decode("utf-8").splitlines():
        if line.startswith("- "):
            entries.append({})
        if line.startswith("    "):
            text = entries[-1][block]
            entries[-1][block] = f"{text}\n{line[4:]}" if text else line[4:]
        elif line.startswith(("- ", "  ")):
            name, _, value = line[2:].partition(": ")
            if value == "|-":
                block, value = name, ""
            entries[-1][name] = _unquoted(value)
    return entries


def _unquoted(value: str) -> str:
    if value.startswith("'"):
        return value[1:-1].replace("''", "'")
    text = json.loads(value) if value.startswith('"') else value
    assert isinstance(text, str)
    return text


def as_expected(item: ImportedItem) -> Expected:
    """Return an item in the words of the lists."""
    by_role = {field.role: field.value for field in reversed(item.draft.fields)}
    entry = {
        "title": item.draft.title,
        "login": by_role.get(FieldRole.USERNAME, ""),
        "password": by_role.get(FieldRole.PASSWORD, ""),
        "url": by_role.get(FieldRole.WEBSITE, ""),
        "comments": by_role.get(FieldRole.NOTES, "").replace("\r\n", "\n"),
        "group": "/".join(item.folder_path),
    }
    return {name: value for name, value in entry.items() if value}


def shown(item: ImportedItem) -> Shown:
    """Return the fields of an item: type, role or label, value."""
    return [(str(f.type), str(f.role) if f.role else f.label, f.value) for f in item.draft.fields]


def only(entries: list[Expected], *names: str) -> list[Expected]:
    """Return the entries with only what a format carries, in a stable order."""
    kept = [{n: v for n, v in entry.items() if n in names} for entry in entries]
    return sorted(kept, key=lambda entry: sorted(entry.items()))
