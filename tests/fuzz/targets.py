"""Every reader with files to begin from, the inside of what is sealed included.

A format that can be read is a target by itself as soon as a fixture of it lies in
`tests/fixtures/imports`: what a file is told to be decides where it serves.
"""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import io
import json
import os
import struct
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from core.crypto.kdbx_seal import InnerCipher, apply_inner, derive_kdbx_keys
from core.crypto.primitives import sha256
from core.errors import AppError, ArchiveDamagedError
from core.formats.archive import ArchiveReader
from core.formats.catalogue import FORMATS, FormatId, is_sealed
from core.formats.csv_columns import Mapping
from core.formats.file_keys import FileKeys, derive_file_key
from core.formats.handing_over import BadAnswerError, pack_look, pack_records
from core.formats.header_names import Target as ColumnTarget
from core.formats.imported import Parsed
from core.formats.kdbx_file import KdbxContent, close_kdbx
from core.formats.kdbx_header import read_header
from core.formats.looking import Look, Reading, look, read_whole
from core.formats.sniffing import guess
from core.formats.text import Encoding
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.vault.folder import Folder, FolderId
from core.vault.history import (
    Generated,
    GeneratedId,
    NamedRecipe,
    Preference,
    Version,
    VersionId,
)
from core.vault.secret import Secret
from tests.core.formats import test_aegis_protected as aegis
from tests.core.formats.archives import PASSPHRASE as ARCHIVE_PASSPHRASE
from tests.core.formats.archives import item
from tests.core.formats.bitwarden_files import PASSPHRASE as BITWARDEN_PASSPHRASE
from tests.core.formats.bitwarden_files import PBKDF2, SALT, master_key, protected, seal
from tests.core.formats.kdbx_files import KEY, cheap_lock, make_key_file, make_three, passphrase
from tests.core.formats.kdbx_files import PASSPHRASE as KDBX_PASSPHRASE
from tests.core.formats.oracle import FIXTURES, fixture
from tests.core.formats.test_archive import (
    CARD_RECORD,
    FACTS,
    OWNER,
    TAGS,
    Forger,
    piece,
    record,
)
from tests.core.formats.test_bitwarden_zip import packed
from tests.fakes.reading import put_together
from tests.fuzz.mutations import Mutator, mutate, mutate_bytes, mutate_records

_T = TypeVar("_T")
PATH = "a file"
_LONGEST_SEED = 16 * 1024
# One reader serves all of these: what tells them apart are the names of their columns.
KNOWN_TABLES = tuple(form.id for form in FORMATS if form.reads and form.id.endswith("-csv"))
_SAMPLES = Path(
    os.environ.get("STRONGROOM_SAMPLES", Path(__file__).parents[3] / "shared" / "samples")
)


@dataclasses.dataclass(frozen=True)
class Target:
    """A reader, files that it reads, and how these are broken.

    `read` raises what the reader raises, and returns what it found where that is a Look.
    """

    name: str
    seeds: tuple[bytes, ...]
    read: Callable[[bytes], Look | None]
    mutate: Mutator = mutate


def list_targets(*, samples: bool) -> tuple[Target, ...]:
    """Return every target; `samples` adds files of other programs where there are some."""
    return (*_plain_targets(samples=samples), *_sealed_targets(), *_inner_targets())


def _plain_targets(*, samples: bool) -> Iterator[Target]:
    seeds: dict[FormatId, list[bytes]] = defaultdict(list)
    for content in _list_files(samples=samples):
        with contextlib.suppress(AppError):
            found = guess(content, path=PATH)
            if found is not None:
                seeds[found].append(content)
    for form in FORMATS:
        if form.reads and not form.encrypted:
            yield Target(form.id, tuple(seeds[form.id]), _reading_as(form.id))
    everything = tuple(seed for some in seeds.values() for seed in some)
    yield Target("any-file", everything, _look)
    tables = tuple(seed for form in KNOWN_TABLES for seed in seeds[form])
    yield Target("any-table", tuple(s for s in everything if s[:1] not in b"<{[P"), _look_at_table)
    yield Target("known-table", tables, _look_at_known_table)


