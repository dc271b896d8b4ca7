"""The enciphered part of a KDBX 4 file as it streams by, with a block of it in memory."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from core.crypto.kdbx_ciphers import BodyCipher
from core.crypto.kdbx_seal import KdbxKeys
from core.crypto.primitives import SealBrokenError, equal
from core.errors import FileAlteredError, FileTooLargeError, TruncatedFileError
from core.formats.caps import MIB
from core.formats.csv_export import Sink
from core.formats.kdbx_header import refuse

_BLOCK = MIB
_MAC_SIZE = 32
_ZLIB_GZIP = 31
_LENGTH = struct.Struct("<I")


class BodyReader:
    """Prove, decipher and inflate; whoever takes everything has had everything proved."""

    def __init__(self, stream: BinaryIO, left: int, keys: KdbxKeys, path: str) -> None:
        self._stream, self._left, self._keys, self._path = stream, left, keys, path
        self._pieces: Iterator[bytes] = iter(())
        self._piece, self._at = b"", 0

    def begin(self, cipher: BodyCipher, *, compressed: bool) -> None:
        """Begin with the first block."""
        deciphered = self._decipher(cipher)
        self._pieces = self._inflate(deciphered) if compressed else deciphered

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes. Raises TruncatedFileError, FileAlteredError."""
        # It gives out what it gathered; a list of pieces would be joined into a copy.
        taken = io.BytesIO()
        while size:
            if self._at == len(self._piece) and not self._go_on():
                raise TruncatedFileError(path=self._path)
            got = taken.write(self._piece[self._at : self._at + size])
            self._at += got
            size -= got
        return taken.getvalue()

    def number(self, size: int) -> int:
        """Return the next number of `size` bytes, its little end first."""
        return int.from_bytes(self.take(size), "little")

    def take_rest(self, limit: int) -> bytes:
        """Return all that is left. Raises FileTooLargeError, MalformedFileError."""
        parts, size = [self._piece[self._at :]], len(self._piece) - self._at
        while size <= limit and self._go_on():
            parts.append(self._piece)
            size += len(self._piece)
        if size > limit:
            raise FileTooLargeError(path=self._path, what="file", limit=limit)
        return b"".join(parts)

    def _go_on(self) -> bool:
        self._piece, self._at = next(self._pieces, b""), 0
        return bool(self._piece)

    def _read(self, size: int) -> bytes:
        # Never more than there is: a length is anything that somebody wrote there.
        if size > self._left:
            raise TruncatedFileError(path=self._path)
        content = self._stream.read(size)
        self._left -= size
        if len(content) != size:
            raise TruncatedFileError(path=self._path)
        return content

    def _blocks(self) -> Iterator[bytes]:
        """Yield each block, proved before anything is done with it."""
        number = 0
        while True:
            mac, size = self._read(_MAC_SIZE), int.from_bytes(self._read(_LENGTH.size), "little")
            part = self._read(size)
            if not equal(self._keys.mac(number, part), mac):
                raise FileAlteredError(path=self._path)
            if not part:
                return
            yield part
            number += 1

    def _decipher(self, cipher: BodyCipher) -> Iterator[bytes]:
        try:
            for block in self._blocks():
                plain = cipher.update(block)
                if plain:
                    yield plain
            plain = cipher.finalize()
        except SealBrokenError:
            raise FileAlteredError(path=self._path) from None
        if plain:
            yield plain

    def _inflate(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        reader = zlib.decompressobj(_ZLIB_GZIP)
        for piece in pieces:
            left, full = piece, False
            while (left or full) and not reader.eof:
                try:
                    plain = reader.decompress(left, _BLOCK)
                except zlib.error:
                    refuse(self._path, "gzip")
                left, full = reader.unconsumed_tail, len(plain) == _BLOCK
                if plain:
                    yield plain
        if not reader.eof:
            refuse(self._path, "gzip")


class BodyWriter:
    """Compress, encipher and seal in blocks."""

    def __init__(self, sink: Sink, keys: KdbxKeys, cipher: BodyCipher) -> None:
        self._sink, self._keys, self._cipher = sink, keys, cipher
        self._packer = zlib.compressobj(level=1, wbits=_ZLIB_GZIP)
        self._waiting, self._number = bytearray(), 0

    def write(self, plain: bytes) -> None:
        """Write what comes next."""
        view = memoryview(plain)
        for start in range(0, len(view), _BLOCK):
            self._seal(self._cipher.update(self._packer.compress(view[start : start + _BLOCK])))

    def close(self) -> None:
        """Write what is left, and the block that ends it."""
        self._seal(self._cipher.update(self._packer.flush()) + self._cipher.finalize())
        if self._waiting:
            self._write_block(bytes(self._waiting))
        self._write_block(b"")

    def _seal(self, sealed: bytes) -> None:
        self._waiting += sealed
        while len(self._waiting) >= _BLOCK:
            self._write_block(bytes(self._waiting[:_BLOCK]))
            del self._waiting[:_BLOCK]

    def _write_block(self, part: bytes) -> None:
        self._sink.write(self._keys.mac(self._number, part) + _LENGTH.pack(len(part)))
        self._sink.write(part)
        self._number += 1
