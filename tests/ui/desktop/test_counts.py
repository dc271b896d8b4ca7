"""Numbers on the screen are written as the chosen language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from core.vault.item import ItemKind
from tests.source_tree import ROOT
from ui.desktop.counts import say_count
from ui.desktop.item_models.filters import of_kind
from ui.desktop.item_models.sidebar_delegate import SidebarDelegate
from ui.desktop.item_models.sidebar_tree import Counts, SidebarModel


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    """Give back the locale that a test changes."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "written"), [("en", "12,345"), ("de", "12.345")])
def test_thousands_stand_apart(language: str, written: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert say_count(12_345) == written
    assert say_count(7) == "7"


def test_no_phrase_puts_a_number_in_as_machines_write_it() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py")}
    bare = re.compile(r"%n\b")
    assert [path.name for path, text in texts.items() if bare.search(text)] == []


class Heard(QPainter):
    """A painter that remembers what it wrote."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.texts: list[str] = []

    def drawText(self, *what: object) -> None:  # type: ignore[override]
        self.texts.append(str(what[-1]))


@pytest.mark.usefixtures("theme")
def test_the_sidebar_writes_thousands_as_the_heading_beside_it() -> None:
    QLocale.setDefault(QLocale("en"))
    model = SidebarModel()
    logins = {ItemKind.LOGIN: 1518}
    model.show_filters(Counts(total=1518, favourites=0, trash=0, kinds=logins, folders={}), {})
    index = model.index_for(of_kind(ItemKind.LOGIN))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 220, 36)
    image = QImage(220, 36, QImage.Format.Format_RGB32)
    painter = Heard(image)
    SidebarDelegate(model).paint(painter, option, index)
    painter.end()
    assert painter.texts == ["Logins", "1,518"]
