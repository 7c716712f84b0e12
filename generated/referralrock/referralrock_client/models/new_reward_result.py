from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_query_echo import MemberQueryEcho
    from ..models.referral_query_echo import ReferralQueryEcho
    from ..models.result_info import ResultInfo
    from ..models.reward import Reward


T = TypeVar("T", bound="NewRewardResult")


@_attrs_define
class NewRewardResult:
    """What became of one item.

    Attributes:
        member_query (MemberQueryEcho | None | Unset): The query for a member as it was sent.
        referral_query (None | ReferralQueryEcho | Unset): The query for a referral as it was sent.
        reward (None | Reward | Unset): The reward that was created.
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    member_query: MemberQueryEcho | None | Unset = UNSET
    referral_query: None | ReferralQueryEcho | Unset = UNSET
    reward: None | Reward | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.member_query_echo import MemberQueryEcho  # noqa: PLC0415
        from ..models.referral_query_echo import ReferralQueryEcho  # noqa: PLC0415
        from ..models.reward import Reward  # noqa: PLC0415

        member_query: dict[str, Any] | None | Unset
        if isinstance(self.member_query, Unset):
            member_query = UNSET
        elif isinstance(self.member_query, MemberQueryEcho):
            member_query = self.member_query.to_dict()
        else:
            member_query = self.member_query

        referral_query: dict[str, Any] | None | Unset
        if isinstance(self.referral_query, Unset):
            referral_query = UNSET
        elif isinstance(self.referral_query, ReferralQueryEcho):
            referral_query = self.referral_query.to_dict()
        else:
            referral_query = self.referral_query

        reward: dict[str, Any] | None | Unset
        if isinstance(self.reward, Unset):
            reward = UNSET
        elif isinstance(self.reward, Reward):
            reward = self.reward.to_dict()
        else:
            reward = self.reward

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if member_query is not UNSET:
            field_dict["memberQuery"] = member_query
        if referral_query is not UNSET:
            field_dict["referralQuery"] = referral_query
        if reward is not UNSET:
            field_dict["reward"] = reward
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_query_echo import MemberQueryEcho  # noqa: PLC0415
        from ..models.referral_query_echo import ReferralQueryEcho  # noqa: PLC0415
        from ..models.result_info import ResultInfo  # noqa: PLC0415
        from ..models.reward import Reward  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_member_query(data: object) -> MemberQueryEcho | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                member_query_type_0 = MemberQueryEcho.from_dict(data)

                return member_query_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of MemberQueryEcho, None")

        member_query = _parse_member_query(d.pop("memberQuery", UNSET))

        def _parse_referral_query(data: object) -> None | ReferralQueryEcho | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                referral_query_type_0 = ReferralQueryEcho.from_dict(data)

                return referral_query_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of ReferralQueryEcho, None")

        referral_query = _parse_referral_query(d.pop("referralQuery", UNSET))

        def _parse_reward(data: object) -> None | Reward | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reward_type_0 = Reward.from_dict(data)

                return reward_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of Reward, None")

        reward = _parse_reward(d.pop("reward", UNSET))

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        new_reward_result = cls(
            member_query=member_query,
            referral_query=referral_query,
            reward=reward,
            result_info=result_info,
        )

        new_reward_result.additional_properties = d
        return new_reward_result

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
