"""The webhooks of the Referral Rock mock: who has subscribed is told, with a signature, and a history is kept.

Every resource calls `tell`. That deliveries are tried again, and how often, is not documented.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from dataclasses import dataclass

import msgspec

from contract_tests.apis.referralrock.mock.payloads import Payloads, Thing
from contract_tests.apis.referralrock.mock.store import Sent, Store
from contract_tests.harness.mocking import Outbox

EVENTS = (
    "ProgramAdd",
    "ProgramUpdate",
    "ProgramDelete",
    "MemberAdd",
    "MemberUpdate",
    "MemberDelete",
    "ReferralAdd",
    "ReferralUpdate",
    "ReferralDelete",
    "ReferralStatusChange",
    "RewardAdd",
    "RewardUpdate",
    "RewardDelete",
    "RewardIssue",
    "EmailUnsubscribed",
)
SIGNATURE_KEY = (
    "referralrock-mock-signature-key"  # one for all, the vendor has one each
)
MOST_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Tells the subscribers of an event what happened."""

    store: Store
    outbox: Outbox
    payloads: Payloads

    def tell(self, event: str, thing: Thing) -> None:
        """`event`, one of EVENTS, happened to `thing`, which is told as it is now. Of what is removed
        tell before it leaves the store, while all that it refers to is still there."""
        hooks = self.store.hooks.where("event", event)
        if not hooks:
            return
        body = msgspec.json.encode(self.payloads.of(thing))
        headers = {"RR-Signature": signature(body, event)}
        for hook in hooks:
            delivery = self.outbox.send(
                event, hook.target_url, body, headers, subscriber=hook.id
            )
            self.store.history.append(Sent(hook, self.store.now(), delivery))
        del self.store.history[:-MOST_REMEMBERED]


def signature(body: bytes, event: str) -> str:
    """The value of RR-Signature: signed are the body as sent, a dot and the name of the event."""
    text = body + b"." + event.encode()
    return b64encode(hmac.digest(SIGNATURE_KEY.encode(), text, "sha512")).decode()
