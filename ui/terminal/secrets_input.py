"""Secrets from standard input or an unechoed prompt; never from arguments or the environment."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from typing import Protocol

from core.errors import CancelledError, SecondDiffersError, UsageError, from_os_error
from core.vault.secret import Secret

LINE_LIMIT = 1024 * 1024
INPUT_LIMIT = 64 * 1024 * 1024
_CHUNK = 64 * 1024


class Source(Protocol):
    """Give the next secret that a command asks for, as typed."""

    def read_text(self, what: str) -> str:
        """Return the next secret. Raises UsageError, CancelledError."""

    def read_new_text(self, what: str) -> str:
        """Return a secret that is being chosen. Raises SecondDiffersError too."""


class StandardInput:
    """Bytes of standard input, cut into lines by ourselves and wiped when they are used."""

    def __init__(self) -> None:
        self._ahead = bytearray()
        self._ended = sys.stdin is None

    def read_line(self) -> bytearray | None:
        """Return the next line less its final LF or CRLF, None at the end."""
        while (end := self._ahead.find(b"\n")) < 0 and not self._ended:
            self._fill(LINE_LIMIT + 2)
        if end < 0 and not self._ahead:
            return None
        line = self._take(len(self._ahead) if end < 0 else end + 1)
        if line.endswith(b"\n"):
            del line[-1:]
            if line.endswith(b"\r"):
                del line[-1:]
        return line

    def read_rest(self) -> bytearray:
        """Return everything that is left."""
        while not self._ended:
            self._fill(INPUT_LIMIT)
        return self._take(len(self._ahead))

    def _fill(self, limit: int) -> None:
        if len(self._ahead) > limit:
            raise UsageError(reason=f"Standard input is too long: {limit:,} bytes are the limit.")
        try:
            chunk = os.read(sys.stdin.fileno(), _CHUNK)
        except OSError as error:
            raise from_os_error(error, "standard input") from error
        self._ended = not chunk
        self._ahead += chunk

    def _take(self, count: int) -> bytearray:
        taken = self._ahead[:count]
        self._ahead[:count] = bytes(count)
        del self._ahead[:count]
        return taken


class LinesOfInput:
    """Take each secret from a line of standard input."""

    def __init__(self, stdin: StandardInput) -> None:
        self._stdin = stdin

    def read_text(self, what: str) -> str:
        """Return the next line."""
        line = self._stdin.read_line()
        if line is None:
            raise UsageError(
                reason=f"A line is missing on standard input: {what}. Give one secret per line."
            )
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError:
            raise UsageError(
                reason=f"A line on standard input is not UTF-8: {what}. Give it in UTF-8."
            ) from None
        finally:
            line[:] = bytes(len(line))

    def read_new_text(self, what: str) -> str:
        """Return the next line; what a program gives needs no second typing."""
        return self.read_text(what)


class Prompts:
    """Ask for each secret at the terminal, unechoed."""

    def read_text(self, what: str) -> str:
        """Ask once."""
        try:
            with warnings.catch_warnings():
                # getpass would rather echo than give up; we would not.
                warnings.simplefilter("error", getpass.GetPassWarning)
                text = getpass.getpass(f"{what}: ")
            text.encode("utf-8")
        except EOFError:
            raise CancelledError() from None
        except UnicodeError:
            raise UsageError(reason="That is not UTF-8. Set the terminal to UTF-8.") from None
        except getpass.GetPassWarning:
            raise _no_way_to_ask(what) from None
        return text

    def read_new_text(self, what: str) -> str:
        """Ask twice and compare."""
        first = self.read_text(what)
        if self.read_text(f"{what}, again") != first:
            raise SecondDiffersError()
        return first


class Nowhere:
    """Refuse: there is neither the flag nor a terminal."""

    def read_text(self, what: str) -> str:
        """Refuse."""
        raise _no_way_to_ask(what)

    def read_new_text(self, what: str) -> str:
        """Refuse."""
        raise _no_way_to_ask(what)


def _no_way_to_ask(what: str) -> UsageError:
    return UsageError(
        reason=f"There is no terminal to ask for a secret: {what}. "
        "Give it with --password-stdin, one per line."
    )


class SecretsInput:
    """The secrets of one command, in the order in which it asks for them."""

    def __init__(self, *, password_stdin: bool, stdin_json: bool) -> None:
        self._stdin = StandardInput()
        self._source: Source
        if password_stdin:
            self._source = LinesOfInput(self._stdin)
        elif _is_terminal(piped=stdin_json):
            self._source = Prompts()
        else:
            self._source = Nowhere()

    def read(self, what: str) -> Secret:
        """Return an existing secret; the caller closes it."""
        return Secret.from_text(self._source.read_text(what))

    def read_text(self, what: str) -> str:
        """Return an existing secret exactly as typed, not normalised."""
        return self._source.read_text(what)

    def read_new(self, what: str) -> Secret:
        """Return a secret being chosen: asked twice at a terminal; the caller closes it."""
        return Secret.from_text(self._source.read_new_text(what))

    def read_new_text(self, what: str) -> str:
        """Return a secret being chosen exactly as typed, asked twice at a terminal."""
        return self._source.read_new_text(what)

    def read_twice(self, what: str) -> Secret:
        """Return a secret given twice wherever it comes from. Raises SecondDiffersError."""
        first = self._source.read_text(what)
        if self._source.read_text(f"{what}, again") != first:
            raise SecondDiffersError()
        return Secret.from_text(first)

    def read_rest(self) -> bytes:
        """Return what follows the secrets on standard input."""
        return bytes(self._stdin.read_rest())


def _is_terminal(*, piped: bool) -> bool:
    """Tell whether somebody can be asked; `piped` input leaves the terminal itself."""
    if not piped:
        return sys.stdin is not None and sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True
