"""Errors of jsonschema-rs in our words, with the value and the nearest known name; rules and `spec` word them so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jsonschema_rs import ValidationError, ValidationErrorKind

from scripts.lint.wording import short
from scripts.spec.nearest import hint
from scripts.spec.validation import MASK

# What a field has to be that tells one alternative from another.
GIVEN = (ValidationErrorKind.Enum, ValidationErrorKind.Constant)
Path = list[str | int]
Known = Callable[[ValidationError], list[str]]


def _nothing(_: ValidationError) -> list[str]:
    return []


def explain(error: ValidationError, known: Known = _nothing) -> tuple[Path, str]:
    """The path in the instance and a message; `known` gives the keys that an unknown one may be meant for."""
    match error.kind:
        case ValidationErrorKind.AnyOf() | ValidationErrorKind.OneOfNotValid():
            return _alternatives(error, error.kind.context, known)
        case ValidationErrorKind.Required():
            message = f"{short(error.kind.property)} is missing"
        case (
            ValidationErrorKind.AdditionalProperties()
            | ValidationErrorKind.UnevaluatedProperties()
        ):
            message = _unknown_keys(error.kind.unexpected, known(error))
        case ValidationErrorKind.Enum():
            options = [*error.kind.options]
            near = hint(str(error.instance), [*map(str, options)])
            message = f"{short(error.instance)} is none of {short(options)}{near}"
        case ValidationErrorKind.Format():
            message = (
                f"{short(error.instance)} is not in the format {error.kind.format}"
            )
        case ValidationErrorKind.Pattern():
            message = f"{short(error.instance)} does not match {error.kind.pattern}"
        case ValidationErrorKind.FalseSchema():
            message = f"{short(error.instance)} stands where nothing may stand"
        case _:
            message = error.message.replace(MASK, short(error.instance), 1)
    return error.instance_path, message


def _unknown_keys(keys: list[str], known: Sequence[str]) -> str:
    near = hint(keys[0], known) if len(keys) == 1 else ""
    listed = ", ".join(short(key) for key in keys)
    return (
        f"{listed} {'is no known key' if len(keys) == 1 else 'are no known keys'}{near}"
    )


def _alternatives(
    error: ValidationError, branches: list[list[ValidationError]], known: Known
) -> tuple[Path, str]:
    """Explain the alternative that was probably meant: the one that the value came furthest in."""
    where = len(error.instance_path)
    meant = max(
        filter(None, branches), key=lambda one: _progress(one, where), default=None
    )
    if meant is None:
        return error.instance_path, f"{short(error.instance)} fits no alternative"
    if len({tuple(branch[0].instance_path) for branch in branches if branch}) == 1:
        branches = [branch for branch in branches if not _is_type(branch)] or branches
        told = list(
            dict.fromkeys(explain(branch[0], known)[1] for branch in branches if branch)
        )
        if len(told) <= 3:
            return explain(meant[0], known)[0], "; or: ".join(told)
    path, message = explain(max(meant, key=lambda each: len(each.instance_path)), known)
    if message.endswith(" alternatives)"):  # said of those within already
        return path, message
    return path, f"{message} (in the nearest of {len(branches)} alternatives)"


def _progress(branch: list[ValidationError], where: int) -> tuple[int, bool, bool, int]:
    """How far a value came: depth of the errors, whether a field of it says that it is of another kind, whether its type was right,
    how few errors there are."""
    depth = max(len(error.instance_path) for error in branch)
    is_other = any(
        isinstance(error.kind, GIVEN) and len(error.instance_path) == where + 1
        for error in branch
    )
    return depth, not is_other, not _is_type(branch), -len(branch)


def _is_type(branch: list[ValidationError]) -> bool:
    return any(isinstance(error.kind, ValidationErrorKind.Type) for error in branch)
