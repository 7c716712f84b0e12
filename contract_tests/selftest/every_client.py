"""Every generated client at a transport that answers as a test says, and a call of each of its operations; for `test_client_promises`."""

import copy
import importlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx
import pytest
from hypothesis import strategies as st

from scripts.cli.layout import GENERATED, SPECS
from scripts.client import naming, samples
from scripts.spec import names, security
from scripts.spec.document import Spec, load
from scripts.spec.example_value import example_value
from scripts.spec.operation import Operation

Handler = Callable[[httpx.Request], httpx.Response]
ODD = st.sampled_from([None, True, 0, -1.5, "", "odd", [], {}, ["odd"], {"odd": 1}])


@dataclass(slots=True)
class Calls:
    """A client and what it sent."""

    spec: Spec
    package: Any
    client: Any
    sent: list[httpx.Request]

    def method(self, operation: Operation) -> Any:
        """The method that calls an operation, or iterates over its list."""
        method = naming.methods(self.spec)[operation.id]
        return getattr(getattr(self.client, method.resource), method.name)

    def call(self, operation: Operation, client: Any = None) -> Any:
        """The answer to the sample call of an operation; of a list in pages, to one page."""
        line = samples.call(self.spec, operation)
        if operation.paging:
            method = naming.methods(self.spec)[operation.id]
            line = line.replace(f".{method.name}(", f".{method.page}(", 1)
        name = names.snake(naming.facade(self.spec))
        return eval(line, {name: client or self.client})


@cache
def spec_of(api: str) -> Spec:
    return load(SPECS / api)


@cache
def package_of(api: str) -> Any:
    """The generated client of an API, which is not installed; it stays imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(GENERATED / api))
        importlib.import_module(f"{naming.package(api)}.models")
        return importlib.import_module(naming.package(api))


@contextmanager
def calling(
    api: str, *answers: httpx.Response | Exception, **options: Any
) -> Iterator[Calls]:
    """A client that reaches no server: it is answered this, the last again and again."""
    spec, package = spec_of(api), package_of(api)
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        found = answers[min(len(sent), len(answers)) - 1]
        if isinstance(found, Exception):
            raise found
        return copy.copy(found)

    keys = {a: f"{a}-s3cr3t" for one in security.schemes(spec) for a in one.arguments}
    given = {**keys, "base_url": "http://api.test", **options}
    if "http_client" not in given:
        given["transport"] = httpx.MockTransport(answer)
    with getattr(package, naming.facade(spec))(**given) as client:
        yield Calls(spec, package, client, sent)


def answer_of(operation: Operation) -> tuple[int, Any] | None:
    """A status of success and the JSON of an example of it, None where no such body is described."""
    for status, response in operation.successes.items():
        if response.json:
            return code(status), example_value(response.json)
    return None


def code(status: str) -> int:
    """A status that is documented so, perhaps as `2XX`."""
    return int(status.replace("X", "0"))


def success(operation: Operation) -> httpx.Response:
    """An answer as documented."""
    found = answer_of(operation)
    if found:
        return json_answer(*found)
    return httpx.Response(code(next(iter(operation.successes))))


def json_answer(status: int, body: Any, **headers: str) -> httpx.Response:
    content = json.dumps(body).encode()
    return httpx.Response(
        status, content=content, headers={"Content-Type": "application/json", **headers}
    )


@st.composite
def spoilt(draw: st.DrawFn, body: Any) -> Any:
    """The body with one thing in it changed, left out or added, but for what it is at its top."""
    made = copy.deepcopy(body)
    inside = list(_containers(made))
    if not inside:
        return made
    at = draw(st.sampled_from(inside))
    if isinstance(at, dict):
        key = draw(st.sampled_from([*at, "further"]))
        if draw(st.booleans()) or key not in at:
            at[key] = draw(ODD)
        else:
            del at[key]
    elif at:
        at[draw(st.integers(0, len(at) - 1))] = draw(ODD)
    return made


def _containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from _containers(each)
