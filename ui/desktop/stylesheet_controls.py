"""Style rules of what is pressed, typed into, chosen and dragged."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desktop.sizes import RADIUS, Sizes

_LINE_FIELDS = "QLineEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit"
_ALL_FIELDS = f"{_LINE_FIELDS}, QPlainTextEdit, QTextEdit, SecretEdit"


def _filled(t: Mapping[str, str], variant: str, role: str, *, pressed: str) -> str:
    """Return a filled button; `Button` paints its focus ring inside the fill."""
    me = f'QPushButton[variant="{variant}"]'
    fill, over, ink = t[role], t[f"{role}_HOVER"], t[f"ON_{role}"]
    return f"""
{me} {{ background: {fill}; color: {ink}; border: 1px solid {fill}; font-weight: 600; }}
{me}:hover {{ background: {over}; border-color: {over}; }}
{me}:pressed {{ background: {t[pressed]}; border-color: {t[pressed]}; }}
{me}:focus {{ border: 1px solid {fill}; }}
"""


def _flush(edge: str, side: str, sizes: Sizes) -> str:
    """Return a link whose words stand at the edge that others share, beside a thin ring.

    Under the mouse it is underlined: a ground would end where its words begin.
    """
    me = f'QPushButton[flush="{edge}"]'
    return f"""
{me} {{ padding-{side}: 0; text-align: {side}; }}
{me}:focus {{ padding-{side}: 0; margin-{side}: {1 - sizes.ring}px; }}
{me}:hover {{ background: transparent; text-decoration: underline; }}
"""


def buttons_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of push buttons by variant."""
    inner, pad = sizes.control - 2, 14
    focused = sizes.control - 2 * sizes.ring
    primary = _filled(t, "primary", "ACCENT", pressed="ACCENT_PRESSED")
    danger = _filled(t, "danger", "DANGER", pressed="DANGER_HOVER")
    return f"""
QPushButton {{ background: {t["RAISED"]}; color: {t["TEXT"]};
  border: 1px solid {t["BORDER_CONTROL"]}; border-radius: {RADIUS}px;
  padding: 0 {pad}px; min-height: {inner}px; outline: 0; }}
QPushButton:hover {{ background: {t["HOVER"]}; }}
QPushButton:pressed {{ background: {t["SELECTED_INACTIVE"]}; }}
QPushButton:checked {{ background: {t["SELECTED"]}; border-color: {t["ACCENT"]}; }}
QPushButton:focus {{ border: {sizes.ring}px solid {t["FOCUS"]};
  padding: 0 {pad + 1 - sizes.ring}px; min-height: {focused}px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
{primary}{danger}
QPushButton[variant="danger-outline"] {{ color: {t["DANGER_TEXT"]};
  border: 1px solid {t["DANGER"]}; }}
QPushButton[variant="danger-outline"]:hover {{ background: {t["DANGER_BG"]}; }}
QPushButton[variant="danger-outline"]:focus {{ border: {sizes.ring}px solid {t["FOCUS"]}; }}
QPushButton[variant="link"], QPushButton[variant="quiet"] {{ background: transparent;
  border: 1px solid transparent; padding: 0 8px; }}
QPushButton[variant="link"] {{ color: {t["LINK"]}; }}
QPushButton[variant="link"]:hover, QPushButton[variant="quiet"]:hover {{
  background: {t["HOVER"]}; }}
QPushButton[variant="link"]:focus, QPushButton[variant="quiet"]:focus {{
  border: {sizes.ring}px solid {t["FOCUS"]}; padding: 0 {9 - sizes.ring}px; }}
{_flush("start", sizes.leading, sizes)}{_flush("end", sizes.trailing, sizes)}
QPushButton[folded="true"], QPushButton[folded="true"]:focus {{
  padding-top: 7px; padding-bottom: 7px; }}
QPushButton[compact="true"] {{ min-height: 30px; }}
QPushButton[compact="true"]:focus {{ min-height: {32 - 2 * sizes.ring}px; }}
QPushButton:disabled, QPushButton[variant]:disabled {{ background: {t["HOVER"]};
  color: {t["TEXT_DISABLED"]}; border: 1px solid {t["BORDER"]}; }}
QPushButton[variant="link"]:disabled, QPushButton[variant="quiet"]:disabled {{
  background: transparent; border-color: transparent; }}
"""


def tool_buttons_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of icon buttons."""
    inner = sizes.control - 2
    focused = sizes.control - 2 * sizes.ring
    return f"""
