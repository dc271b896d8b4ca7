"""Our icons as QIcons, coloured by role, sharp at every scale and recoloured with the theme."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ui.desktop.theme import Theme, current_theme
from ui.desktop.tokens import RESOURCES, Role

ICON_SIZE = 16
_GAP = 4
_DIRECTIONAL = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "log-out",
        "panel-left",
        "rotate-ccw",
        "history",
    }
)


def list_icons() -> tuple[str, ...]:
    """Return the names of all icons, in order."""
    return tuple(sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg")))


@functools.cache
def _read_svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@functools.lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_read_svg(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: str, size: int = ICON_SIZE, *, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a colour `#RRGGBB`, `size` logical pixels wide at a device pixel ratio."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _pixmap(name, colour, size, ratio, mirrored=right_to_left and name in _DIRECTIONAL)


def _with_room(drawn: QPixmap, gap: int) -> QPixmap:
    """Return a picture with so many pixels more where a text follows it."""
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter = QPainter(wider)
    painter.drawPixmap(gap if right_to_left else 0, 0, drawn)
    painter.end()
    return wider


def icon(name: str, role: Role = Role.TEXT2, size: int = ICON_SIZE, *, gap: int = 0) -> QIcon:
    """Return an icon in the colour the role has now, with a disabled form and room behind it.

    It does not change with the theme: use `themed_icon` for what stays on screen.
    """
    theme = current_theme()
    ratios = {1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    made = QIcon()
    shown = ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, Role.TEXT_DISABLED))
    for mode, which in shown:
        for ratio in sorted(ratios):
            drawn = pixmap(name, theme.tokens[which], size, ratio=ratio)
            made.addPixmap(_with_room(drawn, gap) if gap else drawn, mode)
    return made


def app_icon() -> QIcon:
    """Return the application's own icon in full colour."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_pixmap("strongroom", "#000000", size, 1.0, mirrored=False))
    return made


_BOUND: set[tuple[str, Role, int]] = set()
_AT_ONCE = 24
"""So many icons are drawn in one turn: some 15 ms, each in two states and for two densities."""


def list_drawing() -> tuple[Callable[[], object], ...]:
    """Return acts, each for a turn of its own, that draw what is bound in the colours of now."""
    bound = sorted(_BOUND)
    batches = [bound[place : place + _AT_ONCE] for place in range(0, len(bound), _AT_ONCE)]
    return tuple(functools.partial(_draw, batch) for batch in batches)


def _draw(batch: Sequence[tuple[str, Role, int]]) -> None:
    for name, role, size in batch:
        icon(name, role, current_theme().scaled(size))


class IconBinding(QObject):
    """Keep one button or action supplied with an icon in the colour of the moment."""

    def __init__(self, target: QAbstractButton | QAction, name: str, role: Role, size: int) -> None:
        super().__init__(target)
        self._target = target
        self._name, self._role, self._size = name, role, size
        # A slot of a child of the target: Qt drops the connection with the target.
        theme: Theme = current_theme()
        theme.changed.connect(self.refresh)
        self.refresh()

    def show(self, name: str, role: Role) -> None:
        """Show another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw the icon anew."""
        _BOUND.add((self._name, self._role, self._size))
        size = current_theme().scaled(self._size)
        # Qt leaves next to nothing between icon and words, and its style sheets cannot say more.
        gap = _GAP if isinstance(self._target, QPushButton) else 0
        self._target.setIcon(icon(self._name, self._role, size, gap=gap))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(size + gap, size))


def themed_icon(
    target: QAbstractButton | QAction,
    name: str,
    role: Role = Role.TEXT2,
    size: int = ICON_SIZE,
) -> IconBinding:
    """Give a button or action an icon that follows the theme; calling again replaces it."""
    for child in target.children():
        if isinstance(child, IconBinding):
            child.show(name, role)
            return child
    return IconBinding(target, name, role, size)
