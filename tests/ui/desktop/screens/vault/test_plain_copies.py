"""The banner over the vault that recalls an export in clear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import VaultReadOnlyError
from core.formats.catalogue import FormatId
from core.ports import Millis
from core.services import exporting, plain_copies, recovery
from core.services.exporting import ExportRequest
from tests.fakes.checking import check_here
from tests.fakes.proofs import proved
from tests.fakes.vault_context import OpenVault, open_vault, show_vault
from ui.desktop.screens.vault.plain_copies import PlainCopyBanner

DAY = Millis(24 * 60 * 60 * 1000)


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenVault]:
    check_here(monkeypatch)
    with open_vault(tmp_path) as opened:
        yield opened


class Shown:
    """A banner, and the places it was asked to show."""

    def __init__(self, qtbot: QtBot, vault: OpenVault) -> None:
        self.places: list[Path] = []
        self.banner = PlainCopyBanner(vault.context, show_place=self.places.append)
        qtbot.addWidget(self.banner)
        self.banner.model.begin()


@pytest.fixture
def shown(qtbot: QtBot, vault: OpenVault, tmp_path: Path) -> Iterator[Shown]:
    (tmp_path / "Documents").mkdir()
    for name in ("first.csv", "second.csv"):
        request = ExportRequest(path=tmp_path / "Documents" / name, format_id=FormatId.CSV)
        proof = proved(vault.session)
        exporting.write_checked_copy(vault.session, request=request, proof=proof)
        vault.clock.advance(1000)
    made = Shown(qtbot, vault)
    assert made.banner.isHidden()
    vault.clock.advance(DAY)
    made.banner.model.look()
    yield made
    made.banner.clear()


def test_it_tells_of_one_and_deletes_that(shown: Shown, vault: OpenVault, tmp_path: Path) -> None:
    banner = shown.banner
    assert banner.text() == (
        "The unencrypted export “first.csv”, made yesterday, is still in “Documents”."
    )
    assert (banner.button.text(), banner.other.text()) == ("Delete", "Keep, do not ask again")
    banner.button.click()
    assert not (tmp_path / "Documents" / "first.csv").exists()
    assert "traces can remain" in vault.toasts.messages[-1].text
    assert "second.csv" in banner.text()
    banner.button.click()
    assert banner.isHidden()


def test_what_is_kept_is_not_told_of_again(
    shown: Shown, vault: OpenVault, qtbot: QtBot, tmp_path: Path
) -> None:
    shown.banner.other.click()
    assert "second.csv" in shown.banner.text()
    shown.banner.other.click()
    assert shown.banner.isHidden()
    assert (tmp_path / "Documents" / "first.csv").exists()
    again = Shown(qtbot, vault)
    assert again.banner.isHidden()
    again.banner.clear()


def test_a_changed_file_can_only_be_looked_at(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "Documents" / "first.csv"
    path.write_text("mine")
    # It was told of as it was: what came since then is not deleted.
    shown.banner.button.click()
    assert path.exists()
    assert "changed since" in shown.banner.text()
    assert shown.banner.button.text() == "Show in folder"
    shown.banner.button.click()
    assert shown.places == [path]


def test_a_wish_that_cannot_be_kept_is_said(
    shown: Shown, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise VaultReadOnlyError(reason="damaged")

    monkeypatch.setattr(plain_copies, "keep_copy", refuse)
    shown.banner.other.click()
    assert vault.toasts.messages
    assert "first.csv" in shown.banner.text()


def test_the_page_of_the_vault_shows_it_until_the_lock(
    shown: Shown, vault: OpenVault, qtbot: QtBot
) -> None:
    page = show_vault(vault.context)
    qtbot.addWidget(page)
    page.show()
    assert page.plain_copies.isVisible()
    page.close_vault()
    assert page.plain_copies.isHidden()
    assert page.plain_copies.text() == ""


def test_a_kit_is_called_a_kit(shown: Shown, vault: OpenVault, tmp_path: Path) -> None:
    for _ in range(2):
        shown.banner.button.click()
    path = tmp_path / "Documents" / "kit.pdf"
    made = recovery.write_kit(vault.session.app, path=path, content=b"%PDF")
    recovery.note_kits(vault.session, (made,))
    vault.clock.advance(DAY)
    shown.banner.model.look()
    assert shown.banner.text() == (
        "The recovery kit “kit.pdf”, saved yesterday, is still in “Documents”. Once it is on "
        "paper, delete the file: whoever has it and this computer can open the profile."
    )
    shown.banner.button.click()
    assert not path.exists()
