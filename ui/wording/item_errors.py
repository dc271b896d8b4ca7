"""What is said when an item, a value, a recipe or a key for one-time codes cannot be used."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

_RECIPES = Sentences(
    ("No password can be made this way. Change what you ask for.",),
    by="reason",
    others={
        "empty-alphabet": ("No characters are left to choose from. Allow more of them.",),
        "length": ("That length is not possible. Choose 4 to 128 characters.",),
        "too-many-classes": (
            "Too short for one character of each kind. Make it longer, or ask for fewer kinds.",
        ),
        "unusable-character": (
            "One of these characters cannot be used in a password. Leave it out.",
        ),
        "words": ("That number of words is not possible. Choose 3 to 12 words.",),
        "word-list": ("There is no word list of that name. Choose another one.",),
        "separator": (
            "Words of this list could run into each other. "
            "Put something between them that is no letter, digit or part of a word.",
        ),
        "capitals": ("Not every word of this list has a capital letter. Choose none.",),
        "pin-length": ("A PIN has 4 to 12 digits. Choose a number between them.",),
        "syllables": ("An invented word has 2 to 5 syllables. Choose a number between them.",),
        "pattern-length": ("A pattern makes 4 to 128 characters. Change how many places it has.",),
        "pattern-fixed": ("Nothing in this pattern is random. Use signs such as A, a, 9 or *.",),
        "pattern-character": (
            "At place {at}, “{found}” means nothing. Write \\{found} for the character itself.",
            "That means nothing in a pattern. Write a backslash before what is meant as it is.",
        ),
        "pattern-bracket": (
            "The bracket at place {at} is empty or not closed. Write it as in [abc].",
            "A bracket is empty or not closed. Write it as in [abc].",
        ),
        "pattern-times": (
            "At place {at}, “{found}” repeats nothing. Write it as in a{{3}}.",
            "That repeats nothing. Write it as in a{{3}}.",
        ),
        "rules-long": ("Rules of a website have at most 1,024 characters. Shorten them.",),
        "rules-colon": (
            "A colon is missing after “{found}” at place {at}. Write it as in minlength: 8.",
            "A colon is missing. Write it as in minlength: 8.",
        ),
        "rules-property": (
            "At place {at}, “{found}” is no rule. "
            "There are minlength, maxlength, max-consecutive, required and allowed.",
            "That is no rule. "
            "There are minlength, maxlength, max-consecutive, required and allowed.",
        ),
        "rules-number": (
            "At place {at}, “{found}” is no number from 1 to 9999. Write one there.",
            "A rule needs a number from 1 to 9999. Write one there.",
        ),
        "rules-class": (
            "At place {at}, “{found}” names no characters. "
            "Use upper, lower, digit, special, or characters in brackets.",
            "That names no characters. "
            "Use upper, lower, digit, special, or characters in brackets.",
        ),
        "rules-bracket": (
            "The brackets at place {at} are empty or not closed. Write them as in [-_.].",
            "Brackets are empty or not closed. Write them as in [-_.].",
        ),
        "rules-hyphen": (
            "The hyphen at place {at} must come first in its brackets. There are no ranges.",
            "In brackets a hyphen comes first. There are no ranges.",
        ),
        "rules-character": (
            "At place {at}, “{found}” cannot stand in a rule. Use plain keyboard characters.",
            "That cannot stand in a rule. Use plain keyboard characters.",
        ),
        "rules-lengths": (
            "These rules allow no length up to 128. Look at minlength and maxlength.",
        ),
        "rules-impossible": (
            "No password of that length can keep these rules. Ask for fewer kinds, or for more "
            "characters.",
        ),
    },
)

_WORD_LISTS = Sentences(
    ("That file makes no word list. Choose one with a word on each line.",),
    by="reason",
    others={
        "not-text": ("That file is no plain text in UTF-8. Save it as one, or choose another.",),
        "too-large": (
            "A word list has at most {limit} KiB. Shorten it.",
            "That file is too large for a word list. Shorten it.",
        ),
        "too-few": (
            "A word list needs at least {limit} words, or it is guessed too quickly. Add some.",
            "That word list is too short, and would be guessed too quickly. Add words.",
        ),
        "too-many": (
            "A word list has at most {limit} words. Shorten it.",
            "That word list has too many words. Shorten it.",
        ),
        "twice": (
            "The word “{word}” in line {line} is there already. Leave one of the two out.",
            "A word is there twice. Leave one of the two out.",
        ),
        "not-a-word": (
            "In line {line}, “{word}” is no word of letters. Mend it, or leave the line out.",
            "A line holds no word of letters. Mend it, or leave it out.",
        ),
        "long-word": (
            "The word in line {line} is too long. Leave it out.",
            "A word is too long. Leave it out.",
        ),
    },
)

_KEYS_FOR_CODES = Sentences(
    ("That is no key for one-time codes. Copy it again from the website.",),
    by="reason",
    others={
        "empty": ("There is no key for one-time codes. Copy one from the website.",),
        "too-long": ("That is too long for a one-time code key. Copy only the key.",),
        "not-base32": (
            "That is no key for one-time codes. "
            "Use letters A–Z and digits 2–7, or an otpauth:// link.",
        ),
        "too-short": ("Part of the one-time code key is missing. Copy all of it.",),
        "key-missing": ("The link holds no key for one-time codes. Copy all of it.",),
        "not-a-link": (
            "That is no otpauth:// link for one-time codes. Copy it again from the website.",
        ),
        "counter-based": (
            "That key makes codes by counting, not by the clock. "
            "Ask the website for a time-based one.",
        ),
        "algorithm": ("That key asks for a kind of code unknown here. Keep it in a note.",),
        "digits": ("A one-time code has 6 to 8 digits. Ask the website for such a key.",),
        "period": ("A one-time code changes every 5 to 300 seconds. Check the link.",),
    },
)
_PICTURES_OF_CODES = Sentences(
    ("There is no QR code in that picture. Show all of it, sharp and large.",),
    by="reason",
    others={
        "no-picture": ("That is no picture. Choose one, such as a photo or a screenshot.",),
        "too-large": ("That picture is too large to be read. Cut out the QR code.",),
        "several": ("There are several QR codes in that picture. Cut out the one you mean.",),
        "other-code": (
            "That QR code holds no key for one-time codes. Look for the one of your account.",
        ),
        "handing-over": (
            "That QR code hands over several accounts at once. "
            "Export only this one from Google Authenticator.",
        ),
        "nothing-copied": (
            "The clipboard holds neither a picture nor a key. Copy the QR code, then take it.",
        ),
        "no-screen": (
            "Your desktop shows the screen to no program. "
            "Save or copy the QR code as a picture and take it from there.",
        ),
        "stopped": ("What reads pictures failed at that one. Try another picture of the code.",),
    },
)

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.ItemNotFoundError: one(
        "There is no item {id}. Look at the list of items for its id.",
        "There is no such item. Look at the list of items for its id.",
    ),
    errors.TextBrokenError: one(
        "The text holds half of a character, which cannot be kept. Type it again, or copy it anew."
    ),
    errors.FolderMisplacedError: Sentences(
        ("The folder cannot lie there. Choose another place.",),
        by="reason",
        others={
            "inside-itself": (
                "The folder “{name}” cannot lie inside itself. Choose a folder outside of it.",
                "A folder cannot lie inside itself. Choose a folder outside of it.",
            ),
            "name-taken": (
                "There is a folder called “{name}” already. Rename one of the two first.",
                "There is a folder of this name already. Rename one of the two first.",
            ),
        },
    ),
    errors.TooLargeError: Sentences(
        (
            "That is too large to keep: {what} goes up to {limit}. Shorten it.",
            "That is too large to keep. Shorten it.",
        ),
        by="what",
        others={
            "title": ("That title is too long. Use at most {limit} bytes.", "Shorten the title."),
            "field": ("That value is too long. Use at most {limit} bytes.", "Shorten the value."),
            "attachment": (
                "That file is too large to attach. It can have up to {limit} bytes.",
                "That file is too large to attach. Attach a smaller one.",
            ),
            "items": (
                "A profile holds at most {limit} items. Remove some, or use another profile.",
                "This profile is full. Remove some items, or use another profile.",
            ),
            "item": (
                "One item holds more than a copy could be read back with: the limit is {limit} "
                "bytes. Shorten its fields, or attach the text as a file.",
                "One item holds more than a copy could be read back with. Shorten its fields.",
            ),
            "folder-depth": (
                "Folders can lie {limit} deep, else no copy of them could be read back. "
                "Remove the ones further down, or make new ones higher up.",
                "Folders lie too deep for a copy to be read back. Remove the ones further down.",
            ),
            "copy-depth": (
                "A copy in that format holds folders up to {limit} deep, and some of yours lie "
                "deeper. Make a Strongroom archive, or move those higher up.",
                "A copy in that format cannot hold folders so deep. Make a Strongroom archive.",
            ),
            "copy": (
                "A copy in that format would hold more than any import takes. Choose fewer items "
                "at once, or make a Strongroom archive.",
            ),
            "folders": (
                "A profile holds at most {limit} folders. Remove some first.",
                "A profile cannot hold so many folders. Remove some first.",
            ),
            "tags": (
                "A profile holds at most {limit} tags. Remove some first.",
                "A profile cannot hold so many tags. Remove some first.",
            ),
            "recipes": (
                "A profile keeps at most {limit} recipes. Remove one first.",
                "There are too many recipes. Remove one first.",
            ),
            "word-lists": (
                "A profile keeps at most {limit} word lists of your own. Remove one first.",
                "There are too many word lists. Remove one first.",
            ),
        },
    ),
    errors.RecipeImpossibleError: _RECIPES,
    errors.RecipeNameTakenError: one(
        "There is one called “{name}” already. Choose another name.",
        "There is one of that name already. Choose another name.",
    ),
    errors.WordListRefusedError: _WORD_LISTS,
    errors.OtpMalformedError: _KEYS_FOR_CODES,
    errors.QrUnreadableError: _PICTURES_OF_CODES,
    errors.ChangedMeanwhileError: one(
        "This item changed on disk. Look at it again, then repeat your change."
    ),
    errors.NothingToUndoError: one(
        "There is nothing to undo, or too much has changed since. Look into Trash and history."
    ),
    errors.NothingToRedoError: one(
        "There is nothing to do again: nothing was undone last, or its files are gone."
    ),
    errors.SourceKeptError: Sentences(
        (
            "{path} was not deleted. Look at it and delete it yourself.",
            "The file was not deleted. Look at it and delete it yourself.",
        ),
        by="reason",
        others={
            "link": (
                "{path} is only a link to the file, so it was not deleted. "
                "Delete the file it leads to yourself.",
                "That is only a link to the file, so it was not deleted. "
                "Delete the file it leads to yourself.",
            ),
            "export-changed": (
                "{path} is not what was exported any more, so it was not deleted. "
                "Look at it before you delete it yourself.",
                "The file is not what was exported any more, so it was not deleted. "
                "Look at it before you delete it yourself.",
            ),
            "changed": (
                "{path} is not what was imported any more, so it was not deleted. "
                "Look at it before you delete it yourself.",
                "The file is not what was imported any more, so it was not deleted. "
                "Look at it before you delete it yourself.",
            ),
            "other-name": (
                "{path} has another name on this disk under which it would stay, so it was not "
                "deleted. Delete both yourself.",
                "The file has another name on this disk under which it would stay, so it was not "
                "deleted. Delete both yourself.",
            ),
        },
    ),
    errors.MappingIncompleteError: one(
        "Nothing is mapped to {missing}. Choose a column, or say that there is none.",
        "A column that is needed is not mapped. Choose one, or say that there is none.",
    ),
}
