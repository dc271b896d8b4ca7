"""Older, other, cut and forged vaults: each is named, and its owner has three safe ways on."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    AppError,
    DamagedError,
    DiskFullError,
    OlderCopyError,
    OtherCopyError,
    RowsDifferError,
    VaultReadOnlyError,
)
from core.services import (
    activity,
    anchoring,
    backups,
    examining,
    folders,
    items,
    profiles,
    trash,
)
from core.session import Session
from core.storage.activity_rows import hash_line
from core.storage.anchors import Anchor, SealedAnchor, read_anchor, write_anchor
from core.storage.key_file import read_key_file, write_key_file
from core.vault.activity import Activity, What
from core.vault.condition import FindingKind, Opening, ReadOnlyReason
from core.vault.item import ItemId
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.core.services.test_read_only import image, unlock
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    edit,
    open_with_key,
    secret,
    titles,
)
from tests.core.storage.vaults import tampering
from ui.wording.errors import sentence

Deed = Callable[[App, Template], None]


def files(app: App, template: Template) -> tuple[Path, Path]:
    """Return the vault and the key file."""
    paths = app.paths.profile(template.profile)
    return paths.vault, paths.key_file


def write(app: App, template: Template, *names: str) -> None:
    """Add items in a session of their own."""
    session = open_with_key(app, template)
    for name in names:
        add(session, name)
    session.close()


def accepted(session: Session) -> list[Activity]:
    """Return the lines of the profile's own log that tell of something accepted."""
    lines = activity.list_lines(session)
    return [line for line in lines if line.what in (What.COPY_ACCEPTED, What.ROWS_ACCEPTED)]


def put_back(app: App, template: Template, *, vault: bool, keys: bool) -> None:
    """Let the profile go on, then put back what it was before."""
    kept = [path.read_bytes() for path in files(app, template)]
    write(app, template, "New")
    for path, content, wanted in zip(files(app, template), kept, (vault, keys), strict=True):
        if wanted:
            path.write_bytes(content)


def fork(app: App, template: Template) -> None:
    """Let two copies go on for the same number of commits, and put the first in place."""
    vault, _ = files(app, template)
    before = vault.read_bytes()
    write(app, template, "Here")
    here = vault.read_bytes()
    vault.write_bytes(before)
    anchoring.forget_anchor(app, profile=template.profile)
    write(app, template, "There")
    vault.write_bytes(here)


def delete_row(app: App, template: Template) -> None:
    """Remove an item as somebody without keys can."""
    with tampering(files(app, template)[0]) as connection:
        connection.execute("DELETE FROM items WHERE id = (SELECT min(id) FROM items)")


def double_row(app: App, template: Template) -> None:
    """Put a copy of an item under another id."""
    with tampering(files(app, template)[0]) as connection:
        connection.execute(
            "INSERT INTO items SELECT ?, revision, epoch, format, overview, detail "
            "FROM items LIMIT 1",
            (b"d" * 16,),
        )


def put_old_row_back(app: App, template: Template) -> None:
    """Change an item through us, and put its former row back."""
    vault, _ = files(app, template)
    with tampering(vault) as connection:
        row = connection.execute("SELECT * FROM items ORDER BY id LIMIT 1").fetchone()
    session = open_with_key(app, template)
    edit(session, ItemId(row[0]), password="another")
    session.close()
    with tampering(vault) as connection:
        connection.execute("REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?)", row)


def put_foreign_row(app: App, template: Template) -> None:
    """Put in a row that nobody sealed."""
    with tampering(files(app, template)[0]) as connection:
        connection.execute(
            "INSERT INTO folders VALUES (?, zeroblob(16), 1, 1, 1, randomblob(92))", (b"f" * 16,)
        )


SCENARIOS: dict[str, tuple[Deed, type[AppError], str, ReadOnlyReason]] = {
    "an older vault": (
        lambda app, t: put_back(app, t, vault=True, keys=False),
        OlderCopyError,
        "vault",
        ReadOnlyReason.OLDER_COPY,
    ),
    "an older key file": (
        lambda app, t: put_back(app, t, vault=False, keys=True),
        OlderCopyError,
        "key-file",
        ReadOnlyReason.OLDER_COPY,
    ),
    "both older": (
        lambda app, t: put_back(app, t, vault=True, keys=True),
        OlderCopyError,
        "both",
        ReadOnlyReason.OLDER_COPY,
    ),
    "a fork": (fork, OtherCopyError, "", ReadOnlyReason.OTHER_COPY),
    "a row deleted": (delete_row, RowsDifferError, "missing", ReadOnlyReason.ROWS_DIFFER),
    "a row doubled": (double_row, RowsDifferError, "doubled", ReadOnlyReason.ROWS_DIFFER),
    "an old row": (put_old_row_back, RowsDifferError, "old", ReadOnlyReason.ROWS_DIFFER),
    "a foreign row": (put_foreign_row, RowsDifferError, "foreign", ReadOnlyReason.ROWS_DIFFER),
}


