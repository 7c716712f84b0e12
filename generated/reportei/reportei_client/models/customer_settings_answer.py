from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.customer_settings import CustomerSettings


T = TypeVar("T", bound="CustomerSettingsAnswer")


@_attrs_define
class CustomerSettingsAnswer:
    """Holds a customer with its integrations.

    Attributes:
        customer (CustomerSettings): A customer with its integrations.
    """

    customer: CustomerSettings
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer": customer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.customer_settings import CustomerSettings  # noqa: PLC0415

        d = dict(src_dict)
        customer = CustomerSettings.from_dict(d.pop("customer"))

        customer_settings_answer = cls(
            customer=customer,
        )

        customer_settings_answer.additional_properties = d
        return customer_settings_answer

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
