"""The rule about addresses: what readers, tools and pages may follow."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import addresses

KEYS = (
    *("url", "termsOfService", "externalValue", "openIdConnectUrl"),
    *("authorizationUrl", "tokenUrl", "refreshUrl"),
)


@rule(outside="warning")
def address_leads_to_page(context: Context) -> Iterator[Problem]:
    """No address is one that a browser runs instead of opening: `javascript:`, `vbscript:`, `data:`."""
    given = [(source.url, source.at("url")) for source in context.spec.sources]
    for node in context.spec.nodes():
        given += [(node.text(key), node.at(key)) for key in KEYS if key in node]
        shown = addresses.in_markdown(node.text("description"))
        given += [(one, node.at("description")) for one in shown]
    for address, where in given:
        if addresses.runs(address):
            message = f"{short(address)} is run by a browser, not opened; give the address of a page"
            yield Problem(where, message)
