from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.issue_payout_transaction_result import IssuePayoutTransactionResult


T = TypeVar("T", bound="IssuePayoutTransactionResultSet")


@_attrs_define
class IssuePayoutTransactionResultSet:
    """What became of the payments.

    Attributes:
        issue_payout_transaction_results (list[IssuePayoutTransactionResult] | Unset): What became of each payment.
        offset (int | Unset): Where the answer starts in the list, counted from zero.
        total (int | Unset): How many results there are.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status is
            200.
    """

    issue_payout_transaction_results: list[IssuePayoutTransactionResult] | Unset = UNSET
    offset: int | Unset = UNSET
    total: int | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        issue_payout_transaction_results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issue_payout_transaction_results, Unset):
            issue_payout_transaction_results = []
            for (
                issue_payout_transaction_results_item_data
            ) in self.issue_payout_transaction_results:
                issue_payout_transaction_results_item = (
                    issue_payout_transaction_results_item_data.to_dict()
                )
                issue_payout_transaction_results.append(
                    issue_payout_transaction_results_item
                )

        offset = self.offset

        total = self.total

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if issue_payout_transaction_results is not UNSET:
            field_dict["issuePayoutTransactionResults"] = (
                issue_payout_transaction_results
            )
        if offset is not UNSET:
            field_dict["offset"] = offset
        if total is not UNSET:
            field_dict["total"] = total
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.issue_payout_transaction_result import (
            IssuePayoutTransactionResult,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _issue_payout_transaction_results = d.pop(
            "issuePayoutTransactionResults", UNSET
        )
        issue_payout_transaction_results: list[IssuePayoutTransactionResult] | Unset = (
            UNSET
        )
        if _issue_payout_transaction_results is not UNSET:
            issue_payout_transaction_results = []
            if not isinstance(_issue_payout_transaction_results, list):
                raise TypeError("it is no list")
            for (
                issue_payout_transaction_results_item_data
            ) in _issue_payout_transaction_results:
                issue_payout_transaction_results_item = (
                    IssuePayoutTransactionResult.from_dict(
                        issue_payout_transaction_results_item_data
                    )
                )

                issue_payout_transaction_results.append(
                    issue_payout_transaction_results_item
                )

        offset = d.pop("offset", UNSET)

        total = d.pop("total", UNSET)

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        message = _parse_message(d.pop("message", UNSET))

        issue_payout_transaction_result_set = cls(
            issue_payout_transaction_results=issue_payout_transaction_results,
            offset=offset,
            total=total,
            message=message,
        )

        issue_payout_transaction_result_set.additional_properties = d
        return issue_payout_transaction_result_set

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
