"""Tells a reviewer of each operation that a change reaches: its rules with their tests, its mock, how it looks before and after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.review.operation_views import ComparedPart, compared
from scripts.review.proofs import MockRoute, RuleTest, mock_routes, rule_tests
from scripts.spec.behaviour import Rule
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.views import plain


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of an operation, and the tests that prove it; `is_new` is whether it is new or says something else."""

    rule: Rule
    tests: tuple[RuleTest, ...]
    is_new: bool

    @property
    def is_unproven(self) -> bool:
        return not self.tests and not self.rule.untestable


@dataclass(frozen=True, slots=True)
class OperationReview:
    """An operation that a change reaches."""

    operation: Operation
    state: str  # `new`, `gone` or `kept`
    rules: tuple[RuleRow, ...]
    route: MockRoute | None
    parts: tuple[ComparedPart, ...]

    @property
    def is_changed(self) -> bool:
        """Whether it looks otherwise than before."""
        return any(each.is_changed for each in self.parts)

    @property
    def telling(self) -> tuple[RuleRow, ...]:
        """The rules that a reviewer looks at first: new ones, and those that no test proves."""
        return tuple(each for each in self.rules if each.is_new or each.is_unproven)

    @property
    def others(self) -> tuple[RuleRow, ...]:
        """The rules that are what they were."""
        return tuple(each for each in self.rules if each not in self.telling)

    @property
    def lacks_route(self) -> bool:
        """Whether it is one that a mock should play, and does not."""
        is_asked = self.operation.is_served and self.state != "gone"
        return is_asked and self.route is None


class OperationReviewer:
    """Makes them for one API, whose tests stand in the folder `tests`."""

    def __init__(self, before: Spec, after: Spec, tests: Path) -> None:
        self.before, self.after = before, after
        self.routes = mock_routes(tests)
        self.tests: defaultdict[str, list[RuleTest]] = defaultdict(list)
        for each in rule_tests(tests):
            self.tests[each.rule].append(each)

    def reviews(self, ids: Iterable[str]) -> Iterator[OperationReview]:
        """The operations of these ids."""
        was, now = _by_id(self.before), _by_id(self.after)
        bare_was, bare_now = _by_id(plain(self.before)), _by_id(plain(self.after))
        known = {rule.id: rule.text for rule in self.before.rules}
        for id_ in ids:
            old, new = was.get(id_), now.get(id_)
            operation = new or old
            if operation is None:
                continue
            state = "kept" if old and new else "new" if new else "gone"
            rows = tuple(self._rule(each, known) for each in operation.rules)
            route = self._route(operation)
            parts = tuple(compared(bare_was.get(id_), bare_now.get(id_)))
            yield OperationReview(operation, state, rows, route, parts)

    def _rule(self, rule: Rule, known: dict[str, str]) -> RuleRow:
        is_new = known.get(rule.id) != rule.text
        return RuleRow(rule, tuple(self.tests.get(rule.id, ())), is_new)

    def _route(self, operation: Operation) -> MockRoute | None:
        spec = operation.spec
        start = spec.servers[0].path if isinstance(spec, Spec) and spec.servers else ""
        for path in dict.fromkeys((f"{start}{operation.path}", operation.path)):
            for route in self.routes:
                if route.serves(path, operation.method):
                    return route
        return None


def _by_id(spec: Spec) -> dict[str, Operation]:
    return {each.id: each for each in (*spec.operations, *spec.webhooks)}
