"""The names that programs and people give to the columns of a password list."""

from __future__ import annotations

import enum
import re


class Target(enum.StrEnum):
    """Where the values of a column go."""

    TITLE = "title"
    USERNAME = "username"
    PASSWORD = "password"
    WEBSITE = "website"
    ONE_TIME_CODE = "one-time-code"
    NOTES = "notes"
    FOLDER = "folder"
    TAGS = "tags"
    FAVOURITE = "favourite"
    CREATED = "created"
    MODIFIED = "modified"
    LAST_USED = "last-used"
    KEEP_AS_FIELD = "keep-as-field"
    IGNORE = "ignore"


SINGLE = frozenset(Target) - {
    Target.WEBSITE,
    Target.TAGS,
    Target.KEEP_AS_FIELD,
    Target.IGNORE,
}
"""Targets that one column fills; a second column of the same kind is kept as a field."""

_NAMES: dict[Target, str] = {
    Target.TITLE: """title; name; entry name; item name; secret name; display name; label
        titel; bezeichnung; titre; nom; título; titulo; nombre; titolo; nome; naam
        tytuł; nazwa; název; otsikko; rubrik; namn; tittel; navn; название; 名称; タイトル""",
    Target.USERNAME: """username; user name; user; login; login name; login username; user id
        userid; benutzername; benutzer; anmeldename; nutzername; identifiant; nom d'utilisateur
        utilisateur; usuario; nombre de usuario; utente; nome utente; utilizador; usuário
        nome de usuário; gebruikersnaam; użytkownik; nazwa użytkownika; uživatelské jméno
        käyttäjätunnus; användarnamn; brukernavn; brugernavn; имя пользователя; логин
        用户名; ユーザー名""",
    Target.PASSWORD: """password; pass; pwd; login password; passwort; kennwort; mot de passe
        contraseña; clave; password attuale; senha; palavra-passe; wachtwoord; hasło; heslo
        salasana; lösenord; passord; adgangskode; пароль; 密码; パスワード""",
    Target.WEBSITE: """url; urls; website; web site; site url; login url; login uri; login urls; uri
        web address; website address; secret url; hostname; host; address; link; webseite
        internetadresse; adresse web; site web; sitio web; página web; sito web; indirizzo web
        endereço; adres url; strona; webová stránka; verkkosivu; webbplats; nettsted; hjemmeside
        веб-сайт; сайт; 网址; ウェブサイト""",
    Target.ONE_TIME_CODE: """totp; otp; otpauth; otp auth; otp secret; otpsecret; otpurl; otp url
        login totp; 2fa; 2fa secret; one time code; one time password; authenticator key
        einmalcode; einmalkennwort""",
    Target.NOTES: """notes; note; comments; comment; extra; remarks; memo; description; notizen
        notiz; kommentar; bemerkung; bemerkungen; remarques; commentaire; commentaires; notas
        comentarios; note personali; commenti; comentários; notities; notatki; uwagi; poznámky
        muistiinpanot; anteckningar; notater; noter; заметки; примечание; 备注; メモ""",
    Target.FOLDER: """folder; group; grouping; category; group name; ordner; gruppe; kategorie
        dossier; groupe; catégorie; carpeta; grupo; categoría; cartella; gruppo; categoria; pasta
        map; groep; folder nadrzędny; grupa; složka; kansio; mapp; mappe; папка; группа""",
    Target.TAGS: "tags; tag; labels; etiketten; schlagwörter; étiquettes; etiquetas; теги",
    Target.FAVOURITE: """favourite; favorite; fav; starred; favorit; favori; favorito; preferito
        избранное""",
    Target.CREATED: """created; created at; createtime; create time; creation date; creationdate
        creation time; timecreated; time created; date created; erstellt; créé; creado; creato""",
    Target.MODIFIED: """modified; modified at; last modified; updated; updated at; modifytime
        modify time; revisiondate; revision date; timepasswordchanged; last changed; geändert""",
    Target.LAST_USED: "last used; timelastused; time last used; last used at; zuletzt verwendet",
}

_SECOND_CHOICE: dict[Target, tuple[str, ...]] = {
    Target.TITLE: ("account", "konto", "compte", "cuenta", "service", "dienst", "system", "site"),
    Target.USERNAME: ("email", "e mail", "email address", "mail", "e mail adresse", "correo"),
    Target.WEBSITE: ("site", "web", "domain", "domäne"),
    Target.ONE_TIME_CODE: ("secret", "secret key"),
}
"""Names that mean this only where no clearer name does, clearest first."""

_NOISE = frozenset(
    {
        "reprompt",
        "icon",
        "guid",
        "uuid",
        "id",
        "group id",
        "!group id",
        "group parent",
        "!group parent",
        "autosubmit",
        "scope",
        "type",
        "!type",
        "modeltype",
        "modelversion",
    }
)
"""What programs write for themselves; it is not imported unless a person says so, and counted."""

_REPEATING = frozenset({"rf fields", "rffieldsv2"})
"""RoboForm's raw fields."""

_SECRET_WORDS = re.compile(
    r"pass|pwd|secret|\bfields\b|\brffields|\bpin\b|cvc|cvv|code|token|key|answer|kennwort|geheim|antwort|clave|senha"
)


def _folded(name: str) -> str:
    """Return a column name without case, and with one space for each run of separators."""
    return re.sub(r"[\s_\-.:]+", " ", name).strip().casefold()


_BY_NAME: dict[str, Target] = {
    _folded(name): target
    for target, names in _NAMES.items()
    for name in re.split(r"\s*[;\n]\s*", names.strip())
}


def is_known(name: str) -> bool:
    """Tell whether `name` is a usual name of a column."""
    return _folded(name) in _BY_NAME


def repeats(name: str) -> bool:
    """Tell whether a column of this name, the last one, goes on in further cells without a name."""
    return _folded(name) in _REPEATING


def known_names(header: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of a header that are usual ones: the first line may be no header at all,
    and what it then holds, a password among it, must not get into an error.
    """
    return tuple(name for name in header if is_known(name))


def sounds_secret(name: str) -> bool:
    """Tell whether the values of a column should be hidden, judging by its name."""
    return _SECRET_WORDS.search(_folded(name)) is not None


def guess_targets(header: tuple[str, ...]) -> tuple[Target, ...]:
    """Return a target for each column by its name alone, wherever it stands.

    Each single target is given once; what has no known name is kept as a field.
    """
    folded = [_folded(name) for name in header]
    targets: list[Target | None] = [Target.IGNORE if n in _NOISE or not n else None for n in folded]
    for index, name in enumerate(folded):
        target = _BY_NAME.get(name)
        if target is not None and (target not in SINGLE or target not in targets):
            targets[index] = target
    for target, names in _SECOND_CHOICE.items():
        for name in names:
            if target in targets:
                break
            if name in folded and targets[folded.index(name)] is None:
                targets[folded.index(name)] = target
    return tuple(Target.KEEP_AS_FIELD if target is None else target for target in targets)
