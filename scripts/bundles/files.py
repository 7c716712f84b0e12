"""The texts of an API's bundles by the names of their files; `client.build` writes them into generated/, the site publishes them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from scripts.bundles import honesty
from scripts.bundles.downgrade import downgraded
from scripts.spec import views
from scripts.spec.document import Spec, of_data
from scripts.spec.operation import Operation
from scripts.spec.places import value_at

WHOLE, PLAIN, OLDER = "openapi.json", "openapi.plain.json", "openapi-3.0.json"
NAMES = (WHOLE, PLAIN, OLDER)

CONTACT = {"name": "The Referral Contracts project, in which the vendor has no part"}
Samples = Callable[[Operation], list[dict[str, str]]]


def texts(spec: Spec, samples: Samples, notes: str = "") -> dict[str, str]:
    """The whole bundle with samples of each call, the one without keys of ours, and that one in OpenAPI 3.0.

    `notes` is the address of the reading notes where they are published.
    """
    document = _told(spec, notes or f"specs/{spec.name}/README.md")
    plain = views.copied(of_data(spec.name, document))
    views.drop_extensions(plain)
    for operation in spec.operations:
        if found := samples(operation):
            value_at(document, operation.pointer).update({"x-codeSamples": found})
    is_old = spec.version == "3.0"
    older = plain if is_old else downgraded(of_data(spec.name, plain))
    return {WHOLE: _json(document), PLAIN: _json(plain), OLDER: _json(older)}


def _told(spec: Spec, notes: str) -> dict[str, Any]:
    """A copy of the document that says in words how sure it is, who is to be asked, and which pages were read."""
    document = views.copied(spec)
    honesty.tell(spec, document, notes)
    if "info" in document:
        info = document["info"]
        info.setdefault("contact", dict(CONTACT))
        if pages := "\n".join(map(honesty.page_read, spec.sources)):
            about = str(info.get("description", ""))
            info["description"] = f"{about}\n\nPages read:\n\n{pages}".lstrip()
    linked = next((each for each in spec.sources if each.page), None)
    if linked:
        page = {"description": linked.title, "url": linked.page}
        document.setdefault("externalDocs", page)
    return document


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
