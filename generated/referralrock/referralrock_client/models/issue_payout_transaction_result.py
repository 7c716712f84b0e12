from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payout_transaction import PayoutTransaction
    from ..models.result_info import ResultInfo


T = TypeVar("T", bound="IssuePayoutTransactionResult")


@_attrs_define
class IssuePayoutTransactionResult:
    """What became of one payment.

    Attributes:
        payout_transaction (None | PayoutTransaction | Unset): The transaction.
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    payout_transaction: None | PayoutTransaction | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.payout_transaction import PayoutTransaction  # noqa: PLC0415

        payout_transaction: dict[str, Any] | None | Unset
        if isinstance(self.payout_transaction, Unset):
            payout_transaction = UNSET
        elif isinstance(self.payout_transaction, PayoutTransaction):
            payout_transaction = self.payout_transaction.to_dict()
        else:
            payout_transaction = self.payout_transaction

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payout_transaction is not UNSET:
            field_dict["payoutTransaction"] = payout_transaction
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.payout_transaction import PayoutTransaction  # noqa: PLC0415
        from ..models.result_info import ResultInfo  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_payout_transaction(data: object) -> None | PayoutTransaction | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payout_transaction_type_0 = PayoutTransaction.from_dict(data)

                return payout_transaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of PayoutTransaction, None")

        payout_transaction = _parse_payout_transaction(
            d.pop("payoutTransaction", UNSET)
        )

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        issue_payout_transaction_result = cls(
            payout_transaction=payout_transaction,
            result_info=result_info,
        )

        issue_payout_transaction_result.additional_properties = d
        return issue_payout_transaction_result

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
