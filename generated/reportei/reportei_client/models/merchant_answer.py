from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .merchant import Merchant


@define
class MerchantAnswer(Model):
    """The merchant, under its key.

    Attributes:
        merchant (Merchant): A company that calls the API.
    """

    merchant: Merchant = json_field("merchant", ObjectOf("Merchant"))
    additional_properties: dict[str, Any] = further_json()