@pytest.fixture
def filled(app: App, template: Template) -> None:
    """Put three items into Maria's vault."""
    write(app, template, "One", "Two", "Three")


def refusal(app: App, template: Template) -> DamagedError:
    """Open as usual and return why that is refused."""
    with pytest.raises(DamagedError) as refused:
        unlock(app, template, Opening.USUAL)
    return refused.value


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("name", SCENARIOS)
def test_each_case_is_named_and_has_three_ways_on(app: App, template: Template, name: str) -> None:
    deed, kind, word, reason = SCENARIOS[name]
    deed(app, template)
    before = image(app.paths.data)
    refused = refusal(app, template)
    assert (type(refused), refused.name) == (kind, "Maria")
    assert word in (getattr(refused, "part", ""), getattr(refused, "matter", ""), "")
    assert image(app.paths.data) == before, "to cancel is to leave everything as it is"

    session = unlock(app, template, Opening.READ_ONLY)
    assert session.read_only is reason
    assert len(titles(session)) >= 2
    with pytest.raises(VaultReadOnlyError):
        add(session)
    session.close()
    assert image(app.paths.data) == before

    session = unlock(app, template, Opening.ACCEPT)
    assert session.read_only is None
    assert session.vault.find_damage() == []
    (line,) = accepted(session)
    assert line.what == (What.ROWS_ACCEPTED if kind is RowsDifferError else What.COPY_ACCEPTED)
    add(session, "After")
    session.close()
    session = unlock(app, template, Opening.USUAL)
    assert "After" in titles(session)
    session.close()


@pytest.mark.usefixtures("filled")
def test_an_earlier_key_file_is_older_whatever_its_sequence_says(
    app: App, template: Template
) -> None:
    _, path = files(app, template)
    earlier = read_key_file(path)
    write(app, template, "New")
    write_key_file(path, dataclasses.replace(earlier, sequence=earlier.sequence + 1000))
    refused = refusal(app, template)
    assert isinstance(refused, OlderCopyError)
    assert refused.part == "key-file"
    unlock(app, template, Opening.ACCEPT).close()
    unlock(app, template, Opening.USUAL).close()
    assert read_key_file(path).sequence > earlier.sequence + 1000


def test_no_two_cases_have_the_same_message(
    app: App, template: Template, filled: None, tmp_path: Path
) -> None:
    said = {}
    shutil.copytree(app.paths.data, tmp_path / "kept")
    for name, (deed, *_) in SCENARIOS.items():
        folder = app.paths.profile(template.profile).folder
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "kept" / "profiles" / template.profile.hex(), folder)
        anchoring.forget_anchor(app, profile=template.profile)
        open_with_key(app, template).close()
        deed(app, template)
        said[name] = sentence(refusal(app, template))
    assert len(set(said.values())) == len(SCENARIOS)
    assert all("Maria" in text for name, text in said.items() if name != "a foreign row")


def sequences(app: App, template: Template) -> tuple[int, int]:
    """Return the sequence of the vault, after opening it, and of its key file."""
    session = unlock(app, template, Opening.USUAL)
    found = session.vault.root.sequence
    session.close()
    return found, read_key_file(files(app, template)[1]).sequence


@pytest.mark.usefixtures("filled")
def test_what_was_accepted_counts_above_every_copy_seen(app: App, template: Template) -> None:
    kept = [path.read_bytes() for path in files(app, template)]
    write(app, template, "A", "B", "C")
    before = sequences(app, template)
    newer = [path.read_bytes() for path in files(app, template)]
    for path, content in zip(files(app, template), kept, strict=True):
        path.write_bytes(content)
    unlock(app, template, Opening.ACCEPT).close()
    after = sequences(app, template)
    assert after[0] > before[0]
    assert after[1] > before[1]
    for path, content in zip(files(app, template), newer, strict=True):
        path.write_bytes(content)
    assert isinstance(refusal(app, template), OlderCopyError)


