"""Files that other programs wrote yield what their makers say is in them."""

from __future__ import annotations

import pytest

from core.errors import AppError, FileEncryptedError, UnknownFormatError
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem
from core.formats.reading import read, read_sealed
from core.formats.websites import title_of
from core.vault.field import FieldRole
from core.vault.item import ItemKind
from core.vault.secret import Secret
from tests.core.formats.oracle import ALL, as_expected, only, read_expected, sample


def test_bitwarden_json_of_the_common_set() -> None:
    expected = read_expected(sample("pass-import/expected-main.yml"))
    parsed = read(sample("pass-import/bitwarden.json"), path="bitwarden.json")
    assert parsed.format_id is FormatId.BITWARDEN_JSON
    assert (parsed.in_file, parsed.unreadable) == (14, ())
    assert only([as_expected(i) for i in parsed.items], *ALL) == only(expected, *ALL)


def test_chrome_csv_of_the_common_set() -> None:
    carried = ("title", "login", "password", "url", "comments")
    expected = read_expected(sample("pass-import/expected-main.yml"))
    parsed = read(sample("pass-import/chrome.csv"), path="chrome.csv")
    assert parsed.format_id is FormatId.CHROME_CSV
    assert (parsed.in_file, parsed.unreadable, parsed.not_kept) == (14, (), ())
    assert only([as_expected(i) for i in parsed.items], *carried) == only(expected, *carried)


def test_firefox_csv_of_the_common_set() -> None:
    # The maker of this file put the titles into its url column; Firefox has none.
    expected = [
        {**entry, "url": entry["title"], "title": title_of(entry["title"])}
        for entry in read_expected(sample("pass-import/expected-main.yml"))
    ]
    carried = ("title", "login", "password", "url")
    parsed = read(sample("pass-import/firefox.csv"), path="firefox.csv")
    assert parsed.format_id is FormatId.FIREFOX_CSV
    assert (parsed.in_file, parsed.unreadable, parsed.not_kept) == (14, (), ())
    assert only([as_expected(i) for i in parsed.items], *carried) == only(expected, *carried)
    assert {item.created for item in parsed.items} == {1_600_000_000_000}


MOST = ("title", "login", "password", "url", "comments")


@pytest.mark.parametrize(
    ("name", "form", "carried"),
    [
        ("1password8.csv", FormatId.ONEPASSWORD_CSV, MOST),
        ("encryptr.csv", FormatId.ENCRYPTR_CSV, MOST),
        ("keepass.csv", FormatId.KEEPASS_CSV, MOST),
        ("lastpass.csv", FormatId.LASTPASS_CSV, ALL),
        ("passpack.csv", FormatId.PASSPACK_CSV, MOST),
        ("safeincloud.csv", FormatId.SAFEINCLOUD_CSV, MOST),
        ("saferpass.csv", FormatId.SAFERPASS_CSV, MOST),
        ("synology.csv", FormatId.SYNOLOGY_CSV, MOST),
        ("bitwarden.csv", FormatId.BITWARDEN_CSV, ALL),
        ("keeper.csv", FormatId.KEEPER_CSV, ALL),
        ("upm.csv", FormatId.UPM_CSV, MOST),
        ("dashlane.csv", FormatId.DASHLANE_CSV, MOST),
        ("zoho.csv", FormatId.ZOHO_VAULT_CSV, MOST),
        ("padlock.csv", FormatId.PADLOCK_CSV, MOST),
        ("bitwarden-org.csv", FormatId.BITWARDEN_CSV, ALL),
        ("buttercup.csv", FormatId.BUTTERCUP_CSV, ALL),
        ("nordpass.csv", FormatId.NORDPASS_CSV, ALL),
        ("roboform.csv", FormatId.ROBOFORM_CSV, ALL),
    ],
)
def test_the_csv_of_the_common_set(name: str, form: FormatId, carried: tuple[str, ...]) -> None:
    expected = read_expected(sample("pass-import/expected-main.yml"))
    parsed = read(sample(f"pass-import/{name}"), path=name)
    assert (parsed.format_id, parsed.in_file, parsed.unreadable) == (form, 14, ())
    assert only([as_expected(i) for i in parsed.items], *carried) == only(expected, *carried)


def test_chrome_csv_with_a_nameless_column() -> None:
    parsed = read(sample("buttercup/chrome_pass.csv"), path="chrome_pass.csv")
    assert parsed.format_id is FormatId.CHROME_CSV
    assert len(parsed.items) == 9
    assert as_expected(parsed.items[0]) == {
        "title": "test name",
        "login": "example@ex.net",
        "password": "qwerty123",
        "url": "http://example.me/",
    }


