"""What a backup gives back: all of it or some, and never half; and what is new stays in another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.app import App
from core.errors import (
    CancelledError,
    ItemNotFoundError,
    NameTakenError,
    RecordDamagedError,
    VaultDamagedError,
    WrongBackupPasswordError,
)
from core.passwords.pin import PinReach
from core.services import (
    backup_keys,
    backups,
    contents,
    drafts,
    folders,
    items,
    preferences,
    profiles,
    quick_unlock,
    restoring,
    tags,
    trash,
    undo,
)
from core.services.backups import Backup
from core.session import Session
from core.storage.attachments import CHUNK
from core.vault.canonical import DigestBuilder
from core.vault.history import Preference
from core.vault.item import ItemId
from core.vault.profile import Card
from tests.core.deletion.household import fill
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, Stopping, add, edit, secret, start
from tests.core.services.vaults import titles as titles_of
from tests.core.storage.vaults import tampering
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[App]:
    """Return the program with an empty data folder."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=7)
    yield app
    app.close()


@pytest.fixture
def session(home: App) -> Iterator[Session]:
    """Return a profile with something of every kind in it, open."""
    session = profiles.create_profile(home, card=Card(name="Maria"), secret=secret(PASSWORD))
    fill(session)
    yield session
    session.close()


def digest(session: Session) -> bytes:
    """Return the digest of all but card and preferences, every attached byte in it."""
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            if not isinstance(value, Preference | Card):
                builder.add(value)
    return builder.digest()


def change_everything(session: Session) -> None:
    """Edit, add, remove, trash and rename."""
    first, second, *_ = sorted(items.list_summaries(session), key=lambda summary: summary.title)
    item = items.read_item(session, item=first.id)
    draft = msgspec.structs.replace(item.draft(), title="Edited")
    items.edit_item(session, item=item.id, seen_revision=item.revision, draft=draft)
    trash.move_to_trash(session, items=[second.id])
    trash.remove_for_good(session, items=[second.id])
    folders.add_folder(session, name="Later", parent=None)
    tags.ensure_tags(session, names=["later"])
    add(session, "Later")
    preferences.set_preference(session, name="test", value="later")


def test_all_is_as_it_was(session: Session) -> None:
    before = digest(session)
    made = backups.create_backup(session)
    change_everything(session)
    later, sequence = digest(session), session.vault.root.sequence
    done = restoring.restore_all(session, backup=made)
    assert digest(session) == before
    assert session.vault.find_damage() == []
    assert session.vault.root.sequence == sequence + 1, "nobody takes it for an older copy"
    assert preferences.read_preference(session, name="test") != "later"
    assert done.items == made.items
    back = restoring.restore_all(session, backup=done.before)
    assert digest(session) == later
    assert session.vault.find_damage() == []
    assert back.before.checked


def test_it_is_whole_when_it_is_opened_again(home: App, session: Session) -> None:
    made = backups.create_backup(session)
    before = digest(session)
    change_everything(session)
    restoring.restore_all(session, backup=made)
    session.close()
    again = profiles.unlock(home, profile=session.profile, secret=secret(PASSWORD))
    assert digest(again) == before
    add(again, "And it works")
    undo.undo(again)
    assert digest(again) == before
    again.close()


def test_what_comes_back_is_above_what_was_seen(session: Session) -> None:
    kept, gone = add(session, "Kept"), add(session, "Gone")
    made = backups.create_backup(session)
    edit(session, kept, password="another, later")
    removed = items.read_item(session, item=gone).revision
    trash.move_to_trash(session, items=[gone])
    trash.remove_for_good(session, items=[gone])
    new = add(session, "New")
    restoring.restore_all(session, backup=made)
    assert items.read_item(session, item=kept).revision == 3
    assert items.read_item(session, item=gone).revision > removed
    with session.unit_of_work() as work:
        graves = work.tombstones.ids()
    assert new in graves
    assert gone not in graves


def test_drafts_stay(session: Session) -> None:
    made = backups.create_backup(session)
    before = drafts.list_drafts(session)
    assert before
    restoring.restore_all(session, backup=made)
    assert drafts.list_drafts(session) == before


def test_a_backup_of_another_password(home: App, session: Session) -> None:
    before = digest(session)
    made = backups.create_backup(session)
    backups.set_automatic(session, on=False)
    made.path.rename(made.path.parent.parent / "away")
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    (made.path.parent.parent / "away").rename(made.path)
    change_everything(session)
    (old,) = backups.list_backups(session)
    assert old.password_of is not None
    for wrong in (None, secret(OTHER_PASSWORD)):
        with pytest.raises(WrongBackupPasswordError):
            restoring.restore_all(session, backup=old, secret=wrong)
    restoring.restore_all(session, backup=old, secret=secret(PASSWORD))
    assert digest(session) == before
    assert not backups.is_automatic(session), "that is a matter of today"
    session.close()
    again = profiles.unlock(home, profile=session.profile, secret=secret(OTHER_PASSWORD))
    assert digest(again) == before
    again.close()


@pytest.mark.parametrize("at", range(0, 12, 3))
def test_cancelled_or_killed_it_changes_nothing(session: Session, at: int) -> None:
    made = backups.create_backup(session)
    change_everything(session)
    before = digest(session)
    with pytest.raises(CancelledError):
        restoring.restore_all(session, backup=made, progress=Stopping(at))
    assert digest(session) == before
    assert session.vault.find_damage() == []
    for backup in backups.list_backups(session):
        backup_keys.verify_backup(session, backup=backup)


