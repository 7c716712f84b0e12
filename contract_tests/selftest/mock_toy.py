"""A toy mock of lamps, called in process; for the tests of what mocks of every API have from the harness."""

import asyncio
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    Refused,
    read_json,
    read_query,
)
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.mock import Factory


def toy(clock: Clock) -> Mock:
    lamps: list[str] = []

    def gate(request: Request) -> None:
        if read_query(request, "key") != "open":
            raise Refused(401, "no key", body={"message": "Who is there?"})

    async def list_lamps(request: Request) -> Any:
        return {"lamps": lamps, "year": clock.now().year}

    async def add_lamp(request: Request) -> Response:
        lamps.append(await read_json(request))
        return Response(status_code=201)

    async def show_lamp(request: Request) -> Any:
        return request.path_params["name"]

    async def count_lamps() -> int:
        """Answers how many lamps there are."""
        return len(lamps)

    def break_lamp(name: str, loudly: bool = False) -> dict[str, bool] | None:
        """The lamp of that name breaks, and tells so when loudly is set."""
        if name not in lamps:
            raise Refused(400, f"no lamp {name}")
        lamps.remove(name)
        return {"bang": True} if loudly else None

    return Mock(
        path_items=[
            PathItem("/lamps", {"GET": list_lamps, "POST": add_lamp}, gate),
            PathItem("/lamps/{name}", {"GET": show_lamp}),
        ],
        reset=lamps.clear,
        env={"TOY_KEY": "open"},
        query={"key": "open"},
        actions=[break_lamp, count_lamps],
        error_body=lambda refused: {"code": refused.status},
        answer_headers=lambda request: {"X-Lamps": f"{request.method} {len(lamps)}"},
        host_variable="TOY_HOST",
    )


class Toy:
    """A fresh toy, called in process."""

    def __init__(self, create: Factory = toy) -> None:
        self.app = application("toy", create)

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://toy.test"
            ) as client:
                return await client.request(method, path, **options)

        return asyncio.run(send())
