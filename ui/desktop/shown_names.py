"""Which name of a closed profile the window shows: its own, or a number where names are hidden."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.errors import AppError
from core.services.cards import list_profiles
from core.vault.profile import Card, Profile, ProfileId

if TYPE_CHECKING:
    from ui.desktop.rooms import AppContext

_COLOUR, _SYMBOL = "slate", "user-round"


def shown_names(profiles: Iterable[Profile], *, hide: bool) -> Mapping[ProfileId, str]:
    """Return the name to show of each; hidden, they are numbered by order of creation."""
    if not hide:
        return {profile.id: profile.name for profile in profiles}
    # One whose key file cannot be read does not tell when it was made: it comes last.
    aged = sorted(profiles, key=lambda p: (p.created is None, p.created or 0, p.id))
    said = QCoreApplication.translate("Profiles", "Profile %1")
    return {p.id: said.replace("%1", str(number)) for number, p in enumerate(aged, start=1)}


def shown_profiles(profiles: Iterable[Profile], *, hide: bool) -> tuple[Profile, ...]:
    """Return all profiles as they are shown; hidden, with neither name, picture nor colour."""
    listed = tuple(profiles)
    if not hide:
        return listed
    names = shown_names(listed, hide=True)
    return tuple(_masked(profile, names[profile.id]) for profile in listed)


def hides_names(home: AppContext) -> bool:
    """Tell whether names of closed profiles are hidden on this computer."""
    return home.settings.value.hide_names


def shown_profile(home: AppContext, profile: Profile) -> Profile:
    """Return one profile as it is shown while it is closed."""
    if not hides_names(home):
        return profile
    names = shown_names(list_profiles(home.app), hide=True)
    nobody = QCoreApplication.translate("Profiles", "A profile")
    return _masked(profile, names.get(profile.id, nobody))


def named_as(error: AppError, name: str) -> AppError:
    """Return an error that speaks of its profile by the name that is shown."""
    if "name" in error.data:
        error.data["name"] = name
    return error


def _masked(profile: Profile, name: str) -> Profile:
    return dataclasses.replace(profile, card=Card(name=name, colour=_COLOUR, symbol=_SYMBOL))
