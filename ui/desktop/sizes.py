"""The measures the style sheet is written with."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from ui.desktop.tokens import FontRole

RADIUS = 6
CARD_RADIUS = 10


@dataclasses.dataclass(frozen=True, kw_only=True)
class Sizes:
    """Control height, focus ring and type scale in pixels, and the fixed-pitch family."""

    control: int
    ring: int
    pixels: Mapping[FontRole, int]
    mono: str
