"""The JSON that Aegis exports with a password opens, and tells wrong words from damage."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from types import MappingProxyType

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.errors import (
    AppError,
    FileAlteredError,
    FileEncryptedError,
    FileTooCostlyError,
    MalformedFileError,
    WrongFilePasswordError,
)
from core.formats.catalogue import FormatId
from core.formats.imported import Parsed
from core.formats.reading import read, read_sealed
from core.formats.sniffing import guess
from core.vault.secret import Secret
from tests.core.formats.hostile import Json, with_wrong_values
from tests.core.formats.oracle import fixture, sample

WORDS = "correct horse"
PLAIN = json.dumps(json.loads(fixture("aegis.json"))["db"]).encode()


def sealed(key: bytes, nonce: bytes, plain: bytes) -> tuple[bytes, dict[str, Json]]:
    """Return what AES-GCM makes of a text, and the numbers that lie beside it."""
    whole = AESGCM(key).encrypt(nonce, plain, None)
    return whole[:-16], {"nonce": nonce.hex(), "tag": whole[-16:].hex()}


def make_slot(key: bytes, words: str, *, n: int = 16) -> dict[str, Json]:
    salt = bytes(range(32))
    derived = hashlib.scrypt(words.encode(), salt=salt, n=n, r=8, p=1, dklen=32)
    content, params = sealed(derived, bytes(12), key)
    costs: dict[str, Json] = {"n": n, "r": 8, "p": 1, "salt": salt.hex()}
    return {"type": 1, "uuid": "u", "key": content.hex(), "key_params": params, **costs}


def make_export(changes: Mapping[str, Json] = MappingProxyType({})) -> dict[str, Json]:
    """Return an export with a fingerprint's slot, another person's, and our own."""
    key = bytes(range(100, 132))
    content, params = sealed(key, bytes(range(12)), PLAIN)
    ours: dict[str, Json] = {**make_slot(key, WORDS), **changes}
    finger: Json = {"type": 2, "uuid": "f", "key": "00", "key_params": {"nonce": "", "tag": ""}}
    slots: list[Json] = [finger, make_slot(key, "somebody else's"), ours]
    return {
        "version": 1,
        "header": {"slots": slots, "params": params},
        "db": base64.b64encode(content).decode(),
    }


def opened(content: bytes, words: str = WORDS) -> Parsed:
    return read_sealed(
        content,
        path="x",
        format_id=FormatId.AEGIS_PROTECTED,
        passphrase=Secret(bytearray(words.encode())),
    )


CONTENT = json.dumps(make_export()).encode()


def test_a_file_is_known_and_waits_for_its_passphrase() -> None:
    assert guess(CONTENT, path="misleading.csv") is FormatId.AEGIS_PROTECTED
    assert guess(fixture("aegis.json"), path="x") is FormatId.AEGIS_JSON
    # Whoever names the program need not know which of its files this is.
    for form in (None, FormatId.AEGIS_JSON):
        with pytest.raises(FileEncryptedError) as caught:
            read(CONTENT, path="x", format_id=form)
        assert caught.value.data["detail"] == "aegis-protected-json"


def test_it_holds_what_the_plain_export_holds() -> None:
    plain = read(fixture("aegis.json"), path="x")
    parsed = opened(CONTENT)
    assert parsed.format_id is FormatId.AEGIS_PROTECTED
    assert (parsed.items, parsed.unreadable) == (plain.items, plain.unreadable)


def test_any_of_several_passphrases_opens_it() -> None:
    assert opened(CONTENT, "somebody else's").items == opened(CONTENT).items


def test_a_wrong_passphrase_is_not_damage() -> None:
    with pytest.raises(WrongFilePasswordError):
        opened(CONTENT, "wrong")


def test_damage_is_no_wrong_passphrase() -> None:
    export = make_export()
    db = str(export["db"])
    export["db"] = ("B" if db[0] == "A" else "A") + db[1:]
    with pytest.raises(FileAlteredError):
        opened(json.dumps(export).encode())


def test_only_a_fingerprint_opens_it() -> None:
    export = make_export()
    export["header"] = {"slots": [], "params": {"nonce": "", "tag": ""}}
    with pytest.raises(FileEncryptedError):
        opened(json.dumps(export).encode())


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"n": 2**40}, "iterations"),
        ({"n": 2**18, "r": 32}, "memory_mib"),
        ({"r": 2**25}, "iterations"),
        ({"p": 2**30}, "iterations"),
    ],
)
def test_what_would_take_too_long_is_refused_before_any_work(
    changes: dict[str, Json], parameter: str
) -> None:
    with pytest.raises(FileTooCostlyError) as caught:
        opened(json.dumps(make_export(changes)).encode())
    assert caught.value.data["parameter"] == parameter


@pytest.mark.parametrize(
    "changes",
    [{"n": 0}, {"n": 17}, {"n": -16}, {"r": 0}, {"p": -1}, {"key": "00"}, {"salt": "x"}],
)
def test_numbers_that_are_none(changes: dict[str, Json]) -> None:
    with pytest.raises(MalformedFileError):
        opened(json.dumps(make_export(changes)).encode())


def test_cut_off_or_with_wrong_values_anywhere() -> None:
    broken = [CONTENT[:length] for length in range(0, len(CONTENT), 31)]
    for content in (*broken, *list(with_wrong_values(CONTENT))[::5]):
        try:
            assert opened(content).in_file == 5
        except AppError:
            continue


@pytest.mark.parametrize(
    ("name", "words", "titles"),
    [
        ("aegis/aegis_encrypted.json", "test", 7),
        ("pass-import/aegiscipher.json", "correct horse battery staple", 2),
    ],
)
def test_samples_of_the_program(name: str, words: str, titles: int) -> None:
    content = sample(name)
    assert guess(content, path=name) is FormatId.AEGIS_PROTECTED
    parsed = opened(content, words)
    assert (len(parsed.items), parsed.unreadable) == (titles, ())
    with pytest.raises(WrongFilePasswordError):
        opened(content, "wrong")
