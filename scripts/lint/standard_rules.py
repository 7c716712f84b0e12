"""The rule that a document follows the OpenAPI standard, by the schemas of openapi-spec-validator; its own checks, which take exponential time, are rules of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, reduce
from operator import getitem
from typing import Any

from jsonschema_rs import ValidationError, ValidationErrorKind, validator_for

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.published_schemas import document_schema
from scripts.lint.registry import Problem, rule
from scripts.spec.validation import MASK

EITHER = "path-item-or-reference"
REFERENCE = {"$ref": {"type": "string"}}


@cache
def _standard(version: str) -> Any:
    """The schema of a version, where it is stricter than the standard's text made as lenient as that.

    An address may be relative everywhere, and beside the `$ref` of a path item may stand more. Regular expressions and the names of
    components are left to rules of their own: one knows more of them, and each error about a name would hold all components.
    """
    schema: dict[str, Any] = _relative(document_schema(version))
    parts = schema.get("$defs", {})
    for group in _components(schema):
        group.pop("propertyNames", None)
        for each in group.pop("patternProperties", {}).values():
            group["additionalProperties"] = each
    if EITHER in parts:
        item = parts["path-item"]
        parts[EITHER] = {**item, "properties": {**item["properties"], **REFERENCE}}
    return schema


def _components(schema: dict[str, Any]) -> Iterable[dict[str, Any]]:
    """The parts of the schema of a version that are about all components of one kind."""
    if "definitions" in schema:  # 3.0
        groups: Iterable[Any] = schema["definitions"]["Components"][
            "properties"
        ].values()
        return groups
    written = schema["$defs"]["components"]
    return [*written["properties"].values(), *written["patternProperties"].values()]


def _relative(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_relative(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    copied = {key: _relative(value) for key, value in schema.items()}
    match copied.get("format"):
        case "uri":
            copied["format"] = "uri-reference"
        case "regex":
            del copied["format"]
    return copied


@rule(outside="error")
def openapi_standard(context: Context) -> Iterator[Problem]:
    """The document follows the OpenAPI standard, by the schemas that openapi-spec-validator has."""
    standard = _standard(context.spec.version)

    def known(error: ValidationError) -> list[str]:
        around = reduce(getitem, error.schema_path[:-1], standard)
        return list(around.get("properties", ()))

    errors = list(
        validator_for(standard, mask=MASK, validate_formats=True).iter_errors(
            context.spec.root.value
        )
    )
    for error in errors:
        if not _is_template(error) and not _is_echo(error, errors):
            path, message = explain(error, known)
            yield Problem(context.spec.root.at(*path), message)


def _is_template(error: ValidationError) -> bool:
    """True for a server's URL with variables, which the schemas ask to be a plain one."""
    is_format = isinstance(error.kind, ValidationErrorKind.Format)
    return is_format and "{" in str(error.instance)


def _is_echo(error: ValidationError, errors: list[ValidationError]) -> bool:
    """True for "unknown key" where the key is known but its value is wrong: the value has an error of its own."""
    if not isinstance(error.kind, ValidationErrorKind.UnevaluatedProperties):
        return False
    held = [[*error.instance_path, key] for key in error.kind.unexpected]
    return any(
        other.instance_path[: len(path)] == path for other in errors for path in held
    )
