"""The window: Qt Widgets over the services of core."""

from ui.desktop.plain_imports import restore_imports

# Before the first module here asks for Qt.
restore_imports()
