from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lead import Lead
from ...models.lead_accepted import LeadAccepted
from ...models.lead_not_processed import LeadNotProcessed
from ...models.lead_tested import LeadTested
from ...models.validation_errors import ValidationErrors
from ...types import Response


def _get_kwargs(
    *,
    body: Lead,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lead/add",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> LeadAccepted | LeadNotProcessed | LeadTested:
            found: list[LeadAccepted | LeadNotProcessed | LeadTested] = []
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = LeadAccepted.from_dict(data)

                found.append(response_200_type_0)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = LeadNotProcessed.from_dict(data)

                found.append(response_200_type_1)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_2 = LeadTested.from_dict(data)

                found.append(response_200_type_2)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if len(found) > 1:
                raise ValueError(
                    "it is more than one of LeadAccepted, LeadNotProcessed, LeadTested"
                )
            if found:
                return found[0]
            raise ValueError("it is none of LeadAccepted, LeadNotProcessed, LeadTested")

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ValidationErrors.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Lead,
) -> Response[Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors]:
    """Add a lead

     Hands one lead to the dialler, or only checks its fields when `test` is set; whether the lead was
    taken is told by the body and not by the status, and a lead that was not taken has been stored all
    the same.

    Args:
        body (Lead): A person to call, and how to go about it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors]
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
    body: Lead,
) -> Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors | None:
    """Add a lead

     Hands one lead to the dialler, or only checks its fields when `test` is set; whether the lead was
    taken is told by the body and not by the status, and a lead that was not taken has been stored all
    the same.

    Args:
        body (Lead): A person to call, and how to go about it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Lead,
) -> Response[Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors]:
    """Add a lead

     Hands one lead to the dialler, or only checks its fields when `test` is set; whether the lead was
    taken is told by the body and not by the status, and a lead that was not taken has been stored all
    the same.

    Args:
        body (Lead): A person to call, and how to go about it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: Lead,
) -> Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors | None:
    """Add a lead

     Hands one lead to the dialler, or only checks its fields when `test` is set; whether the lead was
    taken is told by the body and not by the status, and a lead that was not taken has been stored all
    the same.

    Args:
        body (Lead): A person to call, and how to go about it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LeadAccepted | LeadNotProcessed | LeadTested | ValidationErrors
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
