"""The JSON that fills the console of a mock: what is remembered as tables, the last requests, the webhooks, the arguments of actions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    SECRET_KEYS,
    Clock,
    Mock,
    Outbox,
    PathItem,
    State,
    Table,
    keyed_by,
    read_body,
)
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.recorder import LONGEST_BODY, MOST_REMEMBERED


@dataclass(slots=True, eq=False)
class Lamp:
    id: str
    api_token: str = ""
    beside: Lamp | None = None
    colours: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Store(State):
    lamps: Table[Lamp] = field(default_factory=keyed_by())
    by_room: dict[str, Lamp] = field(default_factory=dict)
    guests: dict[str, int] = field(default_factory=dict, metadata=SECRET_KEYS)
    visits: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    dark: bool = False


def fill(store: Store) -> None:
    desk = store.lamps.add(Lamp("desk", "sesame-sesame", colours=["red", "blue"]))
    store.by_room["hall"] = store.lamps.add(Lamp("wall", "", desk))
    store.guests["open-sesame"] = 3
    store.visits["desk", "hall"] = ["first", "second"]


def create(clock: Clock) -> Mock:
    store, outbox = Store(clock, fill), Outbox()

    async def add(request: Request) -> Response:
        await read_body(request)
        return Response(b"x" * 20_000, 201)

    def dim(name: str, level: int = 3, mode: Literal["slow", "fast"] = "slow") -> None:
        """The lamp of that name is dimmed to level in that mode, and its owner told."""
        headers = {"Authorization": "Basic c2VzYW1lLXNlc2FtZQ=="}
        outbox.send(
            f"{name} {level}",
            "http://192.0.2.1/x",
            b'{"token": "sesame-in-a-body"}',
            headers,
        )

    items = [PathItem("/lamps/{token}", {"POST": add})]
    return Mock(items, store.reset, {}, {"x-door": "1"}, actions=[dim], outbox=outbox)


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with (
        served(application("toy", create)) as base_url,
        httpx.Client(base_url=base_url) as client,
    ):
        yield client


def live(client: httpx.Client, after: Any = 0) -> Any:
    return client.get("/_mock/live", params={"after": after}).json()


def test_a_state_is_shown_as_tables_each_thing_once(client: httpx.Client) -> None:
    tables = {one.pop("name"): one for one in live(client)["tables"]}
    assert list(tables) == ["lamps", "guests", "visits", "settings"]
    assert tables["lamps"] == {
        "columns": ["id", "api_token", "beside", "colours"],
        "rows": [["desk", "sesa…", "", "red; blue"], ["wall", "", "desk", ""]],
        "total": 2,
    }
    assert tables["guests"]["rows"] == [["open…", "3"]]
    assert tables["visits"]["rows"] == [
        ["desk", "hall", each] for each in ("first", "second")
    ]
    assert tables["settings"]["rows"] == [["dark", "no"]]


def test_the_last_requests_are_kept_and_long_bodies_cut(client: httpx.Client) -> None:
    for number in range(MOST_REMEMBERED + 5):
        client.post("/lamps/a", content=f"{number} " + "y" * 20_000)
    shown = live(client)["requests"]
    assert [one["number"] for one in shown] == list(range(6, MOST_REMEMBERED + 6))
    for text in (shown[-1]["body"], shown[-1]["answer"]):
        assert LONGEST_BODY <= len(text) < LONGEST_BODY + 5
    assert live(client, MOST_REMEMBERED + 4)["requests"] == shown[-1:]
    assert live(client, "x")["requests"] == shown


def test_secrets_of_a_request_are_masked_wherever_it_has_them(
    client: httpx.Client,
) -> None:
    client.post(
        "/lamps/sesame-path?api_key=sesame-query&plain=1",
        headers={"X-Door": "sesame-head", "Authorization": "Bearer sesame-bearer"},
        json={"password": "sesame-body", "token": "sesame-path", "name": "desk"},
    )
    (shown,) = live(client)["requests"]
    assert "sesame-" not in str(shown)
    assert shown["path"] == "/lamps/sesa…?api_key=sesa…&plain=1"
    assert ["authorization", "Bearer sesa…"] in shown["headers"]
    assert '"name":"desk"' in shown["body"]


def test_what_is_no_operation_and_what_steers_is_noted_but_no_look(
    client: httpx.Client,
) -> None:
    client.get("/nowhere")
    client.post("/_mock/reset")
    client.get("/_mock")
    noted = [(one["path"], one["status"]) for one in live(client)["requests"]]
    assert noted == [("/nowhere", 404), ("/_mock/reset", 204)]


def test_webhooks_are_shown_with_their_bodies(client: httpx.Client) -> None:
    client.post("/_mock/actions/dim", json={"name": "desk"})
    (sent,) = live(client)["deliveries"]
    assert (sent["what"], sent["attempts"], sent["status"]) == ("desk 3", 0, None)
    assert "loopback" in sent["problem"]
    assert sent["body"] == '{"token": "sesa…"}'
    assert ["Authorization", "Basic c2Vz…"] in sent["headers"]
    client.post("/_mock/reset")
    assert live(client)["deliveries"] == []


def test_the_arguments_of_actions_are_described(client: httpx.Client) -> None:
    forms = client.get("/_mock/forms").json()
    dim = forms["actions"][-1]
    assert (dim["name"], dim["parameters"]["required"]) == ("dim", ["name"])
    assert dim["parameters"]["properties"]["level"] == {"type": "integer", "default": 3}
    assert dim["parameters"]["properties"]["mode"]["enum"] == ["fast", "slow"]
    assert forms["operations"] == []
    assert forms["paths"] == ["POST /lamps/{token}"]
