"""A long file is known as a short one is: nothing that tells its format may stand too far back."""

from __future__ import annotations

import io
import json

import pytest

from core.crypto.bitwarden_seal import Pbkdf2Cost
from core.formats.bitwarden_protected import ProtectedLock, close_protected
from core.formats.catalogue import FormatId
from core.formats.file_keys import FileKeys
from core.formats.looking import Reading, look, read_whole
from core.formats.sniffing import guess
from core.vault.secret import Secret
from tests.core.formats.bitwarden_files import PASSPHRASE, PBKDF2, SALT, master_key, protected, seal
from tests.core.formats.hostile import Json
from tests.core.formats.oracle import FIXTURES, fixture
from tests.fakes.randomness import SeededRandomness

LENGTH = 300_000
LISTS = [path.name for path in sorted(FIXTURES.glob("*.json"))]


def list_lists(value: Json) -> list[list[Json]]:
    """Return every list in a file that holds more than numbers and texts."""
    inner = value if isinstance(value, list) else []
    if isinstance(value, dict):
        inner = list(value.values())
    found = [each for one in inner for each in list_lists(one)]
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        found.append(value)
    return found


def lengthened(content: bytes) -> bytes | None:
    """Return a file with so many of its items, each once more and once more, that it is long."""
    whole: Json = json.loads(content)
    lists = list_lists(whole)
    if not lists:
        return None
    longest = max(lists, key=lambda each: len(json.dumps(each)))
    longest *= LENGTH // len(json.dumps(longest)) + 1
    return json.dumps(whole).encode()


@pytest.mark.parametrize("name", LISTS)
def test_a_long_file_is_known_as_a_short_one_is(name: str) -> None:
    content = fixture(name)
    longer = lengthened(content)
    if longer is not None:
        assert guess(longer, path=name) is guess(content, path=name)


def test_a_long_protected_export_is_known_whatever_comes_first() -> None:
    plain = lengthened(fixture("bitwarden.json"))
    assert plain is not None
    with Secret.from_text(PASSPHRASE) as secret:
        ours = close_protected(plain, ProtectedLock(secret, SeededRandomness(), Pbkdf2Cost(1000)))
        data = seal(master_key(PASSPHRASE, SALT, PBKDF2), plain)
        envelope = {"data": data, **json.loads(protected(data=data))}
        for content in (ours, json.dumps(envelope).encode()):
            assert content.index(b'"passwordProtected"') > LENGTH or content is ours
            found = look(io.BytesIO(content), path="x", reading=Reading())
            assert found.format_id is FormatId.BITWARDEN_PROTECTED
            parsed = read_whole(
                io.BytesIO(content), path="x", reading=Reading(), given=FileKeys(secret)
            )
            assert len(parsed.items) > 100
