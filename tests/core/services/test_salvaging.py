"""A damaged profile: what can be read is shown and taken along, what cannot be is named."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from core.app import App
from core.deletion import export_gate
from core.deletion.export_gate import GateReason
from core.errors import (
    CancelledError,
    DamagedError,
    GateClosedError,
    KeyFileTamperedError,
    NewerSchemaError,
    RecordDamagedError,
    VaultDamagedError,
    VaultReadOnlyError,
)
from core.formats.archive import ArchiveReader
from core.formats.catalogue import FormatId
from core.services import backups, exporting, inspection, items, preferences, profiles, upkeep
from core.services.exporting import ExportRequest, ExportResult
from core.services.inspection import CheckName
from core.session import Session
from core.storage import salvage
from core.storage.key_file import OFFSETS, PAGE, SIZE
from core.vault.attachment import Attachment, AttachmentId
from core.vault.broken import BrokenPart, Extent
from core.vault.condition import Opening, ReadOnlyReason
from core.vault.field import FieldRole
from core.vault.item import Item, ItemId
from tests.core.services.vaults import (
    PASSWORD,
    Stopping,
    Template,
    add,
    edit,
    open_with_key,
    secret,
    titles,
)
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")

NAMES = ("Bank", "Mail", "Shop")
PASSPHRASE = "a passphrase of the copy's own"


@pytest.fixture
def filled(app: App, template: Template) -> dict[str, ItemId]:
    """Put three items into Maria's vault, one with a file, one with a history; close it."""
    session = open_with_key(app, template)
    made = {name: add(session, name) for name in NAMES}
    edit(session, made["Bank"], password="another")
    attach(session, made["Mail"])
    session.close()
    return made


def attach(session: Session, item: ItemId) -> None:
    content = b"file " * 40_000
    pieces = [content[at : at + 65_536] for at in range(0, len(content), 65_536)]
    row = AttachmentId(b"f" * 16)
    file = Attachment(row, "file.bin", "text/plain", len(content), hashlib.sha256(content).digest())
    with session.unit_of_work() as work:
        seen = items.seen_item(work, item)
        key = work.chunks.write(row, item, pieces)
        work.items.put(msgspec.structs.replace(seen.item, attachments=(file,)), {row: key})
        work.commit()


def vault_of(app: App, template: Template) -> Path:
    return app.paths.profile(template.profile).vault


def change(path: Path, statement: str, *values: bytes) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys=OFF")
        assert database.execute(statement, values).rowcount != 0


def unlock(app: App, template: Template, how: Opening = Opening.READ_ONLY) -> Session:
    return profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD), how=how)


def copy_of(session: Session, path: Path, form: FormatId = FormatId.STRONGROOM) -> ExportResult:
    passphrase = secret(PASSPHRASE) if form is FormatId.STRONGROOM else None
    request = ExportRequest(path=path, format_id=form, passphrase=passphrase, include_trash=True)
    return exporting.export(session, request=request, secret=secret(PASSWORD))


class TestOneRow:
    """One item's fields are broken; nobody notices before they are asked for."""

    @pytest.fixture
    def session(self, app: App, template: Template, filled: dict[str, ItemId]) -> Session:
        statement = "UPDATE items SET detail=zeroblob(length(detail)) WHERE id=?"
        change(vault_of(app, template), statement, filled["Shop"])
        return open_with_key(app, template)

    def test_the_list_is_whole_and_the_item_says_that_it_is_not(
        self, session: Session, filled: dict[str, ItemId]
    ) -> None:
        assert titles(session) == sorted(NAMES)
        assert session.read_only is None
        with pytest.raises(RecordDamagedError):
            items.read_item(session, item=filled["Shop"])
        left = items.read_left(session, item=filled["Shop"])
        assert (left.title, left.value(FieldRole.USERNAME)) == ("Shop", "maria")
        assert left.value(FieldRole.PASSWORD) == ""
        assert items.read_item(session, item=filled["Mail"]).title == "Mail"
        (part,) = session.broken.parts()
        assert (part.id, part.extent, part.title) == (filled["Shop"], Extent.DETAIL, "Shop")
        session.close()

    def test_from_then_on_nothing_is_written(
        self, session: Session, filled: dict[str, ItemId]
    ) -> None:
        preferences.set_preference(session, name="columns", value="wide")
        with pytest.raises(RecordDamagedError):
            items.read_item(session, item=filled["Shop"])
        assert session.read_only is ReadOnlyReason.DAMAGED
        with pytest.raises(VaultReadOnlyError):
            add(session, "New")
        assert not items.mark_used(session, item=filled["Mail"]).items
        assert not upkeep.let_go(session).removed
        session.close()

    @pytest.mark.parametrize("form", [FormatId.STRONGROOM, FormatId.CSV])
    def test_a_copy_says_what_is_not_in_it(
        self, session: Session, filled: dict[str, ItemId], tmp_path: Path, form: FormatId
    ) -> None:
        result = copy_of(session, tmp_path / "copy", form)
        assert [part.id for part in result.missing] == [filled["Shop"]]
        assert result.items == 3
        session.close()

    @pytest.mark.parametrize("form", [FormatId.STRONGROOM, FormatId.CSV])
    def test_the_gate_of_a_deletion_does_not_take_it_for_a_copy_of_all(
        self, session: Session, tmp_path: Path, form: FormatId
    ) -> None:
        passphrase = secret(PASSPHRASE)
        request = ExportRequest(path=tmp_path / "copy", format_id=form, passphrase=passphrase)
        with pytest.raises(GateClosedError) as closed:
            export_gate.make_copy(session, request=request, proof=proved(session))
        assert closed.value.reason is GateReason.COPY_INCOMPLETE
        session.close()

    def test_a_password_change_is_refused_before_anything_is_written(
        self, session: Session, app: App, template: Template
    ) -> None:
        before = app.paths.profile(template.profile).key_file.read_bytes()
        with pytest.raises((VaultReadOnlyError, DamagedError)):
            profiles.change_password(
                session, secret=secret(PASSWORD), new_secret=secret("velvet cactus orbit hinge")
            )
        path = app.paths.profile(template.profile).key_file
        assert len(path.read_bytes()) == len(before)
        session.close()
        unlock(app, template).close()


