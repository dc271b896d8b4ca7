"""Columns are known by their names, in any order, language and program."""

from __future__ import annotations

import itertools

import pytest

from core.formats.header_names import Target, guess_targets, is_known, known_names, sounds_secret

T = Target


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "url,username,password,totp,extra,name,grouping,fav",
            [
                T.WEBSITE,
                T.USERNAME,
                T.PASSWORD,
                T.ONE_TIME_CODE,
                T.NOTES,
                T.TITLE,
                T.FOLDER,
                T.FAVOURITE,
            ],
        ),
        (
            "Title,Url,Username,Password,OTPAuth,Favorite,Tags,Notes",
            [
                T.TITLE,
                T.WEBSITE,
                T.USERNAME,
                T.PASSWORD,
                T.ONE_TIME_CODE,
                T.FAVOURITE,
                T.TAGS,
                T.NOTES,
            ],
        ),
        (
            "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created",
            [
                T.FOLDER,
                T.TITLE,
                T.USERNAME,
                T.PASSWORD,
                T.WEBSITE,
                T.NOTES,
                T.ONE_TIME_CODE,
                T.IGNORE,
                T.MODIFIED,
                T.CREATED,
            ],
        ),
        (
            "Account,Login Name,Password,Web Site,Comments",
            [T.TITLE, T.USERNAME, T.PASSWORD, T.WEBSITE, T.NOTES],
        ),
        (
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
            "login_password,login_totp",
            [
                T.FOLDER,
                T.FAVOURITE,
                T.IGNORE,
                T.TITLE,
                T.NOTES,
                T.KEEP_AS_FIELD,
                T.IGNORE,
                T.WEBSITE,
                T.USERNAME,
                T.PASSWORD,
                T.ONE_TIME_CODE,
            ],
        ),
        ("Titel,Benutzer,Kennwort", [T.TITLE, T.USERNAME, T.PASSWORD]),
        ("nom,identifiant,MOT DE PASSE", [T.TITLE, T.USERNAME, T.PASSWORD]),
        ("nombre,usuario,contraseña", [T.TITLE, T.USERNAME, T.PASSWORD]),
        ("название,логин,пароль", [T.TITLE, T.USERNAME, T.PASSWORD]),
        ("username,email,password", [T.USERNAME, T.KEEP_AS_FIELD, T.PASSWORD]),
        ("site,email,password", [T.TITLE, T.USERNAME, T.PASSWORD]),
        ("name,site,password", [T.TITLE, T.WEBSITE, T.PASSWORD]),
        ("url,urls,password,password", [T.WEBSITE, T.WEBSITE, T.PASSWORD, T.KEEP_AS_FIELD]),
        (",Shoe size", [T.IGNORE, T.KEEP_AS_FIELD]),
    ],
)
def test_headers_of_programs_and_people(header: str, expected: list[Target]) -> None:
    assert list(guess_targets(tuple(header.split(",")))) == expected


def test_order_plays_no_part() -> None:
    names = ("name", "url", "username", "password", "notes", "folder")
    by_name = dict(zip(names, guess_targets(names), strict=True))
    for shuffled in itertools.permutations(names):
        assert guess_targets(shuffled) == tuple(by_name[name] for name in shuffled)


def test_spelling_plays_no_part() -> None:
    assert is_known(" User_Name ")
    assert is_known("USER-NAME")
    assert not is_known("hunter2")


def test_only_usual_names_are_repeated() -> None:
    assert known_names(("Name", "hunter2", "")) == ("Name",)


@pytest.mark.parametrize("name", ["PIN", "cvv", "Old password", "Security answer", "API key"])
def test_secrets_are_known_by_name(name: str) -> None:
    assert sounds_secret(name)


@pytest.mark.parametrize("name", ["Spinning", "City", "Customer"])
def test_other_names_sound_like_no_secret(name: str) -> None:
    assert not sounds_secret(name)
