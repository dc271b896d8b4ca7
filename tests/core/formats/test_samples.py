"""Every file that other programs wrote yields what its maker says, or is refused with a reason.

What nearly all of pass-import must yield is one list; of the others, every text in the file is
looked for in what was read. A file that nobody expects here fails: it is a finding.
"""

from __future__ import annotations

import dataclasses
import functools
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import AppError
from core.formats.catalogue import FormatId, is_sealed
from core.formats.imported import ImportedItem, Parsed
from core.formats.reading import find_out, read, read_sealed
from core.formats.websites import title_of
from core.vault.field import FieldRole
from core.vault.item import ItemKind
from core.vault.secret import Secret
from tests.conftest import UNPROVED
from tests.core.formats.oracle import (
    ALL,
    Expected,
    as_expected,
    only,
    read_expected,
    sample,
    samples_folder,
)
from tests.core.formats.samples import (
    code_in,
    code_of,
    data_of_1pux,
    list_samples,
    texts_in_csv,
    texts_in_json,
    texts_in_keepass_xml,
    words_of,
)
from tests.core.formats.test_kdbx_peers import ask

MOST = ("title", "login", "password", "url", "comments")
PASSWORD = "correct horse battery staple"
Entries = list[Expected]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Common:
    """A file with the common set: its format, what of each entry it carries.

    `turned` makes of the list what the maker of this file did, `more` are entries besides it.
    """

    form: FormatId
    carried: tuple[str, ...] = ALL
    turned: Callable[[Expected], Expected] = lambda entry: entry
    more: tuple[Expected, ...] = ()


@dataclasses.dataclass(frozen=True, kw_only=True)
class Codes:
    """A file with one-time codes, what it lists them after, and which its program cannot hold."""

    form: FormatId
    like: str = "aegis/plain.txt"
    missing: tuple[str, ...] = ()
    password: str = ""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Words:
    """A file of which every text is in what is read, but what is not the person's own."""

    form: FormatId
    count: int
    texts: Callable[[bytes], Iterator[str]]
    but: tuple[str, ...] = ()


def titled_by_url(entry: Expected) -> Expected:
    """Return an entry of a file whose maker put the titles where it has addresses, and no notes."""
    return {**entry, "url": entry["title"], "title": title_of(entry["title"])}


def without_scheme(entry: Expected) -> Expected:
    """Return an entry of a file whose maker took the scheme from one title."""
    return {**entry, "title": entry["title"].removeprefix("https://")}


def bitwarden_texts(content: bytes) -> Iterator[str]:
    """Yield what a person sees in Bitwarden."""
    times = {"creationDate", "revisionDate", "deletedDate", "lastUsedDate"}
    return texts_in_json(content, without=frozenset({"id", "folderId", *times}))