@pytest.mark.usefixtures("filled")
def test_rows_and_age_are_told_together(app: App, template: Template) -> None:
    put_back(app, template, vault=True, keys=False)
    delete_row(app, template)
    put_foreign_row(app, template)
    refused = refusal(app, template)
    assert isinstance(refused, RowsDifferError)
    assert (refused.matter, refused.missing, refused.foreign) == ("several", 1, 1)
    assert refused.copy == "older"
    assert {f.what for f in refused.findings} == {FindingKind.MISSING, FindingKind.FOREIGN}
    session = unlock(app, template, Opening.ACCEPT)
    first, second = accepted(session)
    assert (first.what, second.what) == (What.COPY_ACCEPTED, What.ROWS_ACCEPTED)
    assert second.previous == hash_line(first)
    session.close()


@pytest.mark.usefixtures("filled")
def test_what_hung_under_a_foreign_row_stays_in_a_backup(app: App, template: Template) -> None:
    vault, keys = files(app, template)
    session = open_with_key(app, template)
    edit(session, add(session, "Edited"), password="another")
    session.close()
    with tampering(vault) as connection:
        connection.execute(
            "INSERT INTO items VALUES (?, 1, 1, 1, randomblob(92), randomblob(92))", (b"f" * 16,)
        )
        connection.execute("UPDATE versions SET parent = ?", (b"f" * 16,))
        rows = connection.execute("SELECT * FROM versions ORDER BY id").fetchall()
    assert rows
    slots = read_key_file(keys).slots
    session = unlock(app, template, Opening.ACCEPT)
    (kept,) = backups.list_backups(session)
    assert (kept.checked, kept.password_of) == (False, None)
    session.close()
    with tampering(vault) as connection:
        assert connection.execute("SELECT count(*) FROM versions").fetchone() == (0,)
    with tampering(kept.path / "vault.db") as connection:
        assert connection.execute("SELECT * FROM versions ORDER BY id").fetchall() == rows
    assert read_key_file(kept.path / "profile.keys").slots == slots


