"""The registry: an index that forgets a profile wholly, and is made anew when it is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import DiskError, HeldError, NewerSchemaError
from core.ports import Millis
from core.storage.attempts import read_untold
from core.storage.engine import make_database
from core.storage.gone_backups import GoneBackup, forget_gone, list_gone, note_gone, owner_of
from core.storage.registry import MadeCopy, Registry, open_registry
from core.storage.registry_rows import APPLICATION_ID, FIRST_TEXT, GONE_TEXT
from core.vault.profile import ProfileId
from core.vault.tries import Untold

ONE, TWO = ProfileId(b"1" * 16), ProfileId(b"2" * 16)
COPY = MadeCopy(Millis(5), "/somewhere/copy.strongroom", "strongroom", b"h" * 32, True)


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    """Return an open registry with two profiles and a copy of each."""
    opened, fresh = open_registry(tmp_path / "registry.db")
    assert fresh
    for profile in (ONE, TWO):
        opened.add_profile(profile, b"p" + profile[1:], Millis(1))
        opened.note_copy(profile, COPY)
    yield opened
    opened.close()


def test_what_is_noted_is_known_again(registry: Registry) -> None:
    registry.close()
    again, fresh = open_registry(registry.path)
    assert not fresh
    assert set(again.list_profiles()) == {ONE, TWO}
    assert again.list_copies(ONE) == (COPY,)
    assert again.pseudonym_of(ONE) == b"p" + ONE[1:]
    assert again.pseudonym_of(ProfileId(bytes(16))) is None
    again.close()


def test_registering_again_changes_nothing(registry: Registry) -> None:
    registry.add_profile(ONE, b"other", Millis(9))
    assert registry.pseudonym_of(ONE) == b"p" + ONE[1:]


def test_copies_come_oldest_first(registry: Registry) -> None:
    later = MadeCopy(Millis(1), "/later", "csv", b"i" * 32, False)
    registry.note_copy(ONE, later)
    assert registry.list_copies(ONE) == (COPY, later)


def test_a_removed_profile_leaves_nothing_in_the_file(registry: Registry) -> None:
    assert bytes(ONE) in registry.image()
    registry.remove_profile(ONE)
    assert registry.list_profiles() == (TWO,)
    assert registry.list_copies(ONE) == ()
    assert registry.list_copies(TWO) == (COPY,)
    assert bytes(ONE) not in registry.image()
    registry.close()
    left = b"".join(path.read_bytes() for path in registry.path.parent.iterdir())
    assert bytes(ONE) not in left
    assert b"p" + ONE[1:] not in left
    assert bytes(TWO) in left


def test_every_table_hangs_under_its_profile(registry: Registry) -> None:
    registry.close()
    connection = sqlite3.connect(registry.path)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("INSERT INTO backups VALUES (1, ?, 0, '/b', x'00')", (ONE,))
    connection.execute("INSERT INTO attempts VALUES (?, 3, 'boot', 0, 0)", (ONE,))
    connection.execute("INSERT INTO anchors VALUES (?, 3, x'00', 0, x'00')", (ONE,))
    connection.execute("DELETE FROM profiles WHERE id=?", (ONE,))
    for table in ("copies", "backups", "attempts", "anchors"):
        found = connection.execute(f"SELECT count(*) FROM {table} WHERE profile=?", (ONE,))
        assert found.fetchone() == (0,)
    connection.close()


def overwrite(content: bytes) -> Callable[[Path], object]:
    """Return an act that replaces a file's content."""
    return lambda path: path.write_bytes(content)


def damage_rows(path: Path) -> None:
    """Break the pages below the schema."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def foreign_schema(path: Path) -> None:
    """Add a trigger."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON profiles BEGIN SELECT 1; END")
    connection.close()


def log_beside(path: Path) -> None:
    """Put a write-ahead log beside it."""
    path.with_name(path.name + "-wal").write_bytes(b"frames")


def link(path: Path) -> None:
    """Replace it by a link to nothing."""
    path.unlink()
    path.symlink_to(path.with_name("victim"))


