"""What the Rex mock remembers: users and their accounts, review requests, messages, referrals."""

from __future__ import annotations

from dataclasses import dataclass, field

from contract_tests.apis.rex.mock.review_request import ReviewRequest, message_text
from contract_tests.harness.mocking import Clock

KEY = "rex-mock-key-of-three-accounts"
SINGLE_ACCOUNT_KEY = "rex-mock-key-of-one-account"


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


USERS = {
    KEY: User(
        (Account(54321, "harbour-street"), Account(54322, "riverside"), Account(54323))
    ),
    SINGLE_ACCOUNT_KEY: User((Account(60001, "solo"),)),
}


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


@dataclass(slots=True)
class Store:
    """The state between two resets."""

    clock: Clock
    users: dict[str, User] = field(init=False)
    messages: list[Message] = field(init=False)
    referrals: list[Referral] = field(init=False)

    def __post_init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.users = dict(USERS)
        self.messages = [SEEDED_MESSAGE]
        self.referrals = [REFERRAL, REFERRAL_WITHOUT_RESPONSE]

    def queue(self, account: Account, request: ReviewRequest) -> None:
        """Remember one review request and the message it makes.

        One message for each, even with both Phone and Email: whether that sends two is not said.
        """
        self.messages.append(
            Message(
                ResponseID=self.messages[-1].ResponseID + 1,
                OwnerID=account.owner_id,
                Name=request.Name,
                Phone=request.Phone,
                Email=request.Email,
                Text=message_text(request),
            )
        )

    def refer(self, owner_id: int, cause: Message | None) -> Referral:
        """A customer refers a friend to an account, asked by the message `cause` or on their own."""
        referral = Referral(
            Id=self.referrals[-1].Id + 1,
            OwnerID=owner_id,
            ResponseID=cause.ResponseID if cause else None,
            ReferringName=cause.Name if cause else "Kim Poe",
            ReferringEmail=cause.Email if cause else "kim.poe@example.com",
            ReferringPhone=cause.Phone if cause else "5550100",
            ReferralName="Robin Low",
            ReferralEmail="robin.low@example.com",
            ReferralPhone="5550101",
            ReferralDateTime=f"{self.clock.now():%Y-%m-%dT%H:%M:%SZ}",
        )
        self.referrals.append(referral)
        return referral


SEEDED_MESSAGE = Message(
    ResponseID=9001,
    OwnerID=54321,
    Name="Alex Kay",
    Phone="(555) 010-2030",
    Email="",
    Text="Alex, how did we do? Please leave us a review.",
)
# ReferralDateTime is documented to be in UTC, its form is not: we write the zone out (Z), the only
# form that says by itself what is documented. Blank text stands for what a referrer left out.
REFERRAL = Referral(
    Id=7001,
    OwnerID=54321,
    ResponseID=9001,
    ReferringName="Alex Kay",
    ReferringEmail="",
    ReferringPhone="(555) 010-2030",
    ReferralName="Chris Vale",
    ReferralEmail="chris.vale@example.com",
    ReferralPhone="5550102",
    ReferralDateTime="2026-11-02T14:05:00Z",
)
# "Only if there is one" leaves open whether ResponseID is null or missing here. Every referral is
# said to consist of ten fields, so it is null.
REFERRAL_WITHOUT_RESPONSE = Referral(
    Id=7002,
    OwnerID=54322,
    ResponseID=None,
    ReferringName="Dana Moss",
    ReferringEmail="dana.moss@example.com",
    ReferringPhone="5550103",
    ReferralName="Lee Ash",
    ReferralEmail="",
    ReferralPhone="5550104",
    ReferralDateTime="2026-11-09T08:30:00Z",
)
