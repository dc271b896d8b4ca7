"""SSH keys of a person: made, and described by their public half and fingerprint."""

from __future__ import annotations

import dataclasses

from core.crypto.ssh_keys import SshKeyKind, make_private_key, pem_public_line
from core.formats.ssh_key_text import PublicKey, public_half, public_key
from core.progress import SILENT, Progress
from core.vault.field import HIDDEN

__all__ = [
    "MadeSshKey",
    "PublicKey",
    "SshKeyKind",
    "describe_private",
    "describe_public",
    "make_ssh_key",
]


@dataclasses.dataclass(frozen=True, kw_only=True)
class MadeSshKey:
    """A new key pair."""

    private: str
    public: PublicKey

    def __repr__(self) -> str:
        return f"MadeSshKey({HIDDEN})"


def make_ssh_key(kind: SshKeyKind, *, progress: Progress = SILENT) -> MadeSshKey:
    """Return a new key pair, the private half in OpenSSH's format without a passphrase."""
    progress.report(0, 1, "making")
    private = make_private_key(kind)
    public = public_half(private)
    assert public is not None
    return MadeSshKey(private=private, public=public)


def describe_private(text: str) -> PublicKey | None:
    """Return the public half of a private key, None where the text does not tell it."""
    return public_half(text) or public_key(pem_public_line(text))


def describe_public(text: str) -> PublicKey | None:
    """Return the key of a public line, None where the text is none."""
    return public_key(text)
