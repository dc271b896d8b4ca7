"""What the documents say about labels and sizes is what the code does."""

from __future__ import annotations

import re

from core.crypto import envelope, recovery, slots
from core.storage import key_file
from core.storage.engine import SETTINGS
from core.storage.rows import SEALED_TABLES
from tests.source_tree import ROOT, list_modules

LABEL = re.compile(r'b"(strongroom/[^"\\]*)')


def read(path: str) -> str:
    """Return a document."""
    return (ROOT / path).read_text(encoding="utf-8")


def test_every_label_is_documented() -> None:
    labels = {label for module in list_modules("core") for label in LABEL.findall(module.text)}
    assert len(labels) >= 7
    document = read("core/crypto/README.md")
    for label in labels:
        for kind in ("1", "3", "4"):
            assert f"`{label.replace('%d', kind)}`" in document, label


def test_no_label_begins_another() -> None:
    labels = {label for module in list_modules("core") for label in LABEL.findall(module.text)}
    for one in labels:
        assert not any(other != one and other.startswith(one) for other in labels), one


def test_sizes_are_as_documented() -> None:
    document = read("core/crypto/README.md")
    assert slots.PASSWORD_SLOT_SIZE == slots.RECOVERY_SLOT_SIZE == 181
    assert "= 181 |" in document
    assert envelope.PAD == 64
    assert "/ 64⌉ × 64" in document
    assert recovery.GROUPS * recovery.GROUP == 36
    formats = read("docs/file-formats.md")
    assert f"{key_file.SIZE:,} bytes: page A at 0, a gap of zeros, page B at" in formats
    assert f"{key_file.OFFSETS[1]:,}." in formats


def test_every_table_and_setting_of_the_vault_is_documented() -> None:
    document = read("docs/file-formats.md")
    for name in ("items", "chunks", *SEALED_TABLES.values()):
        assert name in document, name
    for name, value, _ in SETTINGS:
        assert f"{name}={value}" in document.replace("\n", " "), name
