"""A session: what exists from unlock to lock, and nothing of it afterwards."""

from __future__ import annotations

import gc
import sqlite3

import pytest

from core.app import App
from core.crypto.keys import Epoch, SubKeys, VaultKey, derive_subkeys
from core.errors import HeldError
from core.services import items, opening, profiles
from core.session import Session
from core.vault.profile import Card
from tests.core.services.vaults import PASSWORD, Template, add, open_with_key, secret


def test_a_closed_session_answers_nothing(session: Session) -> None:
    item = add(session)
    session.close()
    assert not session.is_open
    with pytest.raises(AssertionError):
        items.list_summaries(session)
    with pytest.raises(AssertionError):
        items.read_item(session, item=item)
    with pytest.raises(AssertionError):
        add(session)
    session.close()


def test_a_closed_session_has_forgotten_its_keys(session: Session) -> None:
    vault, key = session.vault, session.vault.keys.key_file
    session.close()
    assert not any(key._key), "the key is zeros"
    for name in ("keys", "seal"):
        assert not hasattr(vault, name)
    gc.collect()
    assert not [found for found in gc.get_objects() if isinstance(found, SubKeys)]


def test_a_closed_session_lets_go_of_the_file(app: App, session: Session) -> None:
    path = app.paths.profile(session.profile).vault
    session.close()
    with sqlite3.connect(path, timeout=0) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.rollback()
    other.close()


def test_opening_wipes_the_keys_it_was_given(app: App, template: Template) -> None:
    key_file = opening.begin_opening(app, template.profile)
    key = VaultKey(bytearray(template.material), Epoch(1))
    opening.open_session(app, key_file, (key,), reseal=None).close()
    assert not any(key.material)


def test_a_failed_opening_wipes_the_keys_as_well(app: App, template: Template) -> None:
    key_file = opening.begin_opening(app, template.profile)
    key = VaultKey(bytearray(b"k" * 32), Epoch(1))
    with pytest.raises(Exception, match="path="):
        opening.open_session(app, key_file, (key,), reseal=None)
    assert not any(key.material)


def test_keys_do_not_print(session: Session, template: Template) -> None:
    key = VaultKey(bytearray(template.material), Epoch(1))
    keys = derive_subkeys(key, template.profile)
    texts = [repr(key), repr(keys), repr(session.key_file), repr(session), repr(session.app)]
    for text in texts:
        assert template.material.hex() not in text
        assert repr(template.material)[2:-1] not in text


def test_work_that_is_not_committed_leaves_nothing(session: Session) -> None:
    item = add(session)
    with session.unit_of_work() as work:
        seen = items.seen_item(work, item)
        work.items.remove(item)
    assert items.read_item(session, item=item) == seen.item


def test_one_process_holds_the_data_folder(app: App) -> None:
    from core.app import open_app

    with pytest.raises(HeldError):
        open_app(app.paths)


def test_a_session_knows_whose_it_is(session: Session, template: Template) -> None:
    assert session.profile == template.profile
    assert session.card == Card(name="Maria")
    assert session.clock is session.app.clock


def test_two_sessions_after_each_other(app: App, template: Template) -> None:
    for _ in range(3):
        again = open_with_key(app, template)
        add(again)
        again.close()
    last = profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD))
    assert len(items.list_summaries(last)) == 3
    last.close()
