"""A lawful Rex that does all that meetrex.com leaves open the other way; no contract run may accuse it.

Run by the self-tests and by hand: python -m contract_tests.apis.rex.lenient --port 0
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from contract_tests.lenient_server import (
    HTML,
    Answer,
    Clock,
    Request,
    Route,
    main,
    starter,
)

KEY = "lenient-rex-key"
OWNERS = ["54321", "54322", "60001"]
MOST = 50

# Of the ten keys only ResponseID may be missing, as a referral may come from no request (R23, R25).
# Nobody types one of them, forbids null or more keys, nor says how a moment in UTC is written (R24).
REFERRALS: list[dict[str, object]] = [
    {
        "Id": "0b8f6c1e-7d7c-4d59-9a57-0f3a4bd0c1aa",  # rex, open question: integer or text
        "OwnerID": OWNERS[1],  # rex-03: text here, for an integer is only likely
        "ResponseID": 7001,
        "ReferringName": "Ada  Ray",
        "ReferringEmail": "ADA.RAY@EXAMPLE.COM",
        "ReferringPhone": None,  # nullability is stated for no field
        "ReferralName": "Zoë Müller-Ó Briain",
        "ReferralEmail": "not an address",
        "ReferralPhone": "(987) 654-3210 ext. 4",
        "ReferralDateTime": "2026-11-02T23:59:59.1234567",  # without Z or offset: open
        "Channel": "sms",  # unknown keys are not excluded
    },
    {
        "Id": "c2a4f0de-1e63-44a0-8f6c-55ad0ac9c0de",
        "OwnerID": OWNERS[0],
        # R25: no ResponseID at all
        "ReferringName": None,
        "ReferringEmail": "",
        "ReferringPhone": "",
        "ReferralName": "王小明",
        "ReferralEmail": None,
        "ReferralPhone": "0",
        "ReferralDateTime": "/Date(1700000000000)/",  # the text form is not said
        "Channel": None,
    },
    {
        "Id": "11111111-2222-4333-8444-555555555555",
        "OwnerID": OWNERS[0],
        "ResponseID": None,  # R25: the other way to have none
        "ReferringName": "Bob <b>&amp; \"Sons\"</b>",
        "ReferringEmail": "bob@example.com",
        "ReferringPhone": "0123456789",
        "ReferralName": "x" * 400,  # no length is limited
        "ReferralEmail": "x@example.com",
        "ReferralPhone": None,
        "ReferralDateTime": "Sat, 21 Nov 2026 08:00:00 GMT",
    },
]  # fmt: skip


class Rex:
    name = "rex"

    def __init__(self) -> None:
        self.clock = Clock()
        self.queued: list[object] = []

    def routes(self) -> Sequence[Route]:
        return [
            Route("POST", "/api/reviewrequests", self.create),
            Route("GET", "/api/referrals", self.referrals),
        ]

    def reset(self) -> None:
        self.queued.clear()

    def account(self) -> Mapping[str, object]:
        return {
            "headers": {"API-KEY": KEY},
            "query": {},
            "env": {"REX_API_KEY": KEY},
            "seed": {
                "owner_ids": OWNERS,
                "account_identifiers": ["north", "south", "west"],
                "referral_ids": [referral["Id"] for referral in REFERRALS],
            },
        }

    def other(self, request: Request, allowed: Sequence[str]) -> Answer:
        if allowed:
            return Answer(405, headers={"allow": ", ".join(allowed)})
        return Answer(404, b"<h1>Nothing here</h1>", content_type=HTML)

    def create(self, request: Request) -> Answer:
        try:
            sent = request.json()
        except (
            ValueError
        ):  # R06, R07; before the key is looked at, an order that is only assumed
            return Answer(400)  # no body is described for any status
        if sent in ("", None, {}):  # R06: empty JSON
            return Answer(400)
        if not known(request):
            return refused_key()
        # R09 asks for an array but states no refusal: one object is taken for an array of one
        items = sent if isinstance(sent, list) else [sent]
        if len(items) > MOST:  # rex-08
            return Answer(413, b"<p>Too many</p>", content_type=HTML)
        if not all(map(reachable, items)):  # R15: which status is open
            return Answer(422, {"Title": "Phone or Email, please."})
        # rex-07: open, an empty array asks for nothing and gets it. Open too, and taken: unknown accounts,
        # none named, any e-mail, phone, type, length and key, a missing Name.
        self.queued += items
        page = f"<p>{len(items)} queued</p>".encode()  # rex-05: a body is not forbidden
        return Answer(201, page, content_type=HTML, chunked=True)

    def referrals(self, request: Request) -> Answer:
        if not known(request):  # R26
            return refused_key()
        return Answer(200, REFERRALS, {"X-Powered-By": "rex"}, chunked=True)


def known(request: Request) -> bool:
    return request.headers.get("api-key") == KEY


def refused_key() -> Answer:
    return Answer(401, {"message": None, "hint": "another key"})


def reachable(item: Any) -> bool:
    """Whether it has a Phone or an Email; null and "" are none (rex-04), all else is one."""
    return isinstance(item, dict) and any(
        item.get(name) not in (None, "") for name in ("Phone", "Email")
    )


start = starter(Rex)

if __name__ == "__main__":
    main(start)
