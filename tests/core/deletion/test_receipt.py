"""A receipt is as it was written, or it is not; and this installation knows it, or it does not."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from core.deletion.receipt import (
    Receipt,
    Scan,
    make_receipt_id,
    read_receipt,
    render,
    verify_receipt,
    write_receipt,
)
from core.errors import FileMissingError, ReceiptAlteredError
from core.paths import Paths
from core.storage.installation_log import InstallationLog
from tests.fakes.clock import START
from tests.fakes.randomness import SeededRandomness


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Return an empty data folder."""
    return Paths(tmp_path)


@pytest.fixture
def receipt() -> Receipt:
    """Return a receipt with its hash."""
    return Receipt(
        program="0.1.0",
        id="2027-01-15-4F7C",
        requested="2027-01-15T08:00:00.000Z",
        scheduled_for="2027-02-14T08:00:00.000Z",
        purged="2027-02-15T08:00:00.000Z",
        with_password=True,
        resumed=False,
        name="Jürgen “J”",
        counts={"login": 48, "note": 5},
        copy=None,
        steps=(),
        scan=Scan(7, 4096, name_searched=True),
        file_system="ext4",
        limits=("flash-cells",),
        remaining=(),
    ).sealed()


def test_valid_and_known(paths: Paths, receipt: Receipt) -> None:
    path = write_receipt(paths, receipt)
    verification = verify_receipt(paths, path)
    assert (verification.valid, verification.known) == (True, False)
    log = InstallationLog(paths.installation_log)
    log.replace_lines(pseudonym=bytes(16), at=START, receipt=bytes.fromhex(receipt.sha256))
    verification = verify_receipt(paths, path)
    assert (verification.valid, verification.known) == (True, True)
    assert verification.receipt == receipt
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_single_alteration_is_detected(paths: Paths, receipt: Receipt) -> None:
    path = write_receipt(paths, receipt)
    content = path.read_bytes()
    for place in range(len(content)):
        flipped = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        shorter = content[:place] + content[place + 1 :]
        longer = content[:place] + b" " + content[place:]
        path.write_bytes((flipped, shorter, longer)[place % 3] if place % 5 else flipped)
        assert not verify_receipt(paths, path).valid, place
    for size in range(0, len(content), 7):
        path.write_bytes(content[:size])
        assert not verify_receipt(paths, path).valid, size


def test_an_added_field_is_detected(paths: Paths, receipt: Receipt) -> None:
    path = write_receipt(paths, receipt)
    document = json.loads(path.read_text())
    document["note"] = "nothing was deleted"
    path.write_text(json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
    with pytest.raises(ReceiptAlteredError):
        read_receipt(path)


def test_another_receipt_with_its_own_hash_is_valid_and_unknown(
    paths: Paths, receipt: Receipt
) -> None:
    log = InstallationLog(paths.installation_log)
    log.replace_lines(pseudonym=bytes(16), at=START, receipt=bytes.fromhex(receipt.sha256))
    forged = msgspec.structs.replace(receipt, counts={"login": 0}).sealed()
    verification = verify_receipt(paths, write_receipt(paths, forged))
    assert (verification.valid, verification.known) == (True, False)


def test_the_hash_can_be_computed_by_others(paths: Paths, receipt: Receipt) -> None:
    document = json.loads(write_receipt(paths, receipt).read_text())
    told = document["sha256"]
    document["sha256"] = ""
    plain = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(plain.encode("utf-8")).hexdigest() == told
    if shutil.which("jq") is not None:
        command = ["jq", "-cjS", '.sha256=""', str(paths.receipts / f"{receipt.id}.json")]
        output = subprocess.run(command, capture_output=True, check=True).stdout
        assert hashlib.sha256(output).hexdigest() == told


def test_a_missing_file_is_not_called_altered(paths: Paths) -> None:
    with pytest.raises(FileMissingError):
        verify_receipt(paths, paths.data / "nothing.json")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[1]", b'{"format":"x"}'])
def test_other_files_are_no_receipts(paths: Paths, content: bytes) -> None:
    path = paths.data / "file.json"
    path.write_bytes(content)
    assert not verify_receipt(paths, path).valid


def test_verification_writes_nothing(paths: Paths, receipt: Receipt) -> None:
    path = write_receipt(paths, receipt)
    before = sorted(paths.data.rglob("*"))
    verify_receipt(paths, path)
    assert sorted(paths.data.rglob("*")) == before


def test_ids_are_dates_and_do_not_repeat(paths: Paths, receipt: Receipt) -> None:
    randomness = SeededRandomness(4)
    first = make_receipt_id(paths, at=START, randomness=randomness)
    assert first.startswith("2027-01-15-")
    assert len(first) == 15
    paths.receipts.mkdir()
    (paths.receipts / f"{first}.json").write_bytes(render(receipt))
    again = make_receipt_id(paths, at=START, randomness=SeededRandomness(4))
    assert again != first
