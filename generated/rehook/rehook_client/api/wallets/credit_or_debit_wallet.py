from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.wallet_change import WalletChange
from ...types import Response


def _get_kwargs(
    source_id: str,
    wallet_id: str,
    *,
    body: WalletChange,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/wallets/customer/{source_id}/transactions/{wallet_id}".format(
            source_id=quote(str(source_id), safe=""),
            wallet_id=quote(str(wallet_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Any | None | Error | None:
    if response.status_code == 200:
        response_200 = cast(Any | None, response.json())
        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if 400 <= response.status_code <= 499:
        response_4xx = Error.from_dict(response.json())

        return response_4xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Any | None | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WalletChange,
) -> Response[Any | Any | None | Error]:
    """Credit or debit a wallet

     Adds points to a wallet or takes them off; each call makes one more transaction, so that a call
    whose outcome is unknown must not be repeated, although its method is PUT.

    Args:
        source_id (str):
        wallet_id (str):
        body (WalletChange): Points to add to a wallet or to take off.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Any | None | Error]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        wallet_id=wallet_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WalletChange,
) -> Any | Any | None | Error | None:
    """Credit or debit a wallet

     Adds points to a wallet or takes them off; each call makes one more transaction, so that a call
    whose outcome is unknown must not be repeated, although its method is PUT.

    Args:
        source_id (str):
        wallet_id (str):
        body (WalletChange): Points to add to a wallet or to take off.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Any | None | Error
    """

    return sync_detailed(
        source_id=source_id,
        wallet_id=wallet_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WalletChange,
) -> Response[Any | Any | None | Error]:
    """Credit or debit a wallet

     Adds points to a wallet or takes them off; each call makes one more transaction, so that a call
    whose outcome is unknown must not be repeated, although its method is PUT.

    Args:
        source_id (str):
        wallet_id (str):
        body (WalletChange): Points to add to a wallet or to take off.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Any | None | Error]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        wallet_id=wallet_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WalletChange,
) -> Any | Any | None | Error | None:
    """Credit or debit a wallet

     Adds points to a wallet or takes them off; each call makes one more transaction, so that a call
    whose outcome is unknown must not be repeated, although its method is PUT.

    Args:
        source_id (str):
        wallet_id (str):
        body (WalletChange): Points to add to a wallet or to take off.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Any | None | Error
    """

    return (
        await asyncio_detailed(
            source_id=source_id,
            wallet_id=wallet_id,
            client=client,
            body=body,
        )
    ).parsed
