"""What a mock is written with: the mocks of `contract_tests/apis` import from here only.

A mock is written from the vendor's pages. Nothing in this package reads a specification or
anything made from one, so that a contract run compares two independent accounts.
"""

from contract_tests.harness.mocking.bodies import convert, read_json
from contract_tests.harness.mocking.clock import Clock
from contract_tests.harness.mocking.mock import Mock, PathItem, Refused

__all__ = ["Clock", "Mock", "PathItem", "Refused", "convert", "read_json"]
