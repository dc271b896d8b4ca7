"""The page for paper: what is printed is what was read back, and nothing in it runs."""

from __future__ import annotations

import html.parser
import io
import re
from collections import Counter

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, CancelledError, EmptyFileError, MalformedFileError
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedItem, NotKept
from core.formats.paper_export import LOSSES, losses, project, write_paper
from core.formats.paper_page import escape, render, unescape
from core.formats.paper_reading import read_paper
from core.formats.parts import Part
from core.formats.reading import read
from core.vault.field import FieldRole, FieldType
from core.vault.item import TEMPLATES, ItemKind
from tests.core.formats.test_bitwarden_export import exports
from tests.core.formats.test_csv_export import VALUE, make_field, make_item

URI = "otpauth://totp/Bakery:mia?secret=JBSWY3DPEHPK3PXP&issuer=Bakery"
NASTY = st.text(st.sampled_from(list("<>&\"'\r\n;# ab\0\ufeff\u202e\x85#39amplt")), max_size=12)
FETCHES = {"a", "link", "img", "script", "iframe", "object", "embed", "base", "form", "use"}


def written(*items: ExportItem) -> bytes:
    stream = io.BytesIO()
    write_paper(items, stream)
    return stream.getvalue()


def full() -> ExportItem:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, "<b>&\"'\r\n</dd>", FieldType.CONCEALED),
        make_field(FieldRole.ONE_TIME_CODE, URI, FieldType.OTP),
        make_field(None, "4711", FieldType.CONCEALED, '"><script>'),
        title="</style><script>alert(1)</script>",
        favourite=True,
    )
    return ExportItem(item=item, folder_path=("Shops & more", "<Food>"), tag_names=("'t'", ""))


