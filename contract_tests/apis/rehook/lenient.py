"""A lawful Rehook server that does what the pages leave open the other way from the first guess.

Written from the digest of the vendor's pages alone; it shares nothing with mock, spec or harness.
The self-tests run the contract against it: no lawful server may be accused. The ids in the comments
are the digest's. By hand: `python -m contract_tests.apis.rehook.lenient --port 0`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from contract_tests.lenient_server import (
    HTML,
    Answer,
    Clock,
    Handler,
    Request,
    Route,
    basic,
    main,
    number,
    starter,
    written,
)

API_KEY, SECRET_KEY = "lenient-key", "lenient-secret"
BASIC = basic(API_KEY, SECRET_KEY)
CAMPAIGN, WALLET, COUPON, COUPON_CODE = "17", "w.1", "k.1", "TEN OFF"  # IDs: open
SEEDED = "first customer"
PAGE = 3  # B12: the size of a page is open


def text(value: object) -> str | None:
    """A scalar as trimmed, normalised text; None when absent or no scalar."""
    return None if value is None or isinstance(value, dict | list) else written(value)


def problem(status: int) -> Answer:
    """A refusal where no page describes its body: HTML, not the error object."""
    return Answer(status, b"<h1>No</h1>", content_type=HTML)


def error(status: int, code: str, message: str) -> Answer:
    """H11, B10: all four keys; rh-06: the code may be a text."""
    body = {"code": code, "details": "?", "message": message, "request_id": "1"}
    return Answer(status, body)


def unknown(what: str) -> Answer:
    """B02, B04: 404 with an error object; which keys are always there is open."""
    return Answer(404, {"message": f"no such {what}", "details": None, "hint": 1})


def missing_coupon() -> Answer:
    return error(400, "NOT_FOUND_CODE", "nothing of that kind here")


def sent_object(request: Request) -> dict[str, Any] | None:
    """The JSON object sent, None when the body is something else."""
    try:
        body = request.json()
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


@dataclass(slots=True)
class Customer:
    id: str
    source_id: str
    code: str
    metadata: object = None
    advocate: str | None = None
    successful: bool = False

    def shown(self) -> dict[str, object]:
        """Beyond id and source_id no page names a key, so the rest has names of its own."""
        extra = {"attributes": self.metadata, "referralCount": "0", "link": None}
        return {"source_id": self.source_id, "id": self.id, **extra}


@dataclass(slots=True)
class Rehook:
    """The state of one application of a Rehook account."""

    name: str = "rehook"
    clock: Clock = field(default_factory=Clock)
    customers: dict[str, Customer] = field(default_factory=dict)
    changes: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    uses: int = 0

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.customers, self.changes, self.uses = {}, {}, 0
        self._new(SEEDED, "first-code")

    def account(self) -> Mapping[str, object]:
        seed = {
            "campaign": CAMPAIGN,
            "wallet": WALLET,
            "coupon": COUPON,
            "coupon_code": COUPON_CODE,
            "customer": SEEDED,
        }
        return {
            "headers": {"Authorization": f"Basic {BASIC}"},
            "query": {},
            "env": {"REHOOK_API_KEY": API_KEY, "REHOOK_SECRET_KEY": SECRET_KEY},
            "seed": seed,
        }

    def routes(self) -> Sequence[Route]:
        transactions = "/wallets/customer/{source_id}/transactions/{wallet_id}"
        handlers: list[tuple[str, str, Handler]] = [
            ("POST", "/customers", self.upsert),
            ("GET", "/customers/{source_id}", self.customer),
            ("POST", "/customers/{source_id}", self.customer),  # rh-16: either
            ("GET", "/customers/validate-code/{code}", self.owner),
            ("POST", "/customers/validate-code/{code}", self.owner),  # rh-16
            ("GET", "/customers/referral/list/{source_id}", self.referrals),
            ("GET", "/customers/ui/components/{token}", self.component),
            ("POST", "/events/invoke", self.event),
            ("GET", "/wallets/customer/{source_id}", self.wallets),
            ("GET", transactions, self.transactions),
            ("PUT", transactions, self.change),
            ("POST", "/coupons/list/all", self.coupons),
            ("POST", "/coupons/validate", self.validate),
            ("POST", "/coupons/apply", self.apply),
            ("GET", "/campaigns/reward-progress", self.progress),
            ("GET", "/campaigns/leaderboards/{campaign_id}", self.leaderboard),
            ("GET", "/campaigns/meta-data", self.campaigns),
            # segmentCheckAuth is known from an integration only, so it does not exist here.
        ]
        return [Route(m, path, self._guarded(handler)) for m, path, handler in handlers]

    def other(self, request: Request, allowed: Sequence[str]) -> Answer:
        return problem(405 if allowed else 404)

    def _guarded(self, handler: Handler) -> Handler:
        def guarded(request: Request) -> Answer:
            if request.brings("basic", BASIC):
                return handler(request)
            return problem(403)  # auth.wrong_credentials: unknown

        return guarded

    # Customers

    def _found(self, source_id: object) -> Customer | None:
        wanted = text(source_id)  # B05: either id
        held = self.customers.values()
        return next((c for c in held if wanted in (c.source_id, c.id)), None)

    def _owner(self, code: str | None) -> Customer | None:
        wanted = (code or "").casefold()  # open question: case counts, or not
        held = self.customers.values()
        return next((c for c in held if c.code.casefold() == wanted), None)

    def _new(self, source_id: str, code: str | None) -> Customer:
        number = len(self.customers) + 1
        made = code or f"assigned {number}"
        while not code and self._owner(made):
            made += "+"
        customer = Customer(f"{number:06}", source_id, made)
        self.customers[source_id] = customer
        return customer

    def upsert(self, request: Request) -> Answer:
        body = sent_object(request) or {}
        source_id, code = text(body.get("source_id")), text(body.get("referral_code"))
        if source_id is None:
            return error(400, "NO_SOURCE_ID", "whose?")  # H03, H11
        if code and self._owner(code):
            # H10; whether the customer's own code is refused as well is an open question
            return error(400, "17", "referral code already exists")
        customer = self._found(source_id)
        status, message = 202, "Request processed sucessfully"  # rh-08: open
        if customer is None:
            status, message = 201, "Customer Created"  # rh-08: open
            customer = self._new(source_id, code)
        customer.code = code or customer.code  # rh-09: "" keeps it
        if isinstance(body.get("metadata"), dict):
            customer.metadata = body["metadata"]  # rh-11: replaced, not merged
        answer = {"message": message, "requestId": f"no {status}", "queued": False}
        return Answer(status, answer, chunked=True)  # requestId: uuid not promised

    def customer(self, request: Request) -> Answer:
        found = self._found(request.path["source_id"])
        if found is None:
            return error(400, "404", "Resource Id not found")  # rh-21: 400 or 404
        return Answer(200, found.shown())

    def owner(self, request: Request) -> Answer:
        found = self._owner(text(request.path["code"]))
        return Answer(200, found.shown()) if found else unknown("code")

    def referrals(self, request: Request) -> Answer:
        advocate = self._found(request.path["source_id"])
        friends = [
            friend.shown()
            for friend in reversed(self.customers.values())
            if advocate and friend.successful and friend.advocate == advocate.id
        ]
        # listReferrals: 404 also when the customer is known and has no referrals
        return Answer(200, friends) if friends else unknown("referral")

    def component(self, request: Request) -> Answer:
        if request.first("source_id") is None:
            return problem(422)  # required, status not stated
        page = f"https://example.com/{len(request.path['token'])}"
        return Answer(200, {"wheel": page})  # getUiComponent: keys unknown

    def event(self, request: Request) -> Answer:
        body = sent_object(request) or {}
        name, source_id = text(body.get("event_name")), text(body.get("source_id"))
        if name is None:
            return problem(422)  # required, status and body not stated
        if source_id is not None:  # its being required is known from an integration
            self._rewarded(name, source_id, body.get("metadata"))
        return Answer(204)  # triggerEvent: success unknown

    def _rewarded(self, name: str, source_id: str, metadata: object) -> None:
        friend = self._found(source_id)
        given = metadata.get("referral_code") if isinstance(metadata, dict) else None
        advocate = self._owner(text(given))
        if name == "signup" and advocate:  # B07
            friend = friend or self._new(source_id, None)
            friend.advocate = advocate.id
        elif friend and friend.advocate:
            friend.successful = True  # B03: when a referral succeeds is open

    # Wallets

    def _held(self, request: Request) -> list[dict[str, object]]:
        """Each customer's changes of the one wallet; an unknown customer has one too (open)."""
        source_id = request.path["source_id"]
        found = self._found(source_id)
        return self.changes.setdefault(found.id if found else source_id, [])

    def wallets(self, request: Request) -> Answer:
        if not self._found(request.path["source_id"]):
            return Answer(200, [])  # unknown customer: open
        names = {"wallet_name": "Bank", "singular_unit_name": None, "colour": 7}
        return Answer(200, [{"wallet_id": WALLET, "currency": None, **names}])

    def transactions(self, request: Request) -> Answer:
        page = text(request.first("page")) or "1"
        plain = page.isascii() and page.isdigit() and len(page) < 10
        first = max(int(page), 1) if plain else 1
        known = request.path["wallet_id"] == WALLET
        held = self._held(request)[(first - 1) * PAGE : first * PAGE] if known else []
        # envelope unknown, order unknown: oldest first inside an object
        return Answer(200, {"pageNo": first, "entries": held})

    def change(self, request: Request) -> Answer:
        body = sent_object(request)
        if body is None or request.path["wallet_id"] != WALLET:
            return problem(404)  # unknown wallet, no JSON: open
        kind = text(body.get("type")) or "credit"  # WalletChange.required: not stated
        points = number(body.get("points", 0))
        if kind not in ("credit", "debit") or points is None:
            return problem(422)
        held = self._held(request)
        made = {"transaction_id": f"{len(held)}", "type": kind, "points": points}
        held.append(made | {"description": text(body.get("description")), "by": None})
        return Answer(201, b"thank you", content_type="text/plain")  # status unknown

    # Coupons

    def coupons(self, request: Request) -> Answer:
        source_id = (sent_object(request) or {}).get("source_id")  # no body: open
        if source_id is not None and not self._found(source_id):
            return missing_coupon()  # B10
        return Answer(200, {"count": 1, COUPON: {"says": COUPON_CODE}})  # body unknown

    def _refused(self, request: Request) -> Answer | None:
        """Why a use of coupons is refused: required keys missing, or something not found."""
        body = sent_object(request) or {}
        details = body.get("coupon_details")
        if not isinstance(details, list):
            return problem(422)  # required; the status of that refusal is not stated
        for each in details:  # an empty list is taken: open
            given = each if isinstance(each, dict) else {}
            pair = (text(given.get("coupon_id")), text(given.get("coupon_code")))
            if None in pair:
                return problem(422)
            if pair not in ((COUPON, COUPON_CODE), ("bulk", COUPON_CODE)):
                return missing_coupon()  # B10
        source_id = body.get("source_id")
        unfound = source_id is not None and not self._found(source_id)
        return missing_coupon() if unfound else None

    def validate(self, request: Request) -> Answer:
        verdict = ["redeemable", {"used": self.uses}]  # validateCoupon: keys cut
        return self._refused(request) or Answer(200, verdict)

    def apply(self, request: Request) -> Answer:
        kind = request.first("type")
        if kind not in ("redeem", "revert"):
            return problem(422)  # B08, status not stated
        refused = self._refused(request)
        if refused is None:  # again and again, a revert without redemption too: open
            self.uses = max(self.uses + (1 if kind == "redeem" else -1), 0)
        return refused or Answer(200)  # body unknown: none

    # Campaigns

    def progress(self, request: Request) -> Answer:
        return Answer(204)  # getRewardProgress: answer unknown

    def leaderboard(self, request: Request) -> Answer:
        return Answer(200, [["nobody", 0]])  # answer unknown, for any campaign

    def campaigns(self, request: Request) -> Answer:
        # rh-22: letter case of the types is open, and so is the type itself
        campaign = {"campaign_id": CAMPAIGN, "campaign_type": "Referral", "id": None}
        wanted = (request.first("campaign_id") or CAMPAIGN) == CAMPAIGN and (
            request.first("campaign_type") or "referral"
        ).lower() == "referral"
        return Answer(200, [campaign | {"since": 2019}] if wanted else [], chunked=True)


start = starter(Rehook)

if __name__ == "__main__":
    main(start)
