"""Any order of acts, locks, kills, losses and jumps of the clock: the vault is what its model is.

A kill is the folder as it is on disk at that moment, opened by a new program; what the
old one still does, it does to the folder left behind.
"""

from __future__ import annotations

import hashlib
import itertools
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.deletion import due, lifecycle
from core.deletion.export_gate import without_copy
from core.paths import Paths
from core.services import folders, items, profiles, trash, undo
from core.session import Session
from core.vault.field import FieldRole
from core.vault.item import ItemDraft, ItemId
from core.vault.profile import Card, ProfileId, ProfileState
from tests.core.services.vaults import PASSWORD, login, only, secret
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring
from tests.fakes.randomness import SeededRandomness

DAY = 24 * 60 * 60 * 1000
WAIT_DAYS = 7
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=9)
Known = dict[ItemId, tuple[str, str, bool]]
"""Title, password and whether it is in Trash, by item."""


class Life(RuleBasedStateMachine):
    """Maria's vault and what it must hold; Jonas' stands beside it and is never touched."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="strongroom-life-"))
        self.folders_made = itertools.count(1)
        self.clock, self.keyring = FakeClock(), FakeKeyring()
        self.data = self.place / "0"
        self.app = self.start()
        self.jonas = self.make("Jonas")
        self.maria = self.make("Maria")
        self.session: Session | None = None
        self.scheduled = False
        self.waited = 0
        self.known: Known = {}
        self.folder_names: list[str] = []
        self.before: tuple[Known, list[str]] | None = None
        self.beside = self.image(self.jonas)

    def start(self) -> App:
        """Start the program on the folder as it is."""
        return open_app(
            Paths(self.data),
            clock=self.clock,
            randomness=SeededRandomness(next(self.folders_made)),
            keyring=self.keyring,
            policy=KdfPolicy(FLOOR),
        )

    def make(self, name: str) -> ProfileId:
        """Make a profile and leave it locked."""
        session = profiles.create_profile(self.app, card=Card(name=name), secret=secret(PASSWORD))
        session.close()
        return session.profile

    def image(self, profile: ProfileId) -> str:
        """Return a digest of a profile's files."""
        digest = hashlib.sha256()
        for path in sorted(self.app.paths.profile(profile).folder.rglob("*")):
            digest.update(path.name.encode())
            digest.update(path.read_bytes() if path.is_file() else b"")
        return digest.hexdigest()

    @property
    def opened(self) -> Session:
        """Return the open session, unlocking where it is locked."""
        if self.session is None:
            self.session = profiles.unlock(self.app, profile=self.maria, secret=secret(PASSWORD))
        return self.session

    def about_to(self) -> None:
        """Note what an undo of the next act leads back to."""
        self.before = (dict(self.known), list(self.folder_names))

    @precondition(lambda self: not self.scheduled)
    @rule(title=TEXTS, password=TEXTS)
    def add(self, title: str, password: str) -> None:
        self.about_to()
        item = only(items.add_item(self.opened, draft=draft(title, password)))
        self.known[item] = (title, password, False)

    @precondition(lambda self: self.known and not self.scheduled)
    @rule(data=st.data(), title=TEXTS, password=TEXTS)
    def edit(self, data: st.DataObject, title: str, password: str) -> None:
        item = data.draw(st.sampled_from(sorted(self.known)))
        self.about_to()
        seen = items.read_item(self.opened, item=item)
        items.edit_item(
            self.opened, item=item, seen_revision=seen.revision, draft=draft(title, password)
        )
        self.known[item] = (title, password, self.known[item][2])

    @precondition(lambda self: self.known and not self.scheduled)
    @rule(data=st.data())
    def trash_or_restore(self, data: st.DataObject) -> None:
        item = data.draw(st.sampled_from(sorted(self.known)))
        title, password, trashed = self.known[item]
        self.about_to()
        (trash.restore if trashed else trash.move_to_trash)(self.opened, items=[item])
        self.known[item] = (title, password, not trashed)

    @precondition(lambda self: not self.scheduled)
    @rule()
    def empty_trash(self) -> None:
        trash.empty_trash(self.opened)
        self.known = {item: held for item, held in self.known.items() if not held[2]}
        self.before = None

    @precondition(lambda self: not self.scheduled)
    @rule(name=st.sampled_from("ABCDEFGH"))
    def add_folder(self, name: str) -> None:
        if name not in self.folder_names:
            self.about_to()
            folders.add_folder(self.opened, name=name)
            self.folder_names.append(name)

    @precondition(lambda self: self.before is not None and not self.scheduled)
    @rule()
    def take_back(self) -> None:
        assert self.before is not None
        undo.undo(self.opened)
        (self.known, self.folder_names), self.before = self.before, None

    @rule()
    def lock(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None

    @rule(lose_registry=st.booleans(), lose_keyring=st.booleans())
    def kill(self, *, lose_registry: bool, lose_keyring: bool) -> None:
        old, left = self.app, self.session
        following = self.place / str(next(self.folders_made))
        shutil.copytree(self.data, following)
        kept = dict(self.keyring.entries)
        if left is not None:
            left.close()
        old.close()
        shutil.rmtree(self.data)
        self.keyring.entries = {} if lose_keyring else kept
        self.data, self.session = following, None
        if lose_registry:
            for name in ("registry.db", "registry.db-journal"):
                (self.data / name).unlink(missing_ok=True)
        self.app = self.start()

    @precondition(lambda self: not self.scheduled)
    @rule()
    def schedule(self) -> None:
        lifecycle.schedule(
            self.opened,
            secret=secret(PASSWORD),
            typed_name="Maria",
            gate=without_copy(),
            days=WAIT_DAYS,
        )
        self.session, self.scheduled, self.waited, self.before = None, True, 0, None

    @precondition(lambda self: self.scheduled)
    @rule()
    def restore(self) -> None:
        lifecycle.restore(self.app, profile=self.maria, secret=secret(PASSWORD))
        self.scheduled = False

    @rule(hours=st.integers(1, 40), off=st.booleans())
    def time_passes(self, hours: int, *, off: bool) -> None:
        passed = hours * 60 * 60 * 1000
        if self.waited + passed < WAIT_DAYS * DAY:
            self.waited += passed if self.scheduled else 0
            if off:
                self.clock.reboot(off_ms=passed)
            else:
                self.clock.advance(passed)
        self.look()

    def look(self) -> None:
        """Do what the chooser does: nothing that waits may end before its time."""
        due.refresh_countdowns(self.app, card_visible=True)
        due.purge_due(self.app, card_visible=True)

    @invariant()
    def nothing_is_gone_early(self) -> None:
        state = profiles.read_profile(self.app, profile=self.maria).state
        waiting = (ProfileState.SCHEDULED, ProfileState.HELD)
        assert state in waiting if self.scheduled else state is ProfileState.ACTIVE

    @invariant()
    def the_vault_is_what_it_must_be(self) -> None:
        if self.scheduled or self.session is None:
            return
        found: Known = {}
        for summary in items.list_summaries(self.session):
            item = items.read_item(self.session, item=summary.id)
            password = item.value(FieldRole.PASSWORD)
            found[item.id] = (item.title, password, item.trashed is not None)
        assert found == self.known
        names = sorted(folder.name for folder in folders.list_folders(self.session))
        assert names == sorted(self.folder_names)
        assert self.session.vault.find_damage() == []

    @invariant()
    def nobody_else_is_touched(self) -> None:
        assert self.image(self.jonas) == self.beside

    def teardown(self) -> None:
        if not self.scheduled:
            assert self.opened.vault.find_damage() == []
            self.the_vault_is_what_it_must_be()
        self.lock()
        self.app.close()
        shutil.rmtree(self.place)


def draft(title: str, password: str) -> ItemDraft:
    """Return a login."""
    return login(title, password=password)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let keys cost nothing."""
    use_cheap_kdf(monkeypatch)


@pytest.mark.usefixtures("quick")
def test_a_few_lives() -> None:
    few = settings(max_examples=5, stateful_step_count=20, derandomize=True, deadline=None)
    run_state_machine_as_test(Life, settings=few)


@pytest.mark.soak
@pytest.mark.usefixtures("quick")
def test_two_hundred_lives_of_fifty_steps() -> None:
    many = settings(max_examples=200, stateful_step_count=50, derandomize=True, deadline=None)
    run_state_machine_as_test(Life, settings=many)
