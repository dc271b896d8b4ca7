"""What a child that decodes pictures may say, and what happens when it says nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage

from core.errors import AppError, CancelledError, FileMissingError, QrUnreadableError
from core.services import qr_codes
from core.services.qr_codes import (
    PICTURE_LIMIT,
    Picture,
    PictureAnswer,
    PictureOrder,
    QrFault,
    open_picture,
    read_qr_codes,
)
from tests.fakes.pictures import draw_png
from tests.source_tree import ROOT

LINK = "otpauth://totp/Café?secret=JBSWY3DPEHPK3PXP"


def reason_of(act: Callable[[], object]) -> object:
    with pytest.raises(QrUnreadableError) as caught:
        act()
    return caught.value.data["reason"]


def answer_with(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Have a child that was taken over run `code` instead of ours."""
    start = subprocess.Popen

    def begin(_command: object, **options: object) -> object:
        return start([sys.executable, "-S", "-c", code], **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "Popen", begin)


def test_a_code_in_a_file_is_read_by_a_child(tmp_path: Path) -> None:
    # Its decoder lies in a file that the child opens once it is shut in.
    file = tmp_path / "code.jpg"
    assert QImage.fromData(draw_png(LINK)).save(str(file))

    assert read_qr_codes(open_picture(file)) == (LINK,)


def test_a_link_in_the_place_of_a_file_is_followed_to_no_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(FileMissingError):
        open_picture(tmp_path / "pipe")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.png"
    with file.open("wb") as stream:
        stream.truncate(PICTURE_LIMIT + 1)

    assert reason_of(lambda: open_picture(file)) is QrFault.TOO_LARGE


def test_a_child_that_says_nothing_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, "")

    assert reason_of(lambda: read_qr_codes(Picture(b"x"))) is QrFault.STOPPED


@pytest.mark.parametrize(
    "said",
    [
        b"\xc1",
        msgspec.msgpack.encode({"texts": [1]}),
        msgspec.msgpack.encode({"texts": ["x" * 9000]}),
        msgspec.msgpack.encode({"texts": [str(n) for n in range(21)]}),
        msgspec.msgpack.encode({"texts": [], "path": "/etc/passwd"}),
    ],
    ids=["noise", "number", "long", "many", "more"],
)
def test_a_child_that_was_taken_over_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    def decode(_order: bytes, _progress: object) -> bytes:
        return said

    monkeypatch.setattr(qr_codes, "_hear", decode)

    assert reason_of(lambda: read_qr_codes(Picture(b"x"))) is QrFault.STOPPED


def test_a_child_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(qr_codes, "SECONDS", 0.1)

    assert reason_of(lambda: read_qr_codes(Picture(b"x"))) is QrFault.STOPPED


def test_cancelling_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, "import time; time.sleep(60)")

    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_qr_codes(Picture(bytes(200_000)), progress=Impatient())


def test_nothing_of_a_picture_is_in_what_is_printed() -> None:
    said = [
        repr(Picture(b"canary")),
        repr(PictureOrder(1, Picture(b"canary"))),
        repr(PictureAnswer(texts=("canary",))),
    ]

    assert "canary" not in "".join(said)


def test_an_order_that_is_none_is_refused() -> None:
    command = [sys.executable, "-E", "-s", str(ROOT / "main.py"), "--read-picture"]
    ended = subprocess.run(command, input=b"no order", capture_output=True, check=False)

    assert (ended.returncode, ended.stdout) == (2, b"")


def test_its_error_is_one_that_people_can_meet() -> None:
    assert issubclass(QrUnreadableError, AppError)
