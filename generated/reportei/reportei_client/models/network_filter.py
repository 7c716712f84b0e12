from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from .._kinds import TEXT, EnumOf, Exactly, FirstOf, ListOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .network import Network


@define
class NetworkFilter(Model):
    """The networks that the page shows.

    Attributes:
        name (Literal['available_integrations']): Says that this limit is about networks.
        value (list[Network | str]): The networks; without this limit the page shows all that are open to the
            merchant.
    """

    name: Literal["available_integrations"] = json_field("name", Exactly("available_integrations"))
    value: list[Network | str] = json_field("value", ListOf(FirstOf(EnumOf("Network"), TEXT)))
    additional_properties: dict[str, Any] = further_json()


class NetworkFilterDict(TypedDict, total=False):
    """Plain data for NetworkFilter."""

    name: Required[Literal["available_integrations"]]
    value: Required[Sequence[Network | str]]
