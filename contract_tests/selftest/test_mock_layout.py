"""Mocks are built alike: the modules that each has, and the inner order of those that serve a resource."""

import ast
from collections.abc import Iterator
from pathlib import Path

from contract_tests.harness.mocking import Clock, State
from contract_tests.harness.mocking.catalogue import APIS, load_mock, mock_names

PARTS = ("__init__", "access", "seed", "store")
USUAL = ("list_all", "create", "get", "update", "remove", "delete")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def resources() -> Iterator[tuple[Path, ast.Module, ast.ClassDef]]:
    """Each class that names paths, with its module."""
    for path in sorted(APIS.glob("*/mock/*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        for node in module.body:
            if isinstance(node, ast.ClassDef) and "path_items" in methods(node):
                yield path.relative_to(APIS), module, node


def methods(class_: ast.ClassDef) -> list[str]:
    return [node.name for node in class_.body if isinstance(node, Function)]


def operations(resource: ast.ClassDef) -> list[str]:
    """The methods that `path_items` names, in the order they should have: the usual ones first."""
    (items,) = [
        node
        for node in resource.body
        if isinstance(node, Function) and node.name == "path_items"
    ]
    mappings = [node for node in ast.walk(items) if isinstance(node, ast.Dict)]
    values = [value for mapping in mappings for value in mapping.values]
    names = {value.attr for value in values if isinstance(value, ast.Attribute)}
    others = [name for name in methods(resource) if name in names - {*USUAL}]
    return [*(name for name in USUAL if name in names), *others]


def rank(node: ast.stmt, resource: ast.ClassDef) -> int:
    """Docstring, imports and constants, then shapes, then the resource, then its helpers."""
    if isinstance(node, ast.ClassDef):
        return 2 if node is resource else 1
    return 3 if isinstance(node, Function) else 0


def test_each_mock_has_the_same_modules() -> None:
    missing = [
        f"{name}/mock/{part}.py"
        for name in mock_names()
        for part in PARTS
        if not (APIS / name / "mock" / f"{part}.py").is_file()
    ]
    assert not missing


def test_what_a_mock_remembers_is_one_state_that_a_reset_empties() -> None:
    resets = [load_mock(name)(Clock()).reset for name in mock_names()]
    assert {getattr(reset, "__func__", reset) for reset in resets} == {State.reset}


def test_a_module_of_a_resource_has_one_order() -> None:
    offenders = []
    for path, module, resource in resources():
        ranks = [rank(node, resource) for node in module.body]
        if ranks != sorted(ranks):
            offenders.append(str(path))
    assert not offenders, (
        "constants, shapes, the resource, helpers: see harness/mocking"
    )


def test_a_query_is_read_by_name_so_that_the_rest_can_be_told() -> None:
    offenders = [
        str(path.relative_to(APIS))
        for path in sorted(APIS.glob("*/mock/*.py"))
        if "query_params" in path.read_text(encoding="utf-8")
    ]
    assert not offenders, (
        "read_query, of harness/mocking, keeps account of what is read"
    )


def test_a_resource_names_its_paths_then_serves_them() -> None:
    offenders = []
    for path, _, resource in resources():
        served = operations(resource)
        if methods(resource)[: len(served) + 1] != ["path_items", *served]:
            offenders.append(f"{path}: {resource.name}")
    assert not offenders, "path_items, its operations, all else: see harness/mocking"
