"""How members come to be, change and go, whoever asks: `members` and the actions."""

from __future__ import annotations

from dataclasses import dataclass

from contract_tests.apis.referralrock.mock.member_bodies import (
    NewMember,
    UpdateMember,
    free_code,
    refuse_blanks,
    refuse_region_alone,
    values_of,
)
from contract_tests.apis.referralrock.mock.records import Member, Program
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Refused, new_guid


@dataclass(frozen=True, slots=True)
class MemberChanges:
    """Refused with 409 is what another member has: an email is unique within a program and a code
    everywhere; only the latter is documented."""

    store: Store
    webhooks: Webhooks
    referrals: ReferralChanges

    def add(self, program: Program, wanted: NewMember) -> Member:
        """The new member; Refused when there can't be one. A blank code means none."""
        if not program.isActive:
            raise Refused(400, f"the program {program.name!r} is not active")
        if wanted.recruiterAssignedId and not wanted.recruiterSourceId:
            raise Refused(400, "recruiterAssignedId needs recruiterSourceId")
        values = values_of(wanted)
        refuse_region_alone(values.get("region"), values.get("country"))
        code = values.get("referralCode", "").strip()
        values["referralCode"] = code or free_code(self.store, wanted.firstName)
        self._refuse_taken(program.id, None, wanted.email, values["referralCode"])
        now = self.store.now()
        values["activatedDate"] = None if wanted.disabledFlag else now
        member = Member(id=new_guid(), programId=program.id, createDt=now, **values)
        self.store.members.add(member)
        self.webhooks.tell("MemberAdd", member)
        return member

    def change(self, member: Member, wanted: UpdateMember) -> None:
        """Only what is sent changes; Refused, and nothing changes, when something can't be."""
        values = values_of(wanted)
        refuse_blanks(values)
        country = values.get("country") or member.country
        refuse_region_alone(values.get("region"), country)
        self._refuse_taken(
            member.programId,
            member,
            values.get("email", member.email),
            values.get("referralCode", member.referralCode),
        )
        disabled = values.get("disabledFlag", member.disabledFlag)
        since = None if disabled else self.store.now()
        activated = member.activatedDate or since
        if self.store.members.change(member, values, activatedDate=activated):
            self.webhooks.tell("MemberUpdate", member)

    def remove(self, member: Member) -> None:
        """Not a word says what becomes of the things that belong to a member. Here nothing is left that
        points at nobody: referrals and rewards go too. Transactions stay, as money paid."""
        for referral in self.store.referrals.where("member", member.id):
            self.referrals.remove(referral)
        for reward in self.store.rewards.where("member", member.id):
            self.referrals.rewards.remove(reward)
        self.webhooks.tell("MemberDelete", member)
        self.store.members.remove(member)
        self.store.visits.pop(member.id, None)

    def _refuse_taken(
        self, program_id: str, member: Member | None, email: str, code: str
    ) -> None:
        members = self.store.members
        if any(
            one is not member for one in members.having(email=email, program=program_id)
        ):
            raise Refused(409, f"another member of the program has the email {email!r}")
        if any(one is not member for one in members.where("code", code)):
            raise Refused(409, f"another member has the referral code {code!r}")
