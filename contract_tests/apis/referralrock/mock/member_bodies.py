"""Bodies of the operations on members, and what they mean for a member. Used by `members` and `member_changes`."""

from __future__ import annotations

import re
from typing import Annotated, Any
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType

from contract_tests.apis.referralrock.mock.lists import parse_moment
from contract_tests.apis.referralrock.mock.queries import MemberQuery
from contract_tests.apis.referralrock.mock.records import MemberPayoutInfo
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, sent_fields

Text = str | UnsetType
# The vendor's platform takes a required text that is blank for missing.
Needed = Annotated[str, msgspec.Meta(pattern=r"\S")]
BLANK = ("firstName", "email", "referralCode")  # what a member never has empty
HIDDEN = ("password", "programId")  # no text of a member that changes


class PayoutInfo(msgspec.Struct, frozen=True):
    payoutType: str = ""
    useDefaultValues: bool = False
    email: str = ""


class MemberFields(msgspec.Struct, frozen=True, kw_only=True):
    """The fields that a new member and a change have in common."""

    lastName: Text = UNSET
    referralCode: Text = UNSET
    phone: Text = UNSET
    externalIdentifier: Text = UNSET
    dateOfBirth: Text = UNSET
    addressLine1: Text = UNSET
    addressLine2: Text = UNSET
    city: Text = UNSET
    region: Text = UNSET
    countrySubdivision: Text = UNSET
    country: Text = UNSET
    postalCode: Text = UNSET
    password: Text = UNSET
    disabledFlag: bool | UnsetType = UNSET
    payoutInfo: PayoutInfo | UnsetType = UNSET
    customOption1Name: Text = UNSET
    customOption1Value: Text = UNSET
    customText1Name: Text = UNSET
    customText1Value: Text = UNSET
    customText2Name: Text = UNSET
    customText2Value: Text = UNSET
    customOverrideURL: Text = UNSET


class NewMember(MemberFields, frozen=True, kw_only=True):
    programId: Needed
    firstName: Needed
    email: Needed
    recruiterSourceId: UUID | UnsetType = UNSET
    recruiterAssignedId: UUID | UnsetType = UNSET


class UpdateMember(MemberFields, frozen=True, kw_only=True):
    firstName: Text = UNSET
    email: Text = UNSET
    recruiterAssignedId: Text = UNSET


class UpdateMemberInfo(msgspec.Struct, frozen=True):
    query: MemberQuery
    member: UpdateMember


class RemoveMemberInfo(msgspec.Struct, frozen=True):
    query: MemberQuery


def values_of(sent: MemberFields) -> dict[str, Any]:
    """The fields of a member that a body says; Refused with 400 when one can't be what it says."""
    values = {
        name: value for name, value in sent_fields(sent).items() if name not in HIDDEN
    }
    if "dateOfBirth" in values:
        values["dateOfBirth"] = parse_moment(values["dateOfBirth"])
        if values["dateOfBirth"] is None:
            raise Refused(400, "dateOfBirth is no date")
    if info := sent.payoutInfo:
        values["payoutInfo"] = MemberPayoutInfo(
            info.payoutType, info.useDefaultValues, info.email
        )
    for name in ("recruiterSourceId", "recruiterAssignedId"):
        if name in values:
            values[name] = _guid(name, values[name])
    return values


def free_code(store: Store, first_name: str) -> str:
    """A code that nobody has, for a member who wants none: readable, its form is ours."""
    name = "".join(re.findall("[A-Z]", first_name.upper()))[:12] or "FRIEND"
    number = len(store.members) + 1
    while store.members.where("code", f"{name}{number}"):
        number += 1
    return f"{name}{number}"


def refuse_region_alone(region: str | None, country: str | None) -> None:
    """The pages say that a region goes with a country; Refused with 400 without."""
    if region and not country:
        raise Refused(400, "a region goes with a country only")


def refuse_blanks(values: dict[str, Any]) -> None:
    for name in BLANK:
        if name in values and not values[name].strip():
            raise Refused(400, f"{name} can't be empty")


def _guid(name: str, value: str | UUID) -> str:
    try:
        return str(UUID(str(value)))
    except ValueError:
        raise Refused(400, f"{name} is no GUID") from None
