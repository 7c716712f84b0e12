"""`x-filters`: with each value that occurs in a list come the items that have it, with any other value none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.checks.declared import filters
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Refusal, text
from contract_tests.harness.values.drawn import each
from contract_tests.harness.values.filled_lists import filled
from contract_tests.harness.values.lists import Listing
from contract_tests.harness.values.plan import Plan
from contract_tests.harness.values.sample import examples
from contract_tests.harness.values.schema import breaks
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Parameter

MISSING = object()


@dataclass(frozen=True, slots=True)
class Subject:
    """A filter of a list, the field that it goes by, and what the list holds without it."""

    listing: Listing
    parameter: Parameter
    items: list[Any]
    complete: bool

    @property
    def field(self) -> str:
        return str(self.parameter.node["x-filters"])

    @property
    def where(self) -> str:
        return pointer.join(self.parameter.pointer, "x-filters")

    def values(self) -> list[Any]:
        """The values that occur and can be asked for, each once: blank ones often mean no filter at all."""
        found: list[Any] = []
        for item in self.items:
            value = value_at(item, self.field)
            is_scalar = isinstance(value, str | int | float) and value != ""
            if is_scalar and value not in found and self._fits(value):
                found.append(value)
        return found

    @property
    def always_filters(self) -> bool:
        """Whether leaving the parameter out is asking for some value too: then not every item is known."""
        spec, node = self.listing.spec, self.parameter.node
        where = pointer.join(self.parameter.pointer, "schema")
        described = fields.parts(spec, (node.get("schema", {}), where))
        defaults = [one.get("default") for one, _ in described]
        return bool(node.get("required")) or any(
            one not in (None, "") for one in defaults
        )

    def _fits(self, value: Any) -> bool:
        spec = self.listing.spec
        schema = pointer.join(self.parameter.pointer, "schema")
        return not list(breaks(spec, schema, value))


def value_at(item: Any, path: str) -> Any:
    """What stands at a pointer into an item; MISSING where nothing does."""
    try:
        return pointer.get(item, path)
    except KeyError:
        return MISSING


def check_filters(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Read a list with each of its filters. Raises NotRun, and Violated where an answer is no list."""
    listing = filled(client, operation, plan).listing
    whole = listing.whole()
    found: list[Violation] = []
    for parameter in filters(listing.spec, operation):
        subject = Subject(listing, parameter, whole.items, whole.complete)
        values = subject.values()
        for value in values[: plan.examples]:
            found += _with(subject, value)
        others = _without(subject, plan)
        found += others or []
        name = f"{operation.id} {parameter.name}"
        if values or others is not None:
            client.gate.coverage.held.add(("filter", name))
        else:
            client.gate.coverage.thin.add((name, "no value to filter by"))
    return found


def _with(subject: Subject, value: Any) -> Iterator[Violation]:
    """A value that occurs: on a mock all the items that have it, in their order; elsewhere nothing else."""
    query = {subject.parameter.name: text(value)}
    got = subject.listing.whole(query, subject.where)
    others = [one for one in got.items if not _has(subject, one, value)]
    expected = [one for one in subject.items if _has(subject, one, value)]
    what = ""
    if others:
        other = value_at(others[0], subject.field)
        shown = "nothing" if other is MISSING else repr(other)
        what = f"{counted(len(others), 'item')} with another {subject.field} than {value!r}, such as {shown}"
    elif not got.items:
        what = f"nothing with {subject.field} {value!r}, which {counted(len(expected), 'item')} of the list have"
    elif _is_mock(subject) and subject.complete and got.items != expected:
        what = f"{counted(len(got.items), 'item')} with {subject.field} {value!r}, and the whole list has {len(expected)}"
    if what:
        yield _broken(subject, what, got.page.exchange)


def _without(subject: Subject, plan: Plan) -> list[Violation] | None:
    """Values that the specification allows and no item has; None where there is none, as all of an enumeration occur."""
    # Start-up counts: Schemathesis takes longer to load than many a test to run.
    from contract_tests.harness.checks.generated import cases  # noqa: PLC0415

    listing, name = subject.listing, subject.parameter.name
    taken = {text(value_at(one, subject.field)).casefold() for one in subject.items}
    # An example may name in another way what is there, as a title does for an ID.
    known = map(text, examples(listing.spec, subject.parameter.node))
    taken.update(one.casefold() for one in known)

    def check(case: Any) -> Iterator[Violation]:
        value = text((case.query or {}).get(name, ""))
        if not value.strip() or value.casefold() in taken:
            raise Refusal(f"{value!r} is blank, occurs or is an example")
        got = listing.whole({name: value}, subject.where)
        if got.items:
            what = f"{counted(len(got.items), 'item')} with {subject.field} {value!r}, which no item of the list has"
            yield _broken(subject, what, got.page.exchange)

    if not subject.complete or subject.always_filters:
        return None
    try:
        return each(plan, cases(listing.client.gate, listing.operation), check)
    except NotRun:
        return None


def _has(subject: Subject, item: Any, value: Any) -> bool:
    return bool(value_at(item, subject.field) == value)


def _is_mock(subject: Subject) -> bool:
    return subject.listing.client.gate.target.is_mock


def _broken(subject: Subject, what: str, exchange: Any) -> Violation:
    listing = subject.listing
    target = listing.client.gate.target
    return target.violation(listing.operation, what, subject.where, exchange)
