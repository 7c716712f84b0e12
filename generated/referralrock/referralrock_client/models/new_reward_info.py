from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_query import MemberQuery
    from ..models.new_reward import NewReward
    from ..models.referral_query import ReferralQuery


T = TypeVar("T", bound="NewRewardInfo")


@_attrs_define
class NewRewardInfo:
    """One reward, and whom it is for.

    Attributes:
        new_reward (NewReward): A reward to create.
        member_query (MemberQuery | Unset): What names one member: a value in primaryInfo, or one in secondaryInfo
            together with one in tertiaryInfo.
        referral_query (ReferralQuery | Unset): What names one referral: a value in the first group alone, or one in the
            second together with one in the third.
    """

    new_reward: NewReward
    member_query: MemberQuery | Unset = UNSET
    referral_query: ReferralQuery | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new_reward = self.new_reward.to_dict()

        member_query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.member_query, Unset):
            member_query = self.member_query.to_dict()

        referral_query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.referral_query, Unset):
            referral_query = self.referral_query.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "newReward": new_reward,
            }
        )
        if member_query is not UNSET:
            field_dict["memberQuery"] = member_query
        if referral_query is not UNSET:
            field_dict["referralQuery"] = referral_query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_query import MemberQuery  # noqa: PLC0415
        from ..models.new_reward import NewReward  # noqa: PLC0415
        from ..models.referral_query import ReferralQuery  # noqa: PLC0415

        d = dict(src_dict)
        new_reward = NewReward.from_dict(d.pop("newReward"))

        _member_query = d.pop("memberQuery", UNSET)
        member_query: MemberQuery | Unset
        if isinstance(_member_query, Unset):
            member_query = UNSET
        else:
            member_query = MemberQuery.from_dict(_member_query)

        _referral_query = d.pop("referralQuery", UNSET)
        referral_query: ReferralQuery | Unset
        if isinstance(_referral_query, Unset):
            referral_query = UNSET
        else:
            referral_query = ReferralQuery.from_dict(_referral_query)

        new_reward_info = cls(
            new_reward=new_reward,
            member_query=member_query,
            referral_query=referral_query,
        )

        new_reward_info.additional_properties = d
        return new_reward_info

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
