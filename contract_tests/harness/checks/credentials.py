"""`security`: nobody gets in without credentials, or with wrong ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from requests import Response

from contract_tests.harness.checks.responses import Verdict, documented_statuses, told
from contract_tests.harness.http.client import Client
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
        sent = {"headers": headers, "params": query}
        response = client.call(operation, authenticated=False, **sent)
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
    """401 is the answer where the operation documents it, any refusal elsewhere.

    That a wrong credential is told from a missing one by nothing is our reading: another refusal keeps strangers out as well.
    """
    status, refusal = response.status_code, operation.responses.get("401")
    if status == 401 or (not refusal and 400 <= status < 500):
        return
    words = f"{operation.id} needs {scheme.name}; {documented_statuses(operation)}"
    where = refusal.pointer if refusal else scheme.pointer
    verdict = Verdict(
        where,
        f"answered {status} {circumstance}",
        "" if refusal else words,
        basis="assumed" if 400 <= status < 500 and "wrong" in circumstance else "",
    )
    if refusal and not 400 <= status < 500:
        # Whichever status refuses them, they may not get in.
        verdict = replace(verdict, part=scheme.pointer)
    yield told(client.gate, operation, verdict, client.gate.exchanges[-1])
