"""The command line as a grammar: light to import, since `--version` waits for it."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

from core.errors import UsageError
from ui.terminal import upkeep_grammar
from ui.terminal.generate_options import add_options

PROGRAM = "strongroom"
WAITS = (7, 14, 30, 60, 90)
KINDS = ("login", "card", "identity", "note", "ssh-key", "wifi", "code", "document", "custom")
LATER_COMMANDS = ("batch",)


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage as our own failure instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        if unknown := re.match(r"argument COMMAND: invalid choice: '(.*?)' \(", message):
            message = f"“{unknown[1]}” is not a command"
        wrong = re.sub(r"^argument ([^:]*): ", r"\1: ", message)
        wrong = wrong.replace("invalid choice", "not one of the choices")
        wrong = re.sub(r"invalid \w+ value", "not a number", wrong)
        raise UsageError(reason=f"{wrong[:1].upper()}{wrong[1:]}. See “{self.prog} --help”.")


class Grammar:
    """The parser of the whole command line, built command by command."""

    def __init__(self) -> None:
        self.parser = Parser(
            prog=PROGRAM,
            description="Without a command, open the window. With one, work in this terminal.",
            epilog="Exit codes and the JSON of each command: docs/terminal.md.",
            allow_abbrev=False,
        )
        self.parser.add_argument("--version", action="store_true", help="tell the version and stop")
        _add_global(self.parser, again=False)
        self.parser.set_defaults(noun=None, act=None)
        # The global options are understood after a command as well.
        self._shared = Parser(add_help=False)
        _add_global(self._shared, again=True)
        self._nouns = self.parser.add_subparsers(metavar="COMMAND", title="commands")
        self._acts: dict[str, argparse._SubParsersAction[Parser]] = {}

    def noun(self, name: str, *, help: str) -> None:
        """Add a command that has commands of its own."""
        parser = self._nouns.add_parser(name, parents=[self._shared], help=help, allow_abbrev=False)
        acts = parser.add_subparsers(metavar="COMMAND", title="commands", required=True)
        self._acts[name] = acts

    def command(self, name: str, *, help: str, within: str | None = None) -> Parser:
        """Add a command and return its parser, to which its arguments are added."""
        parser = (self._acts[within] if within else self._nouns).add_parser(
            name,
            parents=[self._shared],
            allow_abbrev=False,
            help=help,
            description=f"{help[:1].upper()}{help[1:]}.",
        )
        parser.set_defaults(noun=within or name, act=name)
        return parser

    def later(self, name: str) -> None:
        """Add a command of a later version: known, not offered."""
        parser = self._nouns.add_parser(name, add_help=False, prefix_chars="\0")
        parser.add_argument("rest", nargs="*")
        parser.set_defaults(noun=name, act=name)


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options; `noun` and `act` name the command. Raises UsageError."""
    options = make_grammar().parser.parse_args(arguments)
    if options.noun in LATER_COMMANDS:
        raise not_in_this_version(options.noun)
    return options


def not_in_this_version(what: str) -> UsageError:
    """Return the refusal of something that a later version will do."""
    return UsageError(reason=f"“{what}” is not in this version. See “{PROGRAM} --help”.")


def make_grammar() -> Grammar:
    """Return the grammar of every command."""
    grammar = Grammar()
    _add_profile(grammar)
    _add_deletion(grammar)
    add_options(grammar.command("generate", help="make passwords; none is kept"))
    _add_item(grammar)
    _add_item_by_id(grammar)
    _add_transfer(grammar)
    upkeep_grammar.add_merge(grammar)
    upkeep_grammar.add_backup(grammar)
    upkeep_grammar.add_leftovers(grammar)
    upkeep_grammar.add_activity(grammar)
    upkeep_grammar.add_imports(grammar)
    for name in LATER_COMMANDS:
        grammar.later(name)
    return grammar


def _add_global(parser: Parser, *, again: bool) -> None:
    # After a command, an option that is not given must not undo the one before it.
    nothing = argparse.SUPPRESS if again else None
    off = argparse.SUPPRESS if again else False
    group = parser.add_argument_group("global options")
    group.add_argument(
        "--data-dir", metavar="DIR", default=nothing, help="the folder that holds everything"
    )
    group.add_argument(
        "--profile", metavar="NAME|ID", default=nothing, help="the profile to work in"
    )
    for name, help_text in (
        ("--json", "answer one JSON document"),
        ("--password-stdin", "read secrets from standard input, one per line"),
        ("--stdin-json", "after the secrets, read one JSON object with values"),
        ("--read-only", "open the profile for reading only; nothing is written"),
        ("--accept", "go on with a profile that is not as it was left, and log that"),
    ):
        group.add_argument(name, action="store_true", default=off, help=help_text)


def _add_profile(grammar: Grammar) -> None:
    grammar.noun("profile", help="create, list, recover, delete and restore profiles")
    create = grammar.command("create", within="profile", help="create a profile")
    create.add_argument("name", metavar="NAME")
    create.add_argument("--kit", metavar="FILE", help="save a recovery kit as text")
    grammar.command("list", within="profile", help="list every profile and its state")
    grammar.command("change-password", within="profile", help="change the master password")
    kit = grammar.command("kit", within="profile", help="replace the recovery kit")
    kit.add_argument("--replace", metavar="FILE", required=True, help="save the new kit as text")
    grammar.command(
        "recover", within="profile", help="choose a new master password with the recovery key"
    )
    grammar.command("bind", within="profile", help="need this computer besides the password")
    grammar.command("unbind", within="profile", help="need the master password alone again")


