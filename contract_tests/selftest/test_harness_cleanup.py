"""On a server that cannot be reset a run removes what it created, and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.gate import Gate, NotAllowed
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import HEALTHY, Defect, Serve, Spoil
from contract_tests.harness.values.cleanup import clean_up
from contract_tests.selftest.gates import gate_to_club, gate_to_library


async def keeps_all(asked: Asked, serve: Serve) -> Reply:
    is_removal = asked.method == "DELETE" or asked.path.endswith("/remove")
    return Reply(403) if is_removal else await serve(asked)


BOOK = {"title": "Emma", "isbn": "1", "shelf": "fiction", "branch": "main"}


@contextmanager
def staging(gate_to: Any, spoil: Defect | Spoil = HEALTHY) -> Iterator[Client]:
    """Calls of a server that hides its control paths."""
    with gate_to(spoil) as gate:
        hidden = Gate(replace(gate.target, description=None))
        yield Client(hidden)


def titles(client: Client) -> list[str]:
    return [one["title"] for one in client.get("/books").json()["data"]]


def test_what_a_test_created_is_removed_last_created_first() -> None:
    with staging(gate_to_library) as client:
        before = titles(client)
        for isbn in ("1", "2"):
            client.post("/books", json={**BOOK, "isbn": isbn})
        client.gate.forget()
        assert clean_up(client.gate) == {}
        removed = [one.url[-2:] for one in client.gate.exchanges]
        assert removed == ["b2", "b1"]
        assert titles(client) == before


def test_what_is_removed_by_a_body_is_removed_too() -> None:
    with staging(gate_to_club) as client:
        client.post("/members", json={"club": "main", "name": "Ada"})
        assert clean_up(client.gate) == {}
        assert client.get("/members").json()["members"] == []


def test_what_no_operation_removes_is_counted() -> None:
    with staging(gate_to_library, keeps_all) as client:
        client.post("/books", json=BOOK)
        assert clean_up(client.gate) == {"createBook": 1}
    with staging(gate_to_club) as client:
        client.post("/hooks", json={"event": "MemberAdd", "target": "http://a.test"})
        assert clean_up(client.gate) == {"createHook": 1}


def test_what_was_there_before_is_not_removed() -> None:
    with staging(gate_to_library) as client:
        (there,) = client.get("/books").json()["data"]
        with pytest.raises(NotAllowed, match="was there before this run"):
            client.request("DELETE", f"/books/{there['id']}")
        client.post("/books", json=BOOK)
        assert client.request("DELETE", "/books/b1").status_code == 204
        assert clean_up(client.gate) == {}


async def answers_very_deep(asked: Asked, serve: Serve) -> Reply:
    deep = b"[" * 900 + b'"a"' + b"]" * 900
    return Reply(200, deep if asked.method == "GET" else b"[" * 100_000)


def test_an_answer_of_any_depth_is_read_or_left() -> None:
    with staging(gate_to_library, answers_very_deep) as client:
        client.get("/books")
        assert client.gate.ownership.is_ours == {"a": False}
        client.post("/books", json=BOOK)
        assert clean_up(client.gate) == {}