class Elements(html.parser.HTMLParser):
    """Read a page as a browser would, and note the elements, what they bear, and their text."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.names = Counter[str]()
        self.given: list[tuple[str, str | None]] = []
        self.values: list[str] = []
        self._within = ""
        self.feed(page.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag] += 1
        self.given += attrs
        self._within = tag
        if tag in ("dd", "h2"):
            self.values.append("")

    def handle_endtag(self, tag: str) -> None:
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within in ("dd", "h2"):
            self.values[-1] += data


@given(st.one_of(NASTY, VALUE))
def test_what_is_escaped_is_text_and_comes_back(text: str) -> None:
    assert unescape(escape(text)) == text
    assert not set("<>\"'\r") & set(escape(text))


@settings(max_examples=40)
@given(st.lists(exports(), min_size=1, max_size=3))
def test_read_back_is_the_projection(items: list[ExportItem]) -> None:
    parsed = read(written(*items), path="", format_id=FormatId.PAPER_HTML)
    assert (parsed.format_id, parsed.unreadable) == (FormatId.PAPER_HTML, ())
    assert all(project(e).same_as(i) for e, i in zip(items, parsed.items, strict=True))


@settings(max_examples=80)
@given(exports())
def test_the_losses_are_the_difference(export: ExportItem) -> None:
    (back,) = read(written(export), path="", format_id=FormatId.PAPER_HTML).items
    told = {lost.what: lost.count for lost in losses([export])}
    assert told == difference(export, back)


def difference(export: ExportItem, back: ImportedItem) -> dict[Part, int]:
    """Return what of an item is not in what was read."""
    item, lost = export.item, Counter[Part]()
    nothing = [f for f in item.fields if f.value + f.label and not (f.value + f.label).strip("\0")]
    for field in nothing:
        lost[Part.NUL_CHARACTERS] += bool(field.value) + bool(field.label)
    fields = [f for f in item.fields if (f.value + f.label).strip("\0")]
    for field, found in zip(fields, back.draft.fields, strict=True):
        role = None if found.role is None else str(found.role)
        lost[Part.FIELD_TYPES] += (str(found.type), role) != (field.type_name, field.role_name)
        lost[Part.NUL_CHARACTERS] += (found.value != field.value) + (found.label != field.label)
    for names, left in ((export.folder_path, back.folder_path), (export.tag_names, back.tag_names)):
        # A name of which nothing is left is no name.
        assert left == tuple(filter(None, (name.replace("\0", "") for name in names)))
    names = (item.title, *export.folder_path, *export.tag_names)
    lost[Part.NUL_CHARACTERS] += sum("\0" in name for name in names)
    assert back.draft.title == item.title.replace("\0", "")
    assert (back.draft.kind, back.draft.favourite) == (item.kind, item.favourite)
    assert back.trashed is (item.trashed is not None)
    lost[Part.ATTACHMENTS] = len(item.attachments)
    lost[Part.VERSIONS] = export.version_count
    lost[Part.CREATED] = int(back.created != item.created)
    lost[Part.MODIFIED] = int(back.modified != item.modified)
    lost[Part.LAST_USED] = int(back.last_used != item.last_used)
    lost[Part.EXPIRES] = int(back.draft.expires != item.expires)
    lost[Part.RECIPE] = int(item.recipe is not None)
    lost[Part.FOREIGN] = int(item.foreign is not None)
    return {part: count for part, count in lost.items() if count}


def test_nothing_in_it_runs_or_is_fetched() -> None:
    export = full()
    page = written(export)
    seen = Elements(page)
    assert not FETCHES & set(seen.names)
    assert not [name for name, _ in seen.given if name.startswith("on") or name in ("href", "src")]
    policy = next(v for n, v in seen.given if n == "content" and v and "default-src" in v)
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert page.count(b"<style>") == page.count(b"</style>") == 1
    assert b"url(" not in page
    assert b"@import" not in page
    # Text is text, whatever it looks like: a parser of others gives it back as it was.
    fields = [field.value for field in export.item.fields]
    assert seen.values == [export.item.title, *fields]


def test_the_style_is_the_one_that_the_policy_allows() -> None:
    import base64
    import hashlib

    page = written(full()).decode("utf-8")
    style = page[page.index("<style>") + 7 : page.index("</style>")]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in page


def test_a_key_of_codes_is_there_as_a_code_to_scan() -> None:
    page = written(full()).decode("utf-8")
    (side,) = re.findall(r'viewBox="0 0 ([0-9]+) ', page)
    found = [[0] * int(side) for _ in range(int(side))]
    for x, y, width in re.findall(r"M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z", page):
        found[int(y)][int(x) : int(x) + int(width)] = [1] * int(width)
    code = segno.make_qr(URI, error="m")
    assert found == [list(row) for row in code.matrix_iter(border=4)]


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_loses_nothing(kind: ItemKind) -> None:
    fields = [make_field(role, f"v {role}", each, f"l {role}") for role, each in TEMPLATES[kind]]
    export = ExportItem(item=make_item(*fields, kind=kind), folder_path=("A",), tag_names=("t",))
    assert losses([export]) == ()
    (back,) = read_paper(written(export), path="").items
    assert back.draft.fields == project(export).draft.fields


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"default-src 'none'", b"default-src 'self'"),
        (b"</body>", b"<script>1</script></body>"),
        (b">mia<", b">mia</dd><dd>2<"),
        (b"<dt>Username</dt>", b"<dt>User name</dt>"),
        (b'h1v1h-1z"', b'h2v1h-2z"'),
        (b">Created 2020-09-13<", b">Created 2021-09-13<"),
        (b'<p class="count">1 item</p>', b'<p class="count">2 items</p>'),
        (b'class="exact" ', b""),
        (b"&#39;t&#39;", b"'t'"),
        (b"<h1>", b"<h1><!-- -->"),
    ],
)
def test_what_is_not_as_we_write_it_is_refused(old: bytes, new: bytes) -> None:
    page = written(full())
    assert old in page
    with pytest.raises(MalformedFileError):
        read_paper(page.replace(old, new, 1), path="")


def test_truncation_at_every_byte_is_never_taken_for_whole() -> None:
    page = written(full())
    for length in range(1, len(page), 7):
        with pytest.raises(MalformedFileError):
            read_paper(page[:length], path="")
    with pytest.raises(MalformedFileError):
        read_paper(page + b"\n", path="")


@given(st.binary(max_size=100))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(AppError):
        read_paper(content, path="")


def test_an_empty_page_is_told_from_none() -> None:
    with pytest.raises(EmptyFileError) as empty:
        read_paper(written(), path="")
    assert empty.value.header_only


def test_each_loss_is_counted() -> None:
    nul = make_field(FieldRole.NOTES, "a\0b", FieldType.MULTILINE)
    export = ExportItem(item=make_item(nul), version_count=2)
    assert losses([export]) == (NotKept(Part.VERSIONS, 2), NotKept(Part.NUL_CHARACTERS, 1))


def test_the_loss_table_is_the_catalogues() -> None:
    form = find_format(FormatId.PAPER_HTML)
    assert form is not None
    assert form.loses <= set(LOSSES)


def test_writing_can_be_cancelled() -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        "".join(render([project(full())], progress=Impatient()))
