from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.customer_integration import CustomerIntegration


T = TypeVar("T", bound="CustomerIntegrationAnswer")


@_attrs_define
class CustomerIntegrationAnswer:
    """Holds the integration.

    Attributes:
        customer_integration (CustomerIntegration): A network that a customer has connected.
    """

    customer_integration: CustomerIntegration
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer_integration = self.customer_integration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer_integration": customer_integration,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.customer_integration import CustomerIntegration  # noqa: PLC0415

        d = dict(src_dict)
        customer_integration = CustomerIntegration.from_dict(
            d.pop("customer_integration")
        )

        customer_integration_answer = cls(
            customer_integration=customer_integration,
        )

        customer_integration_answer.additional_properties = d
        return customer_integration_answer

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
