"""Answers that tell in their body whether something worked, and answers that are not as documented."""

from typing import Any

import pytest

from contract_tests.selftest.toys import Server, TypeErrors, described

SPEC = described("outcomes")


@pytest.mark.parametrize(
    ("status", "worked"),
    [
        ("Success", True),
        ("succeeded", True),
        ("Failed", False),
        ("", False),
        (None, False),
    ],
)
def test_a_text_tells_by_how_it_begins(
    acme: Any, status: str | None, worked: bool
) -> None:
    info = acme.models.Info.from_dict({"Status": status})
    result = acme.models.Result(info=info)
    assert info.ok is result.ok is worked
    assert acme.failed([result, acme.models.Result()]) == [result] * (not worked) + [
        acme.models.Result()
    ]


def test_a_flag_or_a_thing_tells_and_a_field_of_that_name_stays(acme: Any) -> None:
    models = acme.models
    assert models.Flagged(done=True).ok
    assert not models.Flagged(done=False).ok
    assert models.Made.from_dict({"line": {"count": 1}}).ok
    assert not models.Made().ok
    assert models.Own(ok="no").ok == "no"
    assert not hasattr(models.Line(count=1), "ok")


def test_none_is_not_sent_unless_null_is_documented_or_needed(
    acme: Any, client: Any, server: Server
) -> None:
    server.will_answer(200, [])
    order = {"note": None, "kept": None, "must": None, "state": None, "more": None}
    client.orders.create([order, acme.models.Order(note=None, kept=None, must=None)])
    wire = {"kept": None, "must": None}
    assert server.last.body == [{**wire, "more": None}, wire]


ODD = {
    "must": "x",
    "at": "soon",
    "price": "3",
    "state": "lost",
    "lines": [{"count": 1.0}, {"cuont": 2}, "x"],
    "more": {"a": 1},
}
DRIFT = {
    "Result.order.at": "soon",
    "Result.order.price": "3",
    "Result.order.state": "lost",
    "Result.order.lines.count": None,
    "Result.order.lines": "x",
}


def test_what_is_not_as_documented_is_kept_and_noted(acme: Any, server: Server) -> None:
    results = [{"order": ODD}, {"order": ODD}, 7]
    server.will_answer(200, results)
    with acme.Acme(base_url=server.base_url) as client:
        first, _, last = client.orders.create([])
        assert [first.to_dict(), last] == [{"order": ODD}, 7]
        assert first.order.lines[1]["cuont"] == 2
        found = {each.place: each.value or None for each in client.drift}
        assert found == {**DRIFT, "Result": 7}
        assert {each.operation for each in client.drift} == {"createOrders"}
        assert client.drift[0].why.startswith("Invalid isoformat")


def test_it_can_be_ignored_or_raised(acme: Any, client: Any, server: Server) -> None:
    server.will_answer(200, [{"order": ODD}])
    with acme.Acme(base_url=server.base_url, on_drift="ignore") as calm:
        assert calm.orders.create([])[0].order.state == "lost"
        assert calm.drift == []
    with pytest.raises(acme.ResponseError, match=r"Result\.order\.at: Invalid"):
        client.orders.create([])


def test_the_types_tell(readme: str, type_errors: TypeErrors) -> None:
    assert "`failed(results)`" in readme
    assert "`on_drift`" in readme
    program = """
from acme_client import Acme, failed
from acme_client.models import Result

with Acme() as acme:
    results = acme.orders.create([{"must": None}])
    bad: list[Result] = failed(results)
    done: bool = results[0].ok
    places = [each.place for each in acme.drift]
Acme(on_drift="never")
"""
    assert [line.rpartition("[")[2] for line in type_errors(program)] == ["arg-type]"]
