from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IntegrationSession")


@_attrs_define
class IntegrationSession:
    """A short time in which a customer connects networks.

    Attributes:
        session_uuid (str): ID of the session, which is also what deleting an integration takes as `session_id`.
        session_link (str): Page on which the customer connects networks, for a browser and outside the API; once the
            session is over it is answered 401.
        expires_at (datetime.datetime | Unset): Moment at which the session is over, five minutes after it was opened,
            in UTC.
        merchant (str | Unset): Name of the merchant.
        merchant_uuid (str | Unset): ID of the merchant.
        customer (str | Unset): Name of the customer.
        customer_uuid (str | Unset): ID of the customer.
        redirect_url (None | str | Unset): The address that was sent when the session was opened.
    """

    session_uuid: str
    session_link: str
    expires_at: datetime.datetime | Unset = UNSET
    merchant: str | Unset = UNSET
    merchant_uuid: str | Unset = UNSET
    customer: str | Unset = UNSET
    customer_uuid: str | Unset = UNSET
    redirect_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_uuid = self.session_uuid

        session_link = self.session_link

        expires_at: str | Unset = UNSET
        if not isinstance(self.expires_at, Unset):
            expires_at = self.expires_at.isoformat()

        merchant = self.merchant

        merchant_uuid = self.merchant_uuid

        customer = self.customer

        customer_uuid = self.customer_uuid

        redirect_url: None | str | Unset
        if isinstance(self.redirect_url, Unset):
            redirect_url = UNSET
        else:
            redirect_url = self.redirect_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_uuid": session_uuid,
                "session_link": session_link,
            }
        )
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if merchant is not UNSET:
            field_dict["merchant"] = merchant
        if merchant_uuid is not UNSET:
            field_dict["merchant_uuid"] = merchant_uuid
        if customer is not UNSET:
            field_dict["customer"] = customer
        if customer_uuid is not UNSET:
            field_dict["customer_uuid"] = customer_uuid
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        session_uuid = d.pop("session_uuid")

        session_link = d.pop("session_link")

        _expires_at = d.pop("expires_at", UNSET)
        expires_at: datetime.datetime | Unset
        if isinstance(_expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = datetime.datetime.fromisoformat(_expires_at)

        merchant = d.pop("merchant", UNSET)

        merchant_uuid = d.pop("merchant_uuid", UNSET)

        customer = d.pop("customer", UNSET)

        customer_uuid = d.pop("customer_uuid", UNSET)

        def _parse_redirect_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        redirect_url = _parse_redirect_url(d.pop("redirect_url", UNSET))

        integration_session = cls(
            session_uuid=session_uuid,
            session_link=session_link,
            expires_at=expires_at,
            merchant=merchant,
            merchant_uuid=merchant_uuid,
            customer=customer,
            customer_uuid=customer_uuid,
            redirect_url=redirect_url,
        )

        integration_session.additional_properties = d
        return integration_session

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
