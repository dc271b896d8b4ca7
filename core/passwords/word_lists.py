"""The lists that random words come from: those on offer, and those a person brings.

A passphrase has the bits we show only if different choices give different texts.
Every word starts with a small letter and holds no digit. Where no word begins
another (`prefix_free`), a passphrase can be read back in one way only, whatever
stands between the words; else a separator must stand there that no word holds.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import importlib.resources
import itertools
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Protocol

from core.errors import RecipeImpossibleError, WordListRefusedError
from core.passwords.recipe import RecipeFault

OWN = "own/"
"""What the name of an own list begins with in a recipe."""
BYTES_MAX = 512 * 1024
WORDS_MIN, WORDS_MAX = 1000, 65_536
WORD_MAX = 64
_JOINTS = "-'’"
_SHORTEST, _LONGEST = 4, 9


@dataclasses.dataclass(frozen=True)
class WordList:
    """Words in their order, each once, and what follows from them for a recipe."""

    words: tuple[str, ...]
    prefix_free: bool
    has_capitals: bool = True
    """Whether every first letter has a capital of its own."""
    joints: str = ""
    """Hyphens and apostrophes that stand within words."""

    @property
    def count(self) -> int:
        """Return how many words there are."""
        return len(self.words)

    def __repr__(self) -> str:
        return f"WordList({len(self.words)} words)"


@dataclasses.dataclass(frozen=True)
class _Offered:
    """A list on offer: its file, how many words are used, and whether all of the file is."""

    file: str
    count: int
    prefix_free: bool
    whole: bool = True
    has_capitals: bool = True
    joints: str = ""


_OFFERED = {
    "eff-long": _Offered("eff-long", 7776, prefix_free=True),
    "eff-short": _Offered("eff-short", 1296, prefix_free=True),
    "eff-apart": _Offered("eff-special", 1296, prefix_free=True),
    "de-long": _Offered("ger-long", 7776, prefix_free=True),
    "de-short": _Offered("ger-short", 1296, prefix_free=False),
    "es": _Offered("spa-mich", 50_992, prefix_free=False, whole=False),
    "fi": _Offered("fin-kotus", 33_975, prefix_free=False, whole=False),
    "nb": _Offered("nor-nb", 59_070, prefix_free=False, whole=False),
    "pt-br": _Offered("ptbr-aosp-10k", 8707, prefix_free=False, whole=False),
    "sv": _Offered("swe-short", 16_705, prefix_free=False, whole=False),
}

WORD_LISTS: dict[str, int] = {name: offered.count for name, offered in _OFFERED.items()}
"""The word lists on offer and how many words of each are used.

