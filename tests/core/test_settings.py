"""Settings: every one within its bounds, whatever is stored."""

from __future__ import annotations

import pytest

from core.settings import (
    DECLARATIONS,
    Settings,
    change,
    declaration_of,
    mapping_of,
    settings_from,
)


def test_every_default_is_allowed() -> None:
    assert DECLARATIONS
    for declaration in DECLARATIONS:
        assert declaration.allows(declaration.default)
        assert getattr(Settings(), declaration.name) == declaration.default


def test_defaults_protect() -> None:
    settings = Settings()
    assert (settings.idle_minutes, settings.clipboard_seconds) == (10, 30)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("idle_minutes", 0),
        ("idle_minutes", 61),
        ("idle_minutes", True),
        ("idle_minutes", "10"),
        ("clipboard_seconds", 3600),
        ("text_percent", 80),
        ("scheme", "purple"),
        ("reduce_motion", 1),
        ("contrast", "purple"),
    ],
)
def test_outside_of_its_bounds_nothing_is_set(name: str, value: int | str) -> None:
    with pytest.raises(ValueError, match=name):
        change(Settings(), name, value)
    assert settings_from({name: value}) == Settings()


@pytest.mark.parametrize(
    "name", ["idle_minutes", "clipboard_seconds", "reveal_seconds", "toast_time"]
)
def test_every_time_limit_can_be_changed(name: str) -> None:
    limit = declaration_of(name)
    longest = limit.choices[-1] if limit.choices else limit.high
    assert longest != limit.default
    assert getattr(change(Settings(), name, longest), name) == longest


def test_an_unknown_name_is_a_bug() -> None:
    with pytest.raises(KeyError):
        declaration_of("no_such_setting")


def test_only_what_differs_is_stored() -> None:
    assert mapping_of(Settings()) == {}
    assert mapping_of(change(Settings(), "scheme", "dark")) == {"scheme": "dark"}


def test_what_a_newer_version_wrote_is_kept() -> None:
    stored: dict[str, object] = {"scheme": "dark", "hologram": {"depth": 3}}
    settings = change(settings_from(stored), "idle_minutes", 5)
    assert mapping_of(settings) == {
        "scheme": "dark",
        "hologram": {"depth": 3},
        "idle_minutes": 5,
    }


def test_high_contrast_as_it_was_kept_before_is_understood() -> None:
    assert settings_from({"high_contrast": True}).contrast == "high"
    assert settings_from({"high_contrast": False}) == Settings()
    assert mapping_of(settings_from({"high_contrast": True})) == {"contrast": "high"}


def test_chosen_keys_come_back_as_they_were_kept() -> None:
    stored: dict[str, object] = {"keys": {"lock": ["Ctrl+Shift+L"], "redo": [], "of-later": ["F9"]}}
    settings = settings_from(stored)
    assert settings.keys == {"lock": ("Ctrl+Shift+L",), "redo": (), "of-later": ("F9",)}
    assert mapping_of(settings) == stored


@pytest.mark.parametrize(
    "hostile",
    [
        "Ctrl+L",
        ["lock"],
        {"lock": "Ctrl+D"},
        {"lock": [1]},
        {"lock": ["x" * 41]},
        {"lock": ["Ctrl+D"] * 5},
        {"lock": {"Ctrl": "D"}},
        {str(number): [] for number in range(501)},
    ],
)
def test_what_has_not_the_shape_of_keys_is_none(hostile: object) -> None:
    assert settings_from({"keys": hostile}) == Settings()
