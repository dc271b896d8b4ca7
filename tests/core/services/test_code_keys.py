"""Which of several texts is the key for one-time codes."""

from __future__ import annotations

import pytest

from core.errors import OtpMalformedError, QrUnreadableError
from core.services.code_keys import find_key, is_key_link
from core.services.qr_codes import QrFault
from tests.source_tree import ROOT

LINK = "otpauth://totp/Amazon:maria?secret=JBSWY3DPEHPK3PXP&issuer=Amazon"
ONE_ACCOUNT = "otpauth-migration://offline?data=ChsKCkhlbGxvId6tvu8SBW1hcmlhGgAgASgBMAIQARgBIAA%3D"
SEVERAL = (ROOT / "tests/fixtures/imports/google-authenticator.txt").read_text().split("\n")[0]


def reason_of(*texts: str) -> object:
    with pytest.raises(QrUnreadableError) as caught:
        find_key(texts)
    return caught.value.data["reason"]


def test_the_link_among_other_codes_is_found() -> None:
    assert find_key(["https://example.com", f" {LINK}\n", "WIFI:T:WPA;S:home;;"]) == LINK


def test_the_same_code_twice_is_one() -> None:
    assert find_key([LINK, LINK]) == LINK


def test_no_key_and_several_keys_are_told_apart() -> None:
    assert reason_of("https://example.com") is QrFault.OTHER_CODE
    assert reason_of(LINK, LINK.replace("maria", "anna")) is QrFault.SEVERAL


def test_a_broken_link_is_told_as_what_is_wrong_with_it() -> None:
    with pytest.raises(OtpMalformedError):
        find_key(["otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1"])


def test_one_account_that_google_authenticator_hands_over_is_taken() -> None:
    assert find_key([ONE_ACCOUNT]).startswith("otpauth://totp/")


def test_several_accounts_at_once_are_not_one_key() -> None:
    assert reason_of(SEVERAL) is QrFault.HANDING_OVER


def test_a_handing_over_that_is_broken_holds_no_key() -> None:
    assert reason_of("otpauth-migration://offline?data=%%%") is QrFault.OTHER_CODE


def test_links_are_known_by_how_they_begin() -> None:
    assert is_key_link(LINK)
    assert is_key_link("OTPAUTH-migration://offline?data=x")
    assert is_key_link("steam://JBSWY3DPEHPK3PXP")
    assert not is_key_link("https://example.com/otpauth://")