def test_bitwarden_json_without_types() -> None:
    parsed = read(sample("buttercup/bitwarden.json"), path="bitwarden.json")
    assert [item.draft.kind for item in parsed.items] == [
        ItemKind.NOTE,
        ItemKind.LOGIN,
        ItemKind.LOGIN,
        ItemKind.NOTE,
        ItemKind.NOTE,
    ]
    assert parsed.items[1].folder_path == ("FooBar",)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "keepassxc/bitwarden_export.json",
            [ItemKind.NOTE, ItemKind.CARD, ItemKind.IDENTITY, ItemKind.LOGIN],
        ),
        (
            "bitwarden-sdk/json_export.json",
            [ItemKind.LOGIN, ItemKind.NOTE, ItemKind.CARD, ItemKind.IDENTITY, ItemKind.SSH_KEY],
        ),
    ],
)
def test_bitwarden_json_of_all_kinds(name: str, kinds: list[ItemKind]) -> None:
    parsed = read(sample(name), path=name)
    assert [item.draft.kind for item in parsed.items] == kinds
    assert parsed.unreadable == ()


def test_three_websites_come_in_order() -> None:
    parsed = read(sample("keepassxc/bitwarden_export.json"), path="")
    fields = parsed.items[3].draft.fields
    assert [f.value for f in fields if f.role is FieldRole.WEBSITE] == [
        "https://mail.google.com",
        "https://google.com",
        "https://gmail.com",
    ]


@pytest.mark.parametrize(
    ("name", "form", "codes"),
    [
        ("aegis_plain.json", FormatId.AEGIS_JSON, 7),
        ("2fas_authenticator_plain_v4.2fas", FormatId.TWOFAS_JSON, 5),
        ("plain.txt", FormatId.OTPAUTH_LIST, 7),
        ("ente_auth.txt", FormatId.OTPAUTH_LIST, 7),
    ],
)
def test_codes_of_authenticators(name: str, form: FormatId, codes: int) -> None:
    parsed = read(sample(f"aegis/{name}"), path=name)
    assert (parsed.format_id, parsed.in_file, parsed.unreadable) == (form, codes, ())
    keys = {(i.draft.title, i.draft.fields[1].value) for i in parsed.items}
    everything = {(i.draft.title, i.draft.fields[1].value) for i in read_plain_codes()}
    assert keys <= everything
    assert ("Deno", "Mason") in keys


def read_plain_codes() -> tuple[ImportedItem, ...]:
    return read(sample("aegis/plain.txt"), path="plain.txt").items


def test_an_encrypted_export_is_named_as_such() -> None:
    with pytest.raises(FileEncryptedError) as caught:
        read(sample("keepassxc/bitwarden_encrypted_export.json"), path="export.json")
    assert caught.value.data == {"path": "export.json", "detail": "bitwarden-protected-json"}


@pytest.mark.parametrize(
    "name",
    [
        "pass-import/clipperz.html",
    ],
)
def test_what_we_do_not_read_yet_is_unknown(name: str) -> None:
    with pytest.raises(UnknownFormatError):
        read(sample(name), path=name)


def test_a_file_without_header_puts_no_password_into_the_error() -> None:
    content = sample("pass-import/keeper.csv")
    with pytest.raises(AppError) as caught:
        read(content, path="keeper.csv", format_id=FormatId.CHROME_CSV)
    assert "ws5T" not in repr(caught.value)


@pytest.mark.parametrize(
    ("name", "password", "count"),
    [
        ("keepassxc/NewDatabase.kdbx", "a", 2),
        ("buttercup/test-archive-kdbx3.kdbx", "passw0rd", 4),
        ("buttercup/test-archive-kdbx4.kdbx", "passw0rd", 4),
        ("pass-import/keepass.kdbx", "correct horse battery staple", 18),
    ],
)
def test_kdbx_of_other_programs(name: str, password: str, count: int) -> None:
    with Secret.from_text(password) as secret:
        parsed = read_sealed(sample(name), path=name, format_id=FormatId.KDBX, passphrase=secret)
    assert (len(parsed.items), parsed.unreadable) == (count, ())
    if name.startswith("pass-import"):
        # The maker of this file took one title without its scheme.
        expected = [
            {**entry, "title": entry["title"].removeprefix("https://")}
            for entry in read_expected(sample("pass-import/expected-main.yml"))
        ]
        found = [as_expected(item) for item in parsed.items]
        assert [entry for entry in expected if entry not in found] == []
