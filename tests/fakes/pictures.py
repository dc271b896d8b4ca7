"""Pictures of QR codes, and their reading in the process that asks."""

from __future__ import annotations

import io

import msgspec
import segno

from core.progress import Progress
from core.services.qr_codes import Picture, PictureAnswer, PictureOrder


def draw_png(text: str, *, ground: str | None = "white") -> bytes:
    """Return a QR code as the file that a website shows; no ground is a transparent one."""
    written = io.BytesIO()
    segno.make(text, error="m").save(written, kind="png", scale=4, light=ground)
    return written.getvalue()


def draw_grey(text: str) -> Picture:
    """Return a QR code as the screen has it."""
    rows = [bytes(255 * (not dark) for dark in row) for row in segno.make(text).matrix_iter(4, 4)]
    return Picture(b"".join(rows), len(rows[0]), len(rows))


def read_here(order: bytes, progress: Progress) -> PictureAnswer:
    """Stand in for `qr_codes._ask`, whose child takes half a second to start."""
    from ui.desktop.qr_reader import read

    picture = msgspec.msgpack.decode(order, type=PictureOrder).picture
    return msgspec.msgpack.decode(msgspec.msgpack.encode(read(picture)), type=PictureAnswer)
