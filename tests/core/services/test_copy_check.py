"""The child that reads a copy back: what it is told, what it answers, what it never says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from core.progress import SILENT
from core.services import copy_check
from core.services.copy_check import Marks
from core.vault.tag import Tag, TagId
from tests.conftest import CANARY
from tests.source_tree import ROOT

CSV = (
    "kind,title,username,password,website,one_time_code,notes,folder,tags,favourite,created,"
    f"modified\r\nlogin,Mail,maria,{CANARY},,,,,,false,,\r\n"
)


def ask(order: bytes, *descriptors: int) -> subprocess.CompletedProcess[bytes]:
    """Give the child an order."""
    return subprocess.run(
        [sys.executable, "-E", "-s", str(ROOT / "main.py"), "--check-copy"],
        input=order,
        capture_output=True,
        pass_fds=descriptors,
        timeout=60,
        check=False,
    )


def order(descriptor: int, *, form: str = "csv", passphrase: str = "") -> bytes:
    """Return a well-formed order."""
    told = copy_check._Order(descriptor, "copy", form, bytearray(passphrase.encode()), bytes(32))
    return msgspec.msgpack.encode(told)


def answer(ran: subprocess.CompletedProcess[bytes]) -> copy_check._Answer:
    """Return what the child said."""
    assert (ran.returncode, ran.stderr) == (0, b"")
    return msgspec.msgpack.decode(ran.stdout, type=copy_check._Answer)


def test_the_child_marks_what_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "copy"
    path.write_text(CSV, newline="")
    with path.open("rb") as stream:
        found = answer(ask(order(stream.fileno()), stream.fileno()))
    assert (found.items, len(found.marks), found.problem) == (1, 16, "")


def test_an_order_larger_than_a_pipe_is_given_to_its_end(tmp_path: Path) -> None:
    """The child takes longer to start than the parent waits at a time, and the pipe is full."""
    path = tmp_path / "copy"
    path.write_text(CSV, newline="")
    with path.open("rb") as stream:
        told = bytearray(order(stream.fileno(), passphrase="x" * 1_000_000))
        said = copy_check.ask_child("--check-copy", told, SILENT, descriptors=(stream.fileno(),))
    assert msgspec.msgpack.decode(said, type=copy_check._Answer).items == 1


@pytest.mark.parametrize(
    "told",
    [b"", b"\xc1" * 40, b"{}", bytes(1000), f"{CANARY}".encode() * 10],
    ids=["empty", "invalid", "json", "zeros", "text"],
)
def test_an_order_that_is_none_is_refused_in_silence(told: bytes) -> None:
    ran = ask(told)
    assert (ran.returncode, ran.stdout, ran.stderr) == (2, b"", b"")


def test_a_file_that_is_not_open_is_refused_in_silence() -> None:
    ran = ask(order(99, passphrase=CANARY))
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, b"", b"")


@pytest.mark.parametrize(
    ("content", "form", "problem"),
    [
        (b"", "csv", "empty_file"),
        (b"\xff\xfe\x00", "csv", "empty_file"),
        (f"{CANARY}\n{CANARY}\n".encode(), "csv", "missing_column"),
        (CANARY.encode(), "strongroom", "archive_damaged"),
        (b"STRGROOM" + bytes(300), "strongroom", "archive_damaged"),
        (b"STRGROOM\xff\xff" + bytes(300), "strongroom", "newer_schema"),
    ],
)
def test_a_file_that_is_no_copy_is_named_by_its_kind_alone(
    tmp_path: Path, content: bytes, form: str, problem: str
) -> None:
    path = tmp_path / "copy"
    path.write_bytes(content)
    with path.open("rb") as stream:
        found = answer(ask(order(stream.fileno(), form=form, passphrase=CANARY), stream.fileno()))
    assert found.marks == b""
    assert found.problem == problem


def test_an_order_does_not_print_its_passphrase() -> None:
    told = copy_check._Order(3, "copy", "csv", bytearray(CANARY.encode()), bytes(32))
    assert CANARY not in repr(told)


def test_marks_are_of_values_and_of_this_check_alone() -> None:
    values = [Tag(TagId(bytes([n]) * 16), "tag") for n in range(3)]
    joined = []
    for key in (b"k" * 32, b"k" * 32, b"l" * 32):
        marks = Marks(key)
        for value in values:
            marks.add(value)
        joined.append(marks.joined())
    assert joined[0] == joined[1] != joined[2]
    assert len({joined[0][i : i + 16] for i in range(0, 48, 16)}) == 3


def test_differences_are_counted_by_kind_whatever_the_order() -> None:
    login, card, other = (bytes([n]) * 16 for n in range(3))
    assert copy_check.compare(login + card, card + login) == ()
    assert copy_check.compare(login + card + card, card + login) == ("missing:card:1",)
    assert copy_check.compare(login, login + other + other) == ("unexpected:identity:2",)
    assert copy_check.compare(login, card) == ("missing:login:1", "unexpected:card:1")


def test_a_mark_says_of_what_kind_it_is() -> None:
    marks = Marks(bytes(32))
    marks.add(Tag(TagId(bytes(16)), "tag"))
    assert copy_check.compare(marks.joined(), b"") == ("missing:tag:1",)
