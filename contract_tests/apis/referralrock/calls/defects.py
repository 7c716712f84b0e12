"""Defects of Referral Rock that the tests of several rules have to find, and what such defects look up."""

from __future__ import annotations

from typing import Any

from contract_tests.apis.referralrock.calls.common import (
    MEMBERS,
    PAYOUTS,
    PROGRAMS,
    REWARDS,
)
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import Defect, Serve, looked_up, misreads

DONE = {"Status": "Success", "Message": None}
FIRST_PAYOUT = looked_up(PAYOUTS, "payouts", 0, "id")
FIRST_PROGRAM = looked_up(PROGRAMS, "programs", 0, "id")
FIRST_MEMBER = looked_up(MEMBERS, "members", -1, "id")
FIRST_CODE = looked_up(MEMBERS, "members", -1, "referralCode")
NEWEST_MEMBER = looked_up(MEMBERS, "members", 0, "id")
NEWEST_REWARD = looked_up(REWARDS, "rewards", 0, "id")


def only_says(place: str, **fields: Any) -> Defect:
    """Does nothing with a batch, and answers of each item that it is done."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if not asked.is_at(place):
            return await serve(asked)
        told = {**fields, "resultInfo": DONE}
        return Reply(200).with_json([{**item, **told} for item in asked.json])

    return Defect("only-says-it", spoil)


def guesses_the_program(path: str) -> Defect:
    """Takes a query with an email or the like alone for one about the first program."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if not asked.is_at(path):
            return await serve(asked)
        first = {"programId": await FIRST_PROGRAM.ask(asked, serve)}

        def guessed(query: dict[str, Any]) -> dict[str, Any]:
            whole = "secondaryInfo" not in query
            return query if whole else {"tertiaryInfo": first, **query}

        return await serve(asked.with_changed(changed(query=guessed)))

    return Defect("guesses-the-program", spoil)


def knows_no(name: str, path: str, query: str = "query") -> Defect:
    """Takes a query by this name for an empty one."""

    def unnamed(asked: dict[str, Any]) -> dict[str, Any]:
        return {} if any(name in (part or {}) for part in asked.values()) else asked

    spoil = misreads(path, changed(**{query: unnamed})).spoil
    return Defect(f"knows-no-{name}", spoil)
