"""What a website demands of a password, in the grammar of the `passwordrules` attribute.

    minlength: 8; maxlength: 16; max-consecutive: 2;
    required: lower; required: upper, digit; allowed: [-_.];

Properties end with a semicolon; a `required` one asks for a character of any class it
lists, and each `required` counts. Classes are upper, lower, digit, special,
ascii-printable, unicode, or characters in brackets, where a hyphen comes first and a
closing bracket last. Where a number is given twice, the stricter one holds. Source:
Apple's proposal to WHATWG, “Password Rules”.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import Alphabet
from core.passwords.limited_runs import LimitedRuns
from core.passwords.recipe import DIGITS, LENGTH_MAX, LOWER, UPPER, RecipeFault, SiteRulesRecipe
from core.ports import Randomness

RULES_MAX = 1024
_CLASSES_MAX = 8
_NUMBER_DIGITS = 4
# A space at an end is lost in many forms, so none is made unless brackets ask for it.
_PRINTABLE = frozenset(map(chr, range(0x21, 0x7F)))
_NAMED = {
    "upper": frozenset(UPPER),
    "lower": frozenset(LOWER),
    "digit": frozenset(DIGITS),
    "special": frozenset("-~!@#$%^&*_+=`|(){}[:;\"'<>,.?]"),
    "ascii-printable": _PRINTABLE,
    # A website that takes all of Unicode takes this part, which every keyboard has.
    "unicode": _PRINTABLE,
}
_NUMBERS = ("minlength", "maxlength", "max-consecutive")
_SETS = ("required", "allowed")


@dataclasses.dataclass(frozen=True)
class SiteRules:
    """What was read: lengths, the longest run of one character, and sets of characters."""

    shortest: int = 1
    longest: int = LENGTH_MAX
    longest_run: int | None = None
    required: tuple[frozenset[str], ...] = ()
    allowed: frozenset[str] = frozenset()

    @property
    def characters(self) -> str:
        """Return every character a password may have, sorted."""
        return "".join(sorted(self.allowed.union(*self.required) or _PRINTABLE))

    def length_for(self, wish: int) -> int:
        """Return the length nearest to what is wished for."""
        return max(self.shortest, min(wish, self.longest))

    def keeps(self, password: str) -> bool:
        """Tell whether a password keeps the rules."""
        runs = max((sum(1 for _ in run) for run in _runs(password)), default=0)
        return (
            self.shortest <= len(password) <= self.longest
            and (self.longest_run is None or runs <= self.longest_run)
            and set(password) <= set(self.characters)
            and all(set(password) & group for group in self.required)
        )


def read_site_rules(text: str) -> SiteRules:
    """Return the rules in a text.

    Raises RecipeImpossibleError with the place and the piece that cannot be read.
    """
    if len(text) > RULES_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.RULES_LONG)
    numbers: dict[str, list[int]] = {name: [] for name in _NUMBERS}
    sets: dict[str, list[frozenset[str]]] = {name: [] for name in _SETS}
    for start, part in _split(text, 0, ";"):
        name, colon, value = part.partition(":")
        key = name.strip().lower()
        if not key and not colon:
            continue
        if key not in numbers and key not in sets:
            raise _fault(RecipeFault.RULES_PROPERTY, start, name)
        if not colon:
            raise _fault(RecipeFault.RULES_COLON, start, name)
        begins = start + len(name) + 1
        if key in numbers:
            numbers[key].append(_read_number(value, begins))
        else:
            sets[key].append(_read_classes(value, begins))
    return _put_together(numbers, sets)


@functools.lru_cache(maxsize=16)
def strings_for(recipe: SiteRulesRecipe) -> Alphabet | LimitedRuns:
    """Return the numbered passwords that keep the rules. Raises RecipeImpossibleError."""
    rules = read_site_rules(recipe.rules)
    length = rules.length_for(recipe.length)
    strings: Alphabet | LimitedRuns
    if rules.longest_run is None:
        strings = Alphabet(rules.characters, length, rules.required)
    else:
        strings = LimitedRuns(rules.characters, length, rules.required, rules.longest_run)
    if not strings.count:
        raise RecipeImpossibleError(reason=RecipeFault.RULES_IMPOSSIBLE)
    return strings


def make_for_site(recipe: SiteRulesRecipe, randomness: Randomness) -> str:
    """Return a password that keeps the rules. Raises RecipeImpossibleError."""
    strings = strings_for(recipe)
    return strings.string_at(randomness.below(strings.count))


def _put_together(
    numbers: dict[str, list[int]], sets: dict[str, list[frozenset[str]]]
) -> SiteRules:
    shortest = max(numbers["minlength"], default=1)
    longest = min([*numbers["maxlength"], LENGTH_MAX])
    if shortest > longest:
        raise RecipeImpossibleError(reason=RecipeFault.RULES_LENGTHS)
    required = tuple(dict.fromkeys(sets["required"]))
    if len(required) > _CLASSES_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.RULES_IMPOSSIBLE)
    runs = numbers["max-consecutive"]
    return SiteRules(
        shortest,
        longest,
        min(runs) if runs else None,
        required,
        frozenset().union(*sets["allowed"]),
    )


def _split(text: str, offset: int, mark: str) -> Iterator[tuple[int, str]]:
    """Yield the parts between marks that stand outside of brackets, with their places."""
    start, at = 0, 0
    while at < len(text):
        if text[at] == "[":
            at = _end_of_brackets(text, at, offset)
        elif text[at] == mark:
            yield offset + start, text[start:at]
            start = at + 1
        at += 1
    yield offset + start, text[start:]


def _end_of_brackets(text: str, start: int, offset: int) -> int:
    """Return where brackets close; a closing bracket right before that is one of the set."""
    end = text.find("]", start + 1)
    if end < 0:
        raise _fault(RecipeFault.RULES_BRACKET, offset + start, text[start:])
    return end + 1 if text[end + 1 : end + 2] == "]" else end


def _read_number(text: str, start: int) -> int:
    number = text.strip()
    if not (number.isascii() and number.isdigit() and len(number) <= _NUMBER_DIGITS):
        raise _fault(RecipeFault.RULES_NUMBER, start, text)
    if int(number) < 1:
        raise _fault(RecipeFault.RULES_NUMBER, start, text)
    return int(number)


def _read_classes(text: str, start: int) -> frozenset[str]:
    return frozenset().union(*(_read_class(part, at) for at, part in _split(text, start, ",")))


def _read_class(text: str, start: int) -> frozenset[str]:
    name = text.strip()
    if name.startswith("["):
        return _read_brackets(name, start + text.index("["))
    if name.lower() not in _NAMED:
        raise _fault(RecipeFault.RULES_CLASS, start, text)
    return _NAMED[name.lower()]


def _read_brackets(text: str, start: int) -> frozenset[str]:
    if not text.endswith("]") or _end_of_brackets(text, 0, start) != len(text) - 1:
        raise _fault(RecipeFault.RULES_BRACKET, start, text)
    inner = text[1:-1]
    if not inner:
        raise _fault(RecipeFault.RULES_BRACKET, start, text)
    # “[a-z]” looks like a range, and there are none: the hyphen would be a character.
    if "-" in inner[1:]:
        raise _fault(RecipeFault.RULES_HYPHEN, start + 1 + inner.index("-", 1), text)
    for at, character in enumerate(inner, start=start + 1):
        if not " " <= character <= "~":
            fault = RecipeFault.RULES_CHARACTER
            raise RecipeImpossibleError(reason=fault, at=at + 1, found=character.strip())
    return frozenset(inner)


def _runs(text: str) -> Iterator[list[str]]:
    run: list[str] = []
    for character in text:
        if run and run[-1] != character:
            yield run
            run = []
        run.append(character)
    if run:
        yield run


def _fault(reason: RecipeFault, start: int, found: str) -> RecipeImpossibleError:
    lead = len(found) - len(found.lstrip())
    return RecipeImpossibleError(reason=reason, at=start + lead + 1, found=found.strip()[:40])
