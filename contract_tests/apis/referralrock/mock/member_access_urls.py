"""Links of one member: for sharing, and pre-authenticated ones that end after a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe
from typing import Annotated
from urllib.parse import parse_qs, quote, urlsplit

import msgspec
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.lists import LARGEST
from contract_tests.apis.referralrock.mock.member_bodies import Needed
from contract_tests.apis.referralrock.mock.queries import members_named, oldest
from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Link, Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, sent_fields

UpTo50 = Annotated[str, msgspec.Meta(max_length=50)]
UpTo100 = Annotated[str, msgspec.Meta(max_length=100)]
Guid = Annotated[str, msgspec.Meta(min_length=36, max_length=36)]
Whole = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]
# The keys of the store, by the names that this body has for them.
KEYS = {
    "memberId": "id",
    "referralCode": "code",
    "emailAddress": "email",
    "externalId": "external",
}
LONGEST = 100 * 365 * 24 * 60  # minutes: the older form names no limit, time has one


class MemberAccessUrlsQuery(msgspec.Struct, frozen=True):
    """An empty text is a field sent, as lengths from 0 are documented: it finds nobody."""

    memberId: Guid | msgspec.UnsetType = msgspec.UNSET
    referralCode: UpTo50 | msgspec.UnsetType = msgspec.UNSET
    emailAddress: UpTo100 | msgspec.UnsetType = msgspec.UNSET
    externalId: UpTo100 | msgspec.UnsetType = msgspec.UNSET
    expireInMinutes: Annotated[int, msgspec.Meta(ge=5, le=43200)] | None = None


class MemberAccessQuery(msgspec.Struct, frozen=True):
    memberQuery: Needed
    expireInMinutes: Whole | None = None


@dataclass(frozen=True, slots=True)
class MemberAccessUrls:
    """404 where no member is found is assumed; of several with one email the oldest is meant."""

    store: Store
    shapes: Shapes

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/api/memberaccessurls", {"POST": self.create}),
            PathItem("/api/memberaccess", {"POST": self.create_old}),
        ]

    async def create(self, request: Request) -> Shown:
        wanted = await read_sent(request, MemberAccessUrlsQuery)
        sent = sent_fields(wanted)
        given = {key: sent[name] for name, key in KEYS.items() if name in sent}
        if len(given) != 1:
            raise Refused(400, f"exactly one is needed of {', '.join(KEYS)}")
        named = self.store.members.having(**given)
        return self._answer(named, wanted.expireInMinutes)

    async def create_old(self, request: Request) -> Shown:
        wanted = await read_sent(request, MemberAccessQuery)
        named = members_named(self.store, wanted.memberQuery)
        return self._answer(named, wanted.expireInMinutes)

    def open(self, url: str) -> Member | None:
        """Whom a pre-authenticated link logs in at this moment."""
        try:
            token = parse_qs(urlsplit(url).query).get("token", [""])[0]
        except ValueError:
            return None
        link = self.store.links.get(token)
        if link is None or link.expires <= self.store.now():
            return None
        return self.store.members.get(link.member_id)

    def _answer(self, named: list[Member], minutes: int | None) -> Shown:
        member = oldest(named, "no member is found")
        return self._urls(member, 20 if minutes is None else min(minutes, LONGEST))

    def _urls(self, member: Member, minutes: int) -> dict[str, str]:
        """The names are the vendor's, the addresses ours. A span that is not ahead makes links
        that have ended."""
        lasting = timedelta(minutes=max(minutes, 0))
        token = token_urlsafe(24)
        self.store.links[token] = Link(member.id, self.store.now() + lasting)
        shown = self.shapes.member(member)
        url, text = shown["referralUrl"], quote(shown["referralUrl"], safe="")
        portal = shown["memberUrl"]
        return {
            "shareEmbedUrl": f"{portal}/share?token={token}",
            "fullEmbedUrl": f"{portal}/embed?token={token}",
            "referralCode": member.referralCode,
            "shareUrl": url,
            "smsShareUrl": f"sms:?body={text}",
            "whatsAppShareUrl": f"https://wa.me/?text={text}",
            "facebookShareUrl": f"https://www.facebook.com/sharer/sharer.php?u={text}",
            "facebookMessengerShareUrl": f"fb-messenger://share?link={text}",
            "twitterShareUrl": f"https://twitter.com/intent/tweet?text={text}",
            "linkedInShareUrl": f"https://www.linkedin.com/sharing/share-offsite/?url={text}",
            "emailShareUrl": f"mailto:?body={text}",
            "telegramShareUrl": f"https://t.me/share/url?url={text}",
            "webShareUrl": url,
            "portalUrl": portal,
        }
