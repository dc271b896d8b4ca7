"""What the check of a data folder found, in words.

Keyed by the values of `core.services.inspection.CheckName`; a test holds that none is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

GOOD: Mapping[str, str] = {
    "private": "Only you can read the data folder.",
    "known-files": "The data folder holds nothing but files of Strongroom.",
    "log": "The log of this computer is unaltered.",
    "key-file": "The file with the keys of {profile} is whole.",
    "vault": "Everything in {profile} can be read.",
}

WRONG: Mapping[str, str] = {
    "private": "Others on this computer can read: {found}. Take away their permissions.",
    "known-files": "Not from Strongroom: {found}. Move it elsewhere.",
    "log": "The log of this computer was altered, or ends too early. "
    "What it says of deletions is not to be relied on.",
    "key-file": "The file with the keys of {profile} is not as it should be.",
    "vault": "Not everything in {profile} can be read. Export what can be read.",
}


def say_check(name: str, *, profile: str | None, found: Sequence[str], why: str | None) -> str:
    """Return what a check found; `why` is the sentence of the error that it met."""
    if why is not None:
        return why
    template = WRONG[name] if found else GOOD[name]
    return template.format(profile=profile, found=", ".join(found))
