"""KDBX files that pykeepass writes, with every derivation and cipher that it knows."""

from __future__ import annotations

import datetime
import importlib
import itertools
from pathlib import Path
from typing import Any

from tests.core.formats.kdbx_files import PASSPHRASE

KDFS = ("aeskdf", "argon2", "argon2id")
CIPHERS = {"aes256": 16, "chacha20": 12, "twofish": 16}
"""Each with the bytes of its initialisation vector."""
DAY = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)
SEEDS = {
    "otp": {"otp": "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=60&digits=8"},
    "tray": {"TOTP Seed": "JBSWY3DPEHPK3PXP", "TOTP Settings": "60;8"},
    "keepass": {
        "TimeOtp-Secret-Base32": "JBSWY3DPEHPK3PXP",
        "TimeOtp-Period": "60",
        "TimeOtp-Length": "8",
    },
}
"""The same code as three programs write it."""


def make_database(path: Path, *, kdf: str = "argon2", cipher: str = "aes256") -> Any:
    """Return an empty database with a cheap derivation, to be filled and saved."""
    library = importlib.import_module("pykeepass")
    uuids = importlib.import_module("pykeepass.kdbx_parsing.kdbx4").kdf_uuids
    made = library.create_database(str(path), password=PASSPHRASE)
    head = made.kdbx.header.value.dynamic_header
    head.cipher_id.data = cipher
    head.encryption_iv.data = b"i" * CIPHERS[cipher]
    costs = head.kdf_parameters.data.dict
    costs["$UUID"].value = uuids[kdf]
    if kdf == "aeskdf":
        del costs["I"], costs["M"], costs["P"], costs["V"]
        costs["R"] = type(costs["S"])(type=5, key="R", value=1000, next_byte=0)
        costs["S"].next_byte = 5
    else:
        costs["I"].value, costs["M"].value, costs["P"].value = 1, 8 * 1024 * 2, 2
    # What was read is written as it was unless it is forgotten.
    made.kdbx.header.pop("data", None)
    return made


def fill(made: Any, count: int) -> None:
    """Put entries with something in every place into a database."""
    shops = made.add_group(made.root_group, "Shops & «more»")
    food = made.add_group(shops, "Food/Drink")
    # It takes the longer for an entry the more there are beside it.
    more = [made.add_group(food, f"Aisle {number}") for number in range(count // 100)]
    groups = itertools.cycle((made.root_group, shops, food, *more))
    for number in range(count):
        entry = made.add_entry(
            next(groups),
            f"Item {number} «ü»",
            f"maria{number}",
            f"pä{number}<&>🗝",
            url=f"https://{number}.example/?a=1&b=2",
            notes="one\ntwo" if number % 3 == 0 else "",
            tags=["bank", "old"] if number % 2 else None,
            expiry_time=DAY if number % 5 == 0 else None,
            icon="12" if number % 7 == 0 else None,
            force_creation=True,
        )
        entry.ctime = DAY
        for key, value in list(SEEDS.values())[number % 3].items():
            if key == "otp":
                entry.otp = value
            else:
                entry.set_custom_property(key, value, protect=True)
        entry.set_custom_property("own field", f"own {number}")


def change(made: Any) -> None:
    """Give the first entries a past, attachments, and the bin."""
    first, second, third = made.entries[:3]
    first.save_history()
    first.password = "new"
    first.save_history()
    first.title = "Renamed"
    for name, content in (("paper.pdf", bytes(range(256)) * 300), ("empty", b"")):
        second.add_attachment(made.add_binary(content, compressed=True), name)
    made.trash_entry(third)