def test_a_broken_attachment_is_left_out_and_named(
    app: App, template: Template, filled: dict[str, ItemId], tmp_path: Path
) -> None:
    change(vault_of(app, template), "UPDATE chunks SET sealed=zeroblob(400) WHERE number=1")
    session = open_with_key(app, template)
    result = copy_of(session, tmp_path / "copy.strongroom")
    assert result.missing == (BrokenPart("chunks", b"f" * 16, title="Mail"),)
    assert (result.items, result.attachments) == (3, 0)
    with (tmp_path / "copy.strongroom").open("rb") as stream:
        reader = ArchiveReader(stream, path="copy", passphrase=secret(PASSPHRASE))
        kept = [value for value in reader.read() if isinstance(value, Item)]
    assert all(not item.attachments for item in kept)
    session.close()


def zero_page(number: int) -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        content[(number - 1) * 4096 : number * 4096] = bytes(4096)

    return change


def newer_version(content: bytearray) -> None:
    content[60:64] = (99).to_bytes(4, "big")


def other_epoch(content: bytearray) -> None:
    content[:16] = b"not a database !"


HARMS: dict[str, Callable[[bytearray], None]] = {
    "the first page": zero_page(1),
    "the version": newer_version,
    "the magic": other_epoch,
}


class TestSalvage:
    def harm(self, path: Path, harm: Callable[[bytearray], None]) -> None:
        content = bytearray(path.read_bytes())
        harm(content)
        path.write_bytes(content)

    @pytest.mark.parametrize("name", HARMS)
    def test_what_sqlite_cannot_open_is_opened_for_reading(
        self, app: App, template: Template, filled: dict[str, ItemId], tmp_path: Path, name: str
    ) -> None:
        path = vault_of(app, template)
        self.harm(path, HARMS[name])
        before = path.read_bytes()
        with pytest.raises((VaultDamagedError, NewerSchemaError)):
            unlock(app, template, Opening.USUAL)
        session = unlock(app, template)
        assert session.read_only is ReadOnlyReason.SALVAGED
        assert session.salvage is not None
        assert (session.salvage.found["items"], session.salvage.lost) == (3, ())
        assert titles(session) == sorted(NAMES)
        result = copy_of(session, tmp_path / "copy.strongroom")
        assert (result.items, result.attachments, result.missing) == (3, 1, ())
        with pytest.raises(VaultReadOnlyError):
            add(session, "New")
        session.close()
        assert path.read_bytes() == before

    @pytest.mark.usefixtures("in_a_child")
    def test_a_vault_larger_than_the_memory_is_taken_along_with_its_files(
        self,
        app: App,
        template: Template,
        filled: dict[str, ItemId],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = vault_of(app, template)
        self.harm(path, HARMS["the first page"])
        monkeypatch.setattr(salvage, "read_ram_mib", lambda: 1)
        assert path.stat().st_size > 1 << 18  # more than may be kept
        session = unlock(app, template)
        result = copy_of(session, tmp_path / "copy.strongroom")
        assert (result.items, result.attachments, result.missing) == (3, 1, ())
        session.close()

    def test_a_newer_version_that_is_not_all_ours_stays_refused(
        self, app: App, template: Template, filled: dict[str, ItemId]
    ) -> None:
        path = vault_of(app, template)
        change(path, "DELETE FROM items WHERE id=?", filled["Shop"])
        self.harm(path, newer_version)
        with pytest.raises(NewerSchemaError):
            unlock(app, template)

    def test_a_file_with_nothing_in_it_is_damaged(
        self, app: App, template: Template, filled: dict[str, ItemId]
    ) -> None:
        vault_of(app, template).write_bytes(b"")
        with pytest.raises(VaultDamagedError):
            unlock(app, template)

    def test_two_broken_pages_of_the_key_file_are_said_as_before(
        self, app: App, template: Template
    ) -> None:
        path = app.paths.profile(template.profile).key_file
        path.write_bytes(bytes(len(path.read_bytes())))
        with pytest.raises(Exception, match=r"profile\.keys") as damaged:
            unlock(app, template)
        assert damaged.value.kind == "key_file_damaged"  # type: ignore[attr-defined]


def test_a_row_that_is_missing_is_named_by_its_history(
    app: App, template: Template, filled: dict[str, ItemId], tmp_path: Path
) -> None:
    change(vault_of(app, template), "DELETE FROM items WHERE id=?", filled["Shop"])
    session = unlock(app, template)
    assert titles(session) == ["Bank", "Mail"]
    (part,) = session.broken.parts()
    assert (part.id, part.title, part.extent) == (filled["Shop"], "Shop", Extent.WHOLE)
    assert copy_of(session, tmp_path / "copy.csv", FormatId.CSV).missing == (part,)
    session.close()


def test_an_index_that_hides_a_row_is_damage_and_not_silence(
    app: App, template: Template, filled: dict[str, ItemId]
) -> None:
    path = vault_of(app, template)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name='versions_by_item'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    at = content.index(filled["Bank"], (page - 1) * 4096, page * 4096)
    content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(VaultDamagedError) as damaged:
        unlock(app, template, Opening.USUAL)
    assert damaged.value.detail == "index"
    session = unlock(app, template)
    assert len(items.list_versions(session, item=filled["Bank"])) == 1
    session.close()


@pytest.mark.usefixtures("filled")
def test_a_check_ends_where_the_vault_is_locked_meanwhile(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    counting = Stopping(1000)
    inspection.inspect_vault(session, progress=counting)
    assert counting.reports
    for at in range(len(counting.reports)):
        with pytest.raises(CancelledError):
            inspection.inspect_vault(session, progress=Stopping(at))
    session.close()


def test_a_check_tells_each_kind_of_loss(
    app: App, template: Template, filled: dict[str, ItemId]
) -> None:
    path = vault_of(app, template)
    session = open_with_key(app, template)
    assert all(check.ok for check in inspection.inspect_vault(session))
    session.close()
    change(path, "UPDATE chunks SET sealed=zeroblob(400) WHERE number=0")
    with contextlib.closing(sqlite3.connect(path)) as database:
        ((sealed,),) = database.execute("SELECT sealed FROM versions").fetchall()
    change(path, "UPDATE versions SET sealed=?", bytes(len(sealed) - 16) + sealed[-16:])
    session = unlock(app, template)
    wrong = {check.name for check in inspection.inspect_vault(session) if not check.ok}
    assert wrong == {CheckName.ATTACHMENTS, CheckName.RECORDS, CheckName.VAULT}
    session.close()


def test_damage_is_compared_with_the_newest_backup_that_opens(
    app: App, template: Template, filled: dict[str, ItemId]
) -> None:
    session = open_with_key(app, template)
    backups.create_backup(session)
    session.close()
    path = vault_of(app, template)
    change(path, "DELETE FROM items WHERE id=?", filled["Shop"])
    change(path, "UPDATE items SET detail=zeroblob(200) WHERE id=?", filled["Bank"])
    session = unlock(app, template)
    found = inspection.inspect_vault(session)[-1].backup
    assert found is not None
    assert (found.only_there, found.differing) == (("Shop",), ("Bank",))
    assert "Shop" not in repr(found)
    session.close()


class TestKeyFile:
    """Sectors of the key file are broken in turn: the other page opens the profile."""

    @pytest.fixture
    def path(self, app: App, template: Template) -> Path:
        open_with_key(app, template).close()
        return app.paths.profile(template.profile).key_file

    @pytest.mark.parametrize("step", [1, pytest.param(0, marks=pytest.mark.soak)])
    def test_a_broken_sector_costs_nothing(
        self, app: App, template: Template, path: Path, step: int
    ) -> None:
        sectors = range(0, SIZE // 512, 61 if step else 1)
        last = PAGE // 512 - 1
        for number in (*sectors, last, OFFSETS[1] // 512 + last):
            for flip in (b"\xff" * 512, b"\x10" + bytes(511)):
                # What the last opening left: an earlier state would be an older copy.
                content, at = bytearray(path.read_bytes()), number * 512
                pairs = zip(content[at : at + 512], flip, strict=True)
                content[at : at + 512] = bytes(one ^ other for one, other in pairs)
                path.write_bytes(content)
                open_with_key(app, template).close()

    def test_a_bit_in_the_mac_of_one_page_locks_nobody_out(
        self, app: App, template: Template, path: Path
    ) -> None:
        for offset in OFFSETS:
            for at in (PAGE - 64, PAGE - 33):
                content = bytearray(path.read_bytes())
                content[offset + at] ^= 1
                path.write_bytes(content)
                open_with_key(app, template).close()

    def test_in_both_pages_it_is_a_change_that_nobody_vouches_for(
        self, app: App, template: Template, path: Path
    ) -> None:
        content = bytearray(path.read_bytes())
        for offset in OFFSETS:
            content[offset + PAGE - 64] ^= 1
        path.write_bytes(content)
        with pytest.raises(KeyFileTamperedError):
            open_with_key(app, template)
