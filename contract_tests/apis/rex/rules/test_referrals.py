"""One test for each rule on referrals, in its order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from contract_tests.apis.rex.calls import REFERRALS, Calls
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.asked import Asked
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import answers, shows

FIELDS = [
    *("Id", "OwnerID", "ReferringName", "ReferringEmail", "ReferringPhone"),
    *("ReferralName", "ReferralEmail", "ReferralPhone", "ReferralDateTime"),
]
OFFSET = re.compile(r"[+-]\d\d:?\d\d$")


def in_local_time(text: str) -> str:
    return text.replace("Z", "-05:00")


def in_another_zone(text: str) -> str:
    return f"{datetime.fromisoformat(text) + timedelta(hours=5):%Y-%m-%dT%H:%M:%S}"


def without_key(asked: Asked) -> bool:
    return not asked.has("api-key")


@rule("R22").broken_by(shows(REFERRALS, lambda referrals: {"data": referrals}))
def test_the_answer_is_an_array_of_referrals(api: Calls) -> None:
    api.referrals()


@rule("R23").broken_by(shows(REFERRALS, without("ReferringName")))
def test_a_referral_has_all_its_fields(api: Calls) -> None:
    for referral in api.listed():
        expect(referral, "a referral").holds(*FIELDS)


@rule("R23").broken_by(shows(REFERRALS, without("ResponseID")))
def test_a_referral_names_its_review_request(api: Calls, mock: MockControl) -> None:
    caused = {one.get("Id"): one.get("ResponseID") for one in api.listed()}
    cause = caused.get(mock.seed["referral_id"])
    expect(cause, "its ResponseID").equals(mock.seed["referral_response_id"])


@rule("R24").broken_by(shows(REFERRALS, changed(ReferralDateTime=in_local_time)))
def test_an_offset_is_zero(api: Calls) -> None:
    texts = [str(one.get("ReferralDateTime")) for one in api.listed()]
    for offset in filter(None, map(OFFSET.search, texts)):
        expect(offset[0][1:], offset.string).is_one_of("0000", "00:00")


@rule("R24").broken_by(shows(REFERRALS, changed(ReferralDateTime=in_another_zone)))
def test_a_moment_is_that_of_utc(api: Calls, mock: MockControl) -> None:
    given = mock.act("give_referral")
    texts = {one.get("Id"): one.get("ReferralDateTime") for one in api.listed()}
    moment = datetime.fromisoformat(str(texts[given["Id"]])).replace(tzinfo=UTC)
    expect(datetime.now(UTC) - moment, "the time since it was given").fits(
        "five minutes at most", lambda time: abs(time) < timedelta(minutes=5)
    )


@rule("R25").broken_by(shows(REFERRALS, changed(ResponseID=lambda number: number or 7)))
def test_a_referral_without_review_request_names_none(
    api: Calls, mock: MockControl
) -> None:
    alone = mock.seed["referral_id_without_response"]
    found = [one.get("ResponseID") for one in api.listed() if one.get("Id") == alone]
    expect(found, "its ResponseID").is_one_of([None], [""], [0])


@rule("R26").broken_by(answers(200, [], to="GET", when=without_key))
def test_referrals_are_listed_only_with_a_key(api: Calls) -> None:
    expect(api.get(REFERRALS, authenticated=False)).status(401)


@rule("A04").broken_by(shows(REFERRALS, changed(ResponseID=lambda number: number or 0)))
def test_a_response_id_that_names_nothing_is_null_or_not_there(api: Calls) -> None:
    empty = [one.get("ResponseID") for one in api.listed() if not one.get("ResponseID")]
    if not empty:
        raise NotRun("every referral came from a review request")
    expect(empty, "each ResponseID that names nothing").equals([None] * len(empty))
