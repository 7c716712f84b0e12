"""Small breakages of the Referral Rock mock, for the rules on payouts and for what their schemas promise."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.defects import (
    asked_for,
    body_changed,
    is_call,
    queried,
    shown_changed,
    with_query,
    without,
)
from contract_tests.harness.mocking.spoiling import Serve, breaks, json_of, with_json

PAYOUTS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS = "/api/payouts/transactions"


async def posted(
    request: Request, serve: Serve, path: str, **query: str | None
) -> Response:
    """The mock's answer; to a POST to the path, that to another query."""
    return await serve(
        with_query(request, **query) if is_call(request, "POST", path) else request
    )


async def first_payout(request: Request, serve: Serve) -> str:
    payouts = (await asked_for(request, serve, PAYOUTS)).get("payouts", [])
    return str(payouts[0]["id"]) if payouts else ""


@breaks("RR58")
async def lists_payouts_bare(request: Request, serve: Serve) -> Response:
    return await shown_changed(
        request, serve, PAYOUTS, lambda answer: answer["payouts"]
    )


@breaks("RR58")
async def knows_one_payout_alone(request: Request, serve: Serve) -> Response:
    def one(answer: Any) -> Any:
        return {**answer, "payouts": answer["payouts"][:1], "total": 1}

    return await shown_changed(request, serve, PAYOUTS, one)


@breaks("RR59")
async def says_nothing_of_what_is_owed(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, PENDING, without("message"))


@breaks("RR59")
async def cuts_what_is_owed(request: Request, serve: Serve) -> Response:
    def cut(answer: Any) -> Any:
        first = int(request.query_params.get("offset", "0"))
        last = first + int(request.query_params.get("count", "1000"))
        return {**answer, "payoutsPending": answer["payoutsPending"][first:last]}

    return await shown_changed(request, serve, PENDING, cut)


@breaks("RR60")
async def lists_what_is_owed_to_anybody(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, PENDING, recipientId=None)


@breaks("RR60")
async def forgets_the_older_parameter(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, PENDING, memberId=None)


@breaks("RR61")
async def counts_later_rewards_always(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("includeIneligible", "true")
    return await queried(request, serve, PENDING, includeIneligible=asked)


@breaks("RR61")
async def counts_no_later_rewards(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, PENDING, includeIneligible=None)


@breaks("RR62")
async def tells_no_balance(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, TRANSACTIONS, without("balance"))


@breaks("RR63")
async def lists_what_anybody_got(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, TRANSACTIONS, recipientId=None)


@breaks("RR63")
async def lists_transactions_of_any_id(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, TRANSACTIONS, transactionId=None)


@breaks("RR64")
async def pays_every_recipient(request: Request, serve: Serve) -> Response:
    return await body_changed(request, serve, TRANSACTIONS, without("recipientId"))


@breaks("RR64")
async def pays_by_every_payout(request: Request, serve: Serve) -> Response:
    body = await json_of(request) if is_call(request, "POST", TRANSACTIONS) else None
    if not isinstance(body, dict) or "payoutId" not in body:
        return await serve(request)
    for one in (await asked_for(request, serve, PAYOUTS))["payouts"]:
        response = await serve(with_json(request, {**body, "payoutId": one["id"]}))
    return response


@breaks("RR65")
async def pays_by_the_first_payout_unasked(request: Request, serve: Serve) -> Response:
    first = await first_payout(request, serve)
    return await body_changed(
        request, serve, TRANSACTIONS, lambda body: {"payoutId": first, **body}
    )


@breaks("RR66")
async def pays_later_rewards_unasked(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("overrideIneligible", "true")
    return await posted(request, serve, TRANSACTIONS, overrideIneligible=asked)


@breaks("RR66")
async def pays_no_later_rewards(request: Request, serve: Serve) -> Response:
    return await posted(request, serve, TRANSACTIONS, overrideIneligible=None)


@breaks("/components/schemas/PayoutTransactionSet/properties/balance/type")
async def writes_the_balance_with_its_currency(
    request: Request, serve: Serve
) -> Response:
    def written(answer: Any) -> Any:
        return {**answer, "balance": f"${answer['balance']}"}

    return await shown_changed(request, serve, TRANSACTIONS, written)


@breaks("/components/schemas/PayoutPendingSet/required")
async def has_no_total_where_nothing_is_paged(
    request: Request, serve: Serve
) -> Response:
    return await shown_changed(request, serve, PENDING, without("total"))


@breaks("/paths/~1api~1payouts~1transactions/post/responses")
async def answers_201_to_a_payment(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if is_call(request, "POST", TRANSACTIONS) and response.status_code == 200:
        response.status_code = 201
    return response


@breaks("/components/schemas/PayoutPending/properties/rewardsList/type")
async def lists_rewards_as_an_array(request: Request, serve: Serve) -> Response:
    def split(answer: Any) -> Any:
        owed = answer["payoutsPending"]
        arrays = [{**one, "rewardsList": one["rewardsList"].split(",")} for one in owed]
        return {**answer, "payoutsPending": arrays}

    return await shown_changed(request, serve, PENDING, split)
