"""A sentence as a template and its values, so that a translation can take its place."""

from __future__ import annotations

import dataclasses
import enum
import string
from collections.abc import Mapping
from pathlib import PurePath

from ui.wording.speech import say, say_list, say_number

LIST_LIMIT = 6
"""How many names a sentence lists before it counts the rest."""


@dataclasses.dataclass(frozen=True)
class Message:
    """A template with named gaps, and what belongs into each."""

    template: str
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def text(self) -> str:
        """Return the English sentence."""
        return self.template.format_map(self.values)


@dataclasses.dataclass(frozen=True)
class Sentences:
    """What can be said of one failure.

    `usual` are candidates from the fullest to the barest: the first whose gaps
    are all known is said, and the last has no gap. `by` names the datum that
    picks others instead, `others` its values.
    """

    usual: tuple[str, ...]
    by: str = ""
    others: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)

    def choose(self, known: Mapping[str, object]) -> Message:
        """Return the sentence that what is known allows."""
        candidates = self.others.get(_key(known.get(self.by)), self.usual)
        values = {name: said for name, value in known.items() if (said := say_value(value))}
        for template in candidates:
            gaps = list_gaps(template)
            if gaps <= values.keys():
                return Message(template, {gap: values[gap] for gap in gaps})
        raise LookupError(candidates)

    def templates(self) -> tuple[str, ...]:
        """Return every template, for translators and tests."""
        return (*self.usual, *(text for texts in self.others.values() for text in texts))


def one(*candidates: str) -> Sentences:
    """Return sentences that depend on nothing but which gaps are known."""
    return Sentences(candidates)


def list_gaps(template: str) -> set[str]:
    """Return the names of a template's gaps."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def say_value(value: object) -> str:
    """Return a datum as it reads in a sentence; empty where there is nothing to say."""
    if isinstance(value, bool) or value in (None, 0):
        return ""
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, int):
        return say_number(value)
    if isinstance(value, str | PurePath):
        return str(value)
    if isinstance(value, list | tuple | set | frozenset):
        quoted = say("“{name}”")
        return _say_names([quoted.format(name=n) for part in value if (n := say_value(part))])
    return str(value)


def _say_names(names: list[str]) -> str:
    if len(names) > LIST_LIMIT:
        more = say("{number} more").format(number=say_number(len(names) - LIST_LIMIT))
        names = [*names[:LIST_LIMIT], more]
    return say_list(names)


def _key(value: object) -> str:
    """Return the text under which `others` lists a datum."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value) if isinstance(value, enum.Enum) else str(value)
