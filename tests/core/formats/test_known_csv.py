"""Each password manager's CSV is known by its columns, in any order, and nothing in it is lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, FileNestedTooDeepError, MissingColumnError
from core.formats.catalogue import FormatId, find_format
from core.formats.imported import NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.known_csv import KNOWN, find_known
from core.formats.known_csv_shape import KnownCsv
from core.formats.parts import Part
from core.formats.reading import read
from core.formats.sniffing import guess
from core.vault.item import ItemKind
from tests.core.formats.oracle import Shown, fixture, shown


def parse(text: str) -> Parsed:
    return read(text.encode(), path="x.csv")


SAMPLES = {known.id: fixture(f"{known.id.removesuffix('-csv')}.csv").decode() for known in KNOWN}
EACH = pytest.mark.parametrize("form", SAMPLES)


@EACH
def test_a_file_is_known_by_its_columns(form: FormatId) -> None:
    assert guess(SAMPLES[form].encode(), path="misleading.json") is form
    known = find_format(form)
    assert known is not None
    assert (known.reads, known.writes, known.extension) == (True, False, ".csv")


@EACH
def test_the_usual_login_comes_whole(form: FormatId) -> None:
    bakery = parse(SAMPLES[form]).items[0]
    by_role = {str(f.role): f.value for f in reversed(bakery.draft.fields) if f.role}
    titled = form is not FormatId.FF_EXPORTER_CSV
    title = "Bakery" if titled else "a.example"
    assert (bakery.draft.kind, bakery.draft.title) == (ItemKind.LOGIN, title)
    assert by_role["username"] == "mia"
    assert by_role["password"].replace(",", "").replace(":", "") == "pw"
    assert by_role["website"] == "https://a.example"
    assert by_role.get("notes") in (("n", "two\nlines") if titled else (None,))


@EACH
def test_the_order_of_columns_plays_no_part(form: FormatId) -> None:
    if form is FormatId.ROBOFORM_CSV:  # whose last column goes on beyond the header
        return
    rows = list(csv.reader(io.StringIO(SAMPLES[form], newline="")))
    backwards = io.StringIO(newline="")
    csv.writer(backwards).writerows(row[::-1] for row in rows)
    there, back = parse(SAMPLES[form]), parse(backwards.getvalue())
    assert back.format_id is form
    for one, other in zip(there.items, back.items, strict=True):
        assert sorted(shown(one)) == sorted(shown(other))
        assert (one.folder_path, one.tag_names) == (other.folder_path, other.tag_names)


@EACH
def test_a_chosen_program_needs_its_columns(form: FormatId) -> None:
    with pytest.raises(MissingColumnError):
        read(b"colour,taste\nred,sweet\n", path="", format_id=form)


@EACH
def test_truncation_at_every_byte_is_never_a_bug(form: FormatId) -> None:
    content = SAMPLES[form].encode()
    whole = read(content, path="").in_file
    for length in range(len(content)):
        try:
            parsed = read(content[:length], path="", format_id=form)
        except AppError:
            continue
        assert parsed.in_file <= whole + 1


@settings(max_examples=60)
@given(st.sampled_from(KNOWN), st.lists(st.lists(st.text(max_size=6), max_size=14), max_size=4))
def test_any_cells_are_never_a_bug(known: KnownCsv, cells: list[list[str]]) -> None:
    header = sorted(known.required | (known.optional - {"*"}))
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([header, *cells])
    try:
        parsed = read(stream.getvalue().encode("utf-8", "replace"), path="", format_id=known.id)
    except AppError:
        return
    assert parsed.in_file <= len(cells)


def test_no_two_programs_claim_the_same_header() -> None:
    for known in KNOWN:
        for names in (known.required, known.required | (known.optional - {"*"})):
            assert [other.id for other in KNOWN if other.fits(names)] == [known.id]
            assert find_known(names) is known


def test_lastpass() -> None:
    bakery, attic, visa = parse(SAMPLES[FormatId.LASTPASS_CSV]).items
    assert visa.draft.kind is ItemKind.CARD
    assert bakery.folder_path == ("Shops", "Food/Drink")
    assert bakery.draft.favourite
    assert ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP") in shown(bakery)
    assert (attic.draft.kind, shown(attic)) == (
        ItemKind.NOTE,
        [("multiline", "notes", "NoteType:Server\nHostname:h")],
    )


def test_lines_of_lastpass_that_end_twice() -> None:
    content = SAMPLES[FormatId.LASTPASS_CSV].encode()
    twice = content.replace(b"\n", b"\r\r\n").replace(b"two\r\r\n", b"two\n")
    for inside in (b"Server", b"Card", b"4000"):
        twice = twice.replace(inside + b"\r\r\n", inside + b"\n")
    assert [i.draft for i in read(twice, path="").items] == [
        i.draft for i in read(content, path="").items
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://a.example/?a=1&amp;b=2,mia,a&lt;b&amp;amp;,", ("a=1&b=2", "a<b&amp;")),
        ("https://a.example/?a=1&amp;b=2,mia,a<b&amp;,", ("a=1&amp;b=2", "a<b&amp;")),
        ("https://a.example/?a=1&b=2,mia,a&amp;,", ("a=1&b=2", "a&amp;")),
        ("https://a.example,mia,a&amp;,", ("https://a.example", "a&amp;")),
    ],
)
def test_only_a_whole_page_of_lastpass_is_unescaped(text: str, expected: tuple[str, str]) -> None:
    header = "url,username,password,totp,extra,name,grouping,fav\n"
    (item,) = parse(f"{header}{text},Bakery,,0\n").items
    values = {role: value for _, role, value in shown(item)}
    assert (values["website"][-len(expected[0]) :], values["password"]) == expected


@pytest.mark.parametrize(
    ("note", "kind", "expected"),
    [
        (
            "NoteType:Credit Card\nLanguage:en-US\nName on Card:Mia Berg\nType:Visa\n"
            "Number:4000\nSecurity Code:123\nStart Date:,\nExpiration Date:July,2031\n"
            "Notes:a: b\nNumber:7",
            ItemKind.CARD,
            [
                ("text", "cardholder", "Mia Berg"),
                ("text", "brand", "Visa"),
                ("concealed", "number", "4000"),
                ("concealed", "security-code", "123"),
                ("text", "Start Date", ","),
                ("month-year", "expiry", "2031-07"),
                ("multiline", "notes", "a: b\nNumber:7"),
            ],
        ),
        (
            "NoteType:SSH Key\nPassphrase:s\nPrivate Key:-----BEGIN\nDEK: 4\nabc\nPublic Key:p",
            ItemKind.SSH_KEY,
            [
                ("concealed", "passphrase", "s"),
                ("ssh-key", "private-key", "-----BEGIN\nDEK: 4\nabc"),
                ("text", "public-key", "p"),
            ],
        ),
        (
            "NoteType:Wi-Fi Password\nSSID:home\nPassword:pw",
            ItemKind.WIFI,
            [("text", "ssid", "home"), ("concealed", "password", "pw")],
        ),
        (
            "NoteType:Passport\nNumber:P1\nCountry:NO",
            ItemKind.IDENTITY,
            [("concealed", "Number", "P1"), ("text", "country", "NO")],
        ),
        (
            "NoteType:Database\nPassword:pw",
            ItemKind.NOTE,
            [("multiline", "notes", "NoteType:Database\nPassword:pw")],
        ),
        ("plain", ItemKind.NOTE, [("multiline", "notes", "plain")]),
    ],
)
def test_typed_notes_of_lastpass(note: str, kind: ItemKind, expected: Shown) -> None:
    header = "url,username,password,totp,extra,name,grouping,fav\n"
    (item,) = parse(f'{header}http://sn,,,,"{note}",Bakery,,0\n').items
    assert (item.draft.kind, shown(item)) == (kind, expected)
    if kind is not ItemKind.NOTE:
        windows = note.replace("\n", "\r\n")
        (same,) = parse(f'{header}http://sn,,,,"{windows}",Bakery,,0\n').items
        assert shown(same) == expected


def test_apple_tells_two_logins_apart_in_their_titles() -> None:
    header = "Title,URL,Username,Password,Notes,OTPAuth\n"
    rows = "a.example (mia),https://a.example,mia,pw,,\na.example (old),,mia,pw,,\nB (),,,pw,,\n"
    titles = [item.draft.title for item in parse(header + rows).items]
    assert titles == ["a.example", "a.example (old)", "B ()"]


def test_1password() -> None:
    parsed = parse(SAMPLES[FormatId.ONEPASSWORD_CSV])
    assert parsed.items[0].tag_names == ("food", "daily")
    assert parsed.items[0].draft.favourite
    assert parsed.not_kept == (NotKept(Part.COLUMN, 1, "Archived"),)


def test_keepassxc() -> None:
    parsed = parse(SAMPLES[FormatId.KEEPASSXC_CSV])
    bakery, attic = parsed.items
    assert (bakery.folder_path, attic.folder_path) == (("Shops", "Food"), ())
    assert (bakery.created, bakery.modified) == (1_672_628_645_000, 1_704_164_645_000)
    assert attic.draft.kind is ItemKind.NOTE
    assert parsed.not_kept == (NotKept(Part.COLUMN, 1, "Icon"),)
    sample = SAMPLES[FormatId.KEEPASSXC_CSV]
    several = sample + sample.partition("\n")[2].replace('"Home', '"Away')
    assert parse(several).items[0].folder_path == ("Home", "Shops", "Food")


def test_nordpass() -> None:
    parsed = parse(SAMPLES[FormatId.NORDPASS_CSV])
    assert (parsed.in_file, parsed.not_kept) == (3, ())
    bakery, card, person = parsed.items
    assert bakery.folder_path == ("Shops",)
    assert [v for _, role, v in shown(bakery) if role == "website"] == [
        "https://a.example",
        "https://b.example",
    ]
    assert ("text", "Shelf", "4") in shown(bakery)
    assert ("concealed", "PIN", "4711") in shown(bakery)
    assert (card.draft.kind, shown(card)) == (
        ItemKind.CARD,
        [
            ("text", "cardholder", "Mia Berg"),
            ("concealed", "number", "4000"),
            ("concealed", "security-code", "123"),
            ("concealed", "pin", "9"),
            ("month-year", "expiry", "2031-07"),
        ],
    )
    assert person.draft.kind is ItemKind.IDENTITY
    assert ("text", "full_name", "Mia Berg") in shown(person)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7/2031", ("month-year", "2031-07")),
        ("13/31", ("text", "13/31")),
        ("never", ("text", "never")),
        ("07/1931", ("text", "07/1931")),
    ],
)
def test_the_expiry_of_a_card(text: str, expected: tuple[str, str]) -> None:
    card = parse(SAMPLES[FormatId.NORDPASS_CSV].replace("07/31", text)).items[1]
    (found,) = [(kind, value) for kind, role, value in shown(card) if role == "expiry"]
    assert found == expected


def test_an_address_list_that_is_none_is_kept_as_it_is() -> None:
    for text in ("[oops", "[1]", "[" * 9000):
        sample = SAMPLES[FormatId.NORDPASS_CSV].replace('"[""https://b.example""]"', text)
        bakery = parse(sample).items[0]
        assert text in [v for _, role, v in shown(bakery) if role == "website"]


def test_proton_pass() -> None:
    parsed = parse(SAMPLES[FormatId.PROTON_PASS_CSV])
    bakery, _ = parsed.items
    assert bakery.folder_path == ("Home",)
    assert ("email", "email", "m@x.example") in shown(bakery)
    assert len([v for _, role, v in shown(bakery) if role == "website"]) == 2
    assert (bakery.created, bakery.modified) == (1_700_000_000_000, 1_700_000_001_000)
    assert parsed.not_kept == (NotKept(Part.COLUMN, 1, "type"),)


def test_roboform() -> None:
    (bakery,) = parse(SAMPLES[FormatId.ROBOFORM_CSV]).items
    assert bakery.folder_path == ("Shops", "Food")
    assert shown(bakery)[4:] == [
        ("concealed", "PIN", "4711"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
    ]


def test_newer_fields_of_roboform_and_its_quotes() -> None:
    text = (
        "Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\n"
        "Bakery,https://a.example,https://a.example/in,'@mia,''pw',n,,"
        '"User ID$,,,txt,@mia","Password$,,,pwd,\'pw\'","TOTP KEY$,,,txt,JBSWY3DP",'
        '"Shelf$,,,txt,4, left",odd\n'
    )
    (bakery,) = parse(text).items
    assert shown(bakery) == [
        ("text", "username", "@mia"),
        ("concealed", "password", "'pw'"),
        ("url", "website", "https://a.example"),
        ("multiline", "notes", "n"),
        ("text", "MatchUrl", "https://a.example/in"),
        ("otp", "one-time-code", "otpauth://totp/Bakery?secret=JBSWY3DP"),
        ("text", "Shelf", "4, left"),
        ("concealed", "RfFieldsV2", "odd"),
    ]


def test_buttercup() -> None:
    parsed = parse(SAMPLES[FormatId.BUTTERCUP_CSV])
    bakery, lost = parsed.items
    assert (bakery.folder_path, lost.folder_path) == (("Shops", "Food"), ("Loop back", "Loop"))
    assert ("concealed", "PIN", "4711") in shown(bakery)
    assert parsed.unreadable == (Unreadable(Where(Unit.LINE, 8), Why.UNKNOWN_KIND),)
    assert parsed.not_kept == ()


def test_bitwarden() -> None:
    parsed = parse(SAMPLES[FormatId.BITWARDEN_CSV])
    bakery, attic = parsed.items
    assert (bakery.folder_path, bakery.draft.favourite) == (("Shops", "Food"), True)
    assert shown(bakery)[-2:] == [("concealed", "PIN", "4711"), ("concealed", "Hint", "a\nb")]
    assert len([v for _, role, v in shown(bakery) if role == "website"]) == 2
    assert attic.draft.kind is ItemKind.NOTE
    assert parsed.not_kept == (NotKept(Part.COLUMN, 1, "reprompt"),)
    assert parse(fixture("bitwarden-organisation.csv").decode()).items[0].folder_path == ("Team",)


def test_paths_and_lines_without_end_take_no_more_than_they_are() -> None:
    """Each would take hours, or all of the memory, if its length were squared."""
    nordpass = SAMPLES[FormatId.NORDPASS_CSV].replace(",Shops,", f",{'f/' * 500_000},")
    with pytest.raises(FileNestedTooDeepError):
        read(nordpass.encode(), path="")
    lines = "PIN: 1" + "\na" * 250_000
    bitwarden = SAMPLES[FormatId.BITWARDEN_CSV].replace("PIN: 4711", lines)
    assert len(shown(parse(bitwarden).items[0])) == 8
    group = f"group,g2,{'F' * 5000},g1"
    buttercup = SAMPLES[FormatId.BUTTERCUP_CSV].replace("group,g2,Food,g1", group)
    assert Unreadable(Where(Unit.LINE, 6), Why.BAD_VALUE) in parse(buttercup).unreadable


def test_a_folder_of_nordpass_is_known_by_what_lies_in_it() -> None:
    header = SAMPLES[FormatId.NORDPASS_CSV].partition("\n")[0]
    header = header.replace(",type,custom_fields", "").replace("pin,", "")
    header = header.replace("additional_urls,", "")
    columns = header.split(",")

    def row(name: str, folder: str = "", password: str = "") -> str:
        said = {"name": name, "folder": folder, "password": password}
        return ",".join(said.get(column, "") for column in columns)

    rows = [row("Shops"), row("Shops/Food"), row("Shop"), row("Bakery", "Shops/Food/Bread", "p")]
    items = parse("\n".join([header, *rows]) + "\n").items
    assert [item.draft.title for item in items] == ["Shop", "Bakery"]
