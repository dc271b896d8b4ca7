"""Every member of a choice that people see has a name, and no two are the same."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import pytest

from core.formats.imported import NotKept, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import ItemKind
from core.vault.profile import ProfileState
from ui.wording.kinds import (
    KINDS,
    KINDS_COUNTED,
    ROLES,
    STATES,
    TYPES,
    count_kind,
    field_label,
)
from ui.wording.losses import PARTS, WHYS, say_not_kept, say_unreadable


@pytest.mark.parametrize(
    ("names", "choice"),
    [
        (KINDS, ItemKind),
        (KINDS_COUNTED, ItemKind),
        (ROLES, FieldRole),
        (TYPES, FieldType),
        (STATES, ProfileState),
        (PARTS, Part),
        (WHYS, Why),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_nothing_is_without_a_name(
    names: Mapping[enum.StrEnum, object], choice: type[enum.StrEnum]
) -> None:
    assert set(names) == set(choice)
    assert all(names.values())


def test_names_on_one_screen_differ() -> None:
    for names in (KINDS, STATES, TYPES):
        plain = [name for name in names.values() if name != "Website"]
        assert len(plain) == len(set(plain))


def test_one_and_several() -> None:
    assert count_kind(ItemKind.LOGIN, 1) == "1 login"
    assert count_kind(ItemKind.IDENTITY, 0) == "0 identities"
    assert count_kind(ItemKind.SSH_KEY, 1200) == "1,200 SSH keys"
    assert say_not_kept(NotKept(Part.ATTACHMENTS, 1)) == "1 attachment"
    assert say_not_kept(NotKept(Part.COLUMN, 3, "colour")) == "3 values of the column “colour”"


def test_a_row_that_could_not_be_read_is_named() -> None:
    row = Unreadable(Where(Unit.LINE, 14), Why.TOO_MANY_COLUMNS)
    assert say_unreadable(row) == "line 14: more columns than the header"


@pytest.mark.parametrize(
    ("type_name", "role", "label", "said"),
    [
        ("text", "username", "", "Username"),
        ("text", "username", "Login name", "Login name"),
        ("concealed", None, "", "Hidden text"),
        ("hologram", "aura", "", "From a newer version"),
    ],
)
def test_a_field_is_called_by_label_role_or_type(
    type_name: str, role: str | None, label: str, said: str
) -> None:
    assert field_label(Field(FieldId(bytes(16)), type_name, role, label, "v")) == said
