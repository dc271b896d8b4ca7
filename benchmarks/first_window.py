"""The real program, started to say when its window can be typed in, and ended then."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from ui.desktop import application as start

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.desktop.desktop import Desktop


def tell(application: QApplication, desktop: Desktop) -> None:
    """Print clock and CPU time (ns) in place of what the program does after its first picture.

    Watching the application's events instead would make Python know every class of Qt,
    and so measure itself.
    """
    from PySide6.QtWidgets import QLineEdit

    now, busy = time.monotonic_ns(), time.process_time_ns()
    assert isinstance(desktop.window.focusWidget(), QLineEdit)
    print(now, busy, flush=True)
    application.quit()


if __name__ == "__main__":
    start.finish_start = tell
    sys.exit(start.main(sys.argv[1:]))
