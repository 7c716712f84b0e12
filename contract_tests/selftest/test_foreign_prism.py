"""Prism, which mocks what a specification says, takes each example of the plain bundles and gives each of their answers."""

import json
import re
import subprocess
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from typing import Any, Self

import httpx
import pytest

from scripts.bundles.files import PLAIN
from scripts.cli.layout import GENERATED, SPECS
from scripts.spec.document import Spec, api_names, bundled
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation
from scripts.spec.security import required
from scripts.spec.serialisation import filled

LISTENING = re.compile(r"listening on (http://\S+)")


@contextmanager
def prism(file: Path, env: Mapping[str, str]) -> Iterator[str]:
    """The address at which Prism serves a bundle and refuses what the bundle does not allow."""
    command = ["prism", "mock", "--port=0", "--host=127.0.0.1", "--errors", str(file)]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        assert server.stdout
        try:
            said = ""
            for line in server.stdout:
                said += line
                if found := LISTENING.search(line):
                    Thread(target=server.stdout.read, daemon=True).start()
                    yield found[1]
                    return
            raise AssertionError(said)
        finally:
            server.terminate()


@dataclass(frozen=True, slots=True)
class Trial:
    """A request with an example, and what is answered; () for any success."""

    name: str
    method: str
    path: str
    params: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    body: Any = None
    answer: tuple[Any, ...] = ()

    def asking_for(self, status: str, example: str, value: Any) -> Self:
        """The same request, with the wish for this example as its answer."""
        wish = {"Prefer": f"code={status}, example={example}"}
        headers, name = {**self.headers, **wish}, f"{self.name} {status} {example}"
        return replace(self, name=name, headers=headers, answer=(int(status), value))

    def made(self, client: httpx.Client) -> httpx.Response:
        content = None if self.body is None else json.dumps(self.body)
        return client.request(
            self.method,
            self.path,
            params=httpx.QueryParams(self.params),
            headers=self.headers,
            content=content,
        )


def trials(spec: Spec) -> Iterator[Trial]:
    """A request with each example of a body, and one for each example of an answer."""
    for operation in spec.operations:
        call = example_call(operation)
        access = credentials(spec, operation)
        bare = Trial(
            operation.id,
            operation.method,
            filled(operation.path, call.texts("path")),
            (*call.pairs("query"), *access["query"].items()),
            {**call.texts("header"), **access["header"]},
        )
        sent = [
            replace(
                bare,
                name=f"{bare.name} {example.name}",
                headers={**bare.headers, "Content-Type": form.name},
                body=example.value,
            )
            for form in (operation.body.in_json if operation.body else ())
            for example in form.examples
        ] or [bare]
        yield from sent
        for status, response in operation.responses.items():
            for example in (one for form in response.in_json for one in form.examples):
                if example.name and status.isdigit():
                    yield sent[0].asking_for(status, example.name, example.value)


def credentials(spec: Spec, operation: Operation) -> dict[str, dict[str, str]]:
    """Made-up ones by their place, as Prism looks for their form alone."""
    given: dict[str, dict[str, str]] = {"header": {}, "query": {}}
    secrets = {"basic": f"Basic {b64encode(b'a:b').decode()}", "bearer": "Bearer token"}
    for scheme in required(spec, operation):
        place = "query" if scheme.kind == "query" else "header"
        given[place][scheme.field] = secrets.get(scheme.kind, "key")
    return given


@pytest.mark.parametrize("api", api_names(SPECS))
def test_prism_takes_and_gives_each_example(
    api: str, foreign: Mapping[str, str]
) -> None:
    file = GENERATED / api / PLAIN
    every = list(trials(bundled(file)))
    told: list[str] = []
    with prism(file, foreign) as base_url, httpx.Client(base_url=base_url) as client:
        for trial in every:
            response = trial.made(client)
            if trial.answer:
                is_right = (response.status_code, response.json()) == trial.answer
            else:
                is_right = response.is_success
            if not is_right:
                told.append(f"{trial.name}: {response.status_code} {response.text}")
        for trial in [one for one in every if one.body and not one.answer][:1]:
            assert replace(trial, body="none such").made(client).is_client_error
    assert not told
