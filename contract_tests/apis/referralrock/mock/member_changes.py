"""How members come to be and change, whoever asks: `members` and the actions."""

from __future__ import annotations

from contract_tests.apis.referralrock.mock.member_writes import (
    NewMember,
    Unfit,
    UpdateMember,
    emails_of,
    free_code,
    refuse_blanks,
    refuse_region_alone,
    values_of,
)
from contract_tests.apis.referralrock.mock.records import Member, Program
from contract_tests.apis.referralrock.mock.store import Store, folded, new_id
from contract_tests.apis.referralrock.mock.webhooks import Webhooks


class Taken(Exception):
    """Another member has what is wanted; the message says what."""


class MemberChanges:
    """An email is unique within a program and a code everywhere; only the latter is documented."""

    def __init__(self, store: Store, webhooks: Webhooks) -> None:
        self.store = store
        self.webhooks = webhooks

    def add(self, program: Program, wanted: NewMember) -> Member:
        """The new member; Unfit or Taken when there can't be one. A blank code means none."""
        if not program.isActive:
            raise Unfit(f"the program {program.name!r} is not active")
        if wanted.recruiterAssignedId and not wanted.recruiterSourceId:
            raise Unfit("recruiterAssignedId needs recruiterSourceId")
        refuse_region_alone(wanted.region, wanted.country)
        values = values_of(wanted)
        code = (wanted.referralCode or "").strip()
        values["referralCode"] = code or free_code(self.store, wanted.firstName)
        self._refuse_taken(program.id, None, wanted.email, values["referralCode"])
        now = self.store.now()
        values["activatedDate"] = None if wanted.disabledFlag else now
        member = Member(id=new_id(), programId=program.id, createDt=now, **values)
        self.store.members.add(member)
        self.webhooks.tell("MemberAdd", member)
        return member

    def change(self, member: Member, wanted: UpdateMember) -> None:
        """Only what is sent changes; Unfit or Taken, and nothing changes, when something can't be."""
        values = values_of(wanted)
        refuse_blanks(values)
        refuse_region_alone(wanted.region, wanted.country or member.country)
        self._refuse_taken(
            member.programId,
            member,
            values.get("email", member.email),
            values.get("referralCode", member.referralCode),
        )
        before = {name: getattr(member, name) for name in values}
        if values == before:
            return
        with self.store.members.changing(member):
            for name, value in values.items():
                setattr(member, name, value)
            if not member.disabledFlag and member.activatedDate is None:
                member.activatedDate = self.store.now()
        self.webhooks.tell("MemberUpdate", member)

    def _refuse_taken(
        self, program_id: str, member: Member | None, email: str, code: str
    ) -> None:
        same_email = emails_of(self.store, program_id, folded(email))
        if any(one is not member for one in same_email):
            raise Taken(f"another member of the program has the email {email!r}")
        if any(one is not member for one in self.store.members.where("code", code)):
            raise Taken(f"another member has the referral code {code!r}")
