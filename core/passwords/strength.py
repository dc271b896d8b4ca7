"""How hard a password is to guess: estimated from a typed text, counted for a generated one."""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Sequence

# The estimator's time grows with the square of the length, and it runs at every keystroke.
_WINDOW = 64
# Signs that may stand for a letter are tried in every combination: half a second for 64 characters
# with all of them, in which the window stands still. With so many kinds it looks at less.
_SIGNS = frozenset("4@8({[<369!1|70$5+%2")
_SIGNS_MOST = 10
_WINDOW_OF_SIGNS = 32
_INPUTS_LIMIT = 100
_SCORE_STARTS = (6.0, 8.0, 10.0, 14.0)
_BITS_STARTS = (28.0, 40.0, 60.0, 80.0)


class Strength(enum.IntEnum):
    """The five segments of the meter."""

    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


class Weakness(enum.StrEnum):
    """What makes a password easy to guess."""

    KEYBOARD_ROW = "keyboard-row"
    KEYBOARD_PATTERN = "keyboard-pattern"
    REPEATED_CHARACTER = "repeated-character"
    REPEATED_PART = "repeated-part"
    TOP_TEN = "top-ten"
    TOP_HUNDRED = "top-hundred"
    COMMON = "common"
    NEAR_COMMON = "near-common"
    SEQUENCE = "sequence"
    YEAR = "year"
    SINGLE_WORD = "single-word"
    DATE = "date"
    SINGLE_NAME = "single-name"
    COMMON_NAME = "common-name"


class Tip(enum.StrEnum):
    """The one thing to do about it."""

    USE_WORDS = "use-words"
    ADD_WORDS = "add-words"
    CAPITALS_HELP_LITTLE = "capitals-help-little"
    ALL_CAPITALS_HELP_LITTLE = "all-capitals-help-little"
    REVERSING_HELPS_LITTLE = "reversing-helps-little"
    SUBSTITUTES_HELP_LITTLE = "substitutes-help-little"
    LONGER_KEYBOARD_PATTERN = "longer-keyboard-pattern"
    AVOID_REPEATS = "avoid-repeats"
    AVOID_SEQUENCES = "avoid-sequences"
    AVOID_YEARS = "avoid-years"
    AVOID_OWN_DATES = "avoid-own-dates"


@dataclasses.dataclass(frozen=True)
class Estimate:
    """The decimal logarithm of the guesses needed, and what to say about it."""

    guesses_log10: float
    score: Strength
    tip: Tip | None
    reason: Weakness | None


# The estimator's values neither hash nor carry a name; they only compare.
_WEAKNESSES = {
    "StraightRowsOfKeysAreEasyToGuess": Weakness.KEYBOARD_ROW,
    "ShortKeyboardPatternsAreEasyToGuess": Weakness.KEYBOARD_PATTERN,
    "RepeatsLikeAaaAreEasyToGuess": Weakness.REPEATED_CHARACTER,
    "RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess": Weakness.REPEATED_PART,
    "ThisIsATop10Password": Weakness.TOP_TEN,
    "ThisIsATop100Password": Weakness.TOP_HUNDRED,
    "ThisIsACommonPassword": Weakness.COMMON,
    "ThisIsSimilarToACommonlyUsedPassword": Weakness.NEAR_COMMON,
    "SequencesLikeAbcAreEasyToGuess": Weakness.SEQUENCE,
    "RecentYearsAreEasyToGuess": Weakness.YEAR,
    "AWordByItselfIsEasyToGuess": Weakness.SINGLE_WORD,
    "DatesAreOftenEasyToGuess": Weakness.DATE,
    "NamesAndSurnamesByThemselvesAreEasyToGuess": Weakness.SINGLE_NAME,
    "CommonNamesAndSurnamesAreEasyToGuess": Weakness.COMMON_NAME,
}
_TIPS = {
    "UseAFewWordsAvoidCommonPhrases": Tip.USE_WORDS,
    "AddAnotherWordOrTwo": Tip.ADD_WORDS,
    "CapitalizationDoesntHelpVeryMuch": Tip.CAPITALS_HELP_LITTLE,
    "AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase": Tip.ALL_CAPITALS_HELP_LITTLE,
    "ReversedWordsArentMuchHarderToGuess": Tip.REVERSING_HELPS_LITTLE,
    "PredictableSubstitutionsDontHelpVeryMuch": Tip.SUBSTITUTES_HELP_LITTLE,
    "UseALongerKeyboardPatternWithMoreTurns": Tip.LONGER_KEYBOARD_PATTERN,
    "AvoidRepeatedWordsAndCharacters": Tip.AVOID_REPEATS,
    "AvoidSequences": Tip.AVOID_SEQUENCES,
    "AvoidRecentYears": Tip.AVOID_YEARS,
    "AvoidYearsThatAreAssociatedWithYou": Tip.AVOID_YEARS,
    "AvoidDatesAndYearsThatAreAssociatedWithYou": Tip.AVOID_OWN_DATES,
}


