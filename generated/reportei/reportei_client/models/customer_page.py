from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .customer import Customer
    from .page_meta import PageMeta


@define
class CustomerPage(Model):
    """Some of a merchant's customers, and where they stand among all of them.

    Attributes:
        data (list[Customer]): The customers of the page, in an order that nobody states.
        meta (PageMeta): Where a page stands in its list; of the number of pages there are two names.
    """

    data: list[Customer] = json_field("data", ListOf(ObjectOf("Customer")))
    meta: PageMeta = json_field("meta", ObjectOf("PageMeta"))
    additional_properties: dict[str, Any] = further_json()
