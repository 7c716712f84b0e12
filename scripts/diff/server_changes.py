"""Compares the addresses at which an API is served; called by `document`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from scripts.diff.change import Change
from scripts.diff.discrepancy import Words
from scripts.diff.telling import Teller, new, old
from scripts.spec.addresses import plain_address
from scripts.spec.document import Server, ServerVariable
from scripts.spec.placeholders import filled

Servers = Sequence[Server]
Both = tuple[Server, Server]
ELSE = Words("anything else")


def servers(before: Servers, after: Servers, teller: Teller) -> Iterator[Change]:
    """Changes of the servers, of which the first one counts; without any, both are at the address of the document."""
    gone, fresh = list(before), list(after)
    both: list[Both] = []
    for key in (_address, _nameless, _at_defaults):
        found = list(_matches(gone, fresh, key))
        both += found
        gone = [one for one in gone if not any(one is each for each, _ in found)]
        fresh = [one for one in fresh if not any(one is each for _, each in found)]
    yield from _others(
        [one for one in gone if after or _address(one)],
        [one for one in fresh if before or _address(one)],
        teller,
    )
    yield from _first(before, after, both, teller)
    for one, other in both:
        yield from _variables(one, other, teller)


def _matches(
    gone: Servers, fresh: Servers, key: Callable[[Server], str]
) -> Iterator[Both]:
    named = {key(one): one for one in reversed(fresh)}
    for address, one in {key(one): one for one in reversed(gone)}.items():
        if address in named:
            yield one, named[address]


def _others(gone: Servers, fresh: Servers, teller: Teller) -> Iterator[Change]:
    if len(gone) == len(fresh) == 1:
        values = gone[0].url, fresh[0].url
        yield teller.tell("server-url-changed", new(fresh[0], "url"), "", *values)
        return
    for one in gone:
        yield teller.tell("server-removed", old(one), "", one.url)
    for one in fresh:
        yield teller.tell("server-added", new(one), "", None, one.url)


def _first(
    before: Servers, after: Servers, both: list[Both], teller: Teller
) -> Iterator[Change]:
    """Another server that comes first, where the one that did is still there."""
    kept = [other for one, other in both if before and one is before[0]]
    if kept and kept[0] is not after[0]:
        values = before[0].url, after[0].url
        yield teller.tell("first-server-changed", new(after[0]), "", *values)


def _address(server: Server) -> str:
    """Its URL, in which a last slash, capitals of the host and a port that goes without saying do not count."""
    return plain_address(server.url).rstrip("/")


def _nameless(server: Server) -> str:
    """Its URL without the names of variables."""
    return filled(_address(server), lambda _: "{}")


def _at_defaults(server: Server) -> str:
    """The URL that is called where nobody chooses another."""
    known = server.variables
    return filled(
        _address(server),
        lambda name: known[name].default if name in known else f"{{{name}}}",
    )


def _variables(before: Server, after: Server, teller: Teller) -> Iterator[Change]:
    """Changes of the variables in a URL; one that is gone or new has its default in its place."""
    if _nameless(before) != _nameless(after):
        yield from _written_out(before, after, teller)
        return
    for name, other_name in zip(before.used, after.used, strict=True):
        one, other = before.variables.get(name), after.variables.get(other_name)
        if name != other_name:
            values = f"`{after.url}`", name, other_name
            yield teller.tell("server-variable-renamed", new(after, "url"), *values)
        if one is not None and other is not None:
            what = f"variable `{other_name}` of the server `{after.url}`"
            yield from _variable(one, other, teller, what)


def _written_out(before: Server, after: Server, teller: Teller) -> Iterator[Change]:
    for name in (each for each in before.used if each not in after.used):
        if lost := _choices(before.variables[name]):
            what = f"what was the variable `{name}` of the server `{before.url}`"
            place = new(after, "url")
            yield teller.tell("server-value-removed", place, what, lost)
    for name in (each for each in after.used if each not in before.used):
        if more := _choices(after.variables[name]):
            what = f"variable `{name}` of the server `{after.url}`"
            place = new(after.variables[name])
            yield teller.tell("server-value-added", place, what, None, more)


def _choices(variable: ServerVariable) -> list[str] | Words:
    """The values that it may have beside its default; none of one that has no other."""
    listed = _listed(variable)
    return ELSE if listed is None else sorted(listed - {variable.default})


def _variable(
    before: ServerVariable, after: ServerVariable, teller: Teller, what: str
) -> Iterator[Change]:
    if before.default != after.default:
        values = before.default, after.default
        place = new(after, "default")
        yield teller.tell("server-default-changed", place, what, *values)
    was, now = (_listed(one) for one in (before, after))
    if was is None and now is None:
        return
    if was is None or (now is not None and was - now):
        lost = ELSE if was is None else sorted(was - (now or set()))
        yield teller.tell("server-value-removed", new(after), what, lost)
    if now is None or (was is not None and now - was):
        more = ELSE if now is None else sorted(now - (was or set()))
        yield teller.tell("server-value-added", new(after), what, None, more)


def _listed(variable: ServerVariable) -> set[str] | None:
    """The only values that it may have, None where any may be chosen."""
    found = variable.get("enum")
    return set(map(str, found)) if isinstance(found, list) else None
