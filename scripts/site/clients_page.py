"""The page of the site about all clients: its samples are taken from the APIs that are there; `pages` shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.client import naming, samples
from scripts.spec import names
from scripts.spec.document import Spec
from scripts.spec.operation import Operation

WIDTH = 76
# The parts of the page that have a sample, where an API is there that can show it.
TOPICS = ("call", "body", "pages", "errors", "raw", "asyncio", "webhooks", "test")


@dataclass(frozen=True, slots=True)
class ClientSample:
    """A program that calls the client of `spec`; `topic` is the part of the page that shows it."""

    topic: str
    spec: Spec
    program: str


def shown_api(specs: Sequence[Spec]) -> Spec:
    """The API whose client most samples call: the smallest that has a call to begin with and a body to send."""
    fitting = [each for each in specs if _reads(each) and samples.with_body(each)]
    return min(fitting or specs, key=lambda each: len(each.operations))


def client_samples(specs: Sequence[Spec]) -> Iterator[ClientSample]:
    """The programs of the page; each topic but "test", whose program is one for pytest, runs by itself."""
    spec = shown_api(specs)
    first, second = samples.simplest(spec), samples.with_body(spec)
    yield ClientSample("call", spec, samples.program(spec, first, width=WIDTH))
    if second and second is not first:
        yield ClientSample("body", spec, samples.program(spec, second, width=WIDTH))
    later = samples.program(spec, first, asynchronous=True, width=WIDTH)
    yield ClientSample("asyncio", spec, later)
    yield ClientSample("errors", spec, _errors(spec, first))
    if _reads(spec):
        yield ClientSample("raw", spec, _raw(spec, first))
    yield ClientSample("test", spec, in_a_test(spec))
    for each in specs:
        if listed := _listed(each):
            yield ClientSample("pages", each, _pages(each, listed))
            break
    for each in specs:
        if received := samples.received(each):
            yield ClientSample("webhooks", each, received)
            break


def in_a_test(spec: Spec) -> str:
    """A test of pytest that calls the mock of the API in process."""
    name, client, package = _named(spec)
    made = samples.call(spec, samples.simplest(spec))
    return (
        f"from {package} import {name}\n\n\n"
        f"def test_the_call_is_answered({spec.name}_mock, monkeypatch):\n"
        f"    for variable, value in {spec.name}_mock.env.items():\n"
        "        monkeypatch.setenv(variable, value)\n"
        f'    here = {{"base_url": {spec.name}_mock.base_url, "transport": {spec.name}_mock.transport}}\n'
        f"    with {name}.from_env(**here) as {client}:\n"
        f"        assert {made}\n"
    )


def command(spec: Spec) -> str:
    """The first call on the command line."""
    method = naming.methods(spec)[samples.simplest(spec).id]
    words = f"{method.resource} {method.name}".replace("_", "-")
    return f"python -m {naming.package(spec.name)} {words}"


def _named(spec: Spec) -> tuple[str, str, str]:
    """The class of the client, what samples call it, and its package."""
    name = naming.facade(spec)
    return name, names.snake(name), naming.package(spec.name)


def _reads(spec: Spec) -> bool:
    first = samples.simplest(spec)
    return first.method == "get" and not first.paging


def _listed(spec: Spec) -> Operation | None:
    """The first list in pages that asks for nothing."""
    lists = (each for each in spec.operations if each.paging)
    return next((each for each in lists if not samples.needs_parameters(each)), None)


def _pages(spec: Spec, listed: Operation) -> str:
    name, client, package = _named(spec)
    return (
        f"from {package} import {name}\n\n"
        f"with {name}.from_env() as {client}:\n"
        f"    for page in {samples.call(spec, listed)}.pages():\n"
        "        print(page.start, len(page.items))\n"
    )


def _errors(spec: Spec, operation: Operation) -> str:
    name, client, package = _named(spec)
    return (
        f"from {package} import ApiError, {name}, {name}Error\n\n"
        f"with {name}.from_env() as {client}:\n"
        "    try:\n"
        f"        print({samples.call(spec, operation)})\n"
        "    except ApiError as error:\n"
        "        print(error.status_code, error.meaning, error.body)\n"
        f"    except {name}Error as error:\n"
        "        print(error)\n"
        f"    for drift in {client}.drift:\n"
        "        print(drift.operation, drift.place, drift.value, drift.why)\n"
    )


def _raw(spec: Spec, operation: Operation) -> str:
    name, client, package = _named(spec)
    method = naming.methods(spec)[operation.id]
    called = f"{client}.{method.resource}.{method.name}"
    return (
        "import httpx\n\n"
        f"from {package} import {name}\n\n"
        f"with httpx.Client() as own, {name}.from_env(http_client=own) as {client}:\n"
        f"    answer = {client}.with_options(timeout=10).with_raw_response({called})\n"
        '    print(answer.status_code, answer.headers["content-type"])\n'
    )
