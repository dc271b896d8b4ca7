"""Write entries as the XML inside a KDBX file."""

from __future__ import annotations

import base64
import dataclasses
import re
from collections.abc import Iterable, Sequence
from html import escape

from core.crypto.kdbx_seal import InnerCipher, apply_inner
from core.crypto.primitives import sha256
from core.formats.kdbx_entry import GENERATOR, OWN_DATA, Entry, Image, Kept, write_moment
from core.formats.kdbx_file import KdbxContent
from core.ports import Millis

_SPECIAL = re.compile("[&<>\r]")
_RETURN = "&#13;"
_NOWHERE = base64.b64encode(bytes(16)).decode("ascii")
_BIN_NAME = "Recycle Bin"
_KEY_ICON, _FOLDER_ICON, _BIN_ICON = 0, 48, 43


@dataclasses.dataclass(slots=True)
class _Group:
    """A folder on its way into the tree."""

    path: tuple[str, ...]
    entries: list[Entry] = dataclasses.field(default_factory=list)
    groups: dict[str, _Group] = dataclasses.field(default_factory=dict)

    def at(self, path: tuple[str, ...]) -> _Group:
        """Return the group at a path below, making what is missing."""
        group = self
        for depth, name in enumerate(path, 1):
            group = group.groups.setdefault(name, _Group(path[:depth]))
        return group


def write_xml(
    entries: Sequence[Entry],
    *,
    inner_key: bytes,
    now: Millis,
    groups: Sequence[tuple[str, ...]] = (),
) -> KdbxContent:
    """Return the content of a file: the XML with its protected values enciphered, and files.

    `groups` are there whether an entry lies in them or not.
    """
    return _XmlWriter(now).write(entries, groups, inner_key)


def group_id(path: tuple[str, ...]) -> bytes:
    """Return the id of the group with this path: the same for the same names."""
    content = b"".join(len(name.encode()).to_bytes(4, "big") + name.encode() for name in path)
    return sha256(b"group", content)[:16]


_BIN_ID = sha256(b"recycle bin")[:16]


