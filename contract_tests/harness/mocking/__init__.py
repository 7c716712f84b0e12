"""Everything a mock is written with: the mocks of `contract_tests/apis` import from here only.

A mock is written from the vendor's pages. Nothing in this package reads a specification or
anything made from one, so that a contract run compares two independent accounts.

The folder `mock/` of an API has a module for each kind of thing that the vendor serves, and beside
these `access` (who may call, how it is refused), `store` (what is remembered: a `State`), `seed` (what
is there after a reset), `actions` and `webhooks` where there are some, and `records` and
`<resource>_bodies` where their classes would crowd the others. `create(clock)` in `__init__` puts
them together. In the module of a resource stand, in this order:

1. what it is for, imports, constants;
2. the shapes of requests, as `msgspec.Struct`;
3. the resource, a dataclass of what it works on: `path_items()`, then its operations (`list_all`,
   `create`, `get`, `update`, `remove` or `delete`, others), then what these share;
4. helper functions.

An operation returns what is answered: JSON with 200, nothing for 200 without a body, or a response of its own.

What a `State` holds is shown to people as tables, made from its fields: a dictionary whose keys let somebody in has
`metadata=SECRET_KEYS`. With `make mock STATE=` it is kept in a file, so that it consists of records and plain values.

Bodies are read with `read_as` or `take`, queries with `read_query`: these say what null and letter case mean, in one
place for all, and keep account of what was read, so that the rest is named in `X-Mock-Ignored`. So a struct names each
key that the vendor's page names, also where the mock does nothing with it.
"""

from contract_tests.harness.mocking.actions import public_methods
from contract_tests.harness.mocking.basic import basic_gate, basic_header, basic_pair
from contract_tests.harness.mocking.bodies import (
    convert,
    parse_json,
    read_as,
    read_body,
    read_json,
    respelt,
    sent_fields,
    take,
)
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.control import base_url
from contract_tests.harness.mocking.guids import is_guid, new_guid
from contract_tests.harness.mocking.mock import (
    Mock,
    PathItem,
    Refused,
    Shown,
    found,
    json_response,
    open_to_all,
    path_items_of,
    refuse_unknown,
)
from contract_tests.harness.mocking.outbox import Delivery, Outbox
from contract_tests.harness.mocking.rates import RateLimit
from contract_tests.harness.mocking.reading import read_query
from contract_tests.harness.mocking.state import SECRET_KEYS, State
from contract_tests.harness.mocking.table import Table, keyed_by

__all__ = [
    "SECRET_KEYS",
    "Clock",
    "Delivery",
    "Mock",
    "Outbox",
    "PathItem",
    "RateLimit",
    "Refused",
    "Shown",
    "State",
    "Table",
    "base_url",
    "basic_gate",
    "basic_header",
    "basic_pair",
    "convert",
    "found",
    "is_guid",
    "json_response",
    "keyed_by",
    "new_guid",
    "open_to_all",
    "parse_json",
    "path_items_of",
    "public_methods",
    "read_as",
    "read_body",
    "read_json",
    "read_query",
    "refuse_unknown",
    "respelt",
    "sent_fields",
    "take",
]
