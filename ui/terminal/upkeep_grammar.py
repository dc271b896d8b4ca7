"""The grammar of the commands that look after a profile: log, imports, backups, leftovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.terminal.grammar import Grammar


def add_activity(grammar: Grammar) -> None:
    """Add what tells of a profile's own log."""
    grammar.noun("activity", help="tell what happened in a profile")
    grammar.command("list", within="activity", help="list what happened, the newest first")
    grammar.command("verify", within="activity", help="tell whether every line is as written")


def add_imports(grammar: Grammar) -> None:
    """Add what lists imports and takes them back."""
    grammar.noun("imports", help="list what was imported, and take it back")
    grammar.command("list", within="imports", help="list the imports of the last 30 days")
    undo = grammar.command("undo", within="imports", help="take an import back")
    undo.add_argument("id", metavar="ID")


def add_merge(grammar: Grammar) -> None:
    """Add `merge`."""
    merging = grammar.command("merge", help="merge another copy of the profile into it")
    other = merging.add_mutually_exclusive_group(required=True)
    other.add_argument("file", metavar="FILE", nargs="?", help="a Strongroom archive, or KDBX")
    other.add_argument("--backup", metavar="ID", help="one of the backups; see “backup list”")
    merging.add_argument(
        "--backup-password",
        action="store_true",
        help="give the backup's password of another day as a secret",
    )
    merging.add_argument("--key-file", metavar="K", help="of a KeePass file that has one")
    merging.add_argument(
        "--file-password", action="store_true", help="with --key-file: there is a passphrase, too"
    )
    merging.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    merging.add_argument(
        "--conflicts",
        choices=("newer", "here", "there", "both"),
        default="newer",
        help="whose value is taken where both copies changed; the other is kept as a version",
    )
    merging.add_argument(
        "--apply-deletions",
        action="store_true",
        help="move to Trash what was deleted in the other copy",
    )
    merging.add_argument(
        "--bring-back", action="store_true", help="bring back all that was deleted here only"
    )


def add_backup(grammar: Grammar) -> None:
    """Add what makes, lists and gives back backups."""
    grammar.noun("backup", help="make, list, verify and restore backups")
    create = grammar.command("create", within="backup", help="make a backup and check it")
    create.add_argument("--to", metavar="DIR", help="in a folder of yours, such as on a stick")
    listing = grammar.command("list", within="backup", help="list backups, the newest first")
    verify = grammar.command("verify", within="backup", help="open all of a backup and compare it")
    restore = grammar.command(
        "restore", within="backup", help="replace the profile by a backup, after one of it as it is"
    )
    restore.add_argument(
        "--items", metavar="ID", nargs="+", default=(), help="bring back only these items"
    )
    restore.add_argument(
        "--as", metavar="NAME", dest="as_name", help="make a profile of its own instead"
    )
    for parser in (listing, restore):
        parser.add_argument(
            "--damaged", action="store_true", help="where the profile itself does not open"
        )
    for parser in (verify, restore):
        parser.add_argument("id", metavar="ID")
        parser.add_argument(
            "--backup-password",
            action="store_true",
            help="give the password of another day as a secret",
        )


def add_leftovers(grammar: Grammar) -> None:
    """Add what finds and removes leftovers."""
    grammar.noun("leftovers", help="list and remove what belongs to no profile")
    grammar.command("list", within="leftovers", help="list what is left over, and why")
    remove = grammar.command("remove", within="leftovers", help="remove one of them for good")
    remove.add_argument("id", metavar="ID")
    remove.add_argument("--yes", action="store_true", help="needed, for it cannot be undone")
