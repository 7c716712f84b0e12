"""Compares the addresses at which an API is served; called by `document`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.diff.change import Change
from scripts.diff.telling import Teller, new, old
from scripts.spec.document import Server

Servers = Sequence[Server]


def servers(before: Servers, after: Servers, teller: Teller) -> Iterator[Change]:
    """Changes of the servers, of which the first one counts; without any, both are at the address of the document."""
    was = {_address(one): one for one in before}
    now = {_address(one): one for one in after}
    gone = [one for address, one in was.items() if address not in now]
    fresh = [one for address, one in now.items() if address not in was]
    if len(gone) == len(fresh) == 1:
        values = gone[0].url, fresh[0].url
        yield teller.tell("server-url-changed", new(fresh[0], "url"), "", *values)
    else:
        for one in gone:
            yield teller.tell("server-removed", old(one), "", one.url)
        for one in fresh:
            yield teller.tell("server-added", new(one), "", None, one.url)
    first = next(iter(was), ""), next(iter(now), "")
    if first[0] != first[1] and first[0] in now and first[1]:
        values = before[0].url, after[0].url
        yield teller.tell("first-server-changed", new(after[0]), "", *values)
    for address, one in was.items():
        if address in now:
            yield from _variables(one, now[address], teller)


def _address(server: Server) -> str:
    """Its URL, in which a last slash and capitals of the host do not count."""
    scheme, found, rest = server.url.partition("://")
    if not found:
        return server.url.rstrip("/")
    host, slash, path = rest.partition("/")
    shown = host if "{" in host else host.lower()
    return f"{scheme.lower()}://{shown}{slash}{path}".rstrip("/")


def _variables(before: Server, after: Server, teller: Teller) -> Iterator[Change]:
    for name, one in before.variables.items():
        other = after.variables.get(name)
        if other is None:
            continue  # `make validate` asks for each that is in the URL
        what = f"variable `{name}` of the server {after.url}"
        if one.default != other.default:
            values = one.default, other.default
            place = new(other, "default")
            yield teller.tell("server-default-changed", place, what, *values)
        was, now = one.get("enum"), other.get("enum")
        if was == now:
            continue
        if was is None or (now is not None and set(was) - set(now)):
            lost = sorted(set(was) - set(now)) if was else "anything else"
            yield teller.tell("server-value-removed", new(other), what, lost)
        if now is None or (was is not None and set(now) - set(was)):
            more = sorted(set(now) - set(was)) if now else "anything else"
            yield teller.tell("server-value-added", new(other), what, None, more)
