"""Randomness that repeats, and randomness that tries everything."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction


class SeededRandomness:
    """Implement `core.ports.Randomness` so that every run draws the same."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)

    def bytes(self, count: int) -> bytes:
        """Return `count` bytes."""
        return self._random.randbytes(count)

    def below(self, bound: int) -> int:
        """Return an integer in [0, bound)."""
        return self._random.randrange(bound)


class ScriptedRandomness:
    """Draw what a script says, then zeros; remember every bound asked for."""

    def __init__(self, script: list[int]) -> None:
        self._script = script
        self.drawn: list[tuple[int, int]] = []

    def bytes(self, count: int) -> bytes:
        """Refuse: bytes cannot be told apart one by one."""
        raise AssertionError("scripted randomness draws integers only")

    def below(self, bound: int) -> int:
        """Return the next number of the script."""
        place = len(self.drawn)
        number = self._script[place] if place < len(self._script) else 0
        assert 0 <= number < bound
        self.drawn.append((number, bound))
        return number


def exact_distribution(draw: Callable[[ScriptedRandomness], str]) -> dict[str, Fraction]:
    """Return the exact probability of everything `draw` can return.

    Walks the whole tree of random numbers, so it is for small alphabets.
    """
    chances: dict[str, Fraction] = {}
    script: list[int] = []
    while True:
        randomness = ScriptedRandomness(script)
        result = draw(randomness)
        chance = Fraction(1)
        for _, bound in randomness.drawn:
            chance /= bound
        chances[result] = chances.get(result, Fraction(0)) + chance
        # Count up like an odometer: the last number that can still grow grows.
        drawn = randomness.drawn
        while drawn and drawn[-1][0] + 1 == drawn[-1][1]:
            drawn.pop()
        if not drawn:
            return chances
        script = [number for number, _ in drawn]
        script[-1] += 1