def estimate(text: str, *, inputs: Sequence[str] = ()) -> Estimate:
    """Estimate the guesses an attacker needs who knows `inputs` and what people choose.

    Never raises. Of a long text its start and its end are looked at, and the
    better one counts: a part is never harder to guess than the whole. The
    scale ends at 10^19.3. Source: zxcvbn (Wheeler, USENIX Security 2016).
    """
    parts = _ends(text)
    known = [_storable(word)[:_WINDOW] for word in inputs[:_INPUTS_LIMIT] if word]
    return max((_estimate_part(_storable(part), known) for part in parts), key=_by_guesses)


def strength_of_bits(bits: float) -> Strength:
    """Return the strength of a generated value; below 60 bits it is fair at best."""
    return Strength(sum(bits >= start for start in _BITS_STARTS))


def strength_of_guesses(guesses_log10: float) -> Strength:
    """Return the strength of a typed text; good begins at 10^10 guesses, strong at 10^14."""
    return Strength(sum(guesses_log10 >= start for start in _SCORE_STARTS))


def seconds_to_guess(guesses_log10: float, guess_seconds: float) -> float:
    """Return the seconds until half of the guesses are made, `guess_seconds` being one guess."""
    try:
        return float(10.0**guesses_log10) / 2 * guess_seconds
    except OverflowError:
        return math.inf


def _ends(text: str) -> set[str]:
    ends = {text[:_WINDOW], text[-_WINDOW:]}
    if all(len(_SIGNS.intersection(end)) <= _SIGNS_MOST for end in ends):
        return ends
    return {text[:_WINDOW_OF_SIGNS], text[-_WINDOW_OF_SIGNS:]}


def _by_guesses(part: Estimate) -> float:
    return part.guesses_log10


def _storable(text: str) -> str:
    """Replace lone surrogates, which the estimator could not take."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _estimate_part(text: str, inputs: list[str]) -> Estimate:
    import zxcvbn_rs_py as zxcvbn  # 20 ms of dictionaries: not before a password is typed

    found = zxcvbn.zxcvbn(text, inputs)
    # An empty text has no guesses, and their logarithm is minus infinity.
    guesses_log10 = max(0.0, found.guesses_log10)
    score = strength_of_guesses(guesses_log10)
    if found.feedback is None:
        return Estimate(guesses_log10, score, _tip_for(score), None)
    warning = found.feedback.warning
    reason = next(
        (w for name, w in _WEAKNESSES.items() if getattr(zxcvbn.Warning, name) == warning), None
    )
    tips = [
        tip
        for suggestion in found.feedback.suggestions
        for name, tip in _TIPS.items()
        if getattr(zxcvbn.Suggestion, name) == suggestion
    ]
    # Another word always helps; what is wrong with this very text helps more.
    precise = next((tip for tip in tips if tip is not Tip.ADD_WORDS), _tip_for(score))
    return Estimate(guesses_log10, score, precise, reason)


def _tip_for(score: Strength) -> Tip | None:
    return Tip.ADD_WORDS if score < Strength.STRONG else None
