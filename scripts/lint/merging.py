"""One list of findings out of ours and what the linters from npm tell: a fault that several tell is one finding with all their rules.

Called by `verb`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from scripts.lint.equivalents import is_same_kind
from scripts.lint.remark import Remark
from scripts.spec.document import Spec
from scripts.spec.finding import Finding
from scripts.spec.places import around

FURTHEST = 4  # steps between the places at which two linters tell one fault
ON_ONE_LINE = FURTHEST + 1  # counts as that far
# Of an operation that the vendor calls, its users say who may and what they answer, and it belongs to the operation around it.
OF_SERVED_OPERATIONS = {
    "redocly/security-defined",
    "redocly/operation-4xx-response",
    "redocly/operation-tag-defined",
}
# Of these kinds our own rules see all that there is: in whole files, through references, by the standard's meaning. What a
# linter finds alone is a limit of its own, or the same told again.
SEEN_BY_OURS = (
    *("example-fits-schema", "reference-unresolved", "component-used"),
    *("required-is-described", "array-has-items-in-3-0"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding, and the rules by which it was found: ours first, where one of ours is among them."""

    finding: Finding
    rules: tuple[str, ...]

    @property
    def named(self) -> Finding:
        """The finding, under the names of all rules."""
        return replace(self.finding, rule=", ".join(self.rules))


def merged(
    spec: Spec, own: Sequence[Finding], told: Iterable[Remark], *, is_home: bool
) -> list[Fault]:
    """All faults in the order of the files; in `specs/`, where `is_home`, each is an error."""
    faults = [Fault(each, (each.rule,)) for each in own]
    mistaken = _mistaken(spec, own)
    found = [
        _placed(spec, each, is_home)
        for each in told
        if _counts(each) and not f"{each.pointer}/".startswith(mistaken)
    ]
    # What stands in a file that is used twice is in the document twice.
    for _, of_linter in groupby(dict.fromkeys(found), lambda each: _linter(each.rule)):
        faults = _with(faults, list(of_linter))
    return sorted(filter(_is_one, faults), key=_place)


def _mistaken(spec: Spec, own: Sequence[Finding]) -> tuple[str, ...]:
    """The places of what references of another kind lead to; linters take it for that kind, and blame it."""
    wrong = [each.pointer for each in own if each.rule == "reference-kind"]
    return tuple(f"{spec.at(where).resolved.pointer}/" for where in wrong if where)


def _counts(told: Remark) -> bool:
    """Whether it is about an operation of which the linter may ask it."""
    where = told.pointer
    is_vendors = where.startswith("/webhooks/") or "/callbacks/" in where
    return not (is_vendors and told.rule in OF_SERVED_OPERATIONS)


def _is_one(fault: Fault) -> bool:
    """Whether one of our rules tells it too, where they see all faults of its kind."""
    if not _linter(fault.rules[0]):
        return True
    return not any(is_same_kind(fault.rules[0], ours) for ours in SEEN_BY_OURS)


def _placed(spec: Spec, told: Remark, is_home: bool) -> Finding:
    """The finding at its file and line; where it names something missing, at what lacks it."""
    where = told.pointer
    while where and not spec.has(where):
        where = around(where)
    severity = "error" if is_home else told.severity
    return Finding(spec.origin(where), told.rule, told.message, severity, where)


def _with(faults: list[Fault], found: list[Finding]) -> list[Fault]:
    """The faults with a linter's account added: of those known already to them, the nearest first."""
    faults, left = list(faults), dict(enumerate(found))
    for far, fault, number in sorted(_pairs(faults, found)):
        finding = left.get(number)
        if finding is not None and not _has_told(faults[fault], finding, far):
            faults[fault] = _joined(faults[fault], finding)
            del left[number]
    return faults + [Fault(each, (each.rule,)) for each in _once(left.values())]


def _pairs(faults: list[Fault], found: list[Finding]) -> Iterator[tuple[int, int, int]]:
    """How far which fault is from which finding that may be another account of it."""
    for fault, known in enumerate(faults):
        for number, finding in enumerate(found):
            if any(is_same_kind(rule, finding.rule) for rule in known.rules):
                far = _distance(known.finding, finding)
                if far <= ON_ONE_LINE:
                    yield far, fault, number


def _distance(one: Finding, other: Finding) -> int:
    """How many steps lie between two places, one around the other or beside it; both may only be on one line."""
    if one.pointer is not None and other.pointer is not None:
        places = (one.pointer, other.pointer)
        outer, inner = sorted(places, key=len)
        steps = inner.count("/") - outer.count("/")
        if f"{inner}/".startswith(f"{outer}/") and steps <= FURTHEST:
            return steps
        if around(outer) == around(inner):
            return 2
    return ON_ONE_LINE if one.origin == other.origin else ON_ONE_LINE + 1


def _has_told(fault: Fault, finding: Finding, far: int) -> bool:
    """Whether the linter told this fault before: it may do so by two rules at one place, but not twice by one."""
    mine = [rule for rule in fault.rules if _linter(rule) == _linter(finding.rule)]
    return bool(mine) and (far > 0 or finding.rule in mine)


def _once(left: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, without what a linter tells again by another rule of one kind at one place."""
    told: list[Finding] = []
    for each in left:
        if not any(
            one.pointer == each.pointer
            and one.rule != each.rule
            and is_same_kind(one.rule, each.rule)
            for one in told
        ):
            told.append(each)
    yield from told


def _joined(fault: Fault, found: Finding) -> Fault:
    """A linter's account added; what ours says of a fault counts, and of two others the graver."""
    first, is_ours = fault.finding, not _linter(fault.rules[0])
    if not is_ours and found.severity == "error":
        first = replace(first, severity="error")
    return Fault(first, (*fault.rules, found.rule))


def _linter(rule: str) -> str:
    """The linter whose rule it is, "" where it is one of ours."""
    return rule.partition("/")[0] if "/" in rule else ""


def _place(fault: Fault) -> tuple[str, int]:
    return str(fault.finding.origin.file), fault.finding.origin.line
