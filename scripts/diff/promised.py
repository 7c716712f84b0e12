"""Compares what our own keys say of an operation, its rules, pages, order and the like; called by `operations` and `document`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.diff.change import Change
from scripts.diff.pairing import OperationPair
from scripts.diff.parameters import called
from scripts.diff.telling import Teller, new, old
from scripts.spec.behaviour import Order, Paging, Rule, SuccessField, Unique
from scripts.spec.document import Spec
from scripts.spec.live import policy
from scripts.spec.message import Parameter, Signature

LIVE = {"never": 0, "read": 2}  # what a run may do; between them, a dry run
Stated = Paging | Order | Unique | SuccessField | Signature | None


def promised(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    """How the lists of an operation behave, and what a run may do with it."""
    before, after = pair.before, pair.after
    yield from _stated("pagination", before.paging, after.paging, teller)
    yield from _stated("order", before.order, after.order, teller)
    yield from _unique(pair, teller)
    yield from _live(pair, teller)
    known = {one.name.lower(): one for one in before.parameters}
    for one in after.parameters:
        if other := known.get(one.name.lower()):
            yield from _parameter(other, one, teller)


def _stated(
    key: str, before: Stated, after: Stated, teller: Teller, what: str = ""
) -> Iterator[Change]:
    """A statement that is new, gone or another."""
    was, now = _plain(before), _plain(after)
    if before is None and after is not None:
        yield teller.tell(f"{key}-added", new(after), what, None, now)
    elif before is not None and after is None:
        yield teller.tell(f"{key}-removed", old(before), what, was)
    elif after is not None and was != now:
        yield teller.tell(f"{key}-changed", new(after), what, was, now)


def _plain(stated: Stated) -> object:
    """A statement as plain data, without its place and what it leaves open."""
    match stated:
        case Paging():
            kept = {"items": stated.items, "total": stated.total, "error": stated.error}
            first = {"first": stated.first} if stated.by_page else {}
            said = {key: value for key, value in kept.items() if value is not None}
            return {**stated.named, **said, **first}
        case Order():
            return f"{stated.field}, {'falling' if stated.falls else 'rising'}"
        case Unique():
            return list(stated.fields)
        case SuccessField():
            begins = f" that begins with {stated.begins!r}" if stated.begins else ""
            return f"{stated.field}{begins}"
        case Signature():
            return f"{stated.hash} in {stated.encoding} of {stated.signed}"
    return None


def _unique(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    before, after = pair.before.unique, pair.after.unique
    is_status = before and after and set(before.fields) == set(after.fields)
    if before and after and is_status:
        if before.status != after.status:
            values = before.status, after.status
            yield teller.tell("unique-status-changed", new(after), "", *values)
    else:
        yield from _stated("unique", before, after, teller)


def _live(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    was, now = policy(pair.before), policy(pair.after)
    if was == now or pair.moved:
        return
    freedom = [LIVE.get(str(one), 1) for one in (was, now)]
    # Another request that is said to change nothing may change something.
    is_looser = freedom[1] > freedom[0] or freedom == [1, 1]
    rule = "live-loosened" if is_looser else "live-tightened"
    yield teller.tell(rule, new(pair.after, "x-live"), "", was, now)


def _parameter(before: Parameter, after: Parameter, teller: Teller) -> Iterator[Change]:
    what = called(after)
    was, now = before.filters or None, after.filters or None
    if was != now:
        kind = "changed" if was and now else "removed" if was else "added"
        place = new(after) if now else old(before)
        yield teller.tell(f"filter-{kind}", place, what, was, now)
    told = before.signature, after.signature, teller, what
    yield from _stated("signature", *told)


def rules(before: Spec, after: Spec) -> Iterator[Change]:
    """Changes of the rules, wherever in the API they stand."""
    known, here = _by_id(before), _by_id(after)
    for name, one in known.items():
        if name not in here:
            teller = Teller(one.operation)
            yield teller.tell("rule-removed", old(one), name, one.text)
        elif " ".join(one.text.split()) != " ".join(here[name].text.split()):
            other = here[name]
            values = one.text, other.text
            yield Teller(other.operation).tell(
                "rule-changed", new(other), name, *values
            )
    for name, one in here.items():
        if name not in known:
            teller = Teller(one.operation)
            yield teller.tell("rule-added", new(one), name, None, one.text)


def _by_id(spec: Spec) -> Mapping[str, Rule]:
    return {one.id: one for one in spec.rules}


def outcomes(before: Spec, after: Spec) -> Iterator[Change]:
    """Changes of how schemas tell that something worked."""
    for name, schema in after.schemas.items():
        if other := before.schemas.get(name):
            what = f"the schema {name}"
            told = other.outcome, schema.outcome, Teller(direction="response"), what
            yield from _stated("outcome", *told)
