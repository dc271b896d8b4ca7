"""`item list|search|show|trash|restore|remove|code`: find items, show them, move them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence

from core.errors import ItemNotFoundError
from core.otp import code_at, parse_otp
from core.search.folding import fold
from core.search.index import SearchIndex
from core.search.ordering import SortOrder, sorted_summaries
from core.search.query import parse_query
from core.services import activity, folders, health, items, tags, trash
from core.session import Session
from core.vault.changes import Changes
from core.vault.field import Field, FieldType
from core.vault.folder import Folder, FolderId, join_path, path_of, split_path
from core.vault.item import Item, ItemId, ItemSummary
from core.vault.tag import Tag, TagId
from ui.terminal import item_values
from ui.terminal.answers import Answer, Json, indented, local_time, rfc3339, table
from ui.terminal.request import Request
from ui.wording.kinds import KINDS, field_label

HIDDEN_DOTS = "••••••••••"
"""Always ten: the length of a secret is a secret."""


@dataclasses.dataclass(frozen=True)
class Names:
    """What the ids of folders and tags stand for."""

    folders: Mapping[FolderId, Folder]
    tags: Mapping[TagId, Tag]

    def folder(self, folder: FolderId | None) -> str | None:
        """Return a folder as a path, None where there is none."""
        return join_path(path_of(folder, dict(self.folders))) or None

    def tag_names(self, ids: Iterable[TagId]) -> list[str]:
        """Return the names of tags, in order."""
        return [self.tags[tag].name for tag in ids if tag in self.tags]


def read_names(session: Session) -> Names:
    """Return the names of all folders and tags."""
    return Names(
        {folder.id: folder for folder in folders.list_folders(session)},
        {tag.id: tag for tag in tags.list_tags(session)},
    )


def parse_id(text: str) -> ItemId:
    """Return the id that a person copied. Raises ItemNotFoundError for what can be none."""
    try:
        row = bytes.fromhex(text)
    except ValueError:
        raise ItemNotFoundError(id=text) from None
    if len(row) != 16:
        raise ItemNotFoundError(id=text)
    return ItemId(row)


def list_some(request: Request) -> Answer:
    """List items by title: those in use, or those in Trash."""
    options = request.options
    with request.open_profile() as opened:
        found = items.list_summaries(opened.session)
        names = read_names(opened.session)
    found = [s for s in found if (s.trashed is not None) is bool(options.trash)]
    if options.folder is not None:
        path = split_path(options.folder)
        found = [s for s in found if _lies_in(s.folder, path, names)]
    if options.tag is not None:
        found = [s for s in found if fold(options.tag) in map(fold, names.tag_names(s.tags))]
    return _listing(sorted_summaries(found, SortOrder.NAME), names, nothing="Nothing is here.")


def _lies_in(folder: FolderId | None, path: tuple[str, ...], names: Names) -> bool:
    own = path_of(folder, dict(names.folders))
    return [fold(name) for name in own[: len(path)]] == [fold(name) for name in path]


def search(request: Request) -> Answer:
    """Find items outside Trash, best match first."""
    query = parse_query(request.options.query)
    with request.open_profile() as opened:
        found = items.list_summaries(opened.session)
        names = read_names(opened.session)
        index = SearchIndex(found, tags=names.tags.values(), folders=names.folders.values())
        if query.asks_for_health:
            index.flag(health.flags_of(health.find_all(opened.session)))
    by_id = {summary.id: summary for summary in found}
    matches = [by_id[match] for match in index.matches(query)]
    nothing = f"Nothing matches “{request.options.query}”."
    return _listing(matches, names, nothing=nothing)


def _listing(found: Sequence[ItemSummary], names: Names, *, nothing: str) -> Answer:
    cells = [
        (s.title, s.username, KINDS[s.kind], names.folder(s.folder) or "", s.id.hex())
        for s in found
    ]
    return Answer(
        document=[_row(summary, names) for summary in found],
        lines=table(cells) if cells else [nothing],
    )


def _row(summary: ItemSummary, names: Names) -> Json:
    return {
        "id": summary.id.hex(),
        "kind": str(summary.kind),
        "title": summary.title,
        "username": summary.username or None,
        "urls": list(summary.websites),
        "folder": names.folder(summary.folder),
        "tags": names.tag_names(summary.tags),
        "modified": rfc3339(summary.modified),
    }


def show(request: Request) -> Answer:
    """Show one item; hidden values only where they are asked for."""
    reveal: bool = request.options.reveal
    with request.open_profile() as opened:
        item = items.read_item(opened.session, item=parse_id(request.options.id))
        versions = items.count_versions(opened.session, item=item.id)
        names = read_names(opened.session)
        for field in item.fields if reveal else ():
            activity.note_shown(opened.session, field, item=item.id)
    return Answer(
        document=_document(item, versions, names, reveal=reveal),
        lines=_lines(item, versions, names, reveal=reveal),
    )


def _document(item: Item, versions: int, names: Names, *, reveal: bool) -> Json:
    return {
        "id": item.id.hex(),
        "kind": str(item.kind),
        "title": item.title,
        "folder": names.folder(item.folder),
        "tags": names.tag_names(item.tags),
        "favourite": item.favourite,
        "created": rfc3339(item.created),
        "modified": rfc3339(item.modified),
        "expires": rfc3339(item.expires),
        "trashed": rfc3339(item.trashed),
        "versions": versions,
        "fields": [_field(field, reveal=reveal) for field in item.fields],
        "attachments": [
            {"id": kept.id.hex(), "name": kept.name, "bytes": kept.size}
            for kept in item.attachments
        ],
    }


def _field(field: Field, *, reveal: bool) -> Json:
    return {
        "id": field.id.hex(),
        "type": field.type_name,
        "role": field.role_name,
        "label": field.label or None,
        "value": field.value if reveal or not field.concealed else None,
        "concealed": field.concealed,
    }


def _lines(item: Item, versions: int, names: Names, *, reveal: bool) -> list[str]:
    facts = [
        ("Kind", KINDS[item.kind]),
        ("Folder", names.folder(item.folder) or ""),
        ("Tags", ", ".join(names.tag_names(item.tags))),
        ("Favourite", "yes" if item.favourite else ""),
        ("Modified", local_time(item.modified)),
        ("Expires", local_time(item.expires) if item.expires else ""),
        ("In Trash since", local_time(item.trashed) if item.trashed else ""),
        ("Earlier versions", str(versions) if versions else ""),
        ("Id", item.id.hex()),
    ]
    lines = [item.title]
    for field in item.fields:
        value = HIDDEN_DOTS if field.concealed and not reveal and field.value else field.value
        if field.type is FieldType.MULTILINE or "\n" in value:
            lines += [f"  {field_label(field)}", *indented(value)]
        else:
            lines.append(f"  {field_label(field)}: {value}")
    lines += [f"  Attachment: {kept.name} ({kept.size:,} bytes)" for kept in item.attachments]
    return lines + [f"  {label}: {value}" for label, value in facts if value]


def show_code(request: Request) -> Answer:
    """Show the one-time code of an item as it is now."""
    with request.open_profile() as opened:
        item = items.read_item(opened.session, item=parse_id(request.options.id))
        keys = [f.value for f in item.fields if f.type is FieldType.OTP and f.value]
        code = code_at(parse_otp(keys[0] if keys else ""), opened.app.clock.now())
    return Answer(
        document={"code": code.value, "seconds_left": code.seconds_left}, lines=[code.value]
    )


def _move(request: Request, act: Callable[..., Changes], done: str) -> Answer:
    """Do one act on one item and say what became of it."""
    with request.open_profile() as opened:
        item = items.read_item(opened.session, item=parse_id(request.options.id))
        act(opened.session, items=(item.id,))
    return Answer(document={"ok": True}, lines=[f"“{item.title}” {done}"])


def move_to_trash(request: Request) -> Answer:
    """Move an item to Trash."""
    return _move(request, trash.move_to_trash, "moved to Trash.")


def restore(request: Request) -> Answer:
    """Take an item out of Trash."""
    return _move(request, trash.restore, "is back from Trash.")


def remove(request: Request) -> Answer:
    """Delete an item in Trash permanently."""
    return _move(request, trash.remove_for_good, "deleted permanently.")


ACTS: Mapping[str, Callable[[Request], Answer]] = {
    "add": item_values.add,
    "edit": item_values.edit,
    "list": list_some,
    "search": search,
    "show": show,
    "trash": move_to_trash,
    "restore": restore,
    "remove": remove,
    "code": show_code,
}