def _add_deletion(grammar: Grammar) -> None:
    delete = grammar.command("delete", within="profile", help="delete a profile, now or in days")
    delete.add_argument("name", metavar="NAME")
    delete.add_argument("--plan", action="store_true", help="only tell what would go and stay")
    delete.add_argument("--confirm", metavar="NAME", help="the name again")
    copy = delete.add_mutually_exclusive_group()
    copy.add_argument("--copy", metavar="FILE", help="first write a copy and check it")
    copy.add_argument("--move-to", metavar="OTHER", help="first put everything into that profile")
    copy.add_argument("--no-copy", action="store_true", help="want no copy")
    delete.add_argument("--format", metavar="F", help="the format of the copy; see “formats”")
    when = delete.add_mutually_exclusive_group()
    when.add_argument(
        "--in", dest="days", metavar="DAYS", type=int, choices=WAITS, help="7, 14, 30, 60 or 90"
    )
    when.add_argument("--now", action="store_true", help="permanently, with no way back")
    when.add_argument(
        "--without-password", action="store_true", help="in 60 days; the password is forgotten"
    )
    restore = grammar.command("restore", within="profile", help="cancel a scheduled deletion")
    restore.add_argument("name", metavar="NAME")
    restore.add_argument(
        "--recovery-key", action="store_true", help="give the recovery key, not the password"
    )
    grammar.command("purge", help="finish deletions that are due or were interrupted")


def _add_item(grammar: Grammar) -> None:
    grammar.noun("item", help="add, find, show, edit and remove items")
    add = grammar.command("add", within="item", help="add an item")
    add.add_argument("--type", required=True, choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    add.add_argument("--title", metavar="T", required=True)
    _add_values(add)
    edit = grammar.command("edit", within="item", help="change an item")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--type", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    edit.add_argument("--title", metavar="T")
    edit.add_argument("--password", action="store_true", help="give a new password as a secret")
    _add_values(edit)
    listing = grammar.command("list", within="item", help="list items")
    listing.add_argument("--folder", metavar="F", help="only items in this folder or below")
    listing.add_argument("--tag", metavar="T", help="only items with this tag")
    listing.add_argument("--trash", action="store_true", help="what lies in Trash instead")
    search = grammar.command("search", within="item", help="find items, best match first")
    search.add_argument("query", metavar="QUERY")


def _add_values(parser: Parser) -> None:
    parser.add_argument("--username", metavar="U")
    parser.add_argument("--url", metavar="U", action="append", dest="urls", help="may be repeated")
    parser.add_argument("--folder", metavar="F", help="such as Work/Servers")
    parser.add_argument("--tag", metavar="T", action="append", dest="tags", help="may be repeated")
    parser.add_argument("--generate", action="store_true", help="make its password")
    parser.add_argument("--recipe", metavar="NAME", help="with --generate: the one of that name")


def _add_item_by_id(grammar: Grammar) -> None:
    for name, help_text in (
        ("show", "show one item"),
        ("trash", "move an item to Trash"),
        ("restore", "take an item out of Trash"),
        ("remove", "delete an item in Trash permanently"),
        ("code", "show the one-time code of an item"),
    ):
        command = grammar.command(name, within="item", help=help_text)
        command.add_argument("id", metavar="ID")
        if name == "show":
            command.add_argument("--reveal", action="store_true", help="show hidden values too")


def _add_transfer(grammar: Grammar) -> None:
    reading = grammar.command("import", help="add the items of a file")
    reading.add_argument("file", metavar="FILE")
    reading.add_argument("--format", metavar="F", help="instead of finding out; see “formats”")
    reading.add_argument(
        "--columns", metavar="NAMES", help="of a CSV without names: such as title,username,password"
    )
    reading.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    reading.add_argument(
        "--duplicates",
        choices=("update", "skip", "keep-both"),
        default="update",
        help="what to do with items that are here already and differ",
    )
    reading.add_argument(
        "--file-password", action="store_true", help="give the file's password as a secret"
    )
    reading.add_argument("--report", metavar="FILE", help="save what came in and what did not")
    reading.add_argument("--key-file", metavar="K", help="of a KeePass file that has one")
    writing = grammar.command("export", help="write items to a file and check it")
    writing.add_argument("file", metavar="FILE")
    writing.add_argument("--format", metavar="F", required=True, help="see “formats”")
    chosen = writing.add_mutually_exclusive_group()
    chosen.add_argument("--folder", metavar="F", help="only what is in this folder or below")
    chosen.add_argument("--tag", metavar="T", help="only what has this tag")
    chosen.add_argument(
        "--item", metavar="ID", action="append", dest="items", help="only this; may be repeated"
    )
    writing.add_argument("--with-trash", action="store_true", help="also what lies in Trash")
    grammar.command("formats", help="list the formats that are read and written")
    grammar.noun("receipt", help="check receipts of deletions")
    verify = grammar.command("verify", within="receipt", help="tell whether a receipt is unaltered")
    verify.add_argument("file", metavar="FILE")
    grammar.command("health", help="tell which passwords are weak, reused or old, and what expired")
    grammar.command("doctor", help="check the data folder and, with a password, a profile")
