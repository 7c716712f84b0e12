from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.issue_payout_transaction import IssuePayoutTransaction
from ...models.issue_payout_transaction_result_set import (
    IssuePayoutTransactionResultSet,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: IssuePayoutTransaction,
    override_ineligible: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["overrideIneligible"] = override_ineligible

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/payouts/transactions",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | IssuePayoutTransactionResultSet | None:
    if response.status_code == 200:
        response_200 = IssuePayoutTransactionResultSet.from_dict(response.json())

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = cast(Any, None)
        return response_4xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | IssuePayoutTransactionResultSet]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IssuePayoutTransaction,
    override_ineligible: bool | Unset = UNSET,
) -> Response[Any | IssuePayoutTransactionResultSet]:
    """Pay out rewards

     Pays out the pending rewards of one payout, of all recipients or of one.

    Args:
        override_ineligible (bool | Unset):
        body (IssuePayoutTransaction): What to pay out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | IssuePayoutTransactionResultSet]
    """

    kwargs = _get_kwargs(
        body=body,
        override_ineligible=override_ineligible,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: IssuePayoutTransaction,
    override_ineligible: bool | Unset = UNSET,
) -> Any | IssuePayoutTransactionResultSet | None:
    """Pay out rewards

     Pays out the pending rewards of one payout, of all recipients or of one.

    Args:
        override_ineligible (bool | Unset):
        body (IssuePayoutTransaction): What to pay out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | IssuePayoutTransactionResultSet
    """

    return sync_detailed(
        client=client,
        body=body,
        override_ineligible=override_ineligible,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IssuePayoutTransaction,
    override_ineligible: bool | Unset = UNSET,
) -> Response[Any | IssuePayoutTransactionResultSet]:
    """Pay out rewards

     Pays out the pending rewards of one payout, of all recipients or of one.

    Args:
        override_ineligible (bool | Unset):
        body (IssuePayoutTransaction): What to pay out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | IssuePayoutTransactionResultSet]
    """

    kwargs = _get_kwargs(
        body=body,
        override_ineligible=override_ineligible,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: IssuePayoutTransaction,
    override_ineligible: bool | Unset = UNSET,
) -> Any | IssuePayoutTransactionResultSet | None:
    """Pay out rewards

     Pays out the pending rewards of one payout, of all recipients or of one.

    Args:
        override_ineligible (bool | Unset):
        body (IssuePayoutTransaction): What to pay out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | IssuePayoutTransactionResultSet
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            override_ineligible=override_ineligible,
        )
    ).parsed
