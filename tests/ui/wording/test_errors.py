"""No failure is without a sentence, and every sentence keeps the tone."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import pytest

from core import errors
from core.deletion.export_gate import GateReason
from core.errors import AppError
from core.formats.imported import Unit, Where
from core.otp import OtpFault
from core.passwords.master_password import WeakReason
from core.passwords.recipe import RecipeFault
from core.passwords.word_lists import WordListFault
from core.services import copy_check
from core.storage.places import PlaceReason
from core.vault.folder import FolderFault
from core.vault.profile import ProfileState
from tests.source_tree import list_modules
from ui.wording.differences import PARTS, say_parts
from ui.wording.errors import SENTENCES, list_templates, message, sentence
from ui.wording.message import list_gaps

COPY_DIFFERS = ("missing:login:2", "missing:attachment:1", "unexpected:login:1")

REASONS: dict[type[AppError], type[enum.StrEnum]] = {
    errors.WeakPasswordError: WeakReason,
    errors.RecipeImpossibleError: RecipeFault,
    errors.WordListRefusedError: WordListFault,
    errors.OtpMalformedError: OtpFault,
    errors.RefusedPlaceError: PlaceReason,
    errors.GateClosedError: GateReason,
    errors.WrongStateError: ProfileState,
    errors.FolderMisplacedError: FolderFault,
}
"""Every choice inside an error, by the error that carries it."""


def list_families() -> list[type[AppError]]:
    """Return every class of error that the program has."""

    def below(family: type[AppError]) -> Iterator[type[AppError]]:
        for member in family.__subclasses__():
            yield member
            yield from below(member)

    ours = (member for member in below(AppError) if member.__module__.startswith("core."))
    return sorted(set(ours), key=lambda member: member.__name__)


def list_gaps_documented(family: type[AppError]) -> set[str]:
    """Return the data that a class of error says it carries."""
    return set(re.findall(r"`([a-z_]+)`", family.__doc__ or ""))


@pytest.mark.parametrize("family", list_families(), ids=lambda family: family.__name__)
def test_every_error_can_be_said_without_any_data(family: type[AppError]) -> None:
    said = sentence(family())
    assert said
    assert not list_gaps(said)


def test_no_sentence_is_for_an_error_that_does_not_exist() -> None:
    assert set(SENTENCES) == set(list_families())


@pytest.mark.parametrize("family", REASONS, ids=lambda family: family.__name__)
def test_every_choice_inside_an_error_has_a_sentence_of_its_own(family: type[AppError]) -> None:
    sentences = SENTENCES[family]
    assert set(REASONS[family]) <= set(sentences.others)
    for member in REASONS[family]:
        assert message(family(**{sentences.by: member})).template not in sentences.usual


def test_no_word_for_machines_reaches_a_person() -> None:
    """The terminal gives whole sentences as reasons; what core gives are words to translate."""
    told = {
        reason
        for module in list_modules("core")
        for reason in re.findall(r'UsageError\(reason="([^"]+)"', module.text)
    }
    assert told <= set(SENTENCES[errors.UsageError].others)


@pytest.mark.parametrize("family", list_families(), ids=lambda family: family.__name__)
def test_a_sentence_fills_only_gaps_that_the_error_documents(family: type[AppError]) -> None:
    known = list_gaps_documented(family) | {"missing"}
    for template in SENTENCES[family].templates():
        assert list_gaps(template) <= known, template


@pytest.mark.parametrize("family", SENTENCES, ids=lambda family: family.__name__)
def test_the_barest_sentence_needs_no_data(family: type[AppError]) -> None:
    sentences = SENTENCES[family]
    for candidates in (sentences.usual, *sentences.others.values()):
        assert not list_gaps(candidates[-1])


FORBIDDEN = (
    r"\bplease\b",
    r"\bsuccessful(ly)?\b",
    r"\binvalid\b",
    r"\bare you sure\b",
    r"\boops\b",
    r"\bsorry\b",
    r"\bcorrupt",
    r"\bdatabase\b",
    r"\bvault\b",
    r"\bentry\b",
    r"\bentries\b",
    r"\bgroups\b",
    r"\brecycle\b",
    r"\bURL\b",
    r"\bTOTP\b",
    r"\bwipe",
    r"\bsecurely\b",
    r"!",
    r"\bpurge",
    r"'",
    r'"',
    r"\bOK\b",
)


@pytest.mark.parametrize("template", list_templates())
def test_sentences_keep_the_tone(template: str) -> None:
    for word in FORBIDDEN:
        assert not re.search(word, template, re.IGNORECASE), f"{word} in: {template}"
    if template == "{reason}":
        return
    assert template.endswith(".")
    assert template[0].isupper() or template[0] == "{"
    assert len(re.findall(r"[.?](?: |$)", template)) <= 2, "at most two sentences"
    words = re.findall(r"[A-Za-z][A-Za-z-]*", re.sub(r"\{[a-z_]+\}", "", template))
    shouted = [word for word in words if word.isupper() and len(word) > 1]
    assert set(shouted) <= {"CSV", "UTF-", "PNG", "JPEG", "QR", "PIN"}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            errors.WrongPasswordError(name="Maria", wait_seconds=0),
            "That is not the master password for Maria.",
        ),
        (
            errors.WrongPasswordError(name="Maria", wait_seconds=8),
            "That is not the master password for Maria. Try again in 8 s.",
        ),
        (
            errors.KeyFileDamagedError(name="Maria", path="x"),
            "Maria’s file is damaged (checksum differs). Nothing was changed.",
        ),
        (
            errors.NameTakenError(name="Maria"),
            "There is already a profile called Maria. Choose another name.",
        ),
        (errors.SecondDiffersError(), "These do not match. Type both again."),
        (
            errors.ProfileNotChosenError(names=("Ann", "Ben", "Eve")),
            "It is not clear which profile is meant. Name one of “Ann”, “Ben” and “Eve”.",
        ),
        (
            errors.TruncatedFileError(path="a.csv", where=1204),
            "a.csv ends too early, at line 1,204. Nothing was imported; export it again.",
        ),
        (
            errors.MalformedFileError(path="a.json", where=Where(Unit.ITEM, 3), detail="x"),
            "a.json is not well formed at item 3. Nothing was imported; export it again.",
        ),
        (
            errors.CopyDiffersError(path="a", differences=COPY_DIFFERS),
            "Not complete: 2 logins and 1 attachment could not be read back from a. "
            "Nothing was kept of it; export again.",
        ),
        (
            errors.HeldError(holder=4711, path="/d"),
            "Another Strongroom (process 4711) uses the folder /d. Close it, then try again.",
        ),
    ],
)
def test_words_that_are_settled(error: AppError, said: str) -> None:
    assert sentence(error) == said


def test_whatever_a_copy_lacks_has_words() -> None:
    assert set(copy_check.PARTS) <= set(PARTS)
    assert len(set(copy_check.PARTS)) == len(copy_check.PARTS)
    assert {say_parts(part, 2) for part in copy_check.PARTS} >= {"2 logins", "2 attachments"}


def test_a_name_with_braces_is_only_a_name() -> None:
    assert "{limit}" in sentence(errors.NameTakenError(name="{limit}"))


def test_a_long_list_is_counted_not_listed() -> None:
    names = tuple(f"P{number}" for number in range(20))
    said = sentence(errors.ProfileNotChosenError(names=names))
    assert "“P5” and 14 more." in said


def test_values_of_a_message_are_the_gaps_of_its_template() -> None:
    said = message(errors.DiskFullError(path="/d", detail="x"))
    assert list_gaps(said.template) == set(said.values)
    assert said.text == said.template.format(**said.values)
