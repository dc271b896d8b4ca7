"""Word lists of a person's own: what is read, and what is refused with its line."""

from __future__ import annotations

import itertools
import string

import pytest

from core.errors import WordListRefusedError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import PassphraseRecipe
from core.passwords.word_lists import (
    BYTES_MAX,
    WORDS_MAX,
    WORDS_MIN,
    WordListFault,
    read_word_list,
)
from tests.fakes.randomness import SeededRandomness

LETTERS = string.ascii_lowercase
ENOUGH = ["".join(word) for word in itertools.product(LETTERS, repeat=3)][:WORDS_MIN]


def content(*words: str, mark: bytes = b"") -> bytes:
    """Return a file of enough words, with these in front."""
    return mark + "\n".join([*words, *ENOUGH]).encode()


def test_a_word_on_each_line() -> None:
    read = read_word_list(content())
    assert read.words == tuple(ENOUGH)
    assert (read.prefix_free, read.has_capitals, read.joints) == (True, True, "")
    assert ENOUGH[0] not in repr(read)


def test_comments_dice_numbers_and_spellings_are_read_as_meant() -> None:
    file = content(
        "# mine", "", "  Ähre ", "11111\tcafe\u0301", "11112 zig-zag", mark=b"\xef\xbb\xbf"
    )
    read = read_word_list(file.replace(b"\n", b"\r\n"))
    assert read.words[:3] == ("ähre", "café", "zig-zag")
    assert read.joints == "-"


def test_words_that_begin_others_and_scripts_without_capitals_are_noticed() -> None:
    assert not read_word_list(content("aaab")).prefix_free
    assert not read_word_list(content("שלום")).has_capitals
    assert not read_word_list(content("ßa")).has_capitals


@pytest.mark.parametrize(
    ("file", "reason", "line"),
    [
        (b"\xff\xfe", WordListFault.NOT_TEXT, None),
        (b"a" * (BYTES_MAX + 1), WordListFault.TOO_LARGE, None),
        ("\n".join(ENOUGH[1:]).encode(), WordListFault.TOO_FEW, None),
        (b"", WordListFault.TOO_FEW, None),
        (content("aaa"), WordListFault.TWICE, 2),
        (content("#", "Zoo", "zoo"), WordListFault.TWICE, 3),
        (content("zoo", "two words"), WordListFault.NOT_A_WORD, 2),
        (content("4711"), WordListFault.NOT_A_WORD, 1),
        (content("r2d2"), WordListFault.NOT_A_WORD, 1),
        (content("-x"), WordListFault.NOT_A_WORD, 1),
        (content("a\u202eb"), WordListFault.NOT_A_WORD, 1),
        (content("z" * 65), WordListFault.LONG_WORD, 1),
    ],
)
def test_a_file_that_makes_no_list_is_refused_with_the_reason(
    file: bytes, reason: WordListFault, line: int | None
) -> None:
    with pytest.raises(WordListRefusedError) as refusal:
        read_word_list(file)
    assert refusal.value.reason is reason
    assert refusal.value.data.get("line") == line


def test_too_many_words_are_refused() -> None:
    words = ["".join(word) for word in itertools.product(LETTERS, repeat=4)][: WORDS_MAX + 1]
    with pytest.raises(WordListRefusedError) as refusal:
        read_word_list("\n".join(words).encode())
    assert refusal.value.reason is WordListFault.TOO_MANY


def test_an_own_list_is_used_and_counted() -> None:
    own = {"own/mine": read_word_list(content())}
    recipe = PassphraseRecipe(words=6, word_list="own/mine")
    assert set(make_password(recipe, SeededRandomness(), own).split("-")) <= set(ENOUGH)
    assert recipe_bits(recipe, own) == pytest.approx(59.79, abs=0.01)
