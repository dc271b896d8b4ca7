"""What may have been meant: with an operator's misspelt value, and as it is spelt where it is."""

from __future__ import annotations

import msgspec
import pytest

from core.search import SearchIndex, parse_query
from core.vault.item import ItemKind
from tests.core.search.rows import folder, row, tag

FAMILY, MORE, TRAVEL = tag("Family"), tag("Bank & more"), folder("Travel")
ROWS = [
    msgspec.structs.replace(
        row(1, "Amazon", tags=(FAMILY,)), folder=TRAVEL.id, favourite=True, has_code=True
    ),
    msgspec.structs.replace(row(2, "Visa", tags=(MORE,)), kind=ItemKind.CARD),
    msgspec.structs.replace(row(3, "Server"), kind=ItemKind.SSH_KEY),
]


def corrected(index: SearchIndex, typed: str) -> str | None:
    return index.suggestion(index.plan_suggestion(typed).corrected())


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("tag:famly", "tag:family"),
        ("TAG:Famly amazon", "tag:family amazon"),
        ("type:crad", "type:card"),
        ("type:sshkye", "type:ssh-key"),
        ("folder:travle", "folder:travel"),
        ("is:favourites", "is:fav"),
        ("is:2fa", "is:otp"),
        ("tag:more", None),
        ("tag:qqqq", None),
        ("-tag:famly zzzz", None),
        ("folder:abc", None),
        ("tag:", None),
    ],
)
def test_a_misspelt_value_of_an_operator_is_corrected(typed: str, better: str | None) -> None:
    index = SearchIndex(ROWS, tags=[FAMILY, MORE], folders=[TRAVEL])
    assert corrected(index, typed) == better


def test_a_value_of_several_words_is_quoted() -> None:
    index = SearchIndex(ROWS, tags=[FAMILY, MORE])
    assert corrected(index, "tag:bankmore") == 'tag:"bank & more"'
    assert index.count(parse_query('tag:"bank & more"')) == 1


def test_what_was_meant_is_spelt_as_in_its_title() -> None:
    index = SearchIndex([row(1, "Müller Drogerie"), row(2, "Straße und Söhne")])
    assert corrected(index, "mulelr") == "müller"
    assert corrected(index, "sohen und") == "söhne und"
    assert corrected(index, "strase is:fav") is None


def test_a_type_is_understood_by_what_it_is_called_on_the_screen() -> None:
    index = SearchIndex(ROWS)
    kinds = {"karte": "card", "ssh-schlussel": "ssh-key"}
    for typed, meant in (("type:Karte", "type:card"), ("type:ssh-schlüssel", "type:ssh-key")):
        assert index.suggestion(index.plan_suggestion(typed, kinds).corrected()) == meant
    assert index.plan_suggestion("type:card", kinds).corrected() is None
