"""The shape of a Bitwarden export; every key may be missing or null, and often is."""

from __future__ import annotations

from typing import Any

import msgspec


class Archive(msgspec.Struct, rename="camel"):
    """The whole file; its items are decoded one by one later."""

    encrypted: bool | None = None
    password_protected: bool | None = None
    folders: list[msgspec.Raw] | None = None
    collections: list[msgspec.Raw] | None = None
    items: list[msgspec.Raw] | None = None


class Named(msgspec.Struct):
    """A folder or collection."""

    id: str | None = None
    name: str | None = None


class Uri(msgspec.Struct):
    """A website and the rule by which it matches, null for the default one."""

    uri: str | None = None
    match: int | None = None


class Login(msgspec.Struct, rename="camel"):
    """Type 1; the credentials of FIDO2 are passkeys."""

    uris: list[Uri] | None = None
    username: str | None = None
    password: str | None = None
    totp: str | None = None
    fido2_credentials: list[msgspec.Raw] | None = None


class PaymentCard(msgspec.Struct, rename="camel"):
    """Type 3."""

    cardholder_name: str | None = None
    brand: str | None = None
    number: str | None = None
    exp_month: str | int | None = None
    exp_year: str | int | None = None
    code: str | None = None


class Identity(msgspec.Struct, rename="camel"):
    """Type 4."""

    title: str | None = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None
    company: str | None = None
    email: str | None = None
    phone: str | None = None
    ssn: str | None = None
    username: str | None = None
    passport_number: str | None = None
    license_number: str | None = None


class SshKey(msgspec.Struct, rename="camel"):
    """Type 5."""

    private_key: str | None = None
    public_key: str | None = None
    key_fingerprint: str | None = None


class CustomField(msgspec.Struct):
    """A field of a person's own; anything may stand where a linked one names the other."""

    name: str | None = None
    value: str | None = None
    type: int | None = None
    linked_id: Any = msgspec.field(name="linkedId", default=None)


class Old(msgspec.Struct, rename="camel"):
    """A former password."""

    last_used_date: str | None = None
    password: str | None = None


class Source(msgspec.Struct, rename="camel"):
    """An item of any type."""

    id: str | None = None
    organization_id: str | None = None
    folder_id: str | None = None
    collection_ids: list[str | None] | None = None
    type: int | None = None
    reprompt: int | None = None
    name: str | None = None
    notes: str | None = None
    favorite: bool | None = None
    fields: list[CustomField] | None = None
    login: Login | None = None
    secure_note: dict[str, msgspec.Raw] | None = None
    card: PaymentCard | None = None
    identity: Identity | None = None
    ssh_key: SshKey | None = None
    password_history: list[Old] | None = None
    creation_date: str | None = None
    revision_date: str | None = None
    deleted_date: str | None = None
    archived_date: str | None = None
