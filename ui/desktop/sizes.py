"""The measures the style sheet is written with."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from ui.desktop.tokens import CONTROL_HEIGHT, FontRole

RADIUS = 6
CARD_RADIUS = 10


@dataclasses.dataclass(frozen=True, kw_only=True)
class Sizes:
    """Control height, focus ring and type scale in pixels; family of codes; direction.

    Style sheets know left and right only, so the sheet is written for one direction.
    """

    control: int
    ring: int
    pixels: Mapping[FontRole, int]
    mono: str
    mirrored: bool = False

    def scaled(self, pixels: int) -> int:
        """Return a length that grows with the fields, and they with larger text."""
        return round(pixels * self.control / CONTROL_HEIGHT)

    @property
    def leading(self) -> str:
        """Return the side where a line of text starts."""
        return "right" if self.mirrored else "left"

    @property
    def trailing(self) -> str:
        """Return the side where a line of text ends."""
        return "left" if self.mirrored else "right"
