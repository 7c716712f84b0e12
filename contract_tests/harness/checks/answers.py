"""Judges every answer of a run once, whichever test asked for it: `conftest` gives a `Judge` to the gate.

`responses.py` says how an answer differs from what is documented; here is what a server cannot be blamed for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from contract_tests.harness.checks import responses
from contract_tests.harness.checks.refusals import CONTENT, faults, is_refused
from contract_tests.harness.checks.responses import Verdict
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.valid import takes
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.breaks import Break, breaks
from scripts.spec.document import Spec
from scripts.spec.links import links
from scripts.spec.media import is_json
from scripts.spec.message import Response
from scripts.spec.operation import Operation
from scripts.spec.places import steps

# The name of a field in small letters, and its value as JSON, "" for none.
Trait = tuple[str, str]


class Judge:
    """Judges the answers of one server."""

    def __init__(self, spec: Spec) -> None:
        self.linked = {link.target.id for link in links(spec)}
        # What the server was sent against its specification: it may show that again.
        self.garbage: set[Trait] = set()

    def __call__(
        self, gate: Gate, operation: Operation, sent: Exchange
    ) -> Iterator[Violation]:
        """The faults of an answer. Counts in the gate's coverage whether the operation worked."""
        wrong = list(_broken(operation, sent))
        self._count(gate, operation, sent)
        if 200 <= sent.status < 300:
            self.garbage.update(*map(_traits, wrong))
        for verdict in self._verdicts(operation, sent, wrong):
            yield responses.told(gate, operation, verdict, sent)

    def _count(self, gate: Gate, operation: Operation, sent: Exchange) -> None:
        """It should have worked where its request is as specified and nothing in it has to be there already."""
        if 200 <= sent.status < 300:
            gate.coverage.worked.add(operation.id)
            return
        needs_something = bool(operation.in_path) or operation.id in self.linked
        if not gate.makes_up:  # examples name what this server need not have
            query = operation.parameters_in("query")
            needs_something |= operation.body is not None
            needs_something |= any(one.required for one in query)
        if sent.status >= 500 or not (needs_something or faults(operation, sent)):
            gate.coverage.failed.add(operation.id)

    def _verdicts(
        self, operation: Operation, sent: Exchange, wrong: list[Break]
    ) -> Iterator[Verdict]:
        response = operation.documented(sent.status)
        if response is None:
            yield responses.undocumented(operation, sent)
            return
        yield from _headers(response, sent)
        # A bad request may be one for several reasons, and pages that show its answer mean a field that they tell of.
        of_fields = any(is_refused(operation.spec, one) for one in wrong)
        known = str(sent.status) not in CONTENT or not operation.body or of_fields
        own = self.garbage.union(*map(_traits, wrong)) if wrong else self.garbage
        for verdict in responses.wrong_body(response, sent):
            broken = verdict.broken
            if broken is None or _trait(broken) not in own:
                open_ = not known or (broken and _may_be_null(response, sent, broken))
                yield replace(verdict, basis="assumed") if open_ else verdict


def _may_be_null(response: Response, sent: Exchange, broken: Break) -> bool:
    """Whether what is wrong is null for a field of which no page says that it always has a value."""
    form = response.covering(sent.answer_type) or response.used
    if broken.value is not None or not broken.place or not (form and form.schema):
        return False
    *around, name = steps(broken.place)
    told = form.schema.described.step(*around)[0]
    bases = [
        each.spec.basis(each.at("required", each.listed("required").index(name)))
        for each in told
        if name in each.listed("required")
    ]
    return all(basis != "documented" for basis in bases)


def _broken(operation: Operation, sent: Exchange) -> Iterator[Break]:
    """How the JSON of a request breaks its schema."""
    form = operation.body.covering(sent.content_type) if operation.body else None
    if form is not None and is_json(sent.content_type):
        with suppress(ValueError, RecursionError):
            yield from breaks(form.schema, json.loads(sent.body), formats=True)


def _trait(broken: Break) -> Trait:
    """How a value that breaks something is known again."""
    if broken.missing:
        return broken.missing.lower(), ""
    return _name(broken).lower(), json.dumps(broken.value, sort_keys=True)


def _name(broken: Break) -> str:
    names = [one for one in steps(broken.place) if not one.isdecimal()]
    return names[-1] if names else ""


def _traits(broken: Break) -> Iterator[Trait]:
    """The same for it and all that is inside of it."""
    yield _trait(broken)
    waiting = [] if broken.missing else [(_name(broken), broken.value)]
    for name, value in waiting:
        yield name.lower(), json.dumps(value, sort_keys=True)
        if isinstance(value, dict):
            waiting += value.items()
        elif isinstance(value, list):
            waiting += ((name, one) for one in value)


def _headers(response: Response, sent: Exchange) -> Iterator[Verdict]:
    """Headers that are missing or have another value than is documented."""
    came = {name.lower(): value for name, value in sent.answer_headers}
    for name, header in response.headers.items():
        value = came.get(name.lower())
        if value is None and header.required:
            what = f"answered without the header {name}"
            yield Verdict(header.pointer, what, part=header.at("required"))
        elif value is not None and not takes(header, value):
            what = f"answered with {value!r} in the header {name}"
            yield Verdict(header.at("schema"), what)
