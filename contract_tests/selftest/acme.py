"""A toy API with every kind of credential, and its client, generated once for a test module."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from contract_tests.selftest.toys import document, folders, imported, ok, operation
from scripts.client import write_or_check

ORDER = {
    "type": "object",
    "required": ["Id", "status"],
    "properties": {
        "Id": {"type": "integer"},
        "batch": {"type": "string", "format": "uuid"},
        "status": {"$ref": "#/components/schemas/Status"},
        "placed": {"type": "string", "format": "date-time"},
        "customer": {"$ref": "#/components/schemas/Customer"},
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/Customer"}},
    },
}
SCHEMAS = {
    "Order": ORDER,
    "Status": {"type": "string", "enum": ["open", "sent"]},
    "Customer": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}},
    },
    "Problem": {"type": "object", "properties": {"message": {"type": "string"}}},
}
A_ORDER = {"$ref": "#/components/schemas/Order"}
A_PROBLEM = {"$ref": "#/components/schemas/Problem"}
ORDER_ID = {
    "name": "orderId",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "format": "uuid"},
}
PAGE = {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}


def problem(meaning: str) -> dict[str, Any]:
    return {
        "description": meaning,
        "content": {"application/json": {"schema": A_PROBLEM}},
    }


SPEC = document(
    {
        "/orders": {
            "get": operation(
                "listOrders",
                security=[{"apiKey": []}],
                parameters=[PAGE],
                responses={
                    **ok({"type": "array", "items": A_ORDER}),
                    "401": problem("The key is unknown."),
                    "4XX": problem("The caller is at fault."),
                },
            ),
            "post": operation(
                "createOrder",
                security=[{"merchantToken": [], "customerToken": []}],
                requestBody={
                    "required": True,
                    "content": {"application/json": {"schema": A_ORDER}},
                },
                responses={
                    "201": {
                        "description": "Made.",
                        "content": {"application/json": {"schema": A_ORDER}},
                    },
                    "202": {"description": "Will be made."},
                },
            ),
        },
        "/orders/{orderId}": {
            "parameters": [ORDER_ID],
            "delete": operation("deleteOrder", security=[{"userAndPassword": []}]),
            "put": operation(
                "replaceOrder",
                security=[{"apiKey": []}],
                requestBody={
                    "required": True,
                    "content": {"application/json": {"schema": A_ORDER}},
                },
            ),
        },
        "/health": {"get": operation("checkHealth", security=[])},
        "/either": {
            "get": operation(
                "tryEither", security=[{"apiKey": []}, {"merchantToken": []}]
            )
        },
    },
    servers=[
        {
            "url": "https://{host}/v1",
            "variables": {"host": {"default": "acme.example.com"}},
        }
    ],
)
SPEC["components"] = {
    "schemas": SCHEMAS,
    "securitySchemes": {
        "apiKey": {"type": "apiKey", "in": "query", "name": "key"},
        "merchantToken": {"type": "http", "scheme": "bearer"},
        "customerToken": {"type": "apiKey", "in": "header", "name": "x-customer"},
        "userAndPassword": {"type": "http", "scheme": "basic"},
    },
}
EVERYTHING = {
    "api_key": "k3y+/&",
    "merchant_token": "m-token",
    "customer_token": "c-token",
    "user": "ann",
    "password": "s:ecret",
}
ONE = {"Id": 1, "status": "open"}


@contextmanager
def acme_client(root: Path) -> Iterator[Any]:
    """The package `acme_client`, generated below `root`."""
    outcome = write_or_check.write("acme", folders(root, SPEC))
    assert not outcome.findings, outcome.findings
    with imported(root / "generated" / "acme", "acme_client") as package:
        yield package
