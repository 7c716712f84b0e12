"""Mocks of every API take what clients send alike, shown on a toy: null, letter case, and what an answer had no use for."""

from dataclasses import replace
from typing import Any, Literal

import msgspec
import pytest
from starlette.requests import Request

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    Refused,
    read_as,
    read_query,
    sent_fields,
)
from contract_tests.harness.mocking.fitting import (
    in_documented_case,
    unknown_keys,
    without_nulls,
)
from contract_tests.selftest.mock_toy import Toy


class Sun(msgspec.Struct, tag_field="kind", tag="sun"):
    hours: int = 0


class Fire(msgspec.Struct, tag_field="kind", tag="fire"):
    heat: int = 0


Shade = Literal["Linen", "Glass"]


class Bulb(msgspec.Struct):
    watts: int
    isWarm: bool | msgspec.UnsetType = msgspec.UNSET


class Lamp(msgspec.Struct):
    """The shop says that null in `room` takes the lamp out of its room; of all else it is silent."""

    name: str
    shade: Shade | msgspec.UnsetType = msgspec.UNSET
    room: str | msgspec.UnsetType | None = msgspec.UNSET
    bulbs: list[Bulb | str] = []
    notes: Any = ""
    light: Sun | Fire | msgspec.UnsetType = msgspec.UNSET
    labels: dict[str, Any] = {}


def shop(clock: Clock) -> Mock:
    async def create(request: Request) -> Any:
        if read_query(request, "dryRun") == "yes":
            raise Refused(400, "not today")
        return sent_fields(await read_as(request, Lamp))

    async def list_all(request: Request) -> Any:
        shade = read_query(request, "shade", ["Linen", "Glass"])
        return {"shade": shade, "at": request.path_params["room"]}

    items = [
        PathItem("/lamps", {"POST": create}),
        PathItem("/rooms/{room}/lamps", {"GET": list_all}),
    ]
    return Mock(items, lambda: None, {})


def any_case(clock: Clock) -> Mock:
    return replace(shop(clock), letter_case="ignored")


@pytest.fixture
def mock() -> Toy:
    return Toy(shop)


def created(mock: Toy, **fields: Any) -> Any:
    return mock.call("POST", "/lamps", json={"name": "desk", **fields}).json()


def test_null_is_not_sent_unless_a_page_gives_it_a_meaning(mock: Toy) -> None:
    plain = created(mock)
    assert created(mock, shade=None, bulbs=None, notes=None, labels=None) == plain
    assert created(mock, room=None) == {**plain, "room": None}
    bulbs = [{"watts": 5, "isWarm": None}, "spare"]
    assert created(mock, bulbs=bulbs)["bulbs"] == [{"watts": 5}, "spare"]
    assert created(mock, labels={"a": None})["labels"] == {"a": None}


@pytest.mark.parametrize(
    "wrong", [{"name": None}, {"bulbs": [{"watts": None}]}, {"bulbs": [None]}]
)
def test_null_is_refused_where_something_has_to_be(mock: Toy, wrong: Any) -> None:
    answer = mock.call("POST", "/lamps", json={"name": "desk", **wrong})
    assert answer.status_code == 400
    assert "null" in answer.headers["X-Mock-Reason"]


def test_letter_case_counts_unless_a_vendor_ignores_it(mock: Toy) -> None:
    assert mock.call("POST", "/Lamps", json={"name": "desk"}).status_code == 404
    assert mock.call("POST", "/lamps", json={"Name": "desk"}).status_code == 400
    listed = mock.call("GET", "/rooms/Hall/lamps?Shade=linen&shade=glass")
    assert listed.json() == {"shade": "glass", "at": "Hall"}
    assert listed.headers["X-Mock-Ignored"] == "?Shade"


