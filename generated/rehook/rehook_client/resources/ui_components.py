"""Parts of a page that Rehook renders for a customer."""

from __future__ import annotations

from typing import Any, Unpack

from .._kinds import OPEN_OBJECT, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session

GET_UI_COMPONENT: Operation[dict[str, Any]] = Operation(
    id="getUiComponent",
    called="ui_components.get()",
    method="GET",
    path="/customers/ui/components/{token}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "Where the component is.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": OPEN_OBJECT, "4XX": ObjectOf("Error")},
    reads=True,
)


class UiComponentsResource:
    """Parts of a page that Rehook renders for a customer."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, token: str, *, source_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get a UI component.

        Returns the address of a page in HTML that shows one customer a wheel to spin.

        See https://rehook.readme.io/reference/get_customers-ui-components-token

        Args:
            token: Token of the application, as the settings of the dashboard show it.
            source_id: Customer whom the component is for, by either ID.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_UI_COMPONENT, options, path={"token": token}, query={"source_id": source_id})


class AsyncUiComponentsResource:
    """Parts of a page that Rehook renders for a customer."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, token: str, *, source_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get a UI component.

        Returns the address of a page in HTML that shows one customer a wheel to spin.

        See https://rehook.readme.io/reference/get_customers-ui-components-token

        Args:
            token: Token of the application, as the settings of the dashboard show it.
            source_id: Customer whom the component is for, by either ID.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            GET_UI_COMPONENT, options, path={"token": token}, query={"source_id": source_id}
        )
