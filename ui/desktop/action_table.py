"""The table of everything that can be done in the window: words, keys, menu, icon."""

from __future__ import annotations

import dataclasses
import enum

from ui.desktop.translations import QT_TRANSLATE_NOOP


class ActionId(enum.StrEnum):
    """What can be done; the names are stable."""

    NEW_ITEM = "new-item"
    NEW_NOTE = "new-note"
    NEW_FOLDER = "new-folder"
    IMPORT = "import"
    MERGE = "merge"
    EXPORT = "export"
    BACKUPS = "backups"
    SWITCH_PROFILE = "switch-profile"
    NEW_PROFILE = "new-profile"
    LOCK = "lock"
    DELETE_PROFILE = "delete-profile"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    SEARCH = "search"
    PALETTE = "palette"
    SETTINGS = "settings"
    SAVE = "save"
    EDIT_ITEM = "edit-item"
    COPY_PASSWORD = "copy-password"
    COPY_USERNAME = "copy-username"
    COPY_CODE = "copy-code"
    COPY_WEBSITE = "copy-website"
    OPEN_WEBSITE = "open-website"
    REVEAL = "reveal"
    SHOW_LARGE = "show-large"
    FAVOURITE = "favourite"
    DUPLICATE = "duplicate"
    MOVE_ITEM = "move-item"
    HISTORY = "history"
    PRINT_ITEM = "print-item"
    TRASH_ITEM = "trash-item"
    RESTORE_ITEM = "restore-item"
    REMOVE_ITEM = "remove-item"
    EMPTY_TRASH = "empty-trash"
    SHOW_ALL = "show-all"
    SHOW_FAVOURITES = "show-favourites"
    SHOW_HEALTH = "show-health"
    SHOW_TRASH = "show-trash"
    ACTIVITY = "activity"
    NEXT_ITEM = "next-item"
    PREVIOUS_ITEM = "previous-item"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    COLLAPSE_SIDEBAR = "collapse-sidebar"
    LARGER_TEXT = "larger-text"
    SMALLER_TEXT = "smaller-text"
    NORMAL_TEXT = "normal-text"
    FOCUS_TOAST = "focus-toast"
    GENERATOR = "generator"
    CHANGE_PASSWORD = "change-password"
    RECOVERY_KIT = "recovery-kit"
    CHECK_PROFILE = "check-profile"
    RECEIPTS = "receipts"
    LEFTOVERS = "leftovers"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class When(enum.Enum):
    """When an action is there: always, in an open vault, or when a screen says so."""

    ALWAYS = enum.auto()
    UNLOCKED = enum.auto()
    TOLD = enum.auto()


@dataclasses.dataclass(frozen=True)
class Row:
    """One line of the table; `keys` are separated by spaces, and `also` finds it by other words."""

    id: ActionId
    text: str
    keys: str = ""
    icon: str = ""
    when: When = When.TOLD
    also: str = ""


@dataclasses.dataclass(frozen=True)
class Menu:
    """One menu; `None` draws a line."""

    name: str
    title: str
    lines: tuple[Row | None, ...]

    def rows(self) -> tuple[Row, ...]:
        """Return its actions without the lines between them."""
        return tuple(line for line in self.lines if line is not None)


_A = ActionId
_ALWAYS, _OPEN, _TOLD = When.ALWAYS, When.UNLOCKED, When.TOLD

