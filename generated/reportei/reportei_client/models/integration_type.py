from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import TEXT, EnumOf, FirstOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .network import Network


@define
class IntegrationType(Model):
    """A network that customers can connect.

    Attributes:
        name (str): Name of the network, for people.
        slug (Network | str): Name of a network, for programs, perhaps one that no page lists.
    """

    name: str
    slug: Network | str = json_field("slug", FirstOf(EnumOf("Network"), TEXT))
    additional_properties: dict[str, Any] = further_json()
