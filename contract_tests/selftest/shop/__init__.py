"""A healthy server of the toy API that `openapi.yaml` describes: every kind of credential and a link, for the tests of the contract run."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contract_tests.harness.checks.answers import Judge
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import Target
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.defects import HEALTHY, Defect, Spoil, as_defect
from scripts.spec.document import Spec, load
from scripts.target.secrets import Secrets

ENVIRONMENT = {
    "SHOP_KEY": "key of the shop?",
    "SHOP_TOKEN": "token-of-the-shop",
    "SHOP_CUSTOMER": "customer-of-the-shop",
    "SHOP_USER": "user-of-the-shop",
    "SHOP_PASSWORD": "password-of-the-shop",
}
BASIC = b64encode(b"user-of-the-shop:password-of-the-shop").decode()
SPEC = load(Path(__file__).parent)


class Shop:
    """The operations of a healthy shop."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}

    async def at_items(self, request: Request) -> Response:
        return await (self.create if request.method == "POST" else self.list)(request)

    async def list(self, request: Request) -> Response:
        if request.query_params.get("key") != ENVIRONMENT["SHOP_KEY"]:
            return Response(status_code=401)
        total = {"X-Total": str(len(self.items))}
        return JSONResponse([*self.items.values()], headers=total)

    async def create(self, request: Request) -> Response:
        token, customer = (
            request.headers.get(name) for name in ("authorization", "x-customer")
        )
        known = token == f"Bearer {ENVIRONMENT['SHOP_TOKEN']}"
        if not known or customer != ENVIRONMENT["SHOP_CUSTOMER"]:
            return Response(status_code=401)
        try:
            name = (await request.json())["name"]
        except (ValueError, LookupError, TypeError, RecursionError):
            return Response(status_code=400)
        if not isinstance(name, str) or len(name) > 20:
            return Response(status_code=400)
        item = {"id": len(self.items) + 1, "name": name}
        self.items[str(item["id"])] = item
        return JSONResponse(item, status_code=201)

    async def read(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Basic {BASIC}":
            return Response(status_code=401)
        item = self.items.get(request.path_params["id"])
        return JSONResponse(item) if item else Response(status_code=404)


def server() -> Starlette:
    shop = Shop()
    items = Route("/v1/items", shop.at_items, methods=["GET", "POST"])
    return Starlette(routes=[items, Route("/v1/items/{id:path}", shop.read)])


@contextmanager
def gate_to_shop(
    spoil: Defect | Spoil = HEALTHY, *, live: bool = False, spec: Spec = SPEC
) -> Iterator[Gate]:
    """A gate to a shop, spoilt or healthy; `live` has it treated as if others ran it."""
    secrets = Secrets(ENVIRONMENT)
    with served(BrokenMock(server(), as_defect(spoil))) as base_url:
        target = Target(spec, base_url, live, False, secrets, None)
        yield Gate(target, judge=Judge(spec))
