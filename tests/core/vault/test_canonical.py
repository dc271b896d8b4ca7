"""The canonical digest: the same for the same vault, another for any difference that matters."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable

import msgspec
import pytest

from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.canonical import (
    AttachedFile,
    DigestBuilder,
    Noun,
    Value,
    derive_canonical,
    id_of,
    noun_of,
)
from core.vault.field import Field, FieldId
from core.vault.folder import Folder, FolderId
from core.vault.history import (
    Generated,
    GeneratedId,
    NamedRecipe,
    Preference,
    Version,
    VersionId,
)
from core.vault.item import Foreign, Item, ItemId, ItemKind
from core.vault.profile import Card
from core.vault.tag import Tag, TagId

NOW = Millis(1_800_000_000_000)
ITEM = Item(
    id=ItemId(b"i" * 16),
    revision=3,
    kind=ItemKind.LOGIN,
    title="Title",
    folder=FolderId(b"f" * 16),
    tags=(TagId(b"t" * 16),),
    favourite=False,
    created=NOW,
    modified=NOW,
    last_used=NOW,
    expires=NOW,
    trashed=NOW,
    recipe=CharactersRecipe(),
    fields=(Field(FieldId(b"x" * 16), "text", "username", "Label", "maria"),),
    attachments=(Attachment(AttachmentId(b"a" * 16), "n", "m", 3, b"h" * 32),),
    foreign=Foreign("source", b"content"),
)
CARD = Card(name="Maria", colour="red", symbol="key", picture=b"png")
VALUES: tuple[Value, ...] = (
    CARD,
    Folder(FolderId(b"f" * 16), "Folder", FolderId(b"g" * 16)),
    Tag(TagId(b"t" * 16), "Tag"),
    ITEM,
    Version(VersionId(b"v" * 16), NOW, ITEM),
    AttachedFile(b"a" * 16, 3, b"h" * 32),
    Generated(GeneratedId(b"g" * 16), NOW, "value", CharactersRecipe(), 99.5, True, ITEM.id),
    NamedRecipe(b"r" * 16, "Recipe", PassphraseRecipe()),
    Preference(b"p" * 16, "name", "value"),
)
EMPTY = DigestBuilder().digest()


def digest(*values: Value) -> bytes:
    """Return the digest over values."""
    builder = DigestBuilder()
    for value in values:
        builder.add(value)
    return builder.digest()


def test_every_noun_is_here_and_has_its_frozen_number() -> None:
    assert [noun_of(value) for value in VALUES] == list(Noun)
    assert [(noun.name, int(noun)) for noun in Noun] == [
        ("CARD", 1),
        ("FOLDERS", 2),
        ("TAGS", 3),
        ("ITEMS", 4),
        ("VERSIONS", 5),
        ("ATTACHMENTS", 6),
        ("GENERATED", 7),
        ("RECIPES", 8),
        ("PREFERENCES", 9),
    ]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_adding_a_value_changes_the_digest(value: Value) -> None:
    assert digest(value) not in (EMPTY, digest(*(v for v in VALUES if v is not value)))


def replaced(value: Value, /, **changes: object) -> Value:
    """Return a value with changes."""
    if isinstance(value, Card):
        facts = {"name": value.name, "colour": value.colour, "symbol": value.symbol}
        return Card(**{**facts, "picture": value.picture, **changes})  # type: ignore[arg-type]
    return msgspec.structs.replace(value, **changes)


OTHER: dict[type, object] = {
    str: "other",
    bytes: b"\x01" * 16,
    int: 7,
    float: 1.25,
    bool: False,
    tuple: (),
    type(None): None,
}


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_part_of_a_value_is_in_its_digest(value: Value) -> None:
    names = ("name", "colour", "symbol", "picture")
    if not isinstance(value, Card):
        names = value.__struct_fields__  # type: ignore[assignment]
    for name in names:
        before = getattr(value, name)
        other: object = None
        if isinstance(before, bool):
            other = not before
        elif not isinstance(before, msgspec.Struct):
            other = OTHER[type(before) if type(before) in OTHER else str]
        if isinstance(value, Item) and name == "kind":
            other = ItemKind.NOTE
        if isinstance(value, Version) and name == "item":
            other = msgspec.structs.replace(ITEM, title="other")
        if name == "recipe":
            other = CharactersRecipe(length=77)
        changed = digest(replaced(value, **{name: other}))
        same = isinstance(value, Item) and name in ("revision", "last_used")
        assert (changed == digest(value)) == same, name


@pytest.mark.parametrize(
    "change",
    [
        lambda f: msgspec.structs.replace(f, id=FieldId(b"y" * 16)),
        lambda f: msgspec.structs.replace(f, type_name="concealed"),
        lambda f: msgspec.structs.replace(f, role_name=None),
        lambda f: msgspec.structs.replace(f, label=""),
        lambda f: msgspec.structs.replace(f, value="Maria"),
    ],
)
def test_every_part_of_a_field_is_in_it(change: Callable[[Field], Field]) -> None:
    changed = msgspec.structs.replace(ITEM, fields=(change(ITEM.fields[0]),))
    assert digest(changed) != digest(ITEM)


def test_the_order_of_fields_and_tags_is_the_person_s() -> None:
    one, two = ITEM.fields[0], Field(FieldId(b"z" * 16), "text", None, "", "")
    assert digest(msgspec.structs.replace(ITEM, fields=(one, two))) != digest(
        msgspec.structs.replace(ITEM, fields=(two, one))
    )


def test_text_is_as_it_was_typed() -> None:
    composed = msgspec.structs.replace(ITEM, title="caf\u00e9")
    decomposed = msgspec.structs.replace(ITEM, title="cafe\u0301")
    assert digest(composed) != digest(decomposed)


def test_values_of_one_noun_come_sorted_each_once() -> None:
    one, two = Tag(TagId(b"1" * 16), "one"), Tag(TagId(b"2" * 16), "two")
    assert digest(one, two) != EMPTY
    for wrong in ((two, one), (one, one)):
        with pytest.raises(ValueError, match="sorted"):
            digest(*wrong)
    with pytest.raises(ValueError, match="sorted"):
        digest(CARD, CARD)


def test_nouns_may_come_in_any_order() -> None:
    shuffled = list(VALUES)
    random.Random(4).shuffle(shuffled)
    assert digest(*shuffled) == digest(*VALUES)


def test_a_value_cannot_hide_in_its_neighbour() -> None:
    one = Tag(TagId(b"1" * 16), "one")
    as_preference = Preference(one.id, "one", "")
    assert digest(one) != digest(as_preference)
    assert digest(Tag(TagId(b"1" * 16), "ab"), Tag(TagId(b"2" * 16), "c")) != digest(
        Tag(TagId(b"1" * 16), "a"), Tag(TagId(b"2" * 16), "bc")
    )


def test_counts_are_kept() -> None:
    builder = DigestBuilder()
    for value in VALUES:
        builder.add(value)
    assert [builder.count(noun) for noun in Noun] == [1] * 9


def test_the_digest_by_hand() -> None:
    tag = Tag(TagId(b"t" * 16), "Tag")
    canonical = b"\x92\xc4\x10" + b"t" * 16 + b"\xa3Tag"
    assert derive_canonical(tag) == canonical
    parts = b"strongroom/digest/1"
    for noun in range(1, 10):
        held = len(canonical).to_bytes(4, "big") + canonical if noun == 3 else b""
        parts += bytes([noun]) + (noun == 3).to_bytes(8, "big") + hashlib.sha256(held).digest()
    assert digest(tag) == hashlib.sha256(parts).digest()


def test_the_card_is_sorted_as_if_it_had_an_id() -> None:
    assert id_of(CARD) == bytes(16)
    assert [id_of(value)[:1] for value in VALUES[1:]] == [
        b"f",
        b"t",
        b"i",
        b"v",
        b"a",
        b"g",
        b"r",
        b"p",
    ]
