"""Referrals and the actions that follow them, for a lenient Referral Rock server."""

from __future__ import annotations

from dataclasses import dataclass

from contract_tests.apis.referralrock.lenient.store import (
    PROGRAM,
    Store,
    found,
    in_program,
    new_id,
    page,
    resolved,
)
from contract_tests.apis.referralrock.lenient.values import (
    Record,
    inner,
    many,
    one,
    refused,
    same,
    sent,
    shown,
    text,
)
from contract_tests.lenient_server import Answer, Handler, Request, number

_TEXTS = """firstName lastName email phoneNumber preferredContact externalIdentifier companyName note
publicNote customOption1Name customOption2Name customText1Name customText2Name customText3Name
customOption1Value customOption2Value customText1Value customText2Value customText3Value addressLine1
addressLine2 city region postalCode country"""
TEXTS = _TEXTS.split()
STATES = ("pending", "qualified", "approved", "denied")
# Referral is known from integrations only: empty fields of these are absent, the others null.
LEFT_OUT = frozenset(TEXTS[9:])
WAYS = ("id", "email", "externalIdentifier")
PRIMARY = {"referralid": "id"}
SECONDARY = {
    "externalidentifier": "externalIdentifier",
    "email": "email",
    "phonenumber": "phoneNumber",
}


def _changed(referral: Record, given: Record) -> None:
    """Takes over the fields given. Null empties a field (null_is_absent: integration)."""
    for name in TEXTS:
        if name.lower() in given:
            value = text(given[name.lower()])
            referral[name] = value.lower() if value and name == "email" else value
    if "amount" in given:
        referral["amount"] = number(given["amount"])
    state = (text(given.get("status")) or "").lower()
    if state in STATES:  # another one is passed over: open
        # letter_case_is_ignored: that states are small in answers too is an integration's
        referral["status"] = state.capitalize()


@dataclass(frozen=True, slots=True)
class Referrals:
    store: Store

    def handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/api/referrals", self.listed),
            ("POST", "/api/referrals", self.create),
            ("POST", "/api/referrals/status", self.move),
            ("GET", "/api/referral/single", self.single),
            ("POST", "/api/referral/update", self.update),
            ("POST", "/api/referral/remove", self.remove),
            ("DELETE", "/api/referral/remove", self.remove),
            ("POST", "/api/referralaction", self.act),
        ]

    def listed(self, request: Request) -> Answer:
        wanted, member = request.first("query"), request.first("memberId")
        state = (request.first("status") or "").capitalize()
        # RR43: these filters are an integration's, sort and the dates as well: not looked at
        rows = [
            shown(row, LEFT_OUT)
            for row in reversed(self.store.referrals)
            if in_program(request.first("programId"))
            and (not member or same(row["_member"], member))
            and (not state or row["status"] == state)
            and (
                not wanted
                or any(same(row[k], wanted) for k in (*WAYS, "memberReferralCode"))
            )
        ]
        return page(request, "referrals", rows)

    def create(self, request: Request) -> Answer:
        body = one(sent(request))
        code = text(body.get("referralcode"))
        if code is None:
            return refused()  # RR48
        member = found(self.store.members, ("referralCode",), code)
        if member is None:  # open; a message may tell an error with 200
            return Answer(200, {"referral": None, "message": "Whose code is that?"})
        referral = {"id": new_id(), **dict.fromkeys(TEXTS), "amount": None}
        referral |= {"createDate": self.store.now(), "status": "Pending", "tags": []}
        referral |= {"memberReferralCode": member["referralCode"], "updateDate": None}
        referral |= {"programId": PROGRAM["id"], "_member": member["id"]}
        _changed(referral, body)
        self.store.referrals.append(referral)
        self.store.fire("ReferralAdd", shown(referral))
        answer = {"referral": shown(referral, LEFT_OUT), "message": "Thanks"}
        return Answer(201, answer)  # createReferral: 200 or 201

    def _update(self, referral: Record, given: Record) -> None:
        before = referral["status"]
        _changed(referral, given)
        referral["updateDate"] = self.store.now()
        self.store.fire("ReferralUpdate", shown(referral))
        if referral["status"] != before:  # RR86
            self.store.fire("ReferralStatusChange", shown(referral))

    def move(self, request: Request) -> Answer:
        for item in many(sent(request)):  # ReferralStatus: object or array is unknown
            state = (text(item.get("status")) or "").lower()
            referral = found(self.store.referrals, ("id",), item.get("referralid"))
            if state not in STATES or referral is None:
                return refused()  # RR54
            kept = ("status", "amount", "publicnote")
            self._update(referral, {k: item[k] for k in kept if k in item})
        return Answer(204)  # answer unknown

    def single(self, request: Request) -> Answer:
        names = {
            "referralId": "id",
            "externalId": "externalIdentifier",
            "email": "email",
        }
        asked = {k: request.first(k) for k in names if request.first(k)}
        if not asked:
            return refused()  # RR45
        # Several: any of them, the newest (open).
        for parameter, value in asked.items():
            if row := found(self.store.referrals, (names[parameter],), value):
                return Answer(200, shown(row, LEFT_OUT))
        return Answer(204)  # not_found: unknown

    def named(self, query: Record) -> Record | None:
        """ReferralQuery: fuzzyInfo alone suffices here, which is open."""
        fuzzy = inner(query, "fuzzyinfo").get("identifier")
        return resolved(self.store.referrals, query, PRIMARY, SECONDARY) or (
            found(self.store.referrals, WAYS, fuzzy) if fuzzy else None
        )

    def update(self, request: Request) -> Answer:
        results = []
        for item in many(sent(request)):
            referral = self.named(inner(item, "query"))
            if referral:
                self._update(referral, inner(item, "referral"))
            info = {"Status": "Done" if referral else "Not done", "Message": ""}
            now = shown(referral, LEFT_OUT) if referral else None
            results.append({"referral": now, "resultInfo": info})
        return Answer(200, {"items": results})  # the shape is an integration's

    def remove(self, request: Request) -> Answer:
        results = []
        for item in many(sent(request)):
            referral = self.named(inner(item, "query"))
            if referral:
                self.store.referrals.remove(referral)
                self.store.fire("ReferralDelete", shown(referral))
            results.append({"resultInfo": {"status": f"{bool(referral)}"}, "no": 0})
        return Answer(201, results)  # status unknown

    def act(self, request: Request) -> Answer:
        body = one(sent(request))
        if body.get("amount") is None or body.get("referralquery") is None:
            return refused()  # RR13
        # Nothing that the API shows depends on an action; an unknown referral is taken (open).
        return Answer(200)
