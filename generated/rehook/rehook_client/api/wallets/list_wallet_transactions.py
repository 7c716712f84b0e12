from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.wallet_transaction import WalletTransaction
from ...types import UNSET, Response, Unset


def _get_kwargs(
    source_id: str,
    wallet_id: str,
    *,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/wallets/customer/{source_id}/transactions/{wallet_id}".format(
            source_id=quote(str(source_id), safe=""),
            wallet_id=quote(str(wallet_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Error | list[WalletTransaction] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("it is no list")
        for response_200_item_data in _response_200:
            response_200_item = WalletTransaction.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[Any | Error | list[WalletTransaction]]:
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
    page: int | Unset = UNSET,
) -> Response[Any | Error | list[WalletTransaction]]:
    """List the transactions of a wallet

     Lists what was credited to and debited from a wallet, page by page.

    Args:
        source_id (str):
        wallet_id (str):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | list[WalletTransaction]]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        wallet_id=wallet_id,
        page=page,
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
    page: int | Unset = UNSET,
) -> Any | Error | list[WalletTransaction] | None:
    """List the transactions of a wallet

     Lists what was credited to and debited from a wallet, page by page.

    Args:
        source_id (str):
        wallet_id (str):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | list[WalletTransaction]
    """

    return sync_detailed(
        source_id=source_id,
        wallet_id=wallet_id,
        client=client,
        page=page,
    ).parsed


async def asyncio_detailed(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[Any | Error | list[WalletTransaction]]:
    """List the transactions of a wallet

     Lists what was credited to and debited from a wallet, page by page.

    Args:
        source_id (str):
        wallet_id (str):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | list[WalletTransaction]]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        wallet_id=wallet_id,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    source_id: str,
    wallet_id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Any | Error | list[WalletTransaction] | None:
    """List the transactions of a wallet

     Lists what was credited to and debited from a wallet, page by page.

    Args:
        source_id (str):
        wallet_id (str):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | list[WalletTransaction]
    """

    return (
        await asyncio_detailed(
            source_id=source_id,
            wallet_id=wallet_id,
            client=client,
            page=page,
        )
    ).parsed
