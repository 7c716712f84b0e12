"""Links of one member: for sharing, and pre-authenticated ones that end after a while."""

from __future__ import annotations

from datetime import timedelta
from secrets import token_urlsafe
from typing import Annotated
from urllib.parse import parse_qs, quote, urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.lists import LARGEST
from contract_tests.apis.referralrock.mock.member_writes import Needed
from contract_tests.apis.referralrock.mock.queries import members_named
from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Link, Store, folded
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation

UpTo50 = Annotated[str, msgspec.Meta(max_length=50)]
UpTo100 = Annotated[str, msgspec.Meta(max_length=100)]
Guid = Annotated[str, msgspec.Meta(min_length=36, max_length=36)]
Whole = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]
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


class MemberAccessUrls:
    """404 where no member is found is assumed; of several with one email the oldest is meant."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.shapes = Shapes(store)

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/memberaccessurls": {"POST": self.create},
            "/api/memberaccess": {"POST": self.create_old},
        }

    async def create(self, request: Request) -> Response:
        wanted = convert(await read_sent(request), MemberAccessUrlsQuery)
        given = msgspec.structs.asdict(wanted)
        del given["expireInMinutes"]
        if sum(value is not msgspec.UNSET for value in given.values()) != 1:
            raise Refused(400, f"exactly one is needed of {', '.join(given)}")
        by_id = self.store.members.get(wanted.memberId or "")
        found = [
            *([by_id] if by_id else []),
            *self.store.members.where("code", wanted.referralCode or ""),
            *self.store.members.where("email", folded(wanted.emailAddress or "")),
            *self.store.members.where("external", wanted.externalId or ""),
        ]
        return self._answer(found, wanted.expireInMinutes)

    async def create_old(self, request: Request) -> Response:
        wanted = convert(await read_sent(request), MemberAccessQuery)
        found = members_named(self.store, wanted.memberQuery)
        return self._answer(found, wanted.expireInMinutes)

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

    def _answer(self, found: list[Member], minutes: int | None) -> Response:
        if not found:
            raise Refused(404, "no member is found")
        member = min(found, key=lambda one: one.createDt)
        return json_response(
            self._urls(member, 20 if minutes is None else min(minutes, LONGEST))
        )

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
