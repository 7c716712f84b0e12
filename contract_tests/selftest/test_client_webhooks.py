"""Webhooks of the vendor, as `parse_webhook` of a generated client reads them."""

import hmac
import json
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.selftest.toys import (
    JSON,
    TypeErrors,
    body,
    client_of,
    described,
    folders,
    operation,
    parameter,
    ref,
)
from scripts.client import write_or_check

SPEC = described("webhooks")
NAMES = ["OrderAdd", "OrderDelete", "card.added", "PersonAdd", "DoorOpen", "DoorClose"]
PLACED = {"Id": "7", "Total": 1.5, "Placed": "2026-01-09T01:16:59.3936863Z"}


def webhook(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    """A path item whose POST has a body in these media types, in JSON and XML unless told."""
    kinds = media or ("text/xml", "text/json", "application/json")
    sent, signed = body(schema, *kinds), parameter("Signature", "header")
    return {"post": operation("", requestBody=sent, parameters=[signed], tags=["w"])}


@pytest.mark.parametrize("form", [dict, json.dumps, lambda it: json.dumps(it).encode()])
def test_an_event_is_read_as_its_model(acme: Any, form: Any) -> None:
    sent = {**PLACED, "More": [1], "Extra": '{"a": 1}'}
    order = acme.parse_webhook(form(sent), event="OrderAdd")
    assert type(order) is acme.models.OrderEvent
    assert (order.id, order.total, order.note) == ("7", 1.5, acme.types.UNSET)
    assert order.placed == datetime(2026, 1, 9, 1, 16, 59, 393686, tzinfo=UTC)
    assert (order.extra, order.additional_properties) == ({"a": 1}, {"More": [1]})


def test_an_open_object_a_list_and_a_schema_of_its_own_are_read(acme: Any) -> None:
    assert acme.parse_webhook(b'{"a": {"b": 1}}', "PersonAdd") == {"a": {"b": 1}}
    (card,) = acme.parse_webhook(b'[{"Id": "1"}]', event="Lines {all}")
    assert card == acme.models.CardEvent(id="1")
    closed = acme.parse_webhook({"kind": "closed", "door": "front"}, "DoorClose")
    assert type(closed).__name__ in acme.models.__all__
    assert closed.door == "front"


@pytest.mark.parametrize(
    ("body", "model"),
    [
        (PLACED, "OrderEvent"),
        ({**PLACED, "New": 1, "Newer": 2}, "OrderEvent"),
        ({**PLACED, "New": 1, "Newer": 2, "Newest": 3}, None),
        ({"Id": "7", "Total": 2}, None),
        ({"Id": "7", "Code": "A", "Placed": "2026-01-09T01:16:59Z"}, "CardEvent"),
        ({"kind": "opened", "door": "front", "by": "Ann"}, "Opened"),
        ({"kind": "ajar", "door": "front", "by": "Ann"}, None),
        ({"anything": 1}, None),
        ({}, None),
    ],
)
def test_without_an_event_the_fields_decide_or_it_is_asked_for(
    acme: Any, body: dict[str, Any], model: str | None
) -> None:
    if model:
        assert type(acme.parse_webhook(body)).__name__ == model
        return
    with pytest.raises(acme.WebhookError) as caught:
        acme.parse_webhook(body)
    names = ", ".join(map(repr, NAMES))
    assert f"pass event=, one of {names}" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "event", "says"),
    [
        (b"", None, "the body is no JSON: Expecting value"),
        (b"\xff\xfe\xfa", None, "the body is no JSON: 'utf"),
        ("{", "OrderAdd", "the body is no JSON: Expecting property name"),
        ('{"a": Infinity}', "OrderAdd", "the body is no JSON: Infinity is no value"),
        ("[" * 100_000, None, "the body is no JSON: maximum recursion depth"),
        ("[]", "OrderAdd", "OrderAdd is not as documented: not a JSON object"),
        ("{}", "Lines {all}", "not as documented: not a JSON array"),
        ("null", None, "the body does not tell its event"),
        ("7", "PersonAdd", "PersonAdd is not as documented: not a JSON object"),
        ({}, "OrderAd", "no event 'OrderAd'; did you mean 'OrderAdd'? The events are"),
        ({}, "Ping", "there is no event 'Ping'. The events are"),
        ({}, "", "there is no event ''. The events are"),
    ],
)
def test_what_is_wrong_is_an_error_of_the_client(
    acme: Any, body: Any, event: str | None, says: str
) -> None:
    with pytest.raises(acme.WebhookError) as caught:
        acme.parse_webhook(body, event)
    error = caught.value
    assert isinstance(error, acme.AcmeError)
    assert says in str(error)
    assert (error.event, error.body) == (event, body)
    assert len(str(error)) < 500


