"""Holds that every fact of a specification is asked from scripts/spec: no other module reads a raw document."""

import ast
from collections.abc import Iterator

from contract_tests.selftest.tree import imported, modules, parsed

SPEC = "scripts/spec/"
ASKING = [
    name
    for name in modules()
    if not name.startswith((SPEC, "contract_tests/apis/", "contract_tests/selftest/"))
]
# Those who know how documents are written: asked for values, they answer with plain data.
INNER = ("scripts.spec.pointer", "scripts.spec.grammar", "scripts.spec.joiner")
RAW = {"node", "document", "resolve"}
GETTERS = {"get", "text", "flag", "listed", "child", "children", "one", "every", "pop"}


def is_key(node: ast.AST) -> bool:
    """Whether it is a key of a document that scripts/spec knows a better question for."""
    value = node.value if isinstance(node, ast.Constant) else None
    return isinstance(value, str) and (value == "$ref" or value.startswith("x-"))


def raw_reads(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The lines of a module that read a raw document, with what they read."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="request"), attr="node"):
                pass  # pytest's
            case ast.Attribute(value=owner, attr=name) if name in RAW:
                if name == "node" or ast.unparse(owner).endswith("spec"):
                    yield node.lineno, f".{name}"
            case ast.Subscript(slice=key) if is_key(key):
                yield node.lineno, ast.unparse(node)
            case ast.Subscript(
                value=ast.Attribute(attr="value" | "members"),
                slice=ast.Constant(value=str()),
            ):
                yield node.lineno, ast.unparse(node)
            case ast.Call(func=ast.Attribute(attr=name), args=[key, *_]) if is_key(key):
                if name in GETTERS:
                    yield node.lineno, ast.unparse(node)
            case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()]) if is_key(key):
                yield node.lineno, ast.unparse(node)


def offences(name: str) -> list[str]:
    """How a module goes past scripts/spec, a line each."""
    tree = parsed(name)
    found = [f"{name}:{line}: reads {what}" for line, what in raw_reads(tree)]
    inner = {each for each in imported(tree) if each.startswith(INNER)}
    return found + [f"{name}: imports {each}" for each in sorted(inner)]


def test_no_module_but_those_of_scripts_spec_reads_a_raw_document() -> None:
    told = [line for name in ASKING for line in offences(name)]
    assert not told, "ask a value of scripts/spec instead:\n" + "\n".join(told)


def test_scripts_spec_imports_nothing_of_ours_from_elsewhere() -> None:
    told = [
        f"{name}: {each}"
        for name in modules()
        for each in imported(parsed(name))
        if name.startswith(SPEC)
        and each.startswith(("scripts.", "contract_tests."))
        and not each.startswith("scripts.spec")
    ]
    assert not told, told


def test_raw_reads_are_seen() -> None:
    source = """
from scripts.spec import pointer
operation.node.get("x-live"); spec.document; spec.resolve(a, b); Path(x).resolve()
node["x-order"]; node.value["get"]; "$ref" in node; node.text("x-basis"); {"$ref": "#/a"}; request.node
"""
    found = [what for _, what in raw_reads(ast.parse(source))]
    assert sorted(found) == [
        "'$ref' in node",
        ".document",
        ".node",
        ".resolve",
        "node.text('x-basis')",
        "node.value['get']",
        "node['x-order']",
        "operation.node.get('x-live')",
    ]
