"""The last look at a generated package: is every operation, schema and enum of the specification in it?

It reads the files as they are on disk, because the generator leaves things out without a word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.client import webhooks
from scripts.client.facade import Facade
from scripts.client.generator_input import is_open_object
from scripts.spec import pointer
from scripts.spec.document import Spec
from scripts.spec.finding import Finding
from scripts.spec.grammar import walk

RULE = "client-incomplete"
_ENDPOINT = {"sync_detailed", "asyncio_detailed", "_get_kwargs", "_parse_response"}


@dataclass(frozen=True, slots=True)
class Written:
    """What modules define: functions, classes, `Class.method`s and enums, and the values of each enum."""

    names: frozenset[str]
    enums: tuple[frozenset[object], ...]


def missing(spec: Spec, facade: Facade, package: Path) -> list[Finding]:
    """What the package lacks, by name."""
    models = _read(*(package / "models").glob("*.py"))
    lacking = [
        *_operations(spec, facade, package),
        *_path_items(spec),
        *_parameters(spec),
        *_webhooks(spec, package),
        *_schemas(spec, models),
        *_enums(spec, models),
    ]
    return [Finding(spec.origin(where), RULE, message) for where, message in lacking]


def _operations(spec: Spec, facade: Facade, package: Path) -> Iterator[tuple[str, str]]:
    methods = {
        method.operation.id: (resource, method)
        for resource in facade.resources
        for method in resource.methods
    }
    for operation in spec.operations:
        resource, method = methods[operation.id]
        module = package.joinpath(*method.endpoint.module).with_suffix(".py")
        if not _read(module).names >= _ENDPOINT:
            yield operation.pointer, f"{operation.label} has no functions in the client"
        written = _read(package / "resources" / f"{resource.attribute}.py").names
        for kind in (resource.class_name, f"Async{resource.class_name}"):
            for name in filter(None, (method.name, method.page_name)):
                if f"{kind}Resource.{name}" not in written:
                    message = (
                        f"{operation.label} has no method {name} in {kind}Resource"
                    )
                    yield operation.pointer, message


def _path_items(spec: Spec) -> Iterator[tuple[str, str]]:
    for section in ("paths", "webhooks"):
        for path, item in spec.document.get(section, {}).items():
            if "$ref" in item:
                message = f"{path} is a reference, behind which the generator sees no operations"
                yield pointer.join("", section, path), message


def _webhooks(spec: Spec, package: Path) -> Iterator[tuple[str, str]]:
    written = _read(package / "webhooks.py")
    for webhook in webhooks.with_body(spec):
        known = any(webhook.path in events for events in written.enums)
        if not known or "parse_webhook" not in written.names:
            yield webhook.pointer, f"parse_webhook does not know {webhook.path}"


def _parameters(spec: Spec) -> Iterator[tuple[str, str]]:
    for operation in spec.operations:
        for each in spec.parameters(operation):
            style = each.node.get("style", "form")
            joined = each.location == "query" and each.node.get("explode") is False
            if joined or style not in ("form", "simple"):
                how = f"explode: false, style {style}" if joined else f"style {style}"
                message = (
                    f"{operation.id}: generated code cannot send {each.name} with {how}"
                )
                yield each.pointer, message


def _schemas(spec: Spec, models: Written) -> Iterator[tuple[str, str]]:
    from openapi_python_client.strings import ClassName  # noqa: PLC0415 - half a second

    for name, schema in spec.document.get("components", {}).get("schemas", {}).items():
        expected = str(ClassName(name, "field_"))
        if _is_class(schema) and expected not in models.names:
            where = pointer.join("/components/schemas", name)
            message = f"schema {name} has no class {expected} in the client's models"
            yield where, message


def _is_class(schema: dict[str, Any]) -> bool:
    if is_open_object(schema):
        return False
    if "enum" in schema:
        return schema.get("type") in ("string", "integer")
    kinds = schema.get("type", ())
    merged = len(schema.get("allOf", ())) > 1
    return "object" in kinds or (not kinds and ("properties" in schema or merged))


def _enums(spec: Spec, models: Written) -> Iterator[tuple[str, str]]:
    for node in walk(spec.document):
        values = node.value.get("enum") if isinstance(node.value, dict) else None
        # What is sent to an address that a call names is no part of a client.
        ours = not re.search(r"^/paths/[^/]*/[a-z]*/callbacks/", node.pointer)
        if node.kind == "schema" and isinstance(values, list) and ours:
            wanted = {value for value in values if not isinstance(value, bool | None)}
            if wanted and not any(wanted <= enum for enum in models.enums):
                listed = ", ".join(map(repr, values))
                message = f"no enum of the client's models has the values {listed}"
                yield node.pointer, message


def _read(*modules: Path) -> Written:
    names: set[str] = set()
    enums: list[frozenset[object]] = []
    for module in modules:
        text = module.read_text(encoding="utf-8") if module.is_file() else ""
        for node in ast.parse(text).body:
            match node:
                case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                    names.add(name)
                case ast.ClassDef(name):
                    names |= {name, *(f"{name}.{each}" for each in _methods(node))}
                case ast.Assign([ast.Name(name)], ast.Subscript(ast.Name("Literal"))):
                    names.add(name)
                    enums.append(frozenset(_values(node.value)))
    return Written(frozenset(names), tuple(enums))


def _methods(node: ast.ClassDef) -> Iterator[str]:
    for each in node.body:
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            yield each.name


def _values(literal: ast.expr) -> Iterator[object]:
    for each in ast.walk(literal):
        if isinstance(each, ast.Constant):
            yield each.value
