"""The list's rows: what is said of each, and that headings are no items."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from core.vault.item import ItemKind
from tests.fakes.vault_items import item_id, summary
from ui.desktop.item_models.item_list import Heading, ItemListModel, say_row, say_subtitle


def test_the_model_keeps_qts_rules(qapp: QApplication) -> None:
    model = ItemListModel()
    tester = QAbstractItemModelTester(model)
    model.set_rows((summary(1, "Amazon"), Heading("Elsewhere · 1"), summary(2, "Zalando")))
    model.set_rows(())
    assert tester.model() is model


def test_a_heading_cannot_be_selected(qapp: QApplication) -> None:
    model = ItemListModel()
    model.set_rows((summary(1, "Amazon"), Heading("Elsewhere · 1"), summary(2, "Zalando")))
    assert model.rowCount() == 3
    assert model.flags(model.index(1)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.summary_at(1) is None
    assert model.summary_at(7) is None
    assert model.places_of([item_id(2), item_id(9)]) == [2]


def test_a_row_says_all_that_its_signs_show() -> None:
    row = summary(1, "Amazon", favourite=True, has_code=True, attachment_count=2)
    said = "Amazon, Login, maria@mail.example, favourite, has a one-time code, 2 attachments"
    assert say_row(row, say_subtitle(row)) == said
    assert "1 attachment" in say_row(summary(1, "A", attachment_count=1), "")


def test_what_came_without_a_title_has_words_in_its_place(qapp: QApplication) -> None:
    model = ItemListModel()
    model.set_rows((summary(1, ""), summary(2, " ")))
    for place in range(2):
        row = model.index(place)
        assert row.data(Qt.ItemDataRole.DisplayRole) == "Untitled"
        spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Untitled, Login, maria@mail.example"


def test_the_second_line_is_the_best_there_is() -> None:
    site = summary(1, "A", username="", websites=("https://www.amazon.de/login",))
    assert say_subtitle(site) == "www.amazon.de"
    assert say_subtitle(summary(1, "A", username="", kind=ItemKind.NOTE)) == "Note"


def test_the_accessible_text_reaches_the_model(qapp: QApplication) -> None:
    model = ItemListModel()
    model.set_rows((summary(1, "Amazon"),), subtitle=lambda _: "deleted today")
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Amazon, Login, deleted today"
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
