"""The page for paper holds everything as text, over as many sheets as it takes."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QApplication

from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldRole, FieldType
from tests.fakes.vault_items import PASSWORD
from tests.ui.desktop.item_models.test_fields import field, make_item
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
