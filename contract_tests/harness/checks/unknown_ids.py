"""Ids that nobody has are answered 404, where that is documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

from contract_tests.harness.checks.responses import Verdict, told
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Call, Unusable, send, suggested
from contract_tests.harness.values.drawn import cases, each
from contract_tests.harness.values.plan import Plan
from scripts.spec.message import Parameter
from scripts.spec.operation import Operation
from scripts.spec.validation import fits

UNKNOWN = "404"


def ids(operation: Operation) -> list[Parameter]:
    """The parameters in a path that may name nothing, of an operation that documents 404: no choices of a few."""
    if UNKNOWN not in operation.responses:
        return []
    in_path = operation.parameters_in("path")
    return [one for one in in_path if not one.described.is_choice]


def check_unknown(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Call an operation as its examples suggest, with drawn ids. Raises NotAllowed."""
    gate, unknown = client.gate, ids(operation)
    gate.permit(operation)
    call = suggested(operation)
    known = {str(value) for value in client.seed.values()}
    known |= {str(example.value) for one in unknown for example in one.examples}
    response = operation.responses[UNKNOWN]

    def check(case: Any) -> Iterator[Violation]:
        path = dict(call.path)
        for one in unknown:
            drawn = unquote(str(case.path_parameters[one.name]))
            path[one.name] = drawn if gate.target.is_mock else _unheard_of(one, drawn)
            if path[one.name].strip() in ("", *known):
                raise Unusable(f"{path[one.name]!r} is blank or known")
        step = send(client, Call(operation, path, call.values))
        if str(step.status) != UNKNOWN:
            names = " and ".join(one.name for one in unknown)
            what = f"answered {step.status} to an unknown {names}"
            # A refusal may find something else wrong with an id that was made up.
            basis = "assumed" if 400 <= step.status < 500 else ""
            verdict = Verdict(response.pointer, what, basis=basis)
            yield told(gate, operation, verdict, step.exchange)

    return each(plan, cases(gate, operation), check)


def _unheard_of(parameter: Parameter, drawn: str) -> str:
    """An id that no other test can have made on a server that cannot be reset, where a text may be one."""
    longer = f"{uuid4().hex}{drawn}"
    is_text = not any(parameter.described.says("format"))
    return longer if is_text and fits(parameter.schema, longer) else drawn
