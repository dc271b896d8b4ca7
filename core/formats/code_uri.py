"""Turn what files hold for one-time codes into `otpauth://` URIs."""

from __future__ import annotations

import re
from urllib.parse import quote

from core.vault.field import FieldDraft, FieldRole, FieldType

_SECRET = re.compile(r"[A-Z2-7]+=*")
_STEAM = "steam://"


def code_field(text: str, *, title: str) -> FieldDraft:
    """Return a field for a one-time code given as URI, `steam://` link or base32 secret.

    What is none of these is kept as it came, concealed, so that nothing is lost.
    URI layout: Key Uri Format of Google Authenticator; `encoder=steam` as KeePassXC writes it.
    """
    role = FieldRole.ONE_TIME_CODE
    stripped = text.strip()
    if stripped.lower().startswith("otpauth://"):
        return FieldDraft(type=FieldType.OTP, role=role, value=stripped)
    steam = stripped.lower().startswith(_STEAM)
    secret = (stripped[len(_STEAM) :] if steam else stripped).replace(" ", "").replace("-", "")
    secret = secret.upper()
    if not _SECRET.fullmatch(secret):
        return FieldDraft(type=FieldType.CONCEALED, role=role, value=text)
    uri = f"otpauth://totp/{quote(title, safe='')}?secret={secret.rstrip('=')}"
    if steam:
        uri += "&issuer=Steam&digits=5&encoder=steam"
    return FieldDraft(type=FieldType.OTP, role=role, value=uri)
