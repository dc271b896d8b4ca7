"""What is typed and what the window did meanwhile become one form, or nobody's is taken."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest

from core.ports import Millis
from core.vault.field import FieldDraft, FieldId, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from core.vault.tag import TagId
from tests.fakes.vault_items import folder_id
from ui.desktop.screens.vault.editor_form import Entry, Form, form_of
from ui.desktop.screens.vault.merging_forms import merged_form

A, B, C = (TagId(bytes([number]) * 16) for number in (1, 2, 3))


def field(number: int, value: str, role: FieldRole = FieldRole.USERNAME) -> FieldDraft:
    return FieldDraft(FieldType.TEXT, value, role, id=FieldId(bytes([number]) * 16))


START = ItemDraft(
    ItemKind.LOGIN,
    "Bank",
    fields=(field(1, "maria"), field(2, "https://a.example", FieldRole.WEBSITE)),
    tags=(A, B),
)


def key(number: int) -> str:
    return (bytes([number]) * 16).hex()


def changed(**parts: object) -> Form:
    return form_of(msgspec.structs.replace(START, **parts))


def entry(form: Form | None, number: int) -> str:
    assert form is not None
    found = form.entry(key(number))
    assert found is not None
    return found.value


def test_where_nothing_is_typed_it_becomes_what_is_there() -> None:
    now = changed(title="Other", tags=(C,))
    assert merged_form(form_of(START), form_of(START), now) == now


def test_what_is_typed_stays_with_what_changed_beside_it() -> None:
    typed = form_of(START).with_title("Mine").with_value(key(1), "eva")
    now = changed(tags=(A,), favourite=True, expires=Millis(5))
    merged = merged_form(typed, form_of(START), now)
    assert merged is not None
    draft = merged.draft()
    assert (draft.title, draft.favourite, draft.expires) == ("Mine", True, 5)
    assert draft.tags == (A,)
    assert entry(merged, 1) == "eva"


def test_taking_back_what_was_typed_leaves_nothing_to_save() -> None:
    typed, now = form_of(START).with_title("Mine"), changed(tags=())
    merged = merged_form(typed, form_of(START), now)
    assert merged is not None
    assert merged.with_title("Bank") == now


@pytest.mark.parametrize(
    ("typed", "now", "merged"),
    [
        ((A, B, C), (B,), (B, C)),
        ((A,), (A, B, C), (A, C)),
        ((A, B), (C,), (C,)),
        ((B, A), (A, B, C), (B, A, C)),
        ((C,), (A, C), (C,)),
    ],
)
def test_tags_of_both(
    typed: tuple[TagId, ...], now: tuple[TagId, ...], merged: tuple[TagId, ...]
) -> None:
    form = form_of(START).with_title("Mine").with_tags(typed)
    found = merged_form(form, form_of(START), changed(tags=now))
    assert found is not None
    assert found.base.tags == merged


def test_the_folder_that_is_chosen_has_the_last_word() -> None:
    form = form_of(START).with_folder(folder_id(1))
    found = merged_form(form, form_of(START), changed(folder=folder_id(2)))
    assert found is not None
    assert found.base.folder == folder_id(1)
    untouched = form_of(START).with_title("Mine")
    found = merged_form(untouched, form_of(START), changed(folder=folder_id(2)))
    assert found is not None
    assert found.base.folder == folder_id(2)


def test_fields_of_both() -> None:
    typed = form_of(START).with_value(key(1), "eva")
    now = changed(fields=(field(1, "maria"), field(3, "new", FieldRole.NOTES)))
    merged = merged_form(typed, form_of(START), now)
    assert entry(merged, 1) == "eva"
    assert entry(merged, 3) == "new"
    assert merged is not None
    assert merged.entry(key(2)) is None, "taken away there, and untouched here"


@pytest.mark.parametrize(
    "typed",
    [
        form_of(START).with_title("Mine"),
        form_of(START).with_value(key(1), "eva"),
        form_of(START).without(key(1)),
    ],
)
def test_one_thing_said_twice_otherwise_is_nobodys(typed: Form) -> None:
    now = changed(title="Theirs", fields=(field(1, "otto"), *START.fields[1:]))
    assert merged_form(typed, form_of(START), now) is None


def test_the_same_said_twice_is_no_conflict() -> None:
    typed = form_of(START).with_title("Same").with_value(key(1), "otto")
    extra = Entry(key="own", type=FieldType.TEXT, role=None, label="Own", value="x")
    typed = dataclasses.replace(typed, entries=(*typed.entries, extra))
    now = changed(title="Same", fields=(field(1, "otto"), *START.fields[1:]))
    merged = merged_form(typed, form_of(START), now)
    assert merged is not None
    assert merged.entry("own") == extra