@pytest.mark.parametrize(
    ("body", "event", "places"),
    [
        ({}, "card.added", ["CardEvent.Id"]),
        (
            {"Code": "A", "Owner": "", "Placed": ""},
            None,
            ["CardEvent.Placed", "CardEvent.Id"],
        ),
        ({**PLACED, "Placed": "soon"}, None, ["OrderEvent.Placed"]),
        ({"Placed": "soon"}, "OrderAdd", ["OrderEvent.Placed"]),
        ({"kind": "shut"}, "DoorOpen", ["Opened.kind"]),
        (PLACED, None, []),
    ],
)
def test_what_is_not_as_documented_is_kept_and_noted(
    acme: Any, body: dict[str, Any], event: str | None, places: list[str]
) -> None:
    drift: list[Any] = []
    read = acme.parse_webhook(body, event, drift=drift)
    assert read.to_dict().keys() == body.keys()
    assert [each.place for each in drift] == places
    assert {each.operation for each in drift} <= {event or "webhook"}


FIELDS = st.sampled_from(["Id", "Total", "Placed", "Code", "kind", "door", "Extra"])


@given(JSON | st.dictionaries(FIELDS, JSON), st.sampled_from([None, *NAMES]))
def test_no_body_raises_anything_else(acme: Any, body: Any, event: str | None) -> None:
    try:
        read = acme.parse_webhook(json.dumps(body), event)
    except acme.WebhookError:
        return
    kept = read if isinstance(read, dict) else read.to_dict()
    assert kept.keys() == body.keys()


USE = """
from acme_client import WebhookEvent, parse_webhook
from acme_client.models import CardEvent, OrderEvent


def orders(body: bytes) -> OrderEvent:
    return parse_webhook(body, event="OrderDelete")


def people(body: bytes) -> dict[str, object]:
    return parse_webhook(body, "PersonAdd")


def any_of_them(body: str, event: WebhookEvent) -> float:
    read = parse_webhook(body, event)
    if isinstance(read, OrderEvent) and read.total:
        return read.total
    return 0
"""
WRONG = """

def wrong(body: bytes) -> OrderEvent:
    return parse_webhook(body, event="card.added")


def no_event() -> WebhookEvent:
    return "OrderAd"
"""


def test_a_type_checker_knows_the_model_of_each_event(type_errors: TypeErrors) -> None:
    assert type_errors(USE) == []
    wrong = type_errors(USE + WRONG)
    assert [line.rpartition("[")[2] for line in wrong] == ["return-value]"] * 2


def test_the_readme_says_what_each_event_is_read_as(readme: str) -> None:
    assert "| `OrderAdd`, `OrderDelete` | `OrderEvent` |" in readme
    assert "| `PersonAdd` | `dict[str, Any]` |" in readme
    assert "declare more than half of them" in " ".join(readme.split())
    assert "Ping" not in readme
    assert "Pong" not in readme


