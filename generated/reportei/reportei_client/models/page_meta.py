from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PageMeta")


@_attrs_define
class PageMeta:
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
    from_: int | None | Unset = UNSET
    to: int | None | Unset = UNSET
    last_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    path: str | Unset = UNSET
    sort_by: Any | Unset = UNSET
    descending: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        current_page = self.current_page

        per_page = self.per_page

        total = self.total

        from_: int | None | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        to: int | None | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

        last_page = self.last_page

        total_pages = self.total_pages

        path = self.path

        sort_by = self.sort_by

        descending = self.descending

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "current_page": current_page,
                "per_page": per_page,
                "total": total,
            }
        )
        if from_ is not UNSET:
            field_dict["from"] = from_
        if to is not UNSET:
            field_dict["to"] = to
        if last_page is not UNSET:
            field_dict["last_page"] = last_page
        if total_pages is not UNSET:
            field_dict["total_pages"] = total_pages
        if path is not UNSET:
            field_dict["path"] = path
        if sort_by is not UNSET:
            field_dict["sortBy"] = sort_by
        if descending is not UNSET:
            field_dict["descending"] = descending

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        current_page = d.pop("current_page")

        per_page = d.pop("per_page")

        total = d.pop("total")

        def _parse_from_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(int | None | Unset, data)
            raise ValueError("it is none of int, None")

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_to(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(int | None | Unset, data)
            raise ValueError("it is none of int, None")

        to = _parse_to(d.pop("to", UNSET))

        last_page = d.pop("last_page", UNSET)

        total_pages = d.pop("total_pages", UNSET)

        path = d.pop("path", UNSET)

        sort_by = d.pop("sortBy", UNSET)

        descending = d.pop("descending", UNSET)

        page_meta = cls(
            current_page=current_page,
            per_page=per_page,
            total=total,
            from_=from_,
            to=to,
            last_page=last_page,
            total_pages=total_pages,
            path=path,
            sort_by=sort_by,
            descending=descending,
        )

        page_meta.additional_properties = d
        return page_meta

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
