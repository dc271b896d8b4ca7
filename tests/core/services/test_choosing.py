"""A part of a profile: what is counted is what is written, and nothing else goes along."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import msgspec
import pytest

from core.errors import GateClosedError, ItemNotFoundError
from core.formats.archive import ArchiveReader
from core.formats.catalogue import FormatId, is_sealed
from core.services import choosing, exporting, folders, foreign_files, importing, items, tags, trash
from core.services.exporting import ExportRequest, ExportResult
from core.session import Session
from core.vault.canonical import Noun, Value, gather, noun_of
from core.vault.choice import EVERYTHING, Choice, InFolder, TheseItems, WithTag
from core.vault.folder import Folder, FolderId
from core.vault.item import Item, ItemId
from core.vault.tag import Tag
from tests.core.services.test_exporting import attach
from tests.core.services.vaults import login, only, secret
from tests.fakes.checking import check_here
from tests.fakes.proofs import proved
from tests.fakes.reading import read_here

PASSPHRASE = "of the file"


@dataclasses.dataclass(frozen=True)
class Filed:
    """A vault with two levels of folders and a tag, and the ids in it."""

    session: Session
    work: FolderId
    servers: FolderId
    desk: ItemId
    server: ItemId
    gone: ItemId
    loose: ItemId

    @property
    def red(self) -> WithTag:
        (tag,) = (tag for tag in tags.list_tags(self.session) if tag.name == "red")
        return WithTag(tag.id)


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check and read here; that a child does is shown in `test_exporting`."""
    check_here(monkeypatch)
    monkeypatch.setattr(foreign_files, "_read", read_here)


@pytest.fixture
def filed(session: Session) -> Filed:
    (work,) = folders.add_folder(session, name="Work").folders
    (servers,) = folders.add_folder(session, name="Servers", parent=work).folders
    folders.add_folder(session, name="Empty")
    red, *_ = tags.ensure_tags(session, names=["red", "blue"])

    def put(title: str, folder: FolderId | None, *, tagged: bool = False) -> ItemId:
        wanted = (red,) if tagged else ()
        draft = msgspec.structs.replace(login(title), folder=folder, tags=wanted)
        return only(items.add_item(session, draft=draft))

    desk, server = put("Desk", work), put("Server", servers, tagged=True)
    gone, loose = put("Gone", servers), put("Loose", None, tagged=True)
    attach(session, server, b"key")
    attach(session, loose, b"other")
    before = items.read_item(session, item=server)
    draft = msgspec.structs.replace(before.draft(), favourite=True)
    items.edit_item(session, item=server, seen_revision=before.revision, draft=draft)
    trash.move_to_trash(session, items=[gone])
    return Filed(session, work, servers, desk, server, gone, loose)


def write(
    filed: Filed, path: Path, choice: Choice, form: FormatId, *, trash: bool = False
) -> ExportResult:
    passphrase = secret(PASSPHRASE) if is_sealed(form) else None
    request = ExportRequest(
        path=path, format_id=form, passphrase=passphrase, include_trash=trash, choice=choice
    )
    return exporting.write_checked_copy(filed.session, request=request, proof=proved(filed.session))


def values_in(path: Path) -> list[Value]:
    with path.open("rb") as stream, secret(PASSPHRASE) as passphrase:
        return list(ArchiveReader(stream, path="x", passphrase=passphrase).read())


def test_every_choice_is_counted(filed: Filed) -> None:
    offers = choosing.list_offers(filed.session, selected=[filed.gone, filed.server])
    everything, selected = offers.everything, offers.selected
    assert everything.tally(trash=False) == choosing.Tally(
        items=3, logins=3, attachments=2, versions=1
    )
    assert everything.tally(trash=True).items == 4
    assert selected is not None
    # What somebody picked in Trash is meant, whatever is said of the rest of it.
    assert selected.tally(trash=False) == selected.tally(trash=True)
    assert (selected.kept.items, selected.kept.attachments) == (2, 1)
    assert [(o.path, o.kept.items, o.trashed.items) for o in offers.folders] == [
        (("Work",), 2, 1),
        (("Work", "Servers"), 1, 1),
    ]
    assert [(o.name, o.kept.items) for o in offers.tags] == [("red", 2)]
    assert choosing.list_offers(filed.session).selected is None


