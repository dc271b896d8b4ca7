"""The whole screen: everything named, large enough, in order, and quiet where it must be."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QStyleOptionViewItem,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.passwords.recipe import CharactersRecipe, SiteRulesRecipe
from core.passwords.site_rules import read_site_rules
from core.services import folders, generator, items
from core.vault.changes import Changes
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.fakes.vault_context import OpenVault, show_vault
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.ui.looks import apply_look
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import ALL, HEALTH, TRASH
from ui.desktop.item_models.item_delegate import RowButton
from ui.desktop.screens.generator.view_model import WantedLogin
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.theme import Theme, current_theme
from ui.desktop.widgets.value_text import ValueText

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QSlider)
TARGET = 32


@pytest.fixture
def view(vault: OpenVault, theme: Theme, qtbot: QtBot) -> Iterator[VaultView]:
    bank = folders.add_folder(vault.session, name="Banking").folders[0]
    folders.add_folder(vault.session, name="Cards", parent=bank)
    for title in ("Airbnb", "Amazon", "Zalando"):
        draft = login_draft(title, website="https://example.org")
        items.add_item(vault.session, draft=draft)
    made = show_vault(vault.context)
    made.resize(1120, 680)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close_vault()


def controls(root: QWidget) -> list[QWidget]:
    found = (w for w in root.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible())
    # The field inside a spin box is a part of it, and no control of its own.
    return [widget for widget in found if not isinstance(widget.parent(), QAbstractSpinBox)]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def select(view: VaultView, title: str) -> ItemId:
    listed = view.models.vault.catalogue.listed(ALL)
    (found,) = (row.id for row in listed if row.title == title)
    view.models.vault.go_to(found)
    return found


def open_editor(view: VaultView) -> None:
    view.editing.begin_new(ItemKind.LOGIN)


def open_generator(view: VaultView) -> None:
    open_editor(view)
    view.editing.desk.generating.toggle()


def select_all(view: VaultView) -> None:
    view.panes.list.view.selectAll()


def show_trash(view: VaultView) -> None:
    select(view, "Amazon")
    view.item_actions.trash()
    view.models.vault.show_filter(TRASH)


def search_nothing(view: VaultView) -> None:
    view.panes.list.search.setText("amzon")


STATES = [lambda view: None, open_editor, open_generator, select_all, show_trash, search_nothing]


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name(view: VaultView, state: Callable[[VaultView], None]) -> None:
    state(view)
    nameless = [
        widget
        for widget in controls(view)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


@pytest.mark.parametrize("state", STATES)
def test_every_target_is_large_enough(view: VaultView, state: Callable[[VaultView], None]) -> None:
    state(view)
    QApplication.processEvents()
    small = [
        (widget, widget.size())
        for widget in controls(view)
        if isinstance(widget, QAbstractButton | QComboBox)
        and min(widget.width(), widget.height()) < TARGET
        and not isinstance(widget.parent(), QTabBar)
    ]
    assert small == []


def test_tab_goes_through_the_panes_in_their_order(view: VaultView) -> None:
    select(view, "Amazon")
    view.panes.list.focus_search()
    passed: list[QWidget] = []
    for _ in range(40):
        if focused() in passed:
            break
        passed.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    panes = (view.panes.list, view.panes.right, view.panes.sidebar)
    order = [next(i for i, pane in enumerate(panes) if pane.isAncestorOf(w)) for w in passed]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}
    header = view.panes.right.detail.header
    order_there = [header.star, header.edit, header.trash, header.more]
    assert [w for w in passed if w in order_there] == order_there


def test_tab_leaves_every_field_of_the_editor(view: VaultView) -> None:
    open_editor(view)
    editor = view.panes.right.editor
    start = QApplication.focusWidget()
    passed: set[QWidget] = set()
    for _ in range(60):
        passed.add(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
    fields = [w for w in controls(editor) if isinstance(w, QLineEdit | QPlainTextEdit)]
    assert set(fields) <= passed


class WindowWatch(QObject):
    """Note every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(watched)
        return False


def test_no_part_flashes_up_as_a_window(view: VaultView, qapp: QApplication) -> None:
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    for state in STATES:
        state(view)
        view.models.editor.discard()
    select(view, "Zalando")
    qapp.removeEventFilter(watch)
    assert [w for w in watch.opened if not isinstance(w, QDialog | QMenu)] == []


def test_the_keyboard_stands_somewhere_in_a_tree_without_the_filter_in_force(
    view: VaultView,
) -> None:
    places, models = view.panes.sidebar.places, view.models.vault
    places.setFocus(Qt.FocusReason.TabFocusReason)
    assert places.currentIndex().data() == "Health"
    assert models.state.filter == ALL, "nothing is chosen by going there"
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert models.state.filter == HEALTH
    view.panes.sidebar.filters.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.panes.sidebar.filters.currentIndex().data() == "All items"
    assert models.state.filter == HEALTH


