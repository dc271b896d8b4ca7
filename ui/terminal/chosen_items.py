"""What `--folder`, `--tag` and `--item` choose of a profile."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from core.errors import UsageError
from core.search.folding import fold
from core.services import folders, items, tags
from core.session import Session
from core.vault.choice import EVERYTHING, Choice, InFolder, TheseItems, WithTag, make_test
from core.vault.folder import path_of, split_path
from ui.terminal.item_commands import parse_id


def read_choice(session: Session, options: argparse.Namespace) -> Choice:
    """Return what is chosen. Raises UsageError where there is no such folder or tag."""
    if options.items:
        return TheseItems(frozenset(map(parse_id, options.items)))
    if options.folder is not None:
        by_id = {folder.id: folder for folder in folders.list_folders(session)}
        paths = {folder: path_of(folder, by_id) for folder in by_id}
        wanted = split_path(options.folder)
        exact = [folder for folder, path in paths.items() if path == wanted]
        alike = [folder for folder, path in paths.items() if _folded(path) == _folded(wanted)]
        for folder in (*exact, *alike):
            return InFolder(folder)
        raise UsageError(reason=f"There is no folder “{options.folder}”.")
    if options.tag is not None:
        known = tags.list_tags(session)
        same = [tag for tag in known if tag.name == options.tag]
        for tag in (*same, *(t for t in known if fold(t.name) == fold(options.tag))):
            return WithTag(tag.id)
        raise UsageError(reason=f"There is no tag “{options.tag}”.")
    return EVERYTHING


def _folded(path: Iterable[str]) -> list[str]:
    return [fold(name) for name in path]


def count_left_in_trash(session: Session, choice: Choice) -> int:
    """Return how many of the items chosen lie in Trash, and so stay out unless asked for."""
    by_id = {folder.id: folder for folder in folders.list_folders(session)}
    meant, taken = (make_test(choice, by_id, include_trash=trash) for trash in (True, False))
    return sum(meant(s) and not taken(s) for s in items.list_summaries(session))
