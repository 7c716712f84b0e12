from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.customer import Customer
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    referral_code: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/customers/validate-code/{referral_code}".format(
            referral_code=quote(str(referral_code), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Customer | Error | None:
    if response.status_code == 200:
        response_200 = Customer.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Customer | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    referral_code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | Customer | Error]:
    """Validate a referral code

     Returns the customer who owns a referral code, and so tells whether the code is valid.

    Args:
        referral_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Customer | Error]
    """

    kwargs = _get_kwargs(
        referral_code=referral_code,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    referral_code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | Customer | Error | None:
    """Validate a referral code

     Returns the customer who owns a referral code, and so tells whether the code is valid.

    Args:
        referral_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Customer | Error
    """

    return sync_detailed(
        referral_code=referral_code,
        client=client,
    ).parsed


async def asyncio_detailed(
    referral_code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | Customer | Error]:
    """Validate a referral code

     Returns the customer who owns a referral code, and so tells whether the code is valid.

    Args:
        referral_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Customer | Error]
    """

    kwargs = _get_kwargs(
        referral_code=referral_code,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    referral_code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | Customer | Error | None:
    """Validate a referral code

     Returns the customer who owns a referral code, and so tells whether the code is valid.

    Args:
        referral_code (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Customer | Error
    """

    return (
        await asyncio_detailed(
            referral_code=referral_code,
            client=client,
        )
    ).parsed
