"""Words for the ways to break a mock on purpose, to prove that a contract run notices.

`@rule("R03").broken_by(turns(413, into=201))` says beside a test which broken mocks it has to find. A defect stands
between a healthy mock and its clients:

- `answers` and `demands` answer in place of the mock, which does nothing;
- `turns`, `shows` and `complains` change its answers: their status or body, what is shown, why something is refused;
- `ignores`, `assumes`, `overrides`, `confuses` and `misreads` change the requests before it reads them;
- `sends` changes its webhooks and callbacks.

What no word says is a function `async def …(asked, serve)` beside the test, which is a defect by itself. A place is a
method, a path or both, as in `"GET /members/*"`; "" is anywhere. `changes` has the words for changes of JSON.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import (
    Change,
    new_value,
    of_objects,
    slug,
    without,
    word_of,
)
from contract_tests.harness.mocking.outbox import Letter

Serve = Callable[[Asked], Awaitable[Reply]]
Spoil = Callable[[Asked, Serve], Awaitable[Reply]]
When = Callable[[Asked], object]
Values = Mapping[str, Any]
Merge = Callable[[Values, Values], dict[str, Any]]
Resend = Callable[[Letter, Values], Letter]
NONE: Values = {}
ACTIONS = "/_mock/actions/"
REFUSED = 400  # and above
OLD = object()  # in place of a body: the mock's own


async def healthy(asked: Asked, serve: Serve) -> Reply:
    """Spoils nothing."""
    return await serve(asked)


def unchanged(letter: Letter, seed: Values) -> Letter:
    """Resends what was sent."""
    return letter


def always(asked: Asked) -> bool:
    """The condition of a defect that has none."""
    return True


@dataclass(frozen=True, slots=True)
class Defect:
    """A way to break a mock: `spoil` stands before its operations, `resend` before its webhooks and callbacks.

    With `actions` it answers the mock's actions too, for what happens outside of the vendor's API.
    """

    name: str
    spoil: Spoil = healthy
    resend: Resend = unchanged
    actions: bool = False


HEALTHY = Defect("none")


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A value that the mock is asked for when it is needed, "" where it is not there."""

    path: str
    keys: tuple[str | int, ...]

    async def ask(self, asked: Asked, serve: Serve) -> Any:
        value = (await serve(asked.to("GET", self.path))).json
        try:
            for key in self.keys:
                value = value[key]
        except (LookupError, TypeError):
            return ""
        return value


def looked_up(path: str, *keys: str | int) -> LookedUp:
    """The mock's answer to a GET of the path, at these keys: `looked_up("/members", "members", 0, "id")`."""
    return LookedUp(path, keys)


def as_defect(defect: Defect | Spoil) -> Defect:
    """A function that answers in place of the mock is a defect by its own name."""
    return defect if isinstance(defect, Defect) else Defect(word_of(defect), defect)


def answers(
    status: int, body: Any = None, *, to: str = "", when: When = always
) -> Defect:
    """Answers in place of the mock, which does nothing."""
    reply = Reply(status) if body is None else Reply(status).with_json(body)

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        return reply

    return _defect(spoil, to, when, "answers", status)


def demands(*names: str, of: str, status: int = 400, body: Any = None) -> Defect:
    """Refuses what lacks one of these parameters, headers or fields."""

    def lacking(asked: Asked) -> bool:
        return not all(map(asked.has, names))

    refusal = answers(status, body, to=of, when=lacking)
    return replace(refusal, name=slug("demands", *names))


def turns(
    sign: int | str,
    into: int | None = None,
    body: Any = OLD,
    *,
    to: str = "",
    when: When = always,
) -> Defect:
    """Gives another status, body or both to an answer that has this status, or this text in its body."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        reply = await serve(asked)
        if not reply.is_like(sign):
            return reply
        other = Reply(into or reply.status, reply.body, reply.headers)
        return other if body is OLD else other.with_json(body)

    return _defect(spoil, to, when, "turns", sign, *(["into", into] if into else []))


def ignores(place: str, *names: str, when: When = always) -> Defect:
    """Takes a request as if these parameters of its query, or fields of its body, had not been sent."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.query.keys() & set(names):
            asked = asked.with_query(dict.fromkeys(names))
        return await serve(asked.with_changed(without(*names)))

    return _defect(spoil, place, when, "ignores", *names)


