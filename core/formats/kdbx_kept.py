"""What an entry of KDBX has that an item of ours has no place for: kept, and written back.

Icons, colours, auto-type, data of plug-ins, and whatever a newer program put there. It is kept
as text and looked at again before it is written: an archive may come from anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Never
from xml.etree.ElementTree import Element, ParseError, XMLParser, fromstring

import msgspec

from core.formats.catalogue import FormatId
from core.formats.kdbx_entry import NOT_KEPT_KEYS, NOTHING, Kept, is_plain
from core.formats.kdbx_xml_stream import TAKEN
from core.vault.item import Foreign

PLACED = frozenset(
    {
        "UUID",
        "IconID",
        "CustomIconUUID",
        "String",
        "Binary",
        "Times",
        "Tags",
        "CustomData",
        "History",
        "PreviousParentGroup",
    }
)
"""What of an entry has a place of its own; all else is kept as it came."""
ICON_LIMIT = 128 * 1024
_TEXT_LIMIT = 64 * 1024
_DEPTH_LIMIT = 16
_SILENT = frozenset({"ForegroundColor", "BackgroundColor", "OverrideURL"})
"""What says nothing where it is empty, as in every entry of KeePassXC."""
_GRANTED = frozenset(
    {("Enabled", "True"), ("DataTransferObfuscation", "0"), ("DefaultSequence", "")}
)
"""What of auto-type programs write into every entry, and take for granted where it is missing."""
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)


_DECODER = msgspec.json.Decoder(Kept)


class NotKeptError(Exception):
    """An element that is not kept: too deep, too long, or with something that is no text."""


def to_text(element: Element) -> str:
    """Return an element as XML, in the one way in which it is kept. Raises NotKeptError."""
    parts: list[str] = []
    _write(element, parts, _DEPTH_LIMIT)
    return "".join(parts)


def _write(element: Element, parts: list[str], depth: int) -> None:
    name, text = element.tag, element.text or ""
    # A protected value is one of a stream; written out of its turn it would spoil all that follow.
    names = {name, *element.keys()}
    if not depth or "Protected" in names or name in TAKEN or any("{" in each for each in names):
        raise NotKeptError
    said = "".join(f' {key}="{value.translate(_VALUE)}"' for key, value in element.items())
    parts.append(f"<{name}{said}>")
    for each in element:
        # Between elements stand only spaces.
        if text.strip() or (each.tail or "").strip():
            raise NotKeptError
        _write(each, parts, depth - 1)
    if not len(element):
        parts.append(text.translate(_TEXT))
    parts.append(f"</{name}>")


def _says_nothing(element: Element) -> bool:
    """Tell whether it is as in an entry that nobody touched; such are most."""
    tag, text = element.tag, element.text or ""
    if tag == "AutoType":
        return not text.strip() and all(map(_is_granted, element))
    if len(element):
        return False
    return (tag in _SILENT and not text) or (tag == "QualityCheck" and text == "True")


def _is_granted(part: Element) -> bool:
    if part.tag == "Association":  # for no window, as pykeepass writes it
        return not any(len(each) or each.text for each in part)
    return not len(part) and (part.tag, part.text or "") in _GRANTED


def keep(elements: Iterable[Element]) -> tuple[tuple[str, ...], int]:
    """Return elements as text without those that say nothing, and how many are not kept."""
    kept: list[str] = []
    lost, left = 0, _TEXT_LIMIT
    for element in elements:
        if _says_nothing(element):
            continue
        try:
            text = to_text(element)
            left -= len(text)
            if left < 0:
                raise NotKeptError
        except NotKeptError:
            lost += 1
            continue
        kept.append(text)
    return tuple(kept), lost


def to_foreign(kept: Kept) -> Foreign | None:
    """Return it as an item of ours carries it."""
    return Foreign(FormatId.KDBX, msgspec.json.encode(kept)) if kept != NOTHING else None


def kept_of(foreign: Foreign | None) -> Kept:
    """Return what an item carries, nothing unless all of it can be written and read again."""
    if foreign is None or foreign.source != FormatId.KDBX:
        return NOTHING
    try:
        kept = _DECODER.decode(foreign.content)
        _check(kept)
    except (msgspec.DecodeError, UnicodeError, ParseError, NotKeptError, ValueError):
        return NOTHING
    return kept if msgspec.json.encode(kept) == foreign.content else NOTHING


def is_kept(foreign: Foreign | None) -> bool:
    """Tell whether a file of ours holds all that an item carries."""
    return foreign is None or kept_of(foreign) != NOTHING


def _check(kept: Kept) -> None:
    if kept.icon and (not kept.icon.isdecimal() or str(int(kept.icon[:9])) != kept.icon):
        _refuse()
    image = kept.image
    if image is not None and not (0 < len(image.content) <= ICON_LIMIT and is_plain(image.name)):
        _refuse()
    elements, custom = (tuple(map(_parse, texts)) for texts in (kept.elements, kept.custom))
    if any(element.tag in PLACED for element in elements):
        _refuse()
    if any(item.tag != "Item" or item.findtext("Key") in NOT_KEPT_KEYS for item in custom):
        _refuse()
    if kept.icon == "0" or keep(elements) != (kept.elements, 0) or keep(custom) != (kept.custom, 0):
        _refuse()


def _parse(text: str) -> Element:
    # What is kept begins with an element: no document type can stand before it.
    if text[:1] != "<" or not (text[1:2].isalpha() or text[1:2] == "_"):
        _refuse()
    return fromstring(text, XMLParser(encoding="utf-8"))  # noqa: S314


def _refuse() -> Never:
    raise NotKeptError