COMMON = {
    "1password.1pif": Common(form=FormatId.ONEPIF),
    "1password.csv": Common(form=FormatId.CSV, carried=MOST),
    "1password8.csv": Common(form=FormatId.ONEPASSWORD_CSV, carried=MOST),
    "bitwarden-org.csv": Common(form=FormatId.BITWARDEN_CSV),
    "bitwarden-org.json": Common(form=FormatId.BITWARDEN_JSON),
    "bitwarden.csv": Common(form=FormatId.BITWARDEN_CSV),
    "bitwarden.json": Common(form=FormatId.BITWARDEN_JSON),
    "buttercup.csv": Common(form=FormatId.BUTTERCUP_CSV),
    "chrome.csv": Common(form=FormatId.CHROME_CSV, carried=MOST),
    "clipperz.html": Common(form=FormatId.CLIPPERZ),
    "dashlane.csv": Common(form=FormatId.DASHLANE_CSV, carried=MOST),
    "dashlane.json": Common(form=FormatId.DASHLANE_JSON, carried=MOST, more=({"title": "Email"},)),
    "encryptr.csv": Common(form=FormatId.ENCRYPTR_CSV, carried=MOST),
    "enpass.json": Common(form=FormatId.ENPASS_JSON),
    "ff-password-exporter.csv": Common(
        form=FormatId.FF_EXPORTER_CSV, carried=MOST[:4], turned=titled_by_url
    ),
    "firefox.csv": Common(form=FormatId.FIREFOX_CSV, carried=MOST[:4], turned=titled_by_url),
    "keepass.csv": Common(form=FormatId.KEEPASS_CSV, carried=MOST),
    "keepass.xml": Common(form=FormatId.KEEPASS_XML),
    "keepassx.xml": Common(form=FormatId.KEEPASSX_XML),
    "keeper.csv": Common(form=FormatId.KEEPER_CSV),
    "lastpass.csv": Common(form=FormatId.LASTPASS_CSV),
    "nordpass.csv": Common(form=FormatId.NORDPASS_CSV),
    "padlock.csv": Common(form=FormatId.PADLOCK_CSV),
    "passman.json": Common(form=FormatId.PASSMAN_JSON),
    "passpack.csv": Common(form=FormatId.PASSPACK_CSV),
    "pwsafe.xml": Common(form=FormatId.PWSAFE_XML),
    "revelation.xml": Common(form=FormatId.REVELATION_XML),
    "roboform.csv": Common(form=FormatId.ROBOFORM_CSV),
    "safeincloud.csv": Common(form=FormatId.SAFEINCLOUD_CSV, carried=MOST),
    "saferpass.csv": Common(form=FormatId.SAFERPASS_CSV, carried=MOST),
    "synology.csv": Common(form=FormatId.SYNOLOGY_CSV, carried=MOST),
    "upm.csv": Common(form=FormatId.UPM_CSV, carried=MOST),
    "zoho.csv": Common(form=FormatId.ZOHO_VAULT_CSV, carried=MOST),
}
OTP = "pass-import/expected-otp.yml"
STEAM = ("JRZCL47CMXVOQMNPZR2F7J4RGI",)
CODES = {
    "aegis/2fas_authenticator_plain_v4.2fas": Codes(
        form=FormatId.TWOFAS_JSON,
        # Its program takes no period of 20 or 50 seconds.
        missing=("5OM4WOOGPLQEF6UGN3CPEOOLWU", "7ELGJSGXNCCTV3O6LKJWYFV2RA"),
    ),
    "aegis/aegis_encrypted.json": Codes(form=FormatId.AEGIS_PROTECTED, password="test"),
    "aegis/aegis_plain.json": Codes(form=FormatId.AEGIS_JSON),
    "aegis/ente_auth.txt": Codes(form=FormatId.OTPAUTH_LIST),
    "aegis/freeotp_plus.json": Codes(form=FormatId.FREEOTP_JSON, missing=STEAM),
    "aegis/plain.txt": Codes(form=FormatId.OTPAUTH_LIST),
    "aegis/stratum_plain.json": Codes(form=FormatId.STRATUM_JSON),
    "pass-import/aegis.json": Codes(form=FormatId.AEGIS_JSON, like=OTP),
    "pass-import/aegiscipher.json": Codes(
        form=FormatId.AEGIS_PROTECTED, like=OTP, password=PASSWORD
    ),
    "pass-import/andotp.json": Codes(form=FormatId.ANDOTP_JSON, like=OTP),
    "pass-import/freeotp.json": Codes(form=FormatId.FREEOTP_JSON, like=OTP),
    "pass-import/gnomeauthenticator.json": Codes(form=FormatId.ANDOTP_JSON, like=OTP),
}
WORDS = {
    "bitwarden-sdk/cxf_example.json": Words(
        form=FormatId.CXF_JSON,
        count=14,
        texts=lambda content: texts_in_json(content, within=frozenset({"value", "tags", "urls"})),
    ),
    "bitwarden-sdk/json_export.json": Words(
        form=FormatId.BITWARDEN_JSON, count=5, texts=bitwarden_texts, but=("Linked",)
    ),
    "buttercup/bitwarden.json": Words(form=FormatId.BITWARDEN_JSON, count=5, texts=bitwarden_texts),
    "buttercup/chrome_pass.csv": Words(
        form=FormatId.CHROME_CSV, count=9, texts=lambda content: texts_in_csv(content, frozenset())
    ),
    "buttercup/keeper.json": Words(
        form=FormatId.KEEPER_JSON,
        count=3,
        texts=lambda content: texts_in_json(
            content, without=frozenset({"schema", "$type", "folders"})
        ),
    ),
    "buttercup/lastpass.csv": Words(
        form=FormatId.LASTPASS_CSV,
        count=4,
        texts=lambda content: texts_in_csv(content, frozenset({"fav"})),
    ),
    "keepassxc/1PasswordExport.1pux": Words(
        form=FormatId.ONEPUX,
        count=9,
        texts=lambda content: texts_in_json(
            data_of_1pux(content),
            within=frozenset({"value", "notesPlain", "password", "tags", "url", "fileName"}),
            without=frozenset({"documentId"}),
        ),
    ),
    "keepassxc/bitwarden_export.json": Words(
        form=FormatId.BITWARDEN_JSON, count=4, texts=bitwarden_texts
    ),
}
BUTTERCUP = ["Sample Entry", "Sample Entry #2", "Test-entry", "Test-entry-2"]
ENTRIES: dict[str, tuple[str, list[str]]] = {
    "buttercup/test-archive-kdbx3.kdbx": ("passw0rd", BUTTERCUP),
    "buttercup/test-archive-kdbx4.kdbx": ("passw0rd", BUTTERCUP),
    "keepassxc/NewDatabase.kdbx": ("a", ["Sample Entry", "Subgroup Entry"]),
    "keepassxc/NewDatabase.xml": (
        "",
        ["Sample Entry 1", "Sample Entry 2", "Subsub Entry", "delentry"],
    ),
    "keepassxc/BrokenGroupReference.xml": ("", ["Sample Entry 1"]),
}
"""Of these the titles: nobody says more of what is in them."""
KEYED = (
    "buttercup/test-archive-keyfile-kdbx4.kdbx",
    "keepassxc/FileKeyXml.kdbx",
    "keepassxc/FileKeyXmlV2.kdbx",
)
"""What is in these, which a key file opens, `test_file_keys.py` tells."""
REFUSED = {
    "buttercup/test-archive-keyfile-kdbx4.key": "ClosedFileError keepass-key",
    "keepassxc/BrokenHeaderHash.kdbx": "FileAlteredError",
    "keepassxc/FileKeyXml.key": "ClosedFileError keepass-key",
    "keepassxc/FileKeyXmlV2.keyx": "ClosedFileError keepass-key",
    "keepassxc/hibp.txt": "UnknownFormatError",
}
ALONE = {"pass-import/keepass.kdbx", "keepassxc/bitwarden_encrypted_export.json"}


