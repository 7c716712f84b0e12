"""Compares two specifications: `changes` has all that the verbs `diff` and `review` tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scripts.diff import access, operations, promised
from scripts.diff.basis_changes import certainty
from scripts.diff.change import Change
from scripts.diff.pairing import Paired
from scripts.diff.server_changes import servers
from scripts.diff.telling import Teller
from scripts.spec.document import Spec


def changes(before: Spec, after: Spec) -> list[Change]:
    """Every change, each once."""
    found = operations.pairs(before, after)
    names = access.renamed(before, after)
    every = [
        *servers(before.servers, after.servers, Teller()),
        *access.schemes(before, after),
        *operations.operations(found, names),
        *operations.webhooks(before, after, names),
        *_own_servers(found, before, after),
        *promised.rules(before, after),
        *promised.outcomes(before, after),
        *certainty(before, after),
    ]
    return _once(every)


def _own_servers(found: Paired, before: Spec, after: Spec) -> Iterator[Change]:
    """Changes of the servers that operations have for themselves."""
    for pair in found.both:
        was, now = before.servers_of(pair.before), after.servers_of(pair.after)
        if was != before.servers or now != after.servers:
            yield from servers(was, now, Teller(operations.label(pair.after)))


def _once(every: Iterable[Change]) -> list[Change]:
    """Without what is told of one operation several times, as of the same body in several media types."""
    found: dict[tuple[object, ...], Change] = {}
    for one in every:
        key = one.rule, one.operation, one.direction, one.sentence
        found.setdefault(key, one)
    return list(found.values())
