"""What a mock is written with: the mocks of `contract_tests/apis` import from here only.

A mock is written from the vendor's pages. Nothing in this package reads a specification or
anything made from one, so that a contract run compares two independent accounts.
"""

from contract_tests.harness.mocking.basic import basic_header, basic_pair
from contract_tests.harness.mocking.bodies import (
    convert,
    parse_json,
    read_body,
    read_json,
)
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.control import base_url
from contract_tests.harness.mocking.mock import Mock, PathItem, Refused, json_response
from contract_tests.harness.mocking.outbox import Delivery, Outbox

__all__ = [
    "Clock",
    "Delivery",
    "Mock",
    "Outbox",
    "PathItem",
    "Refused",
    "base_url",
    "basic_header",
    "basic_pair",
    "convert",
    "json_response",
    "parse_json",
    "read_body",
    "read_json",
]
