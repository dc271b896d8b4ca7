"""What the keyring remembers: it notices what a lost registry cannot, and nobody waits for it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import OlderCopyError
from core.services import anchoring, outside, profiles
from core.services.outside import CardOrigin
from core.storage.key_file import OFFSETS, PAGE, KeyFile, pack_page, read_key_file
from core.vault.condition import Opening
from core.vault.profile import Card
from tests.core.services.test_read_only import image, unlock
from tests.core.services.vaults import Template, add, copy_template, open_with_key, start
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring, NoKeyring
from tests.fakes.slow_keyring import ForgetfulKeyring, HangingKeyring, LyingKeyring

Use = Callable[[FakeKeyring], App]


@pytest.fixture
def use(template: Template, clock: FakeClock, tmp_path: Path) -> Iterator[Use]:
    """Return what starts the program, again and again, on one folder with a keyring."""
    copy_template(template, tmp_path / "data")
    apps: list[App] = []

    def begin(keyring: FakeKeyring) -> App:
        while apps:
            apps.pop().close()
        app = start(tmp_path / "data", clock=clock, seed=2)
        app.keyring = keyring
        apps.append(app)
        return app

    yield begin
    while apps:
        apps.pop().close()


def write(app: App, template: Template) -> None:
    """Add an item in a session of its own, and let the keyring know."""
    session = open_with_key(app, template)
    add(session)
    session.close()
    assert app.errands.finish(5)


def on_disk(app: App, template: Template) -> KeyFile:
    """Return the key file."""
    return read_key_file(app.paths.profile(template.profile).key_file)


def put_on_disk(app: App, content: KeyFile) -> None:
    """Write a key file as somebody without the installation's key can."""
    path = app.paths.profile(content.profile).key_file
    page = pack_page(dataclasses.replace(content, sequence=content.sequence + 1))
    whole = bytearray(path.read_bytes())
    for offset in OFFSETS:
        whole[offset : offset + PAGE] = page
    path.write_bytes(whole)


