"""A request that a server sends by itself is held against its callback; a misfit is told with its place."""

import json
from pathlib import Path

import httpx
import pytest

from contract_tests.harness.checks.callbacks import callback, verdicts
from contract_tests.harness.http.receiver import Received, receiving
from contract_tests.selftest.toys import an_object, body, document, operation
from scripts.spec.document import Spec, load

JSON = {"content-type": "application/json; charset=utf-8"}
DONE = {"put": {"requestBody": {"$ref": "#/components/requestBodies/Done"}}}
CALLBACKS = {"done": {"{$request.body#/url}": DONE}}
DOCUMENT = document({"/orders": {"post": operation("order", callbacks=CALLBACKS)}})
DOCUMENT["components"] = {
    "requestBodies": {"Done": body(an_object({"id": {"type": "integer"}}, "id"))}
}


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    (tmp_path / "openapi.yaml").write_text(json.dumps(DOCUMENT, indent=1))
    return load(tmp_path)


def received(headers: dict[str, str], body: object) -> Received:
    return Received("PUT", "/", headers, json.dumps(body).encode())


def told(spec: Spec, request: Received) -> list[str]:
    found = verdicts(callback(spec.operation("order"), "done"), request)
    return [f"{spec.origin(one.pointer)}: {one.what}" for one in found]


def test_a_callback_is_found_whatever_its_address_and_method(spec: Spec) -> None:
    sender = callback(spec.operation("order"), "done")
    assert sender.pointer.endswith("/callbacks/done/{$request.body#~1url}/put")
    assert sender.label == "order (POST /orders)"


def test_what_fits_is_not_told(spec: Spec) -> None:
    assert told(spec, received(JSON, {"id": 1, "more": True})) == []


def test_what_does_not_fit_is_told_with_its_place(spec: Spec, tmp_path: Path) -> None:
    (found,) = told(spec, received(JSON, {"id": "1"}))
    line = (tmp_path / "openapi.yaml").read_text().split('"type": "integer"')[0]
    assert found.startswith(
        f"{tmp_path}/openapi.yaml:{line.count(chr(10)) + 1}: the body sent does not fit: at /id"
    )
    (found,) = told(spec, received(JSON, {}))
    assert '"id" is a required property' in found


@pytest.mark.parametrize("headers", [{}, {"content-type": "text/plain"}])
def test_another_media_type_is_told(spec: Spec, headers: dict[str, str]) -> None:
    (found,) = told(spec, received(headers, {"id": 1}))
    assert found.endswith(
        f"sent {headers.get('content-type', 'without a content type')}"
    )


@pytest.mark.parametrize("raw", [b"", b"{", b"id=1", b"\xff"])
def test_what_is_no_json_is_told(spec: Spec, raw: bytes) -> None:
    with receiving() as receiver:
        answer = httpx.post(receiver.url, content=raw, headers=JSON)
        assert answer.status_code == 200
        (found,) = told(spec, receiver.take())
    assert found.endswith(": the body sent is no JSON")
