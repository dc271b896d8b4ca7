"""Style rules of lists, tables, menus, tabs, scroll bars and toasts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desktop.sizes import RADIUS, Sizes
from ui.desktop.tokens import FontRole


def scroll_bars_rules(t: Mapping[str, str]) -> str:
    """Return the rules of scroll bars."""
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {t["BORDER_CONTROL"]}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t["TEXT2"]}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""


def menus_rules(t: Mapping[str, str], sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the rules of menus."""
    return f"""
QMenuBar {{ background: {t["WINDOW"]}; color: {t["TEXT"]}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 8px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t["SELECTED"]}; }}
QMenu {{ background: {t["RAISED"]}; color: {t["TEXT"]};
  border: 1px solid {t["BORDER_CONTROL"]}; padding: 6px; }}
QMenu::item {{ padding: 8px 10px; padding-{sizes.trailing}: 28px; border-radius: 4px;
  min-width: 140px; }}
QMenu::item:selected {{ background: {t["SELECTED"]}; color: {t["TEXT"]}; }}
QMenu::item:disabled {{ color: {t["TEXT_DISABLED"]}; background: transparent; }}
QMenu::icon {{ padding-{sizes.leading}: 10px; }}
QMenu::separator {{ height: 1px; background: {t["BORDER"]}; margin: 6px 4px; }}
QMenu::indicator {{ width: 16px; height: 16px; left: 8px; }}
QMenu::indicator:checked {{ image: {url("menu-tick")}; }}
QMenu::right-arrow {{ image: {url("right")}; width: 14px; height: 14px; right: 6px; }}
"""


def views_rules(t: Mapping[str, str], sizes: Sizes, url: Callable[[str], str]) -> str:
    """Return the rules of lists, trees and tables."""
    row = sizes.control - 2
    return f"""
QListView, QTreeView, QTableView {{ background: {t["BASE"]}; color: {t["TEXT"]}; border: 0;
  outline: 0; alternate-background-color: {t["WINDOW"]};
  selection-background-color: {t["SELECTED"]}; selection-color: {t["TEXT"]};
  gridline-color: {t["BORDER"]}; }}
QListView[outlined="true"], QTreeView[outlined="true"], QTableView[outlined="true"] {{
  border: 1px solid {t["BORDER_CONTROL"]}; border-radius: {RADIUS}px; padding: 1px; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 0; }}
QListView[outlined="true"]:focus, QTreeView[outlined="true"]:focus,
QTableView[outlined="true"]:focus {{ border: {sizes.ring}px solid {t["FOCUS"]}; padding: 0; }}
QListView::item, QTreeView::item {{ min-height: {row}px; padding: 0 8px;
  border-{sizes.leading}: 3px solid transparent; }}
QTableView::item {{ padding: 0 8px; }}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {{
  background: {t["HOVER"]}; color: {t["TEXT"]}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {t["SELECTED_INACTIVE"]};
  color: {t["TEXT"]}; border-{sizes.leading}: 3px solid {t["ACCENT"]}; }}
QTreeView::item:selected:middle, QTreeView::item:selected:last {{
  border-{sizes.leading}: 3px solid transparent; }}
QTableView::item:selected {{ background: {t["SELECTED_INACTIVE"]}; color: {t["TEXT"]}; }}
QListView::item:selected:active, QTreeView::item:selected:active,
QTableView::item:selected:active {{ background: {t["SELECTED"]}; }}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus {{
  border: {sizes.ring}px solid {t["FOCUS"]}; }}
QListView::item:focus, QTreeView::item:focus {{ padding-{sizes.leading}: {11 - sizes.ring}px; }}
QTableView::item:focus {{ padding: 0 {8 - sizes.ring}px; }}
QTreeView::branch {{ background: transparent; border-image: none; image: none; }}
QTreeView::branch:has-children:closed {{ image: {url(sizes.trailing)}; }}
QTreeView::branch:has-children:open {{ image: {url("down")}; }}
QHeaderView {{ background: {t["BASE"]}; border: 0; }}
QHeaderView::section {{ background: {t["WINDOW"]}; color: {t["TEXT2"]}; border: 0;
  border-bottom: 1px solid {t["BORDER"]}; padding: 6px 8px; font-weight: 600;
  font-size: {sizes.pixels[FontRole.CAPTION]}px; }}
QTableView QHeaderView::section {{ padding-{sizes.leading}: 11px; }}
QTableCornerButton::section {{ background: {t["WINDOW"]}; border: 0; }}
"""


def tabs_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of tab bars."""
    return f"""
QTabWidget::pane {{ border: 0; border-top: 1px solid {t["BORDER"]}; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {t["TEXT2"]}; padding: 0 14px;
  min-height: {sizes.control - 6}px; border: 2px solid transparent; margin-right: 2px; }}
QTabBar::tab:hover {{ background: {t["HOVER"]}; border-radius: {RADIUS}px; color: {t["TEXT"]}; }}
QTabBar::tab:selected {{ color: {t["TEXT"]}; border-bottom: 2px solid {t["ACCENT"]};
  font-weight: 600; }}
QTabBar::tab:focus {{ border: {sizes.ring}px solid {t["FOCUS"]}; border-radius: {RADIUS}px; }}
QTabBar::tab:disabled {{ color: {t["TEXT_DISABLED"]}; }}
"""


def toast_rules(t: Mapping[str, str], sizes: Sizes) -> str:
    """Return the rules of toasts."""
    ring = f"{sizes.ring}px solid {t['TOAST_ACTION']}"
    return f"""
QFrame#toast {{ background: {t["TOAST_BG"]}; border: 2px solid {t["TOAST_BG"]};
  border-radius: 8px; }}
QLabel#toastText {{ color: {t["TOAST_TEXT"]}; }}
QPushButton#toastAction {{ background: transparent; color: {t["TOAST_ACTION"]};
  border: 1px solid transparent; font-weight: 600; min-height: 32px; padding: 0 10px; }}
QPushButton#toastAction:hover {{ text-decoration: underline; background: transparent; }}
QPushButton#toastAction:focus {{ border: {ring}; padding: 0 {11 - sizes.ring}px;
  min-height: {34 - 2 * sizes.ring}px; }}
QToolButton#toastClose:hover {{ background: transparent;
  border: 1px solid {t["TOAST_TEXT"]}; }}
QToolButton#toastClose:focus {{ border: {ring}; }}
"""
