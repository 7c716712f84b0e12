"""A lawful Referral Rock server that does what the pages leave open the other way from the first guess.

Written from the digest of the vendor's pages alone; it shares nothing with mock, spec or harness.
The self-tests run the contract against it: no lawful server may be accused. The ids in the comments
are the digest's. By hand: `python -m contract_tests.apis.referralrock.lenient --port 0`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from contract_tests.apis.referralrock.lenient.members import Members
from contract_tests.apis.referralrock.lenient.referrals import Referrals
from contract_tests.apis.referralrock.lenient.rest import Rest
from contract_tests.apis.referralrock.lenient.rewards import RULE, Rewards
from contract_tests.apis.referralrock.lenient.store import PAYOUT, PROGRAM, Store
from contract_tests.apis.referralrock.lenient.values import in_asked_type
from contract_tests.lenient_server import (
    HTML,
    Answer,
    Clock,
    Handler,
    Request,
    Route,
    basic,
    starter,
)

PUBLIC_KEY, PRIVATE_KEY = "lenient-public", "lenient-private"
BASIC = basic(PUBLIC_KEY, PRIVATE_KEY)


def _guarded(handler: Handler) -> Handler:
    """RR01, RR02. RR03, 404 to plain http, is left out: loopback stands for the vendor's https."""

    def guarded(request: Request) -> Answer:
        if not request.brings("basic", BASIC):
            return Answer(403, b"No entry", content_type="text/plain")  # status unknown
        return in_asked_type(request, handler(request))

    return guarded


@dataclass(slots=True)
class ReferralRock:
    name: str = "referralrock"
    clock: Clock = field(default_factory=Clock)
    store: Store = field(init=False)

    def __post_init__(self) -> None:
        self.store = Store(self.clock)

    def reset(self) -> None:
        self.store.reset()

    def account(self) -> Mapping[str, object]:
        return {
            "headers": {"Authorization": f"Basic {BASIC}"},
            "query": {},
            "env": {
                "REFERRALROCK_PUBLIC_KEY": PUBLIC_KEY,
                "REFERRALROCK_PRIVATE_KEY": PRIVATE_KEY,
            },
            "seed": {
                "program": PROGRAM["id"],
                "payout": PAYOUT["id"],
                "rule": RULE["ruleId"],
            },
        }

    def routes(self) -> Sequence[Route]:
        parts = (Members, Referrals, Rewards, Rest)
        return [
            Route(method, path, _guarded(handler))
            for part in parts
            for method, path, handler in part(self.store).handlers()
        ]

    def other(self, request: Request, allowed: Sequence[str]) -> Answer:
        status = 405 if allowed else 404
        return Answer(status, b"<p>Not here.</p>", content_type=HTML)


start = starter(ReferralRock, ignore_case=True)  # letter_case_is_ignored: of paths too