class _XmlWriter:
    """Gather the pieces of the XML; protected values find their places at the end."""

    def __init__(self, now: Millis) -> None:
        self._now = write_moment(now)
        self._parts: list[str] = []
        self._protected: list[tuple[int, bytes]] = []
        self._files: dict[bytes, tuple[int, bytes]] = {}
        self._images: dict[bytes, Image] = {}

    def write(
        self, entries: Sequence[Entry], groups: Sequence[tuple[str, ...]], inner_key: bytes
    ) -> KdbxContent:
        root, bin_group = _Group(()), _Group((_BIN_NAME,))
        for path in groups:
            root.at(path)
        for entry in entries:
            group = root.at(entry.path)
            (bin_group if entry.trashed else group).entries.append(entry)
        pictures = self._write_head(has_bin=bool(bin_group.entries))
        self._write_group(root, GENERATOR, group_id(()), _FOLDER_ICON, last=bin_group)
        self._parts.append("<DeletedObjects/></Root></KeePassFile>")
        if self._images:
            listed = "".join(map(_listed, self._images.values()))
            self._parts[pictures] = f"<CustomIcons>{listed}</CustomIcons>"
        self._encipher(inner_key)
        return KdbxContent(
            xml="".join(self._parts).encode("utf-8"),
            inner_cipher=InnerCipher.CHACHA20,
            inner_key=inner_key,
            files=[content for _, content in self._files.values()],
        )

    def _encipher(self, inner_key: bytes) -> None:
        joined = b"".join(value for _, value in self._protected)
        sealed, start = apply_inner(InnerCipher.CHACHA20, inner_key, joined), 0
        for place, value in self._protected:
            piece = sealed[start : start + len(value)]
            self._parts[place] = base64.b64encode(piece).decode("ascii")
            start += len(value)

    def _write_head(self, *, has_bin: bool) -> int:
        """Write what comes before the groups; return the place that is left for pictures."""
        bin_id = _encoded(_BIN_ID) if has_bin else _NOWHERE
        self._parts.append(
            '<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta>'
            f"<Generator>{GENERATOR}</Generator><DatabaseName>{GENERATOR}</DatabaseName>"
            "<MemoryProtection><ProtectTitle>False</ProtectTitle>"
            "<ProtectUserName>False</ProtectUserName><ProtectPassword>True</ProtectPassword>"
            "<ProtectURL>False</ProtectURL><ProtectNotes>False</ProtectNotes></MemoryProtection>"
            f"<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>{bin_id}</RecycleBinUUID>"
            f"<RecycleBinChanged>{self._now}</RecycleBinChanged>"
            # Nothing that a person kept may go because another program thinks it is too much.
            "<HistoryMaxItems>-1</HistoryMaxItems><HistoryMaxSize>-1</HistoryMaxSize>"
        )
        # Which pictures there are is known once all entries are written.
        self._parts += ("", "</Meta><Root>")
        return len(self._parts) - 2

    def _write_group(
        self, group: _Group, name: str, uuid: bytes, icon: int, last: _Group | None = None
    ) -> None:
        self._parts.append(
            f"<Group><UUID>{_encoded(uuid)}</UUID><Name>{_text(name)}</Name>"
            f"<IconID>{icon}</IconID><Times>{self._same_times()}</Times>"
            "<IsExpanded>True</IsExpanded>"
        )
        for entry in group.entries:
            self._write_entry(entry)
            self._parts.append("</Entry>")
        for name_below, below in group.groups.items():
            self._write_group(below, name_below, group_id(below.path), _FOLDER_ICON)
        if last is not None and last.entries:
            self._write_group(last, _BIN_NAME, _BIN_ID, _BIN_ICON)
        self._parts.append("</Group>")

    def _same_times(self) -> str:
        names = ("CreationTime", "LastModificationTime", "LastAccessTime", "LocationChanged")
        times = "".join(f"<{name}>{self._now}</{name}>" for name in names)
        expiry = f"<ExpiryTime>{self._now}</ExpiryTime><Expires>False</Expires>"
        return f"{times}{expiry}<UsageCount>0</UsageCount>"

    def _write_entry(self, entry: Entry) -> None:
        """Write an entry up to its end, so that what has none knows where it belongs."""
        add = self._parts.append
        add(
            f"<Entry><UUID>{_encoded(entry.uuid)}</UUID>{self._icon(entry.kept)}"
            f"<Tags>{_text(';'.join(entry.tags))}</Tags>"
        )
        if entry.trashed:
            parent = _encoded(group_id(entry.path))
            add(f"<PreviousParentGroup>{parent}</PreviousParentGroup>")
        add(f"<Times>{self._times(entry)}</Times>")
        for key, value in entry.texts.items():
            self._write_text(key, value, protected=key in entry.protected)
        for name, content in entry.files:
            place = self._place_file(content)
            add(f'<Binary><Key>{_text(name)}</Key><Value Ref="{place}"/></Binary>')
        self._parts += entry.kept.elements
        if entry.own or entry.kept.custom:
            own = f"<Item><Key>{OWN_DATA}</Key><Value>{_text(entry.own)}</Value></Item>"
            add(f"<CustomData>{own if entry.own else ''}{''.join(entry.kept.custom)}</CustomData>")
        if entry.history:
            add("<History>")
            for earlier in entry.history:
                self._write_entry(earlier)
                add("</Entry>")
            add("</History>")

    def _icon(self, kept: Kept) -> str:
        number = f"<IconID>{kept.icon or _KEY_ICON}</IconID>"
        if kept.image is None:
            return number
        row = kept.image.uuid
        self._images[row] = kept.image
        return f"{number}<CustomIconUUID>{_encoded(row)}</CustomIconUUID>"

    def _write_text(self, key: str, value: str, *, protected: bool) -> None:
        if not protected:
            self._parts.append(
                f"<String><Key>{_text(key)}</Key><Value>{_text(value)}</Value></String>"
            )
            return
        self._parts.append(f'<String><Key>{_text(key)}</Key><Value Protected="True">')
        self._protected.append((len(self._parts), value.encode("utf-8")))
        self._parts += ("", "</Value></String>")

    def _place_file(self, content: bytes) -> int:
        """Return the number of a file; the same content is kept once."""
        digest = sha256(content)
        return self._files.setdefault(digest, (len(self._files), content))[0]

    def _times(self, entry: Entry) -> str:
        used = entry.last_used
        return "".join(self._each_time(entry)) + f"<UsageCount>{int(used is not None)}</UsageCount>"

    def _each_time(self, entry: Entry) -> Iterable[str]:
        modified = entry.modified
        for name, moment in (
            ("CreationTime", entry.created),
            ("LastModificationTime", modified),
            ("LastAccessTime", entry.last_used),
            ("LocationChanged", modified),
            ("ExpiryTime", entry.expires),
        ):
            if moment is not None:
                yield f"<{name}>{write_moment(moment)}</{name}>"
        yield f"<Expires>{entry.expires is not None}</Expires>"


def _listed(image: Image) -> str:
    name = f"<Name>{_text(image.name)}</Name>" if image.name else ""
    data = _encoded(image.content)
    return f"<Icon><UUID>{_encoded(image.uuid)}</UUID><Data>{data}</Data>{name}</Icon>"


def _encoded(row: bytes) -> str:
    return base64.b64encode(row).decode("ascii")


def _text(text: str) -> str:
    if _SPECIAL.search(text) is None:
        return text
    return escape(text, quote=False).replace("\r", _RETURN)
