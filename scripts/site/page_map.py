"""Which page each operation and webhook of an API has, and which section each schema; pages link through this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.site.text import anchor
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.references import References
from scripts.spec.schema import Schema

WEBHOOKS, SHARED, RULES, NOTES = "webhooks", "schemas", "rules", "notes"
CLIENT = "client"
FIXED = ("index", "readme", WEBHOOKS, SHARED, RULES, NOTES, CLIENT)
GUIDE = "guide-"  # the name of a guide's page begins with it


@dataclass(frozen=True, slots=True)
class PageMap:
    """The pages of an API by name (their file is `<name>.html`) and what stands on them."""

    resources: dict[str, list[Operation]]  # by page; in the order of the document
    operations: dict[str, str]  # the page of each operation, by its id
    homes: dict[Schema, str]  # the page of each component schema
    webhooks: dict[str, str]  # the page of each, by its id

    def schemas(self, page: str) -> list[Schema]:
        """The component schemas whose section is on `page`."""
        return [schema for schema, home in self.homes.items() if home == page]

    def schema_addresses(self) -> dict[str, str]:
        """Where a link to each component schema leads, by its pointer."""
        every = self.homes.items()
        return {x.pointer: f"{page}.html#schema-{anchor(x.name)}" for x, page in every}

    def operation_addresses(self) -> dict[str, str]:
        """Where a link to each operation or webhook leads, by its id."""
        every = {**self.webhooks, **self.operations}
        return {name: f"{page}.html" for name, page in every.items()}


def page_map(spec: Spec) -> PageMap:
    """A page for each operation, webhook and tag; a schema stands on the page of the resource that uses it, or on one for all."""
    resources: dict[str, list[Operation]] = {}
    for operation in spec.operations:
        resources.setdefault(_page(operation.tag), []).append(operation)
    homes = {
        schema: next(iter(pages)) if len(pages) == 1 else SHARED
        for schema, pages in _users(spec, resources).items()
    }
    taken = {each.lower() for each in (*FIXED, *resources)}
    served, sent = (_own_pages(x, taken) for x in (spec.operations, spec.webhooks))
    return PageMap(resources, served, homes, sent)


def _own_pages(operations: Iterable[Operation], taken: set[str]) -> dict[str, str]:
    """The page of each operation, named as it is and then `taken`; no two pages differ in nothing but case, as files may not."""
    found: dict[str, str] = {}
    for operation in operations:
        name = anchor(operation.id)
        while name.lower() in taken or name.startswith(GUIDE):
            name = f"operation-{name}"
        taken.add(name.lower())
        found[operation.id] = name
    return found


def _users(spec: Spec, resources: dict[str, list[Operation]]) -> dict[Schema, set[str]]:
    """The pages that need each component schema."""
    references = References(spec)
    needed = {WEBHOOKS: set(references.needed(spec.root.at("webhooks")))}
    for page, operations in resources.items():
        every = [each for one in operations for each in (one, *one.parameters)]
        needed[page] = set(references.needed(*(each.pointer for each in every)))
    return {
        schema: {page for page, found in needed.items() if schema.pointer in found}
        for schema in spec.schemas.values()
    }


def _page(tag: str) -> str:
    """The file name of a resource's page; the fixed pages keep theirs."""
    name = anchor(tag) or "operations"
    is_taken = name in FIXED or name.startswith(GUIDE)
    return f"{name}-resource" if is_taken else name
