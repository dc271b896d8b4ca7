"""The form: every role of a kind, what was there in its order, and nothing lost on the way back."""

from __future__ import annotations

import pytest

from core.vault.field import FieldDraft, FieldId, FieldRole, FieldType
from core.vault.item import TEMPLATES, ItemDraft, ItemKind
from tests.fakes.vault_items import folder_id, login_draft
from ui.desktop.screens.vault.editor_checks import (
    TITLE,
    completed_form,
    fault_of,
    first_refusal,
)
from ui.desktop.screens.vault.editor_form import NEW_KINDS, form_of, new_form, without_given
from ui.desktop.screens.vault.own_fields import add_field, name_field

CUSTOM = FieldDraft(FieldType.TEXT, "42", None, "Locker", FieldId(b"locker"))
UNKNOWN = FieldDraft(FieldType.UNKNOWN, "?", None, "", FieldId(b"unknown"))


@pytest.mark.parametrize("kind", NEW_KINDS)
def test_a_new_form_has_every_role_of_its_kind(kind: ItemKind) -> None:
    form = new_form(kind)
    assert tuple((entry.role, entry.type) for entry in form.entries) == TEMPLATES[kind]
    assert form.draft() == ItemDraft(kind=kind, title="")


def test_an_item_comes_back_as_it_was() -> None:
    draft = ItemDraft(
        kind=ItemKind.LOGIN,
        title="Amazon",
        fields=(
            FieldDraft(FieldType.CONCEALED, "pw", FieldRole.PASSWORD, id=FieldId(b"p")),
            CUSTOM,
            FieldDraft(FieldType.TEXT, "maria", FieldRole.USERNAME, id=FieldId(b"u")),
            UNKNOWN,
        ),
        folder=folder_id(1),
        favourite=True,
    )
    assert form_of(draft).draft() == draft


def test_missing_roles_stand_where_the_kind_has_them() -> None:
    draft = ItemDraft(
        kind=ItemKind.LOGIN,
        title="A",
        fields=(FieldDraft(FieldType.CONCEALED, "pw", FieldRole.PASSWORD), CUSTOM),
    )
    roles = [entry.role for entry in form_of(draft).entries]
    assert roles == [
        FieldRole.USERNAME,
        FieldRole.PASSWORD,
        FieldRole.WEBSITE,
        FieldRole.ONE_TIME_CODE,
        FieldRole.NOTES,
        None,
    ]


def test_an_emptied_role_is_no_field_but_an_own_field_stays() -> None:
    form = form_of(ItemDraft(kind=ItemKind.NOTE, title="N", fields=(CUSTOM,)))
    emptied = form.with_value("notes", "x").with_value("notes", "")
    emptied = emptied.with_value(CUSTOM.id.hex() if CUSTOM.id else "", "")
    assert [field.label for field in emptied.draft().fields] == ["Locker"]


def test_there_can_be_several_websites() -> None:
    form = new_form(ItemKind.LOGIN).with_website().with_website()
    keys = [entry.key for entry in form.entries if entry.is_website]
    assert len(set(keys)) == 3
    form = form.without(keys[0]).with_website()
    again = [entry.key for entry in form.entries if entry.is_website]
    assert len(set(again)) == 3


def test_another_kind_keeps_what_both_have() -> None:
    form = form_of(login_draft("Home", password="pw")).with_kind(ItemKind.WIFI)
    assert form.kind is ItemKind.WIFI
    password = form.password()
    assert password is not None
    assert password.value == "pw"
    assert form.title == "Home"


def test_another_kind_and_back_loses_nothing_that_was_typed() -> None:
    start = new_form(ItemKind.LOGIN).with_value("password", "generated")
    form, own = add_field(start.with_value("username", "maria"), FieldType.CONCEALED)
    form = name_field(form.with_value(own, "1234"), own, "PIN 2").with_website()
    form = form.with_value("website", "https://a.example")
    form = form.with_value("website-2", "https://b.example").with_value("notes", "n")
    card = without_given(form.with_kind(ItemKind.CARD), start)
    assert card.password() is None
    values = {entry.value for entry in card.entries}
    assert {"maria", "1234", "https://a.example", "https://b.example", "n"} <= values
    back = card.with_kind(ItemKind.LOGIN)
    assert [e.value for e in back.entries if e.is_website] == [
        "https://a.example",
        "https://b.example",
    ]
    kept = back.entry(own)
    assert kept is not None
    assert (kept.label, kept.value, kept.type) == ("PIN 2", "1234", FieldType.CONCEALED)


def test_a_login_without_a_title_is_called_after_its_website() -> None:
    form = new_form(ItemKind.LOGIN).with_value("website", "https://www.amazon.de/x")
    assert form.draft().title == "amazon.de"
    assert first_refusal(form) is None


def test_a_title_is_needed_and_a_wrong_key_is_refused() -> None:
    refusal = first_refusal(new_form(ItemKind.NOTE))
    assert refusal is not None
    assert refusal.key == TITLE
    form = new_form(ItemKind.LOGIN).with_title("A").with_value("one-time-code", "no key!")
    refusal = first_refusal(form)
    assert refusal is not None
    assert refusal.key == "one-time-code"
    assert refusal.text.startswith("That is not a valid key.")
    good = form.with_value("one-time-code", "JBSW Y3DP EHPK 3PXP")
    assert first_refusal(good) is None
    entry = good.entry("username")
    assert entry is not None
    assert fault_of(entry) == ""


def test_addresses_are_completed_before_they_are_saved() -> None:
    start = new_form(ItemKind.LOGIN)
    form = start.with_value("website", "amazon.de")
    assert completed_form(form, start).draft().fields[0].value == "https://amazon.de"
    odd = form.with_value("website", "not an address")
    assert completed_form(odd, start).draft().fields[0].value == "not an address"


def test_an_address_that_was_there_stays_as_it_was() -> None:
    start = new_form(ItemKind.LOGIN).with_value("website", "amazon.de")
    form = start.with_title("Amazon").with_value("username", "maria")
    assert completed_form(form, start).with_title("") == form.with_title("")
    again = completed_form(form.with_value("website", "amazon.com"), start).entry("website")
    assert again is not None
    assert again.value == "https://amazon.com"


def test_no_value_is_in_a_representation() -> None:
    form = form_of(login_draft("A", password="pw-canary"))
    assert "pw-canary" not in repr(form) + repr(form.entries)