def test_the_whole_folder_put_back_is_noticed_by_the_keyring(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    kept = image(app.paths.data)
    write(app, template)
    app = use(keyring)
    put_back(app, kept)
    with pytest.raises(OlderCopyError):
        unlock(app, template, Opening.USUAL)
    unlock(app, template, Opening.ACCEPT).close()
    unlock(app, template, Opening.USUAL).close()


def put_back(app: App, kept: dict[str, bytes]) -> None:
    """Put the whole data folder back as it was."""
    app.registry().close()
    app._registry = None
    for name, content in kept.items():
        (app.paths.data / name).write_bytes(content)


@pytest.mark.parametrize("commits", [0, 3])
def test_a_keyring_that_answers_after_the_unlock_is_not_written_over(
    use: Use, template: Template, monkeypatch: pytest.MonkeyPatch, commits: int
) -> None:
    prompt = FakeKeyring()
    app = use(prompt)
    write(app, template)
    kept = image(app.paths.data)
    write(app, template)
    newest = dict(prompt.entries)
    monkeypatch.setattr(outside, "PATIENCE", 0.01)
    slow = HangingKeyring()
    slow.entries = dict(newest)
    app = use(slow)
    put_back(app, kept)
    session = open_with_key(app, template)
    assert session.surpassed == "", "nothing is known yet"
    for _ in range(commits):
        add(session)
    anchoring.keep_anchor(session)
    slow.release()
    assert app.errands.finish(5)
    anchoring.keep_anchor(session)
    assert session.surpassed == "both"
    session.close()
    assert app.errands.finish(5)
    assert slow.entries == newest
    with pytest.raises(OlderCopyError):
        unlock(app, template, Opening.USUAL)
    unlock(app, template, Opening.ACCEPT).close()
    unlock(app, template, Opening.USUAL).close()


def test_a_late_answer_without_news_lets_the_keyring_be_told(
    use: Use, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = FakeKeyring()
    write(use(before), template)
    monkeypatch.setattr(outside, "PATIENCE", 0.01)
    slow = HangingKeyring()
    slow.entries = dict(before.entries)
    app = use(slow)
    session = open_with_key(app, template)
    slow.release()
    assert app.errands.finish(5)
    add(session)
    session.close()
    assert app.errands.finish(5)
    account = outside.anchor_account(template.profile)
    assert session.surpassed == ""
    assert slow.entries[account] != before.entries[account]


def test_an_installation_key_that_came_late_is_not_written_over(
    use: Use, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = FakeKeyring()
    write(use(before), template)
    kept = before.entries[outside.INSTALLATION]
    app = use(before)
    outside.ask(app, outside.INSTALLATION)
    assert app.errands.finish(5)
    known, late = outside.answer, iter([True])
    # The first wait ends in vain, just before the answer comes.
    monkeypatch.setattr(
        outside, "answer", lambda *asked: None if next(late, False) else known(*asked)
    )
    outside.ensure_installation_key(app)
    assert app.errands.finish(5)
    assert before.entries[outside.INSTALLATION] == kept


def test_a_lost_keyring_is_no_news(use: Use, template: Template) -> None:
    write(use(FakeKeyring()), template)
    write(use(NoKeyring(locked=True)), template)
    write(use(FakeKeyring()), template)


def test_a_keyring_of_before_a_time_without_one_is_no_news(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    write(use(keyring), template)
    write(use(FakeKeyring(locked=True)), template)
    write(use(keyring), template)


@pytest.mark.parametrize("keyring", [LyingKeyring(), ForgetfulKeyring()])
def test_a_keyring_that_lies_shuts_nobody_out(
    use: Use, template: Template, keyring: FakeKeyring
) -> None:
    app = use(keyring)
    for _ in range(3):
        unlock(app, template, Opening.ACCEPT).close()
        assert app.errands.finish(5)
        unlock(app, template, Opening.READ_ONLY).close()


def test_nobody_waits_for_a_keyring_that_hangs(
    use: Use, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "PATIENCE", 0.01)
    keyring = HangingKeyring()
    app = use(keyring)
    for _ in range(3):
        session = open_with_key(app, template)
        add(session)
        session.close()
    assert keyring.calls == 0, "it has not even answered the first question"
    assert on_disk(app, template).mark == bytes(32)
    keyring.release()
    assert app.errands.finish(5)


def test_forgetting_reaches_the_keyring(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    account = outside.anchor_account(template.profile)
    assert account in keyring.entries
    anchoring.forget_anchor(app, profile=template.profile)
    assert app.errands.finish(5)
    assert account not in keyring.entries


def test_a_session_for_reading_only_tells_the_keyring_nothing(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    before = dict(keyring.entries)
    unlock(app, template, Opening.READ_ONLY).close()
    assert app.errands.finish(5)
    assert keyring.entries == before


def test_every_key_file_is_marked_as_of_this_installation(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    assert on_disk(app, template).mark != bytes(32)
    assert outside.is_ours(app, on_disk(app, template))
    session = open_with_key(app, template)
    profiles.change_card(session, card=Card(name="Mara"))
    session.close()
    assert outside.is_ours(app, on_disk(app, template))
    app = use(keyring)
    assert outside.is_ours(app, on_disk(app, template))


def test_a_key_file_that_was_edited_is_not_ours(use: Use, template: Template) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    content = on_disk(app, template)
    card = dataclasses.replace(content.card, name="Mallory")
    put_on_disk(app, dataclasses.replace(content, card=card))
    edited = on_disk(app, template)
    assert edited.card.name == "Mallory"
    assert not outside.is_ours(app, edited)
    assert outside.find_origin(app, profile=template.profile) is CardOrigin.OTHER
    outside.carry_key_file(app, edited)
    assert not outside.is_ours(app, on_disk(app, template)), "carrying it on does not make it ours"


def test_a_key_file_from_elsewhere_is_not_ours_until_its_owner_opens_it(
    use: Use, template: Template
) -> None:
    app = use(FakeKeyring())
    write(app, template)
    app = use(FakeKeyring())
    assert not outside.is_ours(app, on_disk(app, template))
    write(app, template)
    assert outside.is_ours(app, on_disk(app, template))


def test_a_mark_that_cannot_be_checked_does_not_hold(use: Use, template: Template) -> None:
    write(use(FakeKeyring()), template)
    app = use(FakeKeyring(locked=True))
    assert not outside.is_ours(app, on_disk(app, template))


def test_without_a_keyring_there_is_no_mark(use: Use, template: Template) -> None:
    app = use(NoKeyring(locked=True))
    write(app, template)
    assert on_disk(app, template).mark == bytes(32)
    assert outside.is_ours(app, on_disk(app, template))
    assert outside.find_origin(app, profile=template.profile) is CardOrigin.NOT_DOUBTED


def test_a_keyring_that_keeps_nothing_marks_nothing(use: Use, template: Template) -> None:
    app = use(ForgetfulKeyring())
    write(app, template)
    assert on_disk(app, template).mark == bytes(32)


def test_nobody_is_asked_to_make_a_keyring_for_what_nobody_wished(
    use: Use, template: Template
) -> None:
    keyring = FakeKeyring()
    keyring.has_keyring = False
    app = use(keyring)
    for _ in range(2):
        session = open_with_key(app, template)
        add(session)
        session.close()
    outside.raise_sequence(app, on_disk(app, template))
    assert app.errands.finish(5)
    assert not keyring.entries
    keyring.has_keyring = True
    write(app, template)
    assert app.errands.finish(5)
    assert keyring.entries


def test_one_that_is_locked_is_asked_nothing_and_alarms_nobody(
    use: Use, template: Template
) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    keyring.locked = True
    for locked in (True, True, False, True, False):
        keyring.locked = locked
        app = use(keyring)
        assert outside.find_origin(app, profile=template.profile) is not CardOrigin.OTHER
        session = open_with_key(app, template)
        assert session.read_only is None
        add(session)
        anchoring.keep_anchor(session)
        assert not session.surpassed
        session.close()
        assert app.errands.finish(5)
    assert not keyring.questions


def test_a_card_that_was_written_while_it_was_locked_is_not_called_a_foreign_one(
    use: Use, template: Template
) -> None:
    keyring = FakeKeyring()
    write(use(keyring), template)
    keyring.locked = True
    write(use(keyring), template)
    keyring.locked = False
    app = use(keyring)
    assert outside.find_origin(app, profile=template.profile) is CardOrigin.UNMARKED
    assert not outside.is_ours(app, on_disk(app, template)), "nor believed in for a deletion"
    write(app, template)
    assert outside.find_origin(app, profile=template.profile) is CardOrigin.NOT_DOUBTED


def test_one_that_is_unlocked_later_serves_the_open_profile(use: Use, template: Template) -> None:
    keyring = FakeKeyring(locked=True)
    app = use(keyring)
    session = open_with_key(app, template)
    assert app.errands.finish(5)
    assert not keyring.entries
    keyring.locked = False
    for _ in range(2):  # asked, then heard
        anchoring.keep_anchor(session)
        assert app.errands.finish(5)
    session.close()
    assert app.errands.finish(5)
    assert outside.anchor_account(template.profile) in keyring.entries
    assert outside.is_ours(app, on_disk(app, template))


def test_one_that_is_unlocked_later_and_knows_a_newer_copy_says_so(
    use: Use, template: Template
) -> None:
    keyring = FakeKeyring()
    app = use(keyring)
    write(app, template)
    before = image(app.paths.data)
    write(app, template)
    app = use(keyring)
    put_back(app, before)
    keyring.locked = True
    session = open_with_key(app, template)
    keyring.locked = False
    for _ in range(2):
        anchoring.keep_anchor(session)
        assert app.errands.finish(5)
    assert session.surpassed
    session.close()
