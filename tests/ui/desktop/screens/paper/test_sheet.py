"""The page for paper holds everything as text, over as many sheets as it takes."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QApplication

from core.errors import CancelledError
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldRole, FieldType
from tests.fakes.vault_items import PASSWORD
from tests.ui.desktop.item_models.test_fields import field, make_item
from ui.desktop.printed_page import page_layout
from ui.desktop.screens.paper.sheet import draw_item, make_document

MARKUP = "<img src='http://example.org/x.png'>"
PICTURE = "\ufffc"


def test_everything_stands_there_and_nothing_of_it_is_markup(qapp: QApplication) -> None:
    item = make_item(
        field(1, FieldType.TEXT, MARKUP, None, "Q & A"),
        field(2, FieldType.CONCEALED, PASSWORD, FieldRole.PASSWORD),
        field(3, FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE),
        field(4, FieldType.TEXT, "", None, "Empty"),
        field(5, FieldType.MULTILINE, "one\ntwo", FieldRole.NOTES),
    )
    file = Attachment(AttachmentId(bytes(16)), "scan.png", "image/png", 1, bytes(32))
    said = make_document(msgspec.structs.replace(item, attachments=(file,))).toPlainText()
    for text in (item.title, "Q & A", MARKUP, PASSWORD, "JBSWY3DPEHPK3PXP", "Notes", "one\ntwo"):
        assert text in said
    assert "Files that are not on this page: scan.png" in said
    assert "Empty" not in said
    assert said.count(PICTURE) == 1, "the code that a phone scans"


def test_a_long_note_goes_on_overleaf(qapp: QApplication) -> None:
    note = "\n".join(map(str, range(120)))
    page = draw_item(make_item(field(1, FieldType.MULTILINE, note, FieldRole.NOTES)))
    assert page.count(b"/Type /Page\n") > 1


class Leaving:
    """Hears how far a page has come, and wants no more after the third."""

    def __init__(self) -> None:
        self.heard: list[tuple[int, int]] = []

    def report(self, done: int, total: int, step: str = "") -> None:
        self.heard.append((done, total))
        if done == 3:
            raise CancelledError


def test_many_pages_are_told_one_by_one_and_can_be_stopped(qapp: QApplication) -> None:
    note = "\n".join(map(str, range(1000)))
    item = make_item(field(1, FieldType.MULTILINE, note, FieldRole.NOTES))
    leaving = Leaving()
    with pytest.raises(CancelledError):
        draw_item(item, leaving)
    count = draw_item(item).count(b"/Type /Page\n")
    assert count > 10
    assert leaving.heard == [(done, count) for done in range(4)]


def test_a_password_stands_from_left_to_right_whatever_letters_it_begins_with(
    qapp: QApplication,
) -> None:
    """As the window shows it: else its last sign would stand where it is typed first."""
    item = make_item(
        field(1, FieldType.CONCEALED, "\u05e9\u05dc-42!", FieldRole.PASSWORD),
        field(2, FieldType.TEXT, "\u05e9\u05dc\u05d5\u05dd", None, "Name"),
    )
    document = make_document(item)
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    found = {block.text(): block.textDirection() for block in blocks}
    assert found["\u05e9\u05dc-42!"] is Qt.LayoutDirection.LeftToRight
    assert found["\u05e9\u05dc\u05d5\u05dd"] is Qt.LayoutDirection.RightToLeft


def test_what_is_long_or_strange_stays_on_the_paper(qapp: QApplication) -> None:
    """Nothing runs over the edge, where a printer would cut it off unseen."""
    strange = "a\u202eb\ufffcc\ufdd0d\x00e\u2029f\u2066"
    values = ("W" * 3000, "https://example.org/" + "a/b?c=d&" * 300, strange)
    item = make_item(*(field(n, FieldType.TEXT, v, None, v[:200]) for n, v in enumerate(values)))
    document = make_document(msgspec.structs.replace(item, title="T" * 500))
    paper = page_layout().paintRectPixels(96)
    document.setPageSize(QSizeF(paper.size()))
    assert document.size().width() <= paper.width()
    assert document.idealWidth() <= paper.width()


def test_what_a_file_manager_shows_of_the_page_names_nothing(qapp: QApplication) -> None:
    item = make_item(field(1, FieldType.CONCEALED, "Zqx-value", FieldRole.PASSWORD, "Zqx-label"))
    page = draw_item(msgspec.structs.replace(item, title="Zqx-title"))
    assert b"/Author ()" in page
    for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
        assert "Zqx".encode(encoding) not in page
        assert "Strongroom".encode("utf-16-be") in page
