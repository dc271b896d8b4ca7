"""The plain form of a text, in which “Łódź”, “LODZ” and “lodz” are the same."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart, as people type them without the key for them.
_LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "’": "'",
    "‘": "'",
}
# Nukta, kana voicing marks and virama: without them the text is another word.
_KEPT_MARKS = frozenset({0, 7, 8, 9})


class _Plain(dict[int, str | None]):
    """Each character's plain form, None for a mark that goes; looked up once."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        kept = unicodedata.combining(character) in _KEPT_MARKS
        self[code] = _LETTERS.get(character, character) if kept else None
        return self[code]


_PLAIN = _Plain()
_PLAIN_ADDRESS = re.compile(r"https?://([a-z0-9.-]+)(?:/|$)")
_HOST = re.compile(r"^(?:(?:[a-z][a-z0-9+.-]*:)?//)?(?:[^/?#\\]*@)?(\[[^\]/]*\]|[^/?#:\\]*)", re.I)


def fold(text: str) -> str:
    """Return `text` without case, diacritics and surplus spaces; folding twice changes nothing.

    Source: Unicode compatibility decomposition (UAX #15) and full case folding.
    """
    if text.isascii():
        folded = text.lower()
        if folded.isprintable() and "  " not in folded:  # half the time of taking it apart
            return folded.strip()
        return " ".join(folded.split())
    # Folding case can bring new marks to light (U+0130), hence twice.
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(folded.translate(_PLAIN).split())


def host_of(website: str) -> str:
    """Return the host of a website as typed, folded; whatever is no address is its own host."""
    plain = _PLAIN_ADDRESS.match(website)
    if plain:  # nearly all of them: nothing to fold, which halves the time
        return plain.group(1)
    found = _HOST.match(website.strip())
    return fold(found.group(1) if found else website)
