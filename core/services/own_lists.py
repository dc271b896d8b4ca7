"""Word lists of a person's own: read from a file, kept sealed in the profile."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from core.errors import RecipeNameTakenError, TooLargeError, WordListRefusedError
from core.passwords.word_lists import BYTES_MAX, OWN, OwnLists, WordList, read_word_list
from core.services.preferences import put_preference
from core.services.recipe_names import clean_recipe_name
from core.session import Session
from core.storage.files import open_file
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes

LISTS_LIMIT = 4
PREFERENCE = "generator.words/"
"""What the name of the preference that holds a list begins with; the list's name follows."""


def read_word_file(path: Path) -> WordList:
    """Return the word list in a file.

    Raises WordListRefusedError, FileMissingError, DiskError.
    """
    with open_file(path) as stream:
        # One byte more than allowed tells a file that is too large without reading it all.
        return read_word_list(stream.read(BYTES_MAX + 1))


def list_own(session: Session) -> OwnLists:
    """Return the own lists of a profile, by the names that recipes use."""
    with session.unit_of_work() as work:
        return read_own(work)


def read_own(work: UnitOfWork) -> OwnLists:
    """Return the own lists within a unit of work; one that can no longer be used is absent."""
    found = [p for p in work.preferences.all() if p.name.startswith(PREFERENCE)]
    kept: dict[str, WordList] = {}
    # No more than a person could have kept: whoever made the archive that was restored may
    # have put a thousand into it, to have every unlock wait for them.
    for preference in sorted(found, key=lambda p: p.name)[:LISTS_LIMIT]:
        try:
            # Judged anew, since the bits we show hang on what a list promises.
            words = read_word_list(preference.value.encode("utf-8", "replace"))
        except WordListRefusedError:
            continue
        kept[OWN + preference.name.removeprefix(PREFERENCE)] = words
    return kept


def keep_list(session: Session, *, name: str, words: WordList) -> Changes:
    """Keep a word list under a name.

    Raises NameEmptyError, NameTooLongError, RecipeNameTakenError, TextBrokenError, TooLargeError.
    """
    clean = clean_recipe_name(name)
    with session.unit_of_work() as work:
        known = [p.name for p in work.preferences.all() if p.name.startswith(PREFERENCE)]
        if any(_same(PREFERENCE + clean, other) for other in known):
            raise RecipeNameTakenError(name=clean)
        if len(known) >= LISTS_LIMIT:
            raise TooLargeError(what="word-lists", limit=LISTS_LIMIT)
        row = session.app.randomness.bytes(16)
        put_preference(work, PREFERENCE + clean, "\n".join(words.words), row)
        work.commit()
    return Changes(preferences=True)


def forget_list(session: Session, *, name: str) -> Changes:
    """Forget a list by the name that recipes use; recipes that name it cannot be used then."""
    with session.unit_of_work() as work:
        for preference in work.preferences.all():
            if preference.name == PREFERENCE + name.removeprefix(OWN):
                work.preferences.remove(preference.id)
        work.commit()
    return Changes(preferences=True)


def _same(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one).casefold() == (
        unicodedata.normalize("NFC", other).casefold()
    )
