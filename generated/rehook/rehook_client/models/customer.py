from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json


@define
class Customer(Model):
    """A person who uses the caller's application, partly under keys that are undocumented as far as the pages were read.

    Attributes:
        id (str): ID that Rehook gave the customer.
        source_id (str): ID that the caller's own application uses for the customer.
    """

    id: str
    source_id: str
    additional_properties: dict[str, Any] = further_json()
