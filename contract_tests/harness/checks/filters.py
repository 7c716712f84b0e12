"""`x-filters`: with each value that occurs in a list come the items that have it, with any other value none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.progress import counted
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Unusable
from contract_tests.harness.values.drawn import cases, each
from contract_tests.harness.values.filled_lists import filled
from contract_tests.harness.values.lists import Listing, Whole
from contract_tests.harness.values.plan import Plan
from scripts.spec.message import Parameter
from scripts.spec.operation import Operation
from scripts.spec.places import MISSING, value_at
from scripts.spec.serialisation import text
from scripts.spec.validation import fits


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a list, and what the list holds without it."""

    listing: Listing
    parameter: Parameter
    whole: Whole

    @property
    def field(self) -> str:
        """The place in an item that it goes by."""
        return self.parameter.filters

    @property
    def where(self) -> str:
        return self.parameter.at("x-filters")

    def values(self) -> list[Any]:
        """The values that occur and can be asked for, each once: blank ones often mean no filter at all."""
        found: list[Any] = []
        for item in self.whole.items:
            value = value_at(item, self.field)
            is_scalar = isinstance(value, str | int | float) and value != ""
            if is_scalar and value not in found and fits(self.parameter.schema, value):
                found.append(value)
        return found

    @property
    def always_filters(self) -> bool:
        """Whether leaving the parameter out is asking for some value too: then not every item is known."""
        defaults = self.parameter.described.says("default")
        return self.parameter.required or any(one not in (None, "") for one in defaults)

    def read(self, value: Any) -> Whole:
        """The list with the filter. Raises Violated where it is none."""
        return self.listing.whole({self.parameter.name: text(value)}, self.where)

    def has(self, item: Any, value: Any) -> bool:
        return bool(value_at(item, self.field, MISSING) == value)

    def violation(self, what: str, exchange: Exchange) -> Violation:
        target = self.listing.client.gate.target
        return target.violation(self.listing.operation, what, self.where, exchange)


def check_filters(client: Client, operation: Operation, plan: Plan) -> list[Violation]:
    """Read a list with each of its filters. Raises NotRun, and Violated where an answer is no list."""
    listing = filled(client, operation, plan).listing
    whole = listing.whole()
    found: list[Violation] = []
    for parameter in operation.filters:
        by = Filter(listing, parameter, whole)
        values = by.values()
        for value in values[: plan.examples]:
            found += _with(by, value)
        others = _without(by, plan)
        found += others or []
        name = f"{operation.id} {parameter.name}"
        if values or others is not None:
            client.gate.coverage.held.add(("filter", name))
        else:
            client.gate.coverage.thin.add((name, "no value to filter by"))
    return found


def _with(by: Filter, value: Any) -> Iterator[Violation]:
    """A value that occurs: on a mock all the items that have it, in their order; elsewhere nothing else."""
    got = by.read(value)
    others = [one for one in got.items if not by.has(one, value)]
    expected = [one for one in by.whole.items if by.has(one, value)]
    is_mock = by.listing.client.gate.target.is_mock
    what = ""
    if others:
        other = value_at(others[0], by.field, MISSING)
        shown = "nothing" if other is MISSING else repr(other)
        what = f"{counted(len(others), 'item')} with another {by.field} than {value!r}, such as {shown}"
    elif not got.items:
        what = f"nothing with {by.field} {value!r}, which {counted(len(expected), 'item')} of the list have"
    elif is_mock and by.whole.complete and got.items != expected:
        what = f"{counted(len(got.items), 'item')} with {by.field} {value!r}, and the whole list has {len(expected)}"
    if what:
        yield by.violation(what, got.page.exchange)


def _without(by: Filter, plan: Plan) -> list[Violation] | None:
    """Values that the specification allows and no item has; None where there is none, as all of an enumeration occur."""
    listing, name = by.listing, by.parameter.name
    taken = {text(value_at(one, by.field)).casefold() for one in by.whole.items}
    # An example may name in another way what is there, as a title does for an ID.
    taken |= {text(one.value).casefold() for one in by.parameter.examples}

    def check(case: Any) -> Iterator[Violation]:
        value = text((case.query or {}).get(name, ""))
        if not value.strip() or value.casefold() in taken:
            raise Unusable(f"{value!r} is blank, occurs or is an example")
        got = by.read(value)
        if got.items:
            what = f"{counted(len(got.items), 'item')} with {by.field} {value!r}, which no item of the list has"
            yield by.violation(what, got.page.exchange)

    if not by.whole.complete or by.always_filters:
        return None
    try:
        return each(plan, cases(listing.client.gate, listing.operation), check)
    except NotRun:
        return None
