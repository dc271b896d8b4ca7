"""Fields keep what they do not understand, and do not show what they hold."""

from __future__ import annotations

import pytest

from core.vault.field import CONCEALED_TYPES, Field, FieldDraft, FieldId, FieldRole, FieldType


def field(type_name: str = "text", role_name: str | None = None) -> Field:
    """Return a field."""
    return Field(FieldId(b"x" * 16), type_name, role_name, "Label", "canary value")


@pytest.mark.parametrize("known", FieldType)
def test_a_known_type_is_known(known: FieldType) -> None:
    assert field(known).type is known
    assert field(known).concealed == (known in CONCEALED_TYPES)


def test_a_type_to_come_is_unknown_hidden_and_kept() -> None:
    later = field("retina-scan", "left-eye")
    assert later.type is FieldType.UNKNOWN
    assert later.concealed
    assert later.role is None
    assert (later.type_name, later.role_name) == ("retina-scan", "left-eye")


def test_a_known_role_is_known() -> None:
    assert field(role_name="password").role is FieldRole.PASSWORD
    assert field().role is None


def test_no_representation_shows_the_value() -> None:
    draft = FieldDraft(FieldType.TEXT, "canary value", label="Label")
    for shown in (repr(field()), repr(draft), str([field()])):
        assert "canary" not in shown
        assert "Label" in shown


def test_names_of_types_and_roles_are_frozen() -> None:
    # They lie in people's vaults. Add; never rename.
    assert " ".join(FieldType) == (
        "text multiline concealed url email phone date month-year number boolean otp ssh-key "
        "passkey unknown"
    )
    assert " ".join(FieldRole) == (
        "username password website one-time-code notes email phone cardholder number brand "
        "expiry security-code pin honorific first-name middle-name last-name birthday company "
        "street city state postal-code country national-id passport-number license-number ssid "
        "wifi-security wifi-hidden private-key public-key fingerprint passphrase issuer account "
        "passkey"
    )
