"""Ids that nobody has are answered 404, where that is documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from contract_tests.harness.checks.declared import UNKNOWN, ids
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.statement import response_pointer
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Call, Refusal, send, suggested
from contract_tests.harness.values.drawn import each
from contract_tests.harness.values.plan import Plan
from contract_tests.harness.values.sample import examples
from scripts.spec.document import Operation


def check_unknown(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Call an operation as its examples suggest, with drawn ids. Raises NotAllowed."""
    # Start-up counts: Schemathesis takes longer to load than many a test to run.
    from contract_tests.harness.checks.generated import cases  # noqa: PLC0415

    gate, spec = client.gate, client.gate.target.spec
    gate.permit(operation)
    call = suggested(spec, operation)
    known = {str(value) for value in client.seed.values()}
    for one in ids(spec, operation):
        known.update(map(str, examples(spec, one.node)))

    def check(case: Any) -> Iterator[Violation]:
        path = dict(call.path)
        for one in ids(spec, operation):
            path[one.name] = unquote(str(case.path_parameters[one.name]))
            if path[one.name].strip() in ("", *known):
                raise Refusal(f"{path[one.name]!r} is blank or known")
        step = send(client, Call(operation, path, call.values))
        if str(step.status) != UNKNOWN:
            what = f"answered {step.status} to an unknown {' and '.join(one.name for one in ids(spec, operation))}"
            where = response_pointer(spec, operation, UNKNOWN)
            yield gate.target.violation(operation, what, where, step.exchange)

    return each(plan, cases(gate, operation), check)