def test_one_payload_for_all_needs_no_event(
    tmp_path: Path, type_errors: TypeErrors
) -> None:
    alike = {name: webhook({"type": "object"}) for name in ("a", "b")}
    with client_of(tmp_path, {**SPEC, "webhooks": alike}, "other") as other:
        assert other.parse_webhook(b'{"x": 1}') == {"x": 1}
        with pytest.raises(other.WebhookError, match="there is no event 'c'"):
            other.parse_webhook(b'{"x": 1}', "c")
        assert type_errors(package=other) == []


def made(hash_: str, text: bytes) -> bytes:
    return hmac.digest(b"k", text, hash_)


@pytest.mark.parametrize(
    ("how", "signed", "signature"),
    [
        (
            {"hash": "sha512", "encoding": "base64", "signed": "{body}.{event}"},
            {"event": "a"},
            b64encode(made("sha512", b'{"x": 1}.a')).decode(),
        ),
        (
            {"hash": "sha256", "encoding": "hex", "signed": "{body}"},
            {},
            made("sha256", b'{"x": 1}').hex(),
        ),
    ],
)
def test_a_webhook_is_read_from_its_sender_alone(
    tmp_path: Path, type_errors: TypeErrors, how: Any, signed: Any, signature: str
) -> None:
    item = webhook({"type": "object"})
    item["post"]["parameters"][0]["x-signature"] = how
    with client_of(tmp_path, {**SPEC, "webhooks": {"a": item}}, "other") as other:
        headers, text = {"sIGNATURE": f" {signature} "}, b'{"x": 1}'
        right = {"headers": headers, "key": "k", **signed}
        assert other.parse_webhook(text, **right) == {"x": 1}
        assert other.verify_webhook(text.decode(), **right) is None
        for wrong, says in (
            ({"key": ""}, "a key is needed"),
            ({"key": None}, "a key is needed"),
            ({"headers": None}, "the header Signature is missing"),
            ({"headers": {}}, "the header Signature is missing"),
            ({"headers": {"Signature": "forged"}}, "the signature is not that"),
            ({"headers": {"Signature": "gefälscht"}}, "the signature is not that"),
            ({"key": "other"}, "the signature is not that"),
        ):
            with pytest.raises(other.WebhookError, match=says):
                other.parse_webhook(text, **{**right, **wrong})
        with pytest.raises(other.WebhookError, match="the body as it came in"):
            other.parse_webhook({"x": 1}, **right)
        if signed:
            with pytest.raises(other.WebhookError, match="pass event="):
                other.parse_webhook(text, headers=headers, key="k")
        assert type_errors(package=other) == []
        told = (Path(other.__file__).parents[1] / "README.md").read_text()
        assert "Who sent it is checked by `Signature`" in told


def test_webhooks_that_are_signed_in_two_ways_are_refused(tmp_path: Path) -> None:
    items = {name: webhook({"type": "object"}) for name in ("a", "b")}
    for item, encoding in zip(items.values(), ("hex", "base64"), strict=True):
        how = {"hash": "sha256", "encoding": encoding, "signed": "{body}"}
        item["post"]["parameters"][0]["x-signature"] = how
    spec = {**SPEC, "webhooks": items}
    (finding, *_) = write_or_check.write("acme", folders(tmp_path, spec)).findings
    assert "signed alike" in str(finding)


def test_a_client_without_webhooks_has_nothing_of_them(tmp_path: Path) -> None:
    spec = {**SPEC, "webhooks": {"Ping": {"post": operation("p")}}}
    with client_of(tmp_path, spec, "other") as other:
        package = Path(other.__file__).parent
    assert not (package / "webhooks.py").exists()
    assert "ebhook" not in (package.parent / "README.md").read_text()


@pytest.mark.parametrize("media", ["application/x-www-form-urlencoded", "text/xml"])
def test_a_body_that_is_no_json_is_refused(tmp_path: Path, media: str) -> None:
    spec = {**SPEC, "webhooks": {"told": webhook(ref("OrderEvent"), media)}}
    (finding, *_) = write_or_check.write("acme", folders(tmp_path, spec)).findings
    assert "told" in str(finding)
    assert "openapi.yaml:" in str(finding)
