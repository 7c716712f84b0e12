"""The things of the Rex mock."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """A Rex account; its user may have given it an identifier."""

    owner_id: int
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class User:
    """Whoever holds an API key, with the accounts it opens."""

    accounts: tuple[Account, ...]

    def owns(self, owner_id: int) -> bool:
        return any(account.owner_id == owner_id for account in self.accounts)


@dataclass(frozen=True, slots=True)
class Message:
    """A review request that was queued; no vendor operation shows it, the action read_messages does."""

    ResponseID: int
    OwnerID: int
    Name: str
    Phone: str
    Email: str
    Text: str


@dataclass(frozen=True, slots=True)
class Referral:
    """A referral as listed by the vendor, field for field.

    The vendor names the fields but not their types. The account number is a number in prose; that
    the other two IDs are numbers too is our assumption.
    """

    Id: int
    OwnerID: int
    ResponseID: int | None
    ReferringName: str
    ReferringEmail: str
    ReferringPhone: str
    ReferralName: str
    ReferralEmail: str
    ReferralPhone: str
    ReferralDateTime: str
