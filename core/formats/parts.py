"""The parts of an item or a file by name, so that what a format loses can be counted and said."""

from __future__ import annotations

import enum


class Part(enum.StrEnum):
    """One thing that a file can carry or lose."""

    KIND = "kind"
    TITLE = "title"
    USERNAME = "username"
    PASSWORD = "password"
    WEBSITES = "websites"
    ONE_TIME_CODE = "one-time-code"
    NOTES = "notes"
    FOLDER = "folder"
    TAGS = "tags"
    FAVOURITE = "favourite"
    CREATED = "created"
    MODIFIED = "modified"
    LAST_USED = "last-used"
    EXPIRES = "expires"
    TRASH = "trash"
    FIELDS = "fields"
    LABELS = "labels"
    FIELD_TYPES = "field-types"
    RECIPE = "recipe"
    ATTACHMENTS = "attachments"
    VERSIONS = "versions"
    FOREIGN = "foreign"
    # Below: what other programs' files hold and an item of ours has no place for.
    COLLECTIONS = "collections"
    ORGANISATION = "organisation"
    REPROMPT = "reprompt"
    MATCH_RULES = "match-rules"
    LINKED_FIELDS = "linked-fields"
    ARCHIVED = "archived"
    DATES = "dates"
    COLUMN = "column"
    FOLDERS = "folders"
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_PARTS = "unknown-parts"
    NUL_CHARACTERS = "nul-characters"
    # Below: what belongs to a profile and not to what lies in it.
    APPEARANCE = "appearance"
    PREFERENCES = "preferences"
    DRAFTS = "drafts"


MODEL_PARTS = frozenset(
    {
        Part.KIND,
        Part.TITLE,
        Part.USERNAME,
        Part.PASSWORD,
        Part.WEBSITES,
        Part.ONE_TIME_CODE,
        Part.NOTES,
        Part.FOLDER,
        Part.TAGS,
        Part.FAVOURITE,
        Part.CREATED,
        Part.MODIFIED,
        Part.LAST_USED,
        Part.EXPIRES,
        Part.TRASH,
        Part.FIELDS,
        Part.LABELS,
        Part.FIELD_TYPES,
        Part.RECIPE,
        Part.ATTACHMENTS,
        Part.VERSIONS,
        Part.FOREIGN,
    }
)
"""Everything an item of ours consists of; a format carries some of it and loses the rest."""
