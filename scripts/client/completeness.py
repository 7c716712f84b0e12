"""The last look at a generated package: is every operation, schema and enum of the specification in it?

It reads the files as they are on disk, because the generator leaves things out without a word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.client import webhooks
from scripts.client.facade import Facade
from scripts.client.generator_input import is_open_object
from scripts.spec.document import Spec
from scripts.spec.finding import Finding
from scripts.spec.schema import Schema

RULE = "client-incomplete"
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(slots=True)
class Written:
    """The names that modules define: functions, classes and `Class.method`s, operations by id, enums, and fields of classes."""

    names: set[str] = field(default_factory=set)
    operations: dict[str, tuple[str, str]] = field(default_factory=dict)
    enums: list[set[object]] = field(default_factory=list)
    fields: dict[str, set[str]] = field(default_factory=dict)


def missing(spec: Spec, facade: Facade, package: Path) -> list[Finding]:
    """All that the package lacks, by name."""
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
        written = _read(package / "resources" / f"{resource.attribute}.py")
        sent = written.operations.get(operation.id)
        if sent != (operation.method.upper(), operation.path):
            yield operation.pointer, f"{operation.label} is not sent by the client"
        for kind in (resource.class_name, f"Async{resource.class_name}"):
            for name in filter(None, (method.name, method.page_name)):
                if f"{kind}Resource.{name}" not in written.names:
                    where = f"no method {name} in {kind}Resource"
                    yield operation.pointer, f"{operation.label} has {where}"


def _path_items(spec: Spec) -> Iterator[tuple[str, str]]:
    seen = {each.path for each in (*spec.operations, *spec.webhooks)}
    for section in ("paths", "webhooks"):
        for item in spec.root.children(section).values():
            if item.is_reference and item.name not in seen:
                message = f"{item.name} is a reference within the document, behind which no operations are seen; write the path item there, or in a file of its own"
                yield item.pointer, message


def _webhooks(spec: Spec, package: Path) -> Iterator[tuple[str, str]]:
    written = _read(package / "webhooks.py")
    for webhook in webhooks.with_body(spec):
        known = any(webhook.path in events for events in written.enums)
        if not known or "parse_webhook" not in written.names:
            yield webhook.pointer, f"parse_webhook does not know {webhook.path}"


def _parameters(spec: Spec) -> Iterator[tuple[str, str]]:
    for operation in spec.operations:
        for each in operation.parameters:
            joined = each.location == "query" and each.get("explode") is False
            if joined or each.style not in ("form", "simple"):
                how = f"{'explode: false, ' * joined}style {each.style}"
                told = f"the client cannot send {each.name} with {how}"
                yield each.pointer, f"{operation.id}: {told}"


def _schemas(spec: Spec, models: Written) -> Iterator[tuple[str, str]]:
    from openapi_python_client.strings import ClassName  # noqa: PLC0415 - half a second

    for name, schema in spec.schemas.items():
        expected = str(ClassName(name, "field_"))
        if not _is_class(schema):
            continue
        if expected not in models.names:
            message = f"schema {name} has no class {expected} in the client's models"
            yield schema.pointer, message
            continue
        for lacking in schema.properties.keys() - models.fields.get(expected, set()):
            yield schema.pointer, f"schema {name}: {expected} has no field {lacking!r}"


def _is_class(schema: Schema) -> bool:
    if is_open_object(schema.value):
        return False
    if "enum" in schema:
        return schema.get("type") in ("string", "integer")
    has_fields = "properties" in schema or len(schema.listed("allOf")) > 1
    return "object" in schema.types or (not schema.types and has_fields)


def _enums(spec: Spec, models: Written) -> Iterator[tuple[str, str]]:
    for schema in spec.nodes("schema"):
        values = schema.listed("enum")
        # What is sent to an address that a call names is no part of a client.
        ours = not re.search(r"^/paths/[^/]*/[a-z]*/callbacks/", schema.pointer)
        wanted = {value for value in values if not isinstance(value, bool | None)}
        if ours and wanted and not any(wanted <= enum for enum in models.enums):
            listed = ", ".join(map(repr, values))
            message = f"no enum of the client's models has the values {listed}"
            yield schema.pointer, message


def _read(*modules: Path) -> Written:
    found = Written()
    for module in modules:
        text = module.read_text(encoding="utf-8") if module.is_file() else ""
        for node in ast.parse(text).body:
            match node:
                case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                    found.names.add(name)
                case ast.ClassDef(name):
                    inside = (e for e in node.body if isinstance(e, FUNCTIONS))
                    found.names |= {name, *(f"{name}.{e.name}" for e in inside)}
                    found.fields[name] = set(_fields(node))
                case ast.Assign([ast.Name(name)], ast.Subscript(ast.Name("Literal"))):
                    every = (e for e in ast.walk(node) if isinstance(e, ast.Constant))
                    found.names.add(name)
                    found.enums.append({each.value for each in every})
                case ast.AnnAssign(value=ast.Call(ast.Name("Operation")) as call):
                    said = {e.arg: getattr(e.value, "value", "") for e in call.keywords}
                    sent = str(said.get("method")), str(said.get("path"))
                    found.operations[str(said.get("id"))] = sent
    return found


def _fields(node: ast.ClassDef) -> Iterator[str]:
    """The fields of a model, by their names in JSON."""
    for each in node.body:
        match each:
            case ast.AnnAssign(value=ast.Call(args=[ast.Constant(str(wire)), *_])):
                yield wire
            case ast.AnnAssign(target=ast.Name(name)):
                yield name
