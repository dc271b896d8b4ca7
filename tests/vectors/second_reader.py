"""Read archives, profiles and backups, knowing nothing but the format documents in `docs/`."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import sqlite3
import struct
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

BOUNDS = ((65_536, 2_097_152), (3, 64), (4, 16))
PASSWORD, RECOVERY, ARCHIVE = 1, 2, 3
SEALED = "versions chunks folders tags operations tombstones generated recipes preferences"
TABLES = f"- items {SEALED} activity drafts manifest_buckets manifest_root".split()
NOUNS = {2: 4, 3: 5, 5: 2, 7: 8, 8: 9, 9: 10}  # by noun, the table that holds it

Values = dict[int, list[list[Any]]]


class WrongPassphraseError(Exception):
    """The passphrase, password or kit opens nothing."""


class DamagedError(Exception):
    """The file is cut short or was changed."""


class Contents(NamedTuple):
    """Values by type, attachments' bytes by id, the digest; and, by table, what no archive has."""

    values: Values
    files: dict[bytes, bytes]
    digest: bytes
    others: Mapping[str, list[Any]] = {}


def read(archive: bytes, passphrase: str) -> Contents:
    """Return what an archive holds. Raises WrongPassphraseError, DamagedError."""
    head, slot = archive[:197], archive[16:197]
    if len(head) < 197 or head[:16] != b"STRGROOM\x00\x01" + bytes(6):
        raise DamagedError("preamble")
    ((epoch, secret),) = open_slot(slot, passphrase, ARCHIVE).items()
    seal = AESGCMSIV(derive_subkey(secret, b"archive", slot[21:37], epoch))
    stream, digest = open_chunks(archive[197:], seal, hashlib.sha256(head).digest())
    contents = read_records(stream, digest)
    if derive_digest(contents.values) != digest:
        raise DamagedError("digest")
    return contents


def derive_subkey(secret: bytes, purpose: bytes, owner: bytes, epoch: int) -> bytes:
    """Return the key for one purpose under a vault key."""
    label = b"strongroom/sub/1\x00" + purpose + b"\x00" + owner + epoch.to_bytes(4, "big")
    return HKDFExpand(algorithm=SHA256(), length=32, info=label).derive(secret)


def read_header(slot: bytes, kind: int) -> list[int]:
    """Return memory, passes and lanes of a slot of this type."""
    magic, version, found, *cost, flags = struct.unpack(">4sHHIIIB", slot[:21])
    if (magic, version, found, flags, len(slot)) != (b"SRSL", 1, kind, 0, 181):
        raise DamagedError("slot")
    return cost


