"""Break a file a little: in its bytes, or in what it is made of, so that more is reached."""

from __future__ import annotations

import csv
import io
import json
import re
import string
import struct
import zipfile
from collections.abc import Callable
from random import Random
from typing import cast

import msgspec

Mutator = Callable[[Random, bytes], bytes]
Tree = None | bool | int | float | str | bytes | list["Tree"] | dict[str, "Tree"]
_Place = tuple[list[Tree], int] | tuple[dict[str, Tree], str]

LONGEST = 256 * 1024
"""Bytes beyond which nothing is grown any more: large files are the business of the corpus."""

_NUMBERS = (0, 1, -1, 127, 128, 255, 256, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1)
_LARGE = (2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 253_402_300_800, 253_402_300_800_000)
_WORDS: tuple[str, ...] = (
    "", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "\ufeff", "\u202e", "\u2028", "\x85", "\x1b[J",
    "a" * 1025, "ä" * 600, "🚂" * 300, "e\u0301" * 9, "-0", "1e999", "nan", "0x10", "１２", "\r\n",
    "=1+1", "../../x", "..\\x", "CON", "a/b", "a\\/b", "/" * 70, "\\" * 70, "a/" * 70, "\n\n\n",
    "true", "null", "[]", "{}", "<a>", "&amp;", "]]>", '"', "'", ",;\t", "http://[::1", "//",
    "http://a:99999999/", "androidapp://x", "javascript:1", "http://" + "a." * 600, "steam://MFRGG",
    "otpauth://totp/a?secret=", "otpauth://hotp/?secret=MFRGG&counter=-1&digits=99999999999",
    "otpauth://totp/%ff%00?secret=MFRGG&period=0&digits=0&algorithm=sha9", "MFRGGZDFMZTWQ2LK",
    "mfrg gzd", "A===", "AAAA", "//79", "A" * 2000 + "=", "2026-02-30", "0000-00-00T00:00:00Z",
    "9999-12-31T23:59:60.999Z", "-1-1-1", "13/2026", "2/30", "1970-01-01T00:00:00+99:99",
    "253402300800", "-62135596800001", "99999999999999999999", "True", "False", "0", "1", "-1",
    "00000000-0000-0000-0000-000000000000", "login", "password",
)  # fmt: skip
_TOKENS = (
    b"1e999", b"-1e-999", b"NaN", b"Infinity", b"-", b"9" * 400, b"0.1" + b"0" * 400, b"[" * 65,
)  # fmt: skip
_CONTAINERS = (b"[]", b"{}", b"[[]]", b'{"a":1}', b"[null]", b'{"":""}')
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\n", b"\0")
_MARK = "\ue000token\ue000"
_MARKUP = (
    "<!DOCTYPE a>", '<!DOCTYPE a [<!ENTITY b "c">]>', "<!ENTITY b 'c'>", "&b;", "&#0;", "&#xD800;",
    "<![CDATA[", "]]>", "<!--", "-->", "<?xml version='1.0' encoding='utf-7'?>", "<a xmlns='b'>",
    "<a:b/>", "&#x10FFFF;", "&lt;", "<a", "<a b='", "\ufffe",
)  # fmt: skip
_PIECES = re.compile(r"<[^>]*>|[^<]+")


def mutate(random: Random, content: bytes) -> bytes:
    """Break a file in one to four places, by its kind as often as by its bytes."""
    by_kind = mutator_of(content)
    for _ in range(1 + int(random.expovariate(1.2))):
        change = mutate_bytes if random.random() < 0.25 else by_kind
        content = change(random, content)[:LONGEST]
    return content


def mutator_of(content: bytes) -> Mutator:
    """Return how to break a file so that it stays one of its kind."""
    start = content.lstrip(b"\xef\xbb\xbf \r\n\t")[:2]
    if start.startswith(b"PK"):
        return mutate_zip
    if start.startswith((b"{", b"[")):
        return mutate_json
    if start.startswith(b"<"):
        return mutate_xml
    if b"\n" in content and b"://" in content[:20]:
        return mutate_lines
    return mutate_table if b"\n" in content or b"," in content else mutate_bytes


def mutate_bytes(random: Random, content: bytes) -> bytes:
    """Break a file anywhere, whatever stands there."""
    at = random.randint(0, len(content))
    size = min(len(content) - at, 1 << random.randint(0, 8))
    old = content[at : at + size]
    new = b""
    match random.randrange(10):
        case 0:
            size = len(content)
        case 1:
            new, size = random.randbytes(random.randint(1, 8)), 0
        case 2:
            pass
        case 3:
            new = old * random.randint(2, 300)
        case 4:
            at, new, size = random.randint(0, len(content)), old, 0
        case 5:
            new = _packed_number(random)
            size = len(new)
        case 6:
            new, size = _word(random).encode("utf-8", "surrogatepass"), 0
        case 7:
            new, size = bytes(b ^ (1 << random.randrange(8)) for b in old[:1]), 1
        case 8:
            new = random.randbytes(len(old))
        case _:
            at = at if random.random() < 0.5 else 0
            new, size = random.choice(_MARKS), 0
    return content[:at] + new + content[at + size :]


