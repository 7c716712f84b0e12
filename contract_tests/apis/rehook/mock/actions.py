"""Actions of the Rehook mock: what happens outside the vendor\'s API but shows in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from contract_tests.apis.rehook.mock import seed
from contract_tests.apis.rehook.mock.campaigns import Campaigns
from contract_tests.apis.rehook.mock.events import SIGNUP, Events
from contract_tests.apis.rehook.mock.records import Campaign, Coupon, Endpoint, Wallet
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.webhooks import EVENTS, Webhooks
from contract_tests.harness.mocking import Refused, basic_header, found, refuse_unknown

CampaignType = Literal["loyalty", "leaderboard", "referral", "distribution"]


@dataclass(frozen=True, slots=True)
class Actions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store
    webhooks: Webhooks
    events: Events
    campaigns: Campaigns

    def seed_examples(self) -> None:
        """The customers, the code and the coupons are there that the vendor's sample requests name."""
        seed.add_examples(self.store)

    def friend_signs_up(
        self, referral_code: str, source_id: str = "friend@1"
    ) -> dict[str, str]:
        """A friend with this source_id signs up by an advocate's referral_code; answers the ids."""
        if referral_code not in self.store.by_code:
            raise Refused(400, f"nobody has the referral_code {referral_code!r}")
        if self.store.find(source_id):
            raise Refused(400, f"there is a customer {source_id!r} already")
        metadata = {"referral_code": referral_code}
        friend = self.events.run(SIGNUP, source_id, metadata)
        return {"id": friend.id, "source_id": friend.source_id}

    def start_campaign(
        self,
        campaign_type: CampaignType,
        event_name: str = "order_success",
        points: int = 10,
    ) -> dict[str, str]:
        """A campaign of this campaign_type starts, in which the event event_name gives points, to
        the advocate in a referral campaign and to the customer in others; answers its id."""
        id = self.store.new_id("camp")
        self.store.campaigns[id] = Campaign(id, campaign_type, event_name, points)
        return {"campaign_id": id}

    def award_leaderboard(self, campaign_id: str) -> list[dict[str, Any]]:
        """The leaderboard of the campaign campaign_id ends and its participants are awarded; answers
        them by rank."""
        if campaign_id not in self.store.campaigns:
            raise Refused(400, f"no campaign_id {campaign_id!r}")
        rows = self.campaigns.leaderboard(campaign_id)
        for row in rows:
            customer = self.store.by_id[row["id"]]
            self.webhooks.tell("customer.leaderboard.awarded", customer, **row)
        return rows

    def create_wallet(self, wallet_name: str) -> Wallet:
        """Every customer has one more wallet, called wallet_name; answers it."""
        id = self.store.new_id("waty")
        wallet = Wallet(id, wallet_name, "INR", "point", "points")
        self.store.wallets[id] = wallet
        return wallet

    def create_coupon(self, coupon_code: str, bulk: bool = False) -> Coupon:
        """A coupon with this coupon_code is made, for all customers, and as one of many codes of a
        bulk when that is set; answers it."""
        coupon = Coupon(self.store.new_id("coupm"), coupon_code, bulk)
        self.store.coupons[coupon.coupon_id] = coupon
        self.webhooks.tell("coupon.created", None, coupon_code=coupon_code)
        return coupon

    def assign_coupon(self, coupon_code: str, source_id: str) -> Coupon:
        """The customer source_id gets a new coupon with this coupon_code, which nobody else may use;
        answers it."""
        reason = f"no customer has the source_id {source_id!r}"
        customer = found(self.store.find(source_id), reason, 400)
        id = self.store.new_id("coupm")
        coupon = Coupon(id, coupon_code, owner=customer.id)
        self.store.coupons[id] = coupon
        self.webhooks.tell("coupon.rewarded", customer, coupon_code=coupon_code)
        return coupon

    def set_webhook(
        self,
        url: str,
        events: list[str] | None = None,
        user: str = "",
        password: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        """Webhooks go to the url from now on, all events or those named, with a user and password
        for HTTP Basic and with headers where given."""
        for event in events or ():
            refuse_unknown("event", event, EVENTS)
        if not self.webhooks.outbox.reaches(url):
            raise Refused(400, f"{url!r} is no loopback address; see send_anywhere")
        login = basic_header(user, password) if user or password else {}
        chosen = EVENTS if events is None else tuple(events)
        self.store.endpoint = Endpoint(url, chosen, {**login, **(headers or {})})

    async def test_webhook(self) -> dict[str, Any]:
        """Sends a test to the webhook's address, and answers whether it passed, which takes a 200."""
        reason = "no address is set; see set_webhook"
        endpoint = found(self.store.endpoint, reason, 400)
        delivery = self.webhooks.send(endpoint, "test", None, {})
        await self.webhooks.outbox.settled()
        return {"passed": delivery.status == 200, "status": delivery.status}
