"""Numbers on the screen are written as the chosen language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui.desktop.counts import say_count


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    """Give back the locale that a test changes."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "written"), [("en", "12,345"), ("de", "12.345")])
def test_thousands_stand_apart(language: str, written: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert say_count(12_345) == written
    assert say_count(7) == "7"
