"""Which item here is which of a file, also where thousands have one title and no more."""

from __future__ import annotations

import msgspec

from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.services import importing
from core.services.import_parts import Here, said_by, tell_all
from core.services.likeness import Alike, Likeness
from core.session import Session
from core.vault.item import Item
from tests.conftest import CANARY
from tests.core.services.vaults import login, with_value

MANY = 60


def imported(number: int) -> ImportedItem:
    """Return one of many logins with the same title, user name and website."""
    draft = login("Router")
    fields = tuple(
        with_value(field, f"{CANARY}-{number}") if field.role == "password" else field
        for field in draft.fields
    )
    return ImportedItem(
        draft=msgspec.structs.replace(draft, fields=fields), where=Where(Unit.LINE, number + 1)
    )


def bring(session: Session, count: int) -> Parsed:
    """Import so many of them."""
    parsed = Parsed(format_id="csv", items=tuple(map(imported, range(count))))
    plan = importing.plan_import(session, parsed=parsed)
    importing.apply_import(session, parsed=parsed, plan=plan)
    return parsed


def test_each_of_many_alike_is_found(session: Session) -> None:
    bring(session, MANY)
    told = tuple(tell_all(Parsed(format_id="csv", items=tuple(map(imported, range(MANY + 1))))))
    *known, other = Likeness(session).match_all(told)
    assert all(match is not None and match.same for match in known)
    assert len({match.item for match in known if match is not None}) == MANY
    assert other is None, "each of them is another one's already"
    (nearest,) = Likeness(session).match_all(told[-1:])
    assert nearest is not None
    assert nearest.differs == ("password",)


def test_of_many_alike_only_those_are_looked_at_that_can_be_it(session: Session) -> None:
    told = tuple(tell_all(bring(session, MANY)))
    alike = Alike()
    with session.unit_of_work() as work:
        for item, _ in work.items.all():
            alike.items[item.id] = here_of(item)
    assert [len(list(alike.list_saying(each))) for each in told] == [1] * MANY


def here_of(item: Item) -> Here:
    """Return an item in no folder."""
    return Here(item, said_by(item.title, item.fields), (), frozenset(), frozenset())
