"""Counted words in English, where no translation has chosen the form."""

from __future__ import annotations


def plural(text: str, count: int) -> str:
    """Resolve “item(s)” by a count; a translated text has none of it.

    Qt chooses among the forms of a translation, and English as written in the
    program is no translation. Names are put in afterwards, or theirs were changed, too.
    """
    return text.replace("(s)", "" if count == 1 else "s")
