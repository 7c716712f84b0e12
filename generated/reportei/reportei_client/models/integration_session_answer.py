from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.integration_session import IntegrationSession


T = TypeVar("T", bound="IntegrationSessionAnswer")


@_attrs_define
class IntegrationSessionAnswer:
    """Holds the session.

    Attributes:
        integration_session (IntegrationSession): A short time in which a customer connects networks.
    """

    integration_session: IntegrationSession
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        integration_session = self.integration_session.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "integration_session": integration_session,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.integration_session import IntegrationSession  # noqa: PLC0415

        d = dict(src_dict)
        integration_session = IntegrationSession.from_dict(d.pop("integration_session"))

        integration_session_answer = cls(
            integration_session=integration_session,
        )

        integration_session_answer.additional_properties = d
        return integration_session_answer

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
