"""Filters come back from the text they are kept as."""

from __future__ import annotations

import pytest

from core.vault.item import ItemKind
from core.vault.tag import TagId
from tests.fakes.vault_items import folder_id
from ui.desktop.item_models.filters import (
    ALL,
    FAVOURITES,
    TRASH,
    Filter,
    of_folder,
    of_kind,
    of_tag,
    read_filter,
)


@pytest.mark.parametrize(
    "filter",
    [
        ALL,
        FAVOURITES,
        TRASH,
        of_kind(ItemKind.NOTE),
        of_folder(folder_id(5)),
        of_tag(TagId(b"t" * 16)),
    ],
)
def test_a_filter_survives_being_kept(filter: Filter) -> None:
    assert read_filter(filter.write()) == filter


@pytest.mark.parametrize("text", ["", "kind", "kind:nonsense", "folder:xyz", "folder", "trash:1"])
def test_what_cannot_be_read_shows_everything(text: str) -> None:
    assert read_filter(text) == ALL
