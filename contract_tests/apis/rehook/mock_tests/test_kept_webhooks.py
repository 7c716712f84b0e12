"""Webhooks that the Rehook mock still has to send when it ends, where it keeps its state in a file."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event
from typing import Any

import httpx

from contract_tests.harness.http.receiver import (
    PATIENCE,
    Answer,
    Received,
    Receiver,
    opened,
)
from scripts.target.running_mock import running_mock

SENT = ["A", "A", "B"]  # A was on its way


class Slow(Receiver):
    """Answers nobody before it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.ready = Event(), Event()

    def answer(self, request: Received) -> Answer | None:
        self.asked.set()
        self.ready.wait(PATIENCE)
        return super().answer(request)


def test_a_webhook_that_was_on_its_way_is_sent_again_and_then_no_more(
    tmp_path: Path,
) -> None:
    kept = ("rehook", "--state", str(tmp_path / "kept.sqlite"))

    def act(mock: str, name: str, **given: Any) -> Any:
        answer = httpx.post(f"{mock}/_mock/actions/{name}", json=given)
        return answer.raise_for_status().json() if answer.content else None

    def shown(mock: str) -> Any:
        """The webhooks as the page of the mock has them: to look changes nothing."""
        return httpx.get(f"{mock}/_mock/live").json()["deliveries"]

    with opened(Slow()) as receiver:
        with running_mock(*kept) as url:
            act(url, "set_webhook", url=receiver.url)
            act(url, "create_coupon", coupon_code="A")
            assert receiver.asked.wait(PATIENCE)
            act(url, "create_coupon", coupon_code="B")
        receiver.ready.set()
        with running_mock(*kept) as url:
            while [one["status"] for one in shown(url)] != [200, 200]:
                assert receiver.requests.qsize() <= len(SENT)
        with running_mock(*kept) as url:
            told = act(url, "read_deliveries")
    assert [one["status"] for one in told] == [200, 200]
    assert told[0]["attempts"] == 2
    codes = [
        json.loads(one.raw)["data"]["coupon_code"] for one in receiver.requests.queue
    ]
    assert codes == SENT
