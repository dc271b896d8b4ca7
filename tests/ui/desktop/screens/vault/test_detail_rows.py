"""The rows of one item are those of the next where it has the same fields, and keep nothing."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from core.vault.field import FieldRole
from ui.desktop.item_models.fields import ShownField
from ui.desktop.item_models.names import role_name
from ui.desktop.screens.vault.code_rows import CodeRows
from ui.desktop.screens.vault.detail_rows import DetailRows
from ui.desktop.screens.vault.detail_view_model import LiveCode
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.nesting import widgets_of
from ui.desktop.widgets.ring_timer import RingTimer
from ui.desktop.widgets.secret_label import SecretLabel
from ui.desktop.widgets.value_text import ValueText

pytestmark = pytest.mark.usefixtures("theme")


def field(role: FieldRole, key: str, value: str = "") -> ShownField:
    concealed = role in (FieldRole.PASSWORD, FieldRole.ONE_TIME_CODE)
    code = role is FieldRole.ONE_TIME_CODE
    return ShownField(
        key=key,
        caption=role_name(role, ""),
        value="" if concealed else value,
        secret=concealed and not code,
        code=code,
        opens=role is FieldRole.WEBSITE,
        scans=role is FieldRole.USERNAME,
    )


USERNAME = field(FieldRole.USERNAME, "u1", "maria")
PASSWORD = field(FieldRole.PASSWORD, "p1")
WEBSITE = field(FieldRole.WEBSITE, "w1", "amazon.example")
CODE = field(FieldRole.ONE_TIME_CODE, "c1")


@pytest.fixture
def card(qtbot: QtBot) -> Card:
    made = Card()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def rows(card: Card) -> DetailRows:
    def make(shown: ShownField) -> FieldRow:
        return FieldRow(shown.key, shown.caption, secret=shown.secret, code=shown.code, parent=card)

    return DetailRows(card, make)


def other(shown: ShownField, value: str = "") -> ShownField:
    """Return the same field of another item."""
    return dataclasses.replace(shown, key=f"{shown.key} of another", value=value)


def show(rows: DetailRows, *fields: ShownField) -> list[FieldRow]:
    rows.put_aside()
    rows.show(fields, trashed=False)
    return [rows.by_key[shown.key] for shown in fields]


def on_show(card: Card) -> list[str]:
    """Return the captions that can be read, with a line for each that can be seen."""
    layout = card.layout()
    assert layout is not None
    seen = [part for part in widgets_of(layout) if part.isVisible()]
    return [part.caption_label.text() if isinstance(part, FieldRow) else "-" for part in seen]


def test_what_begins_alike_is_shown_in_the_same_rows(card: Card, rows: DetailRows) -> None:
    before = show(rows, USERNAME, PASSWORD, WEBSITE)
    after = show(rows, other(USERNAME, "jonas"), other(PASSWORD), CODE)
    assert after[:2] == before[:2]
    assert after[2] is not before[2]
    assert on_show(card) == ["Username", "-", "Password", "-", "One-time code"]
    value = after[0].findChild(ValueText)
    assert value is not None
    assert value.toPlainText() == "jonas"


def test_what_an_item_has_not_is_hidden_and_comes_again(card: Card, rows: DetailRows) -> None:
    before = show(rows, USERNAME, PASSWORD, WEBSITE)
    show(rows, other(USERNAME))
    assert on_show(card) == ["Username"]
    show(rows)
    assert not card.isVisible()
    after = show(rows, other(USERNAME), other(PASSWORD), other(WEBSITE))
    assert after == before
    assert on_show(card) == ["Username", "-", "Password", "-", "Website"]
    show(rows, USERNAME)
    show(rows, USERNAME, PASSWORD, CODE)
    assert on_show(card) == ["Username", "-", "Password", "-", "One-time code"]
    assert len(card.findChildren(FieldRow)) == 3
    assert len([f for f in card.findChildren(QFrame) if f.property("line")]) == 2


def test_a_row_put_aside_holds_nothing_of_its_item(rows: DetailRows) -> None:
    (name, secret, code) = show(rows, USERNAME, PASSWORD, CODE)
    codes = CodeRows()
    codes.add(code)
    codes.show([LiveCode(CODE.key, "381254", 3, 30)])
    secret.reveal("tulip 42")
    assert "next in" in code.caption_label.text()
    rows.put_aside()
    codes.clear()
    for row in (name, secret, code):
        assert row.key == ""
        assert all(part.toPlainText() == "" for part in row.findChildren(ValueText))
        assert all(part._text == "" for part in row.findChildren(SecretLabel))
    assert code.caption_label.text() == "One-time code"
    again = show(rows, other(USERNAME), other(PASSWORD), other(CODE))
    codes.add(again[2])
    assert again[2] is code
    (ring,) = code.findChildren(RingTimer)
    assert ring.seconds_left == 0


def test_buttons_that_few_rows_have_stand_in_their_place(rows: DetailRows) -> None:
    def names(row: FieldRow) -> list[str]:
        seen = [b for b in row.findChildren(IconButton) if b.isVisible()]
        return [b.accessibleName() for b in sorted(seen, key=lambda button: button.x())]

    (name, _, website) = show(rows, USERNAME, PASSWORD, WEBSITE)
    name.allow_open(allowed=True)
    website.allow_qr(allowed=True)
    rows.by_key[PASSWORD.key].allow_qr(allowed=True)
    for row in (name, website):
        layout = row.layout()
        assert layout is not None
        layout.activate()
    assert names(name) == ["Open Username", "Show Username as a QR code", "Copy Username"]
    assert names(website) == ["Open Website", "Show Website as a QR code", "Copy Website"]
    name.allow_open(allowed=False)
    assert names(name) == ["Show Username as a QR code", "Copy Username"]
