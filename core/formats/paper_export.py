"""Write items as a page for paper, and say beforehand exactly what that leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from core.formats.csv_export import ExportItem, Sink
from core.formats.imported import ImportedItem, NotKept, Unit, Where
from core.formats.paper_page import render
from core.formats.parts import Part
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import Field, FieldDraft
from core.vault.item import ItemDraft


def write_paper(items: Sequence[ExportItem], stream: Sink, *, progress: Progress = SILENT) -> None:
    """Write one HTML file with everything in it."""
    for piece in render([project(exported) for exported in items], progress=progress):
        stream.write(piece.encode("utf-8"))


def project(exported: ExportItem) -> ImportedItem:
    """Return what of an item is on the paper."""
    item = exported.item
    return ImportedItem(
        draft=ItemDraft(
            kind=item.kind,
            title=_clean(item.title),
            fields=tuple(
                FieldDraft(field.type, _clean(field.value), field.role, _clean(field.label))
                for field in item.fields
                if _is_filled(field)
            ),
            favourite=item.favourite,
            expires=_moment(item.expires),
        ),
        where=Where(Unit.ITEM, 1),
        folder_path=tuple(filter(None, map(_clean, exported.folder_path))),
        tag_names=tuple(filter(None, map(_clean, exported.tag_names))),
        created=_moment(item.created),
        modified=_moment(item.modified),
        last_used=_moment(item.last_used),
        trashed=item.trashed is not None,
    )


def _clean(text: str) -> str:
    """Return the text without NUL characters, for which HTML has no place."""
    return text.replace("\0", "")


def _is_filled(field: Field) -> bool:
    return bool(_clean(field.value) or _clean(field.label))


def _moment(moment: Millis | None) -> Millis | None:
    return None if moment is None else writable_time(moment)


def _is_lost(moment: Millis | None) -> int:
    return int(moment is not None and writable_time(moment) is None)


def _is_unknown(field: Field) -> bool:
    role = field.role
    return str(field.type) != field.type_name or (role and str(role)) != field.role_name


def _nul_texts(exported: ExportItem) -> int:
    fields = exported.item.fields
    texts = (exported.item.title, *exported.folder_path, *exported.tag_names)
    texts += tuple(text for field in fields for text in (field.value, field.label))
    return sum("\0" in text for text in texts)


LOSSES: dict[Part, Callable[[ExportItem], int]] = {
    Part.FIELD_TYPES: lambda e: sum(_is_unknown(f) for f in e.item.fields if _is_filled(f)),
    Part.ATTACHMENTS: lambda e: len(e.item.attachments),
    Part.VERSIONS: lambda e: e.version_count,
    Part.CREATED: lambda e: _is_lost(e.item.created),
    Part.MODIFIED: lambda e: _is_lost(e.item.modified),
    Part.LAST_USED: lambda e: _is_lost(e.item.last_used),
    Part.EXPIRES: lambda e: _is_lost(e.item.expires),
    Part.RECIPE: lambda e: int(e.item.recipe is not None),
    Part.FOREIGN: lambda e: int(e.item.foreign is not None),
    Part.NUL_CHARACTERS: _nul_texts,
}
"""What `project` leaves out, counted."""


def losses(items: Iterable[ExportItem]) -> tuple[NotKept, ...]:
    """Return what a page of these items leaves out, without what leaves out nothing."""
    counts = dict.fromkeys(LOSSES, 0)
    for exported in items:
        for part, count in LOSSES.items():
            counts[part] += count(exported)
    return tuple(NotKept(part, count) for part, count in counts.items() if count)
