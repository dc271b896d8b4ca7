"""What a person is told of a file that only the program that wrote it can read."""

from __future__ import annotations

from collections.abc import Mapping

from core.errors import ClosedFile


def _said(what: str, advice: str) -> tuple[str, str]:
    """Return a sentence with the name of the file, and one without."""
    return (f"{{path}} {what}. {advice}", f"The file {what}. {advice}")


CLOSED: Mapping[str, tuple[str, str]] = {
    ClosedFile.KEEPASS_1: _said(
        "is from KeePass 1",
        "Import it into KeePassXC, save it there as .kdbx and import that.",
    ),
    ClosedFile.KEEPASS_KEY: _said(
        "is a key file for KeePass, in which there are no passwords",
        "Choose the .kdbx file that it opens.",
    ),
    ClosedFile.PASSWORD_SAFE: _said(
        "is from Password Safe", "Export it there as .xml and import that."
    ),
    ClosedFile.BUTTERCUP: _said("is from Buttercup", "Export it there as CSV and import that."),
    ClosedFile.ENPASS: _said("is from Enpass", "Export it there as .json and import that."),
    ClosedFile.DASHLANE: _said(
        "is an encrypted export of Dashlane", "Export as CSV there and import that."
    ),
    ClosedFile.ONEPASSWORD: _said(
        "is one of the files in which 1Password keeps its items",
        "Export them there as .1pux and import that.",
    ),
    ClosedFile.GNOME_KEYRING: _said(
        "is an encrypted keyring of Gnome",
        "Save what “secret-tool search --all” prints of it, and import that.",
    ),
    ClosedFile.KDE_WALLET: _said(
        "is a wallet that only KWallet opens", "Copy from there what you need."
    ),
    ClosedFile.MAC_KEYCHAIN: _said(
        "is a keychain of macOS",
        "Export all passwords from Apple Passwords as CSV and import that.",
    ),
    ClosedFile.FIREFOX: _said(
        "holds the passwords of Firefox, encrypted",
        "Export them from the list of passwords in Firefox as CSV and import that.",
    ),
    ClosedFile.DATABASE: _said(
        "is where a program keeps what it knows, and no export",
        "Export from that program and import what it writes.",
    ),
    ClosedFile.STRATUM: _said(
        "is an encrypted backup of Stratum", "Back up there without a password and import that."
    ),
    ClosedFile.ENTE: _said(
        "is an encrypted export of Ente Auth", "Export it there as plain text and import that."
    ),
    ClosedFile.PGP: _said(
        "is encrypted with OpenPGP",
        "Export without encryption, or decrypt it with gpg, and import that.",
    ),
    ClosedFile.AGE: _said("is encrypted with age", "Decrypt it and import what was in it."),
    ClosedFile.OPENSSL: _said("is encrypted with OpenSSL", "Decrypt it and import what was in it."),
}
"""By what the file is."""
