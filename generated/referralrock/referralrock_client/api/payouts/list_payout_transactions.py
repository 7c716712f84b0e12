from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.payout_transaction_set import PayoutTransactionSet
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    recipient_id: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["recipientId"] = recipient_id

    params["transactionId"] = transaction_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/payouts/transactions",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PayoutTransactionSet | None:
    if response.status_code == 200:
        response_200 = PayoutTransactionSet.from_dict(response.json())

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
) -> Response[Any | PayoutTransactionSet]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    recipient_id: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
) -> Response[Any | PayoutTransactionSet]:
    """List payout transactions

     Lists what was paid out.

    Args:
        recipient_id (str | Unset):
        transaction_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PayoutTransactionSet]
    """

    kwargs = _get_kwargs(
        recipient_id=recipient_id,
        transaction_id=transaction_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    recipient_id: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
) -> Any | PayoutTransactionSet | None:
    """List payout transactions

     Lists what was paid out.

    Args:
        recipient_id (str | Unset):
        transaction_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PayoutTransactionSet
    """

    return sync_detailed(
        client=client,
        recipient_id=recipient_id,
        transaction_id=transaction_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    recipient_id: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
) -> Response[Any | PayoutTransactionSet]:
    """List payout transactions

     Lists what was paid out.

    Args:
        recipient_id (str | Unset):
        transaction_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PayoutTransactionSet]
    """

    kwargs = _get_kwargs(
        recipient_id=recipient_id,
        transaction_id=transaction_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    recipient_id: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
) -> Any | PayoutTransactionSet | None:
    """List payout transactions

     Lists what was paid out.

    Args:
        recipient_id (str | Unset):
        transaction_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PayoutTransactionSet
    """

    return (
        await asyncio_detailed(
            client=client,
            recipient_id=recipient_id,
            transaction_id=transaction_id,
        )
    ).parsed
