from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.issue_reward_info import IssueRewardInfo
from ...models.issue_reward_result import IssueRewardResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: IssueRewardInfo,
    override_ineligible: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["overrideIneligible"] = override_ineligible

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/rewards/issue",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | IssueRewardResult | None:
    if response.status_code == 200:
        response_200 = IssueRewardResult.from_dict(response.json())

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
) -> Response[Any | IssueRewardResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IssueRewardInfo,
    override_ineligible: bool | Unset = UNSET,
) -> Response[Any | IssueRewardResult]:
    """Issue a reward

     Issues one reward at once.

    Args:
        override_ineligible (bool | Unset):
        body (IssueRewardInfo): The reward to issue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | IssueRewardResult]
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
    body: IssueRewardInfo,
    override_ineligible: bool | Unset = UNSET,
) -> Any | IssueRewardResult | None:
    """Issue a reward

     Issues one reward at once.

    Args:
        override_ineligible (bool | Unset):
        body (IssueRewardInfo): The reward to issue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | IssueRewardResult
    """

    return sync_detailed(
        client=client,
        body=body,
        override_ineligible=override_ineligible,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IssueRewardInfo,
    override_ineligible: bool | Unset = UNSET,
) -> Response[Any | IssueRewardResult]:
    """Issue a reward

     Issues one reward at once.

    Args:
        override_ineligible (bool | Unset):
        body (IssueRewardInfo): The reward to issue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | IssueRewardResult]
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
    body: IssueRewardInfo,
    override_ineligible: bool | Unset = UNSET,
) -> Any | IssueRewardResult | None:
    """Issue a reward

     Issues one reward at once.

    Args:
        override_ineligible (bool | Unset):
        body (IssueRewardInfo): The reward to issue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | IssueRewardResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            override_ineligible=override_ineligible,
        )
    ).parsed
