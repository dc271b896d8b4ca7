"""What is written is read again, and what is not there was said not to be: in every format."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import EmptyFileError
from core.formats.catalogue import FORMATS, FormatId
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedItem
from core.formats.parts import Part
from core.formats.writing import WRITERS
from core.ports import Millis
from core.vault.field import FieldRole, FieldType
from tests.core.formats import archives
from tests.core.formats.archives import Contents, vaults
from tests.core.formats.round_trips import HUGE, cheap_seals, exports, read, write
from tests.core.formats.test_csv_export import make_field, make_item


@pytest.fixture(scope="module", autouse=True)
def cheap() -> Iterator[None]:
    with cheap_seals():
        yield


EACH = pytest.mark.parametrize("form", WRITERS)

_IN_FIELDS = frozenset(
    {
        *(Part.USERNAME, Part.PASSWORD, Part.WEBSITES, Part.ONE_TIME_CODE, Part.NOTES),
        *(Part.FIELDS, Part.LABELS, Part.FIELD_TYPES, Part.LINKED_FIELDS, Part.MATCH_RULES),
    }
)
"""Parts that tell of fields: which of them a format counts a field under is its own business."""
_SEEN_OTHERWISE = frozenset({Part.NUL_CHARACTERS, Part.VERSIONS})


def differences(export: ExportItem, back: ImportedItem, *, lost: Collection[Part]) -> set[Part]:
    """Return which parts of an item are not as they were; fields as one part.

    Told by looking at both, without asking the writer what it meant to do. Where a format is said
    to lose NUL characters, texts are compared without them. A field without a value and
    a label says nothing, and neither does an item without a title, which may get one; times count
    to the second; of two files with one name, one gets a number.
    """
    plain = _without_nul if Part.NUL_CHARACTERS in lost else str
    item, draft = export.item, back.draft
    pairs: dict[Part, tuple[object, object]] = {
        Part.KIND: (item.kind, draft.kind),
        Part.TITLE: (plain(item.title), draft.title if item.title else ""),
        Part.FAVOURITE: (item.favourite, draft.favourite),
        Part.FOLDER: (tuple(filter(None, map(plain, export.folder_path))), back.folder_path),
        Part.TAGS: ({*filter(None, map(plain, export.tag_names))}, set(back.tag_names)),
        Part.CREATED: (_second(item.created), _second(back.created)),
        Part.MODIFIED: (_second(item.modified), _second(back.modified)),
        Part.LAST_USED: (_second(item.last_used), _second(back.last_used)),
        Part.EXPIRES: (_second(item.expires), _second(draft.expires)),
        Part.TRASH: (item.trashed is not None, back.trashed),
        Part.RECIPE: (item.recipe, draft.recipe),
        Part.FOREIGN: (item.foreign, draft.foreign),
        Part.ATTACHMENTS: (
            [(f.media_type, f.content) for f in export.files],
            [(f.media_type, f.content) for f in back.attachments],
        ),
    }
    pairs[Part.FIELDS] = _fields_of(export, back, plain)
    return {part for part, (wanted, found) in pairs.items() if wanted != found}


def _fields_of(
    export: ExportItem, back: ImportedItem, plain: Callable[[str], str]
) -> tuple[object, object]:
    """Return the fields as they were and as they are, in no order."""
    wanted = Counter(
        (f.type_name, f.role_name, plain(f.label), plain(f.value)) for f in export.item.fields
    )
    found = Counter(
        (str(f.type), None if f.role is None else str(f.role), f.label, f.value)
        for f in back.draft.fields
    )
    if wanted.total() == found.total():
        return wanted, found
    named = [{f: n for f, n in some.items() if f[2] or f[3]} for some in (wanted, found)]
    return named[0], named[1]


def _without_nul(text: str) -> str:
    return text.replace("\0", "")


def _second(moment: Millis | None) -> int | None:
    return None if moment is None else moment // 1000


def told(form: FormatId, export: ExportItem) -> set[Part]:
    """Return what the loss report says of what can be seen, fields as one part."""
    parts = {lost.what for lost in WRITERS[form].losses([export])} - _SEEN_OTHERWISE
    return {Part.FIELDS if part in _IN_FIELDS else part for part in parts}


def check_round_trip(form: FormatId, export: ExportItem) -> None:
    """Hold that what is read again differs in what the loss report says, and in nothing else."""
    parsed = read(form, write(form, [export]))
    assert parsed.unreadable == ()
    (back,) = parsed.items
    lost = {each.what for each in WRITERS[form].losses([export])}
    assert differences(export, back, lost=lost) == told(form, export)
    # How much of a version a format keeps differs; that all are there, unless it is said, does not.
    restored = len(back.earlier) + len(back.history)
    if Part.VERSIONS in lost:
        assert export.version_count
    else:
        assert restored == export.version_count


@EACH
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(exports())
def test_the_difference_is_the_loss_report(form: FormatId, export: ExportItem) -> None:
    check_round_trip(form, export)


@pytest.mark.soak
@pytest.mark.timeout(600)
@EACH
@settings(max_examples=800, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(exports())
def test_the_difference_is_the_loss_report_for_many(form: FormatId, export: ExportItem) -> None:
    check_round_trip(form, export)


@EACH
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(exports(), max_size=4))
def test_every_item_comes_back_as_it_was_projected(
    form: FormatId, exported: list[ExportItem]
) -> None:
    if not exported:
        with contextlib.suppress(EmptyFileError):
            assert read(form, write(form, exported)).items == ()
        return
    left = list(read(form, write(form, exported)).items)
    for export in exported:
        left.remove(next(i for i in left if WRITERS[form].project(export).same_as(i)))
    assert left == []


def holding(value: str, role: FieldRole) -> ExportItem:
    """Return an item of which one field holds a value."""
    return ExportItem(item=make_item(make_field(role, value, FieldType.TEXT), title="Large"))


@EACH
@pytest.mark.parametrize(
    "value",
    [HUGE[0], *(pytest.param(value, marks=pytest.mark.soak) for value in HUGE[1:])],
    ids=[repr(value[0]) for value in HUGE],
)
def test_a_field_as_long_as_a_field_may_be_comes_back(form: FormatId, value: str) -> None:
    for role in (FieldRole.NOTES, FieldRole.PASSWORD):
        check_round_trip(form, holding(value, role))


@EACH
@pytest.mark.parametrize("title", ["a\0b", "ab"])
@pytest.mark.parametrize(("label", "value"), [("", "\0"), ("\0", ""), ("\0", "\0"), ("a\0", "\0")])
def test_a_field_of_nothing_but_nul_characters_is_told_of_as_those(
    form: FormatId, label: str, value: str, title: str
) -> None:
    field = make_field(FieldRole.USERNAME, value, FieldType.TEXT, label)
    check_round_trip(form, ExportItem(item=make_item(field, title=title)))


@settings(max_examples=15)
@given(vaults())
def test_an_archive_of_an_archive_is_the_same_to_its_digest(contents: Contents) -> None:
    first, digest = archives.write(contents, seed=1)
    found, read_digest = archives.read(first)
    second, digest_again = archives.write(found, seed=2)
    assert first != second
    assert digest == read_digest == digest_again == archives.read(second)[1]


def test_every_format_that_is_written_is_tried() -> None:
    written = {form.id for form in FORMATS if form.writes}
    assert written == {*WRITERS, FormatId.STRONGROOM}