def _list_files(*, samples: bool) -> Iterator[bytes]:
    yield from (path.read_bytes() for path in sorted(FIXTURES.iterdir()))
    data, pux = fixture("bitwarden.json"), fixture("1pux.json")
    yield packed({"data.json": data, "attachments/i1/a.pdf": b"%PDF" * 9, "attachments/i1/b": b""})
    yield packed({"export.attributes": b"{}", "export.data": pux, "files/doc1__roll.txt": b"roll"})
    yield packed({"Proton Pass/data.json": fixture("proton-pass.json")})
    files = {"credentials.csv": "dashlane.csv", "payments.csv": "dashlane-payments.csv"}
    yield packed({name: fixture(source) for name, source in files.items()})
    for path in sorted(_SAMPLES.rglob("*")) if samples else ():
        if path.is_file() and path.stat().st_size <= _LONGEST_SEED:
            yield path.read_bytes()


def _reading_as(form: FormatId) -> Callable[[bytes], Look]:
    def run(content: bytes) -> Look:
        parsed = read_whole(io.BytesIO(content), path=PATH, reading=Reading(format_id=form))
        return Look(format_id=FormatId(parsed.format_id), parsed=parsed)

    return run


def _look(content: bytes) -> Look:
    return look(io.BytesIO(content), path=PATH, reading=Reading())


def _look_at_table(content: bytes) -> Look:
    """Look at a table as somebody who chooses everything by hand, which its content decides."""
    choice = zlib.crc32(content)

    def pick(*options: _T) -> _T:
        nonlocal choice
        choice, number = divmod(choice, len(options))
        return options[number]

    named = pick(None, True, False)
    encoding = pick(None, *Encoding)
    delimiter = pick(None, ",", ";", "\t")
    format_id = pick(FormatId.CSV, None)
    targets = tuple(pick(*ColumnTarget) for _ in range(pick(0, 1, 3, 4, 5)))
    reading = Reading(
        format_id=format_id,
        named=named,
        encoding=encoding,
        delimiter=delimiter,
        mapping=Mapping(targets) if targets else None,
    )
    return look(io.BytesIO(content), path=PATH, reading=reading)


def _look_at_known_table(content: bytes) -> Look:
    """Look at a table as what it is, or as any other that its content decides."""
    other, number = divmod(zlib.crc32(content), 8)
    form = None if number == 0 else guess(content, path=PATH)
    if form not in KNOWN_TABLES:
        form = KNOWN_TABLES[other % len(KNOWN_TABLES)]
    return _reading_as(form)(content)


def _opening(form: FormatId, words: str) -> Callable[[bytes], Look]:
    def run(content: bytes) -> Look:
        with Secret.from_text(words) as secret:
            parsed = read_whole(
                io.BytesIO(content),
                path=PATH,
                reading=Reading(format_id=form),
                given=FileKeys(secret),
            )
        return Look(format_id=form, parsed=parsed)

    return run


_open_bitwarden = _opening(FormatId.BITWARDEN_PROTECTED, BITWARDEN_PASSPHRASE)
_open_aegis = _opening(FormatId.AEGIS_PROTECTED, aegis.WORDS)
_open_kdbx = _opening(FormatId.KDBX, KDBX_PASSPHRASE)


def _sealed_targets() -> Iterator[Target]:
    """Yield what a passphrase opens, as it lies on the disk."""
    kdbx = (_close_xml(_XML), make_three(_XML_3))
    yield Target(FormatId.BITWARDEN_PROTECTED, (protected(),), _open_bitwarden)
    yield Target(FormatId.AEGIS_PROTECTED, (aegis.CONTENT,), _open_aegis)
    yield Target(FormatId.KDBX, kdbx, _open_kdbx, mutate_bytes)
    archive = Forger().archive(_RECORDS)
    yield Target(FormatId.STRONGROOM, (archive,), _open_archive, mutate_bytes)
    assert {FormatId(target) for target in _SEALED} == {f.id for f in FORMATS if is_sealed(f.id)}


_SEALED = (
    FormatId.BITWARDEN_PROTECTED,
    FormatId.AEGIS_PROTECTED,
    FormatId.KDBX,
    FormatId.STRONGROOM,
)


