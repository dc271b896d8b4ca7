"""What each setting is called, and what it means to whoever sits at the computer."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from core.settings import Group


@dataclasses.dataclass(frozen=True, kw_only=True)
class SettingWords:
    """A label, one line on the consequence, the unit of a number, names of choices.

    `off` is said in place of the consequence where a switch that protects is off.
    """

    label: str
    consequence: str
    unit: str = ""
    off: str = ""
    choices: Mapping[str, str] = dataclasses.field(default_factory=dict)


GROUPS: Mapping[Group, str] = {
    Group.GENERAL: "General",
    Group.APPEARANCE: "Appearance",
    Group.SECURITY: "Security",
    Group.ITEMS: "Items",
    Group.MESSAGES: "Messages",
}

WORDS: Mapping[str, SettingWords] = {
    "language": SettingWords(
        label="Language",
        consequence="Used from the next start on.",
        # Each by its own name: whoever looks for a language may read no other.
        choices={
            "system": "Like the computer",
            "en": "English",
            "de": "Deutsch",
            "es": "Español",
            "fr": "Français",
        },
    ),
    "tray": SettingWords(
        label="Tray",
        consequence="An icon that shows and locks. It says whether a profile is open, no more.",
        choices={
            "off": "No icon",
            "icon": "Icon",
            "keep": "Icon, hide on closing",
        },
    ),
    "remember_window": SettingWords(
        label="Remember the window",
        consequence="Opens as large as it was left, for each profile.",
        off="Off: the window keeps the size it has, and none is kept.",
    ),
    "scheme": SettingWords(
        label="Theme",
        consequence="Light, dark, or whatever the computer uses.",
        choices={"system": "Like the computer", "light": "Light", "dark": "Dark"},
    ),
    "text_percent": SettingWords(
        label="Text size",
        consequence="Everything grows with it. Keys change it as well.",
        unit="%",
    ),
    "density": SettingWords(
        label="Density",
        consequence="How much room each row of the list of items takes.",
        choices={"comfortable": "Comfortable", "compact": "Compact"},
    ),
    "contrast": SettingWords(
        label="Contrast",
        consequence="High: black, white and thick outlines.",
        choices={"system": "Like the computer", "high": "High"},
    ),
    "reduce_motion": SettingWords(
        label="Reduce motion",
        consequence="Nothing fades, turns or blinks.",
    ),
    "idle_minutes": SettingWords(
        label="Lock when idle",
        consequence="The profile locks after this time without a key or a click.",
        unit="min",
    ),
    "lock_with_screen": SettingWords(
        label="Lock with the screen",
        consequence="Also when the computer sleeps, or somebody else signs in.",
        off="Off: who wakes this computer or unlocks its screen can read what is open.",
    ),
    "lock_minimised": SettingWords(
        label="Lock when minimised",
        consequence="Also when the window is hidden in the tray.",
    ),
    "clipboard_seconds": SettingWords(
        label="Clear the clipboard",
        consequence="A copied secret is taken away again after this time.",
        unit="s",
    ),
    "reveal_seconds": SettingWords(
        label="Hide what is revealed",
        consequence="A revealed secret is covered again after this time.",
        unit="s",
    ),
    "double_click": SettingWords(
        label="Double click on an item",
        consequence="Enter always goes to its details.",
        choices={"website": "Open its website", "edit": "Edit it"},
    ),
    "click_copies": SettingWords(
        label="A click on a value copies it",
        consequence="Secrets as well. The buttons beside them copy in any case.",
    ),
    "toast_time": SettingWords(
        label="Messages stay",
        consequence="Messages with a way to undo stay longer. A screen reader keeps them all.",
        choices={
            "normal": "6 seconds",
            "longer": "10 seconds",
            "longest": "20 seconds",
            "stays": "Until closed",
        },
    ),
    "notifications": SettingWords(
        label="Notifications of the computer",
        consequence="A backup that failed, a deletion due soon. They need the icon in the tray "
        "and name neither profiles nor items.",
    ),
    "hide_names": SettingWords(
        label="Hide names",
        consequence="Closed profiles are shown as Profile 1, 2, …, without pictures. "
        "Their files still tell the names.",
    ),
}
"""By the name of the declaration in `core.settings`; a test holds that none is missing."""
