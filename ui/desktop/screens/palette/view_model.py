"""What the palette shows for what was typed: the best of each section, the last used first."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from core.search.matching import match_rank
from ui.desktop.context import Finder
from ui.desktop.screens.palette.entries import Entry, Line, Section, SectionLine
from ui.desktop.screens.palette.sources import item_entry

_OF_EACH = 6
_OF_ONE = 100
_REMEMBERED = 6
# What only repeats another word of the line is a worse answer than its title.
_BESIDE = 10


class PaletteModel:
    """Answer what is typed from fixed lines and, in an open vault, from its items.

    `recent` has the keys of what was chosen last, newest first, and is kept up to date.
    """

    def __init__(
        self, fixed: Iterable[Entry], recent: list[str], finder: Finder | None = None
    ) -> None:
        self._fixed, self._recent, self._finder = tuple(fixed), recent, finder

    @property
    def finder(self) -> Finder | None:
        """Return the open vault, if there is one."""
        return self._finder

    def offer(self, entries: Iterable[Entry]) -> None:
        """Take further lines, which came late."""
        self._fixed = (*self._fixed, *entries)

    def lines(self, text: str) -> Sequence[Line]:
        """Return the lines for a text; a prefix asks for one section alone."""
        section, wanted = split_prefix(text)
        if section is not None:
            return _with_heading(section, self._ranked(section, wanted)[:_OF_ONE])
        if not wanted:
            return (*self._recently_used(), *self._actions_now())
        lines: list[Line] = []
        for which in Section:
            lines.extend(_with_heading(which, self._ranked(which, wanted)[:_OF_EACH]))
        if not any(isinstance(line, Entry) and line.section is Section.ITEMS for line in lines):
            # Letters of a title are a worse answer than any name.
            lines.extend(_with_heading(Section.ITEMS, self._scattered(wanted)))
        return lines

    def note(self, entry: Entry) -> None:
        """Remember that a line was chosen."""
        if entry.key is not None:
            if entry.key in self._recent:
                self._recent.remove(entry.key)
            self._recent.insert(0, entry.key)
            del self._recent[_REMEMBERED:]

    def _ranked(self, section: Section, wanted: str) -> list[Entry]:
        if section is Section.ITEMS:
            return self._items(wanted)
        ranked = [
            (rank, _explained(entry, wanted))
            for entry in self._fixed
            if entry.section is section and (rank := _rank(entry, wanted)) is not None
        ]
        ranked.sort(key=lambda pair: (bool(pair[1].why_off), pair[0], self._age(pair[1])))
        return [entry for _, entry in ranked]

    def _items(self, wanted: str) -> list[Entry]:
        if self._finder is None:
            return []
        finder = self._finder
        return [item_entry(summary, finder) for summary in finder.find(wanted, _OF_EACH)]

    def _scattered(self, wanted: str) -> list[Entry]:
        if self._finder is None:
            return []
        finder = self._finder
        return [item_entry(summary, finder) for summary in finder.find_scattered(wanted, _OF_EACH)]

    def _recently_used(self) -> Sequence[Line]:
        known = {entry.key: entry for entry in self._fixed if not entry.why_off}
        used = [known[key] for key in self._recent if key in known]
        heading = QCoreApplication.translate("Palette", "Last used")
        return (SectionLine(heading), *used) if used else ()

    def _actions_now(self) -> Sequence[Line]:
        now = [
            entry
            for entry in self._fixed
            if entry.section is Section.ACTIONS
            and not entry.why_off
            and entry.key not in self._recent
        ]
        return _with_heading(Section.ACTIONS, now)

    def _age(self, entry: Entry) -> int:
        places = {key: place for place, key in enumerate(self._recent)}
        return places.get(entry.key or "", _REMEMBERED)


def split_prefix(text: str) -> tuple[Section | None, str]:
    """Return the section that the first character asks for, if any, and the rest."""
    typed = text.lstrip()
    for section in Section:
        if section.value and typed.startswith(section.value):
            return section, typed[1:].strip()
    return None, typed.strip()


def say_section(section: Section) -> str:
    """Return what a section is called."""
    return {
        Section.ITEMS: QCoreApplication.translate("Palette", "Items"),
        Section.ACTIONS: QCoreApplication.translate("Palette", "Actions"),
        Section.FOLDERS: QCoreApplication.translate("Palette", "Folders"),
        Section.TAGS: QCoreApplication.translate("Palette", "Tags"),
        Section.SETTINGS: QCoreApplication.translate("Palette", "Settings"),
        Section.PROFILES: QCoreApplication.translate("Palette", "Profiles"),
    }[section]


def _with_heading(section: Section, entries: Sequence[Entry]) -> Sequence[Line]:
    return (SectionLine(say_section(section)), *entries) if entries else ()


def _rank(entry: Entry, wanted: str) -> int | None:
    rank = match_rank(entry.title, wanted)
    if rank is not None:
        return rank
    if not entry.words:
        return None
    # Scattered over a sentence, the letters of nearly everything are found.
    beside = match_rank(f"{entry.title} {entry.words} {entry.also}", wanted, scattered=False)
    return None if beside is None else beside + _BESIDE


def _explained(entry: Entry, wanted: str) -> Entry:
    """Return the entry, with what it is also found by where nothing else of it is an answer."""
    if not entry.also or match_rank(entry.title, wanted) is not None:
        return entry
    beside = match_rank(f"{entry.title} {entry.words}", wanted, scattered=False)
    return entry if beside is not None else dataclasses.replace(entry, detail=entry.also)
