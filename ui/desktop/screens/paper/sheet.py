"""An item as a page for paper, drawn into memory as PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from core.progress import SILENT, Progress
from core.vault.field import Field, FieldType
from core.vault.item import Item
from ui.desktop.item_models.fields import caption_of, plain_value
from ui.desktop.item_models.qr_text import qr_text
from ui.desktop.printed_page import page_layout
from ui.desktop.widgets.qr_code import paint_qr

_INK, _GREY = QColor("#000000"), QColor("#444444")
_DOTS_PER_INCH, _MARGIN = 96, 75
"""In which a document measures, and two centimetres of it."""
_CODE_SIDE = 120
"""Of a QR code, in pixels of 1/96 inch."""


def draw_item(item: Item, progress: Progress = SILENT) -> bytes:
    """Return the item as a PDF; nothing is written to disk, and nothing of it names the item.

    Each page is told. Raises CancelledError.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Strongroom")
    writer.setCreator("Strongroom")
    writer.setPageLayout(page_layout())
    writer.setResolution(300)
    _print_pages(make_document(item), writer, progress)
    buffer.close()
    return bytes(buffer.data().data())


def _print_pages(document: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    """Do what `QTextDocument.print_` does, which cannot be stopped: a long note has many pages."""
    scale = writer.logicalDpiX() / _DOTS_PER_INCH
    layout, size = document.documentLayout(), QSizeF(writer.width(), writer.height())
    layout.setPaintDevice(writer)
    frame = document.rootFrame().frameFormat()
    frame.setMargin(_MARGIN)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(size)
    total = document.pageCount()
    painter = QPainter(writer)
    try:
        for page in range(total):
            progress.report(page, total)
            if page:
                writer.newPage()
            _print_page(painter, document, QRectF(QPointF(0, page * size.height()), size))
            painter.setFont(document.defaultFont())
            edge = _MARGIN * scale
            foot = QRectF(0, size.height() - edge, size.width() - edge, edge)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(page + 1))
    finally:
        painter.end()


def _print_page(painter: QPainter, document: QTextDocument, view: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    # Not as the window has it: its text may be white.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.translate(0, -view.top())
    painter.setClipRect(view)
    document.documentLayout().draw(painter, context)
    painter.restore()


def make_document(item: Item) -> QTextDocument:
    """Return the page as text: the title, every filled field, and the names of files."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    _write_head(cursor, item)
    rows = [field for field in item.fields if field.value]
    if rows:
        table = cursor.insertTable(len(rows), 2, _table_format())
        for number, field in enumerate(rows):
            _write_row(table, number, item, field)
        cursor.movePosition(QTextCursor.MoveOperation.End)
    if item.attachments:
        names = ", ".join(file.name for file in item.attachments)
        said = _say("Files that are not on this page: %1").replace("%1", names)
        cursor.insertBlock(_spaced(8))
        cursor.insertText(said, _letters(9, _GREY))
    return document


def _write_head(cursor: QTextCursor, item: Item) -> None:
    # As text, never as markup: a title may hold what would fetch a picture.
    cursor.insertText(item.title, _letters(18, _INK, bold=True))
    cursor.insertBlock(_spaced(4))
    warning = _say("Everything below is readable. Keep this sheet where you keep your keys.")
    cursor.insertText(warning, _letters(9, _GREY))
    cursor.insertBlock(_spaced(8))


def _write_row(table: QTextTable, number: int, item: Item, field: Field) -> None:
    caption = table.cellAt(number, 0).firstCursorPosition()
    caption.insertText(caption_of(field), _letters(10, _GREY))
    value = table.cellAt(number, 1).firstCursorPosition()
    if field.concealed:
        # As in the window: its signs in the order in which they are typed, as far as can be.
        exact = QTextBlockFormat()
        exact.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        value.setBlockFormat(exact)
    value.insertText(plain_value(field), _letters(11, _INK, exact=field.concealed))
    code = qr_text(item, field) if field.type is FieldType.OTP else ""
    if code:
        _insert_code(value, code, f"code-{number}")


def _insert_code(cursor: QTextCursor, code: str, name: str) -> None:
    cursor.document().addResource(
        QTextDocument.ResourceType.ImageResource, QUrl(name), _draw_code(code)
    )
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(_CODE_SIDE)
    form.setHeight(_CODE_SIDE)
    cursor.insertBlock()
    cursor.insertImage(form)


def _draw_code(text: str) -> QImage:
    side = _CODE_SIDE * 4
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    paint_qr(painter, QRectF(0, 0, side, side), text)
    painter.end()
    return image


def _table_format() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0.5)
    form.setBorderBrush(QColor("#888888"))
    form.setBorderCollapse(True)
    form.setCellPadding(5)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    percent = QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(percent, 28), QTextLength(percent, 72)])
    return form


def _spaced(points: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(points)
    return form


def _letters(
    points: int, ink: QColor, *, bold: bool = False, exact: bool = False
) -> QTextCharFormat:
    """Return letters; `exact` ones cannot be taken for one another."""
    form = QTextCharFormat()
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if exact else QFont()
    font.setPointSize(points)
    font.setBold(bold)
    form.setFont(font)
    form.setForeground(ink)
    return form


def _say(text: str) -> str:
    return QCoreApplication.translate("ItemSheet", text)
