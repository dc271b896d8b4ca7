"""The languages keep up with what the window says, and say it whole."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from phrases import list_phrases
from PySide6.QtCore import QTranslator
from translations import (
    LANGUAGES,
    compile_language,
    file_of,
    read_language,
    wanted,
    write_language,
)

from tests.source_tree import list_modules

GAPS = re.compile(r"%L?n|%L?\d|\{\w+\}")
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
def test_a_language_has_every_phrase_of_the_window_and_no_other(language: str) -> None:
    wanted_now = [(p.context, p.text, p.counted) for p in wanted(language)]
    found = [(*key, len(forms) == 2) for key, forms in read_language(file_of(language)).items()]
    assert found == wanted_now, "run `make translations`"


@each_language
def test_a_language_is_written_as_it_is_read(language: str) -> None:
    path = file_of(language)
    again = write_language(language, read_language(path), wanted(language))
    assert again == path.read_text(encoding="utf-8")


@each_language
def test_what_the_window_loads_is_what_was_translated(language: str, tmp_path: Path) -> None:
    compile_language(file_of(language), tmp_path / "again.qm")
    kept = file_of(language).with_suffix(".qm").read_bytes()
    assert (tmp_path / "again.qm").read_bytes() == kept, "run `make translations`"


@each_language
def test_nothing_waits_for_a_translation(language: str) -> None:
    found = read_language(file_of(language))
    assert not [key for key, forms in found.items() if not all(forms)]


@each_language
def test_a_translation_has_the_gaps_of_its_text(language: str) -> None:
    for (_, text), forms in read_language(file_of(language)).items():
        for form in filter(None, forms):
            gaps, said = Counter(GAPS.findall(text)), Counter(GAPS.findall(form))
            # One of a thing may be said without its number.
            if len(forms) == 2 and form is forms[0]:
                gaps, said = (
                    Counter({g: n for g, n in c.items() if "n" not in g or "{" in g})
                    for c in (gaps, said)
                )
            assert gaps == said, (text, form)


@each_language
def test_a_translation_ends_and_is_marked_as_its_text(language: str) -> None:
    for (_, text), forms in read_language(file_of(language)).items():
        for form in filter(None, forms):
            assert text[:1].isspace() == form[:1].isspace(), (text, form)
            assert text[-1:].isspace() == form[-1:].isspace(), (text, form)
            assert text.endswith("…") == form.endswith("…"), (text, form)
            assert text.count("&") == form.count("&"), (text, form)


def test_what_asks_for_a_translation_is_found_by_its_class() -> None:
    """`tr` asks for the names of an object's classes, so a phrase needs one that exists."""
    contexts = {phrase.context for phrase in list_phrases()}
    known = {node.name for module in list_modules("ui/desktop") for node in module.classes()}
    marked = {p.context for p in list_phrases()} - known
    asked = set()
    for module in list_modules("ui"):
        asked |= set(re.findall(r"translate\(\s*[\"'](\w+)[\"']", module.text))
        asked |= set(re.findall(r"say\(\s*[\"'](\w+)[\"'], [\"']", module.text))
    assert marked <= asked, contexts


def test_qt_finds_a_phrase_in_the_file() -> None:
    translator = QTranslator()
    assert translator.load(str(file_of("en").with_suffix(".qm")))
    found = read_language(file_of("en"))
    for (context, text), (one, many) in found.items():
        assert translator.translate(context, text, None, 1) == one
        assert translator.translate(context, text, None, 2) == many
