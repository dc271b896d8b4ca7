"""Our CSV, read again, is exactly what was said it would be; what it loses is counted before."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, CancelledError
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_export import (
    LOSSES,
    ExportItem,
    losses,
    project,
    write_rows,
)
from core.formats.imported import ImportedItem, NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.formats.reading import read
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldDraft, FieldId, FieldRole, FieldType
from core.vault.item import TEMPLATES, Foreign, Item, ItemId, ItemKind

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
AWKWARD = st.text(st.sampled_from(list('",;\r\n\t\\/= ab\0\ufeff\u2028\x85\x0b')), max_size=8)
VALUE = st.one_of(TEXT, AWKWARD)
FIELDS = st.builds(
    Field,
    id=st.just(FieldId(b"f" * 16)),
    type_name=st.sampled_from([str(t) for t in FieldType]),
    role_name=st.sampled_from([None, *(str(r) for r in FieldRole)]),
    label=st.one_of(st.just(""), VALUE),
    value=VALUE,
)
MOMENTS = st.integers(min_value=-(10**14), max_value=3 * 10**14).map(Millis)


def make_item(
    *fields: Field,
    kind: ItemKind = ItemKind.LOGIN,
    title: str = "Bakery",
    favourite: bool = False,
    trashed: Millis | None = None,
) -> Item:
    return Item(
        id=ItemId(b"i" * 16),
        revision=1,
        kind=kind,
        title=title,
        folder=None,
        tags=(),
        favourite=favourite,
        created=Millis(1_600_000_000_000),
        modified=Millis(1_600_000_000_001),
        last_used=None,
        expires=None,
        trashed=trashed,
        recipe=None,
        fields=fields,
        attachments=(),
        foreign=None,
    )


def make_field(role: FieldRole | None, value: str, kind: FieldType, label: str = "") -> Field:
    return Field(FieldId(b"f" * 16), str(kind), str(role) if role else None, label, value)


EXPORTS = st.builds(
    ExportItem,
    item=st.builds(
        Item,
        id=st.just(ItemId(b"i" * 16)),
        revision=st.just(1),
        kind=st.sampled_from(ItemKind),
        title=VALUE,
        folder=st.none(),
        tags=st.just(()),
        favourite=st.booleans(),
        created=MOMENTS,
        modified=MOMENTS,
        last_used=st.none(),
        expires=st.none(),
        trashed=st.none(),
        recipe=st.none(),
        fields=st.lists(FIELDS, max_size=5).map(tuple),
        attachments=st.just(()),
        foreign=st.none(),
    ),
    folder_path=st.lists(VALUE, max_size=3).map(tuple),
    tag_names=st.lists(VALUE, max_size=3).map(tuple),
)


def written(*exports: ExportItem) -> bytes:
    stream = io.BytesIO()
    write_rows([project(export) for export in exports], stream)
    return stream.getvalue()


def read_back_differences(exports: Sequence[ExportItem], read: Parsed) -> tuple[int, ...]:
    """Return the places at which a file read back is not what was to be written."""
    expected = [project(export) for export in exports]
    found = [*read.items, *read.unreadable]
    pairs = enumerate(itertools.zip_longest(expected, found))
    return tuple(
        place
        for place, (left, right) in pairs
        if left is None or not isinstance(right, ImportedItem) or not left.same_as(right)
    )


@settings(max_examples=300)
@given(st.lists(EXPORTS, min_size=1, max_size=3))
def test_read_back_is_the_projection(exports: list[ExportItem]) -> None:
    parsed = read(written(*exports), path="out.csv")
    assert parsed.unreadable == ()
    assert len(parsed.items) == len(exports)
    assert all(project(e).same_as(i) for e, i in zip(exports, parsed.items, strict=True))
    assert read_back_differences(exports, parsed) == ()


@settings(max_examples=300)
@given(EXPORTS)
def test_the_losses_are_the_difference(export: ExportItem) -> None:
    """A field that was filled or named is in the projection with type and label, or is counted.

    One of nothing but NUL characters is counted among those, as in every format without them.
    """
    lost = {loss.what: loss.count for loss in losses([export])}
    some = [f for f in export.item.fields if f.value or f.label]
    silent = [f for f in some if not (f.value + f.label).replace("\0", "")]
    filled = Counter((f.role, f.value.replace("\0", "")) for f in some if f not in silent)
    assert lost.get(Part.NUL_CHARACTERS, 0) >= len(silent)
    left = Counter((f.role, f.value) for f in project(export).draft.fields)
    missing = (filled - left).total()
    assert lost.get(Part.FIELDS, 0) == missing
    assert (Part.LABELS in lost) <= any(f.label for f in export.item.fields)
    if not lost:
        drafts = {(f.role, f.type, f.label, f.value) for f in export.item.fields if f.value}
        assert drafts == {(f.role, f.type, f.label, f.value) for f in project(export).draft.fields}
        assert project(export).draft.title == export.item.title


def test_a_usual_login_loses_nothing() -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, "a,b", FieldType.CONCEALED),
        make_field(FieldRole.WEBSITE, "https://a.example", FieldType.URL),
        make_field(FieldRole.WEBSITE, "https://b.example", FieldType.URL),
        make_field(FieldRole.ONE_TIME_CODE, "otpauth://totp/A?secret=JBSW", FieldType.OTP),
        make_field(FieldRole.NOTES, "x\ny", FieldType.MULTILINE),
        favourite=True,
    )
    export = ExportItem(item=item, folder_path=("Shops", "A/B"), tag_names=("x", "y\\z"))
    assert losses([export]) == ()
    left = project(export)
    assert left.draft.fields == tuple(FieldDraft(f.type, f.value, f.role) for f in item.fields)
    assert (left.folder_path, left.tag_names) == (("Shops", "A/B"), ("x", "y\\z"))
    assert (left.created, left.modified) == (item.created, item.modified)


def test_the_file_as_others_see_it() -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "=1+1", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, 'x"y\n', FieldType.CONCEALED),
    )
    assert written(ExportItem(item=item, folder_path=("A", "B/C"), tag_names=("t", "u"))) == (
        b"kind,title,username,password,website,one_time_code,notes,folder,tags,favourite,"
        b"created,modified\r\n"
        b'login,Bakery,=1+1,"x""y\n",,,,A/B\\/C,"t\nu",false,'
        b"2020-09-13T12:26:40.000Z,2020-09-13T12:26:40.001Z\r\n"
    )


def test_each_loss_is_counted() -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.EMAIL, "Login"),
        make_field(FieldRole.USERNAME, "second", FieldType.TEXT),
        make_field(None, "4711", FieldType.CONCEALED, "PIN"),
        make_field(None, "", FieldType.TEXT, "To fill in"),
        make_field(FieldRole.NOTES, "a\0b", FieldType.MULTILINE),
        trashed=Millis(5),
    )
    attachment = Attachment(AttachmentId(b"a" * 16), "a.pdf", "application/pdf", 1, b"s" * 32)
    full = Item(
        **{name: getattr(item, name) for name in Item.__struct_fields__}
        | {
            "attachments": (attachment, attachment),
            "last_used": Millis(1),
            "expires": Millis(2),
            "foreign": Foreign("x", b"y"),
            "recipe": CharactersRecipe(),
        }
    )
    found = losses([ExportItem(item=full, version_count=3), ExportItem(item=make_item())])
    assert set(found) == {
        NotKept(Part.FIELDS, 3),
        NotKept(Part.LABELS, 1),
        NotKept(Part.FIELD_TYPES, 1),
        NotKept(Part.ATTACHMENTS, 2),
        NotKept(Part.VERSIONS, 3),
        NotKept(Part.TRASH, 1),
        NotKept(Part.LAST_USED, 1),
        NotKept(Part.EXPIRES, 1),
        NotKept(Part.RECIPE, 1),
        NotKept(Part.FOREIGN, 1),
        NotKept(Part.NUL_CHARACTERS, 1),
    }


def test_the_loss_table_is_the_catalogues() -> None:
    form = find_format(FormatId.CSV)
    assert form is not None
    assert form.loses == frozenset(LOSSES) - {Part.NUL_CHARACTERS}


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_keeps_its_kind(kind: ItemKind) -> None:
    fields = [make_field(role, f"v {role}", kind) for role, kind in TEMPLATES[kind]]
    export = ExportItem(item=make_item(*fields, kind=kind))
    parsed = read(written(export), path="")
    assert parsed.items[0].draft.kind is kind
    lost = {loss.what: loss.count for loss in losses([export])}
    assert lost.get(Part.FIELDS, 0) + len(parsed.items[0].draft.fields) == len(fields)


def test_a_changed_copy_is_told_from_a_whole_one() -> None:
    exports = [ExportItem(item=make_item(title=name)) for name in "abc"]
    content = written(*exports)
    assert read_back_differences(exports, read(content, path="")) == ()
    changed = content.replace(b"login,b,", b"login,B,")
    assert read_back_differences(exports, read(changed, path="")) == (1,)
    shorter = b"".join(content.splitlines(keepends=True)[:-1])
    assert read_back_differences(exports, read(shorter, path="")) == (2,)
    assert read_back_differences(exports[:1], read(content, path="")) == (1, 2)
    broken = Parsed(
        format_id="csv",
        items=tuple(project(e) for e in exports),
        unreadable=(Unreadable(Where(Unit.LINE, 5), Why.BAD_QUOTES),),
    )
    assert read_back_differences(exports, broken) == (3,)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"login,Bakery", b"boat,Bakery", Why.UNKNOWN_KIND),
        (b",false,", b",perhaps,", Why.BAD_VALUE),
        (b"2020-09-13T12:26:40.000Z", b"soon", Why.BAD_VALUE),
        (b"Bakery", b"B" * 1025, Why.TITLE_TOO_LONG),
        (b",2020-09-13T12:26:40.001Z", b"", Why.TOO_FEW_COLUMNS),
    ],
)
def test_an_altered_line_is_unreadable(old: bytes, new: bytes, why: Why) -> None:
    parsed = read(written(ExportItem(item=make_item())).replace(old, new), path="")
    assert parsed.items == ()
    assert parsed.unreadable == (Unreadable(Where(Unit.LINE, 2), why),)


def test_shuffled_columns_are_still_ours() -> None:
    export = ExportItem(item=make_item(make_field(FieldRole.NOTES, "n", FieldType.MULTILINE)))
    rows = list(csv.reader(io.StringIO(written(export).decode(), newline="")))
    backwards = io.StringIO(newline="")
    csv.writer(backwards).writerows(row[::-1] for row in rows)
    parsed = read(backwards.getvalue().encode(), path="")
    assert read_back_differences([export], parsed) == ()


def test_truncation_at_every_byte_is_never_taken_for_whole() -> None:
    notes = make_field(FieldRole.NOTES, 'a "b"\nc', FieldType.MULTILINE)
    exports = [ExportItem(item=make_item(notes, title=name)) for name in ("Ä", "B")]
    content = written(*exports)
    assert read_back_differences(exports, read(content, path="")) == ()
    for length in range(len(content) - 2):
        try:
            parsed = read(content[:length], path="")
        except AppError:
            continue
        assert read_back_differences(exports, parsed) != ()


def test_writing_can_be_cancelled() -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_rows([project(ExportItem(item=make_item()))], io.BytesIO(), progress=Impatient())
