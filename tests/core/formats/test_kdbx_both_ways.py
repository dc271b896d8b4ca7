"""Two other programs read what we write, and we what they write: everything in it, and the same."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import importlib
import os
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import msgspec
import pytest

from core.crypto.kdbx_seal import OuterCipher
from core.errors import FileEncryptedError, WrongFilePasswordError
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys
from core.formats.imported import ImportedAttachment, ImportedItem, Parsed
from core.formats.kdbx import project, read_kdbx, read_kdbx_file
from core.formats.kdbx_entry import Entry, read_moment
from core.formats.kdbx_places import entry_of
from core.ports import Millis
from core.services.importing import read_file, read_with_key_file
from core.vault.field import FieldRole
from core.vault.history import Version, VersionId
from core.vault.secret import Secret
from tests.core.formats.kdbx_files import KEY, PASSPHRASE, make_key_file, passphrase, write_cheaply
from tests.core.formats.pykeepass_files import CIPHERS, DAY, KDFS, change, fill, make_database
from tests.core.formats.test_kdbx_peers import an_item, ask

pytestmark = pytest.mark.soak

COUNTS = (1, 1_000, 10_000)
FILES = (
    ImportedAttachment("paper.pdf", "application/pdf", bytes(range(256)) * 300),
    ImportedAttachment("empty", "text/plain", b""),
)
UTC_DAY = Millis(int(DAY.timestamp()) * 1000)


def open_with_pykeepass(path: Path, **keys: str) -> Any:
    return importlib.import_module("pykeepass").PyKeePass(str(path), **keys)


def read(path: Path) -> Parsed:
    with path.open("rb") as stream:
        return read_kdbx_file(stream, path=str(path), given=FileKeys(passphrase()))


def ours(count: int) -> list[ExportItem]:
    """Return items with a past, files and the bin among them."""
    made: list[ExportItem] = []
    for number in range(count):
        exported = an_item(number)
        if number % 10 == 1:
            exported = an_item(number, trashed=UTC_DAY)
        version = Version(VersionId(b"v" * 16), UTC_DAY, an_item(number + 1).item)
        made.append(
            ExportItem(
                item=exported.item,
                folder_path=exported.folder_path,
                tag_names=exported.tag_names,
                versions=(version,) if number % 4 == 0 else (),
                files=FILES if number % 100 == 0 else (),
            )
        )
    return made


Told = tuple[object, ...]


def as_told(entry: Entry, *, with_files: bool) -> Told:
    """Return what other programs should say of an entry; KeePassXC names files only."""
    path = ("Recycle Bin",) if entry.trashed else entry.path
    return (
        path,
        *as_texts(entry),
        tuple(sorted(entry.tags)),
        tuple(sorted((name, len(content) if with_files else 0) for name, content in entry.files)),
        tuple(as_texts(old) for old in entry.history),
    )


def as_texts(entry: Entry) -> Told:
    said = frozenset((key, value) for key, value in entry.texts.items() if value)
    return said, entry.created, entry.modified, entry.expires


def told_by_keepassxc(path: Path) -> Counter[Told]:
    """Return what KeePassXC exports of every entry."""
    root = ElementTree.fromstring(ask("export", "-f", "xml", path))

    def texts(entry: Element) -> Told:
        strings = (
            (s.findtext("Key", ""), s.findtext("Value", "")) for s in entry.iterfind("String")
        )
        times = entry.find("Times")
        assert times is not None
        expires = times.findtext("ExpiryTime") if times.findtext("Expires") == "True" else None
        return (
            frozenset((key, value) for key, value in strings if value),
            read_moment(times.findtext("CreationTime")),
            read_moment(times.findtext("LastModificationTime")),
            read_moment(expires),
        )

    def walk(group: Element, path: tuple[str, ...]) -> list[Told]:
        found: list[Told] = []
        for entry in group.iterfind("Entry"):
            tags = entry.findtext("Tags", "").replace(";", ",").split(",")
            named = ((each.findtext("Key", ""), 0) for each in entry.iterfind("Binary"))
            past = tuple(texts(old) for old in entry.iterfind("History/Entry"))
            tags_told = tuple(sorted(tag for tag in tags if tag))
            found.append((path, *texts(entry), tags_told, tuple(sorted(named)), past))
        for below in group.iterfind("Group"):
            found += walk(below, (*path, below.findtext("Name", "")))
        return found

    top = root.find("Root/Group")
    assert top is not None
    return Counter(walk(top, ()))


def told_by_pykeepass(path: Path) -> Counter[Told]:
    """Return what pykeepass says of every entry."""
    return Counter(
        (
            tuple(entry.group.path),
            *texts_of(entry),
            tuple(sorted(entry.tags or ())),
            tuple(sorted((each.filename, len(each.data)) for each in entry.attachments)),
            tuple(texts_of(old) for old in entry.history),
        )
        for entry in open_with_pykeepass(path, password=PASSPHRASE).entries
    )


def texts_of(entry: Any) -> Told:
    known = {
        "Title": entry.title,
        "UserName": entry.username,
        "Password": entry.password,
        "URL": entry.url,
        "Notes": entry.notes,
        "otp": entry.otp,
        **entry.custom_properties,
    }

    def millis(moment: Any) -> Millis:
        return Millis(int(moment.timestamp()) * 1000)

    return (
        frozenset((key, value) for key, value in known.items() if value),
        millis(entry.ctime),
        millis(entry.mtime),
        millis(entry.expiry_time) if entry.expires else None,
    )


@pytest.mark.parametrize("cipher", OuterCipher)
@pytest.mark.parametrize("count", COUNTS)
def test_they_say_what_we_wrote(tmp_path: Path, count: int, cipher: OuterCipher) -> None:
    path, items = tmp_path / "ours.kdbx", ours(count)
    path.write_bytes(write_cheaply(*items, cipher=cipher))
    for told, with_files in ((told_by_keepassxc(path), False), (told_by_pykeepass(path), True)):
        assert told == Counter(as_told(entry_of(item), with_files=with_files) for item in items)


@pytest.mark.parametrize("count", COUNTS)
def test_we_say_what_keepassxc_wrote(tmp_path: Path, count: int) -> None:
    """It reads ours as XML and writes a file of its own, with the derivation of its choice."""
    items = ours(count)
    (tmp_path / "ours.kdbx").write_bytes(write_cheaply(*items))
    (tmp_path / "all.xml").write_text(ask("export", "-f", "xml", tmp_path / "ours.kdbx"))
    made = tmp_path / "made.kdbx"
    ask("import", "-p", tmp_path / "all.xml", made, words=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    parsed = read(made)
    assert (parsed.unreadable, parsed.not_kept) == ((), ())
    # Its XML names files and has no content of them.
    found = Counter(repr_of(msgspec.structs.replace(i, attachments=())) for i in parsed.items)
    bare = [dataclasses.replace(item, files=()) for item in items]
    assert found == Counter(repr_of(project(item)) for item in bare)


@pytest.mark.parametrize("count", COUNTS)
def test_we_say_what_keepassxc_saved_of_ours(tmp_path: Path, count: int) -> None:
    items, path = ours(count), tmp_path / "ours.kdbx"
    path.write_bytes(write_cheaply(*items))
    ask("add", "-q", "-u", "added", path, "New one")
    parsed = read(path)
    assert (parsed.unreadable, parsed.not_kept) == ((), ())
    kept = [item for item in parsed.items if item.draft.title != "New one"]
    assert len(kept) == len(parsed.items) - 1
    assert Counter(map(repr_of, kept)) == Counter(repr_of(project(item)) for item in items)


def repr_of(item: ImportedItem) -> Told:
    fields = tuple((f.type, f.role, f.label, f.value) for f in item.draft.fields)
    return (
        item.draft.title,
        item.draft.kind,
        fields,
        item.folder_path,
        tuple(sorted(item.tag_names)),
        item.created,
        item.modified,
        item.draft.expires,
        item.trashed,
        tuple(sorted((file.name, file.media_type, file.content) for file in item.attachments)),
        tuple((old.draft.title, old.modified, old.replaced) for old in item.earlier),
    )


@pytest.mark.parametrize("cipher", [name for name in CIPHERS if name != "twofish"])
@pytest.mark.parametrize("kdf", KDFS)
def test_we_say_what_pykeepass_wrote(tmp_path: Path, kdf: str, cipher: str) -> None:
    path = tmp_path / "theirs.kdbx"
    made = make_database(path, kdf=kdf, cipher=cipher)
    fill(made, 30)
    change(made)
    made.save()
    check_theirs(path, 30)
    with pytest.raises(WrongFilePasswordError):
        read_kdbx(path.read_bytes(), path="", given=FileKeys(Secret.from_text("wrong")))


@pytest.mark.parametrize("count", COUNTS[1:])
def test_we_say_what_pykeepass_wrote_of_many(tmp_path: Path, count: int) -> None:
    path = tmp_path / "theirs.kdbx"
    made = make_database(path)
    fill(made, count)
    change(made)
    made.save()
    check_theirs(path, count)


def check_theirs(path: Path, count: int) -> None:
    parsed = read(path)
    assert (len(parsed.items), parsed.unreadable, parsed.not_kept) == (count, (), ())
    told = {entry.title: entry for entry in open_with_pykeepass(path, password=PASSPHRASE).entries}
    for item in parsed.items:
        entry = told.pop(item.draft.title)
        by_role = {field.role: field.value for field in item.draft.fields}
        assert by_role[FieldRole.USERNAME] == entry.username
        assert by_role[FieldRole.PASSWORD] == entry.password
        assert by_role[FieldRole.WEBSITE] == entry.url
        assert by_role.get(FieldRole.NOTES, "") == (entry.notes or "")
        assert "secret=JBSWY3DPEHPK3PXP&period=60&digits=8" in by_role[FieldRole.ONE_TIME_CODE]
        own = next(field.value for field in item.draft.fields if field.label == "own field")
        assert own == entry.custom_properties["own field"]
        assert (item.draft.foreign is None) == (entry.icon in (None, "0"))
        assert item.created == UTC_DAY
        assert item.modified == Millis(int(entry.mtime.timestamp()) * 1000)
        assert item.draft.expires == (UTC_DAY if entry.expires else None)
        assert list(item.tag_names) == list(entry.tags or ())
        assert len(item.earlier) == len(entry.history)
        for earlier, old in zip(item.earlier, entry.history, strict=True):
            assert earlier.draft.title == old.title
            assert old.password in [field.value for field in earlier.draft.fields]
        assert [(file.name, file.content) for file in item.attachments] == [
            (each.filename, each.data) for each in entry.attachments
        ]
        assert item.trashed == (entry.group.path == ["Recycle Bin"])
        if not item.trashed:
            assert list(item.folder_path) == entry.group.path
    assert told == {}


def test_twofish_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "theirs.kdbx"
    make_database(path, cipher="twofish").save()
    with pytest.raises(FileEncryptedError) as caught:
        read(path)
    assert caught.value.detail == "kdbx-twofish"


@pytest.mark.parametrize("with_password", [False, True])
@pytest.mark.parametrize(
    "content",
    [
        make_key_file("2.0", KEY.hex(), hashlib.sha256(KEY).hexdigest()[:8]),
        make_key_file("1.00", base64.b64encode(KEY).decode()),
        KEY,
        KEY.hex().encode(),
        os.urandom(5000),
    ],
    ids=["keyx", "xml", "raw", "hex", "any"],
)
def test_databases_with_key_files(tmp_path: Path, content: bytes, *, with_password: bool) -> None:
    key, theirs, mine = tmp_path / "key", tmp_path / "a.kdbx", tmp_path / "b.kdbx"
    key.write_bytes(content)
    options = ["-p"] if with_password else []
    words = f"{PASSPHRASE}\n{PASSPHRASE}\n" if with_password else ""
    ask("db-create", "-q", "-k", key, *options, "-t", "100", theirs, words=words)
    opens = ["-k", str(key)] if with_password else ["-k", str(key), "--no-password"]
    ask("add", "-q", *opens, theirs, "Bakery", words=words)
    secret = passphrase() if with_password else None
    parsed = read_with_key_file(theirs, key_file=key, secret=secret)
    assert [item.draft.title for item in parsed.items] == ["Bakery"]
    made = make_database(mine)
    made.password, made.keyfile = PASSPHRASE if with_password else None, str(key)
    fill(made, 1)
    made.save()
    parsed = read_with_key_file(mine, key_file=key, secret=secret)
    assert [item.draft.title for item in parsed.items] == ["Item 0 «ü»"]


def test_fifty_mebibytes_go_both_ways(tmp_path: Path) -> None:
    content = os.urandom(50 * 2**20)
    (tmp_path / "large").write_bytes(content)
    path, item = tmp_path / "ours.kdbx", an_item(0)
    large = ImportedAttachment("large", "application/octet-stream", content)
    path.write_bytes(
        write_cheaply(
            ExportItem(item=item.item, files=(large,)),
            *(ExportItem(item=an_item(n).item, files=(large,)) for n in (1, 2)),
        )
    )
    ask("attachment-export", "-q", path, "Item 0 «ü»", "large", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == content
    ask("attachment-import", "-q", path, "Item 2 «ü»", "again", tmp_path / "large")
    ask("attachment-rm", "-q", path, "Item 1 «ü»", "large")
    parsed = read_file(path, secret=passphrase())
    found = {
        item.draft.title: [f.content == content for f in item.attachments] for item in parsed.items
    }
    assert found == {"Item 0 «ü»": [True], "Item 1 «ü»": [], "Item 2 «ü»": [True, True]}
