"""The words in which tests of rules say what they expect, so that a report can say what came instead.

expect(add(api)).status(200).says(saved=True)
expect(listed, "the members with that name").equals([ada])
expect(pages, "all pages together").adds_up_to(total)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Generic, Self, TypeVar, overload

from requests import Response

from contract_tests.harness.report.statement import shortened
from contract_tests.harness.values.comparing import same

T = TypeVar("T")
LONGEST = 200  # characters of a value that a message shows


class Lacking(LookupError):
    """An answer lacks what a test looks up in it; whether it has to be there, `unreadable` finds out."""


class Shown(dict[str, Any]):
    """An object that a server shows; to look up a member that it lacks raises Lacking."""

    def __init__(self, members: Mapping[str, Any], what: str) -> None:
        super().__init__(members)
        self.what = what

    def __missing__(self, name: str) -> Any:
        raise Lacking(f"{self.what}: expected {name} in it, got {_shown(dict(self))}")


class Expected(Generic[T]):
    """A value, and what it is in words; each expectation that holds returns this again."""

    def __init__(self, value: T, what: str) -> None:
        self.value = value
        self.what = what

    def equals(self, wanted: Any) -> Self:
        got = self.value
        assert same(got, wanted), f"{self._not(_shown(wanted))}{_where(got, wanted)}"
        return self

    def differs_from(self, other: Any) -> Self:
        got = self.value
        assert got != other, self._not(f"something else than {_shown(other)}")
        return self

    def is_one_of(self, *wanted: Any) -> Self:
        got = self.value
        assert got in wanted, self._not(f"one of {_shown(list(wanted))}")
        return self

    def is_none_of(self, *unwanted: Any) -> Self:
        got = self.value
        assert got not in unwanted, self._not(f"none of {_shown(list(unwanted))}")
        return self

    def holds(self, *wanted: Any) -> Self:
        """Each of `wanted` is among the items, keys or characters."""
        got = self._members
        lacking = [one for one in wanted if one not in got]
        assert not lacking, self._not(f"{_shown(lacking)} in it")
        return self

    def lacks(self, *unwanted: Any) -> Self:
        """None of `unwanted` is among the items, keys or characters."""
        got = self._members
        there = [one for one in unwanted if one in got]
        assert not there, self._not(f"no {_shown(there)} in it")
        return self

    def includes(self, wanted: Mapping[str, Any]) -> Self:
        """The object has all these members, with these values."""
        got = self.value
        members: Mapping[str, Any] = got if isinstance(got, Mapping) else {}
        absent = object()
        other = {
            name: value
            for name, value in wanted.items()
            if not same(members.get(name, absent), value)
        }
        assert not other, self._not(f"{_shown(other)} in it")
        return self

    def counts(self, total: int) -> Self:
        """So many items are in it."""
        count = len(self._members)
        assert count == total, f"{self.what}: expected {total}, got {count}"
        return self

    def adds_up_to(self, total: int) -> Self:
        """The pages have so many items in all."""
        count = sum(len(page) for page in self._members)
        told = f"{self.what}: expected {total} items in all, got {count}"
        assert count == total, told
        return self

    def fits(self, words: str, test: Callable[[T], object]) -> Self:
        """Whatever the other words can't say: `words` complete "expected …"."""
        assert test(self.value), self._not(words)
        return self

    def at(self, *path: str | int) -> Any:
        """The value at a place, `expect(answer).at("members", 0, "id")`. Raises Lacking."""
        value = self._content
        for depth, step in enumerate(path, start=1):
            value = self._step(value, step, path[:depth])
        return value

    def each(self, *path: str | int) -> list[Any]:
        """One value of each object in a list, `expect(answer).each("members", "id")`: the last step is the name in an object."""
        return [one[str(path[-1])] for one in self.objects(*path[:-1])]

    def object(self, *path: str | int) -> Shown:
        """The object at a place, which has to be one."""
        named = f"{self.what}, at {'/'.join(map(str, path))}" if path else self.what
        found = expect(self.at(*path), named)
        return Shown(found.fits("an object", _is(dict)).value, named)

    def objects(self, *path: str | int) -> list[Shown]:
        """The objects in the list at a place."""
        count = len(expect(self.at(*path), self.what).fits("a list", _is(list)).value)
        return [self.object(*path, number) for number in range(count)]

    @property
    def _content(self) -> Any:
        """The JSON value that places are in."""
        return self.value

    def _step(self, value: Any, step: str | int, path: tuple[str | int, ...]) -> Any:
        try:
            return value[step]
        except (LookupError, TypeError):
            place = "/".join(map(str, path))
            words = f"{self.what}: expected {place} in it, got {_shown(value)}"
            raise Lacking(words) from None

    @property
    def _members(self) -> Collection[Any]:
        """Items, keys or characters; none where a server answers something else."""
        return self.value if isinstance(self.value, Collection) else ()

    def _not(self, wanted: str) -> str:
        return f"{self.what}: expected {wanted}, got {_shown(self.value)}"


