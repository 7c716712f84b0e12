"""A small API whose document tests of `diff` change, with words for its parts."""

import copy
from collections.abc import Callable
from typing import Any

from contract_tests.selftest.yaml_data import yaml_data

Document = dict[str, Any]
JSON = "application/json"


def in_json(schema: Any) -> Document:
    return {"content": {JSON: {"schema": schema}}}


def ref(name: str, kind: str = "schemas") -> Document:
    return {"$ref": f"#/components/{kind}/{name}"}


def parameter(name: str, place: str = "query", **more: Any) -> Document:
    return {"name": name, "in": place, "schema": {"type": "string"}, **more}


SHOP: Document = yaml_data("documents/diff_shop.yaml")
LIST, CREATE = ("/orders", "get"), ("/orders", "post")
GET, DELETE = ("/orders/{id}", "get"), ("/orders/{id}", "delete")
STATUS = ("/status", "get")
Edit = Callable[["Shop"], object]


class Shop:
    """A copy of the document, with words for its parts."""

    def __init__(self) -> None:
        self.document = copy.deepcopy(SHOP)
        self.paths: Document = self.document["paths"]
        self.server: Document = self.document["servers"][0]
        self.schemes: Document = self.document["components"]["securitySchemes"]
        self.schemas: Document = self.document["components"]["schemas"]
        self.hook: Document = self.document["webhooks"]["shipped"]["post"]
        created: Document = self.op(CREATE)
        self.form: Document = created["requestBody"]["content"]["multipart/form-data"]
        self.callback: Document = created["callbacks"]["paid"]

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


def rename(node: Document, name: str, other: str) -> None:
    """Put another key in the place of one."""
    items = [(other if key == name else key, value) for key, value in node.items()]
    node.clear()
    node.update(items)
