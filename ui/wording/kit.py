"""The recovery kit as text: what is on the paper beside the key."""

from __future__ import annotations

import datetime

from core.ports import Millis

_TEMPLATE = """\
Strongroom recovery kit

Profile       {name}
Made on       {made}

Recovery key  {key}

Where the master password is kept: ______________________________

If the master password is forgotten:
 1. Open Strongroom on the computer with this profile.
 2. Choose the profile, then “Use recovery key…”
    (in a terminal: strongroom profile recover).
 3. Type the recovery key. Capitals, spaces and dashes do not matter.
 4. Choose a new master password.

Anyone with this sheet and this computer can open the profile.
Keep it away from the computer.
"""


def kit_text(name: str, made: Millis, key: str) -> str:
    """Return the kit; `key` is the recovery key in groups."""
    day = datetime.datetime.fromtimestamp(made / 1000, datetime.UTC).date()
    return _TEMPLATE.format(name=name, made=day.isoformat(), key=key)
