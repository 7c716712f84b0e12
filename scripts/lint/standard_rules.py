"""The rule that a document follows the OpenAPI standard, as openapi-spec-validator's schemas and its own checks know it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import reduce
from operator import getitem
from typing import Any

from jsonschema_path import SchemaPath
from jsonschema_rs import ValidationError, ValidationErrorKind, validator_for
from openapi_spec_validator import schemas
from openapi_spec_validator.shortcuts import get_validator_cls
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.validation import MASK

VERSIONS = {
    "3.0": schemas.schema_v30,
    "3.1": schemas.schema_v31,
    "3.2": schemas.schema_v32,
}
# What rules of our own report, at a better place.
RESTATED = (
    DuplicateOperationIDError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
OFFLINE: dict[str, Any] = {}  # no handler for any URL scheme
DEEP_ENOUGH = 20_000  # the walk recurses along references


@rule(outside="error")
def openapi_standard(context: Context) -> Iterator[Problem]:
    """The document follows the OpenAPI standard, as openapi-spec-validator knows it."""
    standard = dict(VERSIONS[context.spec.version])

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


def second_opinion(context: Context, said: Iterable[str]) -> Iterator[Problem]:
    """The findings of openapi-spec-validator's own checks, except at and around `said`, the pointers of earlier findings."""
    said = list(said)
    checks = get_validator_cls(context.spec.root.value).keyword_validators
    registry = KeywordValidatorRegistry(
        {name: _located(check) for name, check in checks.items()}
    )
    root: Any = registry["__root__"]
    with _deep_recursion():
        for error in root(
            SchemaPath.from_dict(context.spec.root.value, handlers=OFFLINE)
        ):
            where = context.spec.through(error.parts)
            is_said = any(f"{each}/".startswith(f"{where}/") for each in said)
            if not is_said and not isinstance(error, RESTATED):
                yield Problem(where, short(error.message)[1:-1])


def _located(check: type[Any]) -> type[Any]:
    """The keyword validator, with the parts of the path added to its errors."""

    class LocatedKeyword(check):  # type: ignore[misc]
        def __call__(self, *args: Any, **options: Any) -> Iterator[Any]:
            path = next(each for each in args if isinstance(each, SchemaPath))
            for error in super().__call__(*args, **options):
                if not hasattr(error, "parts"):
                    error.parts = path.parts
                yield error

    return LocatedKeyword


@contextmanager
def _deep_recursion() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, DEEP_ENOUGH))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
