"""Referral actions: what a referral does again, such as another purchase, and the rewards it earns."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.queries import in_programs, referrals_named
from contract_tests.apis.referralrock.mock.records import Referral
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused


class ReferralAction(msgspec.Struct, frozen=True):
    amount: float
    referralQuery: str
    programQuery: str = ""
    name: str = ""
    externalIdentifier: str = ""


@dataclass(frozen=True, slots=True)
class ReferralActions:
    store: Store
    rules: RewardRules

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/referralaction", {"POST": self.create})]

    async def create(self, request: Request) -> None:
        """A second action with an externalIdentifier is answered as the first, and changes nothing.
        What either is answered with is not known, so it has no body."""
        wanted = await read_sent(request, ReferralAction)
        referral = self._referral(wanted)
        earlier = self.store.recorded_actions
        if wanted.externalIdentifier not in earlier:
            if wanted.externalIdentifier:
                earlier.add(wanted.externalIdentifier)
            self.rules.referral_acted(referral, wanted.amount)

    def _referral(self, wanted: ReferralAction) -> Referral:
        """The one referral that is meant; Refused when there is none, or several (an assumption:
        changes of referrals need one found without doubt)."""
        in_program = in_programs(self.store, wanted.programQuery)
        named = referrals_named(self.store, wanted.referralQuery)
        meant = [one for one in named if in_program(one.programId)]
        if not meant:
            raise Refused(404, f"no referral {wanted.referralQuery!r}")
        if len(meant) > 1:
            raise Refused(400, f"{len(meant)} referrals are {wanted.referralQuery!r}")
        return meant[0]
