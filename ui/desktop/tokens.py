"""The colour and type roles of the interface: read once from `resources/tokens.json`."""

from __future__ import annotations

import dataclasses
import enum
import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

CONTROL_HEIGHT = 36
TARGET_MIN = 32
ICON_BUTTON = 36
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
SMALLEST_TEXT = 12


class Scheme(enum.StrEnum):
    """Which palette a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Role(enum.StrEnum):
    """What a colour is for; widgets name roles, never colours."""

    WINDOW = "window"
    BASE = "base"
    SIDEBAR = "sidebar"
    RAISED = "raised"
    HOVER = "hover"
    SELECTED = "selected"
    SELECTED_INACTIVE = "selected_inactive"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT_DISABLED = "text_disabled"
    ON_ACCENT = "on_accent"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    LINK = "link"
    BORDER = "border"
    BORDER_CONTROL = "border_control"
    FOCUS = "focus"
    DANGER = "danger"
    DANGER_HOVER = "danger_hover"
    ON_DANGER = "on_danger"
    DANGER_TEXT = "danger_text"
    DANGER_BG = "danger_bg"
    WARNING_TEXT = "warning_text"
    WARNING_ICON = "warning_icon"
    WARNING_BG = "warning_bg"
    SUCCESS_TEXT = "success_text"
    SUCCESS_BG = "success_bg"
    INFO_TEXT = "info_text"
    INFO_BG = "info_bg"
    S0 = "s0"
    S1 = "s1"
    S2 = "s2"
    S3 = "s3"
    S4 = "s4"
    TRACK = "track"
    TOAST_BG = "toast_bg"
    TOAST_TEXT = "toast_text"
    TOAST_ACTION = "toast_action"
    PW_DIGIT = "pw_digit"
    PW_SYMBOL = "pw_symbol"


STRENGTH_ROLES = (Role.S0, Role.S1, Role.S2, Role.S3, Role.S4)

Tokens = Mapping[Role, str]


class FontRole(enum.StrEnum):
    """What a text is for; the type scale answers with size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    H2 = "h2"
    BODY = "body"
    BODY_STRONG = "body-strong"
    SECONDARY = "secondary"
    CAPTION = "caption"
    MONO = "mono"
    CODE_LARGE = "code-large"


@dataclasses.dataclass(frozen=True)
class TypeStep:
    """One step of the type scale: pixels at a 14 px base, weight, fixed pitch or not."""

    pixels: int
    weight: int = 400
    mono: bool = False


BASE_PIXELS = 14
TYPE_SCALE: Mapping[FontRole, TypeStep] = {
    FontRole.DISPLAY: TypeStep(28, 600),
    FontRole.TITLE: TypeStep(20, 600),
    FontRole.H2: TypeStep(16, 600),
    FontRole.BODY: TypeStep(14),
    FontRole.BODY_STRONG: TypeStep(14, 600),
    FontRole.SECONDARY: TypeStep(13),
    FontRole.CAPTION: TypeStep(12, 600),
    FontRole.MONO: TypeStep(15, mono=True),
    FontRole.CODE_LARGE: TypeStep(28, 500, mono=True),
}

# White letters reach 5.35:1 or more on each of these, in both schemes.
AVATAR_FILLS: Mapping[str, str] = {
    "blue": "#1F5FCC",
    "indigo": "#4B4FC4",
    "violet": "#7A3FB5",
    "magenta": "#A32E7E",
    "red": "#B3261E",
    "orange": "#B0480B",
    "amber": "#8A6100",
    "olive": "#5E6B12",
    "green": "#1E7A46",
    "teal": "#0B6B74",
    "slate": "#4F5D75",
    "brown": "#7A4A2A",
}
AVATAR_LETTER = "#FFFFFF"

# Symbols a profile may carry instead of a letter; each is an icon of ours.
AVATAR_SYMBOLS = (
    "star",
    "heart",
    "house",
    "briefcase",
    "landmark",
    "laptop",
    "globe",
    "mail",
    "camera",
    "music",
    "book",
    "flag",
    "gift",
    "anchor",
    "leaf",
    "sun",
    "moon",
    "cloud",
    "drop",
    "bolt",
    "cup",
    "puzzle",
    "paw",
    "key-round",
)


@functools.cache
def read_tokens(*, dark: bool) -> Tokens:
    """Return every role's colour (`#RRGGBB`) of the light or the dark scheme."""
    table = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))
    chosen = table["dark" if dark else "light"]
    return {role: chosen[role.value] for role in Role}


def derive_high_contrast(tokens: Tokens, *, dark: bool) -> Tokens:
    """Return the palette in black and white: every ink reaches 7:1 on all it is seen on."""
    ink, paper = ("#FFFFFF", "#000000") if dark else ("#000000", "#FFFFFF")
    plain = {**tokens, **dict.fromkeys(_PAPER, paper), **dict.fromkeys(_INK, ink)}
    plain |= dict.fromkeys((Role.ON_ACCENT, Role.ON_DANGER), paper)
    plain |= {Role.TOAST_BG: ink, Role.TOAST_TEXT: paper, Role.TOAST_ACTION: paper}
    grounds = [plain[role] for role in (Role.BASE, Role.HOVER, Role.SELECTED)]
    for role in _COLOURED:
        plain[role] = _strengthen(plain[role], grounds, ink)
    return plain


_PAPER = (
    Role.WINDOW,
    Role.BASE,
    Role.SIDEBAR,
    Role.RAISED,
    Role.DANGER_BG,
    Role.WARNING_BG,
    Role.SUCCESS_BG,
    Role.INFO_BG,
)
_INK = (
    Role.TEXT,
    Role.TEXT2,
    Role.BORDER,
    Role.BORDER_CONTROL,
    Role.LINK,
    Role.FOCUS,
    Role.PW_DIGIT,
    Role.PW_SYMBOL,
)
_COLOURED = (
    Role.TEXT_DISABLED,
    Role.ACCENT,
    Role.ACCENT_HOVER,
    Role.ACCENT_PRESSED,
    Role.DANGER,
    Role.DANGER_HOVER,
    Role.DANGER_TEXT,
    Role.WARNING_TEXT,
    Role.WARNING_ICON,
    Role.SUCCESS_TEXT,
    Role.INFO_TEXT,
    *STRENGTH_ROLES,
)
_ENOUGH = 7.0


def _strengthen(colour: str, grounds: Sequence[str], ink: str) -> str:
    """Return a colour, mixed with ink until it is read on every ground."""
    for share in range(0, 101, 5):
        mixed = _mix(colour, ink, share / 100)
        if all(derive_contrast(mixed, ground) >= _ENOUGH for ground in grounds):
            return mixed
    return ink


def _mix(one: str, other: str, share: float) -> str:
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def derive_luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) of `#RRGGBB` (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def derive_contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours `#RRGGBB` (WCAG 2.2)."""
    low, high = sorted((derive_luminance(one), derive_luminance(other)))
    return (high + 0.05) / (low + 0.05)
