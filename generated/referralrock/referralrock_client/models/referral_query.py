from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.referral_fuzzy_info import ReferralFuzzyInfo
    from ..models.referral_primary_info import ReferralPrimaryInfo
    from ..models.referral_secondary_info import ReferralSecondaryInfo
    from ..models.referral_tertiary_info import ReferralTertiaryInfo


T = TypeVar("T", bound="ReferralQuery")


@_attrs_define
class ReferralQuery:
    """What names one referral: a value in the first group alone, or one in the second together with one in the third.

    Attributes:
        primary_info (ReferralPrimaryInfo | Unset): What names a referral by itself.
        secondary_info (None | ReferralSecondaryInfo | Unset): What the referral is known by within a program.
        tertiary_info (None | ReferralTertiaryInfo | Unset): The program.
        fuzzy_info (None | ReferralFuzzyInfo | Unset): Something by which a referral may be found, though nobody says
            that it is enough.
    """

    primary_info: ReferralPrimaryInfo | Unset = UNSET
    secondary_info: None | ReferralSecondaryInfo | Unset = UNSET
    tertiary_info: None | ReferralTertiaryInfo | Unset = UNSET
    fuzzy_info: None | ReferralFuzzyInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.referral_fuzzy_info import ReferralFuzzyInfo  # noqa: PLC0415
        from ..models.referral_secondary_info import ReferralSecondaryInfo  # noqa: PLC0415
        from ..models.referral_tertiary_info import ReferralTertiaryInfo  # noqa: PLC0415

        primary_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.primary_info, Unset):
            primary_info = self.primary_info.to_dict()

        secondary_info: dict[str, Any] | None | Unset
        if isinstance(self.secondary_info, Unset):
            secondary_info = UNSET
        elif isinstance(self.secondary_info, ReferralSecondaryInfo):
            secondary_info = self.secondary_info.to_dict()
        else:
            secondary_info = self.secondary_info

        tertiary_info: dict[str, Any] | None | Unset
        if isinstance(self.tertiary_info, Unset):
            tertiary_info = UNSET
        elif isinstance(self.tertiary_info, ReferralTertiaryInfo):
            tertiary_info = self.tertiary_info.to_dict()
        else:
            tertiary_info = self.tertiary_info

        fuzzy_info: dict[str, Any] | None | Unset
        if isinstance(self.fuzzy_info, Unset):
            fuzzy_info = UNSET
        elif isinstance(self.fuzzy_info, ReferralFuzzyInfo):
            fuzzy_info = self.fuzzy_info.to_dict()
        else:
            fuzzy_info = self.fuzzy_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if primary_info is not UNSET:
            field_dict["primaryInfo"] = primary_info
        if secondary_info is not UNSET:
            field_dict["secondaryInfo"] = secondary_info
        if tertiary_info is not UNSET:
            field_dict["tertiaryInfo"] = tertiary_info
        if fuzzy_info is not UNSET:
            field_dict["fuzzyInfo"] = fuzzy_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.referral_fuzzy_info import ReferralFuzzyInfo  # noqa: PLC0415
        from ..models.referral_primary_info import ReferralPrimaryInfo  # noqa: PLC0415
        from ..models.referral_secondary_info import ReferralSecondaryInfo  # noqa: PLC0415
        from ..models.referral_tertiary_info import ReferralTertiaryInfo  # noqa: PLC0415

        d = dict(src_dict)
        _primary_info = d.pop("primaryInfo", UNSET)
        primary_info: ReferralPrimaryInfo | Unset
        if isinstance(_primary_info, Unset):
            primary_info = UNSET
        else:
            primary_info = ReferralPrimaryInfo.from_dict(_primary_info)

        def _parse_secondary_info(data: object) -> None | ReferralSecondaryInfo | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                secondary_info_type_0 = ReferralSecondaryInfo.from_dict(data)

                return secondary_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of ReferralSecondaryInfo, None")

        secondary_info = _parse_secondary_info(d.pop("secondaryInfo", UNSET))

        def _parse_tertiary_info(data: object) -> None | ReferralTertiaryInfo | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tertiary_info_type_0 = ReferralTertiaryInfo.from_dict(data)

                return tertiary_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of ReferralTertiaryInfo, None")

        tertiary_info = _parse_tertiary_info(d.pop("tertiaryInfo", UNSET))

        def _parse_fuzzy_info(data: object) -> None | ReferralFuzzyInfo | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fuzzy_info_type_0 = ReferralFuzzyInfo.from_dict(data)

                return fuzzy_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of ReferralFuzzyInfo, None")

        fuzzy_info = _parse_fuzzy_info(d.pop("fuzzyInfo", UNSET))

        referral_query = cls(
            primary_info=primary_info,
            secondary_info=secondary_info,
            tertiary_info=tertiary_info,
            fuzzy_info=fuzzy_info,
        )

        referral_query.additional_properties = d
        return referral_query

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
