"""Small breakages of the Reportei mock, one for each rule on lists."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.reportei.defects import CUSTOMERS, Fields, seed
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    changed,
)


def with_query(request: Request, **query: str) -> Request:
    """The same request with other parameters in its query."""
    texts = {**request.query_params, **query}
    changed_request = changed(request)
    encoded = "&".join(f"{name}={text}" for name, text in texts.items())
    changed_request.scope["query_string"] = encoded.encode()
    return changed_request


async def list_changed(request: Request, serve: Serve, change: Fields) -> Response:
    def within(body: Any) -> Any:
        return change(body) if isinstance(body, dict) and "meta" in body else body

    return await answer_changed(request, serve, within)


async def meta_changed(request: Request, serve: Serve, change: Fields) -> Response:
    return await list_changed(
        request, serve, lambda body: {**body, "meta": change(body["meta"])}
    )


@breaks("r14")
async def counts_pages_from_0_unasked(request: Request, serve: Serve) -> Response:
    def from_0(meta: dict[str, Any]) -> dict[str, Any]:
        asked = "page" in request.query_params
        return meta if asked else {**meta, "current_page": 0}

    return await meta_changed(request, serve, from_0)


@breaks("r14")
async def starts_with_the_second_page(request: Request, serve: Serve) -> Response:
    asked = request.url.path != CUSTOMERS or "page" in request.query_params
    return await serve(request if asked else with_query(request, page="2"))


@breaks("r15")
async def has_pages_of_20_unasked(request: Request, serve: Serve) -> Response:
    asked = request.url.path != CUSTOMERS or "per_page" in request.query_params
    return await serve(request if asked else with_query(request, per_page="20"))


@breaks("r16")
async def has_50_customers_a_page_at_most(request: Request, serve: Serve) -> Response:
    def cut(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "data": body["data"][:50]}

    return await list_changed(request, serve, cut)


@breaks("r17")
async def lists_customers_without_meta(request: Request, serve: Serve) -> Response:
    return await list_changed(request, serve, lambda body: {"data": body["data"]})


@breaks("r18")
async def calls_every_page_the_first(request: Request, serve: Serve) -> Response:
    return await meta_changed(request, serve, lambda meta: {**meta, "current_page": 1})


@breaks("r18")
async def writes_15_for_every_size(request: Request, serve: Serve) -> Response:
    return await meta_changed(request, serve, lambda meta: {**meta, "per_page": 15})


@breaks("r19")
async def rounds_the_pages_down(request: Request, serve: Serve) -> Response:
    def down(meta: dict[str, Any]) -> dict[str, Any]:
        return {**meta, "last_page": meta["total"] // meta["per_page"]}

    return await meta_changed(request, serve, down)


@breaks("r19")
async def counts_a_page_too_many(request: Request, serve: Serve) -> Response:
    def more(meta: dict[str, Any]) -> dict[str, Any]:
        return {**meta, "total_pages": meta["total"] // meta["per_page"] + 1}

    return await meta_changed(request, serve, more)


@breaks("r23")
async def lists_a_customer_of_another_merchant(
    request: Request, serve: Serve
) -> Response:
    uuid = (await seed(serve, request))["other_customer_uuid"]

    def more(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "data": [*body["data"], {"uuid": uuid, "name": "Other"}]}

    return await list_changed(request, serve, more)
