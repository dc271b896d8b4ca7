"""The editor is typed from top to bottom, whether the item is new or not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from core.ports import Millis
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import Form, form_of, new_form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.entry_fields import AT_ONCE
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.own_fields import add_field, name_field
from ui.desktop.screens.vault.title_part import KindBox
from ui.desktop.widgets.buttons import RemoveButton
from ui.desktop.widgets.focus_order import go_on, list_stops

pytestmark = pytest.mark.usefixtures("theme")


class Page(QWidget):
    """Around the form, what the page of the vault is: it says where Tab goes."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = FormFields(self)
        QVBoxLayout(self).addWidget(self.fields)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        return go_on(list_stops(self.fields), forward=forward)


@pytest.fixture
def fields(open_window: Callable[[QWidget], None]) -> Iterator[FormFields]:
    made = Page()
    open_window(made)
    yield made.fields
    made.close()


def heights_by_tab(fields: FormFields) -> list[int]:
    fields.focus_entry("")
    kind = fields.findChild(KindBox)
    assert kind is not None
    if kind.isVisible():
        # The first of all, beside the title, from which one goes on to the username.
        kind.setFocus()
    passed: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in passed:
        passed.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return [w.mapTo(fields, QPoint(0, w.height() // 2)).y() for w in passed if w is not fields]


@pytest.mark.parametrize("is_new", [True, False])
def test_tab_goes_down_the_form(fields: FormFields, *, is_new: bool) -> None:
    form = new_form(ItemKind.LOGIN) if is_new else form_of(login_draft("Amazon"))
    fields.show_form(form, is_new=is_new)
    QApplication.processEvents()
    heights = heights_by_tab(fields)
    assert len(heights) >= 8
    assert heights == sorted(heights)


def test_tab_goes_down_the_form_after_it_took_another_shape(fields: FormFields) -> None:
    for kind in (ItemKind.LOGIN, ItemKind.NOTE, ItemKind.LOGIN):
        fields.show_form(new_form(kind), is_new=True)
    fields.show_form(new_form(ItemKind.LOGIN).with_website(), is_new=True)
    QApplication.processEvents()
    heights = heights_by_tab(fields)
    assert heights == sorted(heights)


def test_the_text_of_a_note_is_what_comes_first(fields: FormFields) -> None:
    places: dict[ItemKind, tuple[int, int, int]] = {}
    for kind in (ItemKind.DOCUMENT, ItemKind.NOTE, ItemKind.LOGIN):
        fields.show_form(new_form(kind), is_new=True)
        QApplication.processEvents()
        notes = fields.field("notes")
        assert notes is not None
        assert notes.text is not None
        places[kind] = (notes.y(), fields.filing.y(), notes.text.height())
    assert places[ItemKind.NOTE][0] < places[ItemKind.NOTE][1]
    assert places[ItemKind.NOTE][2] > 2 * places[ItemKind.LOGIN][2]
    for kind in (ItemKind.DOCUMENT, ItemKind.LOGIN):
        assert places[kind][0] > places[kind][1]


def test_a_month_is_typed_as_a_card_bears_it(fields: FormFields) -> None:
    form = new_form(ItemKind.CARD)
    for kept, shown in (("2031-07", "07/31"), ("soon", "soon")):
        fields.show_form(form.with_value("expiry", kept), is_new=True)
        entry = fields.field("expiry")
        assert entry is not None
        assert entry.line is not None
        assert entry.line.text() == shown
        assert entry.line.placeholderText() == "MM/YY"


def test_a_title_that_no_keyboard_wrote_is_taken(fields: FormFields) -> None:
    """A screen reader, or a spoken word, sets the whole text at once."""
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    fields.title.setText("Amazon")
    assert fields.form is not None
    assert fields.form.title == "Amazon"


def test_a_fault_under_the_title_leaves_the_kind_beside_it(fields: FormFields) -> None:
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    fields.show_refusal(Refusal(TITLE, "Give it a title to find it by."))
    QApplication.processEvents()
    places = [w.mapTo(fields, QPoint(0, 0)).y() for w in (fields.title, fields.kind)]
    assert abs(places[0] - places[1]) <= 2


def test_what_is_longer_than_its_field_is_seen_from_its_beginning(fields: FormFields) -> None:
    form = form_of(login_draft("Amazon"))
    entry = next(entry for entry in form.entries if entry.role is FieldRole.USERNAME)
    fields.show_form(form.with_value(entry.key, "maria" * 60), is_new=False)
    field = fields.field(entry.key)
    assert field is not None
    assert field.line is not None
    assert field.line.cursorPosition() == 0


def test_folder_tags_and_day_look_like_fields(fields: FormFields) -> None:
    form = form_of(login_draft("Amazon")).with_expiry(Millis(1_900_000_000_000))
    fields.show_form(form, is_new=False)
    QApplication.processEvents()
    filing = fields.filing
    filing.set_folders({})
    filing.set_tags(QMenu(filing), dict)
    assert filing.folder.height() == filing.tags.height() == filing.date.height() == 36
    # The words of both begin at one place, and an arrow stands at the end.
    folder, tags = inked(filing.folder), inked(filing.tags)
    assert tags[0] >= 10
    assert abs(folder[0] - tags[0]) <= 2
    assert abs(folder[-1] - tags[-1]) <= 2


def inked(part: QWidget) -> list[int]:
    """Return the columns within its frame that words or an arrow take."""
    image = part.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 5)
    return [
        x
        for x in range(5, image.width() - 5)
        if any(image.pixelColor(x, y) != ground for y in range(5, image.height() - 5))
    ]


def test_no_two_websites_are_called_alike(fields: FormFields) -> None:
    fields.reshaped.connect(lambda form: fields.show_form(form, is_new=True))
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    assert website_names(fields) == [("Website", "Website", "")]
    fields.add_website.click()
    fields.add_website.click()
    assert website_names(fields) == [
        ("Website", "Website", "Remove Website"),
        ("Website 2", "Website 2", "Remove Website 2"),
        ("Website 3", "Website 3", "Remove Website 3"),
    ]
    websites(fields)[0].findChildren(RemoveButton)[0].click()
    assert [caption for caption, _, _ in website_names(fields)] == ["Website", "Website 2"]


def websites(fields: FormFields) -> list[EntryField]:
    """Return the fields for websites, in their order."""
    assert fields.form is not None
    found = [fields.field(entry.key) for entry in fields.form.entries if entry.is_website]
    return [field for field in found if field is not None]


def website_names(fields: FormFields) -> list[tuple[str, str, str]]:
    """Return of each website what is over it, what is heard of it, and of what removes it."""
    return [
        (
            field.form.label.text(),
            field.line.accessibleName() if field.line is not None else "",
            "".join(button.accessibleName() for button in field.findChildren(RemoveButton)),
        )
        for field in websites(fields)
    ]


def long_form(websites: int) -> Form:
    form = new_form(ItemKind.LOGIN)
    for _ in range(websites):
        form = form.with_website()
    form, key = add_field(form, FieldType.CONCEALED)
    return name_field(form.with_value(key, "1234"), key, "PIN")


def all_made(fields: FormFields) -> set[str]:
    return {field.key for field in fields.findChildren(EntryField)}


def test_what_is_out_of_sight_is_made_a_turn_later(fields: FormFields) -> None:
    told: list[object] = []
    fields.changed.connect(told.append)
    form = long_form(9)
    keys = [entry.key for entry in form.entries]
    fields.show_form(form, is_new=False)
    fields.reveal_passwords(revealed=False)
    fields.focus_entry("")
    assert all_made(fields) == set(keys[:AT_ONCE]), (
        "to put the keyboard into the title needs none of it"
    )
    QTest.keyClicks(fields.title, "Bank")
    QApplication.processEvents()
    assert all_made(fields) == set(keys)
    assert QApplication.focusWidget() is fields.title
    assert len(told) == len("Bank"), "what comes later was not typed"
    own = fields.field(keys[-1])
    assert own is not None
    assert own.password is not None
    assert own.password.text() == "1234"
    assert not own.password.is_revealed
    heights = heights_by_tab(fields)
    assert len(heights) > len(keys)


@pytest.mark.parametrize("revealed", [True, False])
def test_a_password_that_is_made_later_is_shown_as_the_others(
    fields: FormFields, *, revealed: bool
) -> None:
    form = long_form(1)
    password = form.password()
    assert password is not None
    rest = tuple(entry for entry in long_form(9).entries if entry is not password)
    others = tuple(entry for entry in rest if not entry.is_password)
    fields.show_form(dataclasses.replace(form, entries=(*others, password)), is_new=True)
    fields.reveal_passwords(revealed=revealed)
    QApplication.processEvents()
    field = fields.field(password.key)
    assert field is not None
    assert field.password is not None
    assert field.password.is_revealed is revealed


def test_the_keyboard_is_below_the_websites_once_one_of_many_is_removed(
    fields: FormFields,
) -> None:
    fields.reshaped.connect(lambda form: fields.show_form(form, is_new=False))
    fields.show_form(long_form(9), is_new=False)
    field = fields.field("website-2")
    assert field is not None
    field.findChildren(RemoveButton)[0].click()
    assert QApplication.focusWidget() is fields.add_website


def test_the_security_of_a_network_says_what_is_meant_by_it(fields: FormFields) -> None:
    fields.show_form(new_form(ItemKind.WIFI), is_new=True)
    security = fields.field(FieldRole.WIFI_SECURITY.value)
    assert security is not None
    assert security.line is not None
    assert security.line.placeholderText() == "WPA2, WPA3 or WEP"
