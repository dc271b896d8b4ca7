"""The terminal program: from arguments to an answer and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from core import VERSION
from core.errors import (
    AppError,
    CancelledError,
    MissingColumnError,
    OlderCopyError,
    OtherCopyError,
    RowsDifferError,
    UsageError,
    VaultDamagedError,
    WrongPasswordError,
)
from ui.terminal import exit_codes
from ui.terminal.answers import Answer, deliver, deliver_failure
from ui.terminal.grammar import PROGRAM, parse

if TYPE_CHECKING:
    from ui.terminal.request import Request

    Act = Callable[[Request], Answer]

_WAYS = "Give --read-only or --accept for that."
WHAT_NOW: Mapping[type[AppError], str] = {
    MissingColumnError: "Where the first line holds no names, give them: "
    "--columns title,username,password,website.",
    OlderCopyError: _WAYS,
    OtherCopyError: _WAYS,
    RowsDifferError: _WAYS,
    VaultDamagedError: "Give --read-only for what can still be read of it.",
    WrongPasswordError: "Type it again, or use the recovery key: strongroom profile recover.",
}
"""What to do, where the sentence leaves it to buttons of the window."""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    as_json = "--json" in arguments[: _end_of_options(arguments)]
    with _bugs_told(as_json=as_json), _interrupts_heard() as heard:
        try:
            answer = _answer(arguments)
            if answer is not None:
                deliver(answer, as_json=as_json)
                return answer.code
        except UsageError as error:
            return _fail(CancelledError() if heard else error, as_json=as_json)
        except AppError as error:
            return _fail(error, as_json=as_json)
        except KeyboardInterrupt:
            return _fail(CancelledError(), as_json=as_json)
    return exit_codes.DONE


def _answer(arguments: list[str]) -> Answer | None:
    """Return the answer of a command, None where the grammar itself answered (`--help`)."""
    _check_text(arguments)
    try:
        options = parse(arguments)
    except SystemExit:
        return None
    if options.version:
        return Answer(document={"version": VERSION}, lines=[f"{PROGRAM} {VERSION}"])
    if options.noun is None:
        raise UsageError(reason=f"A command is missing. See “{PROGRAM} --help”.")
    return _run(options)


def _run(options: argparse.Namespace) -> Answer:
    from ui.memory import guard_memory
    from ui.terminal.request import Request
    from ui.terminal.secrets_input import SecretsInput

    guard_memory()
    secrets = SecretsInput(password_stdin=options.password_stdin, stdin_json=options.stdin_json)
    return _list_acts(options.noun, options.act)[options.act](Request(options, secrets))


def _list_acts(noun: str, act: str) -> Mapping[str, Act]:
    """Return the commands beside one; only their own module is loaded."""
    if noun == "backup":
        from ui.terminal.backup_commands import ACTS
    elif noun == "leftovers":
        from ui.terminal.leftover_commands import ACTS
    elif act in ("delete", "restore", "purge") and noun != "item":
        from ui.terminal.deletion_commands import ACTS
    elif noun == "profile":
        from ui.terminal.profile_commands import ACTS
    elif noun == "item":
        from ui.terminal.item_commands import ACTS
    elif noun in ("activity", "health", "import", "imports", "merge"):
        return _list_acts_on_the_whole(noun)
    elif noun == "receipt":
        from ui.terminal.receipt_command import ACTS
    elif noun == "generate":
        from ui.terminal.generate_commands import ACTS
    elif noun == "doctor":
        from ui.terminal.doctor_command import ACTS
    elif noun == "formats":
        from ui.terminal.formats_command import ACTS
    else:
        from ui.terminal.transfer_commands import ACTS
    return ACTS


def _list_acts_on_the_whole(noun: str) -> Mapping[str, Act]:
    """Return the commands about everything in a profile."""
    if noun == "import":
        from ui.terminal.import_command import ACTS
    elif noun == "imports":
        from ui.terminal.imports_command import ACTS
    elif noun == "merge":
        from ui.terminal.merge_command import ACTS
    elif noun == "health":
        from ui.terminal.health_command import ACTS
    else:
        from ui.terminal.activity_command import ACTS
    return ACTS


def _check_text(arguments: list[str]) -> None:
    """Refuse bytes that are no UTF-8: they could neither be stored nor shown."""
    for number, argument in enumerate(arguments, start=1):
        try:
            argument.encode("utf-8")
        except UnicodeEncodeError:
            raise UsageError(reason=f"Argument {number} is not UTF-8. Give it in UTF-8.") from None


def _end_of_options(arguments: list[str]) -> int:
    return arguments.index("--") if "--" in arguments else len(arguments)


def _fail(error: AppError, *, as_json: bool) -> int:
    from ui.wording.errors import sentence

    code = exit_codes.exit_code(error)
    said = " ".join(filter(None, (sentence(error), WHAT_NOW.get(type(error)))))
    with contextlib.suppress(AppError):  # where even the failure cannot be printed
        deliver_failure(error.kind, said, as_json=as_json)
    return code


@contextlib.contextmanager
def _interrupts_heard() -> Iterator[list[int]]:
    """Yield what Ctrl+C is noted in: where it meets a finalizer, Python ignores its exception.

    The command then goes on, and would end by blaming a password that nobody typed.
    """
    heard: list[int] = []

    def hear(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        signal.default_int_handler(number, frame)

    # Not where it is ignored by wish, nor where a test runs a command on another thread.
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler or not _is_main_thread():
        yield heard
        return
    signal.signal(signal.SIGINT, hear)
    try:
        yield heard
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@contextlib.contextmanager
def _bugs_told(*, as_json: bool) -> Iterator[None]:
    """Have a bug of ours told in one line: a traceback could quote what a person typed.

    It is not caught: the interpreter ends with exit code 1, as it does for every bug.
    """
    before = sys.excepthook

    def tell(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "nowhere"
        deliver_failure(
            "bug",
            f"This is a fault of Strongroom ({kind.__name__} at {place}). Report this line.",
            as_json=as_json,
        )

    sys.excepthook = tell
    yield
    # Only where nothing was raised: an uncaught bug is told after this frame is gone.
    sys.excepthook = before
