"""Query parameters that an operation does not declare: a mock of ours has no use for them, and says so in `X-Mock-Ignored`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Step, send, suggested
from scripts.spec.live import reads
from scripts.spec.operation import Operation

UNHEARD = "unheard"
# What lists understand elsewhere. To these come the parameters of all other operations of the API.
USUAL = """page per_page limit offset count size page_size cursor sort order sort_by order_by
    status type query q search filter fields from to start end since until"""
AT_A_TIME = 10  # the header names twelve


def check_undeclared(client: Client, operation: Operation) -> Iterator[Violation]:
    """Call an operation with all that it does not declare. Raises NotRun where that is refused, or not told of."""
    _start_over(client)
    plain = _plain(client, operation)
    names = _candidates(client, operation)
    for start in range(0, len(names), AT_A_TIME):
        sent = names[start : start + AT_A_TIME]
        if not reads(operation):
            _start_over(client)
        step = _again(client, plain, dict.fromkeys([UNHEARD, *sent], "1"))
        ignored = _ignored(step)
        if UNHEARD not in ignored and step.succeeded:
            raise NotRun("the server does not tell what it ignores")
        used = [name for name in sent if name not in ignored]
        if reads(operation) and not used and _differs(client, plain, step):
            each = {one: _again(client, plain, {one: "1"}) for one in sent}
            used = [one for one in sent if _differs(client, plain, each[one])] or sent
        if used:
            yield _violation(client, step, used)


def _start_over(client: Client) -> None:
    control = MockControl(client.gate)
    control.reset()
    control.seed_examples()


def _candidates(client: Client, operation: Operation) -> list[str]:
    others = client.gate.target.spec.operations
    heard = [one.name for other in others for one in other.parameters_in("query")]
    own = [one.name for one in operation.parameters_in("query")]
    known = {name.lower() for name in [*own, *client.credentials(operation)[1]]}
    every = dict.fromkeys([*USUAL.split(), *heard])
    return [name for name in every if name.lower() not in known]


def _plain(client: Client, operation: Operation) -> Step:
    """The sample call, with optional parameters where it needs one of them."""
    step = send(client, suggested(operation))
    if not step.succeeded:
        step = send(client, suggested(operation, optional=True))
    if not step.succeeded:
        raise NotRun(f"{operation.id} answered {step.status} to its sample")
    return step


def _again(client: Client, step: Step, query: dict[str, str]) -> Step:
    values = step.call.values
    values = replace(values, query={**values.query, **query})
    return send(client, replace(step.call, values=values))


def _ignored(step: Step) -> set[str]:
    """The parameters that a mock had no use for."""
    told = step.response.headers.get("X-Mock-Ignored", "").split(", ")
    return {name[1:] for name in told if name.startswith("?")}


def _differs(client: Client, plain: Step, step: Step) -> bool:
    """Whether an answer is another than that without parameters, which is the same each time."""
    before = plain.response.content
    if step.response.content == before:
        return False
    return _again(client, plain, {}).response.content == before


def _violation(client: Client, step: Step, used: Sequence[str]) -> Violation:
    target, operation = client.gate.target, step.call.operation
    named = ", ".join(used)
    words = f"{operation.id} declares no query parameter {named}"
    statement = of_node(target.spec, operation.pointer, words)
    what = f"has a use for {named}"
    return target.violation(operation, what, statement, step.exchange)