@pytest.mark.parametrize(
    "damage",
    [overwrite(b""), overwrite(b"junk" * 999), damage_rows, foreign_schema, log_beside, link],
)
def test_a_damaged_one_is_set_aside_and_made_anew(
    registry: Registry, damage: Callable[[Path], object]
) -> None:
    registry.close()
    damage(registry.path)
    again, fresh = open_registry(registry.path)
    assert fresh
    assert again.list_profiles() == ()
    again.add_profile(ONE, b"p", Millis(0))
    again.close()
    assert not registry.path.with_name("victim").exists()
    beside = {name for name in os.listdir(registry.path.parent) if ".damaged" in name}
    assert "registry.db.damaged" in beside
    reopened, fresh = open_registry(registry.path)
    assert not fresh
    reopened.close()


@pytest.mark.parametrize("name", ["registry.db-journal", "registry.db.damaged"])
def test_a_folder_in_the_way_is_told_and_nothing_of_it_removed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "mine").touch()
    (tmp_path / "registry.db").write_bytes(b"damaged")
    with pytest.raises(DiskError):
        open_registry(tmp_path / "registry.db")
    assert (tmp_path / name / "mine").exists()


def test_one_of_a_newer_version_is_left_alone(registry: Registry) -> None:
    registry.close()
    connection = sqlite3.connect(registry.path)
    connection.execute("PRAGMA user_version=4")
    connection.close()
    before = registry.path.read_bytes()
    with pytest.raises(NewerSchemaError):
        open_registry(registry.path)
    assert registry.path.read_bytes() == before


def make_first(path: Path) -> None:
    """Make a registry as the first version did, with a profile and a copy in it."""
    make_database(path, statements=FIRST_TEXT, application=APPLICATION_ID, schema=1)
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO profiles VALUES (?, ?, 7)", (ONE, bytes(16)))
    connection.execute("INSERT INTO copies VALUES (1, ?, 5, '/c', 'x', x'00', 1)", (ONE,))
    connection.execute("INSERT INTO attempts VALUES (?, 4, 'b', 0, 0)", (ONE,))
    connection.commit()
    connection.close()


def test_one_of_the_first_version_keeps_what_it_knows(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    make_first(path)
    registry, fresh = open_registry(path)
    assert not fresh
    assert registry.list_profiles() == (ONE,)
    assert [copy.path for copy in registry.list_copies(ONE)] == ["/c"]
    assert list_gone(registry) == ()
    assert read_untold(registry, ONE) == Untold(passwords=4)
    registry.close()
    again, fresh = open_registry(path)
    assert (again.list_profiles(), fresh) == ((ONE,), False)
    again.close()
    assert not (tmp_path / "registry.db.damaged").exists()


def test_one_of_the_second_version_keeps_what_it_knows(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    make_first(path)
    connection = sqlite3.connect(path)
    connection.execute(GONE_TEXT)
    connection.execute("PRAGMA user_version=2")
    connection.close()
    registry, fresh = open_registry(path)
    assert (registry.list_profiles(), fresh) == ((ONE,), False)
    assert read_untold(registry, ONE) == Untold(passwords=4)
    registry.close()


def test_one_of_the_first_version_that_cannot_be_brought_on_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "registry.db"
    make_first(path)
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        # The table is made by then, and its version not yet told.
        patch.setattr("core.storage.registry.SCHEMA", "!")
        with pytest.raises(sqlite3.OperationalError, match="unrecognized token"):
            open_registry(path)
    assert path.read_bytes() == before
    registry, fresh = open_registry(path)
    assert (registry.list_profiles(), fresh) == ((ONE,), False)
    registry.close()


def test_one_that_only_says_to_be_of_the_first_version_is_none(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    make_first(path)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER t AFTER DELETE ON copies BEGIN SELECT 1; END")
    connection.commit()
    connection.close()
    registry, fresh = open_registry(path)
    assert fresh
    assert registry.list_profiles() == ()
    registry.close()


def test_what_a_purge_could_not_reach_hangs_under_nobody(registry: Registry) -> None:
    gone = GoneBackup(owner_of(ONE), "2027-01-15T080000Z", b"/stick", False, "2027-02-01-ABCD")
    note_gone(registry, gone)
    note_gone(registry, gone)
    registry.remove_profile(ONE)
    assert list_gone(registry) == (gone,)
    assert bytes(ONE) not in registry.image()
    assert owner_of(ONE) != owner_of(TWO)
    forget_gone(registry, gone)
    assert list_gone(registry) == ()


def test_one_held_by_another_is_left_alone(registry: Registry) -> None:
    with pytest.raises(HeldError):
        open_registry(registry.path)
    assert registry.list_profiles()
