"""What is stored of options, secrets and the JSON object of `item add` and `item edit`."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

import msgspec
import pytest

from core.app import open_app
from core.passwords.recipe import PassphraseRecipe, PatternRecipe, Recipe, SiteRulesRecipe
from core.paths import Paths
from core.services import items, profiles, recipes
from core.services.cards import list_profiles
from core.session import Session
from core.vault.item import ItemId
from core.vault.secret import Secret
from tests.ui.terminal.command_line import ITEM_PASSWORD, PASSWORD, CommandLine, rows_in
from ui.terminal.answers import Json

Fields = list[tuple[Json, ...]]


def fields_of(maria: CommandLine, item: str) -> Fields:
    """Return role, label, type and value of every field."""
    row = maria.json("item", "show", item, "--reveal", lines=[PASSWORD], reveal=True).row
    names = ("role", "label", "type", "value")
    return [tuple(field[name] for name in names) for field in rows_in(row["fields"])]


def add(maria: CommandLine, kind: str, *options: str, lines: list[str], given: Json = None) -> str:
    """Add an item of a kind and return its id."""
    arguments = ("item", "add", "--type", kind, "--title", "T", *options)
    return str(maria.json(*arguments, lines=[PASSWORD, *lines], given=given).row["id"])


def test_a_login_from_options_is_in_the_order_of_its_kind(maria: CommandLine) -> None:
    options = ("--url", "a.com", "--url", "b.com", "--username", "m")
    assert fields_of(maria, add(maria, "login", *options, lines=[ITEM_PASSWORD])) == [
        ("username", None, "text", "m"),
        ("password", None, "concealed", ITEM_PASSWORD),
        ("website", None, "url", "a.com"),
        ("website", None, "url", "b.com"),
    ]


def test_values_with_newlines_come_as_json(maria: CommandLine) -> None:
    given: Json = {
        "notes": "one\ntwo",
        "password": "p\nq",
        "username": "m",
        "urls": ["a.com"],
        "favourite": True,
        "expires": "2027-01-31T00:00:00Z",
        "fields": [
            {"label": "Door", "value": "1234", "type": "concealed"},
            {"role": "email", "value": "m@x"},
            {"label": "Plain", "value": "x"},
        ],
    }
    item = add(maria, "login", lines=[], given=given)
    assert fields_of(maria, item) == [
        ("username", None, "text", "m"),
        ("password", None, "concealed", "p\nq"),
        ("website", None, "url", "a.com"),
        ("notes", None, "multiline", "one\ntwo"),
        (None, "Door", "concealed", "1234"),
        ("email", None, "email", "m@x"),
        (None, "Plain", "text", "x"),
    ]
    row = maria.json("item", "show", item, lines=[PASSWORD]).row
    assert (row["favourite"], row["expires"]) == (True, "2027-01-31T00:00:00.000Z")


def test_a_generated_password_is_strong_and_kept(maria: CommandLine) -> None:
    first, second = (add(maria, "login", "--generate", lines=[]) for _ in range(2))
    ((_, _, _, one),), ((_, _, _, two),) = fields_of(maria, first), fields_of(maria, second)
    assert one != two
    assert len(str(one)) == len(str(two)) == 20
    ran = maria.run("item", "add", "--type", "note", "--title", "T", "--generate", lines=[PASSWORD])
    assert ran.code == 2


@contextlib.contextmanager
def in_the_window(maria: CommandLine) -> Iterator[Session]:
    """Lend the open profile, to do what only the window does."""
    with contextlib.ExitStack() as closing:
        app = closing.enter_context(contextlib.closing(open_app(Paths(maria.data))))
        secret = closing.enter_context(Secret.from_text(PASSWORD))
        (profile,) = list_profiles(app)
        session = profiles.unlock(app, profile=profile.id, secret=secret)
        yield closing.enter_context(contextlib.closing(session))


def give_recipe(maria: CommandLine, item: str, recipe: Recipe) -> None:
    """Have an item go by a recipe, as the window leaves it."""
    with in_the_window(maria) as session:
        found = items.read_item(session, item=ItemId(bytes.fromhex(item)))
        draft = msgspec.structs.replace(found.draft(), recipe=recipe)
        items.edit_item(session, item=found.id, seen_revision=found.revision, draft=draft)


def test_a_new_password_goes_by_the_recipe_of_its_item(maria: CommandLine) -> None:
    item = add(maria, "login", lines=[ITEM_PASSWORD])
    give_recipe(maria, item, SiteRulesRecipe("maxlength: 8; required: digit; allowed: lower", 20))
    ran = maria.run("item", "edit", item, "--generate", lines=[PASSWORD])
    assert ran.code == 0
    assert "The recipe of this item is weaker than your default: 41 instead of 127 bits." in ran.err
    ((_, _, _, value),) = fields_of(maria, item)
    assert len(str(value)) == 8
    give_recipe(maria, item, PassphraseRecipe(word_list="own/gone"))
    assert maria.run("item", "edit", item, "--generate", lines=[PASSWORD]).err == ""
    ((_, _, _, value),) = fields_of(maria, item)
    assert len(str(value)) == 20


def test_a_recipe_is_asked_for_by_its_name(maria: CommandLine) -> None:
    with in_the_window(maria) as session:
        recipes.save_recipe(session, name="Bank", recipe=PatternRecipe("AA-9999"))
    options = ("--type", "login", "--title", "T", "--generate", "--recipe", "bank")
    ran = maria.run("item", "add", *options, "--json", lines=[PASSWORD])
    assert "weaker than your default: 22 instead of 127 bits" in ran.err
    ((_, _, _, value),) = fields_of(maria, str(ran.row["id"]))
    assert re.fullmatch("[A-Z]{2}-[0-9]{4}", str(value))
    maria.fails(2, "usage", "item", "add", *options[:-1], "boat", lines=[PASSWORD])
    without = ("item", "add", "--type", "login", "--title", "T", "--recipe", "Bank")
    maria.fails(2, "usage", *without, lines=[PASSWORD, ITEM_PASSWORD])


@pytest.mark.parametrize(
    "kind", ["card", "identity", "note", "ssh-key", "code", "document", "custom"]
)
def test_other_kinds_ask_for_no_password(maria: CommandLine, kind: str) -> None:
    item = add(maria, kind, lines=[], given={"notes": "n"})
    assert fields_of(maria, item) == [("notes", None, "multiline", "n")]
    row = maria.json("item", "show", item, lines=[PASSWORD]).row
    assert row["kind"] == kind


def test_wifi_asks_for_its_password(maria: CommandLine) -> None:
    item = add(maria, "wifi", lines=["secret"])
    assert fields_of(maria, item) == [("password", None, "concealed", "secret")]


def test_edit_changes_only_what_is_named(maria: CommandLine) -> None:
    item = maria.add("Amazon", "--username", "m", "--url", "a.com", "--folder", "F", "--tag", "t")
    before = maria.json("item", "show", item, lines=[PASSWORD]).row
    done = maria.json("item", "edit", item, "--title", "Amazonas", lines=[PASSWORD])
    assert done.row == {"ok": True}
    after = maria.json("item", "show", item, lines=[PASSWORD]).row
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"title", "modified", "versions"}
    assert after["versions"] == 1


def test_edit_everything(maria: CommandLine) -> None:
    item = maria.add("Amazon", "--username", "m", "--url", "a.com", "--url", "b.com", "--tag", "t")
    options = ("--password", "--username", "n", "--url", "c.com", "--folder", "", "--tag", "u")
    maria.json("item", "edit", item, *options, lines=[PASSWORD, "new"])
    assert fields_of(maria, item) == [
        ("username", None, "text", "n"),
        ("password", None, "concealed", "new"),
        ("website", None, "url", "c.com"),
    ]
    row = maria.json("item", "show", item, lines=[PASSWORD]).row
    assert (row["folder"], row["tags"]) == (None, ["u"])


def test_edit_fields_by_id(maria: CommandLine) -> None:
    given: Json = {"fields": [{"label": "A", "value": "1"}, {"label": "B", "value": "2"}]}
    item = add(maria, "custom", lines=[], given=given)
    row = maria.json("item", "show", item, lines=[PASSWORD]).row
    ids = [field["id"] for field in rows_in(row["fields"])]
    changes: Json = {
        "fields": [
            {"id": ids[0], "value": None},
            {"id": ids[1], "value": "3", "type": "concealed"},
            {"label": "C", "value": "4"},
        ]
    }
    maria.json("item", "edit", item, lines=[PASSWORD], given=changes)
    assert fields_of(maria, item) == [
        (None, "B", "concealed", "3"),
        (None, "C", "text", "4"),
    ]


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        ("", "no JSON object"),
        ("{", "no JSON object"),
        ("[]", "is not understood"),
        ('{"pasword": "x"}', "is not understood"),
        ('{"notes": 1}', "at $.notes"),
        ('{"fields": [{"label": "x"}]}', "at $.fields[0]"),
        ('{"fields": [{"label": "x", "value": "v", "type": "canary"}]}', "at $.fields[0].type"),
        ('{"fields": [{"value": "v"}]}', "a label or a role"),
        ('{"expires": "soon"}', "“expires” is no time"),
        ("[" * 100_000, "is not understood"),
        ('{"notes": "\\ud800"}', "no JSON object"),
    ],
)
def test_objects_that_are_not_understood(maria: CommandLine, stdin: str, said: str) -> None:
    arguments = ("item", "add", "--type", "note", "--title", "T", "--password-stdin")
    ran = maria.run_raw(
        "--data-dir", str(maria.data), *arguments, "--stdin-json",
        stdin=f"{PASSWORD}\n{stdin}".encode(),
    )  # fmt: skip
    assert ran.code == 2
    assert said in ran.err
    assert "canary" not in ran.err
    assert maria.json("item", "list", lines=[PASSWORD]).rows == []


def test_a_key_for_codes_that_is_none(maria: CommandLine) -> None:
    arguments = ("item", "add", "--type", "login", "--title", "T")
    ran = maria.run(*arguments, lines=[PASSWORD], given={"one_time_code": "0189!"})
    assert ran.code == 6
    assert "0189" not in ran.err


def test_a_title_that_is_too_long_leaves_nothing_behind(maria: CommandLine) -> None:
    arguments = ("item", "add", "--type", "note", "--title", "x" * 1025, "--folder", "New")
    maria.fails(6, "too_large", *arguments, lines=[PASSWORD])
    maria.add("Amazon")
    maria.fails(6, "too_large", *arguments, lines=[PASSWORD])
    assert len(maria.json("item", "list", lines=[PASSWORD]).rows) == 1


def test_two_ways_to_one_password(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    maria.fails(2, "usage", "item", "edit", item, "--generate", "--password", lines=[PASSWORD, "x"])
