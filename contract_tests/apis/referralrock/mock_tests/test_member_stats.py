"""The Referral Rock mock's figures of members, in their record and in their statistics."""

from __future__ import annotations

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import ISSUE, STATS


def test_figures_are_counted(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    id, code = ada["id"], ada["referralCode"]
    caller.act("view_member", member_id=id, member_views=3, page_views=2)
    caller.act("share_member", member_id=id, email_shares=1, social_shares=4)
    for state, amount in [("pending", 1), ("approved", 0.1), ("approved", 0.2)]:
        caller.add_referral(
            code, "Cleo", email=f"{amount}@example.com", status=state, amount=amount
        )
    first = caller.listed("rewards", query=id)[0]
    caller.post(ISSUE, {"rewardId": first["id"]})
    member = caller.member(id)
    shares = ["emailShares", "socialShares", "views"]
    assert [member[name] for name in shares] == [1, 4, 2]
    states = ["referrals", "referralsPending", "referralsApproved"]
    assert [member[name] for name in states] == [3, 1, 2]
    assert member["referralsApprovedAmount"] == 0.3
    assert member["firstMemberShareDate"] < member["lastShare"]
    assert member["firstReferralAddDate"] < member["lastReferralAddDate"]
    money = ["rewardsPendingAmount", "rewardsIssuedAmount", "rewardAmountTotal"]
    assert [member[name] for name in money] == [20, 20, 40]
    stats = caller.get(STATS, query=id)
    assert [stats[name] for name in money] == [20, 20, 40]
    assert {name: stats[name] for name in stats if name not in money} == {
        "activatedDate": member["createDt"],
        "lastActiveDate": member["lastShare"],
        "memberViews": 3,
        "memberShares": 5,
        "referralsCount": 3,
        "referralsPending": 1,
        "referralsQualified": 0,
        "referralsApproved": 2,
        "rewardsCount": 2,
    }
