"""Things as the vendor's answers show them: with figures counted and names looked up at that moment.

Used by the resources and by the payloads of webhooks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from contract_tests.apis.referralrock.mock.figures import Figures
from contract_tests.apis.referralrock.mock.records import (
    Member,
    Program,
    Record,
    Referral,
    Reward,
)
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Shown


@dataclass(frozen=True, slots=True)
class Shapes:
    store: Store

    def program(self, program: Program) -> Shown:
        return plain(program)

    def member(self, member: Member) -> Shown:
        """Activated and Disabled are states that the vendor's help names; the wire values are not known."""
        program = self.store.programs.get(member.programId)
        figures = Figures(self.store, member)
        url = member.customOverrideURL or share_url(program, member)
        return plain(
            member,
            displayName=full_name(member),
            programTitle=program.title if program else "",
            programName=program.name if program else "",
            referralUrl=url,
            memberUrl=f"{program.directUrl if program else ''}/members/{member.id}",
            status="Disabled" if member.disabledFlag else "Activated",
            **figures.shown_in_member(),
            **self._recruiters(member),
        )

    def referral(self, referral: Referral) -> Shown:
        program = self.store.programs.get(referral.programId)
        member = self.store.members.get(referral.referringMemberId)
        return plain(
            referral,
            displayName=full_name(referral),
            fullName=full_name(referral),
            amountFormatted=f"${referral.amount:,.2f}",
            programName=program.name if program else "",
            programTitle=program.title if program else "",
            referringMemberName=full_name(member) if member else "",
            memberEmail=member.email if member else "",
            memberReferralCode=member.referralCode if member else "",
            memberExternalIdentifier=member.externalIdentifier if member else "",
            **self._recruiters(referral),
        )

    def reward(self, reward: Reward) -> Shown:
        payout = self.store.payouts.get(reward.payoutId)
        program = self.store.programs.get(reward.programId)
        referral = self.store.referrals.get(reward.referralId or "")
        recipient = self.recipient(reward.recipientId)
        return plain(
            reward,
            payoutDescription=payout.description if payout else "",
            programName=program.name if program else "",
            recipientName=full_name(recipient) if recipient else "",
            recipientEmailAddress=recipient.email if recipient else "",
            recipientExternalIdentifier=(
                recipient.externalIdentifier if recipient else ""
            ),
            referralDisplayName=full_name(referral) if referral else None,
        )

    def recipient(self, id: str) -> Member | Referral | None:
        """Who gets a reward."""
        return self.store.members.get(id) or self.store.referrals.get(id)

    def _recruiters(self, recruited: Member | Referral) -> Shown:
        """That recruiters are members is an assumption; of others only the id is known."""
        shown: Shown = {}
        for role in ("recruiterSource", "recruiterAssigned"):
            one = self.store.members.get(getattr(recruited, f"{role}Id") or "")
            shown[f"{role}Name"] = full_name(one) if one else ""
            shown[f"{role}Email"] = one.email if one else ""
            shown[f"{role}ExternalId"] = (one and one.externalIdentifier) or None
        return shown


def plain(record: Record, **filled: Any) -> Shown:
    """A record as JSON has it, with what is filled in."""
    shown = {**msgspec.structs.asdict(record), **filled}
    return {name: _plain(value) for name, value in shown.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.asdict(value)
    return stamp(value) if isinstance(value, datetime) else value


def stamp(moment: datetime) -> str:
    """A moment as the vendor writes it: seven digits behind the point, and Z."""
    naive = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{naive.isoformat(timespec='microseconds')}0Z"


def full_name(one: Member | Referral) -> str:
    return f"{one.firstName} {one.lastName}".strip()


def share_url(program: Program | None, member: Member) -> str:
    return f"{program.directUrl if program else ''}/l/{member.referralCode}"
