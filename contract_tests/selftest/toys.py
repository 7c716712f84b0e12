"""Small specifications of our own, generated into a temporary folder, and a server that records what clients send."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import strategies as st

from contract_tests.harness.http.receiver import Answer, Received, Receiver, opened
from contract_tests.selftest.warm import Python
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import ROOT, SCRIPTS
from scripts.client import write_or_check
from scripts.client.write_or_check import Folders

TEXT = {"type": "string"}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
TypeErrors = Callable[..., list[str]]  # of a program that uses a client
Called = Callable[..., Any]  # what a method gives, with and without asyncio


def described(name: str) -> dict[str, Any]:
    """The document of a toy that stands in `documents/`."""
    document: dict[str, Any] = yaml_data(f"documents/{name}.yaml")
    return document


def document(
    paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """An OpenAPI document of the API "acme"."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1.2.3"},
        "servers": [{"url": "https://acme.test/v1"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
    } | more


def operation(operation_id: str, **more: Any) -> dict[str, Any]:
    """An operation under the tag `orders`, answered 204 unless `more` says otherwise."""
    return {
        "operationId": operation_id,
        "summary": "Do something",
        "tags": ["orders"],
        "responses": {"204": {"description": "Done."}},
    } | more


def ok(schema: dict[str, Any], media: str = "application/json") -> dict[str, Any]:
    """The responses of an operation that gives what `schema` says."""
    return {"200": {"description": "Fine.", "content": {media: {"schema": schema}}}}


def body(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    """A body that has to be sent, in JSON unless told."""
    kinds = media or ("application/json",)
    return {"required": True, "content": {kind: {"schema": schema} for kind in kinds}}


def parameter(name: str, place: str = "query", **more: Any) -> dict[str, Any]:
    """A parameter, which is a text unless `more` says otherwise."""
    needed = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": TEXT} | needed | more


def listed(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a list of such values."""
    return {"type": "array", "items": schema}


def an_object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    """The schema of an object with these properties."""
    needed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties} | needed


def ref(name: str) -> dict[str, Any]:
    """A reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def answering(
    media: dict[str, Any],
    *,
    kind: str = "application/json",
    version: str = "3.1.0",
    **schemas: Any,
) -> dict[str, Any]:
    """A document of one operation that answers with this media type object."""
    answers = {
        "200": {"description": "Fine.", "content": {kind: media}},
        "404": {"description": "Nothing."},
    }
    get = operation("getIt", responses=answers)
    found = document({"/it": {"get": get}}, openapi=version)
    found["tags"] = [{"name": each} for each in get["tags"]]
    return found | ({"components": {"schemas": schemas}} if schemas else {})


def folders(root: Path, document: dict[str, Any], api: str = "acme") -> Folders:
    """The folders of a repository with one API, `api`, and our own generator."""
    specification = root / "specs" / api / "openapi.yaml"
    specification.parent.mkdir(parents=True, exist_ok=True)
    specification.write_text(json.dumps(document, indent=2))
    return Folders(root / "specs", root / "generated", SCRIPTS, ROOT / "LICENSE")


@contextmanager
def imported(distribution: Path, package: str) -> Iterator[Any]:
    """The package of a distribution that is not installed; one of that name that was imported before is there again afterwards."""
    before = forgotten(package)
    sys.path.insert(0, str(distribution))
    try:
        importlib.invalidate_caches()
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(distribution))
        forgotten(package)
        sys.modules.update(before)


def forgotten(package: str) -> dict[str, ModuleType]:
    """The modules of a package, which are imported no more."""
    top = package.partition(".")[0]
    names = [each for each in sys.modules if each.partition(".")[0] == top]
    return {name: sys.modules.pop(name) for name in names}


@contextmanager
def client_of(root: Path, document: dict[str, Any], api: str = "acme") -> Iterator[Any]:
    """The client of an API that is named as its folder, generated below `root` and imported with its models."""
    titled = {**document, "info": {**document["info"], "title": api.capitalize()}}
    outcome = write_or_check.write(api, folders(root, titled, api))
    assert not outcome.findings, outcome.findings
    with imported(root / "generated" / api, f"{api}_client") as package:
        importlib.import_module(f"{api}_client.models")
        yield package


def resource(package: Any, attribute: str) -> Any:
    """The module of a resource of an imported client, which imports it when it is first used."""
    return importlib.import_module(f"{package.__name__}.resources.{attribute}")


def type_errors(python: Python, scratch: Path, *arguments: str | Path) -> list[str]:
    """Findings of the strictest type check; the arguments are packages, programs and options.

    `scratch` is a temporary folder of the test. The cache beside it keeps what was read of the libraries, which takes
    far longer than a package.
    """
    mypy = ["-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    mypy += [f"--cache-dir={scratch.parent / 'mypy'}"]
    done = python(*mypy, *map(str, arguments))
    return (done.stdout + done.stderr).splitlines()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: its content is bytes, or data to be sent as JSON, or None for nothing."""

    status: int
    content: Any = None
    media: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        if isinstance(self.content, bytes):
            return self.content
        return b"" if self.content is None else json.dumps(self.content).encode()


@dataclass(slots=True)
class Server(Receiver):
    """A server that answers as it was told to and remembers the requests."""

    received: list[Received] = field(default_factory=list)
    respond: Callable[[Received], Reply | None] = lambda request: Reply(204)

    def answer(self, request: Received) -> Answer | None:
        self.received.append(request)
        reply = self.respond(request)
        if reply is None:
            return None
        return reply.status, {"Content-Type": reply.media, **reply.headers}, reply.body

    def will_answer(
        self, status: int, content: Any = None, media: str = "application/json"
    ) -> None:
        """Answer from now on with this: bytes, or data to be sent as JSON."""
        self.respond = lambda request: Reply(status, content, media)

    def will_hang_up(self) -> None:
        """Take requests from now on and close the connection without an answer."""
        self.respond = lambda request: None

    @property
    def base_url(self) -> str:
        return self.url

    @property
    def last(self) -> Received:
        return self.received[-1]


def recording() -> AbstractContextManager[Server]:
    """A server on a free loopback port."""
    return opened(Server())
