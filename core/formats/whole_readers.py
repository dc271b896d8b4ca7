"""The readers of what is no table, by format: loaded only for a file that needs one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from core.formats.aegis_json import read_aegis_json
from core.formats.andotp_json import read_andotp_json
from core.formats.apple_keychain import read_apple_keychain
from core.formats.bitwarden_json import read_bitwarden_json
from core.formats.catalogue import FormatId
from core.formats.clipperz import read_clipperz
from core.formats.cxf_json import read_cxf_json
from core.formats.dashlane_json import read_dashlane_json
from core.formats.enpass_json import read_enpass_json
from core.formats.freeotp_json import read_freeotp_json
from core.formats.gnome_keyring import read_gnome_keyring
from core.formats.google_authenticator import read_google_authenticator
from core.formats.imported import Parsed
from core.formats.keepass1_xml import read_keepass1_xml
from core.formats.keepassx_xml import read_keepassx_xml
from core.formats.keeper_json import read_keeper_json
from core.formats.onepif import read_onepif
from core.formats.otpauth_list import read_otpauth_list
from core.formats.paper_reading import read_paper
from core.formats.passman_json import read_passman_json
from core.formats.proton_pass_json import read_proton_pass_json
from core.formats.pwsafe_xml import read_pwsafe_xml
from core.formats.revelation_xml import read_revelation_xml
from core.formats.stratum_json import read_stratum_json
from core.formats.twofas_json import read_twofas_json
from core.progress import SILENT, Progress


class WholeReader(Protocol):
    """Read a file as a whole; raises as `core.formats.reading.read` does."""

    def __call__(self, content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
        """Return what the file holds."""


WHOLE_READERS: Mapping[FormatId, WholeReader] = {
    FormatId.BITWARDEN_JSON: read_bitwarden_json,
    FormatId.PROTON_PASS_JSON: read_proton_pass_json,
    FormatId.ENPASS_JSON: read_enpass_json,
    FormatId.AEGIS_JSON: read_aegis_json,
    FormatId.TWOFAS_JSON: read_twofas_json,
    FormatId.OTPAUTH_LIST: read_otpauth_list,
    FormatId.GOOGLE_AUTHENTICATOR: read_google_authenticator,
    FormatId.ANDOTP_JSON: read_andotp_json,
    FormatId.FREEOTP_JSON: read_freeotp_json,
    FormatId.ONEPIF: read_onepif,
    FormatId.KEEPER_JSON: read_keeper_json,
    FormatId.CXF_JSON: read_cxf_json,
    FormatId.PWSAFE_XML: read_pwsafe_xml,
    FormatId.REVELATION_XML: read_revelation_xml,
    FormatId.APPLE_KEYCHAIN: read_apple_keychain,
    FormatId.CLIPPERZ: read_clipperz,
    FormatId.DASHLANE_JSON: read_dashlane_json,
    FormatId.GNOME_KEYRING: read_gnome_keyring,
    FormatId.KEEPASS1_XML: read_keepass1_xml,
    FormatId.KEEPASSX_XML: read_keepassx_xml,
    FormatId.PASSMAN_JSON: read_passman_json,
    FormatId.STRATUM_JSON: read_stratum_json,
    FormatId.PAPER_HTML: read_paper,
}
"""What is read as a whole; all else that a person can read is a table."""
