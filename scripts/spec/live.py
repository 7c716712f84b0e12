"""The effect of an operation, and how much of it a run may have to a server that somebody runs for real (`x-live`)."""

from __future__ import annotations

from typing import Any

from scripts.spec.operation import Operation

REMOVING_VERBS = ("cancel", "delete", "remove")


def policy(operation: Operation) -> Any:
    """`x-live`, or its default: `read` for GET, `never` for everything else."""
    default = "read" if operation.method == "get" else "never"
    return operation.get("x-live", default)


def dry_run(operation: Operation) -> dict[str, Any]:
    """The fields of a request that make it one which changes nothing; none where there is no such request."""
    stated = policy(operation)
    return dict(stated.get("dry-run", {})) if isinstance(stated, dict) else {}


def permitted(operation: Operation, *, writes: bool) -> str:
    """As what an operation may be called on a live server: `read`, `dry-run`, `write` where somebody permits `writes`, or not at all."""
    if policy(operation) == "read":
        return "read"
    if writes:
        return "write"
    return "dry-run" if dry_run(operation) else ""


def is_allowed(operation: Operation, body: Any, *, writes: bool = False) -> bool:
    """Whether a request with this JSON body may be sent to a live server."""
    how = permitted(operation, writes=writes)
    if how != "dry-run":
        return bool(how)
    return isinstance(body, dict) and all(
        _same(body.get(name), value) for name, value in dry_run(operation).items()
    )


def _same(given: Any, wanted: Any) -> bool:
    """Equal, and not merely so to Python: to a server, 1 is not true."""
    return type(given) is type(wanted) and bool(given == wanted)


def reads(operation: Operation) -> bool:
    """Whether it is a GET that may be sent to any server."""
    return operation.method == "get" and bool(policy(operation) == "read")


def writes(operation: Operation) -> bool:
    """Whether it may change something."""
    return bool(policy(operation) != "read")


def removes(operation: Operation) -> bool:
    """Whether it takes something away: by its method, or by the verb of its name."""
    is_named_so = operation.id.startswith(REMOVING_VERBS)
    return operation.method == "delete" or (writes(operation) and is_named_so)
