"""Draws the values that checks send, with Hypothesis, from the schemas of requests and from the examples beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, given, reject, seed
from hypothesis import settings as drawing
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate, NotOurs
from contract_tests.harness.http.pace import Ended
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.violation import Violated, Violation, smallest
from contract_tests.harness.values.calls import Unusable, Values, suggested
from contract_tests.harness.values.plan import Plan
from scripts.spec.media import is_json
from scripts.spec.operation import Operation
from scripts.spec.schema import Described
from scripts.spec.serialisation import text
from scripts.spec.validation import fits

T = TypeVar("T")
# How many drawn values may be refused: for each that is to be checked, and in all cases.
MOST_REFUSED, LEAST_REFUSED = 10, 40
MOST_DRAWN = 3  # fields of an example at a time: a server refuses what names nothing


def each(
    plan: Plan, values: st.SearchStrategy[T], check: Callable[[T], Iterable[Violation]]
) -> list[Violation]:
    """Check drawn values and return the smallest violation of each kind. For a value that is not usable another is drawn.

    Nothing is shrunk: Hypothesis draws the simplest value first, and a server need not do the same twice.
    Raises NotRun where none was usable.
    """
    violations: list[Violation] = []
    refused: list[str] = []
    ended: Ended | None = None
    checked, most = 0, max(LEAST_REFUSED, MOST_REFUSED * plan.examples)

    @_repeated(plan, values)
    def attempt(value: T) -> None:
        nonlocal checked, ended
        if ended or len(refused) > most:
            return  # Hypothesis itself would go on for a thousand requests
        try:
            violations.extend(_found(check, value))
            checked += 1
        except (Unusable, NotOurs) as reason:
            refused.append(str(reason))
            reject()
        except Ended as reason:
            ended = reason

    with suppress(Unsatisfiable):
        attempt()
    if ended and not violations:
        raise ended
    if not checked and not violations:
        why = refused[-1] if refused else "the body is no JSON"
        raise NotRun(f"nothing that was drawn could be used: {why}")
    return smallest(violations)


def _repeated(
    plan: Plan, values: st.SearchStrategy[T]
) -> Callable[[Callable[[T], None]], Callable[[], None]]:
    """Makes a function without arguments that calls one for each drawn value."""
    quietly = drawing(
        max_examples=plan.examples,
        phases=[Phase.generate],
        database=None,  # a run depends on its seed alone
        deadline=None,
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
    )
    return lambda test: seed(plan.seed)(quietly(given(values)(test)))


def _found(check: Callable[[T], Iterable[Violation]], value: T) -> Iterator[Violation]:
    """The violations that a check yields, and those that it raises."""
    try:
        yield from check(value)
    except Violated as error:
        yield from error.violations


def start_over(client: Client) -> None:
    """Return a mock to its seeded state, so that one value is checked as the next; another server is left as it is."""
    if client.gate.target.is_mock:
        MockControl(client.gate).reset()


def cases(gate: Gate, operation: Operation) -> st.SearchStrategy[Any]:
    """Whole requests as the specification describes them: cases of Schemathesis."""
    # Start-up counts: Schemathesis takes longer to load than many a test to run.
    from contract_tests.harness.values.made_up import described  # noqa: PLC0415

    return described(gate, operation)


def allowed(
    gate: Gate, operation: Operation, given: Any = None, *, anew: bool = False
) -> st.SearchStrategy[Values]:
    """Strategy for the required parameters and the body of an operation, as the specification allows them.

    An example's values, some or all of them (or none, unless `anew`) drawn anew: an example knows what a schema can't,
    such as a name that the server has to know. Keys that nobody describes and optional parameters are left out. `given` is what a link will put
    into the body: examples with the same fields go with it best. Where nothing may be made up, the sample call's values.
    """
    if not gate.makes_up:
        return st.just(suggested(operation).values)
    form = operation.body.json if operation.body else None
    shown = [one.value for one in form.examples] if form else []
    examples = [one for one in shown if _has_fields(one, given)] or shown
    drawn = cases(gate, operation).filter(_is_json)

    @st.composite
    def draw_values(draw: st.DrawFn) -> Values:
        case = draw(drawn)
        values = _required(operation, case)
        if not operation.sent_json:
            return values
        example = draw(st.sampled_from(examples)) if examples else case.body
        body = _mixed(draw, operation.sent_json, example, case.body, anew)
        usable = fits(operation.json_schema, body)
        return replace(values, body=body if usable else case.body)

    return draw_values()


def _has_fields(example: Any, given: Any) -> bool:
    """Whether an example, or its first item, has the fields that a link gives."""
    if isinstance(given, list) and given:
        return bool(example) and _has_fields(example[0], given[0])
    return not isinstance(given, dict) or (
        isinstance(example, dict) and given.keys() <= example.keys()
    )


def _required(operation: Operation, case: Any) -> Values:
    """The parameters of a case that an operation requires beside those in its path."""
    given: dict[str, dict[str, str]] = {"query": {}, "header": {}}
    for one in operation.parameters_in(*given):
        if one.required:
            container = case.query if one.location == "query" else case.headers
            given[one.location][one.name] = text(container[one.name])
    return Values(given["query"], given["header"])


def _is_json(case: Any) -> bool:
    return case.media_type is None or is_json(case.media_type)


def _mixed(
    draw: st.DrawFn, described: Described, example: Any, drawn: Any, anew: bool
) -> Any:
    """The example with some of the described fields drawn, also such as it lacks; what is drawn where there is none."""
    if isinstance(example, list) and isinstance(drawn, list) and example:
        if not drawn:
            return example[:1]  # of no items there would be nothing to see
        return [_mixed(draw, described.item, example[0], drawn[0], anew)]
    if not isinstance(example, dict) or not isinstance(drawn, dict):
        return drawn
    known = described.names
    fresh = {name: value for name, value in drawn.items() if name in known}
    if example is drawn or not fresh:
        return fresh
    untouched = not anew and draw(st.integers(0, 3)) == 0
    some = st.sets(st.sampled_from(sorted(fresh)), min_size=1, max_size=MOST_DRAWN)
    taken = set() if untouched else draw(some)
    mixed = dict(example)
    for name in sorted(taken):
        value, member = fresh[name], described.field(name)
        if isinstance(value, dict) and member.names:
            value = _mixed(draw, member, example.get(name, value), value, anew)
        mixed[name] = value
    return mixed
