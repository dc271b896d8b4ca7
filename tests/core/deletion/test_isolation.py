"""Two to six profiles, any order of what people do with them: a purge touches its own and no other.

After each purge everything that belongs to anybody else is as it was, bytes and times:
folders, backups on disks that are connected, copies, entries of the keyring.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.deletion import lifecycle
from core.deletion.due import refresh_countdowns
from core.deletion.export_gate import without_copy
from core.deletion.purge import OutcomeState
from core.formats.catalogue import FormatId
from core.services import backups, cards, exporting, profiles
from core.services.exporting import ExportRequest
from core.session import Session
from core.storage.backups import folder_elsewhere
from core.storage.file_systems import FileSystem
from core.vault.profile import Card, ProfileId
from tests.core.deletion.household import (
    PICTURE,
    id_of,
    open_house,
    password,
    timed_image,
    unlock,
)
from tests.core.deletion.test_resumption import make_due
from tests.core.services.vaults import add
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring

EVERYONE = ("Maria", "Jonas", "Work", "Zoë", "Ana", "Haus")
DAY = 24 * 60 * 60 * 1000
Images = dict[str, dict[str, str]]


class Households(RuleBasedStateMachine):
    """Profiles by name: those that can be opened, and those that wait for their end."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="strongroom-households-"))
        self.disk, self.copies = self.place / "disk", self.place / "copies"
        for folder in (self.disk, self.copies):
            folder.mkdir()
        self.clock, self.keyring = FakeClock(), FakeKeyring()
        self.app = open_house(self.place / "data", clock=self.clock, keyring=self.keyring)
        self.active: list[str] = []
        self.waiting: list[str] = []
        self.edits = self.purges = 0

    @initialize(count=st.integers(2, 6))
    def move_in(self, count: int) -> None:
        for name in EVERYONE[:count]:
            self.create(name)

    @precondition(lambda self: len(self.active) + len(self.waiting) < 3)
    @rule()
    def join(self) -> None:
        self.create(next(n for n in EVERYONE if n not in (*self.active, *self.waiting)))

    def create(self, name: str) -> None:
        """Make a profile; some have every backup written to the disk as well."""
        with password(name) as secret:
            card = Card(name=name, picture=PICTURE)
            session = profiles.create_profile(self.app, card=card, secret=secret)
        add(session)
        if name in ("Jonas", "Work"):
            backups.set_second_folder(session, folder=self.disk)
        session.close()
        self.keyring.write(f"device-secret/{session.profile.hex()}", name.encode())
        self.active.append(name)

    def opened(self, data: st.DataObject) -> Session:
        """Return the session of somebody who can open their profile."""
        return unlock(self.app, data.draw(st.sampled_from(self.active)))

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        with contextlib.closing(self.opened(data)) as session:
            self.edits += 1
            add(session, f"Item {self.edits}")

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def back_up(self, data: st.DataObject) -> None:
        self.clock.advance(1000)
        with contextlib.closing(self.opened(data)) as session:
            backups.back_up_now(session)

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def export(self, data: st.DataObject) -> None:
        with contextlib.closing(self.opened(data)) as session:
            path = self.copies / f"{session.profile.hex()}.csv"
            request = ExportRequest(path=path, format_id=FormatId.CSV)
            with password(session.card.name) as secret:
                exporting.export(session, request=request, secret=secret)

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def schedule(self, data: st.DataObject) -> None:
        session = self.opened(data)
        name = session.card.name
        with password(name) as secret:
            lifecycle.schedule(
                session, secret=secret, typed_name=name, gate=without_copy(), days=30
            )
        self.active.remove(name)
        self.waiting.append(name)

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(self.waiting))
        with password(name) as secret:
            lifecycle.restore(self.app, profile=id_of(self.app, name), secret=secret)
        self.waiting.remove(name)
        self.active.append(name)

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def purge_now(self, data: st.DataObject) -> None:
        session = self.opened(data)
        before = self.images_but(session.profile)
        with password(session.card.name) as secret:
            lifecycle.delete_now(
                session, secret=secret, typed_name=session.card.name, gate=without_copy()
            )
        self.check(session.profile, session.card.name, before)

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def purge_early(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(self.waiting))
        profile = id_of(self.app, name)
        before = self.images_but(profile)
        with password(name) as secret:
            lifecycle.delete_scheduled_now(
                self.app, profile=profile, secret=secret, typed_name=name
            )
        self.check(profile, name, before)

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def purge_when_due(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(self.active))
        profile = make_due(self.app, name)
        refresh_countdowns(self.app, card_visible=True)
        before = self.images_but(profile)
        outcomes = lifecycle.purge_due(self.app, card_visible=True)
        assert [(o.profile, o.state) for o in outcomes] == [(profile, OutcomeState.PURGED)]
        self.check(profile, name, before)

    def images_but(self, gone: ProfileId) -> Images:
        """Return all that is somebody else's: bytes, modes and times of files; keyring entries."""
        found: Images = {"copies": timed_image(self.copies)}
        for name in (*self.active, *self.waiting):
            profile = id_of(self.app, name)
            if profile != gone:
                found[name] = timed_image(self.app.paths.profile(profile).folder)
                found[f"{name} on the disk"] = timed_image(folder_elsewhere(self.disk, profile))
        entries = {name: secret.hex() for name, secret in self.keyring.entries.items()}
        found["keyring"] = {name: s for name, s in entries.items() if gone.hex() not in name}
        return found

    def check(self, gone: ProfileId, name: str, before: Images) -> None:
        """Hold that one is gone, and nothing else changed."""
        (self.active if name in self.active else self.waiting).remove(name)
        self.purges += 1
        assert self.images_but(gone) == before
        assert not self.app.paths.profile(gone).folder.exists()
        assert not folder_elsewhere(self.disk, gone).exists()
        assert not [entry for entry in self.keyring.entries if gone.hex() in entry]

    @invariant()
    def nobody_else_is_gone(self) -> None:
        names = {profile.name for profile in cards.list_profiles(self.app)}
        assert names == {*self.active, *self.waiting}

    def teardown(self) -> None:
        assert len(list(self.app.paths.receipts.glob("*.json"))) == self.purges
        self.app.close()
        shutil.rmtree(self.place)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let keys cost nothing, copies be trusted, and any folder count as one on a disk."""
    use_cheap_kdf(monkeypatch)
    monkeypatch.setattr("core.services.exporting.check_copy", lambda *_, **__: None)
    monkeypatch.setattr("core.storage.places.find_file_system", lambda _: FileSystem("ext4"))


@pytest.mark.usefixtures("quick")
def test_a_purge_touches_nothing_of_anybody_else() -> None:
    few = settings(max_examples=4, stateful_step_count=16, derandomize=True, deadline=None)
    run_state_machine_as_test(Households, settings=few)


@pytest.mark.soak
@pytest.mark.usefixtures("quick")
def test_a_hundred_households() -> None:
    many = settings(max_examples=100, stateful_step_count=40, derandomize=True, deadline=None)
    run_state_machine_as_test(Households, settings=many)
