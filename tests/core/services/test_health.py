"""Health of a real vault: exact findings, ages that count the password, and nothing left over."""

from __future__ import annotations

import msgspec
import pytest

from core.errors import CancelledError
from core.passwords.health import DAY_MS, OLD_AFTER_DAYS, Findings, derive_findings
from core.passwords.strength import Strength
from core.services import folders, health, items, trash
from core.services.health import check_items, find_all, make_mark_key
from core.session import Session
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import Stopping, add, edit, login, only
from tests.fakes.clock import START, FakeClock

OLD_MS = OLD_AFTER_DAYS * DAY_MS


def put(session: Session, title: str, password: str) -> ItemId:
    """Add a login with a password."""
    return only(items.add_item(session, draft=login(title, password=password)))


def test_a_seeded_vault_has_exactly_these_findings(session: Session) -> None:
    weak = [put(session, "Forum", "sommer2021"), put(session, "Router", "password1")]
    twice = [put(session, "Mail", f"{CANARY} one"), put(session, "Shop", f"{CANARY} one")]
    fine = put(session, "Bank", f"{CANARY} two")
    note = only(items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="Note")))
    thrown = put(session, "Old mail", f"{CANARY} two")
    trash.move_to_trash(session, items=[thrown])
    assert find_all(session) == Findings(
        weak=frozenset(weak), reused=frozenset(twice), groups=(tuple(sorted(twice)),)
    )
    checked = check_items(session, items=[fine, note, thrown, ItemId(bytes(16))], key=bytes(32))
    assert [verdict.item for verdict in checked.verdicts] == [fine, note]
    assert checked.verdicts[1].mark == b""
    assert not checked.unreadable


def test_a_network_has_a_password_as_well(session: Session) -> None:
    fields = (FieldDraft(FieldType.CONCEALED, "wlan1234", FieldRole.PASSWORD),)
    wifi = only(
        items.add_item(session, draft=ItemDraft(kind=ItemKind.WIFI, title="Guest", fields=fields))
    )
    assert find_all(session).weak == {wifi}


def test_the_age_is_that_of_the_password(session: Session, clock: FakeClock) -> None:
    changed, moved = put(session, "Changed", f"{CANARY} 1"), put(session, "Moved", f"{CANARY} 2")
    clock.advance(OLD_MS // 2)
    edit(session, changed, password=f"{CANARY} 3")
    (folder,) = folders.add_folder(session, name="Work").folders
    clock.advance(OLD_MS // 2)
    items.move_to_folder(session, items=[moved], folder=folder)
    before = items.read_item(session, item=moved)
    again = msgspec.structs.replace(before.draft(), title="Moved and renamed")
    items.edit_item(session, item=moved, seen_revision=before.revision, draft=again)
    verdicts = check_items(session, items=[changed, moved], key=bytes(32)).verdicts
    assert [verdict.changed for verdict in verdicts] == [START + OLD_MS // 2, START]
    assert find_all(session).old == {moved}


def test_a_verdict_holds_no_password(session: Session) -> None:
    item = add(session)
    (verdict,) = check_items(session, items=[item], key=make_mark_key(session)).verdicts
    assert CANARY not in repr(verdict)
    assert CANARY.encode() not in msgspec.msgpack.encode(verdict)
    assert verdict.strength is Strength.STRONG
    assert verdict.revision == items.read_item(session, item=item).revision
    (other,) = check_items(session, items=[item], key=make_mark_key(session)).verdicts
    assert other.mark != verdict.mark


def test_it_can_be_stopped(session: Session) -> None:
    add(session)
    with pytest.raises(CancelledError):
        find_all(session, progress=Stopping(0))


def test_flags_are_what_a_search_asks_for(session: Session) -> None:
    weak = put(session, "Forum", "sommer2021")
    flags = health.flags_of(find_all(session))
    assert {str(flag): set(found) for flag, found in flags.items()} == {
        "weak": {weak},
        "reused": set(),
        "old": set(),
    }
    assert derive_findings((), START) == Findings()
