"""What a file does not carry, or what of a file is not kept, and why a row could not be read."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.imported import NotKept, Unreadable, Why
from core.formats.parts import Part
from ui.wording.errors import say_where
from ui.wording.speech import say, say_counted

PARTS: Mapping[Part, tuple[str, str]] = {
    Part.KIND: ("kind of item", "kinds of items"),
    Part.TITLE: ("title", "titles"),
    Part.USERNAME: ("username", "usernames"),
    Part.PASSWORD: ("password", "passwords"),
    Part.WEBSITES: ("website", "websites"),
    Part.ONE_TIME_CODE: ("one-time code", "one-time codes"),
    Part.NOTES: ("note text", "note texts"),
    Part.FOLDER: ("folder", "folders"),
    Part.TAGS: ("tag", "tags"),
    Part.FAVOURITE: ("favourite mark", "favourite marks"),
    Part.CREATED: ("date of creation", "dates of creation"),
    Part.MODIFIED: ("date of change", "dates of change"),
    Part.LAST_USED: ("date of last use", "dates of last use"),
    Part.EXPIRES: ("expiry date", "expiry dates"),
    Part.TRASH: ("item’s place in Trash", "items’ places in Trash"),
    Part.FIELDS: ("further field", "further fields"),
    Part.LABELS: ("field label", "field labels"),
    Part.FIELD_TYPES: ("type of a field", "types of fields"),
    Part.RECIPE: ("generator recipe", "generator recipes"),
    Part.ATTACHMENTS: ("attachment", "attachments"),
    Part.VERSIONS: ("earlier version", "earlier versions"),
    Part.FOREIGN: ("part from another program", "parts from other programs"),
    Part.COLLECTIONS: ("collection", "collections"),
    Part.ORGANISATION: ("organisation", "organisations"),
    Part.REPROMPT: ("“ask again” mark", "“ask again” marks"),
    Part.MATCH_RULES: ("website matching rule", "website matching rules"),
    Part.LINKED_FIELDS: ("linked field", "linked fields"),
    Part.ARCHIVED: ("archive mark", "archive marks"),
    Part.DATES: ("other date", "other dates"),
    Part.COLUMN: ("value", "values"),
    Part.FOLDERS: ("empty folder", "empty folders"),
    Part.UNKNOWN_KIND: ("item of an unknown kind", "items of unknown kinds"),
    Part.UNKNOWN_PARTS: ("unknown part", "unknown parts"),
    Part.NUL_CHARACTERS: ("NUL character", "NUL characters"),
    Part.APPEARANCE: ("name and look of the profile", "names and looks of the profile"),
    Part.PREFERENCES: ("setting of the profile", "settings of the profile"),
    Part.DRAFTS: ("unfinished edit", "unfinished edits"),
}
"""One of a part, and several."""

WHYS: Mapping[Why, str] = {
    Why.TOO_MANY_COLUMNS: "more columns than the header",
    Why.TOO_FEW_COLUMNS: "fewer columns than the header",
    Why.BAD_QUOTES: "a quotation mark is missing",
    Why.BAD_SHAPE: "not built like the others",
    Why.BAD_VALUE: "a value cannot be read",
    Why.UNKNOWN_KIND: "a kind of item unknown here",
    Why.TITLE_TOO_LONG: "the title is too long",
    Why.NOT_A_LOGIN: "not a login",
    Why.PART_MISSING: "another part of this export is not in the file",
}


def say_not_kept(lost: NotKept) -> str:
    """Return “12 attachments”, or “3 values of the column “colour””."""
    what = say_counted(lost.count, PARTS[lost.what])
    if not lost.name:
        return what
    return say("{what} of the column “{name}”").format(what=what, name=lost.name)


def say_unreadable(row: Unreadable) -> str:
    """Return “line 14: more columns than the header”."""
    return f"{say_where(row.where)}: {say(WHYS[row.why])}"
