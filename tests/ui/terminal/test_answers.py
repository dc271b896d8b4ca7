"""What is printed: times, and text that a terminal shows and never obeys."""

from __future__ import annotations

import io
import json

import pytest

from core.ports import Millis
from ui.terminal.answers import Answer, deliver, local_time, printable, rfc3339, table


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ünïcode 日本 👩‍👩‍👧", "plain ünïcode 日本 👩‍👩‍👧"),
        ("\x1b[2J\x1b]0;title\x07", "\\x1b[2J\\x1b]0;title\\x07"),
        ("a\nb\tc\r", "a\\x0ab\\x09c\\x0d"),
        ("\x9b31m", "\\x9b31m"),
        ("user\u202egnp.exe", "user\\u202egnp.exe"),
        ("\u2028\ud800", "\\u2028\\ud800"),
        ("\U000f0000", "\\U000f0000"),
    ],
)
def test_nothing_printed_is_obeyed(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_json_is_pure_ascii_and_exact(capsys: pytest.CaptureFixture[str]) -> None:
    text = "ü\x1b\u202e\ud800\n"
    deliver(Answer(document={"a": text}, lines=["x"]), as_json=True)
    out = capsys.readouterr().out
    assert out.isascii()
    assert out.count("\n") == 1
    assert json.loads(out) == {"a": text}


def test_an_encoding_that_cannot_say_it(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr("sys.stdout", stream)
    deliver(Answer(document=None, lines=["“ü”"]), as_json=False)
    assert written.getvalue() == b"\\u201c\\xfc\\u201d\n"


def test_no_standard_output_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    deliver(Answer(document=None, lines=["x"]), as_json=False)


def test_times() -> None:
    assert rfc3339(Millis(1_800_000_000_123)) == "2027-01-15T08:00:00.123Z"
    assert rfc3339(Millis(-1)) == "1969-12-31T23:59:59.999Z"
    assert rfc3339(None) is None
    assert rfc3339(Millis(10**18)) is None
    assert local_time(Millis(1_800_000_000_000)) == "15 Jan 2027 08:00"
    assert local_time(None) == "never"
    assert local_time(Millis(10**18)) == "at no possible time"


def test_a_table_is_aligned_after_it_is_made_safe() -> None:
    assert table([("a", "\x1b", "c"), ("long", "b", "")]) == ["a     \\x1b  c", "long  b"]