@functools.cache
def parse(name: str, password: str = "") -> Parsed:
    """Return what a file yields, opened by a password where it needs one."""
    content = sample(name)
    form = find_out(content, path=name)
    if not is_sealed(form):
        return read(content, path=name)
    with Secret.from_text(password) as secret:
        return read_sealed(content, path=name, format_id=form, passphrase=secret)


def expected_main() -> Entries:
    return read_expected(sample("pass-import/expected-main.yml"))


def entry_of(item: ImportedItem) -> Expected:
    """Return an item in the words of the list; where there are only tags, they are its groups."""
    entry = as_expected(item)
    tags = "/".join(item.tag_names).replace("\\", "/")
    return entry if "group" in entry or not tags else {**entry, "group": tags}


@pytest.mark.parametrize("name", COMMON)
def test_the_common_set(name: str) -> None:
    common, parsed = COMMON[name], parse(f"pass-import/{name}")
    expected = [common.turned(entry) for entry in expected_main()]
    found = only(list(map(entry_of, parsed.items)), *common.carried)
    assert found == only([*expected, *common.more], *common.carried)
    assert (parsed.format_id, parsed.unreadable) == (common.form, ())


@pytest.mark.parametrize("name", CODES)
def test_one_time_codes(name: str) -> None:
    codes = CODES[name]
    parsed = parse(name, codes.password)
    assert (parsed.format_id, parsed.unreadable) == (codes.form, ())
    if codes.like == OTP:
        # The issuer in these lists is of pass-import's own making, and some apps have none.
        expected = [code_of(entry["otpauth"])[2:] for entry in read_expected(sample(OTP))]
        titles = [entry["title"] for entry in read_expected(sample(OTP))]
        assert sorted(item.draft.title for item in parsed.items) == sorted(titles)
        if name == "pass-import/freeotp.json":
            # Its maker did not know that the program counts from one below.
            expected = [(*code[:-1], "11" if code[-1] == "10" else code[-1]) for code in expected]
        assert sorted(code_in(item)[2:] for item in parsed.items) == sorted(expected)
        return
    lines = sample(codes.like).decode().split()
    whole = [code_of(line) for line in lines]
    found = sorted(code_in(item) for item in parsed.items)
    assert found == sorted(code for code in whole if code[3] not in codes.missing)


