"""The things that Maria keeps, to take pictures of: logins, cards, and a table to import."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from core.crypto.ssh_keys import SshKeyKind
from core.ports import Millis
from core.services.ssh_keys import make_ssh_key
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.folder import FolderId
from core.vault.item import ItemDraft, ItemKind
from core.vault.tag import TagId

MAIL = "maria.kern@example.org"
REUSED = "Sommer-am-See-2019"

LOGINS = """Airbnb|airbnb.com
ARD Mathek|ardmathek.example
AWS console|aws.example
Booking.com|booking.com
Comdirect|comdirect.de|88123456
Deutsche Bahn|bahn.de
Discord|discord.com|mkern
Disney+|disneyplus.com
Doctolib|doctolib.de
Dropbox|dropbox.com
DSB Elternbrief|schule.example
eBay|ebay.de|mkern-1981
Elster|elster.de
Etsy|etsy.com
Facebook|facebook.com
Figma|figma.com
Fitbit|fitbit.com
Fritz!Box|fritz.box|admin
GitHub|github.com|mkern
GMX|gmx.net
Google|google.com
IKEA|ikea.com
Instagram|instagram.com|maria.kern
Kleinanzeigen|kleinanzeigen.de
Komoot|komoot.com
Lidl Plus|lidl.de
LinkedIn|linkedin.com
Lufthansa Miles & More|miles-and-more.com|992001234567890
Mastodon|social.example|mkern
Netflix|netflix.com
Notion|notion.so
Nextcloud of the sports club with a very long name indeed|cloud.verein-fuer-bewegung.example
OpenStreetMap|openstreetmap.org|mkern
PayPal|paypal.com
Payback|payback.de|308342116
Pinterest|pinterest.com
Rossmann|rossmann.de
Sparkasse|sparkasse.de|5004711
Spotify|spotify.com
Stadtbibliothek|stadtbibliothek.example|200-4711-9
Steam|steampowered.com|mkern
Techniker Krankenkasse|tk.de
Telekom|telekom.de
Thalia|thalia.de
Trello|trello.com
Vinted|vinted.de
Wikipedia|en.wikipedia.org|Maria K.
Wise|wise.com
YouTube|youtube.com
Zalando|zalando.de"""

WEAK = {"Fitbit": "fitbit123", "Pinterest": "maria1981", "Rossmann": "qwertz"}
SHARED = ("IKEA", "Zalando", "Thalia")
LIKED = ("Airbnb", "Comdirect", "Deutsche Bahn", "GitHub", "Google")
PLACES = {
    "Banking": ("Comdirect", "PayPal", "Sparkasse", "Wise"),
    "Travel": ("Airbnb", "Booking.com", "Deutsche Bahn", "Lufthansa Miles & More"),
    "Work": ("AWS console", "Figma", "GitHub", "Notion", "Trello"),
}
THROWN_AWAY = ("Fitbit", "Pinterest", "Trello")
IMPORTED = f"""name,url,username,password
Airbnb,https://www.airbnb.com,{MAIL},wQ7-river-stone-51
Comdirect,https://www.comdirect.de,88123456,Neu*Konto-2026-ruhig
Deutsche Post,https://www.deutschepost.de/,{MAIL},m8Brief-neunDreiviertel
Hetzner,https://hetzner.com/,k-maria,zebra*Quartz-20-lamp
,,,
Jugendherberge,https://www.jugendherberge.de/,{MAIL},Ruhe+Wartezimmer7x
OpenAI,https://openai.com/,{MAIL},octo-PULL-merge-4431
"""


def make_login(line: str, places: Mapping[str, FolderId]) -> ItemDraft:
    """Return a login: title, site and, where it is not the mail address, a username."""
    title, site, *rest = line.split("|")
    unlike = f"{title[:3]}*{sum(map(ord, site)) * 7919 % 100_000}-lantern-{title[-2:]}"
    password = WEAK.get(title) or (REUSED if title in SHARED else unlike)
    return ItemDraft(
        kind=ItemKind.LOGIN,
        title=title,
        fields=(
            FieldDraft(FieldType.TEXT, rest[0] if rest else MAIL, FieldRole.USERNAME),
            FieldDraft(FieldType.CONCEALED, password, FieldRole.PASSWORD),
            FieldDraft(FieldType.URL, f"https://www.{site}", FieldRole.WEBSITE),
        ),
        folder=places.get(title),
        favourite=title in LIKED,
    )


def make_amazon(labels: tuple[TagId, ...], expires: Millis) -> ItemDraft:
    """Return a login with everything that a login can have but a file."""
    plain = make_login("Amazon|amazon.de", {})
    notes = "Prime renews in March. The family account is Jonas’s.\nDeliveries go next door."
    return msgspec.structs.replace(
        plain,
        fields=(
            plain.fields[0],
            FieldDraft(FieldType.CONCEALED, REUSED, FieldRole.PASSWORD),
            plain.fields[2],
            FieldDraft(FieldType.URL, "https://sellercentral.amazon.de", FieldRole.WEBSITE),
            FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE),
            FieldDraft(FieldType.MULTILINE, notes, FieldRole.NOTES),
            FieldDraft(FieldType.TEXT, "A1B2-77-4410", None, "Customer number"),
            FieldDraft(FieldType.CONCEALED, "Pudel", None, "First pet"),
            FieldDraft(FieldType.DATE, "2027-03-01", None, "Prime renews"),
        ),
        tags=labels,
        favourite=True,
        expires=expires,
    )


def list_cards(places: Mapping[str, FolderId]) -> tuple[ItemDraft, ...]:
    """Return two cards of a bank."""

    def card(title: str, number: str, brand: str, expiry: str) -> ItemDraft:
        fields = (
            FieldDraft(FieldType.TEXT, "Maria Kern", FieldRole.CARDHOLDER),
            FieldDraft(FieldType.CONCEALED, number, FieldRole.NUMBER),
            FieldDraft(FieldType.TEXT, brand, FieldRole.BRAND),
            FieldDraft(FieldType.MONTH_YEAR, expiry, FieldRole.EXPIRY),
            FieldDraft(FieldType.CONCEALED, "737", FieldRole.SECURITY_CODE),
            FieldDraft(FieldType.CONCEALED, "4815", FieldRole.PIN),
        )
        return ItemDraft(ItemKind.CARD, title, fields, folder=places["Comdirect"])

    return (
        card("Visa Comdirect", "4111111111111111", "Visa", "2028-04"),
        card("Mastercard Wise", "5555555555554444", "Mastercard", "2027-01"),
    )


def list_others() -> tuple[ItemDraft, ...]:
    """Return an identity, a Wi-Fi, a key for a server and a note."""
    text, role = FieldType.TEXT, FieldRole
    return (
        ItemDraft(
            ItemKind.IDENTITY,
            "Maria Kern",
            (
                FieldDraft(text, "Maria", role.FIRST_NAME),
                FieldDraft(text, "Kern", role.LAST_NAME),
                FieldDraft(FieldType.DATE, "1981-06-14", role.BIRTHDAY),
                FieldDraft(FieldType.EMAIL, MAIL, role.EMAIL),
                FieldDraft(FieldType.PHONE, "+49 30 4711 0815", role.PHONE),
                FieldDraft(text, "Kastanienallee 12", role.STREET),
                FieldDraft(text, "Berlin", role.CITY),
                FieldDraft(text, "10435", role.POSTAL_CODE),
            ),
        ),
        ItemDraft(
            ItemKind.WIFI,
            "Home Wi-Fi",
            (
                FieldDraft(text, "Kastanie 12", role.SSID),
                FieldDraft(FieldType.CONCEALED, "kuchen-im-garten-4711", role.PASSWORD),
                FieldDraft(text, "WPA2", role.WIFI_SECURITY),
            ),
        ),
        _make_server_key(),
        ItemDraft(
            ItemKind.NOTE,
            "Alarm system",
            (FieldDraft(FieldType.MULTILINE, "Left door first, then 40 s.", role.NOTES),),
        ),
    )


def _make_server_key() -> ItemDraft:
    key, role = make_ssh_key(SshKeyKind.ED25519), FieldRole
    fields = (
        FieldDraft(FieldType.CONCEALED, key.private, role.PRIVATE_KEY),
        FieldDraft(FieldType.TEXT, key.public.line, role.PUBLIC_KEY),
        FieldDraft(FieldType.TEXT, key.public.fingerprint, role.FINGERPRINT),
    )
    return ItemDraft(ItemKind.SSH_KEY, "Server key", fields)
