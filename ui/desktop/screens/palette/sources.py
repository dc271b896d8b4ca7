"""Where the fixed lines come from: the table of actions, the settings, places, profiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSystemTrayIcon

from core.settings import DECLARATIONS, Declaration
from core.vault.item import ItemKind, ItemSummary
from core.vault.profile import Profile, ProfileState
from ui.desktop.action_table import MENUS, ActionId, Row
from ui.desktop.actions import Actions, Off, keys_text, plain
from ui.desktop.app_settings import AppSettings
from ui.desktop.context import Finder
from ui.desktop.item_models.item_list import say_subtitle
from ui.desktop.item_models.names import KIND_ICONS, new_kind, say_title
from ui.desktop.screens.palette.entries import Entry, Section
from ui.desktop.screens.vault.editor_form import NEW_KINDS
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.wording.settings import GROUPS, WORDS

_NOT_LISTED = frozenset(
    {ActionId.PALETTE, ActionId.NEXT_ITEM, ActionId.PREVIOUS_ITEM, ActionId.FOCUS_TOAST}
)

_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("Palette", "English"),
    "de": QT_TRANSLATE_NOOP("Palette", "German"),
    "es": QT_TRANSLATE_NOOP("Palette", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Palette", "French"),
}


def list_actions(actions: Actions) -> Iterator[Entry]:
    """Yield every action; what is off says why, and while all is locked only what is on is told."""
    for menu in MENUS:
        for row in menu.rows():
            off = actions.why_off(row.id)
            if row.id not in _NOT_LISTED and off is not Off.LOCKED:
                yield _action(actions, row, _say_off(row.id, off), menu.title)


def list_new_items(actions: Actions, finder: Finder) -> Iterator[Entry]:
    """Yield what can be begun beside what the menus offer: one line for each kind of item."""
    off = _say_off(ActionId.NEW_ITEM, actions.why_off(ActionId.NEW_ITEM))
    for kind in NEW_KINDS:
        if kind not in (ItemKind.LOGIN, ItemKind.NOTE):
            yield Entry(
                section=Section.ACTIONS,
                title=new_kind(kind),
                icon=KIND_ICONS[kind],
                why_off=off,
                key=f"new:{kind.value}",
                run=partial(finder.create_item, kind),
            )


def list_settings(
    settings: AppSettings, show: Callable[[str], object], say: Callable[[str], object]
) -> Iterator[Entry]:
    """Yield what a setting can be changed to; a number is shown on its page by `show`.

    What nothing in the window shows yet is said with `say`.
    """
    for declaration in DECLARATIONS:
        if declaration.name == "tray" and not QSystemTrayIcon.isSystemTrayAvailable():
            continue
        words, is_late = WORDS[declaration.name], declaration.name == "language"
        beside = f"{_say(GROUPS[declaration.group])} {_say(words.consequence)}"
        for title, named, run in _changes(declaration, settings, show):
            yield Entry(
                section=Section.SETTINGS,
                title=title,
                icon="settings",
                words=f"{beside} {named}",
                key=f"setting:{title}",
                run=partial(_do_and_say, run, say, words.consequence) if is_late else run,
            )


def _do_and_say(run: Callable[[], object], say: Callable[[str], object], text: str) -> None:
    run()
    say(_say(text))


def list_places(finder: Finder) -> Iterator[Entry]:
    """Yield folders and tags of the open vault."""
    for folder, path in finder.folder_paths().items():
        yield Entry(
            section=Section.FOLDERS,
            title=path,
            icon="folder",
            run=partial(finder.show_folder, folder),
        )
    for tag, name in finder.tag_names().items():
        yield Entry(
            section=Section.TAGS,
            title=name,
            icon="tag",
            run=partial(finder.show_tag, tag),
        )


def list_doors(profiles: tuple[Profile, ...], go: Callable[[Profile], object]) -> Iterator[Entry]:
    """Yield the profiles that can be unlocked."""
    said = QCoreApplication.translate("Palette", "Unlock %1…")
    for profile in profiles:
        if profile.state is ProfileState.ACTIVE:
            yield Entry(
                section=Section.PROFILES,
                title=said.replace("%1", profile.card.name),
                icon="circle-user-round",
                run=partial(go, profile),
            )


def item_entry(summary: ItemSummary, finder: Finder) -> Entry:
    """Return the line of an item."""
    return Entry(
        section=Section.ITEMS,
        title=say_title(summary.title),
        icon=KIND_ICONS[summary.kind],
        detail=say_subtitle(summary),
        item=summary,
        run=partial(finder.show_item, summary.id),
    )


def new_login_entry(title: str, finder: Finder) -> Entry:
    """Return what is offered where nothing is found."""
    said = QCoreApplication.translate("Palette", "Create login “%1”")
    return Entry(
        section=Section.ITEMS,
        title=said.replace("%1", title),
        icon="plus",
        run=partial(finder.create_item, ItemKind.LOGIN, title),
    )


def _action(actions: Actions, row: Row, why_off: str, menu: str) -> Entry:
    action = actions[row.id]
    return Entry(
        section=Section.ACTIONS,
        title=plain(action.text()),
        icon=row.icon,
        keys=keys_text(action),
        why_off=why_off,
        words=plain(QCoreApplication.translate("Actions", menu)),
        also=QCoreApplication.translate("Actions", row.also) if row.also else "",
        key=f"action:{row.id.value}",
        run=action.trigger,
    )


def _say_off(action: ActionId, off: Off) -> str:
    if off is Off.NOT:
        return ""
    if off is Off.READ_ONLY:
        return QCoreApplication.translate("Palette", "This profile is open for reading only.")
    return {
        ActionId.COPY_CODE: QCoreApplication.translate("Palette", "No item with a one-time code."),
        ActionId.OPEN_WEBSITE: QCoreApplication.translate("Palette", "No item with a website."),
        ActionId.COPY_WEBSITE: QCoreApplication.translate("Palette", "No item with a website."),
        ActionId.COPY_USERNAME: QCoreApplication.translate("Palette", "No item with a username."),
        ActionId.COPY_PASSWORD: QCoreApplication.translate("Palette", "No item with a password."),
        ActionId.RESTORE_ITEM: QCoreApplication.translate("Palette", "No item of Trash is chosen."),
        ActionId.REMOVE_ITEM: QCoreApplication.translate("Palette", "No item of Trash is chosen."),
        ActionId.EMPTY_TRASH: QCoreApplication.translate("Palette", "Trash is empty."),
        ActionId.SAVE: QCoreApplication.translate("Palette", "Nothing is being edited."),
        ActionId.REDO: QCoreApplication.translate("Palette", "Something is being edited."),
        ActionId.UNDO: QCoreApplication.translate("Palette", "Something is being edited."),
    }.get(action, QCoreApplication.translate("Palette", "No item is chosen."))


def _changes(
    declaration: Declaration, settings: AppSettings, show: Callable[[str], object]
) -> Iterator[tuple[str, str, Callable[[], object]]]:
    """Yield each change with its title and other words for it."""
    name, words = declaration.name, WORDS[declaration.name]
    label = _say(words.label)
    if isinstance(declaration.default, bool):
        wanted = not getattr(settings.value, name)
        said = (
            QCoreApplication.translate("Palette", "%1: switch on")
            if wanted
            else QCoreApplication.translate("Palette", "%1: switch off")
        )
        yield said.replace("%1", label), "", partial(settings.change, name, wanted)
    elif declaration.choices:
        for choice in declaration.choices:
            if choice != getattr(settings.value, name):
                title = f"{label}: {_say(words.choices[choice])}"
                named = _say_language(choice) if name == "language" else ""
                yield title, named, partial(settings.change, name, choice)
    else:
        now = f"{getattr(settings.value, name)} {_say(words.unit)}"
        yield f"{label}: {now}", "", partial(show, label)


def _say_language(choice: str) -> str:
    """Return what others call a language, here and in English: its own name is its title."""
    name = _LANGUAGES.get(choice, "")
    return f"{name} {QCoreApplication.translate('Palette', name)}" if name else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
