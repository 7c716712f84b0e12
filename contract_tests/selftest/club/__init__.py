"""A healthy server of the toy API that `openapi.yaml` describes: batches, chains and webhooks, for the self-tests."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    Outbox,
    PathItem,
    Refused,
    convert,
    json_response,
    read_json,
    read_query,
)
from scripts.spec.document import load

KEY = "key-of-the-club"
JSON = ("application/json", "text/json")
Text = Annotated[str, msgspec.Meta(min_length=1)]
Rank = Literal["guest", "full"]
Fields = dict[str, Any]


class NewMember(msgspec.Struct):
    club: str
    name: Text
    rank: Rank | msgspec.UnsetType = msgspec.UNSET
    born: datetime | msgspec.UnsetType = msgspec.UNSET


class NewGuest(msgspec.Struct):
    code: str
    name: Text


class Hook(msgspec.Struct):
    target: str
    event: Literal["MemberAdd", "GiftAdd"]


class Club:
    """Members, the guests that they bring, and gifts to them; none are there after a reset."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.outbox = Outbox()
        self.reset()

    def reset(self) -> None:
        self.made = 0
        self.members: dict[str, Fields] = {}
        self.guests: list[Fields] = []
        self.gifts: list[Fields] = []
        self.hooks: list[Hook] = []

    def tell(self, event: str, body: Fields) -> None:
        for hook in self.hooks:
            if hook.event == event:
                sent = msgspec.json.encode(body)
                self.outbox.send(event, hook.target, sent, {"X-Signature": "signed"})

    async def list_members(self, request: Request) -> Fields:
        found = [*self.members.values()][::-1]
        if club := read_query(request, "club"):
            known = {"The Main Club": "main"}.get(club, club)
            found = [one for one in found if one["club"] == known]
        if rank := read_query(request, "rank"):
            if rank not in ("guest", "full"):
                raise Refused(400, "no such rank")
            found = [one for one in found if one["rank"] == rank]
        if query := read_query(request, "query"):
            found = [one for one in found if one["id"] == query]
        return page(request, "members", found)

    async def create_member(self, request: Request) -> Response:
        new = convert(await read(request), NewMember)
        if new.club != "main":
            raise Refused(404, "no such club")
        self.made += 1
        member: Fields = {
            "id": f"m{self.made}",
            "code": f"CODE{self.made}",
            "club": new.club,
            "name": new.name,
            "rank": new.rank or None,
            "born": in_utc(new.born) if new.born else None,
            "createDt": self.clock.now().isoformat(),
        }
        self.members[member["id"]] = member
        self.tell("MemberAdd", {"Id": member["id"]})
        return json_response({"member": member, "message": ""}, 201)

    def find(self, query: Any) -> Fields | None:
        """By what is first in the query alone; what follows says nothing then."""
        primary = query.get("primaryInfo") if isinstance(query, dict) else None
        member_id = primary.get("memberId") if isinstance(primary, dict) else None
        return self.members.get(str(member_id))

    async def update_members(self, request: Request) -> Any:
        answer = []
        for item in await items(request):
            member = self.find(item.get("query"))
            changes: Any = item.get("member")
            if not isinstance(changes, dict) or changes.get("name") == "":
                member = None
            if member is not None:
                member.update((key, changes[key]) for key in changes if key in member)
            result = "done" if member else "refused"
            query = shown(item.get("query"))
            answer.append({"query": query, "member": member, "result": result})
        return answer

    async def remove_members(self, request: Request) -> Any:
        answer = []
        for item in await items(request):
            member = self.find(item.get("query"))
            self.members.pop(member["id"] if member else "", None)
            result = "done" if member else "refused"
            answer.append({"query": shown(item.get("query")), "result": result})
        return answer

    async def list_guests(self, request: Request) -> Fields:
        return page(request, "guests", self.guests)

    async def create_guest(self, request: Request) -> Any:
        new = convert(await read(request), NewGuest)
        hosts = [one for one in self.members.values() if one["code"] == new.code]
        if not hosts:
            raise Refused(400, "nobody has that code")
        guest = {"id": f"g{len(self.guests)}", "name": new.name, "by": hosts[0]["id"]}
        self.guests.append(guest)
        return {"guest": guest}

    async def list_gifts(self, request: Request) -> Fields:
        wanted = read_query(request, "memberId")
        found = [one for one in self.gifts if wanted in (None, "", one["memberId"])]
        return page(request, "gifts", found)

    async def create_gifts(self, request: Request) -> Any:
        answer = []
        for item in await items(request):
            member = self.find(item.get("memberQuery"))
            new: Any = item.get("newGift")
            new = new if isinstance(new, dict) else {}
            gift = None
            of_card = new.get("kind") == "card"
            if member and of_card and "guestQuery" not in item:
                gift = {"id": f"x{len(self.gifts)}", "memberId": member["id"], **new}
                self.gifts.append(gift)
                self.tell("GiftAdd", {"Amount": new["amount"]})
            result = "done" if gift else "refused"
            query = shown(item.get("memberQuery"))
            answer.append({"memberQuery": query, "gift": gift, "result": result})
        return answer

    async def create_hook(self, request: Request) -> Response:
        self.hooks.append(convert(await read(request), Hook))
        return Response(status_code=204)


async def read(request: Request) -> Any:
    if request.headers.get("content-type", "").partition(";")[0] not in JSON:
        raise Refused(415, "JSON alone is read")
    return await read_json(request)


def shown(query: Any) -> Fields:
    """A query as an answer repeats it."""
    return query if isinstance(query, dict) else {}


async def items(request: Request) -> list[Fields]:
    return convert(await read(request), list[Fields])


def in_utc(moment: datetime) -> str:
    """As the club writes it: in UTC, with seven digits."""
    moment = moment.replace(tzinfo=moment.tzinfo or UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f0Z").rjust(28, "0")


def page(request: Request, name: str, found: list[Fields]) -> Fields:
    offset, count = number(request, "offset", 0), number(request, "count", 2**31 - 1)
    part = found[offset : offset + count]
    return {name: part, "total": len(found)}


def number(request: Request, name: str, default: int) -> int:
    text = read_query(request, name) or str(default)
    if not re.fullmatch("[0-9]{1,10}", text):
        raise Refused(400, f"{name} is no number")
    return int(text)


def keyed(request: Request) -> None:
    if request.headers.get("x-key") != KEY:
        raise Refused(401, "nobody knows the key")


def create(clock: Clock) -> Mock:
    club = Club(clock)
    removal = {"POST": club.remove_members, "DELETE": club.remove_members}
    served: dict[str, dict[str, Any]] = {
        "members": {"GET": club.list_members, "POST": club.create_member},
        "members/update": {"POST": club.update_members},
        "members/remove": removal,
        "guests": {"GET": club.list_guests, "POST": club.create_guest},
        "gifts": {"GET": club.list_gifts, "POST": club.create_gifts},
        "hooks": {"POST": club.create_hook},
    }
    return Mock(
        [PathItem(f"/v1/{path}", methods, keyed) for path, methods in served.items()],
        reset=club.reset,
        env={"CLUB_KEY": KEY},
        headers={"x-key": KEY},
        outbox=club.outbox,
    )


SPEC = load(Path(__file__).parent)
