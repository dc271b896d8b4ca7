"""Pieces one after the other: none inside another, and none once it is over."""

from __future__ import annotations

from collections import deque

from ui.desktop.screens.vault.in_turn import InTurn, take_first


def test_a_piece_that_is_done_at_once_nests_in_no_other() -> None:
    depth, deepest, waiting = 0, 0, deque(range(5))
    taken: list[list[int]] = []

    def order() -> None:
        nonlocal depth, deepest
        depth += 1
        deepest = max(deepest, depth)
        piece = take_first(waiting, 2)
        taken.append(piece)
        if piece:
            pieces.go_on()
        depth -= 1

    pieces = InTurn(order)
    pieces.go_on()
    assert deepest == 1
    assert taken == [[0, 1], [2, 3], [4], []]


def test_nothing_is_ordered_once_it_is_stopped() -> None:
    ordered: list[int] = []

    def order() -> None:
        ordered.append(1)
        pieces.stop()
        pieces.go_on()

    pieces = InTurn(order)
    pieces.go_on()
    pieces.go_on()
    assert ordered == [1]
