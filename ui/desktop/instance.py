"""One window per data folder: a second start brings the first one to the front."""

from __future__ import annotations

import hashlib
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core.paths import Paths

_RAISE = b"raise\n"
_HEARD = b"raised\n"
_PATIENCE_MS = 1500


def server_name(paths: Paths) -> str:
    """Return the name under which a window can be reached: by person and data folder."""
    person = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = hashlib.sha256(os.fsencode(paths.data.resolve())).hexdigest()[:24]
    return f"strongroom-{person}-{place}"


def raise_other(paths: Paths) -> bool:
    """Ask the window that has this data folder to come to the front; tell whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(paths))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_RAISE)
    heard = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _HEARD
    socket.disconnectFromServer()
    return heard


class InstanceServer(QObject):
    """Listen for later starts. It understands one word and answers with one."""

    raise_requested = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = server_name(paths)
        # We hold the folder's lock: a socket of this name was left by a process that is gone.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _answer(self, socket: QLocalSocket) -> None:
        if bytes(socket.read(len(_RAISE)).data()) == _RAISE:
            socket.write(_HEARD)
            socket.flush()
            self.raise_requested.emit()
        socket.disconnectFromServer()