All come as data of the xkcdpass package, under licences of their own:
`eff-long`, `eff-short`, `eff-apart`: Electronic Frontier Foundation, 2016, CC BY 3.0 US.
`de-long`, `de-short`: dys2p/wordlists-de, BSD-3-Clause.
`es`: archive of the University of Michigan, public domain.
`fi`: Institute for the Languages of Finland, CC BY 3.0 (chosen of three).
`nb`: Norsk Ordbank 2005, CC BY 4.0. `pt-br`: Android's LatinIME, Apache-2.0.
`sv`: Martin Lindhe's list, MIT.
Of the last five, words of four to nine small letters are used. The package's French,
Italian and European Portuguese lists are not offered: who owns the first is not told,
the others ask for more than to be named.
"""

OwnLists = Mapping[str, WordList]
NO_OWN_LISTS: OwnLists = {}


class WordListFault(enum.StrEnum):
    """Why a text makes no word list: the `reason` of WordListRefusedError."""

    NOT_TEXT = "not-text"
    TOO_LARGE = "too-large"
    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    TWICE = "twice"
    NOT_A_WORD = "not-a-word"
    LONG_WORD = "long-word"


class ListFacts(Protocol):
    """What the count of passphrases depends on."""

    @property
    def count(self) -> int:
        """Return how many words there are."""

    @property
    def prefix_free(self) -> bool:
        """Tell whether no word begins another."""

    @property
    def has_capitals(self) -> bool:
        """Tell whether every first letter has a capital of its own."""

    @property
    def joints(self) -> str:
        """Return the hyphens and apostrophes that stand within words."""


def list_facts(name: str, own: OwnLists = NO_OWN_LISTS) -> ListFacts:
    """Return what is known of a list before it is read.

    Raises RecipeImpossibleError for an unknown name.
    """
    known: ListFacts | None = own.get(name) or _OFFERED.get(name)
    if known is None:
        raise RecipeImpossibleError(reason=RecipeFault.WORD_LIST)
    return known


@functools.cache
def word_list(name: str) -> tuple[str, ...]:
    """Return the words of a list on offer, read on first use and counted.

    Raises RecipeImpossibleError for an unknown name.
    """
    if name not in _OFFERED:
        raise RecipeImpossibleError(reason=RecipeFault.WORD_LIST)
    offered = _OFFERED[name]
    file = importlib.resources.files("xkcdpass").joinpath("static", offered.file)
    words: Sequence[str] = file.read_text(encoding="utf-8").split()
    if not offered.whole:
        words = [*dict.fromkeys(word for word in words if _is_everyday(word))]
    # A changed list would make the entropy we show a lie; that is our bug, not the world's.
    if len(set(words)) != len(words) or len(words) != offered.count:
        raise ValueError(f"word list {name} is not the list we know")
    return tuple(words)


def read_word_list(content: bytes) -> WordList:
    """Return the word list in a text file of a person's own: one word per line, UTF-8.

    Lines that are empty or begin with # are passed over, as are dice numbers before
    a word. Words are taken in small letters. Raises WordListRefusedError, with the
    line and the word where one is to blame.
    """
    if len(content) > BYTES_MAX:
        raise WordListRefusedError(reason=WordListFault.TOO_LARGE, limit=BYTES_MAX // 1024)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WordListRefusedError(reason=WordListFault.NOT_TEXT) from None
    known: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        # Most lines are a plain word already; a stored list is read at every unlock.
        plain = line.isascii() and line.isalpha() and line.islower()
        word = line if plain else _word_of(line)
        if not word:
            continue
        fault = _find_fault(word, known)
        if fault is not None:
            raise WordListRefusedError(reason=fault, line=number, word=word[:WORD_MAX])
        known[word] = number
    return _checked(tuple(known))


def is_prefix_free(words: Sequence[str]) -> bool:
    """Tell whether no word begins another."""
    # What a word begins stands right behind it in the order of the alphabet.
    return not any(later.startswith(word) for word, later in itertools.pairwise(sorted(words)))


def _checked(words: tuple[str, ...]) -> WordList:
    if len(words) < WORDS_MIN:
        raise WordListRefusedError(reason=WordListFault.TOO_FEW, limit=WORDS_MIN)
    if len(words) > WORDS_MAX:
        raise WordListRefusedError(reason=WordListFault.TOO_MANY, limit=WORDS_MAX)
    joints = "".join(joint for joint in _JOINTS if any(joint in word for word in words))
    firsts = {word[0] for word in words}
    return WordList(words, is_prefix_free(words), all(map(_has_capital, firsts)), joints)


def _word_of(line: str) -> str:
    text = unicodedata.normalize("NFC", line).strip()
    if text.startswith("#"):
        return ""
    number, _, rest = text.partition("\t" if "\t" in text else " ")
    if rest and number.isascii() and number.isdigit():
        text = rest.strip()
    return unicodedata.normalize("NFC", text.lower())


def _find_fault(word: str, known: Mapping[str, int]) -> WordListFault | None:
    if len(word) > WORD_MAX:
        return WordListFault.LONG_WORD
    # Digits would be taken for the one that a recipe adds; anything else may not be typed.
    within = word.isalpha() or all(_is_letter(c) or c in _JOINTS for c in word)
    if not (within and word[0].isalpha()):
        return WordListFault.NOT_A_WORD
    return WordListFault.TWICE if word in known else None


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


def _has_capital(letter: str) -> bool:
    """Tell whether a letter has one capital that leads back to it (ß and ı have none)."""
    capital = letter.upper()
    return len(capital) == 1 and capital != letter and capital.lower() == letter


def _is_everyday(word: str) -> bool:
    return (
        _SHORTEST <= len(word) <= _LONGEST
        and word.isalpha()
        and word == word.lower()
        and unicodedata.is_normalized("NFC", word)
    )
