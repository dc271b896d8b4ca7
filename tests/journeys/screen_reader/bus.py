"""A D-Bus connection as plain calls and a queue of signals."""

from __future__ import annotations

import contextlib
import importlib
from collections import deque
from typing import Any, NamedTuple

# It brings no types of its own.
_jeepney: Any = importlib.import_module("jeepney")
_blocking: Any = importlib.import_module("jeepney.io.blocking")

ANSWER_SECONDS = 60.0
"""How long an answer may take; a program that hangs must fail the test, not stop it."""
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Address(NamedTuple):
    """An object on the bus: who has it, and where."""

    owner: str
    path: str


DAEMON = Address("org.freedesktop.DBus", "/org/freedesktop/DBus")


class GoneError(Exception):
    """What was asked is not there, or not any more; carries the bus's name for that."""


class Bus:
    """Ask and be told; everything on the thread that asks."""

    def __init__(self, address: str) -> None:
        self._connection = _blocking.open_dbus_connection(address, auth_timeout=ANSWER_SECONDS)
        self._signals: deque[Any] = deque()

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def call(
        self, at: Address, method: str, signature: str = "", *arguments: object
    ) -> tuple[Any, ...]:
        """Call `interface.Method` and return what comes back. Raises GoneError for a refusal."""
        interface, _, member = method.rpartition(".")
        place = _jeepney.DBusAddress(at.path, at.owner, interface)
        message = _jeepney.new_method_call(place, member, signature or None, arguments)
        answer = self._connection.send_and_get_reply(message, timeout=ANSWER_SECONDS)
        if answer.header.message_type is _jeepney.MessageType.error:
            # The words of a refusal may repeat what was sent, and with it a password.
            raise GoneError(member, answer.header.fields[_jeepney.HeaderFields.error_name])
        return tuple(answer.body)

    def get(self, at: Address, interface: str, name: str) -> Any:
        """Return a property. Raises GoneError."""
        return self.call(at, f"{_PROPERTIES}.Get", "ss", interface, name)[0][1]

    def switch(self, at: Address, interface: str, name: str, *, on: bool) -> None:
        """Set a property that is true or false. Raises GoneError."""
        self.call(at, f"{_PROPERTIES}.Set", "ssv", interface, name, ("b", on))

    def listen(self, interface: str) -> None:
        """Keep the signals of an interface from now on."""
        rule = _jeepney.MatchRule(type="signal", interface=interface)
        self.call(DAEMON, "org.freedesktop.DBus.AddMatch", "s", rule.serialise())
        self._connection.filter(rule, queue=self._signals)

    def take_signals(self) -> list[tuple[str, str, tuple[Any, ...]]]:
        """Return what came in while something was asked, or while resting: name, object, body."""
        taken, fields = list(self._signals), _jeepney.HeaderFields
        self._signals.clear()
        return [
            (told.header.fields[fields.member], told.header.fields[fields.path], told.body)
            for told in taken
        ]

    def rest(self, seconds: float) -> None:
        """Wait until something is told, for so long at most."""
        with contextlib.suppress(TimeoutError):
            self._connection.recv_messages(timeout=seconds)
