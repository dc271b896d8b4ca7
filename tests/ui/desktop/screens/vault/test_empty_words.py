"""What an empty list says about a search fits where it stands."""

from __future__ import annotations

from ui.desktop.screens.vault.empty_words import Way, words_for
from ui.desktop.screens.vault.state import ListState, Shown


def test_a_short_search_is_named_whole() -> None:
    words = words_for(ListState(shown=Shown.NOTHING_FOUND, query=" amazon "))
    assert words.title == "Nothing matches “amazon”."
    assert words.primary[0] == "Create login “amazon”"


def test_a_long_search_is_cut_more_on_the_button_than_in_the_title() -> None:
    words = words_for(ListState(shown=Shown.NOTHING_FOUND, query="/home/maria/passwords\nof all"))
    assert words.title == "Nothing matches “/home/maria/passwords o…”."
    assert words.primary[0] == "Create login “/home/maria…”"


def test_only_words_are_offered_as_the_title_of_a_new_login() -> None:
    for query in ("is:reused", "folder:bank amazon", "amazon -tag:old", "type:card", "is:wek"):
        words = words_for(ListState(shown=Shown.NOTHING_FOUND, query=query))
        assert words.primary == words.secondary == ("", Way.NONE)
    said = words_for(ListState(shown=Shown.NOTHING_FOUND, query="is:fvo", suggestion="is:fav"))
    assert said.primary == ("Show", Way.SHOW_SUGGESTION)
