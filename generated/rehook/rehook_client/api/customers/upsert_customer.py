from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.customer_upsert import CustomerUpsert
from ...models.customer_upsert_result import CustomerUpsertResult
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    *,
    body: CustomerUpsert,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/customers",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CustomerUpsertResult | Error | None:
    if response.status_code == 200:
        response_200 = CustomerUpsertResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CustomerUpsertResult | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerUpsert,
) -> Response[Any | CustomerUpsertResult | Error]:
    """Create or update a customer

     Creates the customer when the source ID is new and changes its properties and referral code
    otherwise; to be called when somebody signs up and whenever something about them changes.

    Args:
        body (CustomerUpsert): What is to be known of a customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CustomerUpsertResult | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerUpsert,
) -> Any | CustomerUpsertResult | Error | None:
    """Create or update a customer

     Creates the customer when the source ID is new and changes its properties and referral code
    otherwise; to be called when somebody signs up and whenever something about them changes.

    Args:
        body (CustomerUpsert): What is to be known of a customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CustomerUpsertResult | Error
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerUpsert,
) -> Response[Any | CustomerUpsertResult | Error]:
    """Create or update a customer

     Creates the customer when the source ID is new and changes its properties and referral code
    otherwise; to be called when somebody signs up and whenever something about them changes.

    Args:
        body (CustomerUpsert): What is to be known of a customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CustomerUpsertResult | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CustomerUpsert,
) -> Any | CustomerUpsertResult | Error | None:
    """Create or update a customer

     Creates the customer when the source ID is new and changes its properties and referral code
    otherwise; to be called when somebody signs up and whenever something about them changes.

    Args:
        body (CustomerUpsert): What is to be known of a customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CustomerUpsertResult | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
