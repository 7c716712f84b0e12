"""Referral actions: what a referral does again, such as another purchase, and the rewards it earns."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.queries import (
    programs_named,
    referrals_named,
)
from contract_tests.apis.referralrock.mock.records import Referral
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, convert
from contract_tests.harness.mocking.mock import Operation


class ReferralAction(msgspec.Struct, frozen=True):
    amount: float
    referralQuery: str
    programQuery: str = ""
    name: str = ""
    externalIdentifier: str = ""


class ReferralActions:
    def __init__(self, store: Store, rules: RewardRules) -> None:
        self.store = store
        self.rules = rules

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {"/api/referralaction": {"POST": self.create}}

    async def create(self, request: Request) -> Response:
        """A second action with an externalIdentifier is answered as the first, and changes nothing.
        What either is answered with is not known, so it has no body."""
        wanted = convert(await read_sent(request), ReferralAction)
        referral = self._referral(wanted)
        earlier = self.store.recorded_actions
        if wanted.externalIdentifier not in earlier:
            if wanted.externalIdentifier:
                earlier.add(wanted.externalIdentifier)
            self.rules.referral_acted(referral, wanted.amount)
        return Response()

    def _referral(self, wanted: ReferralAction) -> Referral:
        """The one referral that is meant; Refused when there is none, or several (an assumption:
        changes of referrals need one found without doubt)."""
        found = referrals_named(self.store, wanted.referralQuery)
        if wanted.programQuery:
            programs = {
                one.id for one in programs_named(self.store, wanted.programQuery)
            }
            found = [one for one in found if one.programId in programs]
        if not found:
            raise Refused(404, f"no referral {wanted.referralQuery!r}")
        if len(found) > 1:
            raise Refused(400, f"{len(found)} referrals are {wanted.referralQuery!r}")
        return found[0]
