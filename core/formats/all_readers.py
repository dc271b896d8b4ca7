"""Load every reader, and what each loads by and by: then a process may read that opens nothing."""

from __future__ import annotations

import codecs

import core.formats.aegis_protected
import core.formats.archive
import core.formats.bitwarden_protected
import core.formats.kdbx
import core.formats.keepass_xml
import core.formats.whole_readers
import core.formats.zip_formats  # noqa: F401
from core.crypto.primitives import load_all
from core.formats.text import Encoding

_OF_NAMES_IN_ZIP = "cp437"

load_all()
for _name in (*Encoding, _OF_NAMES_IN_ZIP):
    codecs.lookup(_name)
