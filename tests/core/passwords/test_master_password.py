"""The rule for master passwords: one test per line of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import PasswordTooLongError, WeakPasswordError
from core.passwords.master_password import (
    BYTES_MAX,
    CHARACTERS_MIN,
    WeakReason,
    check_master_password,
    suggest_passphrase,
    weak_reasons,
)
from core.passwords.strength import Strength
from core.passwords.word_lists import word_list
from core.vault.secret import Secret
from tests.fakes.randomness import SeededRandomness

GOOD = "veil 4 hamster ölig"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", WeakReason.TOO_SHORT),
        (" ", WeakReason.TOO_SHORT),
        ("Kd7#mW2v-pQ", WeakReason.TOO_SHORT),
        ("sommer2021", WeakReason.TOO_SHORT),
        # Eleven characters in NFC, though twelve code points as typed.
        ("Kd7#mW2v-pu\u0308", WeakReason.TOO_SHORT),
        ("maria-magdalena-kern", WeakReason.PROFILE_NAME),
        ("MariaMagdalenaKern", WeakReason.PROFILE_NAME),
        ("mariamagdalenakern1987", WeakReason.PROFILE_NAME),
        ("1987 Maria Magdalena Kern", WeakReason.PROFILE_NAME),
        ("1qaz2wsx3edc", WeakReason.COMMON),
        ("password1234", WeakReason.COMMON),
        ("p@ssw0rd1234", WeakReason.COMMON),
        ("footballfootball", WeakReason.GUESSABLE),
        ("aaaaaaaaaaaaaaaaaaaa", WeakReason.GUESSABLE),
        ("Tortoise-Bicycle", WeakReason.GUESSABLE),
        ("\ud800Kd7#mW2v-pQ9zT4", WeakReason.UNUSABLE_CHARACTER),
    ],
)
def test_refused(text: str, reason: WeakReason) -> None:
    with pytest.raises(WeakPasswordError) as refusal:
        check_master_password(text, profile_name="Maria Magdalena Kern")
    assert (refusal.value.reason, refusal.value.minimum) == (reason, CHARACTERS_MIN)
    assert not text.strip() or text not in str(refusal.value)


@pytest.mark.parametrize("name", ["", "Maria", "12345", "…", "a"])
def test_a_good_one_is_taken_whatever_the_profile_is_called(name: str) -> None:
    found = check_master_password(GOOD, profile_name=name)
    assert found.score >= Strength.GOOD
    assert not found.suggest_longer


def test_the_name_counts_as_known() -> None:
    text = "brunhilde-kunigunde"
    assert check_master_password(text, profile_name="Otto").guesses_log10 >= 10
    with pytest.raises(WeakPasswordError) as refusal:
        check_master_password(text, profile_name="Brunhilde von Kunigunde")
    assert refusal.value.reason is WeakReason.GUESSABLE


def test_longer_is_suggested_below_fifteen_characters() -> None:
    assert check_master_password("Kd7#mW2v-pQ9zT", profile_name="Maria").suggest_longer
    assert not check_master_password("Kd7#mW2v-pQ9zT4", profile_name="Maria").suggest_longer


def test_length_is_limited_in_bytes_of_nfc() -> None:
    strong = "Kd7#mW2v-pQ9zT4&xRb"
    fits = strong + "é" * ((BYTES_MAX - len(strong)) // 2)
    check_master_password(fits, profile_name="Maria")
    # Decomposed it is longer than the limit, and still the same password.
    check_master_password(fits.replace("é", "e\u0301"), profile_name="Maria")
    with pytest.raises(PasswordTooLongError) as refusal:
        check_master_password(fits + "é", profile_name="Maria")
    assert refusal.value.limit == BYTES_MAX


def test_every_reason_is_listed_for_the_meter() -> None:
    assert weak_reasons("maria", profile_name="Maria") == (
        WeakReason.TOO_SHORT,
        WeakReason.PROFILE_NAME,
        WeakReason.GUESSABLE,
    )
    assert weak_reasons(GOOD, profile_name="Maria") == ()


@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=40))
def test_what_is_taken_can_always_become_a_key(text: str, name: str) -> None:
    try:
        check_master_password(text, profile_name=name)
    except WeakPasswordError:
        assert weak_reasons(text, profile_name=name)
        return
    with Secret.from_text(text) as secret:
        assert CHARACTERS_MIN <= len(secret) <= BYTES_MAX


def test_the_suggestion_is_five_words_and_good_enough() -> None:
    text, bits = suggest_passphrase(SeededRandomness(7))
    assert bits == pytest.approx(64.6, abs=0.05)
    # The list has words with a hyphen in them, so the words are counted from the left.
    words = set(word_list("eff-long"))
    assert sum(part in words for part in text.split("-")) == 5
    assert check_master_password(text, profile_name="Maria").score is Strength.STRONG
    assert suggest_passphrase(SeededRandomness(8))[0] != text