def test_what_is_counted_is_what_is_written(filed: Filed, tmp_path: Path) -> None:
    offers = choosing.list_offers(filed.session, selected=[filed.gone, filed.loose])
    assert offers.selected is not None
    path = tmp_path / "part.csv"
    for offer, with_trash in (
        (offers.selected, False),
        (offers.folders[0], True),
        (offers.folders[1], False),
        (offers.tags[0], True),
    ):
        counted = offer.tally(trash=with_trash)
        announced = exporting.losses(
            filed.session,
            format_id=FormatId.CSV,
            include_trash=with_trash,
            choice=offer.choice,
        )
        result = write(filed, path, offer.choice, FormatId.CSV, trash=with_trash)
        assert (result.items, result.not_kept) == (counted.items, announced)
        assert len(importing.read_file(path).items) == counted.items


def test_an_archive_of_a_part_holds_that_part_and_what_it_names(
    filed: Filed, tmp_path: Path
) -> None:
    path = tmp_path / "part.strongroom"
    result = write(filed, path, InFolder(filed.servers), FormatId.STRONGROOM)
    assert (result.items, result.attachments, result.missing) == (1, 1, ())
    found = values_in(path)
    assert {noun_of(value) for value in found} == {
        Noun.FOLDERS,
        Noun.TAGS,
        Noun.ITEMS,
        Noun.VERSIONS,
        Noun.ATTACHMENTS,
    }
    assert [v.title for v in found if isinstance(v, Item)] == ["Server"]
    assert {v.name for v in found if isinstance(v, Folder)} == {"Work", "Servers"}
    assert [v.name for v in found if isinstance(v, Tag)] == ["red"]
    assert result.digest == gather(found).digest()
    tagged = write(filed, path, filed.red, FormatId.STRONGROOM, trash=True)
    assert (tagged.items, tagged.attachments) == (2, 2)
    assert tagged.digest != result.digest


def test_a_folder_that_only_a_version_names_goes_along(filed: Filed, tmp_path: Path) -> None:
    items.move_to_folder(filed.session, items=[filed.server], folder=None)
    path = tmp_path / "part.strongroom"
    write(filed, path, TheseItems(frozenset({filed.server})), FormatId.STRONGROOM)
    assert {v.name for v in values_in(path) if isinstance(v, Folder)} == {"Work", "Servers"}


def test_an_item_that_is_gone_is_not_exported_in_silence(filed: Filed, tmp_path: Path) -> None:
    trash.remove_for_good(filed.session, items=[filed.gone])
    chosen = TheseItems(frozenset({filed.gone, filed.desk}))
    with pytest.raises(ItemNotFoundError):
        write(filed, tmp_path / "part", chosen, FormatId.CSV)
    assert not (tmp_path / "part").exists()


def test_a_part_never_opens_the_way_to_a_deletion(filed: Filed, tmp_path: Path) -> None:
    from core.deletion import export_gate

    part = write(filed, tmp_path / "part", InFolder(filed.work), FormatId.STRONGROOM, trash=True)
    with pytest.raises(GateClosedError):
        export_gate.with_copy(filed.session, part)
    request = ExportRequest(
        path=tmp_path / "whole",
        format_id=FormatId.CSV,
        choice=TheseItems(frozenset({filed.desk})),
    )
    gate = export_gate.make_copy(filed.session, request=request, proof=proved(filed.session))
    assert gate.copy is not None
    assert gate.copy.items == 4


def test_folders_in_a_circle_hold_what_lies_in_them(filed: Filed) -> None:
    with filed.session.unit_of_work() as work:
        work.folders.put(filed.work, Folder(filed.work, "Work", filed.servers))
        work.commit()
    offers = choosing.list_offers(filed.session)
    assert {o.kept.items for o in offers.folders} == {2}
    assert offers.everything.choice == EVERYTHING