@pytest.mark.parametrize("name", WORDS)
def test_every_text_is_in_what_is_read(name: str) -> None:
    words, parsed = WORDS[name], parse(name)
    said = words_of(parsed.items)
    texts = set(words.texts(sample(name)))
    assert len(texts) >= 10
    assert {text for text in texts if text not in said} == set(words.but)
    assert (parsed.format_id, len(parsed.items), parsed.unreadable) == (words.form, words.count, ())


@pytest.mark.parametrize("name", ENTRIES)
def test_entries(name: str) -> None:
    password, titles = ENTRIES[name]
    parsed = parse(name, password)
    assert (sorted(i.draft.title for i in parsed.items), parsed.unreadable) == (titles, ())


@pytest.mark.parametrize(
    "name", ["keepassxc/NewDatabase.xml", "keepassxc/BrokenGroupReference.xml"]
)
def test_every_text_of_an_entry_is_in_what_is_read(name: str) -> None:
    said = words_of(parse(name).items)
    texts = set(texts_in_keepass_xml(sample(name)))
    assert texts
    assert {text for text in texts if text not in said} == set()


@pytest.mark.soak
@pytest.mark.parametrize("name", [n for n, (password, _) in ENTRIES.items() if password])
def test_what_keepassxc_finds_in_a_database_is_in_what_is_read(name: str, tmp_path: Path) -> None:
    place = tmp_path / "x.kdbx"
    place.write_bytes(sample(name))
    password = ENTRIES[name][0]
    exported = ask("export", "--quiet", "--format", "xml", place, words=f"{password}\n")
    said = words_of(parse(name, password).items)
    texts = set(texts_in_keepass_xml(exported.encode()))
    assert len(texts) >= 10
    # How often a code changes and how long it is stands in its link in other words.
    assert {text for text in texts if text not in said} <= {"30;6"}


def test_the_database_with_everything() -> None:
    parsed = parse("pass-import/keepass.kdbx", PASSWORD)
    further = read_expected(sample("pass-import/expected-keepass-kdbx.yml"))
    past = [entry for entry in further if entry["group"].startswith("History/")]
    files = [entry["title"] for entry in further if entry["group"] == "Bank"]
    codes = {entry["title"]: entry for entry in further if entry["group"] == "TOTP"}
    logins = [{n: v for n, v in code.items() if n != "otpauth"} for code in codes.values()]
    expected = [without_scheme(entry) for entry in expected_main()] + logins
    assert only(list(map(as_expected, parsed.items)), *ALL) == only(expected, *ALL)
    assert parsed.unreadable == ()
    assert [file.name for item in parsed.items for file in item.attachments] == files
    assert all(file.content for item in parsed.items for file in item.attachments)
    for item in parsed.items:
        if item.draft.title in codes:
            link = codes[item.draft.title]["otpauth"]
            # pass-import writes the digits of Steam as a letter.
            assert code_in(item)[3] == code_of(link)[3]
            assert code_in(item)[6] == code_of(link)[6]
    earlier = [
        as_expected(ImportedItem(draft=old.draft, where=item.where, folder_path=item.folder_path))
        for item in parsed.items
        for old in item.earlier
    ]
    past = [{**entry, "group": entry["group"].removeprefix("History/")} for entry in past]
    assert only(earlier, *ALL) == only(past, *ALL)


