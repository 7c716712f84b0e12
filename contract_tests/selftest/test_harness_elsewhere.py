"""The semantic checks of servers that are no mocks: read where that is allowed, written to where it is permitted."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest

from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.ownership import Ownership
from contract_tests.harness.http.target import NotRun, Target
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.defects import Serve, as_defect
from contract_tests.harness.report.summary import declared
from contract_tests.harness.values.calls import suggested
from contract_tests.harness.values.made_up import Run, generate
from contract_tests.selftest.library import KEY, SPEC, create
from contract_tests.selftest.library.checks import found_by, found_by_all
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.target.secrets import Secrets
from scripts.target.settings import Settings


@contextmanager
def gate_to_stranger(
    spec: Spec,
    methods: list[str],
    *,
    live: bool,
    allow_writes: bool = False,
    fuzz: bool = False,
) -> Iterator[Gate]:
    """A gate to a library without control paths; `methods` is what it was asked with."""

    async def record(asked: Asked, serve: Serve) -> Reply:
        methods.append(asked.method)
        return await serve(asked)

    app = application(spec.name, create)
    with served(BrokenMock(app, as_defect(record))) as base_url:
        secrets = Secrets({"LIBRARY_KEY": KEY})
        asked = Settings((), allow_writes=fuzz, fuzz=fuzz)
        yield Gate(Target(spec, base_url, live, allow_writes, secrets, None), asked)


def test_a_live_server_is_only_read() -> None:
    methods: list[str] = []
    with gate_to_stranger(SPEC, methods, live=True) as gate:
        found, not_run = found_by_all(gate)
        held, thin = gate.coverage.held, gate.coverage.thin
    assert found == []
    assert set(methods) == {"GET"}
    writes = {f"links {one.id}" for one in SPEC.operations if one.method != "get"}
    assert writes <= not_run.keys()
    assert all("ALLOW_WRITES=1 permits it" in not_run[one] for one in writes)
    assert held == {("filter", "listBooks shelf")}
    assert ("listBooks", "1 item to page") in thin


def test_a_server_that_may_be_written_to_is_checked_in_full() -> None:
    """It cannot be reset: whatever is drawn meets what was made before."""
    with gate_to_stranger(SPEC, [], live=True, allow_writes=True, fuzz=True) as gate:
        assert found_by_all(gate) == ([], {})
        every = {(kind, one) for kind, all in declared(SPEC).items() for one in all}
        assert gate.coverage.held == every


def test_a_live_server_is_written_to_with_examples_alone() -> None:
    with gate_to_stranger(SPEC, [], live=True, allow_writes=True) as gate:
        found, not_run = found_by_all(gate)
        bodies = [one.body for one in gate.exchanges if one.url.endswith("/books")]
    assert found == []
    assert not_run
    body = suggested(SPEC.operation("createBook")).values.body
    assert {json.dumps(json.loads(one)) for one in bodies if one} <= {json.dumps(body)}


def test_no_unknown_id_is_one_that_others_may_have_made() -> None:
    with gate_to_stranger(SPEC, [], live=True, fuzz=True) as gate:
        assert found_by(gate, "ids", SPEC.operation("getBook")) == []
        ids = [one.url.rpartition("/")[2] for one in gate.exchanges]
    assert ids
    assert all(len(one) >= len(uuid4().hex) for one in ids)


def test_what_is_held_back_ends_no_run_along_links(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[str] = []

    def foreign(ownership: Ownership, operation: Operation, sent: object) -> str:
        if operation.id != "createNote":  # few are sent more often
            return ""
        held.append(operation.id)
        return "a book"

    monkeypatch.setattr(Ownership, "foreign", foreign)
    with gate_to_stranger(SPEC, [], live=False) as gate:
        made_up = list(generate(gate, Run("stateful", None, "quick", 1)))
    assert len(held) > 1
    assert [one for one in made_up if isinstance(one, Exception)] == []


def test_a_list_that_others_change_is_no_violation() -> None:
    """Every time it is read it has one book more."""
    read = 0

    async def grow(asked: Asked, serve: Serve) -> Reply:
        nonlocal read
        read += 1
        every = [{"id": str(one)} for one in range(read, 0, -1)]
        page = int(asked.query.get("page", "1"))
        size = int(asked.query.get("per_page", "4"))
        data = every[(page - 1) * size :][:size]
        return Reply(200).with_json({"data": data, "meta": {"total": read}})

    app = application(SPEC.name, create)
    with served(BrokenMock(app, as_defect(grow))) as base_url:
        target = Target(
            SPEC, base_url, True, False, Secrets({"LIBRARY_KEY": KEY}), None
        )
        with pytest.raises(NotRun, match="the list of listBooks changed meanwhile"):
            found_by(Gate(target), "x-pagination", SPEC.operation("listBooks"))
