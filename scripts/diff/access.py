"""Compares who may call an operation, and how credentials are sent; called by `document` and `operations`.

Schemes are the same by what they say, not by their names; a new name is told once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.diff.change import Change
from scripts.diff.pairing import OperationPair
from scripts.diff.telling import Teller, new, old
from scripts.spec.addresses import plain_address
from scripts.spec.document import Spec
from scripts.spec.node import Node

SENT = ("type", "in", "name", "scheme", "openIdConnectUrl")
ADDRESSES = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")
Alternative = Mapping[str, frozenset[str]]  # names of schemes with their scopes
Names = Mapping[str, str]  # of schemes, before and after
Difference = tuple[str, str | None, str | None]  # a rule, what was and what is
# The rule by which a difference is told from its other end.
BACK = {
    "security-added": "security-removed",
    "security-removed": "security-added",
    "security-alternative-added": "security-alternative-removed",
    "security-alternative-removed": "security-alternative-added",
    "security-scheme-needed": "security-loosened",
    "security-scope-added": "security-loosened",
    "security-loosened": "security-scheme-needed",
}


def renamed(before: Spec, after: Spec) -> dict[str, str]:
    """The new name of each scheme that has another but says the same."""
    was, now = before.security_schemes, after.security_schemes
    found: dict[str, str] = {}
    for name, scheme in was.items():
        same = (
            each
            for each, other in now.items()
            if each not in was
            and each not in found.values()
            and _sent(scheme) == _sent(other)
        )
        if name not in now and (other_name := next(same, "")):
            found[name] = other_name
    return found


def schemes(before: Spec, after: Spec) -> Iterator[Change]:
    """Changes of the security schemes themselves."""
    teller, names = Teller(direction="request"), renamed(before, after)
    was, now = before.security_schemes, after.security_schemes
    for name, scheme in was.items():
        other = now.get(names.get(name, name))
        if other is None:
            yield teller.tell("security-scheme-removed", old(scheme), "", name)
            continue
        if name in names:
            rule = "security-scheme-renamed"
            yield teller.tell(rule, new(other), "", name, names[name])
        if _sent(scheme) != _sent(other):
            values = _told(scheme), _told(other)
            rule = "security-scheme-changed"
            yield teller.tell(rule, new(other), f"`{name}`", *values)
        yield from _flows(scheme, other, teller, f"`{name}`")
    for name, scheme in now.items():
        if name not in was and name not in names.values():
            yield teller.tell("security-scheme-added", new(scheme), "", None, name)


def _sent(scheme: Node) -> tuple[str, ...]:
    """How its credential is sent: names of headers and of HTTP's schemes are the same in capitals."""
    said = [scheme.text(key) for key in SENT]
    said[4] = plain_address(said[4])
    if scheme.text("in") == "header":
        said[2] = said[2].lower()
    said[3] = said[3].lower()
    return tuple(said)


def _told(scheme: Node) -> str:
    return " ".join(filter(None, (scheme.text(key) for key in SENT)))


def _flows(before: Node, after: Node, teller: Teller, what: str) -> Iterator[Change]:
    was, now = before.children("flows"), after.children("flows")
    for name, flow in was.items():
        if name not in now:
            yield teller.tell("oauth-flow-removed", old(flow), what, name)
            continue
        for key in ADDRESSES:
            yield from _address(flow, now[name], key, teller, what)
        yield from _scopes(flow, now[name], teller, what)
    for name, flow in now.items():
        if name not in was:
            yield teller.tell("oauth-flow-added", new(flow), what, None, name)


def _address(
    before: Node, after: Node, key: str, teller: Teller, what: str
) -> Iterator[Change]:
    """The change of an address of a flow; only `refreshUrl` may be left out."""
    was, now = before.text(key), after.text(key)
    if plain_address(was) == plain_address(now):
        return
    kind = "changed" if was and now else "removed" if was else "added"
    place = new(after) if now else old(before, key)
    yield teller.tell(f"oauth-address-{kind}", place, what, was or None, now or None)


def _scopes(before: Node, after: Node, teller: Teller, what: str) -> Iterator[Change]:
    was, now = (one.get("scopes") or {} for one in (before, after))
    for scope in was:
        if scope not in now:
            place = old(before, "scopes", scope)
            yield teller.tell("oauth-scope-removed", place, what, scope)
    for scope in now:
        if scope not in was:
            place = new(after, "scopes", scope)
            yield teller.tell("oauth-scope-added", place, what, None, scope)


def requirements(pair: OperationPair, names: Names, teller: Teller) -> Iterator[Change]:
    """Changes of the alternatives that let a caller in: an old one still does where some new one asks for no more.

    Where the vendor calls, it brings the credentials: then an old check still lets it in where it brings no less, and
    what would shut out callers on the way back is what breaks.
    """
    was: list[Alternative] = [
        {names.get(scheme, scheme): scopes for scheme, scopes in each.items()}
        for each in pair.before.requirements
    ]
    now: list[Alternative] = list(pair.after.requirements)
    place = new(pair.after, "security") if "security" in pair.after else new(pair.after)
    if teller.direction != "response":
        for rule, before, after in _differences(was, now):
            yield teller.tell(rule, place, "", before, after)
        return
    for rule, after, before in _differences(now, was):
        yield teller.tell(BACK.get(rule, rule), place, "", before, after)


def _differences(
    was: list[Alternative], now: list[Alternative]
) -> Iterator[Difference]:
    """The rules of what shuts callers out and what lets them in, from the one to the other."""
    refused = [one for one in was if not any(_is_enough(one, each) for each in now)]
    for one in refused:
        yield _shut_out(one, now)
    for each in now:
        known = [_named(one) for one in was if _is_enough(one, each)]
        if each in was or (refused and not known):
            continue
        if not known:
            yield "security-alternative-added", None, _named(each)
        else:
            rule = "security-loosened" if each else "security-removed"
            yield rule, known[0], _named(each)


def _shut_out(one: Alternative, now: list[Alternative]) -> Difference:
    """The rule by which an alternative is no longer enough, with what it was and what is wanted."""
    more = [each for each in now if each.keys() >= one.keys()]
    wanted = _named(more[0]) if more else " or ".join(map(_named, now))
    if not one:
        return "security-added", None, wanted
    if not more:
        return "security-alternative-removed", _named(one), None
    only_scopes = any(each.keys() == one.keys() for each in more)
    rule = "security-scope-added" if only_scopes else "security-scheme-needed"
    return rule, _named(one), wanted


def _is_enough(given: Alternative, asked: Alternative) -> bool:
    """Whether a caller who has this is let in by that."""
    return all(name in given and asked[name] <= given[name] for name in asked)


def _named(alternative: Alternative) -> str:
    """An alternative as messages call it."""
    told = (
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name
        for name, scopes in alternative.items()
    )
    return " and ".join(told) or "no credential"