def open_slot(slot: bytes, passphrase: str, kind: int) -> dict[int, bytes]:
    """Return the keys in a slot by epoch."""
    cost, header = read_header(slot, kind), slot[:53]
    if not all(low <= value <= high for value, (low, high) in zip(cost, BOUNDS, strict=True)):
        raise DamagedError("cost out of bounds")
    memory, passes, lanes = cost
    kdf = Argon2id(salt=slot[37:53], length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    stretched = kdf.derive(unicodedata.normalize("NFC", passphrase).encode())
    salt = hashlib.sha256(b"strongroom/slot/1\x00" + header).digest()
    info = f"strongroom/slot/{kind}/1".encode()
    okm = HKDF(algorithm=SHA256(), length=76, salt=salt, info=info).derive(stretched + bytes(32))
    if not hmac.compare_digest(okm[32:64], slot[53:85]):
        raise WrongPassphraseError
    try:
        return read_bundle(AESGCMSIV(okm[:32]).decrypt(okm[64:], slot[85:], header))
    except InvalidTag:
        raise WrongPassphraseError from None


def open_recovery_slot(slot: bytes, paper: str) -> dict[int, bytes]:
    """Return the keys in a slot for a recovery kit by epoch."""
    read_header(slot, RECOVERY)
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    plain = paper.upper().translate(str.maketrans("ILO", "110", " -"))
    number = int("".join(f"{alphabet.index(symbol):05b}" for symbol in plain), 2)
    key, check = (number >> 20).to_bytes(20, "big"), number & 0xFFFFF
    if check != int(hashlib.sha256(b"strongroom/kit/1" + key).hexdigest()[:5], 16):
        raise WrongPassphraseError
    kdf = HKDF(SHA256(), length=32, salt=slot[37:53], info=b"strongroom/recovery/x25519/1")
    pair = X25519PrivateKey.from_private_bytes(kdf.derive(key))
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    context = b"strongroom/slot/recovery/1\x00" + slot[:53]
    try:
        return read_bundle(suite.decrypt(slot[53:], pair, info=context))
    except InvalidTag:
        raise WrongPassphraseError from None


def read_bundle(bundle: bytes) -> dict[int, bytes]:
    """Return the keys in an opened bundle by epoch."""
    return dict(list(struct.iter_unpack(">I32s", bundle[1:73]))[: bundle[0]])


def open_chunks(body: bytes, seal: AESGCMSIV, head: bytes) -> tuple[bytes, bytes]:
    """Return the stream of records and the digest."""
    stream, at, number, flag = bytearray(), 0, 0, 0
    while True:
        length = int.from_bytes(body[at : at + 4], "big")
        sealed, at = body[at + 4 : at + 4 + length], at + 4 + length
        if not 16 <= length <= 65_552 or len(sealed) != length:
            raise DamagedError("cut short")
        flag, plain = open_chunk(seal, sealed, head, number, (2,) if flag == 1 else (0, 1))
        if flag == 2 and at != len(body):
            raise DamagedError("more after the end")
        if flag == 2:
            return bytes(stream), plain
        stream, number = stream + plain, number + 1


def open_chunk(
    seal: AESGCMSIV, sealed: bytes, head: bytes, number: int, flags: tuple[int, ...]
) -> tuple[int, bytes]:
    """Return the flag under which a chunk opens, and what is in it."""
    for flag in flags:
        with contextlib.suppress(InvalidTag):
            context = head + struct.pack(">QB", number, flag)
            return flag, seal.decrypt(number.to_bytes(12, "big"), sealed, context)
    raise DamagedError("chunk")


def read_records(stream: bytes, digest: bytes) -> Contents:
    """Return the values in their order, and each attachment's bytes."""
    contents, at = Contents({kind: [] for kind in range(1, 10)}, {}, digest), 0
    while at < len(stream):
        kind, length = struct.unpack_from(">BI", stream, at)
        body, at = stream[at + 5 : at + 5 + length], at + 5 + length
        if kind == 0x80:
            contents.files[body[:16]] = contents.files.get(body[:16], b"") + body[16:]
        else:
            contents.values[kind].append(msgspec.msgpack.decode(body, type=list[Any]))
    for row, size, sha256 in contents.values[6]:
        content = contents.files.setdefault(row, b"")
        if (len(content), hashlib.sha256(content).digest()) != (size, sha256):
            raise DamagedError("attachment")
    return contents


def derive_digest(values: Values) -> bytes:
    """Return the digest over values by type."""
    parts = b"strongroom/digest/1"
    for kind, found in values.items():
        whole = hashlib.sha256()
        for value in found:
            packed = msgspec.msgpack.encode(canonical(kind, value))
            whole.update(len(packed).to_bytes(4, "big") + packed)
        parts += struct.pack(">BQ", kind, len(found)) + whole.digest()
    return hashlib.sha256(parts).digest()


def canonical(kind: int, value: list[Any]) -> list[Any]:
    """Return a value as the digest sees it."""
    item = value[2] if kind == 5 else value
    short = [element for place, element in enumerate(item) if place not in (1, 9)]
    return short if kind == 4 else [*value[:2], short] if kind == 5 else value


def read_profile(folder: Path, secret: str, *, by_kit: bool = False) -> Contents:
    """Return what a profile's or a backup's folder holds. Raises as `read`."""
    profile, card, slots, check = read_key_file((folder / "profile.keys").read_bytes())
    slot = next(slot for slot in slots if by_kit == (slot[7] == RECOVERY))
    keys = open_recovery_slot(slot, secret) if by_kit else open_slot(slot, secret, PASSWORD)
    if not any(check(derive_subkey(keys[epoch], b"key-file", profile, epoch)) for epoch in keys):
        raise DamagedError("the key file was changed")
    uri = f"file:{folder / 'vault.db'}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
        (epoch,) = database.execute("SELECT epoch FROM manifest_root").fetchone()
        try:
            return Vault(database, profile, epoch, keys[epoch]).read(card)
        except (InvalidTag, sqlite3.Error):
            raise DamagedError("a row") from None


def read_key_file(content: bytes) -> tuple[bytes, list[Any], list[bytes], Callable[[bytes], bool]]:
    """Return profile id, card, slots, and what tells whether a key vouches for all of them."""
    pages = [content[at : at + 65_536] for at in (0, 131_072)]
    ours = [page for page in pages if page[:10] == b"STRGKEYS\x00\x01"]
    whole = [p for p in ours if hashlib.sha256(p[:65_440]).digest() == p[65_440:65_472]]
    if not whole:
        raise DamagedError("no page is whole")
    page = max(whole, key=lambda each: each[26:34])
    card, at = framed(page, 34)
    life, at = framed(page, at)
    slots, count, at = [], page[at], at + 1
    for _ in range(count):
        slot, at = framed(page, at)
        slots.append(slot)
    decision = (*msgspec.msgpack.decode(life[4:]), None, None, None)[2]
    proved = msgspec.msgpack.encode(decision if decision and decision[0] else None)
    proved = len(proved).to_bytes(4, "big") + proved
    parts = page[:26] + bytes(8) + b"".join((card, proved, *slots))

    def check(key: bytes) -> bool:
        return hmac.compare_digest(hmac.digest(key, parts, "sha256"), page[65_472:65_504])

    return page[10:26], msgspec.msgpack.decode(card[4:]), [slot[4:] for slot in slots], check


def framed(page: bytes, at: int) -> tuple[bytes, int]:
    """Return the framed bytes at a place with their length, and the place after them."""
    end = at + 4 + int.from_bytes(page[at : at + 4], "big")
    return page[at:end], end


class Vault:
    """The rows of an open vault."""

    def __init__(self, rows: sqlite3.Connection, profile: bytes, epoch: int, key: bytes) -> None:
        self._rows, self._profile = rows, profile
        purposes = {1: b"records", 12: b"drafts", 13: b"manifest", 14: b"manifest"}
        seals = {t: AESGCMSIV(derive_subkey(key, p, profile, epoch)) for t, p in purposes.items()}
        self._seals = dict.fromkeys(range(1, 15), seals[1]) | seals

    def _open(self, seal: AESGCMSIV, sealed: bytes, *place: bytes | int) -> bytes:
        context = struct.pack(">B16sB16s16sBIBHQI", 1, self._profile, *place)
        plain = seal.decrypt(sealed[:12], sealed[12:], context)
        return plain[4 : 4 + int.from_bytes(plain[:4], "big")]

    def _sealed(self, table: int) -> Iterator[tuple[bytes, int, bytes, bytes]]:
        """Yield id, revision, tag and content of every row, sorted by id."""
        columns = "id, parent, revision, epoch, format, sealed"
        query = f"SELECT {columns} FROM {TABLES[table]} ORDER BY id"
        for row, parent, *age, form, sealed in self._rows.execute(query):
            place = (table, row, parent, 0, 0, 0, form, *age)
            yield row, age[0], sealed[-16:], self._open(self._seals[table], sealed, *place)

    def _items(self, found: set[Any]) -> Iterator[list[Any]]:
        query = "SELECT id, revision, epoch, format, overview, detail FROM items ORDER BY id"
        for row, revision, epoch, form, *blobs in self._rows.execute(query):
            overview, detail = (
                self._open(self._seals[1], b, 1, row, bytes(16), f, 0, 0, form, revision, epoch)
                for f, b in enumerate(blobs, start=1)
            )
            if msgspec.msgpack.decode(overview)[1] != blobs[1][-16:]:
                raise DamagedError("an older detail")
            found.add((1, row, revision, blobs[0][-16:]))
            yield msgspec.msgpack.decode(detail)

    def read(self, card: list[Any]) -> Contents:
        """Return everything, after every row was found in the manifest and the other way round."""
        found: set[Any] = set()
        rows = {table: list(self._sealed(table)) for table in range(2, 15) if table != 3}
        details = list(self._items(found))
        found.update((t, *row[:3]) for t in rows if t < 12 for row in rows[t])
        opened = {t: [msgspec.msgpack.decode(r[3]) for r in rows[t]] for t in rows if t != 13}
        files = dict(self._files([*details, *(version[2] for version in opened[2])], found))
        listed = {e for *_, bucket in rows[13] for e in struct.iter_unpack(">B16sQ16s", bucket)}
        tags = hashlib.sha256(b"".join(tag for _, _, tag, _ in rows[13])).digest()
        _, count, bits, buckets_hash, *_ = opened[14][0]
        if (listed, len(listed), len(rows[13]), tags) != (found, count, 1 << bits, buckets_hash):
            raise DamagedError("manifest")
        values: Values = {kind: opened.get(NOUNS.get(kind, 0), []) for kind in range(1, 10)}
        values[1], values[4] = [card[:4]], [detail[0] for detail in details]
        values[5] = [[row, replaced, detail[0]] for row, replaced, detail in opened[2]]
        values[6] = [[f, len(files[f]), hashlib.sha256(files[f]).digest()] for f in sorted(files)]
        rest = {TABLES[table]: opened[table] for table in (6, 7, 11, 12, 14)}
        return Contents(values, files, derive_digest(values), rest)

    def _files(self, details: list[Any], found: set[Any]) -> Iterator[tuple[bytes, bytes]]:
        for item, keys in details:
            for (row, _, _, size, sha256), key in zip(item[14], keys, strict=True):
                columns = "item, number, last, format, epoch, sealed"
                query = f"SELECT {columns} FROM chunks WHERE attachment=? ORDER BY number"
                parts, seal = self._rows.execute(query, (row,)).fetchall(), AESGCMSIV(key)
                opened = (self._open(seal, b, 3, row, o, 0, *p, 0, e) for o, *p, e, b in parts)
                content = b"".join(opened)
                check = (len(content), hashlib.sha256(content).digest(), parts[-1][2])
                if check != (size, sha256, 1):
                    raise DamagedError("attachment")
                found.add((3, row, len(parts), item[0]))
                yield row, content
