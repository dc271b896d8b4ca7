"""The window: Qt Widgets over the services of core."""
