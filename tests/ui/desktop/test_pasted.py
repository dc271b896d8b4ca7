"""What a clipboard can hold that a key could be in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from core.services.qr_codes import PIXELS_LIMIT
from ui.desktop.pasted import Pasted, grey_of, read_mime


def test_nothing_is_nothing() -> None:
    assert read_mime(QMimeData()) == Pasted()


def test_a_picture_stays_the_bytes_of_who_copied_it() -> None:
    mime = QMimeData()
    mime.setData("image/png", b"no picture at all")
    picture = read_mime(mime).picture
    assert picture is not None
    assert (picture.content, picture.width) == (b"no picture at all", 0)


def test_one_file_of_this_computer_is_a_file_and_others_are_none(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    assert read_mime(mime).file == tmp_path / "a.png"
    mime.setUrls([QUrl("https://example.com/a.png")])
    assert read_mime(mime).file is None


def test_pixels_lose_their_colour_and_what_pads_their_rows() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setPixel(1, 1, 0xFF000000)
    picture = grey_of(image)
    assert (picture.width, picture.height) == (3, 2)
    assert picture.content == b"\xff\xff\xff\xff\x00\xff"


def test_of_too_many_pixels_only_their_number_is_told() -> None:
    picture = grey_of(QImage(PIXELS_LIMIT // 8 + 1, 8, QImage.Format.Format_Mono))
    assert picture.content == b""
    assert picture.width * picture.height > PIXELS_LIMIT


def test_nothing_of_it_is_printed() -> None:
    assert "canary" not in repr(Pasted(text="canary"))


class Offer(QMimeData):
    """What another program offers: a picture of one kind, as Qt tells of it on X11."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind, self.decoded = kind, False

    def formats(self) -> list[str]:
        return [self.kind, "application/x-qt-image"]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, _type: object) -> object:
        self.decoded = self.decoded or mimetype == "application/x-qt-image"
        return QImage(2, 2, QImage.Format.Format_RGB32)


@pytest.mark.parametrize("kind", ["image/tiff", "image/svg+xml", "image/x-icon"])
def test_no_other_kind_of_picture_is_decoded_beside_the_keys(kind: str) -> None:
    offer = Offer(kind)
    assert offer.hasImage()
    assert read_mime(offer) == Pasted()
    assert not offer.decoded
