from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.referral import Referral
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    email: str | Unset = UNSET,
    referral_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["email"] = email

    params["referralId"] = referral_id

    params["externalId"] = external_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/referral/single",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Referral | None:
    if response.status_code == 200:
        response_200 = Referral.from_dict(response.json())

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
) -> Response[Any | Referral]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: str | Unset = UNSET,
    referral_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[Any | Referral]:
    """Get a referral

     Returns one referral by its email address, its ID or its external ID, of which at least one has to
    be sent.

    Args:
        email (str | Unset):
        referral_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Referral]
    """

    kwargs = _get_kwargs(
        email=email,
        referral_id=referral_id,
        external_id=external_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    email: str | Unset = UNSET,
    referral_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Any | Referral | None:
    """Get a referral

     Returns one referral by its email address, its ID or its external ID, of which at least one has to
    be sent.

    Args:
        email (str | Unset):
        referral_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Referral
    """

    return sync_detailed(
        client=client,
        email=email,
        referral_id=referral_id,
        external_id=external_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: str | Unset = UNSET,
    referral_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[Any | Referral]:
    """Get a referral

     Returns one referral by its email address, its ID or its external ID, of which at least one has to
    be sent.

    Args:
        email (str | Unset):
        referral_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Referral]
    """

    kwargs = _get_kwargs(
        email=email,
        referral_id=referral_id,
        external_id=external_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    email: str | Unset = UNSET,
    referral_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Any | Referral | None:
    """Get a referral

     Returns one referral by its email address, its ID or its external ID, of which at least one has to
    be sent.

    Args:
        email (str | Unset):
        referral_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Referral
    """

    return (
        await asyncio_detailed(
            client=client,
            email=email,
            referral_id=referral_id,
            external_id=external_id,
        )
    ).parsed
