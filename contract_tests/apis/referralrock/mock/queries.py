"""How requests name things: the vendor's query objects, and one text that is any identifier of a thing.

Used by every resource. What a query object finds is one thing, or else it is Refused and nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from contract_tests.apis.referralrock.mock.records import Member, Program, Referral
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, Table, found

T = TypeVar("T", Program, Member, Referral)
Queried = TypeVar("Queried", Member, Referral)
RULE = "a query needs a value in primaryInfo, or one in secondaryInfo and one in tertiaryInfo"
# The keys of the store, by the names that queries have for them.
KEYS = {
    "memberId": "id",
    "referralId": "id",
    "referralCode": "code",
    "externalIdentifier": "external",
    "email": "email",
    "phoneNumber": "phone",
}


class MemberPrimary(msgspec.Struct, frozen=True):
    memberId: str = ""
    referralCode: str = ""


class MemberSecondary(msgspec.Struct, frozen=True):
    externalIdentifier: str = ""
    email: str = ""


class MemberTertiary(msgspec.Struct, frozen=True):
    programId: str = ""
    programName: str = ""
    programTitle: str = ""


class MemberQuery(msgspec.Struct, frozen=True):
    primaryInfo: MemberPrimary = MemberPrimary()
    secondaryInfo: MemberSecondary = MemberSecondary()
    tertiaryInfo: MemberTertiary = MemberTertiary()


class ReferralPrimary(msgspec.Struct, frozen=True):
    referralId: str = ""


class ReferralSecondary(msgspec.Struct, frozen=True):
    externalIdentifier: str = ""
    email: str = ""
    phoneNumber: str = ""


class ReferralTertiary(msgspec.Struct, frozen=True):
    """In PascalCase in the vendor's samples, though nowhere else."""

    ProgramId: str = ""
    ProgramName: str = ""
    ProgramTitle: str = ""


class ReferralFuzzy(msgspec.Struct, frozen=True):
    """Whether it suffices alone is not known: here it does not, and beside others it has no effect."""

    Identifier: str = ""


class ReferralQuery(msgspec.Struct, frozen=True):
    primaryInfo: ReferralPrimary = ReferralPrimary()
    secondaryInfo: ReferralSecondary = ReferralSecondary()
    tertiaryInfo: ReferralTertiary = ReferralTertiary()
    fuzzyInfo: ReferralFuzzy = ReferralFuzzy()


def find_member(store: Store, query: MemberQuery) -> Member:
    """The one member that a query object names."""
    return _only("member", store, store.members, query)


def find_referral(store: Store, query: ReferralQuery) -> Referral:
    """The one referral that a query object names."""
    return _only("referral", store, store.referrals, query)


def programs_named(store: Store, text: str) -> list[Program]:
    """The programs with that id, name or title; one with the id alone."""
    return _named(store.programs, text, "name", "title")


def in_programs(store: Store, text: str) -> Callable[[str], bool]:
    """Whether an id is that of a program so named; any id is, where no text is given."""
    ids = {one.id for one in programs_named(store, text)}
    return lambda id: not text or id in ids


def members_named(store: Store, text: str) -> list[Member]:
    """The members with that id, email, external identifier or referral code; one with the id alone."""
    return _named(store.members, text, "code", "email", "external")


def referrals_named(store: Store, text: str) -> list[Referral]:
    """The referrals with that id, email or external identifier; one with the id alone."""
    return _named(store.referrals, text, "email", "external")


def oldest(members: Iterable[Member], reason: str) -> Member:
    """Who is meant where several are named; Refused with 404 where nobody is."""
    return found(min(members, key=lambda one: one.createDt, default=None), reason)


def _named(table: Table[T], text: str, *keys: str) -> list[T]:
    by_id = table.get(text)
    named = [one for key in keys for one in table.where(key, text)]
    return [by_id] if by_id else list({one.id: one for one in named}.values())


def _only(
    kind: str, store: Store, table: Table[Queried], query: MemberQuery | ReferralQuery
) -> Queried:
    """All values of the half that decides have to fit: a primaryInfo with a value decides alone."""
    given, program = _texts(query.primaryInfo), {}
    if not given:
        given, program = _texts(query.secondaryInfo), _texts(query.tertiaryInfo)
        if not given or not program:
            raise Refused(400, RULE)
    named = table.having(**{KEYS[name]: text for name, text in given.items()})
    there = [one for one in named if _is_in(store, one.programId, program)]
    if len(there) != 1:
        how = f"{len(there)} of them" if there else "none"
        raise Refused(404, f"the query finds no single {kind}: {how}")
    return there[0]


def _texts(part: msgspec.Struct) -> dict[str, str]:
    """The values in a part of a query, its names with a small first letter; "" gives nothing."""
    given = msgspec.structs.asdict(part)
    return {name[0].lower() + name[1:]: value for name, value in given.items() if value}


def _is_in(store: Store, program_id: str, wanted: dict[str, str]) -> bool:
    program = store.programs.get(program_id)
    return (
        program is not None
        and program.id == wanted.get("programId", program.id).lower()
        and program.name == wanted.get("programName", program.name)
        and program.title == wanted.get("programTitle", program.title)
    )
