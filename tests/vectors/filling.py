"""Put something of everything into a vault: for the pinned profile, and to search for leaks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec

from core.passwords.recipe import Capitals, CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.services import drafts, folders, generator, items, preferences, recovery, tags, trash
from core.session import Session
from core.storage.attachments import CHUNK
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldDraft, FieldId, FieldRole
from core.vault.folder import FolderId
from core.vault.history import NamedRecipe
from core.vault.item import TEMPLATES, Foreign, ItemDraft, ItemId, ItemKind

Say = Callable[[str], str]
FILES = {
    "empty.txt": b"",
    "one chunk.bin": bytes(range(256)) * (CHUNK // 256),
    "photo of a passport.jpg": b"\xff\xd8 several chunks " * 3700,
}


def fill(session: Session, say: Say = lambda text: text) -> None:
    """Fill a vault. Every text in it is what `say` makes of a plain one."""
    folder = _add_folders(session, say)
    tag_ids = tags.ensure_tags(session, names=[say("family"), say("2\u202fFA \U0001f511")])
    made: list[ItemId] = []
    for number, kind in enumerate(ItemKind):
        draft = _draft(kind, say)
        if number % 2:
            draft = msgspec.structs.replace(
                draft,
                folder=folder,
                tags=tag_ids,
                favourite=True,
                expires=Millis(2_000_000_000_000),
            )
        made += items.add_item(session, draft=draft).items
    _edit(session, made[0], say("Login, renamed"))
    _edit(session, made[0], say("Login, renamed again"))
    _attach(session, made[2], say)
    _add_strange_fields(session, made[3], say)
    items.mark_used(session, item=made[4])
    trash.move_to_trash(session, items=made[5:6])
    _add_to_history(session, made[0], say)
    preferences.set_preference(session, name=say("columns"), value=say("wide"))
    recovery.set_kit_place(session, text=say("with the will, at the notary's"))
    drafts.keep_draft(session, item=made[1], base=1, draft=_draft(ItemKind.CARD, say))
    drafts.keep_draft(
        session,
        item=drafts.new_item_id(session),
        base=0,
        draft=_draft(ItemKind.NOTE, say),
    )


def _add_folders(session: Session, say: Say) -> FolderId:
    folders.add_folder(session, name=say("Home"), parent=None)
    (top,) = folders.list_folders(session)
    folders.add_folder(session, name=say("Bank / cards"), parent=top.id)
    return next(each.id for each in folders.list_folders(session) if each.parent == top.id)


def _draft(kind: ItemKind, say: Say) -> ItemDraft:
    fields = [FieldDraft(shape, say(f"{kind} {role}"), role) for role, shape in TEMPLATES[kind]]
    fields.append(FieldDraft(fields[0].type, say("value"), None, say("Label of my own")))
    return ItemDraft(
        kind=kind,
        title=say(f"My {kind}, cafe\u0301 \u4e16\u754c"),
        fields=tuple(fields),
        recipe=CharactersRecipe(length=24, own=say("§"), exclude=say("l1")),
        foreign=Foreign(say("elsewhere"), say("what could not be placed").encode()),
    )


def _edit(session: Session, item: ItemId, title: str) -> None:
    before = items.read_item(session, item=item)
    fields = tuple(
        msgspec.structs.replace(field, value=field.value + "+") for field in before.draft().fields
    )
    draft = msgspec.structs.replace(before.draft(), title=title, fields=fields)
    items.edit_item(session, item=item, seen_revision=before.revision, draft=draft)


def _attach(session: Session, item: ItemId, say: Say) -> None:
    with session.unit_of_work() as work:
        seen = work.items.get(item)
        assert seen is not None
        attachments, keys = [], {}
        for name, plain in FILES.items():
            content = say(plain.decode("latin-1")).encode("latin-1", "replace") if plain else b""
            row = AttachmentId(session.app.randomness.bytes(16))
            digest = hashlib.sha256(content).digest()
            attachments.append(Attachment(row, say(name), say("type/x"), len(content), digest))
            pieces = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
            keys[row] = work.chunks.write(row, item, pieces)
        work.items.put(msgspec.structs.replace(seen.item, attachments=tuple(attachments)), keys)
        work.commit()


def _add_strange_fields(session: Session, item: ItemId, say: Say) -> None:
    with session.unit_of_work() as work:
        seen = work.items.get(item)
        assert seen is not None
        later = Field(
            FieldId(session.app.randomness.bytes(16)),
            say("a type to come"),
            say("a role to come"),
            say("Label"),
            say("value"),
        )
        empty = Field(FieldId(session.app.randomness.bytes(16)), "text", FieldRole.NOTES, "", "")
        fields = (*seen.item.fields, later, empty)
        work.items.put(msgspec.structs.replace(seen.item, fields=fields), seen.keys)
        work.commit()


def _add_to_history(session: Session, item: ItemId, say: Say) -> None:
    words = PassphraseRecipe(words=6, separator=say(" "), capitals=Capitals.FIRST)
    one = generator.keep_generated(session, value=say("generated"), recipe=CharactersRecipe())
    generator.keep_generated(session, value=say("six generated words"), recipe=words)
    generator.mark_copied(session, generated=one)
    generator.mark_used_in(session, generated=one, item=item)
    generator.set_default_recipe(session, recipe=words)
    with session.unit_of_work() as work:
        row = session.app.randomness.bytes(16)
        work.recipes.put(row, NamedRecipe(row, say("For the bank"), words))
        work.commit()
