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
PIN_MIN, PIN_MAX = 4, 12
SYLLABLES_MIN, SYLLABLES_MAX = 2, 5


class Capitals(enum.StrEnum):
    """Where words have capital letters."""

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


class PinRecipe(msgspec.Struct, frozen=True, array_like=True, tag="pin"):
    """Ask for random digits; `no_habits` leaves out what people choose (1234, 0000, years)."""

    length: int = 6
    no_habits: bool = True


class PronounceableRecipe(msgspec.Struct, frozen=True, array_like=True, tag="pronounceable"):
    """Ask for invented words of `syllables` syllables each."""

    words: int = 4
    syllables: int = 3
    separator: str = "-"
    capitals: Capitals = Capitals.NONE
    digit: bool = False


class PatternRecipe(msgspec.Struct, frozen=True, array_like=True, tag="pattern"):
    """Ask for one character for every place of a pattern (see `core.passwords.pattern`)."""

    pattern: str = "Aaaa-9999-****-****"


class SiteRulesRecipe(msgspec.Struct, frozen=True, array_like=True, tag="site-rules"):
    """Ask for what a website demands (see `core.passwords.site_rules`).

    `length` is a wish: what the rules allow goes before it.
    """

    rules: str = (
        "minlength: 12; maxlength: 20; "
        "required: lower; required: upper; required: digit; allowed: [-_.+]"
    )
    length: int = 20


Recipe = (
    CharactersRecipe
    | PassphraseRecipe
    | PinRecipe
    | PronounceableRecipe
    | PatternRecipe
    | SiteRulesRecipe
)


class RecipeFault(enum.StrEnum):
    """Why no password can come of a recipe: the `reason` of RecipeImpossibleError."""

    EMPTY_ALPHABET = "empty-alphabet"
    LENGTH = "length"
    TOO_MANY_CLASSES = "too-many-classes"
    UNUSABLE_CHARACTER = "unusable-character"
    WORDS = "words"
    WORD_LIST = "word-list"
    SEPARATOR = "separator"
    CAPITALS = "capitals"
    PIN_LENGTH = "pin-length"
    SYLLABLES = "syllables"
    PATTERN_LENGTH = "pattern-length"
    PATTERN_FIXED = "pattern-fixed"
    PATTERN_CHARACTER = "pattern-character"
    PATTERN_BRACKET = "pattern-bracket"
    PATTERN_TIMES = "pattern-times"
    RULES_LONG = "rules-long"
    RULES_COLON = "rules-colon"
    RULES_PROPERTY = "rules-property"
    RULES_NUMBER = "rules-number"
    RULES_CLASS = "rules-class"
    RULES_BRACKET = "rules-bracket"
    RULES_HYPHEN = "rules-hyphen"
    RULES_CHARACTER = "rules-character"
    RULES_LENGTHS = "rules-lengths"
    RULES_IMPOSSIBLE = "rules-impossible"
