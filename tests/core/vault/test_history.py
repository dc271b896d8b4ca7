"""What was: values that do not show what they hold."""

from __future__ import annotations

from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.vault.history import (
    Generated,
    GeneratedId,
    Intention,
    NamedRecipe,
    Operation,
    OperationId,
    Preference,
    Step,
    Tombstone,
    Version,
)

ID = b"x" * 16


def test_no_representation_shows_content() -> None:
    step = Step("items", ID, 1, b"canary before", b"canary after")
    operation = Operation(OperationId(ID), Millis(0), Intention.EDIT, "canary title", (step,))
    generated = Generated(
        GeneratedId(ID), Millis(0), "canary value", CharactersRecipe(), 1.0, False, None
    )
    assert "canary" not in f"{step!r} {operation!r} {generated!r} {[operation, generated]}"


def test_layouts_are_frozen() -> None:
    # Values are stored by position. Elements may be added at the end, with a default.
    assert Version.__struct_fields__ == ("id", "replaced", "item")
    assert Step.__struct_fields__ == ("noun", "id", "revision", "before", "after")
    first = ("id", "at", "intention", "subject", "steps", "undoes")
    assert Operation.__struct_fields__ == (*first, "only_copy")
    assert Operation.__struct_defaults__ == (None, False)
    assert Tombstone.__struct_fields__ == ("noun", "id", "revision", "at")
    assert Generated.__struct_fields__ == (
        *("id", "at", "value", "recipe", "bits", "copied", "used_in"),
    )
    assert NamedRecipe.__struct_fields__ == ("id", "name", "recipe")
    assert Preference.__struct_fields__ == ("id", "name", "value")