QToolButton {{ background: transparent; border: 1px solid transparent;
  border-radius: {RADIUS}px; padding: 0; min-width: {inner}px; min-height: {inner}px;
  color: {t["TEXT"]}; }}
QToolButton:hover {{ background: {t["HOVER"]}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t["SELECTED_INACTIVE"]}; }}
QToolButton:focus {{ border: {sizes.ring}px solid {t["FOCUS"]};
  min-width: {focused}px; min-height: {focused}px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[compact="true"] {{ min-width: 30px; min-height: 30px; }}
QToolButton[compact="true"]:focus {{ min-width: {32 - 2 * sizes.ring}px;
  min-height: {32 - 2 * sizes.ring}px; }}
"""


_LINE_FIELDS = "QLineEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit"
_ALL_FIELDS = f"{_LINE_FIELDS}, QPlainTextEdit, QTextEdit, SecretEdit"


def _each(selectors: str, suffix: str) -> str:
    return ", ".join(part.strip() + suffix for part in selectors.split(","))


def fields_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of everything that is typed into."""
    ring = sizes.ring
    return f"""
{_ALL_FIELDS} {{ background: {t["BASE"]}; color: {t["TEXT"]};
  border: 1px solid {t["BORDER_CONTROL"]}; border-radius: {RADIUS}px;
  selection-background-color: {t["ACCENT"]}; selection-color: {t["ON_ACCENT"]}; }}
{_LINE_FIELDS} {{ min-height: {sizes.control - 2}px; padding: 0 11px; }}
{_each(_LINE_FIELDS, ":focus")} {{ min-height: {sizes.control - 2 * ring}px;
  padding: 0 {12 - ring}px; }}
QPlainTextEdit, QTextEdit {{ padding: 6px 7px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {7 - ring}px {8 - ring}px; }}
{_each(_ALL_FIELDS, ":focus")} {{ border: {ring}px solid {t["FOCUS"]}; }}
{_each(_ALL_FIELDS, '[invalid="true"]')} {{ border-color: {t["DANGER"]}; }}
{_each(_ALL_FIELDS, '[invalid="true"]:focus')} {{ border: {ring}px solid {t["DANGER"]}; }}
{_each(_ALL_FIELDS, ":disabled")} {{ background: {t["WINDOW"]}; color: {t["TEXT_DISABLED"]};
  border-color: {t["BORDER"]}; }}
{_each("QLineEdit, QPlainTextEdit, QTextEdit", '[readOnly="true"]')} {{
  background: {t["WINDOW"]}; }}
QLineEdit {{ placeholder-text-color: {t["TEXT2"]}; lineedit-password-character: 8226; }}
QComboBox QLineEdit {{ border: 0; padding: 0; min-height: 0;
  background: transparent; }}
QLineEdit[bare="true"] {{ border: 0; background: transparent; padding: 0; }}
QTextEdit[bare="true"] {{ border: 2px solid transparent; background: transparent; padding: 0;
  margin: 0 0 0 -2px; }}
QTextEdit[bare="true"]:focus {{ border: 2px solid {t["FOCUS"]}; padding: 0; }}
"""


def combo_boxes_rules(t: Mapping[str, str], sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the rules of combo boxes and their lists."""
    arrow = sizes.scaled(16)
    return f"""
QComboBox, QDateEdit {{ padding-{sizes.trailing}: {arrow + 14}px; }}
QComboBox:focus, QDateEdit:focus {{ padding-{sizes.trailing}: {arrow + 15 - sizes.ring}px; }}
QComboBox:hover {{ background: {t["HOVER"]}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ subcontrol-origin: padding;
  subcontrol-position: center right;
  width: {arrow + 12}px; border: 0; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: {url("down")};
  width: {arrow}px; height: {arrow}px; }}
QComboBox::down-arrow:disabled {{ image: {url("down-disabled")}; }}
QPushButton[field="true"] {{ background: {t["BASE"]}; }}
QPushButton[field="true"]:hover {{ background: {t["HOVER"]}; }}
QPushButton[field="true"]::menu-indicator {{ image: {url("down")};
  width: {arrow}px; height: {arrow}px;
  subcontrol-origin: border; subcontrol-position: center right; right: 4px; }}
QComboBox QAbstractItemView {{ background: {t["RAISED"]}; color: {t["TEXT"]};
  border: 1px solid {t["BORDER_CONTROL"]}; padding: 4px; outline: 0;
  selection-background-color: {t["SELECTED"]}; selection-color: {t["TEXT"]}; }}
QComboBox QAbstractItemView::item {{ min-height: {sizes.control - 4}px; padding: 0 8px;
  border-radius: 4px; }}
"""


def spin_boxes_rules(sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the rules of number fields."""
    half = (sizes.control - 4) // 2
    arrows = "".join(
        f"""
QAbstractSpinBox::{name}-button {{ subcontrol-origin: border;
  subcontrol-position: {place} right; width: 32px; height: {half}px; border: 0; }}
QAbstractSpinBox::{name}-arrow {{ image: {url(name)};
  width: {sizes.scaled(12)}px; height: {sizes.scaled(12)}px; }}
QAbstractSpinBox::{name}-arrow:disabled, QAbstractSpinBox::{name}-arrow:off {{
  image: {url(name + "-disabled")}; }}
"""
        for name, place in (("up", "top"), ("down", "bottom"))
    )
    # A day has a list behind its arrow, as a choice has, and stands in lines with them.
    days = f"""
QDateEdit::down-arrow {{ width: {sizes.scaled(16)}px; height: {sizes.scaled(16)}px; }}
QDateEdit {{ max-height: {sizes.control - 2}px; }}
QDateEdit:focus {{ max-height: {sizes.control - 2 * sizes.ring}px; }}
"""
    return "QAbstractSpinBox { padding-right: 34px; }" + arrows + days


def choices_rules(t: Mapping[str, str], sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the rules of check boxes and radio buttons.

    Qt takes a click for a check box only as high as its words or its box with its margins.
    """
    both = "QCheckBox, QRadioButton, QGroupBox"
    box = sizes.scaled(16)
    side, rim = box + 4, sizes.scaled(6)
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {sizes.control - 6}px; padding: 0 4px;
  border: 2px solid transparent; border-radius: {RADIUS}px; background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border: {sizes.ring}px solid {t["FOCUS"]}; }}
{_each(both, "::indicator")} {{ width: {box}px; height: {box}px;
  border: 2px solid {t["BORDER_CONTROL"]}; background: {t["BASE"]}; }}
{_each("QCheckBox, QGroupBox", "::indicator")} {{ border-radius: 4px; }}
QCheckBox::indicator {{ margin: {(sizes.control - 4 - side) // 2}px 0; }}
QRadioButton::indicator {{ border-radius: {side // 2}px; }}
{_each(both, "::indicator:hover")} {{ border-color: {t["ACCENT"]}; }}
{_each("QCheckBox, QGroupBox", "::indicator:checked")} {{ background: {t["ACCENT"]};
  border-color: {t["ACCENT"]}; image: {url("tick")}; }}
QCheckBox::indicator:indeterminate {{ background: {t["ACCENT"]};
  border-color: {t["ACCENT"]}; image: {url("dash")}; }}
QRadioButton::indicator:checked {{ border: {rim}px solid {t["ACCENT"]};
  width: {side - 2 * rim}px; height: {side - 2 * rim}px;
  background: {t["ON_ACCENT"]}; }}
{_each(both, "::indicator:disabled")} {{ border-color: {t["TEXT_DISABLED"]};
  background: {t["HOVER"]}; }}
QCheckBox::indicator:checked:disabled {{ image: {url("tick-disabled")}; }}
QCheckBox::indicator:indeterminate:disabled {{ image: {url("dash-disabled")}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {t["TEXT_DISABLED"]}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t["TEXT_DISABLED"]}; }}
"""


def tracks_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of sliders and progress bars."""
    return f"""
QSlider {{ min-height: {sizes.control - 4}px; border: 2px solid transparent;
  border-radius: {RADIUS}px; }}
QSlider:focus {{ border: {sizes.ring}px solid {t["FOCUS"]}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t["TRACK"]}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t["ACCENT"]}; }}
QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -8px 0; border-radius: 10px;
  background: {t["BASE"]}; border: 2px solid {t["ACCENT"]}; }}
QSlider::handle:horizontal:hover {{ background: {t["SELECTED"]}; }}
QSlider::handle:horizontal:disabled {{ border-color: {t["TEXT_DISABLED"]}; }}
QSlider::sub-page:horizontal:disabled {{ background: {t["TEXT_DISABLED"]}; }}
QProgressBar {{ border: 0; border-radius: 4px; background: {t["TRACK"]}; min-height: 8px;
  max-height: 8px; text-align: center; color: transparent; }}
QProgressBar::chunk {{ border-radius: 4px; background: {t["ACCENT"]}; }}
"""
