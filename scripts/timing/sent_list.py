"""Times a request with a list of many items, sent by a client, by httpx alone and by the client that the stock generator writes.

The items are the largest one of the specification's examples many times, the server does nothing but answer. `measures` calls it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.client.samples import needs_parameters
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.timing import served
from scripts.timing.listed_page import ITEMS
from scripts.timing.served import CLIENT, HTTPX, STOCK

REQUESTS = 200

BODY = "import json\nbody = json.loads({body!r})\n"
BY_CLIENT = CLIENT + "def call(): return client.{resource}.{method}(body)\n"
# The model of an item is the one of the annotated that takes the item.
MODELS = """
from typing import get_args, get_type_hints
def models(function):
    kinds, found = [get_type_hints(function)["body"]], []
    while kinds:
        kind = kinds.pop()
        kinds += get_args(kind)
        if hasattr(kind, "from_dict"): found.append(kind)
    for kind in found:
        try:
            return [kind.from_dict(item) for item in body]
        except (KeyError, TypeError, ValueError): pass
"""
BY_STOCK = STOCK + "def call(): return sync_detailed(client=client, body=body)\n"
CALLERS = {
    "httpx": HTTPX + "def call(): return client.{verb}({path!r}, json=body)\n",
    "client, dicts": BY_CLIENT,
    "client, models": BY_CLIENT
    + MODELS
    + "body = models(client.{resource}.{method})\n",
    "stock, models": BY_STOCK + MODELS + "body = models(sync_detailed)\n",
}


def batch(spec: Spec) -> Operation | None:
    """Of the operations that need nothing but a list of objects, the one with the largest example of an item, if there is any."""
    plain = (one for one in spec.operations if _item(one) and not needs_parameters(one))
    return max(plain, key=lambda one: len(_item(one) or ()), default=None)


def seconds(api: str, project: Path, by: str) -> float:
    """The seconds of the processor that a caller takes to send the requests, without the server's. Raises ValueError with what a program says that fails."""
    spec = load(project / "specs" / api)
    operation = batch(spec)
    if operation is None:
        raise ValueError("no list that is sent has an example")
    body = json.dumps([_item(operation)] * ITEMS)
    answer = _answer(operation)
    with served.called(spec, operation, project, by, answer) as (told, folder):
        code = (BODY + CALLERS[by]).format(**told, body=body)
        return served.seconds(code, REQUESTS, folder)


def _item(operation: Operation) -> dict[str, Any] | None:
    """The largest object of the lists among the examples of the body."""
    media = operation.body.json if operation.body else None
    values = [one.value for one in media.examples] if media else []
    lists = (each for each in values if isinstance(each, list))
    items = [item for each in lists for item in each if isinstance(item, dict)]
    return max(items, key=lambda item: len(json.dumps(item)), default=None)


def _answer(operation: Operation) -> served.Answer:
    """The status of a success and its body."""
    for status, response in operation.successes.items():
        for example in response.json.examples if response.json else ():
            return status, json.dumps(example.value).encode()
        return status, None
    return "204", None
