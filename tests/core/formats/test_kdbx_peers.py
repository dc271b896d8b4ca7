"""KeePassXC opens what we write and says the same; what it writes we read."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from core.crypto.kdbx_seal import OuterCipher
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedAttachment
from core.formats.reading import read_sealed
from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemId
from core.vault.secret import Secret
from tests.core.formats.kdbx_files import PASSPHRASE, write_cheaply
from tests.core.formats.test_csv_export import make_field, make_item

pytestmark = pytest.mark.soak

PEER = "keepassxc-cli"
PDF = ImportedAttachment("paper.pdf", "application/pdf", bytes(range(256)) * 300)


@pytest.fixture(autouse=True)
def peer() -> None:
    """Have the other program, which `make setup` brings or names."""
    assert shutil.which(PEER), f"{PEER} is missing: apt-get install keepassxc"


def ask(*arguments: str | Path, words: str = f"{PASSPHRASE}\n") -> str:
    """Return what the other program answers."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [PEER, *map(str, arguments)],
        input=words,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def an_item(number: int, **changes: object) -> ExportItem:
    """Return a login with something in every place."""
    item = make_item(
        make_field(FieldRole.USERNAME, f"maria{number}", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, f"pä{number}<&>🗝", FieldType.CONCEALED),
        make_field(FieldRole.WEBSITE, "https://a.example/?a=1&b=2", FieldType.URL),
        make_field(FieldRole.WEBSITE, "https://b.example", FieldType.URL),
        make_field(FieldRole.NOTES, "one\ntwo", FieldType.MULTILINE),
        make_field(
            FieldRole.ONE_TIME_CODE, "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", FieldType.OTP
        ),
        make_field(None, "own value", FieldType.CONCEALED, "own field"),
        title=f"Item {number} «ü»",
    )
    row = ItemId((number + 1).to_bytes(16, "big"))
    return ExportItem(
        item=msgspec.structs.replace(item, id=row, created=Millis(1_700_000_000_000), **changes),
        folder_path=("Work", "A & B") if number % 2 else (),
        tag_names=("bank", "old"),
    )


@pytest.mark.parametrize("cipher", OuterCipher)
def test_it_opens_what_we_write_and_says_the_same(tmp_path: Path, cipher: OuterCipher) -> None:
    path = tmp_path / "ours.kdbx"
    with_file = an_item(
        1, attachments=(Attachment(AttachmentId(b"a" * 16), "paper.pdf", "x", 1, b"s" * 32),)
    )
    with_file = ExportItem(
        item=with_file.item, folder_path=with_file.folder_path, files=(PDF,), tag_names=("bank",)
    )
    trashed = an_item(3, trashed=Millis(1_700_000_000_000))
    path.write_bytes(write_cheaply(an_item(0), with_file, an_item(2), trashed, cipher=cipher))
    listed = ask("ls", "-R", "-f", path).splitlines()
    assert {
        "Item 0 «ü»",
        "Item 2 «ü»",
        "Work/A & B/Item 1 «ü»",
        "Recycle Bin/Item 3 «ü»",
    } <= set(listed)
    place = "Work/A & B/Item 1 «ü»"
    for attribute, value in (
        ("Title", "Item 1 «ü»"),
        ("UserName", "maria1"),
        ("Password", "pä1<&>🗝"),
        ("URL", "https://a.example/?a=1&b=2"),
        ("KP2A_URL", "https://b.example"),
        ("Notes", "one\ntwo"),
        ("own field", "own value"),
    ):
        assert ask("show", "-s", "-a", attribute, path, place).rstrip("\n") == value
    assert len(ask("show", "-t", path, place).strip()) == 6
    ask("attachment-export", path, place, "paper.pdf", tmp_path / "paper.pdf")
    assert (tmp_path / "paper.pdf").read_bytes() == PDF.content


def test_we_read_what_it_saved_of_ours(tmp_path: Path) -> None:
    """It adds an entry and saves everything anew, with what it had not understood kept."""
    path = tmp_path / "ours.kdbx"
    path.write_bytes(write_cheaply(an_item(0, favourite=True), an_item(1)))
    ask("add", "-u", "added", "--url", "https://c.example", "-p", path, "New one",
        words=f"{PASSPHRASE}\nhush\nhush\n")  # fmt: skip
    opened = read_sealed(
        path.read_bytes(),
        path=str(path),
        format_id=FormatId.KDBX,
        passphrase=Secret.from_text(PASSPHRASE),
    )
    by_title = {item.draft.title: item for item in opened.items}
    assert set(by_title) == {"Item 0 «ü»", "Item 1 «ü»", "New one"}
    assert by_title["Item 0 «ü»"].draft.favourite
    assert [(f.role, f.label, f.value) for f in by_title["Item 1 «ü»"].draft.fields] == [
        (f.role, f.label, f.value) for f in an_item(1).item.fields
    ]
    assert {f.role: f.value for f in by_title["New one"].draft.fields} == {
        FieldRole.USERNAME: "added",
        FieldRole.PASSWORD: "hush",
        FieldRole.WEBSITE: "https://c.example",
    }


def test_it_names_ten_thousand_of_ours_and_we_theirs(tmp_path: Path) -> None:
    path, made = tmp_path / "many.kdbx", tmp_path / "made.kdbx"
    path.write_bytes(write_cheaply(*(an_item(number) for number in range(10_000))))
    exported = ask("export", "-f", "xml", path)
    titles = {
        each.findtext("Value")
        for each in ElementTree.fromstring(exported).iter("String")
        if each.findtext("Key") == "Title"
    }
    assert titles == {f"Item {number} «ü»" for number in range(10_000)}
    (tmp_path / "many.xml").write_text(exported)
    ask("import", "-p", tmp_path / "many.xml", made, words=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    opened = read_sealed(
        made.read_bytes(),
        path=str(made),
        format_id=FormatId.KDBX,
        passphrase=Secret.from_text(PASSPHRASE),
    )
    assert {item.draft.title for item in opened.items} == titles
