"""A D-Bus of our own, with somebody on it who speaks as logind and as screen savers do."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusVirtualObject,
)

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
OURS = f"{LOGIND_PATH}/session/c1"
THEIRS = f"{LOGIND_PATH}/session/c2"

_CONFIG = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class System(QDBusVirtualObject):
    """Answer which session is ours, and tell what happens to the computer."""

    def __init__(self, bus: QDBusConnection, *, session: str = OURS) -> None:
        super().__init__()
        self._bus, self._session = bus, session
        bus.registerVirtualObject(
            LOGIND_PATH, self, QDBusConnection.VirtualObjectRegisterOption.SubPath
        )
        bus.registerService(LOGIND)

    def introspect(self, path: str) -> str:
        """Tell nothing of itself."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        """Name our session, or say that there is none."""
        if not self._session:
            error = message.createErrorReply(f"{LOGIND}.NoSuchSession", "none")
            return connection.send(error)
        return connection.send(message.createReply(QDBusObjectPath(self._session)))

    def own(self, name: str) -> None:
        """Be another service as well."""
        self._bus.registerService(name)

    def tell(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """Send a signal."""
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        self._bus.send(signal)


@contextlib.contextmanager
def private_bus(folder: Path) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """Run a bus in `folder`; yield two connections, one to speak on and one to listen on."""
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(folder=folder), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    names = (f"{folder}-speaks", f"{folder}-hears")
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        one, other = (QDBusConnection.connectToBus(address, name) for name in names)
        yield one, other
    finally:
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()
        daemon.communicate()
