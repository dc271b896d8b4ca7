"""What the three buttons of the deletion wizard say at each place."""

from __future__ import annotations

import dataclasses

from ui.desktop.screens.deletion.phrases import translate
from ui.desktop.screens.deletion.places import Place
from ui.desktop.widgets.buttons import Variant


@dataclasses.dataclass(frozen=True, kw_only=True)
class Buttons:
    """An empty text shows no button; `name` is what a screen reader says of `beside`."""

    back: str = ""
    beside: str = ""
    corner: str = ""
    name: str = ""
    beside_variant: Variant = "secondary"
    corner_variant: Variant = "primary"
    beside_enabled: bool = True
    corner_enabled: bool = True


@dataclasses.dataclass(frozen=True, kw_only=True)
class Moment:
    """Where the wizard is, and what the person may do there."""

    place: Place
    first: bool
    may_go_on: bool
    armed: bool
    act: str
    act_name: str
    way_on: str


def keep_text() -> str:
    """Return what the safe button says."""
    return translate("Keep profile")


def next_text() -> str:
    """Return what leads to the next step."""
    return translate("Next")


def back_text() -> str:
    """Return what leads to the step before."""
    return translate("Back")


def choose_buttons(moment: Moment) -> Buttons:
    """Return the buttons of a moment; the safe one takes the corner where going on is dangerous."""
    if moment.place in (Place.RUN_UP, Place.WORKING):
        return Buttons()
    if moment.place is Place.END:
        return Buttons(beside=moment.way_on, corner=translate("Done"))
    back = "" if moment.first else back_text()
    if moment.place is Place.CONFIRM:
        return Buttons(
            back=back,
            beside=moment.act,
            name=moment.act_name,
            beside_variant="danger",
            beside_enabled=moment.armed,
            corner=keep_text(),
            corner_variant="secondary",
        )
    return Buttons(
        back=back,
        beside=keep_text(),
        corner=next_text(),
        corner_enabled=moment.may_go_on,
    )
