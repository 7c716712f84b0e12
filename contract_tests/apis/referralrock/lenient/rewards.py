"""Rewards, their rules and payouts, for a lenient Referral Rock server."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from contract_tests.apis.referralrock.lenient.members import Members
from contract_tests.apis.referralrock.lenient.referrals import Referrals
from contract_tests.apis.referralrock.lenient.store import (
    PAYOUT,
    PROGRAM,
    Store,
    between,
    found,
    in_program,
    new_id,
    page,
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

RULE: Record = {
    "ruleId": "r1",
    "isEnabled": None,
    "payoutId": PAYOUT["id"],
    "programId": PROGRAM["id"],
    "reward": {"fixedAmount": "10"},
}
LEFT_OUT = frozenset({"recipientExternalIdentifier", "issueDate", "transactionID"})
WAYS = (
    "id",
    "recipientId",
    "recipientEmailAddress",
    "recipientExternalIdentifier",
    "_code",
)
SORTED_BY = {
    "create_dt": "createDate",
    "recipient_name": "recipientName",
    "reward_action": "description",
    "complete_dt": "issueDate",
}


def _recipient(recipient: Record, referral: Record | None, member: Record) -> Record:
    names = (recipient["firstName"], recipient["lastName"])
    return {
        "type": "Referral" if referral else "Member",  # RR70
        "memberId": member["id"],
        "referralId": referral["id"] if referral else None,
        "recipientId": recipient["id"],
        "recipientName": " ".join(filter(None, names)),
        "recipientEmailAddress": recipient["email"],
        "recipientExternalIdentifier": recipient["externalIdentifier"],
    }


@dataclass(frozen=True, slots=True)
class Rewards:
    store: Store

    def handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/api/rewards", self.listed),
            ("POST", "/api/rewards", self.create),
            ("POST", "/api/rewards/update", self.update),
            ("POST", "/api/rewards/issue", self.issue),
            ("POST", "/api/rewards/remove", self.remove),
            ("DELETE", "/api/rewards/remove", self.remove),
            ("GET", "/api/rewardrules", self.rules),
            ("GET", "/api/payouts", self.payouts),
            ("GET", "/api/payouts/pending", self.pending),
            ("GET", "/api/payouts/transactions", self.transactions),
            ("POST", "/api/payouts/transactions", self.pay),
            ("GET", "/api/payouts/{id}", self.payouts),
        ]

    def listed(self, request: Request) -> Answer:
        member, state = request.first("memberId"), request.first("status")
        wanted, in_time = request.first("query"), between(request, "createDate")
        rows = [
            row
            for row in reversed(self.store.rewards)
            if in_program(request.first("programId"))
            and (not member or same(row["memberId"], member))
            and (not state or same(row["status"], state))
            and (not wanted or any(same(row[way], wanted) for way in WAYS))
            and in_time(row)
        ]
        column, _, direction = (request.first("sort") or "").lower().rpartition("_")
        if column in SORTED_BY and (column, direction) != ("create_dt", "desc"):
            name, down = SORTED_BY[column], direction == "desc"
            rows.sort(key=lambda row: str(row[name] or ""), reverse=down)
        return page(request, "rewards", [shown(row, LEFT_OUT) for row in rows])

    def create(self, request: Request) -> Answer:
        results = []
        for item in many(sent(request)):
            new = inner(item, "newreward")
            member = Members(self.store).named(inner(item, "memberquery"))
            referral = Referrals(self.store).named(inner(item, "referralquery"))
            owner = found(self.store.members, ("id",), (referral or {}).get("_member"))
            made = self._made(new, referral, owner or member)
            info = {"Status": "Created" if made else "Refused"}  # RR72, per item
            results.append(
                {"reward": shown(made) if made else None, "resultInfo": info}
            )
        return Answer(201, results)  # status unknown; the echo is an integration's

    def _made(
        self, new: Record, referral: Record | None, member: Record | None
    ) -> Record | None:
        recipient, amount = referral or member, number(new.get("amount"))
        payout = same(new.get("payoutid"), PAYOUT["id"])
        if recipient is None or member is None or amount is None or not payout:
            return None
        reward = {
            "id": new_id(),
            **_recipient(recipient, referral, member),
            "programId": PROGRAM["id"],
            "payoutId": PAYOUT["id"],
            "payoutDescription": None,
            "amount": amount,
            "status": "Pending",
            "createDate": self.store.now(),
            "eligibilityDate": moment(new.get("eligibilitydate")),  # not sent: open
            "description": text(new.get("description")),
            "issueDate": None,
            "transactionID": None,
            "_code": member["referralCode"],
        }
        self.store.rewards.append(reward)
        self.store.fire("RewardAdd", shown(reward))
        return reward

    def _named(self, item: Record) -> Record | None:
        return found(self.store.rewards, ("id",), item.get("rewardid"))

    def update(self, request: Request) -> Answer:
        last: Record | None = None
        for item in many(sent(request)):
            reward = self._named(item)
            if reward is None or not same(item.get("payoutid"), PAYOUT["id"]):
                last = None  # RR74: a message may tell an error with 200
                continue
            last = reward
            if number(item.get("amount")) is not None:
                reward["amount"] = number(item["amount"])
            if "eligibilitydate" in item:
                reward["eligibilityDate"] = moment(item["eligibilitydate"])
            if "description" in item:
                reward["description"] = text(item["description"])
            self.store.fire("RewardUpdate", shown(reward))
        shown_last = shown(last, LEFT_OUT) if last else None  # rewardsUpdateAnswer
        return Answer(200, {"reward": shown_last, "message": "" if last else "No."})

    def _eligible(self, reward: Record, override: str | None) -> bool:
        date = reward["eligibilityDate"]
        return bool(flag(override)) or date is None or date <= self.store.now()

    def _issue(self, reward: Record, transaction: str | None) -> None:
        reward["status"], reward["issueDate"] = "Issued", self.store.now()
        reward["transactionID"] = transaction
        self.store.fire("RewardIssue", shown(reward))
        self.store.fire("RewardUpdate", shown(reward))

    def issue(self, request: Request) -> Answer:
        body = one(sent(request))
        if body.get("rewardid") is None:
            return refused()  # RR76
        reward = self._named(body)
        done = reward and self._eligible(reward, request.first("overrideIneligible"))
        if reward and done and reward["status"] != "Issued":  # twice: open
            self._issue(reward, None)
        info = {"status": "done" if done else "not done", "message": None}
        now = shown(reward, LEFT_OUT) if reward else None
        return Answer(200, {"reward": now, "resultInfo": info})

    def remove(self, request: Request) -> Answer:
        body = sent(request)  # rewardsRemoveBody: either shape
        listed = body.get("rewardids") if isinstance(body, dict) else body
        for sent_id in listed if isinstance(listed, list) else []:
            if reward := found(self.store.rewards, ("id",), sent_id):
                self.store.rewards.remove(reward)
                self.store.fire("RewardDelete", shown(reward))
        return Answer(202)  # status unknown; the result per item is an integration's

    def rules(self, request: Request) -> Answer:
        # RR80: that programId is required is an integration's
        return Answer(200, [RULE] if in_program(request.first("programId")) else [])

    def payouts(self, request: Request) -> Answer:
        # payoutsId: what the id does is unknown; here any id lists all kinds
        return Answer(200, {"payouts": [PAYOUT], "total": 1})

    def _owed(self, recipient: object, override: str | None) -> dict[str, list[Record]]:
        """The eligible rewards not yet issued, by recipient."""
        owed: dict[str, list[Record]] = {}
        for reward in self.store.rewards:
            fits = not recipient or same(reward["recipientId"], recipient)
            if (
                fits
                and reward["status"] == "Pending"
                and self._eligible(reward, override)
            ):
                owed.setdefault(reward["recipientId"], []).append(reward)
        return owed

    def pending(self, request: Request) -> Answer:
        recipient = request.first("recipientId") or request.first("memberId")
        owed = self._owed(recipient, request.first("includeIneligible"))
        items = [
            {
                "payoutId": PAYOUT["id"],
                "Description": None,
                "rewardCount": len(rewards),
                "amount": sum(reward["amount"] for reward in rewards),
                "rewardsList": None,
                "programId": PROGRAM["id"],
                "memberId": rewards[0]["memberId"],
                "recipientId": rewards[0]["recipientId"],
                "RecipientType": "?",
            }
            for rewards in owed.values()
        ]
        return _set("payoutsPending", items)

    def transactions(self, request: Request) -> Answer:
        recipient = request.first("recipientId")
        transaction = request.first("transactionId")
        rows = [
            shown(row)
            for row in self.store.transactions
            if (not recipient or same(row["recipientId"], recipient))
            and (not transaction or same(row["id"], transaction))
        ]
        return _set("payoutTransactions", rows, balance=None)

    def pay(self, request: Request) -> Answer:
        body = one(sent(request))
        if body.get("payoutid") is None:
            return refused()  # RR65
        recipient = text(body.get("recipientid")) or text(body.get("memberid"))
        owed = self._owed(recipient, request.first("overrideIneligible"))
        paid = []
        for rewards in owed.values() if same(body["payoutid"], PAYOUT["id"]) else ():
            amount = sum(reward["amount"] for reward in rewards)
            made = {"id": new_id(), "amount": amount, "createDate": self.store.now()}
            made |= {"recipientId": rewards[0]["recipientId"], "status": None}
            for reward in rewards:
                self._issue(reward, made["id"])
            paid.append(made)
        self.store.transactions += paid
        # httpResponseMessage: a set of transactions; its shape is an integration's
        return _set("payoutTransactions", map(shown, paid))


def _set(name: str, rows: Iterable[Record], **more: Any) -> Answer:
    items = list(rows)
    envelope = {"offset": 0, "total": len(items), "message": None}
    return Answer(200, {name: items, **envelope, **more})
