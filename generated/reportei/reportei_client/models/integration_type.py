from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json


@define
class IntegrationType(OpenModel):
    """A network that customers can connect.

    Attributes:
        name (str): Name of the network, for people.
        slug (str): Name of the network, for programs, of which each merchant has a
            list of its own.
    """

    name: str
    slug: str
    additional_properties: dict[str, Any] = further_json()
