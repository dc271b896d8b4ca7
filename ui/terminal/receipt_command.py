"""`receipt verify`: whether a receipt is as it was written; nothing is held or changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from core.deletion.receipt import verify_receipt
from ui.terminal.answers import Answer, absolute
from ui.terminal.exit_codes import DONE, NOT_AS_IT_SHOULD_BE
from ui.terminal.request import Request
from ui.wording.receipt import receipt_lines


def verify(request: Request) -> Answer:
    """Tell whether a receipt is unaltered, and whether this installation wrote it."""
    path = absolute(request.options.file)
    found = verify_receipt(request.paths, path)
    known = "This computer wrote it." if found.known else "This computer does not know of it."
    lines = [f"{path} is unaltered. {known}"] if found.valid else []
    trouble = f"strongroom: The receipt is not as it was written. Use another copy of {path}."
    return Answer(
        document={
            "valid": found.valid,
            "known": found.known,
            "receipt": msgspec.to_builtins(found.receipt),
        },
        lines=lines + (receipt_lines(found.receipt) if found.receipt is not None else []),
        remarks=[] if found.valid else [trouble],
        code=DONE if found.valid else NOT_AS_IT_SHOULD_BE,
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {"verify": verify}
