"""What the list says when it has no rows, and the way out it offers."""

from __future__ import annotations

import dataclasses
import enum

from PySide6.QtCore import QCoreApplication

from core.search import Query, Terms, parse_query
from core.vault.item import ItemKind
from ui.desktop.item_models.filters import ALL, Place
from ui.desktop.item_models.names import KIND_ICONS, kind_name, kind_plural
from ui.desktop.screens.vault.editor_form import NEW_KINDS
from ui.desktop.screens.vault.state import ListState, Shown
from ui.desktop.sentences import sentence


class Way(enum.Enum):
    """A way out of an empty list."""

    NONE = enum.auto()
    ADD = enum.auto()
    IMPORT = enum.auto()
    SHOW_SUGGESTION = enum.auto()
    CREATE_TYPED = enum.auto()
    RETRY = enum.auto()


_WRITING = (Way.ADD, Way.IMPORT, Way.CREATE_TYPED)


@dataclasses.dataclass(frozen=True, kw_only=True)
class EmptyWords:
    """Icon, words and at most two ways; `kind` is what ADD adds."""

    icon: str
    title: str
    text: str = ""
    primary: tuple[str, Way] = ("", Way.NONE)
    secondary: tuple[str, Way] = ("", Way.NONE)
    kind: ItemKind = ItemKind.LOGIN


def words_for(state: ListState, *, may_write: bool = True, palette: str = "") -> EmptyWords:
    """Return what to say for a list without rows; without `may_write`, no way out that writes.

    `palette` are the keys of the palette, as they are written on this system.
    """
    words = _words_for(state, palette)
    if may_write:
        return words
    primary, secondary = (
        ("", Way.NONE) if way[1] in _WRITING else way for way in (words.primary, words.secondary)
    )
    return dataclasses.replace(words, primary=primary, secondary=secondary)


def _words_for(state: ListState, palette: str) -> EmptyWords:
    if state.shown is Shown.FAILED:
        why = sentence(state.error) if state.error is not None else ""
        return EmptyWords(
            icon="triangle-alert",
            title=QCoreApplication.translate("EmptyWords", "The items could not be read"),
            text=why,
            primary=(QCoreApplication.translate("EmptyWords", "Try again"), Way.RETRY),
        )
    if state.shown is Shown.NOTHING_FOUND:
        return _nothing_found(state)
    if state.shown is Shown.NOTHING_YET:
        said = QCoreApplication.translate("EmptyWords", "Try %1 to find any command.")
        return EmptyWords(
            icon="key-round",
            title=QCoreApplication.translate("EmptyWords", "Nothing here yet"),
            text=said.replace("%1", palette) if palette else "",
            primary=(QCoreApplication.translate("EmptyWords", "Add your first login"), Way.ADD),
            secondary=(
                QCoreApplication.translate("EmptyWords", "Import from another manager"),
                Way.IMPORT,
            ),
        )
    return _nothing_here(state)


def _nothing_found(state: ListState) -> EmptyWords:
    title = QCoreApplication.translate("EmptyWords", "Nothing matches “%1”.")
    title = title.replace("%1", _short(state.query, 24))
    # A button wraps nothing, and the list is narrow.
    create = QCoreApplication.translate("EmptyWords", "Create login “%1”")
    create = create.replace("%1", _short(state.query, 12))
    way = (create, Way.CREATE_TYPED) if _is_words(state.query) else ("", Way.NONE)
    if state.suggestion is None:
        return EmptyWords(icon="search", title=title, primary=way)
    text = QCoreApplication.translate("EmptyWords", "Did you mean %1?")
    return EmptyWords(
        icon="search",
        title=title,
        text=text.replace("%1", state.suggestion),
        primary=(QCoreApplication.translate("EmptyWords", "Show"), Way.SHOW_SUGGESTION),
        secondary=way,
    )


def _is_words(query: str) -> bool:
    """Tell whether a search has no operator: with one it is nothing to call an item by."""
    found = parse_query(query)
    words = found.wanted.words
    unknown = any(word.startswith("is:") for word in words)
    return not unknown and found == Query(wanted=Terms(words=words))


def _short(query: str, length: int) -> str:
    typed = " ".join(query.split())
    return typed if len(typed) <= length else typed[: length - 1] + "…"


def _nothing_here(state: ListState) -> EmptyWords:
    add = QCoreApplication.translate("EmptyWords", "Add a login")
    place = state.filter.place
    if state.filter.kind is not None:
        return _no_kind(state.filter.kind)
    if place is Place.TRASH:
        return EmptyWords(
            icon="trash-2",
            title=QCoreApplication.translate("EmptyWords", "Trash is empty"),
            text=QCoreApplication.translate(
                "EmptyWords", "What you delete waits here for 30 days, then it is gone."
            ),
        )
    if place is Place.FAVOURITES:
        return EmptyWords(
            icon="star",
            title=QCoreApplication.translate("EmptyWords", "No favourites yet"),
            text=QCoreApplication.translate("EmptyWords", "The star of an item puts it here."),
        )
    if place is Place.TAG:
        return EmptyWords(
            icon="tag",
            title=QCoreApplication.translate("EmptyWords", "Nothing carries this tag"),
            text=QCoreApplication.translate(
                "EmptyWords", "Drag items onto a tag, or tag them from their menu."
            ),
        )
    if state.filter == ALL:
        return EmptyWords(
            icon="key-round",
            title=QCoreApplication.translate("EmptyWords", "Everything is in Trash"),
            primary=(add, Way.ADD),
        )
    return EmptyWords(
        icon="folder",
        title=QCoreApplication.translate("EmptyWords", "This folder is empty"),
        primary=(add, Way.ADD),
    )


def _no_kind(kind: ItemKind) -> EmptyWords:
    title = QCoreApplication.translate("EmptyWords", "No %1 yet").replace("%1", kind_plural(kind))
    add = QCoreApplication.translate("EmptyWords", "Add: %1").replace("%1", kind_name(kind))
    return EmptyWords(
        icon=KIND_ICONS[kind],
        title=title,
        primary=(add, Way.ADD) if kind in NEW_KINDS else ("", Way.NONE),
        kind=kind,
    )
