"""What a person can set on this computer: one declaration per setting, the rest derived from it.

A setting belongs to the installation, lies in clear in `settings.json` and therefore
never holds anything that a person typed.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Mapping
from typing import Any, cast

Value = int | str | bool


class Group(enum.StrEnum):
    """Where a setting stands on the settings page."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    SECURITY = "security"
    ITEMS = "items"
    MESSAGES = "messages"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Declaration:
    """All there is to know of one setting; its sentences are in the faces, by `name`.

    A whole number has bounds and a step, a choice has choices, a switch has neither.
    """

    name: str
    group: Group
    default: Value
    low: int = 0
    high: int = 0
    step: int = 1
    choices: tuple[str, ...] = ()

    def allows(self, value: object) -> bool:
        """Tell whether `value` can be this setting."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if self.choices:
            return value in self.choices
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole and self.low <= cast(int, value) <= self.high


def _whole(default: int, group: Group, low: int, high: int, *, step: int = 1) -> Any:
    kept = {"group": group, "low": low, "high": high, "step": step}
    return dataclasses.field(default=default, metadata=kept)


def _choice(default: str, group: Group, *others: str) -> Any:
    return dataclasses.field(
        default=default, metadata={"group": group, "choices": (default, *others)}
    )


def _switch(group: Group, *, default: bool) -> Any:
    return dataclasses.field(default=default, metadata={"group": group})


@dataclasses.dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings in force; `unknown` keeps what a newer version wrote.

    `keys` are those chosen for actions by their names, as texts; whether they are any is for the
    window to judge, which knows keys.
    """

    language: str = _choice("system", Group.GENERAL, "en", "de", "es", "fr")
    tray: str = _choice("off", Group.GENERAL, "icon", "keep")
    remember_window: bool = _switch(Group.GENERAL, default=True)
    scheme: str = _choice("system", Group.APPEARANCE, "light", "dark")
    text_percent: int = _whole(100, Group.APPEARANCE, 90, 150, step=10)
    density: str = _choice("comfortable", Group.APPEARANCE, "compact")
    contrast: str = _choice("system", Group.APPEARANCE, "high")
    reduce_motion: bool = _switch(Group.APPEARANCE, default=False)
    idle_minutes: int = _whole(10, Group.SECURITY, 1, 60)
    lock_with_screen: bool = _switch(Group.SECURITY, default=True)
    lock_minimised: bool = _switch(Group.SECURITY, default=False)
    clipboard_seconds: int = _whole(30, Group.SECURITY, 5, 120, step=5)
    reveal_seconds: int = _whole(30, Group.SECURITY, 5, 120, step=5)
    hide_names: bool = _switch(Group.SECURITY, default=False)
    double_click: str = _choice("website", Group.ITEMS, "edit")
    click_copies: bool = _switch(Group.ITEMS, default=False)
    toast_time: str = _choice("normal", Group.MESSAGES, "longer", "longest", "stays")
    notifications: bool = _switch(Group.MESSAGES, default=True)
    keys: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    unknown: Mapping[str, object] = dataclasses.field(default_factory=dict, repr=False)


DECLARATIONS: tuple[Declaration, ...] = tuple(
    Declaration(name=field.name, default=cast(Value, field.default), **field.metadata)
    for field in dataclasses.fields(Settings)
    if field.metadata
)
"""Every setting, in the order of the settings page."""

_KEYS, _HIGH_CONTRAST = "keys", "high_contrast"
_KEYS_LIMIT, _PER_ACTION, _KEY_LENGTH = 500, 4, 40
_BY_NAME = {declaration.name: declaration for declaration in DECLARATIONS}


def declaration_of(name: str) -> Declaration:
    """Return the declaration of a setting. Raises KeyError for what is none."""
    return _BY_NAME[name]


def change(settings: Settings, name: str, value: Value) -> Settings:
    """Return settings with one of them changed. Raises ValueError outside of its bounds."""
    if not declaration_of(name).allows(value):
        raise ValueError(f"{name} cannot be {value!r}")
    return dataclasses.replace(settings, **cast(dict[str, Any], {name: value}))


def settings_from(stored: Mapping[str, object]) -> Settings:
    """Return settings from what is stored; what no version of ours would write is the default."""
    known = {
        name: stored[name]
        for name, declaration in _BY_NAME.items()
        if name in stored and declaration.allows(stored[name])
    }
    unknown = {name: value for name, value in stored.items() if name not in _BY_NAME}
    if unknown.pop(_HIGH_CONTRAST, None) is True and "contrast" not in known:
        known["contrast"] = "high"
    keys = _keys_from(unknown.pop(_KEYS, None))
    return Settings(**cast(dict[str, Any], known), keys=keys, unknown=unknown)


def _keys_from(stored: object) -> dict[str, tuple[str, ...]]:
    """Return what has the shape of chosen keys; whoever wrote anything else chose none."""
    if not isinstance(stored, dict) or len(stored) > _KEYS_LIMIT:
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for name, keys in stored.items():
        if isinstance(keys, list) and len(keys) <= _PER_ACTION:
            texts = tuple(key for key in keys if isinstance(key, str) and len(key) <= _KEY_LENGTH)
            if len(texts) == len(keys):
                found[str(name)] = texts
    return found


def mapping_of(settings: Settings) -> dict[str, object]:
    """Return what to store: only what differs from its default, and what is unknown here."""
    changed: dict[str, object] = {
        name: getattr(settings, name)
        for name, declaration in _BY_NAME.items()
        if getattr(settings, name) != declaration.default
    }
    if settings.keys:
        changed[_KEYS] = {name: list(keys) for name, keys in settings.keys.items()}
    return {**settings.unknown, **changed}
