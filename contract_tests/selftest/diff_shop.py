"""A small API whose document tests of `diff` change, with words for its parts."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

Document = dict[str, Any]
JSON = "application/json"


def in_json(schema: Any) -> Document:
    return {"content": {JSON: {"schema": schema}}}


def ref(name: str, kind: str = "schemas") -> Document:
    return {"$ref": f"#/components/{kind}/{name}"}


def parameter(name: str, place: str = "query", **more: Any) -> Document:
    return {"name": name, "in": place, "schema": {"type": "string"}, **more}


SHOP: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1.2.3"},
    "servers": [
        {
            "url": "https://{host}/v1",
            "variables": {
                "host": {"default": "shop.test", "enum": ["shop.test", "eu.test"]}
            },
        },
        {"url": "https://backup.test/v1"},
    ],
    "security": [{"apiKey": []}],
    "tags": [{"name": "orders"}],
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "summary": "List orders",
                "tags": ["orders", "lists"],
                "parameters": [
                    parameter("page", schema={"type": "integer"}),
                    parameter("size", schema={"type": "integer"}),
                    parameter("status", **{"x-filters": "/status"}),
                    parameter(
                        "ids", schema={"type": "array", "items": {"type": "string"}}
                    ),
                    parameter("open", schema={"type": "boolean"}),
                    parameter("X-Trace", "header", required=False),
                    {
                        "name": "where",
                        "in": "query",
                        "content": {JSON: {"schema": {"type": "object"}}},
                    },
                ],
                "x-pagination": {
                    "style": "page",
                    "page": "page",
                    "size": "size",
                    "items": "/data",
                    "total": "/total",
                },
                "x-order": {"field": "/created", "direction": "desc"},
                "x-rules": [{"id": "S01", "text": "An order that is new comes first."}],
                "responses": {
                    "200": {
                        "description": "Orders.",
                        "headers": {
                            "X-Total": {
                                "schema": {"type": "integer"},
                                "required": True,
                            },
                            "X-Left": {"schema": {"type": "integer"}},
                            "X-Map": {"schema": {"type": "object"}},
                        },
                        **in_json(ref("Page")),
                    },
                    "4XX": {"description": "Refused."},
                },
            },
            "post": {
                "operationId": "createOrder",
                "tags": ["orders"],
                "security": [{"apiKey": []}, {"login": ["write"]}],
                "x-unique": {"fields": ["/code"], "status": "409"},
                "requestBody": {
                    "required": True,
                    "content": {
                        JSON: {"schema": ref("Order")},
                        "application/xml": {"schema": ref("Order")},
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "file": {"type": "string"},
                                    "note": {"type": "string"},
                                },
                            },
                            "encoding": {"file": {"contentType": "image/png"}},
                        },
                    },
                },
                "responses": {
                    "201": {
                        "description": "Made.",
                        **in_json(ref("Order")),
                        "links": {
                            "Order": {
                                "operationId": "getOrder",
                                "parameters": {"id": "$response.body#/id"},
                            }
                        },
                    },
                    "409": {"description": "There is one."},
                    "413": {"description": "Too much."},
                },
                "callbacks": {
                    "paid": {
                        "{$request.body#/url}": {
                            "post": {
                                "requestBody": in_json(ref("Event")),
                                "responses": {"204": {"description": "Taken."}},
                            }
                        }
                    }
                },
            },
        },
        "/orders/{id}": {
            "parameters": [parameter("id", "path", required=True)],
            "get": {
                "operationId": "getOrder",
                "tags": ["orders"],
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {
                            JSON: {"schema": ref("Order")},
                            "image/png": {
                                "schema": {"type": "string", "format": "binary"}
                            },
                        },
                    },
                    "404": {"description": "Nobody's."},
                },
            },
            "delete": {
                "operationId": "deleteOrder",
                "tags": ["orders"],
                "parameters": [parameter("reason", required=True)],
                "responses": {"204": {"description": "Gone."}},
            },
        },
        "/status": {
            "get": {
                "operationId": "getStatus",
                "security": [],
                "deprecated": True,
                "x-sunset": "2027-01-01",
                "responses": {"200": {"description": "Up."}},
            }
        },
    },
    "webhooks": {
        "shipped": {
            "post": {
                "operationId": "onShipped",
                "security": [{"login": ["write"]}],
                "parameters": [
                    parameter(
                        "X-Signature",
                        "header",
                        required=True,
                        **{
                            "x-signature": {
                                "hash": "sha256",
                                "encoding": "hex",
                                "signed": "{body}",
                            }
                        },
                    )
                ],
                "requestBody": {"required": True, **in_json(ref("Event"))},
                "responses": {"200": {"description": "Taken."}},
            }
        },
        "lost": {"post": {"responses": {"200": {"description": "Taken."}}}},
    },
    "components": {
        "securitySchemes": {
            "apiKey": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://shop.test/token",
                        "scopes": {"read": "Read.", "write": "Write."},
                    },
                    "password": {
                        "tokenUrl": "https://shop.test/token",
                        "scopes": {},
                    },
                },
            },
        },
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["code"],
                "properties": {
                    "code": {"type": "string"},
                    "status": {"type": "string", "x-basis": "documented"},
                },
                "x-outcome": {"field": "/status", "begins": "ok"},
            },
            "Page": {
                "type": "object",
                "required": ["data"],
                "properties": {"data": {"type": "array", "items": ref("Order")}},
            },
            "Event": {
                "type": "object",
                "required": ["order"],
                "properties": {"order": {"type": "string"}},
            },
        },
    },
}

LIST, CREATE = ("/orders", "get"), ("/orders", "post")
GET, DELETE = ("/orders/{id}", "get"), ("/orders/{id}", "delete")
STATUS = ("/status", "get")
Edit = Callable[["Shop"], object]


class Shop:
    """A copy of the document, with words for its parts."""

    def __init__(self) -> None:
        self.document = copy.deepcopy(SHOP)

    def op(self, which: tuple[str, str]) -> Document:
        path, method = which
        found: Document = self.document["paths"][path][method]
        return found

    def parameter(self, name: str, which: tuple[str, str] = LIST) -> Document:
        every = self.op(which)["parameters"]
        return next(one for one in every if one["name"] == name)

    def without(self, name: str, which: tuple[str, str] = LIST) -> None:
        every = self.op(which)["parameters"]
        every.remove(self.parameter(name, which))

    def add(self, *parameters: Document, which: tuple[str, str] = LIST) -> None:
        self.op(which).setdefault("parameters", []).extend(parameters)

    def answer(self, which: tuple[str, str], status: str) -> Document:
        found: Document = self.op(which)["responses"][status]
        return found

    def answers(self, which: tuple[str, str]) -> Document:
        found: Document = self.op(which)["responses"]
        return found

    @property
    def paths(self) -> Document:
        found: Document = self.document["paths"]
        return found

    @property
    def server(self) -> Document:
        found: Document = self.document["servers"][0]
        return found

    @property
    def schemes(self) -> Document:
        found: Document = self.document["components"]["securitySchemes"]
        return found

    @property
    def schemas(self) -> Document:
        found: Document = self.document["components"]["schemas"]
        return found

    @property
    def hook(self) -> Document:
        found: Document = self.document["webhooks"]["shipped"]["post"]
        return found

    @property
    def form(self) -> Document:
        content: Document = self.op(CREATE)["requestBody"]["content"]
        found: Document = content["multipart/form-data"]
        return found

    @property
    def callback(self) -> Document:
        found: Document = self.op(CREATE)["callbacks"]["paid"]
        return found


def rename(node: Document, name: str, other: str) -> None:
    """Put another key in the place of one."""
    items = [(other if key == name else key, value) for key, value in node.items()]
    node.clear()
    node.update(items)
