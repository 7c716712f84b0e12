from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Lead")


@_attrs_define
class Lead:
    """A person to call, and how to go about it.

    Attributes:
        email (str): Person's e-mail address.
        first_name (str): Person's first name.
        surname (str): Person's surname.
        mobile (str): Phone number that the dialler calls first, in a notation that the vendor does not define.
        type_ (str): Kind of lead, one of the names that the partner was given, such as motor-trade.
        subtype (str | Unset): Closer description of the kind, such as valeter.
        other_phone (str | Unset): Any further phone number, which is not checked.
        data (dict[str, Any] | str | Unset): Further facts about the lead under keys of the partner's choice, as the
            text of a JSON object.
        delays (float | Unset): How many seconds the first call has to wait.
        test (Literal['true'] | Literal[True] | Unset): Has the fields checked and nothing stored; left out when the
            lead is meant.
    """

    email: str
    first_name: str
    surname: str
    mobile: str
    type_: str
    subtype: str | Unset = UNSET
    other_phone: str | Unset = UNSET
    data: dict[str, Any] | str | Unset = UNSET
    delays: float | Unset = UNSET
    test: Literal["true"] | Literal[True] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        first_name = self.first_name

        surname = self.surname

        mobile = self.mobile

        type_ = self.type_

        subtype = self.subtype

        other_phone = self.other_phone

        data: dict[str, Any] | str | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        else:
            data = self.data

        delays = self.delays

        test: Literal["true"] | Literal[True] | Unset
        if isinstance(self.test, Unset):
            test = UNSET
        else:
            test = self.test

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "first_name": first_name,
                "surname": surname,
                "mobile": mobile,
                "type": type_,
            }
        )
        if subtype is not UNSET:
            field_dict["subtype"] = subtype
        if other_phone is not UNSET:
            field_dict["other_phone"] = other_phone
        if data is not UNSET:
            field_dict["data"] = data
        if delays is not UNSET:
            field_dict["delays"] = delays
        if test is not UNSET:
            field_dict["test"] = test

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email")

        first_name = d.pop("first_name")

        surname = d.pop("surname")

        mobile = d.pop("mobile")

        type_ = d.pop("type")

        subtype = d.pop("subtype", UNSET)

        other_phone = d.pop("other_phone", UNSET)

        def _parse_data(data: object) -> dict[str, Any] | str | Unset:
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                return cast(dict[str, Any] | str | Unset, data)
            raise ValueError("it is none of dict[str, Any], str")

        data = _parse_data(d.pop("data", UNSET))

        delays = d.pop("delays", UNSET)

        def _parse_test(data: object) -> Literal["true"] | Literal[True] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                test_type_0 = cast(Literal[True], data)
                if not (test_type_0 is True):
                    raise ValueError(f"{test_type_0!r} is not True")
                return test_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                test_type_1 = cast(Literal["true"], data)
                if not (test_type_1 == "true"):
                    raise ValueError(f"{test_type_1!r} is not 'true'")
                return test_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of Literal[True], Literal['true']")

        test = _parse_test(d.pop("test", UNSET))

        lead = cls(
            email=email,
            first_name=first_name,
            surname=surname,
            mobile=mobile,
            type_=type_,
            subtype=subtype,
            other_phone=other_phone,
            data=data,
            delays=delays,
            test=test,
        )

        lead.additional_properties = d
        return lead

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