def _packed_number(random: Random) -> bytes:
    number = random.choice((*_NUMBERS, *_LARGE)) % 2**64
    width = random.choice((1, 2, 4, 8))
    little = struct.pack("<Q", number)[:width]
    return little if random.random() < 0.5 else little[::-1]


def _word(random: Random) -> str:
    if random.random() < 0.1:
        return "".join(chr(random.randrange(0x110000)) for _ in range(random.randint(1, 8)))
    return random.choice(_WORDS)


def _value(random: Random) -> Tree:
    match random.randrange(8):
        case 0:
            return random.choice((*_NUMBERS, *_LARGE))
        case 1:
            return random.choice((None, True, False, 1.5, -0.0))
        case 2:
            return cast(Tree, json.loads(random.choice(_CONTAINERS)))
        case 3:
            deep: Tree = "deep"
            for _ in range(random.choice((3, 63, 64, 65, 200))):
                deep = [deep]
            return deep
        case 4:
            return _MARK
        case _:
            return _word(random)


def _places(tree: Tree) -> list[_Place]:
    """Return where in a tree every value stands."""
    found: list[_Place] = []
    waiting: list[Tree] = [tree]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            found += [(value, key) for key in value]
            waiting += value.values()
        elif isinstance(value, list):
            found += [(value, index) for index in range(len(value))]
            waiting += value
    return found


def _get(place: _Place) -> Tree:
    return cast(dict[object, Tree], place[0])[place[1]]


def _put(place: _Place, value: Tree) -> None:
    cast(dict[object, Tree], place[0])[place[1]] = value


