"""The Referral Rock mock as its own tests call it."""

from __future__ import annotations

from typing import Any

import httpx

DAY = 24 * 3600
UNKNOWN = "00000000-0000-4000-8000-000000000000"


class ReferralRock:
    """The mock as its account calls it."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        described = client.get("/_mock").json()
        self.headers: dict[str, str] = described["headers"]
        self.seed: dict[str, str] = described["seed"]

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.client.request(method, path, headers=self.headers, **options)

    def get(self, path: str, **query: Any) -> Any:
        answer = self.call("GET", path, params=query)
        assert answer.status_code == 200, answer.headers.get("X-Mock-Reason")
        return answer.json()

    def post(self, path: str, body: Any, status: int = 200, **query: Any) -> Any:
        return self.send("POST", path, body, status, **query)

    def delete(self, path: str, body: Any, status: int = 200) -> Any:
        return self.send("DELETE", path, body, status)

    def send(
        self, method: str, path: str, body: Any, status: int = 200, **query: Any
    ) -> Any:
        """The answer to a body; None when it has none."""
        answer = self.call(method, path, json=body, params=query)
        assert answer.status_code == status, answer.headers.get("X-Mock-Reason")
        return answer.json() if answer.content else None

    def refused(self, status: int, method: str, path: str, **options: Any) -> str:
        """The reason of a refusal of this status, which has no body."""
        answer = self.call(method, path, **options)
        assert answer.status_code == status, answer.text
        assert answer.content == b""
        return answer.headers["X-Mock-Reason"]

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
        answer = self.post(
            "/api/members", body, status=201, shouldSendEmail=shouldSendEmail
        )
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

    def members(self, **query: Any) -> list[str]:
        """The first names of the members listed."""
        return [
            one["firstName"] for one in self.get("/api/members", **query)["members"]
        ]

    def member(self, id: str) -> Any:
        (found,) = self.get("/api/members", query=id)["members"]
        return found

    def act(self, action: str, /, **parameters: Any) -> Any:
        answer = self.client.post(f"/_mock/actions/{action}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def advance(self, seconds: float = 0, days: float = 0) -> None:
        wanted = {"advance_seconds": seconds + days * DAY}
        self.client.post("/_mock/clock", json=wanted).raise_for_status()
