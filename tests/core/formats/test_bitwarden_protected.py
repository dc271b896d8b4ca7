"""A protected Bitwarden export opens with its passphrase alone and costs no more than it may."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest

from core.crypto import bitwarden_seal
from core.crypto.bitwarden_seal import Argon2Cost, Cost, Pbkdf2Cost
from core.errors import (
    AppError,
    EmptyFileError,
    FileAlteredError,
    FileEncryptedError,
    FileNestedTooDeepError,
    FileTooCostlyError,
    MalformedFileError,
    TruncatedFileError,
    WrongFilePasswordError,
)
from core.formats import bitwarden_protected
from core.formats.bitwarden_json import read_bitwarden_json
from core.formats.bitwarden_protected import ProtectedLock, close_protected, open_protected
from core.formats.catalogue import FormatId
from core.formats.imported import Parsed
from core.formats.reading import find_out, read, read_sealed
from core.vault.secret import Secret
from tests.core.formats.bitwarden_files import ARGON2, PASSPHRASE, PBKDF2, protected
from tests.core.formats.bitwarden_files import opened as open_as_others_do
from tests.core.formats.oracle import fixture, sample
from tests.fakes.randomness import SeededRandomness

BOTH = pytest.mark.parametrize("kdf", [PBKDF2, ARGON2], ids=["pbkdf2", "argon2id"])


def opened(content: bytes, passphrase: str = PASSPHRASE) -> Parsed:
    with Secret.from_text(passphrase) as secret:
        return read_sealed(
            content, path="x.json", format_id=FormatId.BITWARDEN_PROTECTED, passphrase=secret
        )


def refused(content: bytes, passphrase: str = PASSPHRASE) -> AppError:
    with pytest.raises(AppError) as caught:
        opened(content, passphrase)
    assert caught.value.path == "x.json"
    return caught.value


@BOTH
def test_what_another_program_sealed_is_what_is_read(kdf: dict[str, Any]) -> None:
    plain = read_bitwarden_json(fixture("bitwarden.json"), path="x.json")
    parsed = opened(protected(kdf=kdf))
    assert parsed.format_id is FormatId.BITWARDEN_PROTECTED
    assert (parsed.items, parsed.not_kept) == (plain.items, plain.not_kept)


def test_an_export_that_bitwarden_made() -> None:
    content = sample("keepassxc/bitwarden_encrypted_export.json")
    assert find_out(content, path="") is FormatId.BITWARDEN_PROTECTED
    (item,) = opened(content, "a").items
    assert item.draft.fields
    assert isinstance(refused(content, "b"), WrongFilePasswordError)


@BOTH
@pytest.mark.parametrize("passphrase", ["", "ganse fusschen", PASSPHRASE + " "])
def test_another_passphrase_is_wrong(kdf: dict[str, Any], passphrase: str) -> None:
    assert type(refused(protected(kdf=kdf), passphrase)) is WrongFilePasswordError


def flipped(text: str, part: int) -> str:
    """Return a sealed text with another first character in one of its three parts."""
    parts = text.removeprefix("2.").split("|")
    parts[part] = ("B" if parts[part][0] == "A" else "A") + parts[part][1:]
    return "2." + "|".join(parts)


@pytest.mark.parametrize("part", [0, 1, 2])
def test_damage_is_told_from_a_wrong_passphrase(part: int) -> None:
    content = json.loads(protected())
    content["data"] = flipped(content["data"], part)
    assert type(refused(json.dumps(content).encode())) is FileAlteredError
    # The text that proves the passphrase proves nothing once it is changed itself.
    content = json.loads(protected())
    name = "encKeyValidation_DO_NOT_EDIT"
    content[name] = flipped(content[name], part)
    assert type(refused(json.dumps(content).encode())) is WrongFilePasswordError


def test_a_shorter_whole_text_is_damage() -> None:
    content = json.loads(protected())
    iv, sealed, mac = content["data"].split("|")
    content["data"] = "|".join((iv, sealed[: len(sealed) // 128 * 64], mac))
    assert type(refused(json.dumps(content).encode())) is FileAlteredError


@pytest.mark.parametrize(
    ("kdf", "parameter"),
    [
        ({**PBKDF2, "kdfIterations": 10_000_001}, "iterations"),
        ({**PBKDF2, "kdfIterations": 2**53}, "iterations"),
        ({**PBKDF2, "kdfIterations": 0}, "iterations"),
        ({**ARGON2, "kdfMemory": 1025}, "memory_mib"),
        ({**ARGON2, "kdfMemory": 4 * 1024 * 1024}, "memory_mib"),
        ({**ARGON2, "kdfMemory": 0}, "memory_mib"),
        ({**ARGON2, "kdfIterations": 17}, "passes"),
        ({**ARGON2, "kdfIterations": 0}, "passes"),
        ({**ARGON2, "kdfParallelism": 17}, "lanes"),
        ({**ARGON2, "kdfParallelism": 0}, "lanes"),
    ],
)
def test_no_more_work_is_done_than_any_export_asks_for(
    kdf: dict[str, Any], parameter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> bytearray:
        raise AssertionError

    monkeypatch.setattr(bitwarden_seal, "derive_pbkdf2", never)
    monkeypatch.setattr(bitwarden_seal, "derive_argon2id", never)
    error = refused(json.dumps(json.loads(protected()) | kdf).encode())
    assert isinstance(error, FileTooCostlyError)
    assert error.parameter == parameter


def test_no_more_than_a_quarter_of_the_memory_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bitwarden_seal, "read_ram_mib", lambda: 1024)
    error = refused(json.dumps(json.loads(protected()) | ARGON2 | {"kdfMemory": 257}).encode())
    assert isinstance(error, FileTooCostlyError)
    assert (error.value, error.limit) == (257, 256)


def test_memory_that_is_not_there_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> bytearray:
        raise MemoryError

    monkeypatch.setattr(bitwarden_seal, "derive_argon2id", refuse)
    assert isinstance(refused(protected(kdf=ARGON2)), FileTooCostlyError)


def without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda content: content.pop(name)


@pytest.mark.parametrize(
    "harm",
    [
        without("salt"),
        without("data"),
        without("kdfType"),
        without("kdfIterations"),
        without("encKeyValidation_DO_NOT_EDIT"),
        lambda content: content.update(kdfType=2),
        lambda content: content.update(kdfType=1),
        lambda content: content.update(kdfType="0"),
        lambda content: content.update(kdfIterations=1.5),
        lambda content: content.update(kdfIterations=2**70),
        lambda content: content.update(kdfIterations=-1),
        lambda content: content.update(salt=None),
        lambda content: content.update(data=""),
        lambda content: content.update(data="2.x|y|z"),
        lambda content: content.update(data=content["data"].replace("2.", "0.", 1)),
        lambda content: content.update(data=content["data"].replace("2.", "", 1)),
        lambda content: content.update(data=content["data"].replace("|", "", 1)),
        lambda content: content.update(data=content["data"] + "|AAAA"),
        lambda content: content.update(data="2." + "|" * 1_000_000),
        lambda content: content.update(data=content["data"].replace("|", "|!", 1)),
        lambda content: content.update(data="2.|" + content["data"].split("|", 1)[1]),
        lambda content: content.update(data=content["data"].rsplit("|", 1)[0] + "|AAAA"),
        lambda content: content.update(data=content["data"].split("|")[0] + "||" + "A" * 43 + "="),
        lambda content: content.update(data=content["data"].replace("|", "|AAAA", 1)),
        lambda content: content.update({"encKeyValidation_DO_NOT_EDIT": "2.x"}),
    ],
)
def test_what_is_not_built_like_an_export_is_malformed(
    harm: Callable[[dict[str, Any]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> bytearray:
        raise AssertionError

    monkeypatch.setattr(bitwarden_protected, "derive_export_keys", never)
    content = json.loads(protected())
    harm(content)
    assert type(refused(json.dumps(content).encode())) is MalformedFileError


def test_truncation_at_every_byte_is_told() -> None:
    content = protected(b'{"items": [{"type": 2, "name": "a"}]}')
    for length in range(1, len(content)):
        assert isinstance(refused(content[:length]), TruncatedFileError)


def test_a_file_that_is_cut_off_is_still_known_as_protected() -> None:
    content = protected()
    for length in range(100, len(content), 97):
        assert find_out(content[:length], path="") is FormatId.BITWARDEN_PROTECTED


@pytest.mark.parametrize(
    ("plain", "error"),
    [
        (b"", TruncatedFileError),
        (b"\x00\xff", AppError),
        (b'{"items": []}', EmptyFileError),
        (b'{"items": [', TruncatedFileError),
        (b'{"items": ' + b"[" * 500, FileNestedTooDeepError),
        (b'{"encrypted": true, "passwordProtected": true, "items": []}', FileEncryptedError),
    ],
)
def test_what_is_inside_is_no_more_trusted_than_any_file(
    plain: bytes, error: type[AppError]
) -> None:
    assert isinstance(refused(protected(plain)), error)


def test_a_plain_reader_says_that_a_passphrase_is_needed() -> None:
    for chosen in (None, FormatId.BITWARDEN_JSON):
        with pytest.raises(FileEncryptedError) as caught:
            read(protected(), path="x.json", format_id=chosen)
        assert caught.value.detail == FormatId.BITWARDEN_PROTECTED


@pytest.mark.parametrize("cost", [Pbkdf2Cost(1000), Argon2Cost(1, 1, 1)])
def test_what_is_closed_here_opens_again(cost: Cost) -> None:
    plain = fixture("bitwarden.json")
    lock = ProtectedLock(Secret.from_text(PASSPHRASE), SeededRandomness(), cost)
    content = close_protected(plain, lock)
    assert find_out(content, path="") is FormatId.BITWARDEN_PROTECTED
    assert open_protected(content, path="", passphrase=lock.passphrase) == plain
    assert open_as_others_do(content, PASSPHRASE) == plain
    told = json.loads(content)
    assert (told["encrypted"], told["passwordProtected"]) == (True, True)
    expected = list(dataclasses.asdict(cost).values())
    names = ("kdfIterations",) if told["kdfType"] == 0 else ARGON2_NAMES
    assert [told[name] for name in names] == expected
    assert b"Bakery" not in content


ARGON2_NAMES = ("kdfMemory", "kdfIterations", "kdfParallelism")


def test_two_exports_share_nothing() -> None:
    lock = ProtectedLock(Secret.from_text("x"), SeededRandomness(), Pbkdf2Cost(1))
    one, other = (json.loads(close_protected(b"{}", lock)) for _ in range(2))
    for name in ("salt", "data", "encKeyValidation_DO_NOT_EDIT"):
        assert one[name] != other[name]