def _text_of(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    match random.randrange(5):
        case 0:
            return text[:at] + _word(random) + text[at:]
        case 1:
            return text[:at]
        case 2:
            return text * random.choice((2, 3, 100))
        case 3:
            return text[:at] + random.choice(string.printable) + text[at + 1 :]
        case _:
            return text.swapcase() if random.random() < 0.5 else text[::-1]


def mutate_tree(random: Random, tree: Tree) -> Tree:
    """Change one place in a tree; what is changed is changed where it stands."""
    places = _places(tree)
    if not places:
        return _value(random)
    place = random.choice(places)
    container, key = place
    old = _get(place)
    match random.randrange(8):
        case 0:
            del cast(dict[object, Tree], container)[key]
        case 1 if isinstance(container, list):
            container[cast(int, key) : cast(int, key) + 1] = [old] * random.choice((2, 3, 40))
        case 1 if isinstance(container, dict):
            _, other_key = random.choice(places)
            container[str(other_key) if random.random() < 0.8 else _word(random)] = old
        case 2:
            _put(place, _get(random.choice(places)) if random.random() < 0.9 else [old])
        case 3 | 4 if isinstance(old, str):
            _put(place, _text_of(random, old))
        case 3 | 4 if isinstance(old, bytes):
            _put(place, mutate_bytes(random, old))
        case 3 | 4 if isinstance(old, int):
            _put(place, old + random.choice((*_NUMBERS, *_LARGE)))
        case _:
            _put(place, _value(random))
    return tree


def mutate_json(random: Random, content: bytes) -> bytes:
    """Change values, keys and numbers of a JSON file; what is none by now is broken as bytes."""
    try:
        tree = cast(Tree, json.loads(content))
        written = json.dumps(mutate_tree(random, tree), ensure_ascii=random.random() < 0.8)
    except (ValueError, RecursionError):
        return mutate_lines(random, content)
    encoded = written.encode("utf-8", "surrogatepass")
    token = random.choice(_TOKENS)
    return encoded.replace(json.dumps(_MARK).encode(), token).replace(_MARK.encode(), token)


def mutate_lines(random: Random, content: bytes) -> bytes:
    """Change one line of several: the JSON or the link in it, or where it stands."""
    lines = content.split(b"\n")
    at = random.randrange(len(lines))
    match random.randrange(5):
        case 0:
            lines[at:at] = [lines[random.randrange(len(lines))]] * random.choice((1, 2, 50))
        case 1:
            del lines[at]
        case _ if lines[at].startswith((b"{", b"[")) and len(lines) > 1:
            lines[at] = mutate_json(random, lines[at])
        case _:
            parts = re.split(rb"([?&=:/|])", lines[at])
            part = random.randrange(len(parts))
            word = _word(random).encode("utf-8", "surrogatepass")
            parts[part] = random.choice(
                (word, b"", parts[part] * 2, mutate_bytes(random, parts[part]))
            )
            lines[at] = b"".join(parts)
    return b"\n".join(lines)


def mutate_table(random: Random, content: bytes) -> bytes:
    """Change cells, rows and columns of a CSV file, its delimiter or its encoding."""
    text = content.decode("utf-8", "replace")
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return mutate_bytes(random, content)
    if random.random() < 0.4:
        _change_rows(random, rows)
    elif rows:
        _change_cells(random, random.choice(rows))
    written = io.StringIO(newline="")
    if random.random() < 0.1:
        delimiter = random.choice(",;\t")
    if random.random() < 0.2:
        csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    else:
        csv.writer(written, delimiter=delimiter).writerows(rows)
    encoding = "utf-16" if random.random() < 0.03 else "utf-8"
    return written.getvalue().encode(encoding, "surrogatepass")


def _change_rows(random: Random, rows: list[list[str]]) -> None:
    header = rows[0] if rows else []
    at = random.randint(0, len(header))
    match random.randrange(3):
        case 0:
            row = list(random.choice(rows)) if rows else []
            rows[at:at] = [row] * random.choice((1, 2, 300))
        case 1:
            for each in rows:
                each[at : at + 1] = each[at : at + 1] * 2
        case _ if header:
            names = [*map(str.strip, header), _word(random)]
            header[random.randrange(len(header))] = random.choice(names)
        case _:
            pass


def _change_cells(random: Random, row: list[str]) -> None:
    if not row:
        row.append(_word(random))
        return
    at = random.randrange(len(row))
    match random.randrange(4):
        case 0:
            row.insert(at, _word(random))
        case 1:
            del row[at]
        case 2:
            row[at] = _text_of(random, row[at])
        case _:
            row[at] = _word(random)


def mutate_xml(random: Random, content: bytes) -> bytes:
    """Change elements, texts and attributes of an XML file, or put in what declares something."""
    pieces = _PIECES.findall(content.decode("utf-8", "replace"))
    if not pieces:
        return mutate_bytes(random, content)
    at = random.randrange(len(pieces))
    end = min(len(pieces), at + random.choice((1, 1, 2, 3, 8, 30)))
    match random.randrange(8):
        case 0:
            del pieces[at:end]
        case 1:
            pieces[at:at] = pieces[at:end] * random.choice((1, 2, 70))
        case 2:
            pieces.insert(at, random.choice(_MARKUP))
        case 3:
            other = random.randrange(len(pieces))
            pieces[at], pieces[other] = pieces[other], pieces[at]
        case 4 | 5 if not pieces[at].startswith("<"):
            pieces[at] = random.choice((_word(random), _text_of(random, pieces[at])))
        case 4 | 5 if '"' in pieces[at]:
            parts = pieces[at].split('"')
            parts[random.randrange(len(parts))] = _word(random)
            pieces[at] = '"'.join(parts)
        case 6:
            names = [piece for piece in pieces if piece.startswith("<")] or [""]
            pieces[at] = random.choice(names)
        case _:
            pieces.insert(at, _word(random))
    return "".join(pieces).encode("utf-8", "surrogatepass")


def mutate_zip(random: Random, content: bytes) -> bytes:
    """Change an entry of an archive, or its name, and pack everything anew."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [(name, archive.read(name)) for name in archive.namelist()]
    except Exception:  # noqa: BLE001 # it is broken by now, in one of a dozen ways
        return mutate_bytes(random, content)
    if not entries:
        return mutate_bytes(random, content)
    at = random.randrange(len(entries))
    name, inner = entries[at]
    match random.randrange(8):
        case 0:
            entries[at] = (_text_of(random, name), inner)
        case 1:
            del entries[at]
        case 2:
            entries.insert(random.randrange(len(entries)), entries[at])
        case 3:
            entries.append((name.rpartition("/")[0] + "/" + _word(random), inner))
        case _:
            entries[at] = (name, mutate(random, inner))
    return pack_zip(entries, stored=random.random() < 0.3)


def pack_zip(entries: list[tuple[str, bytes]], *, stored: bool) -> bytes:
    """Return an archive of these entries, names that are written twice too."""
    import warnings

    written = io.BytesIO()
    method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with warnings.catch_warnings(), zipfile.ZipFile(written, "w", method) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, content in entries:
            shown = name[:2000].encode("utf-8", "replace").decode("utf-8")
            archive.writestr(zipfile.ZipInfo(shown or "x"), content, method)
    return written.getvalue()


def mutate_records(random: Random, content: bytes) -> bytes:
    """Change a record of an archive of ours: its kind, its place, or the value in it."""
    records: list[tuple[int, bytes]] = []
    at = 0
    while at + 5 <= len(content):
        kind, length = struct.unpack_from(">BI", content, at)
        records.append((kind, content[at + 5 : at + 5 + length]))
        at += 5 + length
    if not records:
        return mutate_bytes(random, content)
    at = random.randrange(len(records))
    kind, body = records[at]
    match random.randrange(8):
        case 0:
            del records[at]
        case 1:
            records[at:at] = [records[at]] * random.choice((1, 2, 30))
        case 2:
            other = random.randrange(len(records))
            records[at], records[other] = records[other], records[at]
        case 3:
            records[at] = (random.choice((*range(12), 0x80, 255)), body)
        case 4:
            records[at] = (kind, mutate_bytes(random, body))
        case _:
            records[at] = (kind, _mutate_packed(random, body))
    return b"".join(struct.pack(">BI", kind, len(body)) + body for kind, body in records)


def _mutate_packed(random: Random, body: bytes) -> bytes:
    try:
        tree = cast(Tree, msgspec.msgpack.decode(body))
        return msgspec.msgpack.encode(mutate_tree(random, tree))
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError):
        return mutate_bytes(random, body)
