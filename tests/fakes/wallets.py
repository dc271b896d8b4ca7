"""Somebody on a D-Bus who answers as KWallet does, without KDE."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

# Neither of its modules has types.
jeepney: Any = importlib.import_module("jeepney")
blocking: Any = importlib.import_module("jeepney.io.blocking")
NAME, PATH = "org.kde.kwalletd5", "/modules/kwalletd5"


class FakeWallet(threading.Thread):
    """Answer what can be asked without a question to the person, and note everything asked."""

    def __init__(self, address: str, *, enabled: bool = True, is_open: bool = False) -> None:
        super().__init__(name="wallet", daemon=True)
        self.asked: list[str] = []
        self.enabled, self.is_open = enabled, is_open
        self._over = False
        self._connection = blocking.open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(jeepney.message_bus.RequestName(NAME))

    def __enter__(self) -> FakeWallet:
        """Begin to answer."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Answer no more."""
        self._over = True
        self.join(5)
        self._connection.close()

    def run(self) -> None:
        """Answer until it is over."""
        answers: dict[str, Callable[[], tuple[str, object]]] = {
            "isEnabled": lambda: ("b", self.enabled),
            "networkWallet": lambda: ("s", "kdewallet"),
            "isOpen": lambda: ("b", self.is_open),
        }
        while not self._over:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is jeepney.MessageType.method_call:
                self._answer(message, answers)

    def _answer(self, call: Any, answers: dict[str, Callable[[], tuple[str, object]]]) -> None:
        question = str(call.header.fields[jeepney.HeaderFields.member])
        self.asked.append(question)
        signature, answer = answers[question]()
        self._connection.send(jeepney.new_method_return(call, signature, (answer,)))
