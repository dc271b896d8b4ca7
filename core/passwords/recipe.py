"""What the generator is asked for: a value that can be stored with an item."""

from __future__ import annotations

import enum

import msgspec

LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
SYMBOLS = "!#$%&()*+-.:;=?@[]^_~"
LOOKALIKES = "l1I|O0o"

LENGTH_MIN, LENGTH_MAX = 4, 128
WORDS_MIN, WORDS_MAX = 3, 12


class Capitals(enum.StrEnum):
    """Where a passphrase has capital letters."""

    NONE = "none"
    FIRST = "first"
    RANDOM = "random"


class CharactersRecipe(msgspec.Struct, frozen=True, array_like=True, tag="characters"):
    """Ask for random characters.

    The alphabet is the union of the chosen classes and `own`, less `exclude`
    and, if asked, less the look-alikes. `each_class` asks for at least one
    character of every chosen class (own characters count as a class).
    """

    length: int = 20
    upper: bool = True
    lower: bool = True
    digits: bool = True
    symbols: bool = True
    symbol_set: str = SYMBOLS
    own: str = ""
    exclude: str = ""
    no_lookalikes: bool = False
    each_class: bool = True


class PassphraseRecipe(msgspec.Struct, frozen=True, array_like=True, tag="passphrase"):
    """Ask for random words of a list."""

    words: int = 5
    separator: str = "-"
    capitals: Capitals = Capitals.NONE
    digit: bool = False
    word_list: str = "eff-long"


Recipe = CharactersRecipe | PassphraseRecipe


class RecipeFault(enum.StrEnum):
    """Why no password can come of a recipe: the `reason` of RecipeImpossibleError."""

    EMPTY_ALPHABET = "empty-alphabet"
    LENGTH = "length"
    TOO_MANY_CLASSES = "too-many-classes"
    UNUSABLE_CHARACTER = "unusable-character"
    WORDS = "words"
    WORD_LIST = "word-list"
