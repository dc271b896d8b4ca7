"""Fields of a form are kept for the next one like it, and nothing of the last is left in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from core.vault.field import FieldId, FieldRole, FieldType
from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import Entry, Form, form_of, new_form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.own_fields import add_field, name_field

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def fields(open_window: Callable[[QWidget], None]) -> Iterator[FormFields]:
    made = FormFields()
    open_window(made)
    yield made
    made.close()


def kept_form(number: int, title: str, username: str = "anna") -> Form:
    """Return the form of a login that is in a vault, where each field has an id of its own."""
    draft = login_draft(title, username=username)
    told = tuple(
        msgspec.structs.replace(field, id=FieldId(bytes([number, place]) * 8))
        for place, field in enumerate(draft.fields)
    )
    return form_of(msgspec.structs.replace(draft, fields=told))


def of_role(fields: FormFields, role: FieldRole) -> EntryField:
    assert fields.form is not None
    entry = next(entry for entry in fields.form.entries if entry.role is role)
    found = fields.field(entry.key)
    assert found is not None
    return found


def line_of(field: EntryField) -> QLineEdit:
    assert field.line is not None
    return field.line


def all_fields(fields: FormFields) -> list[EntryField]:
    return fields.findChildren(EntryField)


def on_show(fields: FormFields) -> set[str]:
    return {field.key for field in all_fields(fields) if not field.isHidden()}


def all_words(fields: FormFields) -> str:
    lines = [line.text() for line in fields.findChildren(QLineEdit)]
    texts = [text.toPlainText() for text in fields.findChildren(QPlainTextEdit)]
    labels = [label.text() for label in fields.findChildren(QLabel)]
    completers = [str(model.stringList()) for model in fields.findChildren(QStringListModel)]
    return "\n".join((*lines, *texts, *labels, *completers))


def test_the_next_login_is_typed_into_the_same_fields(fields: FormFields) -> None:
    told: list[Form] = []
    left: list[str] = []
    fields.changed.connect(told.append)
    fields.left.connect(left.append)
    fields.show_form(kept_form(1, "Amazon", "maria"), is_new=False)
    made = all_fields(fields)
    fields.clear()
    second = kept_form(2, "Bahn", "otto")
    fields.show_form(second, is_new=False)
    assert all_fields(fields) == made
    username = of_role(fields, FieldRole.USERNAME)
    assert line_of(username).text() == "otto"
    assert told == [], "nobody typed"
    line_of(username).setText("ottilie")
    entry = told[-1].entry(username.key)
    assert entry is not None
    assert entry.value == "ottilie"
    assert {entry.key for entry in told[-1].entries} == {entry.key for entry in second.entries}
    line_of(username).setFocus()
    fields.title.setFocus()
    assert left == [username.key]


def test_a_new_login_is_typed_into_those_of_one_that_was_kept_and_back(
    fields: FormFields,
) -> None:
    fields.show_form(kept_form(1, "Amazon", "maria"), is_new=False)
    made = all_fields(fields)
    fields.clear()
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    assert all_fields(fields) == made
    assert "maria" not in all_words(fields)
    fields.clear()
    fields.show_form(kept_form(3, "Post", "paul"), is_new=False)
    assert line_of(of_role(fields, FieldRole.USERNAME)).text() == "paul"


def test_nothing_of_one_item_is_left_for_the_next(fields: FormFields) -> None:
    fields.offer_usernames(["maria@mail.example"])
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    fields.reveal_passwords(revealed=True)
    for field in all_fields(fields):
        fields.show_value(field.key, f"canary {field.key}")
        fields.show_refusal(Refusal(field.key, f"canary of {field.key}"))
    code = of_role(fields, FieldRole.ONE_TIME_CODE)
    assert code.code is not None
    code.code.show_code("123456")
    code.code.show_reading(reading=True)
    assert all_words(fields).count("canary") >= 2 * len(all_fields(fields))
    fields.clear()
    for left in ("canary", "maria", "123", "Now"):
        assert left not in all_words(fields)
    fields.show_form(new_form(ItemKind.LOGIN), is_new=False)
    password = of_role(fields, FieldRole.PASSWORD)
    assert password.password is not None
    assert not password.password.is_revealed
    assert not password.password.edit.isUndoAvailable()
    assert not line_of(of_role(fields, FieldRole.USERNAME)).isUndoAvailable()
    notes = of_role(fields, FieldRole.NOTES)
    assert notes.text is not None
    assert not notes.text.document().isUndoAvailable()
    again = of_role(fields, FieldRole.ONE_TIME_CODE)
    assert again.code is not None
    assert again.code.scan.isEnabled(), "what is read is for an item that was left"
    assert [field.form.error for field in all_fields(fields)] == [""] * len(all_fields(fields))


def test_what_was_wrong_with_a_title_is_not_said_of_the_next(fields: FormFields) -> None:
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    fields.show_refusal(Refusal(TITLE, "canary"))
    assert fields.title.accessibleDescription() == "canary"
    fields.clear()
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    assert fields.title.accessibleDescription() == ""
    assert "canary" not in all_words(fields)


def test_what_was_said_of_a_password_and_looked_for_in_a_username_goes(fields: FormFields) -> None:
    fields.offer_usernames(["canary@mail.example"])
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    line = line_of(of_role(fields, FieldRole.USERNAME))
    line.setFocus()
    QTest.keyClicks(line, "cana")
    fields.password_part.judge("velvet", inputs=(), bits=None)
    fields.password_part.show_shared(["canary"], more=0)
    assert line.completer().completionPrefix() == "cana"
    assert "canary" in fields.password_part.shared.accessibleName()
    fields.clear()
    assert line.completer().completionPrefix() == ""
    popup = line.completer().popup()
    assert popup is not None
    assert not popup.isVisible()
    assert "canary" not in all_words(fields)
    assert fields.password_part.shared.accessibleName() == ""


def test_what_was_ticked_is_not_ticked_in_what_is_kept(fields: FormFields) -> None:
    fields.show_form(new_form(ItemKind.WIFI), is_new=True)
    told: list[Form] = []
    fields.changed.connect(told.append)
    hidden = of_role(fields, FieldRole.WIFI_HIDDEN)
    assert hidden.check is not None
    fields.show_value(hidden.key, "true")
    fields.clear()
    assert not hidden.check.isChecked()
    assert told == []


def test_usernames_are_offered_in_a_field_that_was_there_before(fields: FormFields) -> None:
    fields.make_ready(ItemKind.LOGIN)
    fields.offer_usernames(["maria@mail.example"])
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    completer = line_of(of_role(fields, FieldRole.USERNAME)).completer()
    completer.setCompletionPrefix("MAR")
    assert completer.currentCompletion() == "maria@mail.example"


def test_what_is_made_ahead_belongs_to_no_form_and_is_what_is_shown(fields: FormFields) -> None:
    fields.make_ready(ItemKind.LOGIN)
    made = all_fields(fields)
    assert {field.key for field in made} >= {"username", "password", "website"}
    assert fields.field("username") is None
    fields.make_ready(ItemKind.LOGIN)
    fields.show_form(kept_form(1, "Amazon"), is_new=False)
    assert all_fields(fields) == made


def test_another_kind_has_fields_of_its_own(fields: FormFields) -> None:
    fields.make_ready(ItemKind.LOGIN)
    fields.show_form(new_form(ItemKind.CARD), is_new=True)
    QApplication.processEvents()
    assert on_show(fields) == {entry.key for entry in new_form(ItemKind.CARD).entries}


def test_fields_that_somebody_named_go_with_their_item(fields: FormFields) -> None:
    form, key = add_field(new_form(ItemKind.LOGIN), FieldType.TEXT)
    fields.show_form(name_field(form, key, "canary"), is_new=True)
    fields.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert on_show(fields) == set()
    assert "canary" not in all_words(fields)
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    assert fields.field(key) is None


def test_each_entry_has_a_field_whatever_names_somebody_gave(fields: FormFields) -> None:
    website = Entry(key="a", type=FieldType.URL, role=FieldRole.WEBSITE, label="Website 2")
    others = [dataclasses.replace(website, key=key, label="") for key in "bc"]
    login = new_form(ItemKind.LOGIN)
    kept = [entry for entry in login.entries if not entry.is_website]
    fields.show_form(dataclasses.replace(login, entries=(*kept, website, *others)), is_new=False)
    assert {"a", "b", "c"} <= on_show(fields)


def test_names_that_somebody_gave_to_usual_fields_go_with_their_item(fields: FormFields) -> None:
    login = new_form(ItemKind.LOGIN)
    named = tuple(dataclasses.replace(e, label=f"canary {e.key}") for e in login.entries)
    fields.show_form(dataclasses.replace(login, entries=named), is_new=False)
    fields.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "canary" not in all_words(fields)
    fields.show_form(login, is_new=True)
    password = of_role(fields, FieldRole.PASSWORD)
    assert fields.password_part.parentWidget() is password
    assert fields.password_part.isVisible()
    assert fields.add_website.isVisible()


def test_what_is_typed_stays_while_fields_come_and_go_around_it(fields: FormFields) -> None:
    fields.reshaped.connect(lambda form: fields.show_form(form, is_new=True))
    fields.show_form(new_form(ItemKind.LOGIN), is_new=True)
    username = of_role(fields, FieldRole.USERNAME)
    line_of(username).insert("maria")
    fields.add_own.wanted.emit(FieldType.TEXT)
    fields.add_website.click()
    assert of_role(fields, FieldRole.USERNAME) is username
    assert line_of(username).text() == "maria"
    assert line_of(username).isUndoAvailable(), "what was typed can still be taken back"


def test_fields_of_ones_own_stand_between_the_first_and_the_notes(fields: FormFields) -> None:
    fields.make_ready(ItemKind.LOGIN)
    form, key = add_field(new_form(ItemKind.LOGIN), FieldType.TEXT)
    form, second = add_field(name_field(form, key, "A"), FieldType.TEXT)
    for keys in ((key, second), (second, key)):
        entries = sorted(form.entries, key=lambda e: keys.index(e.key) if e.is_own else -1)
        fields.show_form(dataclasses.replace(form, entries=tuple(entries)), is_new=True)
        QApplication.processEvents()
        shown = sorted(
            (field for field in all_fields(fields) if not field.isHidden()), key=QWidget.y
        )
        assert [field.key for field in shown][-3:] == [*keys, "notes"]
        assert shown[-2].y() < fields.add_own.y() < fields.filing.y() < shown[-1].y()
        assert [field.accessibleName() for field in shown[-3:-1]] == ["Field 1", "Field 2"]
