"""Names that people give to recipes and word lists."""

from __future__ import annotations

from core.errors import NameEmptyError, NameHasControlError, NameTooLongError
from core.services.operations import measure_text

NAME_LIMIT = 60


def clean_recipe_name(name: str) -> str:
    """Return a name trimmed.

    Raises NameEmptyError, NameTooLongError, NameHasControlError, TextBrokenError.
    """
    clean = name.strip()
    measure_text(clean, "name")
    if not clean:
        raise NameEmptyError()
    if len(clean) > NAME_LIMIT:
        raise NameTooLongError(limit=NAME_LIMIT)
    if not clean.isprintable():
        raise NameHasControlError()
    return clean