def test_what_bitwarden_sealed() -> None:
    parsed = parse("keepassxc/bitwarden_encrypted_export.json", "a")
    (item,) = parsed.items
    assert (parsed.format_id, parsed.unreadable) == (FormatId.BITWARDEN_PROTECTED, ())
    assert {field.role for field in item.draft.fields} >= {FieldRole.USERNAME, FieldRole.PASSWORD}


def refusal(name: str) -> str:
    """Return why a file is refused: the error, and what it says besides the name."""
    with pytest.raises(AppError) as caught:
        parse(name)
    said = caught.value.data.get("what", "")
    return f"{type(caught.value).__name__} {said}".strip()


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_file_has_a_precise_reason(name: str) -> None:
    assert refusal(name) == REFUSED[name]


def test_a_file_without_header_puts_no_password_into_the_error() -> None:
    content = sample("pass-import/keeper.csv")
    with pytest.raises(AppError) as caught:
        read(content, path="keeper.csv", format_id=FormatId.CHROME_CSV)
    assert "ws5T" not in repr(caught.value)


def test_kinds_of_bitwarden() -> None:
    for name, kinds in (
        (
            "keepassxc/bitwarden_export.json",
            [ItemKind.NOTE, ItemKind.CARD, ItemKind.IDENTITY, ItemKind.LOGIN],
        ),
        (
            "bitwarden-sdk/json_export.json",
            [ItemKind.LOGIN, ItemKind.NOTE, ItemKind.CARD, ItemKind.IDENTITY, ItemKind.SSH_KEY],
        ),
    ):
        assert [item.draft.kind for item in parse(name).items] == kinds


def test_every_file_is_told_of_above(record_property: Callable[[str, object], None]) -> None:
    folder = samples_folder()
    if folder is None:
        pytest.skip(f"{UNPROVED}: files of other programs; STRONGROOM_SAMPLES names no folder")
    common = {f"pass-import/{name}" for name in COMMON}
    opened = {*CODES, *WORDS, *ENTRIES, *KEYED, *ALONE}
    assert list_samples(folder) == common | opened | set(REFUSED)
    for line in outcomes(folder):
        record_property("figure", line)


def outcomes(folder: Path) -> Iterator[str]:
    """Yield a short table of what each file is: by format, and by reason."""
    forms: dict[str, list[str]] = {}
    for name, common in COMMON.items():
        forms.setdefault(str(common.form), []).append(name)
    for name, codes in CODES.items():
        forms.setdefault(str(codes.form), []).append(Path(name).name)
    for name, words in WORDS.items():
        forms.setdefault(str(words.form), []).append(Path(name).name)
    for name in (*ENTRIES, *KEYED, "pass-import/keepass.kdbx"):
        form = FormatId.KEEPASS_XML if name.endswith(".xml") else FormatId.KDBX
        forms.setdefault(str(form), []).append(Path(name).name)
    forms[str(FormatId.BITWARDEN_PROTECTED)] = ["bitwarden_encrypted_export.json"]
    read_as = "; ".join(f"{form}: {', '.join(names)}" for form, names in sorted(forms.items()))
    refused = "; ".join(f"{Path(name).name}: {reason}" for name, reason in REFUSED.items())
    yield f"{len(list_samples(folder))} files of other programs."
    yield from textwrap.wrap(
        f"Read as {read_as}.", 120, subsequent_indent="  ", break_on_hyphens=False
    )
    yield from textwrap.wrap(
        f"Refused: {refused}.", 120, subsequent_indent="  ", break_on_hyphens=False
    )
