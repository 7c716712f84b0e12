"""Small breakages of the Referral Rock mock, for the rules on rewards and for what their list promises."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.referralrock.defects import (
    asked_for,
    body_changed,
    is_call,
    items_changed,
    queried,
    shown_changed,
    without,
)
from contract_tests.apis.referralrock.defects_members import DONE
from contract_tests.apis.referralrock.defects_payouts import first_payout, posted
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
    with_json,
)

REWARDS, RULES = "/api/rewards", "/api/rewardrules"
UPDATE, ISSUE = "/api/rewards/update", "/api/rewards/issue"
REMOVE = "/api/rewards/remove"
LIST = "/paths/~1api~1rewards/get"


@breaks("RR67")
async def says_nothing_of_rewards(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, REWARDS, without("message"))


@breaks("RR68")
async def lists_the_oldest_rewards_first(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "Create_Dt_Asc")
    return await queried(request, serve, REWARDS, sort=sort)


@breaks("RR68")
async def cuts_no_list_of_rewards(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, count=None)


@breaks("RR69")
async def lists_rewards_of_any_program(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, programId=None)


@breaks("RR69")
async def lists_rewards_of_any_member(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, memberId=None)


@breaks("RR69")
async def looks_for_no_recipient(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, query=None)


@breaks("RR69")
async def lists_rewards_in_any_state(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, status=None)


@breaks("RR69")
async def takes_processing_for_pending(request: Request, serve: Serve) -> Response:
    state = request.query_params.get("status")
    other = "Pending" if state == "Processing" else state
    return await queried(request, serve, REWARDS, status=other)


@breaks("RR69")
async def knows_no_beginning_of_time(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REWARDS, dateFrom=None)


@breaks("RR70")
async def gives_rewards_to_members_alone(request: Request, serve: Serve) -> Response:
    def theirs(answer: Any) -> Any:
        rewards = [{**one, "recipientId": one["memberId"]} for one in answer["rewards"]]
        return {**answer, "rewards": rewards}

    return await shown_changed(request, serve, REWARDS, theirs)


@breaks("RR71")
async def rewards_nobody_by_phone(request: Request, serve: Serve) -> Response:
    def unknown(item: Any) -> Any:
        wanted = item.get("referralQuery") or {}
        phoned = "phoneNumber" in (wanted.get("secondaryInfo") or {})
        return {**item, "referralQuery": {}} if phoned else item

    return await items_changed(request, serve, REWARDS, unknown)


@breaks("RR71")
async def only_says_that_it_rewards(request: Request, serve: Serve) -> Response:
    body = await json_of(request) if is_call(request, "POST", REWARDS) else None
    if not isinstance(body, list):
        return await serve(request)
    return JSONResponse([{**one, "reward": None, "resultInfo": DONE} for one in body])


@breaks("RR72")
async def rewards_with_nothing(request: Request, serve: Serve) -> Response:
    def whole(item: Any) -> Any:
        new = item.get("newReward")
        return {**item, "newReward": {"amount": 0, **new}} if new else item

    return await items_changed(request, serve, REWARDS, whole)


@breaks("RR72")
async def rewards_by_the_first_payout(request: Request, serve: Serve) -> Response:
    first = await first_payout(request, serve)

    def whole(item: Any) -> Any:
        new = item.get("newReward")
        return {**item, "newReward": {"payoutId": first, **new}} if new else item

    return await items_changed(request, serve, REWARDS, whole)


@breaks("RR73")
async def keeps_the_first_amount(request: Request, serve: Serve) -> Response:
    return await items_changed(request, serve, UPDATE, without("amount"))


@breaks("RR74")
async def keeps_the_payout_unsaid(request: Request, serve: Serve) -> Response:
    first = await first_payout(request, serve)
    return await items_changed(
        request, serve, UPDATE, lambda item: {"payoutId": first, **item}
    )


async def newest(request: Request, serve: Serve) -> str:
    """The id of the reward made last."""
    rewards = (await asked_for(request, serve, REWARDS)).get("rewards", [])
    return str(rewards[0]["id"]) if rewards else ""


@breaks("RR74")
async def changes_the_newest_unnamed(request: Request, serve: Serve) -> Response:
    if request.url.path != UPDATE:
        return await serve(request)
    last = await newest(request, serve)
    return await items_changed(
        request, serve, UPDATE, lambda item: {"rewardId": last, **item}
    )


@breaks("RR75")
async def answers_with_the_reward_alone(request: Request, serve: Serve) -> Response:
    def bare(answer: Any) -> Any:
        return answer["reward"] if request.url.path == ISSUE else answer

    return await answer_changed(request, serve, bare)


@breaks("RR75")
async def issues_later(request: Request, serve: Serve) -> Response:
    def pending(answer: Any) -> Any:
        issued = [{**one, "status": "Processing"} for one in answer["rewards"]]
        return {**answer, "rewards": issued}

    return await shown_changed(request, serve, REWARDS, pending)


@breaks("RR76")
async def issues_the_newest_unnamed(request: Request, serve: Serve) -> Response:
    if request.url.path != ISSUE:
        return await serve(request)
    last = await newest(request, serve)
    return await body_changed(
        request, serve, ISSUE, lambda body: {"rewardId": last, **body}
    )


@breaks("RR77")
async def issues_later_rewards_unasked(request: Request, serve: Serve) -> Response:
    return await posted(request, serve, ISSUE, overrideIneligible="true")


@breaks("RR77")
async def issues_no_later_rewards(request: Request, serve: Serve) -> Response:
    return await posted(request, serve, ISSUE, overrideIneligible=None)


async def emptied(request: Request, serve: Serve, method: str) -> Response:
    """The mock's answer, but for a removal by one method, of which the body gets lost."""
    lost = is_call(request, method, REMOVE)
    return await serve(with_json(request, []) if lost else request)


@breaks("RR78")
async def removes_no_rewards(request: Request, serve: Serve) -> Response:
    return await emptied(request, serve, "POST")


@breaks("RR79")
async def loses_the_body_of_delete(request: Request, serve: Serve) -> Response:
    return await emptied(request, serve, "DELETE")


@breaks("RR80")
async def wraps_rules_up(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, RULES, lambda answer: {"rules": answer})


@breaks("RR80")
async def lists_the_same_rules_for_all(request: Request, serve: Serve) -> Response:
    seed = (await asked_for(request, serve, "/_mock"))["seed"]
    return await queried(request, serve, RULES, programId=seed["program_id"])


@breaks(f"{LIST}/x-pagination")
async def gives_one_reward_too_many(request: Request, serve: Serve) -> Response:
    count = request.query_params.get("count", "")
    more = str(int(count) + 1) if count.isdigit() else count or None
    return await queried(request, serve, REWARDS, count=more)


@breaks(f"{LIST}/parameters/3/x-filters")
async def lists_what_is_pending_too(request: Request, serve: Serve) -> Response:
    issued = request.query_params.get("status") == "Issued"
    if issued:
        return await queried(request, serve, REWARDS, status=None)
    return await serve(request)


@breaks(f"{LIST}/x-order")
async def lists_rewards_by_recipient(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "Create_Dt_Asc")
    return await queried(request, serve, REWARDS, sort=sort)


@breaks(
    "/components/schemas/IssueRewardResult/properties/reward/anyOf",
    operation="issueReward",
)
async def writes_states_small(request: Request, serve: Serve) -> Response:
    def small(answer: Any) -> Any:
        reward = answer["reward"] if request.url.path == ISSUE else {}
        if "status" not in reward:
            return answer
        return {**answer, "reward": {**reward, "status": reward["status"].lower()}}

    return await answer_changed(request, serve, small)
