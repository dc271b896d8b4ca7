"""What is promised to people who hear the window or use no mouse: each line has its proof."""

from __future__ import annotations

import re

from tests.source_tree import ROOT

NAMED = re.compile(r"`tests/[a-z_0-9/]+\.py::test_[a-z_0-9]+`")


def test_each_of_the_twelve_has_its_proof() -> None:
    text = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| (\d+) \|(.*)$", text, re.MULTILINE)
    assert [int(number) for number, _ in lines] == list(range(1, 13))
    assert [number for number, line in lines if not NAMED.search(line)] == []
