from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.referral_query import ReferralQuery
    from ..models.update_referral import UpdateReferral


T = TypeVar("T", bound="UpdateReferralInfo")


@_attrs_define
class UpdateReferralInfo:
    """One referral, and what is to change about it.

    Attributes:
        query (ReferralQuery): What names one referral: a value in the first group alone, or one in the second together
            with one in the third.
        referral (UpdateReferral): What is to change about a referral.
    """

    query: ReferralQuery
    referral: UpdateReferral
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        query = self.query.to_dict()

        referral = self.referral.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "query": query,
                "referral": referral,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.referral_query import ReferralQuery  # noqa: PLC0415
        from ..models.update_referral import UpdateReferral  # noqa: PLC0415

        d = dict(src_dict)
        query = ReferralQuery.from_dict(d.pop("query"))

        referral = UpdateReferral.from_dict(d.pop("referral"))

        update_referral_info = cls(
            query=query,
            referral=referral,
        )

        update_referral_info.additional_properties = d
        return update_referral_info

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
