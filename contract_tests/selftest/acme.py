"""A toy API with every kind of credential; the fixture `acme` is its client where a module describes no other."""

from __future__ import annotations

from typing import Any

from contract_tests.selftest.toys import (
    TEXT,
    an_object,
    body,
    document,
    listed,
    ok,
    operation,
    parameter,
    ref,
)

ORDER = an_object(
    {
        "Id": {"type": "integer"},
        "batch": {**TEXT, "format": "uuid"},
        "status": ref("Status"),
        "placed": {**TEXT, "format": "date-time"},
        "customer": ref("Customer"),
        "items": listed(ref("Customer")),
    },
    "Id",
    "status",
)
SCHEMAS = {
    "Order": ORDER,
    "Status": {**TEXT, "enum": ["open", "sent"]},
    "Customer": an_object({"name": TEXT}, "name"),
    "Problem": an_object({"message": TEXT}),
}
ORDER_ID = parameter("orderId", "path", schema={**TEXT, "format": "uuid"})
PAGE = parameter("page", schema={"type": "integer", "default": 1})


def problem(meaning: str) -> dict[str, Any]:
    return {**ok(ref("Problem"))["200"], "description": meaning}


SPEC = document(
    {
        "/orders": {
            "get": operation(
                "listOrders",
                security=[{"apiKey": []}],
                parameters=[PAGE],
                responses={
                    **ok(listed(ref("Order"))),
                    "401": problem("The key is unknown."),
                    "4XX": problem("The caller is at fault."),
                },
            ),
            "post": operation(
                "createOrder",
                security=[{"merchantToken": [], "customerToken": []}],
                requestBody=body(ref("Order")),
                responses={
                    "201": ok(ref("Order"))["200"],
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
                requestBody=body(ref("Order")),
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
