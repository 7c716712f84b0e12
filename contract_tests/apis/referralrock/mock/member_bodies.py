"""Bodies of the operations on members, and what they mean for a member. Used by `members` and `member_changes`.

Null stands for "not sent": the vendor's clients write it for what they leave empty.
"""

from __future__ import annotations

import re
from typing import Annotated, Any
from uuid import UUID

import msgspec

from contract_tests.apis.referralrock.mock.lists import parse_moment
from contract_tests.apis.referralrock.mock.queries import MemberQuery
from contract_tests.apis.referralrock.mock.records import MemberPayoutInfo
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused

# The vendor's platform takes a required text that is blank for missing.
Needed = Annotated[str, msgspec.Meta(pattern=r"\S")]
BLANK = ("firstName", "email", "referralCode")  # what a member never has empty
HIDDEN = ("password", "programId")  # no text of a member that changes


class PayoutInfo(msgspec.Struct, frozen=True):
    payoutType: str | None = None
    useDefaultValues: bool | None = None
    email: str | None = None


class MemberFields(msgspec.Struct, frozen=True, kw_only=True):
    """The fields that a new member and a change have in common."""

    lastName: str | None = None
    referralCode: str | None = None
    phone: str | None = None
    externalIdentifier: str | None = None
    dateOfBirth: str | None = None
    addressLine1: str | None = None
    addressLine2: str | None = None
    city: str | None = None
    region: str | None = None
    countrySubdivision: str | None = None
    country: str | None = None
    postalCode: str | None = None
    password: str | None = None
    disabledFlag: bool | None = None
    payoutInfo: PayoutInfo | None = None
    customOption1Name: str | None = None
    customOption1Value: str | None = None
    customText1Name: str | None = None
    customText1Value: str | None = None
    customText2Name: str | None = None
    customText2Value: str | None = None
    customOverrideURL: str | None = None


class NewMember(MemberFields, frozen=True, kw_only=True):
    programId: Needed
    firstName: Needed
    email: Needed
    recruiterSourceId: UUID | None = None
    recruiterAssignedId: UUID | None = None


class UpdateMember(MemberFields, frozen=True, kw_only=True):
    firstName: str | None = None
    email: str | None = None
    recruiterAssignedId: str | None = None


class UpdateMemberInfo(msgspec.Struct, frozen=True):
    query: MemberQuery
    member: UpdateMember


class RemoveMemberInfo(msgspec.Struct, frozen=True):
    query: MemberQuery


def values_of(sent: MemberFields) -> dict[str, Any]:
    """The fields of a member that a body says; Refused with 400 when one can't be what it says."""
    given = msgspec.structs.asdict(sent)
    values = {
        name: value
        for name, value in given.items()
        if value is not None and name not in HIDDEN
    }
    if "dateOfBirth" in values:
        values["dateOfBirth"] = parse_moment(values["dateOfBirth"])
        if values["dateOfBirth"] is None:
            raise Refused(400, "dateOfBirth is no date")
    if sent.payoutInfo is not None:
        info = sent.payoutInfo
        values["payoutInfo"] = MemberPayoutInfo(
            info.payoutType or "", bool(info.useDefaultValues), info.email or ""
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
