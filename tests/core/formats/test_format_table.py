"""The page about formats says what the code says."""

from __future__ import annotations

from pathlib import Path

from core.formats.catalogue import FORMATS
from core.formats.format_table import make_markdown
from core.formats.parts import MODEL_PARTS

PAGE = Path(__file__).parents[3] / "docs" / "formats.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == make_markdown(), (
        "core/formats changed: write make_markdown() to docs/formats.md"
    )


def test_a_format_loses_exactly_what_it_does_not_carry() -> None:
    for form in FORMATS:
        assert form.carries <= MODEL_PARTS
        assert form.carries | form.loses == MODEL_PARTS
        assert not form.carries & form.loses
