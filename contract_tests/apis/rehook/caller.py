"""The Rehook mock as its own tests call it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

PROCESSED = "Request processed sucessfully"  # the vendor's spelling


class Rehook:
    """The mock as its application calls it."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        described = client.get("/_mock").json()
        self.headers: dict[str, str] = described["headers"]
        self.seed: dict[str, str] = described["seed"]

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.client.request(method, path, headers=self.headers, **options)

    def get(self, path: str, *ids: str, **query: str) -> Any:
        """The answer of a read; `{}` in the path stands for the ids."""
        answer = self.call("GET", filled(path, ids), params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any, **query: str) -> Any:
        answer = self.call("POST", path, json=body, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refused(self, method: str, path: str, *ids: str, **options: Any) -> Any:
        """The error object of a refusal, its status checked against its code."""
        answer = self.call(method, filled(path, ids), **options)
        error = answer.json()
        assert set(error) == {"code", "message", "details", "request_id"}
        assert answer.status_code == {"NOT_FOUND_CODE": 400}.get(
            error["code"], error["code"]
        )
        return error

    def upsert(self, source_id: str, **fields: Any) -> str:
        """The message of the answer."""
        answer = self.post("/customers", {"source_id": source_id, **fields})
        message: str = answer["message"]
        return message

    def customer(self, any_id: str) -> Any:
        return self.get("/customers/{}", any_id)

    def invoke(self, event_name: str, source_id: str, **metadata: Any) -> None:
        body = {"event_name": event_name, "source_id": source_id, "metadata": metadata}
        assert self.post("/events/invoke", body)["message"] == PROCESSED

    def balance(self, any_id: str) -> Any:
        (wallet,) = self.get("/wallets/customer/{}", any_id)
        return wallet["balance"]

    def act(self, name: str, **parameters: Any) -> Any:
        answer = self.client.post(f"/_mock/actions/{name}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


def filled(path: str, ids: tuple[str, ...]) -> str:
    """A path with its ids, encoded."""
    return path.format(*(quote(one, safe="") for one in ids))