@pytest.mark.usefixtures("filled")
def test_without_room_for_that_backup_nothing_is_accepted(
    app: App, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_foreign_row(app, template)

    def fail(*_: object, **__: object) -> None:
        raise DiskFullError(path="x", detail="no space")

    before = files(app, template)[0].read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(examining, "keep_as_found", fail)
        with pytest.raises(DiskFullError):
            unlock(app, template, Opening.ACCEPT)
    assert files(app, template)[0].read_bytes() == before


def test_a_removed_item_that_came_back_stays_and_is_listed(app: App, template: Template) -> None:
    vault, _ = files(app, template)
    write(app, template, "Gone", "Stays")
    with tampering(vault) as connection:
        rows = connection.execute("SELECT * FROM items").fetchall()
    session = open_with_key(app, template)
    gone = next(s.id for s in items.list_summaries(session) if s.title == "Gone")
    trash.move_to_trash(session, items=[gone])
    trash.remove_for_good(session, items=[gone])
    session.close()
    with tampering(vault) as connection:
        row = next(row for row in rows if row[0] == gone)
        connection.execute("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?)", row)
    refused = refusal(app, template)
    assert (refused.matter, refused.old) == ("old", 1)
    session = unlock(app, template, Opening.ACCEPT)
    assert titles(session) == ["Gone", "Stays"]
    session.close()


def test_a_missing_item_s_children_do_not_keep_it_shut(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    edit(session, add(session, "Edited"), password="another")
    folders.add_folder(session, name="Work")
    session.close()
    delete_row(app, template)
    session = unlock(app, template, Opening.ACCEPT)
    assert titles(session) == []
    assert session.vault.find_damage() == []
    session.close()
    session = unlock(app, template, Opening.USUAL)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()


def test_a_crash_before_the_anchor_was_written_is_no_news(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    add(session)
    session._closers.clear()
    session.close()
    sequences(app, template)


def test_a_lost_registry_is_no_news(app: App, template: Template) -> None:
    write(app, template, "One")
    app.registry().remove_profile(template.profile)
    sequences(app, template)
    assert read_anchor(app.registry(), template.profile) is not None


def test_a_password_change_leaves_an_anchor_that_the_next_key_vouches_for(
    app: App, template: Template
) -> None:
    session = open_with_key(app, template)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session._closers.clear()
    session.close()
    sealed = read_anchor(app.registry(), template.profile)
    assert sealed is not None
    assert sealed.anchor.epoch == 2
    profiles.unlock(app, profile=template.profile, secret=secret(OTHER_PASSWORD)).close()


def test_files_from_before_and_after_a_password_change_do_not_fit(
    app: App, template: Template
) -> None:
    vault, keys = files(app, template)
    old_vault, old_keys = vault.read_bytes(), keys.read_bytes()
    session = open_with_key(app, template)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    new_vault = vault.read_bytes()
    vault.write_bytes(old_vault)
    for how in Opening:
        with pytest.raises(OlderCopyError) as refused:
            profiles.unlock(app, profile=template.profile, secret=secret(OTHER_PASSWORD), how=how)
        assert refused.value.part == "epoch"
    keys.write_bytes(old_keys)
    refused_both = refusal(app, template)
    assert isinstance(refused_both, OlderCopyError)
    assert refused_both.part == "both"
    vault.write_bytes(new_vault)
    with pytest.raises(OlderCopyError) as refused:
        unlock(app, template, Opening.USUAL)
    assert refused.value.part == "epoch"


def test_nobody_without_the_key_writes_an_anchor(app: App, template: Template) -> None:
    write(app, template, "One")
    sealed = read_anchor(app.registry(), template.profile)
    assert sealed is not None
    forged = Anchor(1, 2**62, bytes(16), 2**62)
    write_anchor(app.registry(), template.profile, SealedAnchor(forged, sealed.mac))
    sequences(app, template)


def test_an_anchor_of_a_later_epoch_asks_and_its_numbers_are_not_believed(
    app: App, template: Template
) -> None:
    write(app, template, "One")
    forged = Anchor(9, 2**62, bytes(16), 2**62)
    write_anchor(app.registry(), template.profile, SealedAnchor(forged, bytes(32)))
    assert isinstance(refusal(app, template), OlderCopyError)
    unlock(app, template, Opening.ACCEPT).close()
    assert max(sequences(app, template)) < 1000


def test_an_anchor_that_makes_no_sense_is_none(app: App, template: Template) -> None:
    write(app, template, "One")
    for mac in (b"", bytes(36)):
        with app.registry().session() as session:
            from core.storage.registry_rows import AnchorRow

            row = session.get(AnchorRow, template.profile)
            assert row is not None
            row.mac = mac
        sequences(app, template)


def test_bringing_an_older_copy_back_through_us_is_no_news(app: App, template: Template) -> None:
    put_back(app, template, vault=True, keys=True)
    anchoring.forget_anchor(app, profile=template.profile)
    sequences(app, template)


def test_an_anchor_s_bytes_come_back(template: Template) -> None:
    sealed = SealedAnchor(Anchor(3, 70, b"t" * 16, 9), b"m" * 32)
    assert SealedAnchor.unpack(sealed.pack()) == sealed
    assert SealedAnchor.unpack(sealed.pack()[:-1]) is None


def test_a_changed_card_does_not_make_the_vault_other(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    profiles.change_card(session, card=Card(name="Mara"))
    session.close()
    sequences(app, template)


def test_the_anchor_is_written_only_where_something_moved(app: App, template: Template) -> None:
    session: Session = open_with_key(app, template)
    first = app.registry().image()
    anchoring.keep_anchor(session)
    assert app.registry().image() == first
    add(session)
    assert app.registry().image() == first, "a commit does not wait for it"
    anchoring.keep_anchor(session)
    assert app.registry().image() != first
    session.close()


def test_the_kit_has_the_same_ways_on(app: App, template: Template, filled: None) -> None:
    delete_row(app, template)

    def recover(how: Opening) -> Session:
        return profiles.recover_anyway(
            app,
            profile=template.profile,
            recovery_key=Secret(bytearray(template.recovery_key)),
            new_secret=secret(OTHER_PASSWORD),
            how=how,
        )

    with pytest.raises(RowsDifferError):
        recover(Opening.USUAL)
    before = image(app.paths.data)
    session = recover(Opening.READ_ONLY)
    assert session.read_only is ReadOnlyReason.ROWS_DIFFER
    session.close()
    assert image(app.paths.data) == before, "the password stays as it was"
    recover(Opening.ACCEPT).close()
    profiles.unlock(app, profile=template.profile, secret=secret(OTHER_PASSWORD)).close()
