"""What a specification declares that the checks of this package hold servers to; the suite and its summary ask here."""

from __future__ import annotations

from contract_tests.harness.values.routes import promises
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Parameter, Spec

UNKNOWN = "404"


def declares(spec: Spec, operation: Operation, what: str) -> bool:
    """Whether an operation has what a generic test is about: a status, one of the keys, links or ids."""
    if what == "links":
        return any(one.writer.id == operation.id for one in promises(spec))
    if what == "x-filters":
        return bool(filters(spec, operation))
    if what == "ids":
        return bool(ids(spec, operation))
    return what in operation.node or what in operation.node.get("responses", {})


def declared(spec: Spec) -> dict[str, list[str]]:
    """The names of all that is declared, by kind, as the checks record them."""
    operations = spec.operations
    return {
        "link": [name for one in promises(spec) for name in one.names()],
        "paged list": [one.id for one in operations if "x-pagination" in one.node],
        "filter": [
            f"{one.id} {each.name}" for one in operations for each in filters(spec, one)
        ],
        "order": [one.id for one in operations if "x-order" in one.node],
        "unique key": [one.id for one in operations if "x-unique" in one.node],
    }


def filters(spec: Spec, operation: Operation) -> list[Parameter]:
    """The parameters of an operation that filter its list."""
    return [one for one in spec.parameters(operation) if "x-filters" in one.node]


def ids(spec: Spec, operation: Operation) -> list[Parameter]:
    """The parameters in a path that may name nothing, of an operation that documents 404: no choices of a few."""
    if UNKNOWN not in operation.node.get("responses", {}):
        return []
    return [
        one
        for one in spec.parameters(operation)
        if one.location == "path" and not _is_choice(spec, one)
    ]


def _is_choice(spec: Spec, parameter: Parameter) -> bool:
    where = pointer.join(parameter.pointer, "schema")
    described = fields.parts(spec, (parameter.node.get("schema", {}), where))
    return any(node.keys() & {"enum", "const"} for node, _ in described)
