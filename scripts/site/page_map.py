"""Which page and section each operation and schema of an API has; pages link through this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from scripts.site.text import anchor
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec

WEBHOOKS, SHARED, RULES, NOTES = "webhooks", "schemas", "rules", "notes"
GUIDE = "guide-"  # the name of a guide's page begins with it
_SCHEMAS = "/components/schemas/"


@dataclass(frozen=True, slots=True)
class PageMap:
    """The pages of an API by name (their file is `<name>.html`) and what stands on them."""

    resources: dict[str, list[Operation]]  # by page; in the order of the document
    homes: dict[str, str]  # the page of each component schema, by pointer
    webhooks: list[str]  # their ids

    def schemas(self, page: str) -> list[str]:
        """Pointers of the component schemas whose section is on `page`."""
        return [where for where, home in self.homes.items() if home == page]

    def schema_addresses(self) -> dict[str, str]:
        """Where a link to each component schema leads."""
        return {
            where: f"{home}.html#schema-{anchor(pointer.split(where)[2])}"
            for where, home in self.homes.items()
        }

    def operation_addresses(self) -> dict[str, str]:
        """Where a link to each operation or webhook leads, by its id."""
        pages = {
            page: [each.id for each in self.resources[page]] for page in self.resources
        }
        return {
            name: f"{page}.html#{anchor(name)}"
            for page, names in [*pages.items(), (WEBHOOKS, self.webhooks)]
            for name in names
        }


def page_map(spec: Spec) -> PageMap:
    """A page for each tag; a schema stands on the page of the resource that uses it, or on one of its own for several."""
    resources: dict[str, list[Operation]] = {}
    for operation in spec.operations:
        resources.setdefault(_page(operation.tag), []).append(operation)
    users: dict[str, set[str]] = {where: set() for where in _component_schemas(spec)}
    for page, operations in resources.items():
        for operation in operations:
            item = pointer.parent(operation.pointer)
            shared = pointer.get(spec.document, item).get("parameters", ())
            for where in reached(spec.document, [operation.node, shared]):
                users.setdefault(where, set()).add(page)
    for where in reached(spec.document, spec.document.get("webhooks", {})):
        users.setdefault(where, set()).add(WEBHOOKS)
    homes = {
        where: next(iter(pages)) if len(pages) == 1 else SHARED
        for where, pages in users.items()
    }
    webhooks = [webhook.id or webhook.path for webhook in spec.webhooks]
    return PageMap(resources, homes, webhooks)


def _page(tag: str) -> str:
    """The file name of a resource's page; the fixed pages keep theirs."""
    name = anchor(tag) or "operations"
    fixed = name in (WEBHOOKS, SHARED, RULES, NOTES, "index")
    return f"{name}-resource" if fixed or name.startswith(GUIDE) else name


def _component_schemas(spec: Spec) -> list[str]:
    named: Mapping[str, Any] = spec.document.get("components", {}).get("schemas", {})
    return [pointer.join("/components/schemas", name) for name in named]


def reached(document: Mapping[str, Any], node: Any) -> list[str]:
    """Pointers of the component schemas that `node` leads to along references."""
    found: dict[str, None] = {}
    waiting, seen = [node], set()
    while waiting:
        for reference in references(waiting.pop()):
            where = reference.removeprefix("#")
            if where in seen:
                continue
            seen.add(where)
            if where.startswith(_SCHEMAS):
                found["/".join(where.split("/")[:4])] = None
            with suppress(KeyError):  # text of an example that looks like a reference
                waiting.append(pointer.get(document, where))
    return list(found)


def references(node: Any) -> Iterator[str]:
    """The `$ref`s in `node`."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for below in node:
            yield from references(below)
