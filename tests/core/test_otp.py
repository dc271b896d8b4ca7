"""One-time codes: the vectors of the standards, and the keys people paste."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import OtpMalformedError
from core.otp import (
    PERIOD_MAX,
    PERIOD_MIN,
    OtpAlgorithm,
    OtpFault,
    OtpSecret,
    code_at,
    parse_otp,
    to_uri,
)
from core.ports import Millis

SEED = b"12345678901234567890"
KEY = "JBSWY3DPEHPK3PXP"
HELLO = b"Hello!\xde\xad\xbe\xef"

# RFC 6238, appendix B (with the key lengths of its erratum 2866).
VECTORS = [
    (59, "94287082", "46119246", "90693936"),
    (1111111109, "07081804", "68084774", "25091201"),
    (1111111111, "14050471", "67062674", "99943326"),
    (1234567890, "89005924", "91819424", "93441116"),
    (2000000000, "69279037", "90698825", "38618901"),
    (20000000000, "65353130", "77737706", "47863826"),
]


@pytest.mark.parametrize(("seconds", "sha1", "sha256", "sha512"), VECTORS)
def test_rfc_6238(seconds: int, sha1: str, sha256: str, sha512: str) -> None:
    for algorithm, length, expected in (
        (OtpAlgorithm.SHA1, 20, sha1),
        (OtpAlgorithm.SHA256, 32, sha256),
        (OtpAlgorithm.SHA512, 64, sha512),
    ):
        secret = OtpSecret(key=(SEED * 4)[:length], algorithm=algorithm, digits=8)
        assert code_at(secret, Millis(seconds * 1000)).value == expected


# RFC 4226, appendix D: the same codes, counted by steps.
COUNTED = [755224, 287082, 359152, 969429, 338314, 254676, 287922, 162583, 399871, 520489]


@pytest.mark.parametrize("step", range(10))
def test_rfc_4226(step: int) -> None:
    code = code_at(OtpSecret(key=SEED), Millis(step * 30_000)).value
    assert code == str(COUNTED[step])


def test_a_code_holds_to_the_end_of_its_period() -> None:
    secret = OtpSecret(key=SEED)
    first = code_at(secret, Millis(30_000))
    assert first.seconds_left == 30
    last = code_at(secret, Millis(59_999))
    assert (last.value, last.seconds_left) == (first.value, 1)
    assert code_at(secret, Millis(60_000)).value != first.value


def test_a_clock_before_1970_still_gives_a_code() -> None:
    assert code_at(OtpSecret(key=SEED), Millis(-5)) == code_at(OtpSecret(key=SEED), Millis(0))


@pytest.mark.parametrize(("seconds", "code"), [(1511200518, "FR8RV"), (1511200714, "9P3VP")])
def test_steam_codes(seconds: int, code: str) -> None:
    # The pair of values that KeePassXC checks its own Steam codes against.
    secret = parse_otp("steam://63BEDWCQZKTQWPESARIERL5DTTQFCJTK")
    assert code_at(secret, Millis(seconds * 1000)).value == code


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        KEY.lower(),
        "jbsw y3dp ehpk 3pxp",
        "JBSW-Y3DP-EHPK-3PXP",
        f"  {KEY}======\n",
        f"otpauth://totp/Example:alice?secret={KEY}",
        f"OTPAUTH://TOTP/x?SECRET={KEY.lower()}&digits=&period=",
        f"otpauth://totp?secret={KEY[:8]}+{KEY[8:]}",
        f"otpauth://totp/x?secret={KEY}&secret=AAAAAAAA",
    ],
)
def test_a_key_as_people_paste_it(text: str) -> None:
    secret = parse_otp(text)
    assert secret.key == HELLO
    assert (secret.algorithm, secret.digits, secret.period, secret.steam) == (
        OtpAlgorithm.SHA1,
        6,
        30,
        False,
    )


def test_unpadded_keys_of_any_length() -> None:
    # 17 letters hold 85 bits: ten bytes, and five bits that mean nothing.
    assert parse_otp("GEZDGNBVGY3TQOJQA").key == b"1234567890"


@pytest.mark.parametrize("name", ["SHA256", "sha256", "SHA-256", "HmacSHA256"])
def test_algorithms_as_apps_write_them(name: str) -> None:
    assert parse_otp(f"otpauth://totp/x?secret={KEY}&algorithm={name}").algorithm is (
        OtpAlgorithm.SHA256
    )


@pytest.mark.parametrize(
    ("label", "parameters", "issuer", "account"),
    [
        ("alice", "", "", "alice"),
        ("ACME%20Co:alice%40x.org", "", "ACME Co", "alice@x.org"),
        ("ACME%3A%20alice", "", "ACME", "alice"),
        ("Old:alice", "&issuer=New", "New", "alice"),
        ("alice", "&issuer=ACME", "ACME", "alice"),
        ("", "&issuer=ACME", "ACME", ""),
    ],
)
def test_names(label: str, parameters: str, issuer: str, account: str) -> None:
    secret = parse_otp(f"otpauth://totp/{label}?secret={KEY}{parameters}")
    assert (secret.issuer, secret.account) == (issuer, account)


@pytest.mark.parametrize(
    "text",
    [
        f"steam://{KEY}",
        f"otpauth://totp/x?secret={KEY}&digits=5&encoder=steam",
        f"otpauth://totp/Steam:gordon?secret={KEY}&issuer=Steam",
        f"otpauth://steam/Steam:gordon?secret={KEY}",
    ],
)
def test_steam_is_recognised(text: str) -> None:
    assert parse_otp(text).steam


def test_an_issuer_called_steam_with_six_digits_is_plain() -> None:
    assert not parse_otp(f"otpauth://totp/x?secret={KEY}&issuer=Steam&digits=6").steam


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", OtpFault.EMPTY),
        (" \n", OtpFault.EMPTY),
        ("====", OtpFault.EMPTY),
        ("JBSWY3DPEHPK3PX0", OtpFault.NOT_BASE32),
        ("ſBSWY3DPEHPK3PXP", OtpFault.NOT_BASE32),
        ("ABC", OtpFault.TOO_SHORT),
        ("A" * 5000, OtpFault.TOO_LONG),
        ("https://example.org/", OtpFault.NOT_A_LINK),
        (f"otpauth://[totp/x?secret={KEY}", OtpFault.NOT_A_LINK),
        (f"otpauth://totp/\ud800?secret={KEY}", OtpFault.NOT_A_LINK),
        (f"otpauth://totp/x?secret={KEY}" + "&a=1" * 60, OtpFault.NOT_A_LINK),
        (f"otpauth://other/x?secret={KEY}", OtpFault.NOT_A_LINK),
        (f"otpauth://hotp/x?secret={KEY}&counter=1", OtpFault.COUNTER_BASED),
        ("otpauth://totp/x?issuer=y", OtpFault.KEY_MISSING),
        (f"otpauth://totp/x?secret={KEY}&algorithm=MD5", OtpFault.ALGORITHM),
        (f"otpauth://totp/x?secret={KEY}&digits=5", OtpFault.DIGITS),
        (f"otpauth://totp/x?secret={KEY}&digits=9", OtpFault.DIGITS),
        (f"otpauth://totp/x?secret={KEY}&digits=six", OtpFault.DIGITS),
        (f"otpauth://totp/x?secret={KEY}&digits=٦", OtpFault.DIGITS),
        (f"otpauth://totp/x?secret={KEY}&period=4", OtpFault.PERIOD),
        (f"otpauth://totp/x?secret={KEY}&period=301", OtpFault.PERIOD),
        (f"otpauth://totp/x?secret={KEY}&period=-30", OtpFault.PERIOD),
    ],
)
def test_what_is_no_key_says_why(text: str, fault: OtpFault) -> None:
    with pytest.raises(OtpMalformedError) as refusal:
        parse_otp(text)
    assert refusal.value.reason is fault
    assert KEY not in str(refusal.value)


@given(st.text(st.characters(), max_size=200))
def test_any_text_is_a_key_or_refused(text: str) -> None:
    for attempt in (text, f"otpauth://{text}", f"otpauth://totp/{text}?secret={KEY}&{text}"):
        try:
            secret = parse_otp(attempt)
        except OtpMalformedError:
            continue
        assert parse_otp(to_uri(secret)) == secret


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(str.strip)


@given(
    st.builds(
        OtpSecret,
        key=st.binary(min_size=5, max_size=64),
        algorithm=st.sampled_from(OtpAlgorithm),
        digits=st.integers(6, 8),
        period=st.integers(PERIOD_MIN, PERIOD_MAX),
        issuer=NAMES,
        account=NAMES,
    )
)
def test_a_link_brings_everything_back(secret: OtpSecret) -> None:
    assert parse_otp(to_uri(secret)) == secret


def test_a_steam_link_brings_steam_back() -> None:
    secret = parse_otp(f"steam://{KEY}")
    assert parse_otp(to_uri(secret)) == secret


def test_nothing_secret_is_shown(canary: str) -> None:
    secret = OtpSecret(key=canary.encode(), account=canary)
    assert canary not in repr(secret)
    code = code_at(secret, Millis(0))
    assert code.value not in repr(code)
