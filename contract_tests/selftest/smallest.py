"""The API whose contract runs are the shortest, and servers made of its mock, for the tests of such runs."""

from collections.abc import Callable

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.catalogue import load_mock
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load
from scripts.target.secrets import select

SPEC = min(
    (load(SPECS / api) for api in api_names(SPECS)),
    key=lambda spec: len(spec.bundle.to_json()),
)
API = SPEC.name
CREDENTIALS = select(SPEC, {})[1]  # the variables of the environment


def mock() -> ASGIApp:
    return application(API, load_mock(API))


def answering(app: ASGIApp, other: Callable[[Scope], ASGIApp | None]) -> ASGIApp:
    """The app, but for the requests to which `other` has an answer."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        await (other(scope) or app)(scope, receive, send)

    return serve


def is_control(scope: Scope) -> bool:
    return bool(scope["path"].startswith("/_mock"))


def without_control(app: ASGIApp) -> ASGIApp:
    """A server that is no mock to those who ask."""
    hidden = Response(status_code=404)
    return answering(app, lambda scope: hidden if is_control(scope) else None)
