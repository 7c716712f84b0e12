"""How requests name things: the vendor's query objects, and one text that is any identifier of a thing.

Used by every resource. What a query object finds is one thing or `Unresolved`, which changes nothing.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from contract_tests.apis.referralrock.mock.records import Member, Program, Referral
from contract_tests.apis.referralrock.mock.store import Store, folded

T = TypeVar("T")
Texts = dict[str, str]
RULE = "a query needs a value in primaryInfo, or one in secondaryInfo and one in tertiaryInfo"


class Unresolved(Exception):
    """A query that does not find exactly one thing; the message says why."""


class MemberPrimary(msgspec.Struct, frozen=True):
    memberId: str | None = None
    referralCode: str | None = None


class MemberSecondary(msgspec.Struct, frozen=True):
    externalIdentifier: str | None = None
    email: str | None = None


class Tertiary(msgspec.Struct, frozen=True):
    programId: str | None = None
    programName: str | None = None
    programTitle: str | None = None


class MemberQuery(msgspec.Struct, frozen=True):
    primaryInfo: MemberPrimary | None = None
    secondaryInfo: MemberSecondary | None = None
    tertiaryInfo: Tertiary | None = None


class ReferralPrimary(msgspec.Struct, frozen=True):
    referralId: str | None = None


class ReferralSecondary(msgspec.Struct, frozen=True):
    externalIdentifier: str | None = None
    email: str | None = None
    phoneNumber: str | None = None


class ReferralTertiary(Tertiary, frozen=True):
    """In PascalCase in the vendor's samples, in camelCase in a client: both are taken."""

    ProgramId: str | None = None
    ProgramName: str | None = None
    ProgramTitle: str | None = None


class ReferralFuzzy(msgspec.Struct, frozen=True):
    """Whether it suffices alone is not known: here it does not, and beside others it has no effect."""

    Identifier: str | None = None


class ReferralQuery(msgspec.Struct, frozen=True):
    primaryInfo: ReferralPrimary | None = None
    secondaryInfo: ReferralSecondary | None = None
    tertiaryInfo: ReferralTertiary | None = None
    fuzzyInfo: ReferralFuzzy | None = None


class ResultInfo(msgspec.Struct, frozen=True):
    """How one item of a batch went. Success is the only value ever seen; Error is ours."""

    Status: str = "Success"
    Message: str | None = None


def failed(problem: object) -> ResultInfo:
    return ResultInfo("Error", str(problem))


def find_member(store: Store, query: MemberQuery) -> Member:
    """The one member that a query object names; Unresolved when it names none or several.

    All values of the half that decides have to fit: a primaryInfo with a value decides alone.
    """
    primary = _texts(query.primaryInfo)
    second, third = _second_and_third(primary, query.secondaryInfo, query.tertiaryInfo)
    if "memberId" in primary:
        found = [one for one in [store.members.get(primary["memberId"])] if one]
    elif "referralCode" in primary:
        found = store.members.where("code", primary["referralCode"])
    elif "email" in second:
        found = store.members.where("email", folded(second["email"]))
    else:
        found = store.members.where("external", second["externalIdentifier"])
    return _only(
        "member",
        [
            one
            for one in found
            if primary.get("referralCode", one.referralCode) == one.referralCode
            and _fits(one.externalIdentifier, second.get("externalIdentifier"))
            and _is_in(store, one.programId, third)
        ],
    )


def find_referral(store: Store, query: ReferralQuery) -> Referral:
    """The one referral that a query object names; Unresolved when it names none or several."""
    primary = _texts(query.primaryInfo)
    second, third = _second_and_third(primary, query.secondaryInfo, query.tertiaryInfo)
    if primary:
        found = [one for one in [store.referrals.get(primary["referralId"])] if one]
    elif "email" in second:
        found = store.referrals.where("email", folded(second["email"]))
    elif "externalIdentifier" in second:
        found = store.referrals.where("external", second["externalIdentifier"])
    else:
        found = store.referrals.where("phone", second["phoneNumber"])
    return _only(
        "referral",
        [
            one
            for one in found
            if _fits(one.externalIdentifier, second.get("externalIdentifier"))
            and _fits(one.phoneNumber, second.get("phoneNumber"))
            and _is_in(store, one.programId, third)
        ],
    )


def programs_named(store: Store, text: str) -> list[Program]:
    """The programs with that id, name or title."""
    by_id = store.programs.get(text)
    named = [*store.programs.where("name", text), *store.programs.where("title", text)]
    return [by_id] if by_id else list({one.id: one for one in named}.values())


def members_named(store: Store, text: str) -> list[Member]:
    """The members with that id, email, external identifier or referral code; one with the id alone."""
    by_id = store.members.get(text)
    if by_id:
        return [by_id]
    named = [
        *store.members.where("code", text),
        *store.members.where("email", folded(text)),
        *store.members.where("external", text),
    ]
    return list({one.id: one for one in named}.values())


def referrals_named(store: Store, text: str) -> list[Referral]:
    """The referrals with that id, email or external identifier; one with the id alone."""
    by_id = store.referrals.get(text)
    if by_id:
        return [by_id]
    named = [
        *store.referrals.where("email", folded(text)),
        *store.referrals.where("external", text),
    ]
    return list({one.id: one for one in named}.values())


def _second_and_third(
    primary: Texts, secondary: Any, tertiary: Any
) -> tuple[Texts, Texts]:
    """What the two lesser parts say where they decide; Unresolved when the rule of queries is broken."""
    if primary:
        return {}, {}
    second, third = _texts(secondary), _texts(tertiary)
    if not second or not third:
        raise Unresolved(RULE)
    return second, third


def _texts(part: msgspec.Struct | None) -> Texts:
    """What is given in a part of a query, its names with a small first letter; "" gives nothing."""
    given = msgspec.structs.asdict(part) if part is not None else {}
    return {name[0].lower() + name[1:]: value for name, value in given.items() if value}


def _fits(value: str, wanted: str | None) -> bool:
    return wanted is None or value == wanted


def _is_in(store: Store, program_id: str, wanted: Texts) -> bool:
    program = store.programs.get(program_id)
    return (
        program is not None
        and _fits(program.id, wanted.get("programId", program.id).lower())
        and _fits(program.name, wanted.get("programName"))
        and _fits(program.title, wanted.get("programTitle"))
    )


def _only(kind: str, found: list[T]) -> T:
    if len(found) != 1:
        how = f"{len(found)} of them" if found else "none"
        raise Unresolved(f"the query finds no single {kind}: {how}")
    return found[0]
