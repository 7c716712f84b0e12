from __future__ import annotations

from typing import Any

from .._kinds import NULL, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class PageMeta(Model):
    """Where a page stands in its list; of the number of pages there are two names.

    Attributes:
        current_page (int): Number of this page.
        per_page (int): How many items a page holds at most.
        total (int): How many items the list has on all pages.
        from_ (int | None | Unset): Number of the first item of the page in the list, counted from 1.
        to (int | None | Unset): Number of the last item of the page in the list.
        last_page (int | Unset): How many pages there are, by the vendor's repository.
        total_pages (int | Unset): How many pages there are, by the vendor's page.
        path (str | Unset): Address of the list.
        sort_by (Any | Unset): What the list is sorted by, null in the only sample.
        descending (bool | Unset): Whether the list is sorted in descending order.
    """

    current_page: int
    per_page: int
    total: int
    from_: int | None | Unset = json_field("from", FirstOf(Plain("int"), NULL), default=UNSET)
    to: int | None | Unset = json_field("to", FirstOf(Plain("int"), NULL), default=UNSET)
    last_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    path: str | Unset = UNSET
    sort_by: Any | Unset = json_field("sortBy", default=UNSET)
    descending: bool | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
