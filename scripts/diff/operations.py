"""Compares operations before and after, those of webhooks and callbacks too; called by `document`.

`pairing` says which are the same, `parameters`, `contents`, `access` and `promised` compare their parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scripts.diff.access import Names, requirements
from scripts.diff.change import Change
from scripts.diff.contents import body, responses
from scripts.diff.lifetime import lifetime
from scripts.diff.pairing import (
    OperationPair,
    Paired,
    paired,
    paired_webhooks,
    plain_path,
    renamed_callbacks,
)
from scripts.diff.parameters import parameters
from scripts.diff.promised import promised
from scripts.diff.telling import Teller, new, old
from scripts.spec.document import Spec
from scripts.spec.operation import Operation

TEXTS = ("summary", "description", "externalDocs")


def label(operation: Operation) -> str:
    """An operation as changes name it."""
    if operation.sender:
        return f"callback {operation.id} of {label(operation.sender)}"
    if not operation.is_served:
        return f"webhook {operation.path}"
    return operation.id or called(operation)


def called(operation: Operation) -> str:
    """The method and path of an operation."""
    return f"{operation.method.upper()} {operation.path}"


def pairs(before: Spec, after: Spec) -> Paired:
    """The operations of the API itself in both documents."""
    return paired(before.operations, after.operations)


def operations(found: Paired, names: Names) -> Iterator[Change]:
    """All changes of the API's own operations."""
    paths = {plain_path(pair.after) for pair in found.both}
    paths |= {plain_path(one) for one in found.fresh}
    for one in found.gone:
        rule = "operation-removed" if plain_path(one) in paths else "path-removed"
        yield Teller(label(one)).tell(rule, old(one), "", called(one))
    for one in found.fresh:
        yield Teller(label(one)).tell(
            "operation-added", new(one), "", None, called(one)
        )
    for pair in found.both:
        yield from _moved(pair, "path-changed")
        yield from _same(pair, names)


def webhooks(before: Spec, after: Spec, names: Names) -> Iterator[Change]:
    """All changes of what the vendor sends to its users."""
    found = paired_webhooks(before.webhooks, after.webhooks)
    for one in found.gone:
        yield Teller(label(one), "response").tell("webhook-removed", old(one))
    for one in found.fresh:
        yield Teller(label(one), "response").tell("webhook-added", new(one))
    for pair in found.both:
        yield from _moved(pair, "webhook-renamed")
        yield from _same(pair, names)


def _same(pair: OperationPair, names: Names) -> Iterator[Change]:
    """Changes of one operation that both documents have."""
    name = label(pair.after)
    teller = Teller(name, "request" if pair.after.is_served else "response")
    yield from _names(pair, Teller(name))
    yield from requirements(pair, names, teller)
    yield from parameters(pair, teller)
    yield from body(pair, teller)
    yield from responses(pair, teller.back)
    yield from promised(pair, Teller(name))
    yield from _callbacks(pair, names)


def _moved(pair: OperationPair, rule: str) -> Iterator[Change]:
    before, after = pair.before, pair.after
    teller = Teller(label(after))
    if before.method != after.method:
        values = before.method.upper(), after.method.upper()
        yield teller.tell("method-changed", new(after), "", *values)
    if plain_path(before) != plain_path(after):
        yield teller.tell(rule, new(after), "", before.path, after.path)


def _names(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    """Changes of what is said about an operation, and of the names that clients give it."""
    before, after = pair.before, pair.after
    was, now = (one.text("operationId") for one in (before, after))
    if was != now:
        kind = "changed" if was and now else "removed" if was else "added"
        place = new(after, "operationId") if now else old(before, "operationId")
        rule = f"operation-id-{kind}"
        yield teller.tell(rule, place, "", was or None, now or None)
    if before.tag != after.tag:
        values = before.tag or None, after.tag or None
        yield teller.tell("tag-changed", new(after, "tags"), "", *values)
    elif before.tags != after.tags:
        values_ = list(before.tags[1:]), list(after.tags[1:])
        yield teller.tell("further-tags-changed", new(after, "tags"), "", *values_)
    yield from lifetime(before, after, teller, "the operation")
    if any(before.get(key) != after.get(key) for key in TEXTS):
        yield teller.tell("wording-changed", new(after), "the operation")


def _callbacks(pair: OperationPair, names: Names) -> Iterator[Change]:
    before, after = pair.before.callbacks, pair.after.callbacks
    renamed = renamed_callbacks(before, after)
    for name, other in renamed.items():
        one = after[other][0]
        yield _teller(one).tell("callback-renamed", new(one), "", name, other)
    known = {renamed.get(name, name): one for name, one in before.items()}
    for name in [*known, *(one for one in after if one not in known)]:
        was, now = known.get(name, ()), after.get(name, ())
        yield from _callback(name, was, now, names)


def _callback(
    name: str, was: Iterable[Operation], now: Iterable[Operation], names: Names
) -> Iterator[Change]:
    """Changes of one callback; an only address may be another than before."""
    found = paired(was, now)
    both, gone, fresh = found.both, found.gone, found.fresh
    if len(gone) == len(fresh) == 1 and gone[0].method == fresh[0].method:
        both, gone, fresh = (*both, OperationPair(gone[0], fresh[0])), (), ()
    for one in gone:
        yield _teller(one).tell("callback-removed", old(one), "", name)
    for one in fresh:
        yield _teller(one).tell("callback-added", new(one), "", None, name)
    for pair in both:
        values = pair.before.path, pair.after.path
        if values[0] != values[1]:
            rule = "callback-address-changed"
            yield _teller(pair.after).tell(rule, new(pair.after), "", *values)
        yield from _same(pair, names)


def _teller(callback: Operation) -> Teller:
    return Teller(label(callback), "response")