class ExpectedAnswer(Expected[Response]):
    """The answer to a request."""

    def status(self, *wanted: int) -> Self:
        """The status is one of these."""
        is_met = self.value.status_code in wanted
        return self._status(" or ".join(map(str, wanted)), is_met)

    def succeeds(self) -> Self:
        return self._status("200 to 299", 200 <= self.value.status_code < 300)

    def is_refused(self) -> Self:
        """The status says that the request is at fault."""
        return self._status("400 to 499", 400 <= self.value.status_code < 500)

    def fails(self) -> Self:
        """The status says that it was not done, whoever is at fault."""
        return self._status("400 or above", self.value.status_code >= 400)

    def says(self, wanted: Mapping[str, Any] | None = None, **members: Any) -> Self:
        """The body is a JSON object with these members."""
        body = expect(self.json, f"the body of {self.what}")
        body.includes({**(wanted or {}), **members})
        return self

    @property
    def json(self) -> Any:
        """The body."""
        try:
            return self.value.json()
        except ValueError:
            got = _shown(self.value.text)
            raise AssertionError(f"{self.what}: expected JSON, got {got}") from None

    @property
    def _content(self) -> Any:
        return self.json

    def _status(self, wanted: str, is_met: bool) -> Self:
        got = self.value.status_code
        assert is_met, f"{self.what}: expected status {wanted}, got {got}"
        return self


@overload
def expect(value: Response, what: str = "") -> ExpectedAnswer: ...
@overload
def expect(value: T, what: str) -> Expected[T]: ...
def expect(value: Any, what: str = "") -> Any:
    """Begin to say what is expected of a value. `what` names it: "the members listed"; an answer names its request itself."""
    if isinstance(value, Response):
        return ExpectedAnswer(value, what or _request(value))
    return Expected(value, what)


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


def _request(response: Response) -> str:
    """The request of an answer, without its query."""
    request = response.request
    return f"{request.method} {request.path_url.partition('?')[0]}"


def _where(got: Any, wanted: Any) -> str:
    """In which items or members two long values differ."""
    if len(repr(got)) + len(repr(wanted)) <= LONGEST:
        return ""
    if isinstance(got, dict) and isinstance(wanted, dict):
        names = [*dict.fromkeys([*wanted, *got])]
    elif isinstance(got, list) and isinstance(wanted, list):
        names = [*range(max(len(got), len(wanted)))]
    else:
        return ""
    first = next(n for n in names if not same(_at(got, n), _at(wanted, n)))
    return f"; at {first!r}: expected {_shown(_at(wanted, first))}, got {_shown(_at(got, first))}"


def _at(value: Any, name: Any) -> Any:
    try:
        return value[name]
    except LookupError:
        return "nothing there"


def _shown(value: Any) -> str:
    return shortened(repr(value), LONGEST)