def _inner_targets() -> Iterator[Target]:
    """Yield what lies behind a seal that is right, whoever wrote it, and what is packed twice."""
    plain = (fixture("bitwarden.json"), fixture("bitwarden-kinds.json"))
    yield Target("bitwarden-protected-inside", plain, lambda c: _open_bitwarden(_close_plain(c)))
    yield Target("aegis-protected-inside", (aegis.PLAIN,), lambda c: _open_aegis(_close_aegis(c)))
    yield Target("kdbx-xml", (_XML, _OPEN_XML), lambda c: _open_kdbx(_close_xml(c)))
    yield Target("kdbx-inner", (_INNER,), lambda c: _open_kdbx(_close_inner(c)), mutate_bytes)
    yield Target("kdbx-header", (_HEADER,), lambda c: _open_kdbx(_with_header(c)), mutate_bytes)
    yield Target("strongroom-records", (_RECORDS,), _open_records, mutate_records)
    message = base64.b64decode(
        fixture("google-authenticator.txt")
        .split()[0]
        .partition(b"data=")[2]
        .replace(b"%2B", b"+")
        .replace(b"%2F", b"/")
        .replace(b"%3D", b"=")
    )
    yield Target("google-authenticator-inside", (message,), _read_message, mutate_bytes)
    answers = tuple(
        b"".join(pack_look(_look(fixture(name)))) for name in ("bitwarden.json", "chrome.csv")
    )
    yield Target("answers", answers, _take_answer, mutate_bytes)
    of_archive = (b"".join(pack_records([(4, record(OWNER)[1]), *(map(record, TAGS))])),)
    yield Target("answers-of-archives", of_archive, _take_archive, mutate_bytes)
    keys = (make_key_file("1.0", base64.b64encode(KEY).decode()), make_key_file("2.0", KEY.hex()))
    yield Target("key-file", (*keys, KEY, KEY.hex().encode()), _derive_from_key_file)


def _close_plain(plain: bytes) -> bytes:
    envelope = json.loads(protected(b"{}"))
    envelope["data"] = seal(master_key(BITWARDEN_PASSPHRASE, SALT, PBKDF2), plain)
    return json.dumps(envelope).encode()


def _close_aegis(plain: bytes) -> bytes:
    export = json.loads(aegis.CONTENT)
    content, params = aegis.sealed(bytes(range(100, 132)), bytes(range(12)), plain)
    export["db"] = base64.b64encode(content).decode()
    export["header"]["params"] = params
    return json.dumps(export).encode()


def _read_message(message: bytes) -> Look:
    link = b"otpauth-migration://offline?data=" + base64.b64encode(message)
    return _reading_as(FormatId.GOOGLE_AUTHENTICATOR)(link)


def _take_archive(content: bytes) -> None:
    with contextlib.suppress(BadAnswerError, AssertionError):
        put_together([content], PATH, archive=True)


def _take_answer(content: bytes) -> Look | None:
    try:
        return put_together([content], PATH)
    except (BadAnswerError, AssertionError):
        return None  # not believed, or cut off: the child is then said to have failed


_ENTRY = """<Entry><UUID>AAECAwQFBgcICQoLDA0ODw==</UUID><IconID>0</IconID>
<Tags>one;two</Tags><Times><CreationTime>{time}</CreationTime><LastModificationTime>{time}
</LastModificationTime><ExpiryTime>{time}</ExpiryTime><Expires>True</Expires></Times>
<String><Key>Title</Key><Value>Bakery</Value></String>
<String><Key>UserName</Key><Value>maria</Value></String>
<String><Key>Password</Key><Value Protected="True">{secret}</Value></String>
<String><Key>URL</Key><Value>https://bakery.example.com</Value></String>
<String><Key>otp</Key><Value>otpauth://totp/a?secret=MFRGGZDF&amp;period=30</Value></String>
<String><Key>TimeOtp-Secret-Base32</Key><Value>MFRGGZDF</Value></String>
<String><Key>Notes</Key><Value>two
lines</Value></String><String><Key>KP2A_URL_1</Key><Value>https://b.example</Value></String>
<CustomData><Item><Key>a</Key><Value>b</Value></Item></CustomData>{more}</Entry>"""
_MORE = """<Binary><Key>a.txt</Key><Value Ref="0"/></Binary><History>{old}</History>"""
_WHOLE = """<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><Generator>x</Generator>
<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>EBECAwQFBgcICQoLDA0ODw==</RecycleBinUUID>
<Binaries><Binary ID="0" Compressed="False">eA==</Binary></Binaries></Meta><Root><Group>
<UUID>AAAAAwQFBgcICQoLDA0ODw==</UUID><Name>Root</Name>{entry}<Group><Name>Inner</Name>{entry}</Group>
<Group><UUID>EBECAwQFBgcICQoLDA0ODw==</UUID><Name>Bin</Name>{entry}</Group></Group>
<DeletedObjects/></Root></KeePassFile>"""


def _make_xml(secret: str, time: str) -> str:
    old = _ENTRY.format(secret=secret, time=time, more="")
    entry = _ENTRY.format(secret=secret, time=time, more=_MORE.format(old=old))
    return _WHOLE.format(entry=entry)


