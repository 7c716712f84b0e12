"""The Referral Rock mock as the tests of the mock and of the client call it."""

from __future__ import annotations

from typing import Any

from contract_tests.harness.mocking.caller import MockCaller


def done(results: list[Any]) -> list[bool]:
    """Of each item of a batch, whether it was carried out; what was not says why."""
    infos = [one["resultInfo"] for one in results]
    for info in infos:
        assert (info["Status"] == "Error") is bool(info["Message"])
    return [info["Status"].lower().startswith("succe") for info in infos]


class Caller(MockCaller):
    """The mock, called by the account that has the seeded program."""

    def listed(self, kind: str, **query: Any) -> list[Any]:
        """The first page of a list, newest first: `members`, `referrals`, `rewards` or `programs`."""
        return list(self.get(f"/api/{kind}", **query)[kind])

    def add_member(
        self, name: str, shouldSendEmail: str = "false", **fields: Any
    ) -> Any:
        """A new member of the seeded program, <name>@example.com unless said otherwise."""
        body = {
            "programId": self.seed["program_id"],
            "firstName": name,
            "email": f"{name.lower()}@example.com",
            **fields,
        }
        query = {"shouldSendEmail": shouldSendEmail}
        answer = self.post("/api/members", body, status=201, **query)
        assert answer["message"] == ""
        return answer["member"]

    def add_referral(self, code: str, name: str, **fields: Any) -> Any:
        """A new referral by that code, <name>@example.com unless said otherwise."""
        body = {
            "referralCode": code,
            "firstName": name,
            "email": f"{name.lower()}@example.com",
            **fields,
        }
        return self.post("/api/referrals", body)["referral"]

    def add_reward(self, recipient: Any, amount: float = 20, **fields: Any) -> Any:
        """A new reward for a member or a referral."""
        who = "referral" if "referringMemberId" in recipient else "member"
        named = {f"{who}Query": {"primaryInfo": {f"{who}Id": recipient["id"]}}}
        new = {"payoutId": self.seed["payout_id"], "amount": amount, **fields}
        results = self.post("/api/rewards", [{**named, "newReward": new}])
        assert done(results) == [True]
        return results[0]["reward"]

    def ids(self, kind: str, **query: Any) -> list[str]:
        return [one["id"] for one in self.listed(kind, **query)]

    def members(self, **query: Any) -> list[str]:
        """The first names of the members listed."""
        return [one["firstName"] for one in self.listed("members", **query)]

    def member(self, id: str) -> Any:
        (found,) = self.listed("members", query=id)
        return found

    def subscribe(self, url: str, event: str) -> str:
        """The id of a new subscription."""
        body = {"target_url": url, "event": event}
        answer = self.post("/api/hooks", body, status=201)
        assert list(answer) == ["web_hook_id"]
        return str(answer["web_hook_id"])