def test_a_narrow_window_collapses_the_sidebar(view: VaultView) -> None:
    assert view.panes.sidebar.width() == 224
    view.resize(860, 524)
    QApplication.processEvents()
    assert view.panes.sidebar.width() == 56
    assert view.panes.list.width() >= 260
    view.resize(1120, 680)
    QApplication.processEvents()
    assert view.panes.sidebar.width() == 224
    view.panes.toggle_sidebar()
    assert view.panes.sidebar.width() == 56


def test_the_screen_fits_into_the_smallest_window(view: VaultView) -> None:
    for state in STATES:
        state(view)
        view.models.editor.discard()
        assert view.minimumSizeHint().width() <= 860, state


def test_an_unsaved_edit_dims_and_locks_the_other_panes(view: VaultView) -> None:
    select(view, "Amazon")
    view.editing.begin_edit()
    veil = view.panes.list.veil
    assert not veil.isVisible()
    QTest.keyClicks(view.panes.right.editor.fields.title, "x")
    assert veil.isVisible()
    assert view.panes.sidebar_veil.isVisible()
    assert veil.size() == view.panes.list.size()
    view.models.editor.discard()
    assert not veil.isVisible()


def test_a_click_on_another_row_asks_before_it_goes_there(view: VaultView) -> None:
    select(view, "Amazon")
    view.editing.begin_edit()
    QTest.keyClicks(view.panes.right.editor.fields.title, " x")
    listed = view.panes.list
    rect = listed.view.visualRect(listed.view.rows.index(2))
    place = listed.mapFromGlobal(listed.view.viewport().mapToGlobal(rect.center()))
    QTest.mouseClick(listed.veil, Qt.MouseButton.LeftButton, pos=place)
    (dialog,) = (d for d in view.window().findChildren(QDialog) if d.isVisible())
    discard = dialog.findChildren(QAbstractButton)
    next(button for button in discard if button.text() == "Discard").click()
    single = view.models.vault.selection.single
    assert single is not None
    assert single.title == "Zalando"
    assert not view.editing.is_open


def test_a_button_of_a_row_copies_without_a_menu(view: VaultView) -> None:
    rows = view.panes.list.view
    index = rows.rows.index(0)
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    option.rect = rows.visualRect(index)
    summary = rows.rows.summary_at(0)
    assert summary is not None
    place = rows.painter_of_rows.buttons_at(option, summary)[RowButton.PASSWORD]
    assert min(place.width(), place.height()) >= TARGET
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert QGuiApplication.clipboard().text() == PASSWORD


def test_ctrl_c_in_a_shown_value_copies_the_password_unless_text_is_selected(
    view: VaultView, vault: OpenVault
) -> None:
    select(view, "Amazon")
    (text, *_) = view.panes.right.detail.card.findChildren(ValueText)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    window = view.window()
    window.addAction(vault.context.actions[ActionId.COPY_PASSWORD])
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == PASSWORD
    text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "maria@mail.example"


def test_esc_leads_from_the_item_back_to_the_list(view: VaultView) -> None:
    select(view, "Amazon")
    view.panes.right.focus_first()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert view.panes.list.view.hasFocus()


