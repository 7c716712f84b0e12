"""Each specification, written in another way that says the same, has no change: components renamed, written out or wrapped, lists of types, other orders."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from scripts.cli.layout import SPECS
from scripts.diff.document import changes
from scripts.spec.bundle import Bundle
from scripts.spec.document import Spec, api_names, load
from scripts.spec.grammar import walk

Document = dict[str, Any]
START = "#/components/schemas/"


def schemas(document: Document) -> Iterator[dict[str, Any]]:
    found = [each.value for each in walk(document) if each.kind == "schema"]
    return (each for each in found if isinstance(each, dict))


def renamed(document: Document) -> None:
    """Each schema under another name."""
    named = document["components"]["schemas"]
    document["components"]["schemas"] = {f"{name}Too": one for name, one in named.items()}  # fmt: skip
    for each in schemas(document):
        if "$ref" in each:
            each["$ref"] += "Too"
        mapping = each.get("discriminator", {}).get("mapping", {})
        mapping.update({value: f"{one}Too" for value, one in mapping.items()})


def written_out(document: Document) -> None:
    """Each component where it is referred to."""
    named = deepcopy(document["components"]["schemas"])
    for each in list(schemas(document)):
        if list(each) == ["$ref"]:
            each.update(deepcopy(named[each.pop("$ref").removeprefix(START)]))


def wrapped(document: Document) -> None:
    """Each reference in an `allOf`."""
    for each in list(schemas(document)):
        if list(each) == ["$ref"]:
            each["allOf"] = [{"$ref": each.pop("$ref")}]


def in_lists(document: Document) -> None:
    """Each type in a list, and the values and required fields the other way round."""
    for each in schemas(document):
        if isinstance(each.get("type"), str):
            each["type"] = [each["type"]]
        for key in ("enum", "required", "anyOf", "oneOf"):
            if key in each:
                each[key] = each[key][::-1]


def turned_round(document: Document) -> None:
    """All keys the other way round."""

    def turned(node: Any) -> Any:
        if isinstance(node, list):
            return [turned(each) for each in node]
        if isinstance(node, dict):
            return {key: turned(node[key]) for key in reversed(node)}
        return node

    whole = turned(document)
    document.clear()
    document |= whole


def told(before: Document, after: Document) -> list[str]:
    """The rules of what changes for callers; how well a statement is known may be said of another place."""
    one, other = (Spec("acme", Bundle(each, {}, ())) for each in (before, after))
    found = (each.rule for each in changes(one, other))
    return [rule for rule in found if not rule.startswith("basis-")]


@pytest.mark.parametrize("rewrite", [renamed, written_out, wrapped, in_lists, turned_round])  # fmt: skip
@pytest.mark.parametrize("api", api_names(SPECS))
def test_a_specification_in_other_words_has_no_change(
    api: str, rewrite: Callable[[Document], None]
) -> None:
    before = load(SPECS / api).document
    after = deepcopy(before)
    rewrite(after)
    assert after != before or rewrite is turned_round
    assert [told(before, after), told(after, before)] == [[], []]
