"""`security`: nobody gets in without credentials, or with wrong ones."""

from __future__ import annotations

from collections.abc import Iterator

from requests import Response

from contract_tests.harness.checks.responses import documented_statuses, wrong_status
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation
from scripts.spec.operation import Operation
from scripts.spec.security import Scheme, required
from scripts.target.secrets import basic

WRONG = "no-such-credential"


def let_in(client: Client, operation: Operation, *, wrong: bool) -> Iterator[Violation]:
    """Leave out each of the operation's credentials in turn, or send a wrong one; a violation for each that gets in."""
    for scheme in required(client.gate.target.spec, operation):
        headers, query = client.credentials(operation)
        place = query if scheme.kind == "query" else headers
        del place[scheme.field]
        if wrong:
            place[scheme.field] = _wrong(scheme)
        response = client.call(
            operation, authenticated=False, headers=headers, params=query
        )
        circumstance = f"to {'a wrong' if wrong else 'no'} {scheme.field}"
        yield from _refused(client, operation, scheme, response, circumstance)


def _wrong(scheme: Scheme) -> str:
    wrong = {"basic": f"Basic {basic(WRONG, WRONG)}", "bearer": f"Bearer {WRONG}"}
    return wrong.get(scheme.kind, WRONG)


def _refused(
    client: Client,
    operation: Operation,
    scheme: Scheme,
    response: Response,
    circumstance: str,
) -> Iterator[Violation]:
    """401 is the answer where the operation documents it, any documented refusal elsewhere."""
    target = client.gate.target
    status = response.status_code
    if "401" in operation.responses:
        if status != 401:
            yield wrong_status(client.gate, operation, response, "401", circumstance)
    elif operation.documented(status) is None or not 400 <= status < 500:
        words = f"{operation.id} needs {scheme.name}; {documented_statuses(operation)}"
        what = f"answered {status} {circumstance}"
        sent = client.gate.exchanges[-1]
        statement = of_node(target.spec, scheme.pointer, words)
        yield target.violation(operation, what, statement, sent)
