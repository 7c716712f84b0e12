"""Members, their figures and their links, for a lenient Referral Rock server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from contract_tests.apis.referralrock.lenient.store import (
    PROGRAM,
    Store,
    between,
    found,
    in_program,
    new_id,
    page,
    resolved,
)
from contract_tests.apis.referralrock.lenient.values import (
    Record,
    flag,
    inner,
    many,
    moment,
    one,
    refused,
    same,
    sent,
    shown,
    text,
)
from contract_tests.lenient_server import Answer, Handler, Request, number

_TEXTS = """firstName lastName email referralCode phone externalIdentifier addressLine1 addressLine2
city countrySubdivision country postalCode customOverrideURL customOption1Name customOption1Value
customText1Name customText1Value customText2Name customText2Value"""
TEXTS = _TEXTS.split()
NEVER_EMPTY = {"firstName", "email", "referralCode"}
# Nobody says which fields of an answer are always there: phone, city and others are null, these absent.
LEFT_OUT = frozenset(TEXTS[7:8] + TEXTS[12:])
WAYS = ("email", "id", "externalIdentifier", "referralCode")
PRIMARY = {"memberid": "id", "referralcode": "referralCode"}
SECONDARY = {"externalidentifier": "externalIdentifier", "email": "email"}
SEARCHES = {  # MemberAccessUrlsQuery: the longest value of each search field
    "memberid": ("id", 36),
    "referralcode": ("referralCode", 50),
    "emailaddress": ("email", 100),
    "externalid": ("externalIdentifier", 100),
}


def _changed(member: Record, given: Record) -> None:
    """Takes over the fields given. Null empties a field (null_is_absent: integration)."""
    for name in TEXTS:
        value = text(given.get(name.lower()))
        if name.lower() in given and (value is not None or name not in NEVER_EMPTY):
            member[name] = value.lower() if value and name == "email" else value
    if "dateofbirth" in given:
        member["dateOfBirth"] = moment(given["dateofbirth"])
    if "disabledflag" in given:
        member["disabledFlag"] = flag(given["disabledflag"]) or False
    if "payoutinfo" in given:
        info = inner(given, "payoutinfo")
        member["payoutInfo"] = {
            "payoutType": text(info.get("payouttype")),
            "useDefaultValues": flag(info.get("usedefaultvalues")),
            "email": text(info.get("email")),
        }
    names = (member["firstName"], member["lastName"])
    member["displayName"] = " ".join(filter(None, names))


@dataclass(frozen=True, slots=True)
class Members:
    store: Store

    def handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/api/members", self.listed),
            ("POST", "/api/members", self.create),
            ("POST", "/api/members/update", self.update),
            ("POST", "/api/members/remove", self.remove),
            ("DELETE", "/api/members/remove", self.remove),
            ("GET", "/api/memberstats/getsingle", self.stats),
            ("POST", "/api/memberaccessurls", self.urls),
            ("POST", "/api/memberaccess", self.access),
        ]

    def listed(self, request: Request) -> Answer:
        wanted, disabled = request.first("query"), flag(request.first("showDisabled"))
        in_time = between(request, "createDt")
        rows = [
            member
            for member in reversed(self.store.members)
            if in_program(request.first("programId"))
            and (not wanted or any(same(member[way], wanted) for way in WAYS))
            and (disabled is None or member["disabledFlag"] == disabled)  # unset: open
            and in_time(member)
        ]
        named = found(self.store.members, ("id",), wanted)
        rows = [named] if named else self._sorted(rows, request.first("sort"))  # RR20
        return page(request, "members", [shown(row, LEFT_OUT) for row in rows])

    def _sorted(self, rows: list[Record], sort: str | None) -> list[Record]:
        """RR17; newest first when `sort` is none of the twelve (open)."""
        keys: dict[str, Callable[[Record], Any]] = {
            "member_views": lambda member: member["views"],
            "page_views": lambda member: member["views"],
            "lead_count": lambda member: self._figures(member)["referralsCount"],
            "reward_issued_total": lambda m: self._figures(m)["rewardsIssuedAmount"],
            "member_full_name": lambda member: member["displayName"],
            "create_dt": lambda member: member["createDt"],
        }
        column, _, direction = (sort or "").lower().rpartition("_")
        if column not in keys or (column, direction) == ("create_dt", "desc"):
            return rows
        return sorted(rows, key=keys[column], reverse=direction == "desc")

    def create(self, request: Request) -> Answer:
        body = one(sent(request))
        given = [body.get(name) for name in ("programid", "firstname", "email")]
        recruited = body.get("recruiterassignedid"), body.get("recruitersourceid")
        known = bool(given[0]) and in_program(text(given[0]))
        if None in given or not known or (recruited[0] and not recruited[1]):
            # RR25, RR27: no status is documented, and a message may tell an error with 200
            return Answer(200, {"member": None, "message": "Something is missing."})
        member = {"id": new_id(), **dict.fromkeys(TEXTS), "views": 0}
        member |= {"disabledFlag": False, "createDt": self.store.now(), "notes": []}
        program = {"programId": PROGRAM["id"], "programTitle": PROGRAM["title"]}
        member |= program | {"dateOfBirth": None, "payoutInfo": None, "lastShare": None}
        member |= {"emailShares": 0, "socialShares": None}
        wanted = body.pop("referralcode", None)
        _changed(member, body)
        member["referralCode"] = self._free_code(text(wanted) or "code")
        member["referralUrl"] = f"https://example.com/{len(self.store.members)}"
        self.store.members.append(member)
        self.store.fire("MemberAdd", shown(member))
        answer = {"member": shown(member, LEFT_OUT), "message": None}
        return Answer(200, answer)  # RR24: 201 is an integration's

    def _free_code(self, wanted: str) -> str:
        """The code wanted; when somebody has it, another one (open: it might be refused)."""
        code, n = wanted, 1
        while found(self.store.members, ("referralCode",), code):
            n += 1
            code = f"{wanted}-{n}"
        return code

    def update(self, request: Request) -> Answer:
        results = []
        for item in many(sent(request)):
            member = self.named(inner(item, "query"))
            given = dict(inner(item, "member"))
            if member and found(
                (row for row in self.store.members if row is not member),
                ("referralCode",),
                given.get("referralcode"),
            ):
                del given["referralcode"]  # somebody's: open
            if member:
                _changed(member, given)
                self.store.fire("MemberUpdate", shown(member))
            # resultInfoCase: small letters; the words of status are open
            info = {"status": "OK" if member else "Nobody", "message": None}
            now = shown(member, LEFT_OUT) if member else None
            results.append({"resultInfo": info, "member": now})
        return Answer(202, results)  # status unknown

    def named(self, query: Record) -> Record | None:
        return resolved(self.store.members, query, PRIMARY, SECONDARY)

    def remove(self, request: Request) -> Answer:
        items = many(sent(request))
        for item in items:
            if member := self.named(inner(item, "query")):
                self.store.members.remove(member)  # referrals and rewards stay: open
                self.store.fire("MemberDelete", shown(member))
        if any(item.get("query") is None for item in items):
            return refused()  # RR34
        return Answer(204)  # the result per item is an integration's

    def _figures(self, member: Record) -> Record:
        mine = [r for r in self.store.referrals if same(r["_member"], member["id"])]
        rewards = [r for r in self.store.rewards if same(r["memberId"], member["id"])]
        issued = sum(r["amount"] for r in rewards if r["status"] == "Issued")
        return {
            "memberViews": None,
            "referralsCount": len(mine),
            "referralsApproved": sum(r["status"] == "Approved" for r in mine),
            "rewardsCount": len(rewards),
            "rewardsIssuedAmount": issued,
        }

    def stats(self, request: Request) -> Answer:
        # MemberStats and the values of timePeriod are an integration's: the period is not looked at
        if not request.first("query"):
            return refused()
        member = found(self.store.members, WAYS, request.first("query"))
        return Answer(200, self._figures(member)) if member else Answer(204)

    def urls(self, request: Request) -> Answer:
        body = one(sent(request))
        given = [name for name in SEARCHES if body.get(name) is not None]
        minutes = number(body.get("expireinminutes"))
        if len(given) != 1 or not (minutes is None or 5 <= minutes <= 43200):
            return refused()  # RR96, RR98
        field, most = SEARCHES[given[0]]
        length = len(str(body[given[0]]))
        if length > most or (field == "id" and length != most):
            return refused()  # RR98
        return self._links(found(self.store.members, (field,), body[given[0]]))

    def access(self, request: Request) -> Answer:
        wanted = one(sent(request)).get("memberquery")  # no limits on this page
        return self._links(found(self.store.members, WAYS, wanted))

    def _links(self, member: Record | None) -> Answer:
        if member is None:
            return refused()
        links = {"shareEmbedUrl": "https://example.com/s", "smsShareUrl": None}
        links |= {"fullEmbedUrl": "https://example.com/f", "qr": "?"}
        code, url = member["referralCode"], member["referralUrl"]
        return Answer(200, {"referralCode": code, "shareUrl": url, **links})
