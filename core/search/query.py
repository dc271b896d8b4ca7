"""What a person typed into the search field, understood."""

from __future__ import annotations

import dataclasses
import enum
import re

from core.search.folding import fold, host_of
from core.vault.folder import FolderId, split_path
from core.vault.item import ItemKind
from core.vault.tag import TagId


class Flag(enum.StrEnum):
    """What `is:` can ask for."""

    FAV = "fav"
    OTP = "otp"
    EXPIRED = "expired"
    WEAK = "weak"
    REUSED = "reused"
    OLD = "old"


HEALTH_FLAGS = (Flag.WEAK, Flag.REUSED, Flag.OLD)
"""What only a look at the passwords tells; the index is told the answers."""


@dataclasses.dataclass(frozen=True)
class Terms:
    """What is asked for, folded: `words` and `tags` all, of `kinds` and `folders` one."""

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    folders: tuple[tuple[str, ...], ...] = ()
    flags: frozenset[Flag] = frozenset()


@dataclasses.dataclass(frozen=True)
class Query:
    """What an item must have and what it must not have (`-word`, `-tag:bank`)."""

    wanted: Terms = Terms()
    unwanted: Terms = Terms()

    @property
    def empty(self) -> bool:
        """Tell whether every item matches."""
        return self == Query()

    @property
    def asks_for_health(self) -> bool:
        """Tell whether the answer depends on what was found of the passwords."""
        return not (self.wanted.flags | self.unwanted.flags).isdisjoint(HEALTH_FLAGS)


@dataclasses.dataclass(frozen=True)
class Scope:
    """One of these: favourites, a kind, a tag, or else some folders."""

    favourites: bool = False
    kind: ItemKind | None = None
    tag: TagId | None = None
    folders: frozenset[FolderId] = frozenset()


_TEXT_LIMIT = 1000
_TOKEN = re.compile(
    r'(?P<no>-)?(?:(?P<operator>tag|type|folder|is):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S*))',
    re.IGNORECASE,
)


def parse_query(text: str) -> Query:
    """Read words (all must occur), "quoted words", `-word`, `tag:`, `type:`, `folder:`, `is:`.

    Never fails: an operator without a value is not there yet, an unknown
    `is:` is a word, a pasted address stands for its host.
    """
    wanted, unwanted = _Collected(), _Collected()
    for token in _TOKEN.finditer(text[:_TEXT_LIMIT]):
        side = unwanted if token["no"] else wanted
        quoted = token["quoted"] is not None
        value = token["quoted"] if quoted else token["plain"]
        if token["operator"] is None:
            # A browser adds “www.”, and nobody types it into what they keep.
            is_address = "://" in value and not quoted
            side.add_word(host_of(value).removeprefix("www.") if is_address else fold(value))
        elif value:
            side.add_term(token["operator"].lower(), value)
    return Query(wanted.terms(), unwanted.terms())


class _Collected:
    """Terms while they are being read."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._tags: list[str] = []
        self._kinds: list[str] = []
        self._folders: list[tuple[str, ...]] = []
        self._flags: set[Flag] = set()

    def add_word(self, word: str) -> None:
        if word:
            self._words.append(word)

    def add_term(self, operator: str, value: str) -> None:
        folded = fold(value)
        if operator == "is" and folded in Flag.__members__.values():
            self._flags.add(Flag(folded))
        elif operator == "is":
            self.add_word(fold(f"is:{value}"))
        elif operator == "folder":
            self._folders.append(tuple(map(fold, split_path(value))))
        elif operator == "type":
            self._kinds.append(plain_kind(folded))
        elif folded:
            self._tags.append(folded)

    def terms(self) -> Terms:
        return Terms(
            tuple(dict.fromkeys(self._words)),
            tuple(dict.fromkeys(self._tags)),
            tuple(dict.fromkeys(kind for kind in self._kinds if kind)),
            tuple(dict.fromkeys(path for path in self._folders if path)),
            frozenset(self._flags),
        )


def plain_kind(name: str) -> str:
    """Return a kind's name without what people leave out: "Wi-Fi", "wifi", "ssh key"."""
    return name.replace("-", "").replace(" ", "").replace("_", "")
