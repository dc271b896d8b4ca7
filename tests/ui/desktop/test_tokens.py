"""Every pair of colours that meets on screen has the contrast it needs (WCAG 2.2)."""

from __future__ import annotations

import json

import pytest

from ui.desktop.tokens import (
    AVATAR_FILLS,
    AVATAR_LETTER,
    AVATAR_SYMBOLS,
    RESOURCES,
    TYPE_SCALE,
    FontRole,
    Role,
    derive_contrast,
    derive_high_contrast,
    read_tokens,
)

TEXT, STRONG, SHAPE = 4.5, 7.0, 3.0

# What is needed -> ink -> the grounds it is seen on.
PAIRS: list[tuple[float, str, str]] = [
    *[(STRONG, "text", on) for on in ("window", "base", "sidebar", "raised", "hover")],
    *[(STRONG, "text", on) for on in ("selected", "selected_inactive")],
    *[(TEXT, "text2", on) for on in ("window", "base", "sidebar", "raised", "hover")],
    *[(TEXT, "text2", on) for on in ("selected", "selected_inactive")],
    *[(SHAPE, "text_disabled", on) for on in ("base", "window", "hover")],
    *[(TEXT, "on_accent", on) for on in ("accent", "accent_hover", "accent_pressed")],
    *[(TEXT, "link", on) for on in ("base", "window", "selected", "hover")],
    *[(SHAPE, "border_control", on) for on in ("base", "window", "raised")],
    *[(SHAPE, "focus", on) for on in ("base", "window", "sidebar", "raised", "selected", "hover")],
    *[(SHAPE, "accent", on) for on in ("base", "window", "raised", "selected")],
    *[(TEXT, "on_danger", on) for on in ("danger", "danger_hover")],
    (SHAPE, "danger", "raised"),
    (SHAPE, "danger", "base"),
    *[(TEXT, "danger_text", on) for on in ("base", "window", "raised", "danger_bg")],
    *[(STRONG, "text", on) for on in ("danger_bg", "warning_bg", "success_bg", "info_bg")],
    *[(TEXT, "warning_text", on) for on in ("warning_bg", "base", "window")],
    (SHAPE, "warning_icon", "warning_bg"),
    *[(TEXT, "success_text", on) for on in ("success_bg", "base", "raised")],
    (TEXT, "info_text", "info_bg"),
    *[(SHAPE, f"s{score}", on) for score in range(5) for on in ("raised", "track")],
    (STRONG, "toast_text", "toast_bg"),
    (TEXT, "toast_action", "toast_bg"),
    *[
        (TEXT, ink, on)
        for ink in ("pw_digit", "pw_symbol")
        for on in ("base", "raised", "selected")
    ],
]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_pair_has_contrast(*, dark: bool) -> None:
    tokens = read_tokens(dark=dark)
    faint = [
        f"{ink} on {ground}: {ratio:.2f}, needs {need}"
        for need, ink, ground in PAIRS
        if (ratio := derive_contrast(tokens[Role(ink)], tokens[Role(ground)])) < need
    ]
    assert not faint


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_high_contrast_lifts_text_and_lines_to_seven(*, dark: bool) -> None:
    tokens = derive_high_contrast(read_tokens(dark=dark), dark=dark)
    for ink in (Role.TEXT, Role.TEXT2, Role.BORDER_CONTROL, Role.FOCUS, Role.LINK):
        for ground in (Role.WINDOW, Role.BASE, Role.RAISED, Role.SIDEBAR, Role.SELECTED):
            assert derive_contrast(tokens[ink], tokens[ground]) >= STRONG


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_in_high_contrast_every_text_reaches_seven(*, dark: bool) -> None:
    tokens = derive_high_contrast(read_tokens(dark=dark), dark=dark)
    faint = [
        f"{ink} on {ground}: {ratio:.2f}, needs {need}"
        for least, ink, ground in PAIRS
        if (ratio := derive_contrast(tokens[Role(ink)], tokens[Role(ground)]))
        < (need := max(least, SHAPE if ground == "track" else STRONG))
    ]
    assert not faint


def test_every_colour_stands_in_a_pair() -> None:
    decoration = {Role.BORDER}
    paired = {Role(name) for _, ink, ground in PAIRS for name in (ink, ground)}
    assert set(Role) - paired == decoration, "a new colour needs a row"


def test_contrast_is_the_one_of_wcag() -> None:
    assert derive_contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert derive_contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert derive_contrast("#1F5FCC", "#1F5FCC") == 1


def test_file_and_roles_name_the_same_colours() -> None:
    table = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))
    names = {role.value for role in Role}
    assert set(table["light"]) == names
    assert set(table["dark"]) == names


def test_white_letter_is_read_on_every_avatar() -> None:
    assert all(derive_contrast(AVATAR_LETTER, fill) >= 5.34 for fill in AVATAR_FILLS.values())


def test_avatars_have_twelve_colours_and_twenty_four_symbols() -> None:
    assert len(AVATAR_FILLS) == 12
    assert len(set(AVATAR_SYMBOLS)) == 24
    assert all((RESOURCES / "icons" / f"{name}.svg").exists() for name in AVATAR_SYMBOLS)


def test_every_type_step_is_at_least_twelve_pixels() -> None:
    assert set(TYPE_SCALE) == set(FontRole)
    assert min(step.pixels for step in TYPE_SCALE.values()) == 12
