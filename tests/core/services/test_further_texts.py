"""What a vault is searched by beside its rows: read in pieces, and of what can be read."""

from __future__ import annotations

from core.services import items
from core.services.further_texts import read_further
from core.session import Session
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import add, only


def test_open_values_are_read_and_secrets_are_not(session: Session) -> None:
    fields = (
        FieldDraft(FieldType.MULTILINE, "Ask for Otto", FieldRole.NOTES),
        FieldDraft(FieldType.CONCEALED, CANARY, label="Door"),
    )
    draft = ItemDraft(kind=ItemKind.CUSTOM, title="Gate", fields=fields)
    gate, mail = only(items.add_item(session, draft=draft)), add(session)
    found = read_further(session, items=[gate, mail, ItemId(bytes(16))])
    assert found[gate] == "door\n\nask for otto"
    assert set(found) == {gate, mail}
    assert CANARY.casefold() not in repr(found)
