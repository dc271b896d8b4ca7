"""Several items edited at once: one operation, one undo, and a version of each."""

from __future__ import annotations

import pytest

from core.errors import TooLargeError
from core.ports import Millis
from core.services import bulk, items, undo
from core.session import Session
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import FIELD_LIMIT, ItemDraft, ItemId, ItemKind
from tests.core.services.vaults import add

USERNAME, WEBSITE = FieldRole.USERNAME, FieldRole.WEBSITE


def add_login(session: Session, title: str, **values: str) -> ItemId:
    """Add a login with some of its fields."""
    fields = tuple(
        FieldDraft(FieldType.TEXT, value, FieldRole(role)) for role, value in values.items()
    )
    draft = ItemDraft(kind=ItemKind.LOGIN, title=title, fields=fields)
    return items.add_item(session, draft=draft).items[0]


def values(session: Session, role: FieldRole, *ids: ItemId) -> list[str]:
    """Return the first value of a role of each item."""
    return [items.read_item(session, item=item).value(role) for item in ids]


def test_items_expire_together_and_one_undo_takes_it_back(session: Session) -> None:
    first, second = add(session, "first"), add(session, "second")
    day = Millis(1_800_000_000_000)
    changes = bulk.set_expiry(session, items=[first, second], expires=day)
    assert set(changes.items) == {first, second}
    assert [items.read_item(session, item=i).expires for i in (first, second)] == [day, day]
    assert bulk.set_expiry(session, items=[first, second], expires=day).operation is None
    undo.undo(session)
    assert [items.read_item(session, item=i).expires for i in (first, second)] == [None, None]
    undo.redo(session)
    assert items.read_item(session, item=second).expires == day


def test_a_username_is_given_changed_and_taken_away_everywhere(session: Session) -> None:
    old = add_login(session, "old", username="maria", password="secret")
    new = add_login(session, "new", password="other")
    bulk.set_value(session, items=[old, new], role=USERNAME, value="m@example.org")
    assert values(session, USERNAME, old, new) == ["m@example.org", "m@example.org"]
    assert values(session, FieldRole.PASSWORD, old, new) == ["secret", "other"]
    (before,) = items.list_versions(session, item=old)
    assert before.item.value(USERNAME) == "maria"
    undo.undo(session)
    assert values(session, USERNAME, old, new) == ["maria", ""]
    bulk.set_value(session, items=[old, new], role=USERNAME, value="")
    assert items.read_item(session, item=old).first(USERNAME) is None


def test_only_the_first_of_several_websites_becomes_another(session: Session) -> None:
    item = add_login(session, "one", website="https://a.example")
    draft = items.read_item(session, item=item).draft()
    more = (*draft.fields, FieldDraft(FieldType.URL, "https://b.example", WEBSITE))
    draft = ItemDraft(kind=draft.kind, title=draft.title, fields=more)
    items.edit_item(session, item=item, seen_revision=1, draft=draft)
    bulk.set_value(session, items=[item], role=WEBSITE, value="https://c.example")
    websites = items.list_summaries(session)[0].websites
    assert websites == ("https://c.example", "https://b.example")


def test_a_value_too_large_changes_none_of_them(session: Session) -> None:
    first, second = add_login(session, "a", username="a"), add_login(session, "b", username="b")
    with pytest.raises(TooLargeError):
        bulk.set_value(session, items=[first, second], role=USERNAME, value="x" * (FIELD_LIMIT + 1))
    assert values(session, USERNAME, first, second) == ["a", "b"]