def test_where_letter_case_is_ignored_names_are_read_as_documented() -> None:
    mock = Toy(any_case)
    body = {"NAME": "Desk", "Shade": "LINEN", "Bulbs": [{"Watts": 5, "iswarm": True}]}
    answer = mock.call("POST", "/LAMPS", json={**body, "Labels": {"Any": "Case"}})
    assert answer.json() == {
        **created(mock),
        "name": "Desk",
        "shade": "Linen",
        "bulbs": [{"watts": 5, "isWarm": True}],
        "labels": {"Any": "Case"},
    }
    assert "X-Mock-Ignored" not in answer.headers
    listed = mock.call("GET", "/Rooms/Hall/Lamps?SHADE=glass")
    assert listed.json() == {"shade": "Glass", "at": "Hall"}
    assert "X-Mock-Ignored" not in listed.headers
    answer = mock.call("POST", "/lamps", json={"name": "desk", "shade": "Paper"})
    assert answer.status_code == 400


def test_a_name_sent_in_two_cases_is_read_once() -> None:
    assert in_documented_case({"name": "a", "NAME": "b"}, Lamp) == {"name": "b"}


def test_ignored_keys_are_named_by_their_places(mock: Toy) -> None:
    fields = {"nmae": "x", "bulbs": [{"watts": 1}, {"watts": 2, "a/b~c": 1}, "spare"]}
    body = {"name": "desk", **fields, "labels": {"any": 1}, "notes": {"any": 1}}
    answer = mock.call("POST", "/lamps?dryRun=no&verbose=1&verbose=2", json=body)
    assert answer.headers["X-Mock-Ignored"] == "?verbose, /nmae, /bulbs/1/a~1b~0c"


def test_objects_of_several_kinds_have_the_fields_of_their_own(mock: Toy) -> None:
    light = {"kind": "fire", "heat": None, "hours": 2}
    answer = mock.call("POST", "/lamps", json={"name": "desk", "light": light})
    assert answer.json()["light"] == {"kind": "fire", "heat": 0}
    assert answer.headers["X-Mock-Ignored"] == "/light/hours"


def test_a_body_that_nothing_reads_is_named_as_a_whole(mock: Toy) -> None:
    answer = mock.call("GET", "/rooms/hall/lamps", content=b"{}")
    assert answer.headers["X-Mock-Ignored"] == "body"
    assert "X-Mock-Ignored" not in mock.call("GET", "/rooms/hall/lamps").headers


def test_a_refusal_names_keys_but_no_parameters_it_did_not_come_to(mock: Toy) -> None:
    answer = mock.call("POST", "/lamps?loud=1", json={"nmae": "desk"})
    assert answer.status_code == 400
    assert answer.headers["X-Mock-Ignored"] == "/nmae"
    answer = mock.call("POST", "/lamps?dryRun=yes&loud=1", json={"nmae": "desk"})
    assert "X-Mock-Ignored" not in answer.headers


def test_the_header_is_short_and_plain(mock: Toy) -> None:
    keys = ["caf\u00e9, \r\n\x7f", "x" * 500, *map(str, range(500))]
    answer = mock.call(
        "POST", "/lamps", json={"name": "desk", **dict.fromkeys(keys, 1)}
    )
    told = answer.headers["X-Mock-Ignored"]
    assert told.startswith("/caf%C3%A9%2C%20%0D%0A%7F, /xxx")
    assert told.endswith(", /9, and 490 more")
    assert told.isascii()
    assert len(told) < 300


def test_the_latest_are_told_until_a_reset(mock: Toy) -> None:
    def told() -> Any:
        return mock.call("GET", "/_mock").json()["ignored"]

    assert told() == []
    for number in range(30):
        mock.call("GET", f"/rooms/\u00e9{number}/lamps?a{number}=1")
    assert len(told()) == 20
    assert told()[0] == {"request": "GET /rooms/\\xe929/lamps", "ignored": ["?a29"]}
    mock.call("GET", f"/rooms/{'x' * 5000}/lamps?a=1")
    assert len(told()[0]["request"]) < 120
    mock.call("POST", "/_mock/reset", json={"a": 1})
    assert told() == []


@pytest.mark.parametrize("value", [None, 1, "a", [1, None], {"a": None}])
def test_values_of_another_shape_stay_as_they_are(value: Any) -> None:
    for type_ in (str, list[str], dict[str, Any], int | str):
        assert without_nulls(value, type_) == value
        assert in_documented_case(value, type_) == value
        assert unknown_keys(value, type_) == []