def test_two_clicks_on_a_row_button_open_no_website(view: VaultView) -> None:
    opened: list[object] = []
    rows = view.panes.list.view
    rows.doubleClicked.connect(opened.append)
    middle = rows.visualRect(rows.rows.index(0)).center()
    on_button = middle + QPoint(rows.viewport().width() // 2 - 20, 0)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=on_button)
    assert opened == []


def test_the_generator_in_the_editor_fills_the_password(view: VaultView) -> None:
    open_editor(view)
    QTest.keyClick(focused(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    part = view.panes.right.editor.fields.password_part
    assert part.is_open
    shown = part.panel.value.accessibleDescription()
    part.panel.take.click()
    field = view.panes.right.editor.fields.field("password")
    assert field is not None
    assert field.password is not None
    assert field.password.text() == shown
    assert field.password.is_revealed
    assert not part.is_open


def test_the_generator_starts_with_the_recipe_of_the_item_and_says_that_it_is_weaker(
    view: VaultView, vault: OpenVault
) -> None:
    rules = SiteRulesRecipe("maxlength: 8; required: digit; allowed: lower", 20)
    password = FieldDraft(type=FieldType.CONCEALED, value="Old7pass", role=FieldRole.PASSWORD)
    draft = ItemDraft(kind=ItemKind.LOGIN, title="Bank", fields=(password,), recipe=rules)
    (item,) = items.add_item(vault.session, draft=draft).items
    vault.context.events.changed.emit(Changes(items=(item,)))
    view.models.vault.go_to(item)
    view.editing.begin_edit()
    view.editing.desk.generating.toggle()
    panel = view.panes.right.editor.fields.password_part.panel
    assert panel.recipe() == rules
    made = panel.value.accessibleDescription()
    assert read_site_rules(rules.rules).keeps(made)
    assert "Weaker than your default: 41 instead of 127 bits." in panel.note
    names = [panel.bar.choice.itemText(n) for n in range(panel.bar.choice.count())]
    assert names[1:] == ["The recipe of this item", "My default", "Like the present password"]
    panel.bar.choice.setCurrentIndex(2)
    panel.bar.choice.activated.emit(2)
    assert panel.recipe() == CharactersRecipe()
    assert panel.note == ""
    panel.bar.choice.setCurrentIndex(3)
    panel.bar.choice.activated.emit(3)
    assert panel.recipe() == CharactersRecipe(length=8, symbols=False)


def test_changing_the_type_keeps_the_title(view: VaultView) -> None:
    open_editor(view)
    fields = view.panes.right.editor.fields
    QTest.keyClicks(fields.title, "Home")
    # Who types the username a field too early keeps a login.
    QTest.keyClicks(fields.kind, "wanna@mail.example")
    assert fields.kind.currentData() == ItemKind.LOGIN.value
    QTest.keyClick(fields.kind, Qt.Key.Key_Down)
    assert fields.kind.currentData() != ItemKind.LOGIN.value
    fields.kind.setCurrentIndex(fields.kind.findData(ItemKind.WIFI.value))
    fields.kind.activated.emit(fields.kind.currentIndex())
    assert fields.title.text() == "Home"
    assert fields.field("ssid") is not None
    assert fields.field("website") is None


def test_websites_come_and_go(view: VaultView) -> None:
    open_editor(view)
    fields = view.panes.right.editor.fields
    fields.add_website.click()
    second = fields.field("website-2")
    assert second is not None
    assert second.line is focused()
    QTest.keyClicks(focused(), "b.de")
    second.remove_requested.emit("website-2")
    assert fields.field("website-2") is None


def test_the_menu_of_an_item_offers_its_folders(view: VaultView, vault: OpenVault) -> None:
    item = select(view, "Amazon")
    view.item_menu.aboutToShow.emit()
    menus = [a.menu() for a in view.item_menu.actions() if a.menu() is not None]
    _copies, folder_menu, _tags = menus
    assert isinstance(folder_menu, QMenu)
    folder_menu.aboutToShow.emit()
    names = [action.text() for action in folder_menu.actions() if action.text()]
    assert names == ["No folder", "Banking", "Banking / Cards"]
    folder_menu.actions()[-1].trigger()
    assert items.read_item(vault.session, item=item).folder is not None
    assert view.item_menu.actions()[-1].text() == "&Move to Trash"


def test_after_closing_nothing_reacts_any_more(view: VaultView, vault: OpenVault) -> None:
    place = view.pause()
    assert PASSWORD not in repr(place)
    assert "Amazon" not in repr(place)
    items.add_item(vault.session, draft=login_draft("Later"))
    view.close_vault()
    view.leave()
    assert view.panes.list.view.rows.rowCount() == 0
    assert view.panes.right.detail.header.title.whole_text() == ""


def test_a_generated_value_can_become_a_login(view: VaultView, vault: OpenVault) -> None:
    recipe = CharactersRecipe(length=24)
    row = generator.keep_generated(vault.session, value="made elsewhere", recipe=recipe)
    vault.context.events.login_wanted.emit(WantedLogin("made elsewhere", recipe, 120.0, row))
    field = view.panes.right.editor.fields.field("password")
    assert field is not None
    assert field.password is not None
    assert field.password.text() == "made elsewhere"
    QTest.keyClicks(focused(), "Amazon 2")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (entry,) = generator.list_generated(vault.session)
    single = view.models.vault.selection.single
    assert single is not None
    assert (single.title, entry.used_in) == ("Amazon 2", single.id)


def test_an_open_sidebar_grows_with_the_text_and_leaves_room_for_the_rest(view: VaultView) -> None:
    theme, panes = current_theme(), view.panes
    former = theme.look
    try:
        for width, percent, wanted in (
            (1400, 1.0, 224),
            (1400, 1.5, 336),
            (1040, 1.5, 260),
            (1400, 1.0, 224),
        ):
            view.resize(width, 800)
            apply_look(theme, dataclasses.replace(former, text_scale=percent))
            assert panes.sidebar.width() == wanted
        view.resize(900, 800)
        assert panes.sidebar.width() == 56
    finally:
        apply_look(theme, former)
