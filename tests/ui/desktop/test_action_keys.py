"""Keys of actions: chosen ones as far as they can be, none twice, and Ctrl+L always locks."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from ui.desktop.action_keys import KeyFault, fault_of, keys_in_force
from ui.desktop.action_table import TABLE, ActionId

KEYS = [key for row in TABLE for key in row.keys.split()]
TEXTS = st.sampled_from(
    [*KEYS, "", "A", "Ctrl+V", "Alt+F", "Ctrl+K, Ctrl+C", "Ctrl+F9", "nonsense", "\x00", "F12"]
)


def test_the_keys_of_the_table_can_all_be_chosen() -> None:
    assert [key for key in KEYS if fault_of(QKeySequence(key)) is not KeyFault.NONE] == []
    assert keys_in_force({})[ActionId.REDO] == ("Ctrl+Shift+Z", "Ctrl+Y")


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("A", KeyFault.TYPES),
        ("Shift+A", KeyFault.TYPES),
        ("Return", KeyFault.TYPES),
        ("Left", KeyFault.TYPES),
        ("Ctrl+K, Ctrl+C", KeyFault.TYPES),
        ("", KeyFault.TYPES),
        ("nonsense", KeyFault.TYPES),
        ("Ctrl+V", KeyFault.NEEDED),
        ("Ctrl+Return", KeyFault.NEEDED),
        ("Alt+F", KeyFault.MENU),
        ("Alt+Up", KeyFault.NONE),
        ("Ctrl+Alt+F", KeyFault.NONE),
        ("F9", KeyFault.NONE),
        ("Shift+Del", KeyFault.NONE),
    ],
)
def test_what_can_be_a_key(key: str, fault: KeyFault) -> None:
    assert fault_of(QKeySequence(key)) is fault


def test_chosen_keys_take_the_place_of_those_of_the_table() -> None:
    found = keys_in_force({"generator": ["Ctrl+Shift+G"], "palette": [], "of-later": ["Ctrl+D"]})
    assert found[ActionId.GENERATOR] == ("Ctrl+Shift+G",)
    assert found[ActionId.PALETTE] == ()
    assert found[ActionId.FAVOURITE] == ("Ctrl+D",)


def test_two_actions_can_change_places() -> None:
    found = keys_in_force({"favourite": ["Ctrl+G"], "generator": ["Ctrl+D"]})
    assert (found[ActionId.FAVOURITE], found[ActionId.GENERATOR]) == (("Ctrl+G",), ("Ctrl+D",))


def test_the_keys_that_lock_stay() -> None:
    assert keys_in_force({"lock": []})[ActionId.LOCK] == ("Ctrl+L",)
    assert keys_in_force({"lock": ["Ctrl+Shift+L"]})[ActionId.LOCK] == ("Ctrl+L", "Ctrl+Shift+L")
    taken = keys_in_force({"lock": ["F12"], "quit": ["Ctrl+L"]})
    assert taken[ActionId.LOCK] == ("Ctrl+L", "F12")
    assert taken[ActionId.QUIT] == ("Ctrl+Q",), "what cannot be had leaves those of the table"


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from([row.id.value for row in TABLE]), st.lists(TEXTS)))
def test_whatever_was_chosen_no_key_means_two_things_and_ctrl_l_locks(
    chosen: dict[str, list[str]],
) -> None:
    found = keys_in_force(chosen)
    assert set(found) == set(ActionId)
    assert found[ActionId.LOCK][0] == "Ctrl+L"
    counts = Counter(key for keys in found.values() for key in keys)
    assert [key for key, count in counts.items() if count > 1] == []
    assert all(fault_of(QKeySequence(key)) is KeyFault.NONE for key in counts)
