"""Bodies of the operations on referrals. Used by `referrals`."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from contract_tests.apis.referralrock.mock.queries import ReferralQuery
from contract_tests.apis.referralrock.mock.records import ReferralState
from contract_tests.harness.mocking import Refused, is_guid, sent_fields

Text = str | UnsetType
# Empty is what a referral shows that prefers none: whole records are sent back.
PreferredContact = Literal["", "email", "callMorning", "callAfternoon", "callEvening"]
RECRUITER = "recruiterAssignedId"


class UpdateReferral(msgspec.Struct, frozen=True):
    """A field that is not sent stays as it is. The last four are those of NewReferral: this page is cut before them."""

    firstName: Text = UNSET
    lastName: Text = UNSET
    email: Text = UNSET
    phoneNumber: Text = UNSET
    preferredContact: PreferredContact | UnsetType = UNSET
    externalIdentifier: Text = UNSET
    amount: float | UnsetType = UNSET
    companyName: Text = UNSET
    note: Text = UNSET
    publicNote: Text = UNSET
    customOption1Name: Text = UNSET
    customOption2Name: Text = UNSET
    customText1Name: Text = UNSET
    customText2Name: Text = UNSET
    customText3Name: Text = UNSET
    customOption1Value: Text = UNSET
    customOption2Value: Text = UNSET
    customText1Value: Text = UNSET
    customText2Value: Text = UNSET
    customText3Value: Text = UNSET
    status: ReferralState | UnsetType = UNSET
    addressLine1: Text = UNSET
    addressLine2: Text = UNSET
    city: Text = UNSET
    region: Text = UNSET
    postalCode: Text = UNSET
    country: Text = UNSET
    recruiterAssignedId: Text = UNSET

    def fields(self) -> dict[str, Any]:
        """The fields that are sent, without those that say how to find it or where it moves.

        Wherever a recruiter's ID is shown it is a GUID, so that another one is refused, an assumption; a blank is none.
        """
        fields = sent_fields(self)
        for name in ("status", "referralCode"):
            fields.pop(name, None)
        recruiter = fields.get(RECRUITER)
        if recruiter == "":
            fields[RECRUITER] = None
        elif recruiter is not None and not is_guid(recruiter):
            raise Refused(400, f"{RECRUITER} is no GUID")
        return fields

    def state(self) -> ReferralState | None:
        return None if self.status is UNSET else self.status


class NewReferral(UpdateReferral, frozen=True, kw_only=True):
    referralCode: str


class UpdateReferralInfo(msgspec.Struct, frozen=True):
    query: ReferralQuery
    referral: UpdateReferral


class RemoveReferralInfo(msgspec.Struct, frozen=True):
    """The query is not marked as required: without one nothing is found."""

    query: ReferralQuery = ReferralQuery()


class ReferralStatus(msgspec.Struct, frozen=True):
    referralId: str
    status: ReferralState
    programId: str = ""
    amount: float | UnsetType = UNSET
    publicNote: Text = UNSET