def _protected_xml() -> bytes:
    """Return XML of which the protected values are under the inner cipher, one after another."""
    parts = _make_xml("\0", "xKjR3A4AAAA=").split("\0")
    secret, count = b"secret", len(parts) - 1
    stream = io.BytesIO(apply_inner(InnerCipher.CHACHA20, _INNER_KEY, secret * count))
    values = [base64.b64encode(stream.read(len(secret))).decode() for _ in range(count)]
    return "".join(map("".join, zip(parts, [*values, ""], strict=True))).encode()


_INNER_KEY = b"k" * 64
_XML = _protected_xml()
_OPEN_XML = _make_xml("s3cret", "xKjR3A4AAAA=").replace(' Protected="True"', "").encode()
_XML_3 = _make_xml("s3cret", "2026-11-28T08:00:00Z").replace(' Protected="True"', "")


def _close_xml(xml: bytes) -> bytes:
    """Return a file of version 4 around any XML; its MAC is right."""
    content = KdbxContent(
        xml=xml, inner_cipher=InnerCipher.CHACHA20, inner_key=_INNER_KEY, files=[b"x" * 9]
    )
    return close_kdbx(content, cheap_lock())


def _field(kind: int, value: bytes) -> bytes:
    return struct.pack("<BI", kind, len(value)) + value


_INNER = (
    _field(1, struct.pack("<I", 3))
    + _field(2, _INNER_KEY)
    + _field(3, b"\1" + b"x" * 9)
    + _field(0, b"")
    + _XML
)
_HEADER = read_header(_close_xml(_XML), path="").raw


def _close_inner(plain: bytes, raw: bytes = _HEADER) -> bytes:
    """Return a file of version 4 around anything at all, sealed as its header says if it can be."""
    packer = zlib.compressobj(level=1, wbits=31)
    plain = packer.compress(plain) + packer.flush()
    try:
        header = read_header(raw, path=PATH)
        keys = derive_kdbx_keys(passphrase(), header.master_seed, header.cost, path=PATH)
    except AppError:
        return raw + sha256(raw) + bytes(64)
    sealed = keys.encrypt(header.cipher, header.iv, plain)
    parts = [raw, sha256(raw), keys.header_mac(raw)]
    for number, part in enumerate((sealed, b"")):
        parts += [keys.mac(number, part), struct.pack("<I", len(part)), part]
    return b"".join(parts)


def _with_header(raw: bytes) -> bytes:
    return _close_inner(_INNER, raw)


def _record_bytes(*records: tuple[int, bytes]) -> bytes:
    return b"".join(struct.pack(">BI", kind, len(body)) + body for kind, body in records)


_AT = Millis(1_800_000_000_000)
_RECORDS = _record_bytes(
    CARD_RECORD,
    record(Folder(FolderId(b"F" * 16), "folder", None)),
    *map(record, TAGS),
    record(OWNER),
    record(Version(VersionId(b"V" * 16), _AT, item(1))),
    piece(b"x"),
    record(FACTS),
    record(Generated(GeneratedId(b"G" * 16), _AT, "x", CharactersRecipe(), 9.5, True, None)),
    record(NamedRecipe(b"R" * 16, "mine", PassphraseRecipe())),
    record(Preference(b"P" * 16, "a", "b")),
)


def _open_records(content: bytes) -> None:
    """Read records as their author would have us: sealed, with the digest that is theirs."""
    forger = Forger()
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret:
        first = _archive_reader(forger.archive(content), secret)
        try:
            _walk(first)
        except ArchiveDamagedError as error:
            if error.detail != "digest":
                raise
        _walk(_archive_reader(forger.archive(content, first.digest.digest()), secret))


def _open_archive(content: bytes) -> None:
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret:
        _walk(_archive_reader(content, secret))


def _archive_reader(content: bytes, secret: Secret) -> ArchiveReader:
    return ArchiveReader(io.BytesIO(content), path=PATH, passphrase=secret)


def _walk(reader: ArchiveReader) -> None:
    """Hand over what is read, as the process that reads does: both sides must think the same."""
    records = pack_records((kind, content) for kind, content, _ in reader.records())
    whole = Look(
        format_id=FormatId.STRONGROOM, parsed=Parsed(format_id=FormatId.STRONGROOM, items=())
    )
    put_together([*records, *pack_look(whole)], PATH, archive=True)


def _derive_from_key_file(content: bytes) -> None:
    with Secret(bytearray(content)) as held, derive_file_key(held.buffer, path=PATH):
        pass
