"""Referral programs of the account."""

from __future__ import annotations

from typing import Unpack

from .._kinds import ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.program import Program
from ..models.program_set import ProgramSet
from ..types import UNSET, Unset

LIST_PROGRAMS: Operation[ProgramSet] = Operation(
    id="listPrograms",
    called="programs.list()",
    method="GET",
    path="/api/programs",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "A part of the list of programs.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("ProgramSet")},
    reads=True,
)
LIST_PROGRAMS_PAGING: Paging[Program] = Paging(
    parameter="offset",
    first=0,
    counts_items=True,
    items=("programs",),
    total=("total",),
    error=("message",),
    size={"count": 100},
)
GET_PROGRAM: Operation[Program] = Operation(
    id="getProgram",
    called="programs.get()",
    method="GET",
    path="/api/program/getsingle",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The program of that name, not in a set.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("Program")},
    reads=True,
)


class ProgramsResource:
    """Referral programs of the account."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Program]:
        """List programs.

        Lists the referral programs of the account.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-programs_programId_offset_count

        Args:
            program_id: Only this program.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_PROGRAMS,
            LIST_PROGRAMS_PAGING,
            options,
            query={"programId": program_id, "offset": offset, "count": count},
        )

    def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ProgramSet:
        """List programs.

        Lists the referral programs of the account.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-programs_programId_offset_count

        Args:
            program_id: Only this program.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_PROGRAMS, options, query={"programId": program_id, "offset": offset, "count": count}
        )

    def get(self, *, program_name: str, **options: Unpack[CallOptions]) -> Program:
        """Get a program.

        Returns one program by its name, not in a set.

        See https://api.referralrock.com/Help/Api/GET-api-program-getsingle_programName

        Args:
            program_name: Name of the program.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_PROGRAM, options, query={"programName": program_name})


class AsyncProgramsResource:
    """Referral programs of the account."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Program]:
        """List programs.

        Lists the referral programs of the account.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-programs_programId_offset_count

        Args:
            program_id: Only this program.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_PROGRAMS,
            LIST_PROGRAMS_PAGING,
            options,
            query={"programId": program_id, "offset": offset, "count": count},
        )

    async def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ProgramSet:
        """List programs.

        Lists the referral programs of the account.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-programs_programId_offset_count

        Args:
            program_id: Only this program.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_PROGRAMS, options, query={"programId": program_id, "offset": offset, "count": count}
        )

    async def get(self, *, program_name: str, **options: Unpack[CallOptions]) -> Program:
        """Get a program.

        Returns one program by its name, not in a set.

        See https://api.referralrock.com/Help/Api/GET-api-program-getsingle_programName

        Args:
            program_name: Name of the program.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_PROGRAM, options, query={"programName": program_name})