def test_a_damaged_backup_changes_nothing(session: Session) -> None:
    made = backups.create_backup(session)
    change_everything(session)
    before = digest(session)
    with tampering(made.path / "vault.db") as raw:
        raw.execute("UPDATE items SET detail = zeroblob(length(detail))")
    with pytest.raises((RecordDamagedError, VaultDamagedError)):
        restoring.restore_all(session, backup=made)
    assert digest(session) == before
    assert len(backups.list_backups(session)) == 1, "none was needed before"


def test_the_difference_is_told_item_by_item(session: Session) -> None:
    kept, edited, gone = (add(session, title) for title in ("Kept", "Edited", "Gone"))
    made = backups.create_backup(session)
    edit(session, edited, password="another, later")
    trash.move_to_trash(session, items=[gone])
    trash.remove_for_good(session, items=[gone])
    new = add(session, "New")
    told = restoring.compare(session, backup=made)
    assert [item.id for item in told.only_backup] == [gone]
    assert [item.id for item in told.only_now] == [new]
    assert [item.id for item in told.changed] == [edited]
    assert told.same == len(items.list_summaries(session)) - 2
    assert kept not in {item.id for item in (*told.only_backup, *told.only_now, *told.changed)}
    restoring.restore_all(session, backup=made)
    again = restoring.compare(session, backup=made)
    assert (again.only_backup, again.only_now, again.changed) == ((), (), ())


def with_files(session: Session) -> ItemId:
    """Return the item that has attachments."""
    found = items.list_summaries(session)
    return next(summary.id for summary in found if summary.attachment_count)


def read_files(session: Session, item: ItemId) -> list[bytes]:
    """Return the bytes of an item's attachments."""
    with session.unit_of_work() as work:
        seen = work.items.get(item)
        assert seen is not None
        return [
            b"".join(work.chunks.read(file, item, key)) for file, key in sorted(seen.keys.items())
        ]


def test_chosen_items_come_back_and_go_again(session: Session) -> None:
    edited, other, filed = add(session, "Edited"), add(session, "Other"), with_files(session)
    content = read_files(session, filed)
    assert len(content[0]) > CHUNK
    made = backups.create_backup(session)
    edit(session, edited, password="another, later")
    edit(session, other, password="another, later")
    trash.move_to_trash(session, items=[filed])
    trash.remove_for_good(session, items=[filed])
    before = digest(session)
    changes = restoring.bring_back(session, backup=made, items=[edited, filed])
    assert set(changes.items) == {edited, filed}
    told = restoring.compare(session, backup=made)
    assert (told.only_backup, [item.id for item in told.changed]) == ((), [other])
    assert read_files(session, filed) == content
    assert len(items.list_versions(session, item=edited)) == 2, "what it was is kept"
    undo.undo(session)
    gone = {i.id for i in restoring.compare(session, backup=made).only_backup}
    assert gone == {filed}
    assert titles_of(session)
    assert digest(session) != before, "the version stays"


def test_folder_and_tags_come_back_where_they_are_gone(session: Session) -> None:
    filed = with_files(session)
    made = backups.create_backup(session)
    folder = items.read_item(session, item=filed).folder
    assert folder is not None
    folders.remove_folder(session, folder=folder)
    restoring.bring_back(session, backup=made, items=[filed])
    back = items.read_item(session, item=filed)
    assert [found.id for found in folders.list_folders(session)] == [back.folder]
    assert back.folder == folder


def test_what_is_the_same_is_left_alone(session: Session) -> None:
    item = add(session)
    made = backups.create_backup(session)
    assert restoring.bring_back(session, backup=made, items=[item]).operation is None
    with pytest.raises(ItemNotFoundError):
        restoring.bring_back(session, backup=made, items=[add(session, "Later")])


def test_a_profile_of_its_own(home: App, session: Session) -> None:
    before = digest(session)
    made = backups.create_backup(session)
    change_everything(session)
    later = digest(session)
    profile = restoring.copy_to_profile(
        session, backup=made, name="Maria (then)", secret=secret(PASSWORD)
    )
    assert digest(session) == later
    copy = profiles.unlock(home, profile=profile, secret=secret(PASSWORD))
    assert digest(copy) == before
    assert copy.vault.find_damage() == []
    assert read_files(copy, with_files(copy)) == [b"".join(read_files(copy, with_files(copy)))]
    assert profiles.read_profile(home, profile=profile).has_kit is False
    copy.close()


def test_no_pin_comes_back_with_a_backup(home: App, session: Session) -> None:
    quick_unlock.turn_on(
        session, secret=secret(PASSWORD), pin=secret("739164"), reach=PinReach.UNTIL_QUIT
    )
    made = backups.create_backup(session)
    copy = restoring.copy_to_profile(
        session, backup=made, name="Maria (then)", secret=secret(PASSWORD)
    )
    quick_unlock.turn_off(session)
    restoring.restore_all(session, backup=made)
    session.close()
    for profile in (session.profile, copy):
        again = profiles.unlock(home, profile=profile, secret=secret(PASSWORD))
        assert quick_unlock.read_choice(again).reach is PinReach.OFF
        again.close()
        assert quick_unlock.tries_left(home, profile=profile) == 0


def test_a_profile_that_cannot_be_made_leaves_nothing(home: App, session: Session) -> None:
    made: Backup = backups.create_backup(session)
    there = set(home.paths.profiles.iterdir())
    with pytest.raises(NameTakenError):
        restoring.copy_to_profile(session, backup=made, name="Maria", secret=secret(PASSWORD))
    with pytest.raises(CancelledError):
        restoring.copy_to_profile(
            session, backup=made, name="Other", secret=secret(PASSWORD), progress=Stopping(3)
        )
    assert set(home.paths.profiles.iterdir()) == there
    assert len(home.registry().list_profiles()) == 1
