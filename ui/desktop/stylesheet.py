"""One style sheet for the whole application, written from tokens and sizes.

Widgets choose a look by dynamic property: `variant` on buttons, `fontRole` and
`tone` on labels, `surface` on plain containers, `invalid` on fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desktop.sizes import CARD_RADIUS, Sizes
from ui.desktop.stylesheet_controls import (
    buttons_rules,
    choices_rules,
    combo_boxes_rules,
    fields_rules,
    spin_boxes_rules,
    tool_buttons_rules,
    tracks_rules,
)
from ui.desktop.stylesheet_views import (
    menus_rules,
    scroll_bars_rules,
    tabs_rules,
    toast_rules,
    views_rules,
)
from ui.desktop.tokens import FontRole, Role, Tokens

TONES: Mapping[str, Role] = {
    "secondary": Role.TEXT2,
    "danger": Role.DANGER_TEXT,
    "warning": Role.WARNING_TEXT,
    "success": Role.SUCCESS_TEXT,
    "info": Role.INFO_TEXT,
    "link": Role.LINK,
}
SURFACES: Mapping[str, Role] = {
    "window": Role.WINDOW,
    "base": Role.BASE,
    "sidebar": Role.SIDEBAR,
    "raised": Role.RAISED,
    "info": Role.INFO_BG,
    "success": Role.SUCCESS_BG,
    "warning": Role.WARNING_BG,
    "danger": Role.DANGER_BG,
}


def derive_stylesheet(tokens: Tokens, sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the style sheet; `url` names an indicator image."""
    t = {role.name: tokens[role] for role in Role}
    parts = (
        _containers(t),
        _labels(t, sizes),
        buttons_rules(t, sizes),
        tool_buttons_rules(t, sizes),
        fields_rules(t, sizes),
        combo_boxes_rules(t, sizes, url),
        spin_boxes_rules(sizes, url),
        choices_rules(t, sizes, url),
        tracks_rules(t, sizes),
        scroll_bars_rules(t),
        menus_rules(t, sizes, url),
        views_rules(t, sizes, url),
        tabs_rules(t, sizes),
        toast_rules(t, sizes),
    )
    return "\n".join(parts)


def _containers(t: Mapping[str, str]) -> str:
    surfaces = "\n".join(
        f'[surface="{name}"] {{ background: {t[role.name]}; }}' for name, role in SURFACES.items()
    )
    return f"""
QMainWindow, QDialog {{ background: {t["WINDOW"]}; }}
QDialog#palette {{ background: {t["RAISED"]}; border: 1px solid {t["BORDER_CONTROL"]}; }}
QScrollArea, QScrollArea > QWidget > QWidget[surface=""] {{ background: transparent; border: 0; }}
QToolTip {{ background: {t["TOAST_BG"]}; color: {t["TOAST_TEXT"]};
  border: 1px solid {t["TOAST_BG"]}; padding: 4px 8px; }}
QSplitter::handle {{ background: {t["BORDER"]}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:hover {{ background: {t["BORDER_CONTROL"]}; }}
{surfaces}
[card="true"] {{ background: {t["RAISED"]}; border: 1px solid {t["BORDER"]};
  border-radius: {CARD_RADIUS}px; }}
[rounded="true"] {{ border-radius: 8px; }}
QFrame[line="true"] {{ background: {t["BORDER"]}; border: 0; max-height: 1px; min-height: 1px;
  margin: 0 16px; }}
QGroupBox {{ border: 1px solid {t["BORDER"]}; border-radius: {CARD_RADIUS}px;
  margin-top: 1.4em; padding: 12px; background: {t["RAISED"]}; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: 2px;
  color: {t["TEXT2"]}; }}
"""


def _labels(t: Mapping[str, str], sizes: Sizes) -> str:
    rules = [f"QLabel {{ color: {t['TEXT']}; background: transparent; }}"]
    weights = {
        FontRole.DISPLAY: 600,
        FontRole.TITLE: 600,
        FontRole.H2: 600,
        FontRole.BODY_STRONG: 600,
        FontRole.CAPTION: 600,
        FontRole.CODE_LARGE: 500,
    }
    for role in FontRole:
        family = (
            f'font-family: "{sizes.mono}";' if role in (FontRole.MONO, FontRole.CODE_LARGE) else ""
        )
        rules.append(
            f'[fontRole="{role.value}"] {{ font-size: {sizes.pixels[role]}px; '
            f"font-weight: {weights.get(role, 400)}; {family} }}"
        )
    rules += [f'QLabel[tone="{name}"] {{ color: {t[role.name]}; }}' for name, role in TONES.items()]
    badges = {
        "neutral": (Role.HOVER, Role.TEXT2),
        "accent": (Role.ACCENT, Role.ON_ACCENT),
        "success": (Role.SUCCESS_BG, Role.SUCCESS_TEXT),
        "warning": (Role.WARNING_BG, Role.WARNING_TEXT),
        "danger": (Role.DANGER_BG, Role.DANGER_TEXT),
    }
    rules += [
        f'QLabel[badge="{name}"] {{ background: {t[fill.name]}; color: {t[ink.name]}; '
        "border-radius: 9px; padding: 1px 8px; }"
        for name, (fill, ink) in badges.items()
    ]
    rules.append(f"QLabel:disabled {{ color: {t['TEXT_DISABLED']}; }}")
    return "\n".join(rules)
