"""Preferences: a profile's own settings, by name."""

from __future__ import annotations

from core.app import App
from core.services import preferences, undo
from core.session import Session
from tests.core.services.vaults import Template, open_with_key


def test_a_preference_is_what_was_set_last(app: App, session: Session, template: Template) -> None:
    assert preferences.read_preference(session, name="list.order") is None
    for value in ("title", "modified"):
        assert preferences.set_preference(session, name="list.order", value=value).preferences
        assert preferences.read_preference(session, name="list.order") == value
    session.close()
    again = open_with_key(app, template)
    assert preferences.read_preference(again, name="list.order") == "modified"
    again.close()


def test_one_row_a_name(session: Session) -> None:
    with session.unit_of_work() as work:
        before = work.preferences.count()
    for value in ("a", "b", "c"):
        preferences.set_preference(session, name="x", value=value)
    with session.unit_of_work() as work:
        assert work.preferences.count() == before + 1


def test_an_empty_text_is_a_value(session: Session) -> None:
    preferences.set_preference(session, name="x", value="")
    assert preferences.read_preference(session, name="x") == ""


def test_setting_one_is_no_act_to_undo(session: Session) -> None:
    preferences.set_preference(session, name="x", value="1")
    assert undo.list_operations(session) == []
