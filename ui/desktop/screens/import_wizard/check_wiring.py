"""What is done on the check page, handed to the models that act on it."""

from __future__ import annotations

from ui.desktop.prompts import Prompts
from ui.desktop.screens.import_wizard.check_page import CheckPage, Without
from ui.desktop.screens.import_wizard.row_model import RowModel
from ui.desktop.screens.import_wizard.source import Reading
from ui.desktop.screens.import_wizard.view_model import ImportModel


def connect_check(check: CheckPage, model: ImportModel, rows: RowModel, prompts: Prompts) -> None:
    """Connect the page with what reads the file, plans the import and looks at one row."""
    looking = model.looking

    def read_with(chosen: Reading) -> None:
        looking.read_with(encoding=chosen.encoding, delimiter=chosen.delimiter)

    def do_without(without: Without) -> None:
        looking.do_without(without.target, without=without.told)

    check.passphrase.key_file.ask_through(prompts)
    check.head.format_chosen.connect(looking.read_as)
    check.head.text_chosen.connect(read_with)
    check.passphrase.opened.connect(looking.unlock_file)
    check.named.clicked.connect(lambda on: looking.take_names(named=on))
    check.mapping.mapped.connect(lambda at: looking.map_column(at.column, at.target))
    check.missing.without_chosen.connect(do_without)
    check.choices.duplicates_chosen.connect(model.treat_duplicates)
    check.items.left_out.connect(model.leave_out)
    check.items.row_wanted.connect(rows.look_at)
    check.details.shown.connect(rows.note_shown)
    rows.read.connect(check.details.show_detail)