def assumes(
    place: str,
    *,
    query: Values = NONE,
    body: Values = NONE,
    headers: Values = NONE,
    when: When = always,
) -> Defect:
    """Takes a request as if it had sent these values where it leaves them out; some may be `looked_up`."""

    def filled(values: Values, sent: Values) -> dict[str, Any]:
        return {**values, **sent}

    spoil = _sent(query, body, headers, filled)
    return _defect(spoil, place, when, "assumes", *query, *body, *headers)


def overrides(
    place: str,
    *,
    query: Values = NONE,
    body: Values = NONE,
    headers: Values = NONE,
    when: When = always,
) -> Defect:
    """Takes a request as if it had sent these values; a function makes one of the old, where there is one."""

    def replaced(values: Values, sent: Values) -> dict[str, Any]:
        made = {
            name: new_value(to, sent.get(name))
            for name, to in values.items()
            if name in sent or not callable(to)
        }
        return {**sent, **made}

    spoil = _sent(query, body, headers, replaced)
    return _defect(spoil, place, when, "overrides", *query, *body, *headers)


def confuses(place: str, name: str, value: Any, other: Any) -> Defect:
    """Takes one value of a parameter, or of a field of the body, for another."""
    mistaken = {name: lambda sent: other if sent == value else sent}
    spoil = overrides(place, query=mistaken, body=mistaken).spoil
    return Defect(slug("takes", value, "for", other), spoil)


def misreads(place: str, change: Change, *, when: When = always) -> Defect:
    """Takes a request as if it had sent other JSON."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        return await serve(asked.with_changed(change))

    return _defect(spoil, place, when, "misreads", word_of(change))


def shows(place: str, change: Change, *, when: When = always) -> Defect:
    """Answers other JSON where it does what it is asked."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        reply = await serve(asked)
        return reply.with_changed(change) if reply.status < REFUSED else reply

    return _defect(spoil, place, when, "shows", word_of(change))


def complains(place: str, change: Change) -> Defect:
    """Answers other JSON where it refuses what it is asked."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        reply = await serve(asked)
        return reply if reply.status < REFUSED else reply.with_changed(change)

    return _defect(spoil, place, always, "complains", word_of(change))


def sends(change: Change) -> Defect:
    """Sends webhooks and callbacks with other JSON."""

    def resend(letter: Letter, seed: Values) -> Letter:
        body = json.dumps(change(json.loads(letter.body)))
        return replace(letter, body=body.encode())

    return Defect(slug("sends", word_of(change)), resend=resend)


def _sent(query: Values, body: Values, headers: Values, merged: Merge) -> Spoil:
    """Serves a request with other values in its three parts."""
    lower = {name.lower(): value for name, value in headers.items()}

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if query:
            values = await _resolved(query, asked, serve)
            asked = asked.with_query(merged(values, asked.query))
        if lower:
            values = await _resolved(lower, asked, serve)
            asked = asked.with_headers(merged(values, dict(asked.headers)))
        if body:
            values = await _resolved(body, asked, serve)
            asked = asked.with_changed(of_objects(lambda item: merged(values, item)))
        return await serve(asked)

    return spoil


async def _resolved(values: Values, asked: Asked, serve: Serve) -> dict[str, Any]:
    return {
        name: await value.ask(asked, serve) if isinstance(value, LookedUp) else value
        for name, value in values.items()
    }


def _defect(spoil: Spoil, place: str, when: When, *words: object) -> Defect:
    """The defect that spoils what goes to a place under a condition."""

    async def there(asked: Asked, serve: Serve) -> Reply:
        spoilt = asked.is_at(place) and when(asked)
        return await (spoil(asked, serve) if spoilt else serve(asked))

    condition = "" if when is always else word_of(when)
    return Defect(slug(*words, condition), there, actions=ACTIONS in place)
