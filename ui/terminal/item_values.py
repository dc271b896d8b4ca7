"""`item add` and `item edit`: from options, secrets and one JSON object to what is stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import msgspec
from msgspec import UNSET, UnsetType

from core.errors import ItemNotFoundError, UsageError
from core.formats.times import read_time
from core.otp import parse_otp, to_uri
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import Recipe
from core.services import folders, generator, items, recipes, tags
from core.services.operations import check_limits
from core.session import Session
from core.vault.field import FieldDraft, FieldId, FieldRole, FieldType
from core.vault.folder import split_path
from core.vault.history import GeneratedId
from core.vault.item import TEMPLATES, ItemDraft, ItemId, ItemKind
from ui.terminal.answers import Answer
from ui.terminal.request import Opened, Request


class FieldInput(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A field of the JSON object: a new one, or by `id` one that is there."""

    value: str | None
    id: str | None = None
    label: str | None = None
    role: FieldRole | None = None
    type: FieldType | None = None


class ItemInput(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The JSON object of `--stdin-json`; what it does not name stays as it is."""

    password: str | UnsetType = UNSET
    notes: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    urls: list[str] | UnsetType = UNSET
    one_time_code: str | UnsetType = UNSET
    favourite: bool | UnsetType = UNSET
    expires: str | UnsetType | None = UNSET
    fields: list[FieldInput] = []


def add(request: Request) -> Answer:
    """Add an item."""
    options = request.options
    kind = ItemKind(options.type)
    with request.open_profile() as opened:
        draft = ItemDraft(kind=kind, title=options.title)
        asks = _has_password(kind) and not options.generate and not options.stdin_json
        draft, made = _with_values(opened, request, draft, asks_password=asks)
        filled = tuple(field for field in draft.fields if field.value)
        draft = _placed(opened.session, request, msgspec.structs.replace(draft, fields=filled))
        (item,) = items.add_item(opened.session, draft=draft).items
        _note_used(opened.session, made, item)
        remarks = _list_remarks(opened.session, draft) if options.generate else []
    lines = [f"“{draft.title}” was added ({item.hex()})."]
    return Answer(document={"id": item.hex()}, lines=lines, remarks=remarks)


def edit(request: Request) -> Answer:
    """Change an item; what it was becomes a version."""
    from ui.terminal.item_commands import parse_id

    options = request.options
    with request.open_profile() as opened:
        before = items.read_item(opened.session, item=parse_id(options.id))
        draft = before.draft()
        if options.type is not None:
            draft = msgspec.structs.replace(draft, kind=ItemKind(options.type))
        if options.title is not None:
            draft = msgspec.structs.replace(draft, title=options.title)
        draft, made = _with_values(opened, request, draft, asks_password=options.password)
        draft = _placed(opened.session, request, draft)
        items.edit_item(opened.session, item=before.id, seen_revision=before.revision, draft=draft)
        _note_used(opened.session, made, before.id)
        remarks = _list_remarks(opened.session, draft) if options.generate else []
    return Answer(document={"ok": True}, lines=[f"“{draft.title}” was changed."], remarks=remarks)


def _has_password(kind: ItemKind) -> bool:
    return any(role is FieldRole.PASSWORD for role, _ in TEMPLATES[kind])


def _with_values(
    opened: Opened, request: Request, draft: ItemDraft, *, asks_password: bool
) -> tuple[ItemDraft, GeneratedId | None]:
    """Return the draft with every value given, and the generated password's place in history."""
    options = request.options
    if options.generate and not _has_password(draft.kind):
        raise UsageError(reason=f"A {draft.kind} has no password to generate.")
    if options.recipe is not None and not options.generate:
        raise UsageError(reason="--recipe says how --generate makes a password. Give both.")
    if options.generate and asks_password:
        raise UsageError(reason="--generate and --password are two ways to one password. Use one.")
    if asks_password:
        password = request.secrets.read_new_text(f"Password of {draft.title}")
        draft = _set(draft, FieldRole.PASSWORD, password)
    if options.username is not None:
        draft = _set(draft, FieldRole.USERNAME, options.username)
    if options.urls is not None:
        draft = _set_all(draft, FieldRole.WEBSITE, options.urls)
    if options.stdin_json:
        draft = _with_input(draft, _read_input(request.secrets.read_rest()))
    if not options.generate:
        return draft, None
    shelf = recipes.read_shelf(opened.session)
    recipe = _choose_recipe(shelf, options.recipe, draft.recipe)
    made = make_password(recipe, opened.app.randomness, shelf.own)
    kept = generator.keep_generated(opened.session, value=made, recipe=recipe)
    draft = _set(draft, FieldRole.PASSWORD, made)
    return msgspec.structs.replace(draft, recipe=recipe), kept


def _choose_recipe(shelf: recipes.Shelf, name: str | None, own: Recipe | None) -> Recipe:
    """Return the recipe that was asked for, else the item's own, else the usual one."""
    if name is None:
        return shelf.recipe_for(own)
    found = next((k for k in shelf.named if k.name.casefold() == name.strip().casefold()), None)
    if found is None:
        raise UsageError(reason=f"There is no recipe called “{name}” in this profile.")
    return found.recipe


def _list_remarks(session: Session, draft: ItemDraft) -> list[str]:
    """Say where the item's own recipe made something weaker than the profile's would be."""
    shelf = recipes.read_shelf(session)
    if draft.recipe is None or not shelf.offers(draft.recipe):
        return []
    bits = recipe_bits(draft.recipe, shelf.own)
    if not shelf.is_weaker(bits):
        return []
    usual = int(shelf.default_bits)
    return [
        f"The recipe of this item is weaker than your default: {int(bits)} instead of {usual} bits."
    ]


def _note_used(session: Session, made: GeneratedId | None, item: ItemId) -> None:
    if made is not None:
        generator.mark_used_in(session, generated=made, item=item)


def _placed(session: Session, request: Request, draft: ItemDraft) -> ItemDraft:
    """Return the draft in its folder and with its tags, which are made where they are missing."""
    options = request.options
    check_limits(draft)  # before a folder is made for an item that is then refused
    if options.folder is not None:
        folder = folders.ensure_path(session, path=split_path(options.folder))
        draft = msgspec.structs.replace(draft, folder=folder)
    if options.tags is not None:
        names = [name for name in options.tags if name.strip()]
        draft = msgspec.structs.replace(draft, tags=tags.ensure_tags(session, names=names))
    return draft


def _read_input(content: bytes) -> ItemInput:
    try:
        return msgspec.json.decode(content, type=ItemInput)
    except msgspec.ValidationError as error:
        # Only the place: the rest of that text could quote a value.
        place = re.search(r"at `(\$[^`]*)`", str(error))
        raise UsageError(
            reason=f"The JSON object on standard input is not understood"
            f"{f' at {place[1]}' if place else ''}. docs/terminal.md lists what it may hold."
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise UsageError(reason="Standard input holds no JSON object after the secrets.") from None


def _with_input(draft: ItemDraft, given: ItemInput) -> ItemDraft:
    texts: tuple[tuple[FieldRole, str | UnsetType], ...] = (
        (FieldRole.USERNAME, given.username),
        (FieldRole.PASSWORD, given.password),
        (FieldRole.NOTES, given.notes),
    )
    for role, text in texts:
        if text is not UNSET:
            draft = _set(draft, role, text)
    if given.one_time_code is not UNSET:
        draft = _set(draft, FieldRole.ONE_TIME_CODE, _code_uri(given.one_time_code))
    if given.urls is not UNSET:
        draft = _set_all(draft, FieldRole.WEBSITE, given.urls)
    if given.favourite is not UNSET:
        draft = msgspec.structs.replace(draft, favourite=given.favourite)
    if given.expires is not UNSET:
        draft = _expiring(draft, given.expires)
    for field in given.fields:
        draft = _with_field(draft, field)
    return draft


def _expiring(draft: ItemDraft, expires: str | None) -> ItemDraft:
    moment = read_time(expires) if expires is not None else None
    if expires is not None and moment is None:
        raise UsageError(reason="“expires” is no time. Write it as 2027-01-31T00:00:00Z.")
    return msgspec.structs.replace(draft, expires=moment)


def _code_uri(text: str) -> str:
    """Return a key for one-time codes as it is stored; an empty text takes it away."""
    if not text:
        return ""
    secret = parse_otp(text)
    return text.strip() if text.strip().lower().startswith("otpauth://") else to_uri(secret)


def _with_field(draft: ItemDraft, given: FieldInput) -> ItemDraft:
    if given.id is not None:
        return _with_known_field(draft, given)
    if given.value is None or not (given.label or given.role):
        raise UsageError(reason="A new field needs a value, and a label or a role.")
    kind = given.type or _type_of(draft.kind, given.role)
    value = _code_uri(given.value) if kind is FieldType.OTP else given.value
    new = FieldDraft(type=kind, value=value, role=given.role, label=given.label or "")
    return msgspec.structs.replace(draft, fields=(*draft.fields, new))


def _with_known_field(draft: ItemDraft, given: FieldInput) -> ItemDraft:
    assert given.id is not None
    fields: list[FieldDraft] = []
    found = False
    for field in draft.fields:
        if field.id is None or field.id.hex() != given.id.lower():
            fields.append(field)
            continue
        found = True
        if given.value is not None:
            kind = given.type or field.type
            fields.append(
                FieldDraft(
                    type=kind,
                    value=_code_uri(given.value) if kind is FieldType.OTP else given.value,
                    role=given.role or field.role,
                    label=field.label if given.label is None else given.label,
                    id=FieldId(field.id),
                )
            )
    if not found:
        raise ItemNotFoundError(id=given.id)
    return msgspec.structs.replace(draft, fields=tuple(fields))


def _set(draft: ItemDraft, role: FieldRole, value: str) -> ItemDraft:
    """Return the draft with the first field of a role set."""
    rest = [f.value for f in draft.fields if f.role is role][1:]
    return _set_all(draft, role, [value, *rest])


def _set_all(draft: ItemDraft, role: FieldRole, values: Iterable[str]) -> ItemDraft:
    """Return the draft with exactly these fields of a role, at their place in its template."""
    before = [field for field in draft.fields if field.role is role]
    new: list[FieldDraft] = []
    for position, value in enumerate(values):
        if position < len(before):
            new.append(msgspec.structs.replace(before[position], value=value))
        elif value:
            new.append(FieldDraft(type=_type_of(draft.kind, role), value=value, role=role))
    others = [field for field in draft.fields if field.role is not role]
    if before:
        place = draft.fields.index(before[0])
    else:
        rank = _rank(draft.kind)
        place = next((i for i, f in enumerate(others) if rank(f.role) > rank(role)), len(others))
    fields = (*others[:place], *new, *others[place:])
    return msgspec.structs.replace(draft, fields=fields)


def _rank(kind: ItemKind) -> Callable[[FieldRole | None], int]:
    roles = [role for role, _ in TEMPLATES[kind]]
    return lambda role: roles.index(role) if role in roles else len(roles)


def _type_of(kind: ItemKind, role: FieldRole | None) -> FieldType:
    """Return the type that a role has in its kind, else in any kind."""
    for template in (TEMPLATES[kind], *TEMPLATES.values()):
        for known, type_ in template:
            if known is role:
                return type_
    return FieldType.CONCEALED if role is FieldRole.PASSKEY else FieldType.TEXT
