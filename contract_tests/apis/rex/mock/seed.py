"""The state after a reset: a user with three accounts, another with one, a message, two referrals."""

from __future__ import annotations

from contract_tests.apis.rex.mock.records import Account, Message, Referral, User
from contract_tests.apis.rex.mock.store import Store

KEY = "rex-mock-key-of-three-accounts"
SINGLE_ACCOUNT_KEY = "rex-mock-key-of-one-account"
OWNER_ID, OTHER_OWNER_ID, THIRD_OWNER_ID, SINGLE_OWNER_ID = 54321, 54322, 54323, 60001
IDENTIFIER, OTHER_IDENTIFIER = "harbour-street", "riverside"

USERS = {
    KEY: User(
        (
            Account(OWNER_ID, IDENTIFIER),
            Account(OTHER_OWNER_ID, OTHER_IDENTIFIER),
            Account(THIRD_OWNER_ID),
        )
    ),
    SINGLE_ACCOUNT_KEY: User((Account(SINGLE_OWNER_ID, "solo"),)),
}
MESSAGE = Message(
    ResponseID=9001,
    OwnerID=OWNER_ID,
    Name="Alex Kay",
    Phone="(555) 010-2030",
    Email="",
    Text="Alex, how did we do? Please leave us a review.",
)
# ReferralDateTime is documented to be in UTC, its form is not: we write the zone out (Z), the only
# form that says by itself what is documented. Blank text stands for what a referrer left out.
REFERRAL = Referral(
    Id=7001,
    OwnerID=OWNER_ID,
    ResponseID=MESSAGE.ResponseID,
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
    OwnerID=OTHER_OWNER_ID,
    ResponseID=None,
    ReferringName="Dana Moss",
    ReferringEmail="dana.moss@example.com",
    ReferringPhone="5550103",
    ReferralName="Lee Ash",
    ReferralEmail="",
    ReferralPhone="5550104",
    ReferralDateTime="2026-11-09T08:30:00Z",
)

TOLD = {
    "owner_id": OWNER_ID,
    "account_identifier": IDENTIFIER,
    "other_owner_id": OTHER_OWNER_ID,
    "other_account_identifier": OTHER_IDENTIFIER,
    "owner_id_without_identifier": THIRD_OWNER_ID,
    "single_account_key": SINGLE_ACCOUNT_KEY,
    "single_account_owner_id": SINGLE_OWNER_ID,
    "referral_id": REFERRAL.Id,
    "referral_response_id": MESSAGE.ResponseID,
    "referral_id_without_response": REFERRAL_WITHOUT_RESPONSE.Id,
}


def fill(store: Store) -> None:
    store.users |= USERS
    store.messages.append(MESSAGE)
    store.referrals += [REFERRAL, REFERRAL_WITHOUT_RESPONSE]
