"""Holds the tree to one word for one thing: no two classes of one name, few files of one name, imports in one direction."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePath

import pytest

from contract_tests.selftest.tree import imported, modules, parsed

GENERIC = [
    name
    for name in modules()
    if name.startswith(("scripts/", "contract_tests/harness/"))
]
# What a verb is called is a file in `scripts`, or `verb` in a package of that name; and what the specification calls by one
# word is read in `spec`, checked in `checks`, written into clients in `client` and compared in `diff`.
PAIRS = {"document", "links", "mock", "verb", "webhooks", "workflows"}


def homes(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The modules of each name that more than one has."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, module in named:
        found[name].append(module)
    return {name: where for name, where in found.items() if len(where) > 1}


def classes() -> Iterable[tuple[str, str]]:
    for module in GENERIC:
        for node in ast.walk(parsed(module)):
            if isinstance(node, ast.ClassDef):
                yield node.name, module


def test_each_class_has_a_name_of_its_own() -> None:
    assert homes(classes()) == {}, "rename one"


def test_files_have_names_of_their_own() -> None:
    stems = ((PurePath(module).stem, module) for module in GENERIC)
    found = homes(pair for pair in stems if not pair[0].startswith("__"))
    assert found.keys() <= PAIRS, found


def uses() -> dict[str, set[str]]:
    """The modules that each module imports, also those in functions and for types alone."""
    known = {_dotted(module): module for module in modules()}
    found: dict[str, set[str]] = {}
    for module in modules():
        every = set(imported(parsed(module)))
        every |= {name.rpartition(".")[0] for name in every if name not in known}
        found[module] = {known[name] for name in every & known.keys()} - {module}
    return found


def _dotted(module: str) -> str:
    """The name that a module is imported by."""
    return module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """The first circle in which something needs itself; none where all goes one way."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_needs_itself() -> None:
    assert circle(uses()) == []


def test_packages_import_in_one_direction() -> None:
    graph: defaultdict[str, set[str]] = defaultdict(set)
    for module, used in uses().items():
        folder = str(PurePath(module).parent)
        graph[folder] |= {str(PurePath(one).parent) for one in used} - {folder}
    assert circle(graph) == []


@pytest.mark.parametrize(
    ("graph", "found"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, []),
        ({"a": {"b"}, "b": {"c"}, "c": {"a"}}, ["a", "b", "c"]),
    ],
)
def test_a_circle_is_seen(graph: dict[str, set[str]], found: list[str]) -> None:
    assert sorted(set(circle(graph))) == found
