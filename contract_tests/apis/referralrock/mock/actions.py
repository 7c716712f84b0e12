"""Actions of the Referral Rock mock: what happens outside the vendor\'s API but shows in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from contract_tests.apis.referralrock.mock import seed
from contract_tests.apis.referralrock.mock.member_access_urls import MemberAccessUrls
from contract_tests.apis.referralrock.mock.member_bodies import NewMember
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges
from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.setup_actions import program_of
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Email, Store, VisitKind
from contract_tests.harness.mocking import RateLimit, Refused, convert, found

MOST_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Actions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store
    shapes: Shapes
    members: MemberChanges
    referrals: ReferralChanges
    rewards: RewardChanges
    links: MemberAccessUrls

    def member_registers(
        self,
        first_name: str,
        email: str,
        last_name: str = "",
        program_id: str = seed.PROGRAM_ID,
    ) -> dict[str, Any]:
        """Somebody called first_name and last_name joins the program program_id with this email, on
        its page; answers the member."""
        sent = {"programId": program_id, "firstName": first_name, "email": email}
        wanted = convert({**sent, "lastName": last_name}, NewMember)
        try:
            member = self.members.add(program_of(self.store, program_id), wanted)
        except Refused as refused:
            raise Refused(400, refused.reason) from None
        return self.shapes.member(member)

    def referral_registers(
        self,
        member_id: str,
        first_name: str,
        email: str,
        last_name: str = "",
        amount: float = 0,
    ) -> dict[str, Any]:
        """A friend called first_name and last_name registers with this email on the page that the
        member member_id shared, with an order of this amount; answers the pending referral."""
        fields = {
            "firstName": first_name,
            "lastName": last_name,
            "email": email,
            "amount": amount,
            "source": "Web",
        }
        referral = self.referrals.add(self._member(member_id), fields)
        return self.shapes.referral(referral)

    def process_reward(self, reward_id: str) -> None:
        """Whoever pays for the vendor has taken up the pending reward reward_id: it is Processing from
        now on."""
        reward = self.store.rewards.get(reward_id)
        if reward is None or reward.status != "Pending":
            raise Refused(400, f"no pending reward has the id {reward_id!r}")
        self.rewards.change(reward, {"status": "Processing"})

    def view_member(
        self, member_id: str, member_views: int = 1, page_views: int = 0
    ) -> None:
        """The member member_id looks at the own portal member_views times, and others look page_views
        times at the page that the member shared."""
        self._visit(member_id, {"member_view": member_views, "page_view": page_views})

    def share_member(
        self, member_id: str, email_shares: int = 1, social_shares: int = 0
    ) -> None:
        """The member member_id shares the link, by email email_shares times and on social media
        social_shares times."""
        times: dict[VisitKind, int] = {
            "email_share": email_shares,
            "social_share": social_shares,
        }
        self._visit(member_id, times)

    def open_link(self, url: str) -> dict[str, Any]:
        """The pre-authenticated link url is opened in a browser; answers whether it still lets
        anybody in, and whom."""
        member = self.links.open(url)
        return {"open": member is not None, "member_id": member.id if member else None}

    def read_emails(self) -> list[Email]:
        """Answers the mails that the vendor would have sent so far, oldest first: to whom, of which
        kind and when."""
        return self.store.emails

    def set_rate_limit(self, per_minute: int) -> None:
        """From now on per_minute requests are served in any minute and more are answered 429; 0 is
        no limit."""
        if per_minute < 0:
            raise Refused(400, "a limit is 0 at least")
        self.store.rate_limit = RateLimit(per_minute, enforced=per_minute > 0)

    def _visit(self, member_id: str, times: Mapping[VisitKind, int]) -> None:
        member = self._member(member_id)
        if not all(0 <= number <= MOST_AT_ONCE for number in times.values()):
            raise Refused(400, f"a number of times is from 0 to {MOST_AT_ONCE}")
        for kind, number in times.items():
            for _ in range(number):
                self.store.visit(member, kind)

    def _member(self, id: str) -> Member:
        return found(self.store.members.get(id), f"no member has the id {id!r}", 400)