_FILE: tuple[Row | None, ...] = (
    Row(_A.NEW_ITEM, QT_TRANSLATE_NOOP("Actions", "&New login"), "Ctrl+N", "plus", _OPEN),
    Row(_A.NEW_NOTE, QT_TRANSLATE_NOOP("Actions", "New no&te"), "Ctrl+Shift+N", "", _OPEN),
    Row(_A.NEW_FOLDER, QT_TRANSLATE_NOOP("Actions", "New &folder…"), "", "folder-plus", _OPEN),
    None,
    Row(_A.IMPORT, QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I", "download", _OPEN),
    Row(_A.MERGE, QT_TRANSLATE_NOOP("Actions", "&Merge with another copy…"), "", "copy", _OPEN),
    Row(_A.EXPORT, QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+Shift+E", "upload", _OPEN),
    Row(
        _A.BACKUPS,
        QT_TRANSLATE_NOOP("Actions", "&Backups…"),
        "Ctrl+Shift+B",
        "archive-restore",
        _OPEN,
    ),
    None,
    Row(
        _A.SWITCH_PROFILE,
        QT_TRANSLATE_NOOP("Actions", "S&witch profile"),
        "Ctrl+Shift+P",
        "circle-user-round",
    ),
    Row(_A.NEW_PROFILE, QT_TRANSLATE_NOOP("Actions", "New &profile…"), "", "plus", _OPEN),
    Row(_A.LOCK, QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+L", "lock", _OPEN),
    None,
    Row(_A.DELETE_PROFILE, QT_TRANSLATE_NOOP("Actions", "&Delete profile…"), "", "trash-2", _OPEN),
    None,
    Row(_A.QUIT, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "log-out", _ALWAYS),
)
_EDIT: tuple[Row | None, ...] = (
    Row(_A.UNDO, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "rotate-ccw"),
    Row(_A.REDO, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", "rotate-cw"),
    Row(_A.SAVE, QT_TRANSLATE_NOOP("Actions", "Sa&ve"), "Ctrl+S", "check"),
    None,
    Row(_A.SEARCH, QT_TRANSLATE_NOOP("Actions", "&Search"), "Ctrl+F", "search", _OPEN),
    Row(_A.PALETTE, QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "Ctrl+K", "", _ALWAYS),
    None,
    Row(_A.SETTINGS, QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "Ctrl+,", "settings", _ALWAYS),
)
_ITEM: tuple[Row | None, ...] = (
    Row(_A.COPY_USERNAME, QT_TRANSLATE_NOOP("Actions", "Copy &username"), "Ctrl+B", "user-round"),
    Row(_A.COPY_PASSWORD, QT_TRANSLATE_NOOP("Actions", "Copy &password"), "Ctrl+C", "copy"),
    Row(
        _A.COPY_CODE,
        QT_TRANSLATE_NOOP("Actions", "Copy one-&time code"),
        "Ctrl+T",
        "clock",
        also=QT_TRANSLATE_NOOP("Actions", "2FA, TOTP, authenticator"),
    ),
    Row(_A.COPY_WEBSITE, QT_TRANSLATE_NOOP("Actions", "Copy we&bsite"), "Ctrl+U", "copy"),
    Row(
        _A.OPEN_WEBSITE,
        QT_TRANSLATE_NOOP("Actions", "Open &website"),
        "Ctrl+Shift+U",
        "external-link",
    ),
    Row(_A.REVEAL, QT_TRANSLATE_NOOP("Actions", "&Reveal or hide secrets"), "Ctrl+R", "eye"),
    Row(_A.SHOW_LARGE, QT_TRANSLATE_NOOP("Actions", "Show password &large…"), "Ctrl+Shift+R"),
    None,
    Row(
        _A.EDIT_ITEM,
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        "Ctrl+E F2",
        "pencil",
        also=QT_TRANSLATE_NOOP("Actions", "Attach a file, scan a QR code, set tags"),
    ),
    Row(_A.DUPLICATE, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+Shift+D"),
    Row(_A.FAVOURITE, QT_TRANSLATE_NOOP("Actions", "&Favourite on or off"), "Ctrl+D", "star"),
    Row(_A.MOVE_ITEM, QT_TRANSLATE_NOOP("Actions", "Move t&o folder…"), "Ctrl+Shift+M", "folder"),
    Row(_A.HISTORY, QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+Shift+H", "history"),
    Row(
        _A.PRINT_ITEM,
        QT_TRANSLATE_NOOP("Actions", "Pr&int…"),
        "Ctrl+P",
        "printer",
        also=QT_TRANSLATE_NOOP("Actions", "Save as PDF for paper"),
    ),
    None,
    Row(_A.TRASH_ITEM, QT_TRANSLATE_NOOP("Actions", "&Move to Trash"), "Del", "trash-2"),
    Row(_A.RESTORE_ITEM, QT_TRANSLATE_NOOP("Actions", "Re&store from Trash"), "", "rotate-ccw"),
    Row(_A.REMOVE_ITEM, QT_TRANSLATE_NOOP("Actions", "Delete permanentl&y…"), "Shift+Del"),
)
_TOOLS: tuple[Row | None, ...] = (
    Row(_A.EMPTY_TRASH, QT_TRANSLATE_NOOP("Actions", "Empt&y Trash…")),
    Row(_A.GENERATOR, QT_TRANSLATE_NOOP("Actions", "&Generator"), "Ctrl+G", "dices", _OPEN),
    None,
    Row(
        _A.CHANGE_PASSWORD,
        QT_TRANSLATE_NOOP("Actions", "&Change master password…"),
        "",
        "key-round",
        _OPEN,
    ),
    Row(_A.RECOVERY_KIT, QT_TRANSLATE_NOOP("Actions", "&Recovery kit…"), "", "file-text", _OPEN),
    None,
    Row(
        _A.CHECK_PROFILE, QT_TRANSLATE_NOOP("Actions", "Chec&k profile"), "", "circle-check", _OPEN
    ),
)
_VIEW: tuple[Row | None, ...] = (
    Row(_A.SHOW_ALL, QT_TRANSLATE_NOOP("Actions", "&All items"), "Ctrl+1", "layers", _OPEN),
    Row(_A.SHOW_FAVOURITES, QT_TRANSLATE_NOOP("Actions", "&Favourites"), "Ctrl+2", "star", _OPEN),
    Row(_A.SHOW_HEALTH, QT_TRANSLATE_NOOP("Actions", "&Health"), "Ctrl+3", "heart-pulse", _OPEN),
    Row(_A.SHOW_TRASH, QT_TRANSLATE_NOOP("Actions", "&Trash"), "Ctrl+4", "trash-2", _OPEN),
    Row(_A.ACTIVITY, QT_TRANSLATE_NOOP("Actions", "Acti&vity…"), "Ctrl+5", "history", _OPEN),
    None,
    Row(_A.NEXT_ITEM, QT_TRANSLATE_NOOP("Actions", "&Next item"), "Alt+Down", "", _OPEN),
    Row(_A.PREVIOUS_ITEM, QT_TRANSLATE_NOOP("Actions", "&Previous item"), "Alt+Up", "", _OPEN),
    Row(_A.NEXT_PANE, QT_TRANSLATE_NOOP("Actions", "Next pan&e"), "F6", "", _OPEN),
    Row(_A.PREVIOUS_PANE, QT_TRANSLATE_NOOP("Actions", "Previous pane"), "Shift+F6", "", _OPEN),
    None,
    Row(
        _A.COLLAPSE_SIDEBAR,
        QT_TRANSLATE_NOOP("Actions", "&Collapse sidebar"),
        "Ctrl+\\",
        "panel-left",
        _OPEN,
    ),
    Row(_A.FOCUS_TOAST, QT_TRANSLATE_NOOP("Actions", "Go to the &message"), "Ctrl+.", "", _ALWAYS),
    None,
    Row(_A.LARGER_TEXT, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++ Ctrl+=", "", _ALWAYS),
    Row(_A.SMALLER_TEXT, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", "", _ALWAYS),
    Row(_A.NORMAL_TEXT, QT_TRANSLATE_NOOP("Actions", "N&ormal text"), "Ctrl+0", "", _ALWAYS),
)
_HELP: tuple[Row | None, ...] = (
    Row(
        _A.SHORTCUTS,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "F1 Ctrl+/",
        "command",
        _ALWAYS,
    ),
    None,
    Row(_A.RECEIPTS, QT_TRANSLATE_NOOP("Actions", "&Receipts…"), "", "file-text", _ALWAYS),
    Row(_A.LEFTOVERS, QT_TRANSLATE_NOOP("Actions", "&Leftovers…"), "", "funnel", _ALWAYS),
    None,
    Row(_A.ABOUT, QT_TRANSLATE_NOOP("Actions", "&About Strongroom"), "", "info", _ALWAYS),
)
MENUS: tuple[Menu, ...] = (
    Menu("file", QT_TRANSLATE_NOOP("Actions", "&File"), _FILE),
    Menu("edit", QT_TRANSLATE_NOOP("Actions", "&Edit"), _EDIT),
    Menu("item", QT_TRANSLATE_NOOP("Actions", "&Item"), _ITEM),
    Menu("view", QT_TRANSLATE_NOOP("Actions", "&View"), _VIEW),
    Menu("tools", QT_TRANSLATE_NOOP("Actions", "&Tools"), _TOOLS),
    Menu("help", QT_TRANSLATE_NOOP("Actions", "&Help"), _HELP),
)
TABLE: tuple[Row, ...] = tuple(row for menu in MENUS for row in menu.rows())

WRITING: tuple[ActionId, ...] = (
    _A.NEW_ITEM,
    _A.NEW_NOTE,
    _A.NEW_FOLDER,
    _A.IMPORT,
    _A.MERGE,
    _A.UNDO,
    _A.REDO,
    _A.SAVE,
    _A.EDIT_ITEM,
    _A.DUPLICATE,
    _A.FAVOURITE,
    _A.MOVE_ITEM,
    _A.TRASH_ITEM,
    _A.RESTORE_ITEM,
    _A.REMOVE_ITEM,
    _A.EMPTY_TRASH,
    _A.GENERATOR,
    _A.CHANGE_PASSWORD,
    _A.RECOVERY_KIT,
)
"""What writes into a vault, and is off where one is open for reading only."""
