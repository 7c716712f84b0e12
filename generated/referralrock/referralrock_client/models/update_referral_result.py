from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.referral import Referral
    from ..models.referral_query_echo import ReferralQueryEcho
    from ..models.result_info import ResultInfo


T = TypeVar("T", bound="UpdateReferralResult")


@_attrs_define
class UpdateReferralResult:
    """What became of one item of an update.

    Attributes:
        query (ReferralQueryEcho | Unset): The query that an item was sent with, also one that names nothing.
        referral (None | Referral | Unset): The referral after the change.
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    query: ReferralQueryEcho | Unset = UNSET
    referral: None | Referral | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.referral import Referral  # noqa: PLC0415

        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()

        referral: dict[str, Any] | None | Unset
        if isinstance(self.referral, Unset):
            referral = UNSET
        elif isinstance(self.referral, Referral):
            referral = self.referral.to_dict()
        else:
            referral = self.referral

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if query is not UNSET:
            field_dict["query"] = query
        if referral is not UNSET:
            field_dict["referral"] = referral
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.referral import Referral  # noqa: PLC0415
        from ..models.referral_query_echo import ReferralQueryEcho  # noqa: PLC0415
        from ..models.result_info import ResultInfo  # noqa: PLC0415

        d = dict(src_dict)
        _query = d.pop("query", UNSET)
        query: ReferralQueryEcho | Unset
        if isinstance(_query, Unset):
            query = UNSET
        else:
            query = ReferralQueryEcho.from_dict(_query)

        def _parse_referral(data: object) -> None | Referral | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                referral_type_0 = Referral.from_dict(data)

                return referral_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of Referral, None")

        referral = _parse_referral(d.pop("referral", UNSET))

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        update_referral_result = cls(
            query=query,
            referral=referral,
            result_info=result_info,
        )

        update_referral_result.additional_properties = d
        return update_referral_result

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
