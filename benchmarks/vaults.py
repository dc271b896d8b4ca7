"""Vaults of many logins to measure with: the same logins for us and for our peers."""

from __future__ import annotations

import csv
import dataclasses
import random
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.crypto.keys import VaultKey
from core.paths import Paths
from core.services import importing, key_slots, opening, profiles
from core.session import Session
from core.storage.key_file import read_key_file
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret

PASSWORD = "seventeen quiet lanterns"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_BRANDS = _words(
    "acorn amber anchor aspen basil beacon birch bramble cedar cinder clover comet coral crane "
    "dune ember falcon fern flint garnet harbor hazel heron ivory jasper juniper kestrel lantern "
    "laurel linden maple meadow merlin nectar oak onyx orchid osprey pebble pine quartz raven reed "
    "river saffron sage spruce summit thistle tundra umber velvet willow wren yarrow zephyr"
)
_BRANCHES = _words("mail bank shop forum cloud travel music photo health games news school")
_FIRST = _words("anna ben carla david elena felix greta henry ines jonas karin luis maria noah")
_LAST = _words("abel brandt castro dubois ekman fischer garcia holm ivanov jensen kovac lopez")
_HOSTS = ("example.com", "example.net", "example.org", "mail.example")
_ENDINGS = ("example", "com.example", "test", "co.test")
_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&()*+-.:;=?@"


@dataclasses.dataclass(frozen=True)
class Login:
    """One login as a browser would export it."""

    title: str
    website: str
    username: str
    password: str
    notes: str


def list_logins(count: int) -> Iterator[Login]:
    """Yield logins that look like people's; the same ones at every call."""
    dice = random.Random(count)
    for number in range(count):
        brand, branch = dice.choice(_BRANDS), dice.choice(_BRANCHES)
        person = f"{dice.choice(_FIRST)}.{dice.choice(_LAST)}"
        yield Login(
            title=f"{brand.title()} {branch} {number}",
            website=f"https://{branch}.{brand}-{number}.{dice.choice(_ENDINGS)}/login",
            username=f"{person}@{dice.choice(_HOSTS)}",
            password="".join(dice.choices(_LETTERS, k=20)),
            notes=f"Account {number}, opened with the blue card." if number % 3 == 0 else "",
        )


def write_csv(path: Path, count: int) -> Path:
    """Write logins as a browser does."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("name", "url", "username", "password", "note"))
        writer.writerows(dataclasses.astuple(_in_columns(login)) for login in list_logins(count))
    return path


@dataclasses.dataclass(frozen=True)
class _Columns:
    name: str
    url: str
    username: str
    password: str
    note: str


def _in_columns(login: Login) -> _Columns:
    return _Columns(login.title, login.website, login.username, login.password, login.notes)


def write_keepass_xml(path: Path, count: int) -> Path:
    """Write logins as KeePass exports them, for peers to import."""
    with path.open("w", encoding="utf-8") as stream:
        stream.write('<?xml version="1.0"?><KeePassFile><Meta/><Root><Group><Name>Root</Name>')
        for login in list_logins(count):
            texts = {
                "Title": login.title,
                "URL": login.website,
                "UserName": login.username,
                "Password": login.password,
                "Notes": login.notes,
            }
            strings = "".join(
                f"<String><Key>{key}</Key><Value>{escape(value)}</Value></String>"
                for key, value in texts.items()
            )
            stream.write(f"<Entry>{strings}</Entry>")
        stream.write("</Group></Root></KeePassFile>")
    return path


class BenchedProfile:
    """A profile of `count` logins in a data folder of its own."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder / f"data-{count}"
        self.app: App = open_app(Paths(self.folder), policy=KdfPolicy(FLOOR))
        session = profiles.create_profile(
            self.app, card=Card(name="Benchmark"), secret=Secret.from_text(PASSWORD)
        )
        self.profile: ProfileId = session.profile
        if count:
            parsed = importing.read_file(write_csv(folder / f"{count}.csv", count))
            plan = importing.plan_import(session, parsed=parsed)
            importing.apply_import(session, parsed=parsed, plan=plan)
        session.close()

    def derive_keys(self) -> tuple[VaultKey, ...]:
        """Return what the key derivation gives, whose time is not counted."""
        key_file = read_key_file(self.app.paths.profile(self.profile).key_file)
        return key_slots.open_with_password(self.app, key_file, Secret.from_text(PASSWORD))

    def open(self, keys: tuple[VaultKey, ...]) -> Session:
        """Do all of an unlock that comes after the key derivation."""
        key_file = opening.begin_opening(self.app, self.profile)
        return opening.open_session(self.app, key_file, keys, reseal=None)

    def unlock(self) -> Session:
        """Open the vault."""
        return self.open(self.derive_keys())
