"""Why a password is weak is said in the language of the window."""

from __future__ import annotations

from core.passwords.health import Verdict
from core.passwords.strength import Strength, Weakness
from core.vault.item import ItemId
from tests.fakes.vault_items import item_id, summary
from ui.desktop.item_models.finding_words import named, say_weakness
from ui.wording import speech
from ui.wording.strength import WEAKNESSES


def test_a_weakness_is_said_in_the_language_of_the_window() -> None:
    verdict = Verdict(ItemId(b"1"), 1, b"mark", strength=Strength.VERY_WEAK, reason=Weakness.COMMON)
    english = WEAKNESSES[Weakness.COMMON]
    assert say_weakness(verdict) == english
    speech.translate_by({english: "Es steht auf Listen."}.__getitem__, str, str)
    try:
        assert say_weakness(verdict) == "Es steht auf Listen."
    finally:
        speech.speak_english()


def test_what_shares_a_password_and_has_no_title_can_be_gone_to() -> None:
    rows = {row.id: row for row in (summary(1, "Zalando"), summary(2, ""))}
    ids = (item_id(1), item_id(2), item_id(3))
    assert named(ids, rows.get) == [(item_id(2), "Untitled"), (item_id(1), "Zalando")]
