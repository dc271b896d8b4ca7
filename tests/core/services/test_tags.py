"""Tags: names that items share, and what becomes of items when one goes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.errors import ItemNotFoundError, NameEmptyError, NameTooLongError
from core.services import attachments, items, tags, undo
from core.session import Session
from core.vault.tag import TagId
from tests.core.services.vaults import login, only, titles

NOTHING = TagId(bytes(16))


def names(session: Session) -> list[str]:
    """Return the names of all tags, sorted."""
    return sorted(tag.name for tag in tags.list_tags(session))


def test_tags_are_made_once_and_come_in_the_order_asked_for(session: Session) -> None:
    first = tags.ensure_tags(session, names=["b", " a "])
    assert tags.ensure_tags(session, names=["a", "b"]) == first[::-1]
    assert tags.ensure_tags(session, names=["a", "a"]) == (first[1],)
    assert tags.ensure_tags(session, names=[]) == ()
    assert names(session) == ["a", "b"]


def test_a_tag_has_a_name_within_the_limit(session: Session) -> None:
    (tag,) = tags.ensure_tags(session, names=["a"])
    with pytest.raises(NameEmptyError):
        tags.ensure_tags(session, names=["b", " "])
    with pytest.raises(NameTooLongError):
        tags.rename_tag(session, tag=tag, name="x" * 257)
    assert names(session) == ["a"]


def test_a_tag_gets_another_name_on_every_item(session: Session) -> None:
    (tag,) = tags.ensure_tags(session, names=["a"])
    item = only(items.add_item(session, draft=msgspec.structs.replace(login(), tags=(tag,))))
    tags.rename_tag(session, tag=tag, name="b")
    assert names(session) == ["b"]
    assert items.read_item(session, item=item).tags == (tag,)


def test_a_tag_that_gets_the_name_of_another_becomes_that_one(session: Session) -> None:
    first, second, third = tags.ensure_tags(session, names=["a", "b", "c"])
    one, both, none = (
        only(items.add_item(session, draft=msgspec.structs.replace(login(title), tags=wanted)))
        for title, wanted in (("one", (third, first)), ("both", (second, first)), ("none", ()))
    )
    changes = tags.rename_tag(session, tag=first, name=" b ")
    assert set(changes.items) == {one, both}
    assert names(session) == ["b", "c"]
    assert items.read_item(session, item=one).tags == (third, second)
    assert items.read_item(session, item=both).tags == (second,)
    undo.undo(session)
    assert names(session) == ["a", "b", "c"]
    assert items.read_item(session, item=one).tags == (third, first)
    assert items.read_item(session, item=both).tags == (second, first)
    undo.redo(session)
    assert names(session) == ["b", "c"]
    assert items.read_item(session, item=both).tags == (second,)
    assert items.read_item(session, item=none).tags == ()


def test_tags_put_together_again_tell_which_one_took_the_place_of_the_other(
    session: Session,
) -> None:
    gone, other = tags.ensure_tags(session, names=["bank", "money"])
    assert tags.rename_tag(session, tag=gone, name="money").instead == other
    for _ in range(2):
        assert undo.undo(session).changes.instead is None
        again = undo.redo(session).changes
        assert (again.tags, again.instead) == ((gone,), other)
    tags.remove_tag(session, tag=other)
    undo.undo(session)
    assert undo.redo(session).changes.instead is None, "nothing takes the place of that one"


def test_a_tag_keeps_its_name_where_it_is_given_that_again(session: Session) -> None:
    (tag,) = tags.ensure_tags(session, names=["a"])
    item = only(items.add_item(session, draft=msgspec.structs.replace(login(), tags=(tag,))))
    tags.rename_tag(session, tag=tag, name="a ")
    assert names(session) == ["a"]
    assert items.read_item(session, item=item).tags == (tag,)


def test_a_tag_goes_from_every_item_and_comes_back_to_each(session: Session) -> None:
    first, second = tags.ensure_tags(session, names=["a", "b"])
    both, none = (
        only(items.add_item(session, draft=msgspec.structs.replace(login(title), tags=wanted)))
        for title, wanted in (("both", (first, second)), ("none", ()))
    )
    changes = tags.remove_tag(session, tag=first)
    assert changes.items == (both,)
    assert names(session) == ["b"]
    assert items.read_item(session, item=both).tags == (second,)
    undo.undo(session)
    assert names(session) == ["a", "b"]
    assert items.read_item(session, item=both).tags == (first, second)
    assert items.read_item(session, item=none).tags == ()
    assert titles(session) == ["both", "none"]


def test_a_tag_that_is_not_there_is_said(session: Session) -> None:
    with pytest.raises(ItemNotFoundError):
        tags.rename_tag(session, tag=NOTHING, name="x")
    with pytest.raises(ItemNotFoundError):
        tags.remove_tag(session, tag=NOTHING)


def test_a_tag_removed_while_a_new_item_is_typed_is_not_saved_with_it(
    session: Session, tmp_path: Path
) -> None:
    kept, gone = tags.ensure_tags(session, names=["kept", "gone"])
    draft = msgspec.structs.replace(login(), tags=(gone, kept))
    tags.remove_tag(session, tag=gone)
    (tmp_path / "a.txt").write_text("a")
    for item in (
        only(items.add_item(session, draft=draft)),
        only(attachments.add_item_with_files(session, draft=draft, paths=[tmp_path / "a.txt"])),
    ):
        assert items.read_item(session, item=item).tags == (kept,)
