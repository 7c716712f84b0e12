"""Lists, programs, members and referrals, as the tests of rules call them; `rewards` has the rest."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import Any

from contract_tests.apis.referralrock.calls.common import (
    MEMBERS,
    PROGRAMS,
    REFERRALS,
    STATS,
    UPDATE_MEMBERS,
    UPDATE_REFERRALS,
    Fields,
    add_program,
    ids,
    moment,
    text,
)
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.target import NotRun


class MemberCalls(Client):
    """The API, but for rewards and payouts."""

    def got(self, path: str, **query: Any) -> ExpectedAnswer:
        """The answer to a question, which has to be one."""
        shown = {name: text(value) for name, value in query.items()}
        return expect(self.get(path, params=shown)).succeeds()

    def found(self, path: str, key: str = "", **query: Any) -> list[Shown]:
        """The items of a list, which stand under the last word of its path unless `key` says where."""
        return self.got(path, **query).objects(key or path.rpartition("/")[2])

    def listed(self, path: str, **query: Any) -> Expected[list[str]]:
        """The ids of the items of a list."""
        asked = "&".join(f"{name}={text(value)}" for name, value in query.items())
        return expect(
            ids(self.found(path, **query)), f"ids of {path}?{asked}".rstrip("?")
        )

    def own_in_order(
        self, path: str, own: list[str], **query: Any
    ) -> Expected[list[str]]:
        """Those of the ids that are listed, in the order of the list. Raises NotRun where others leave no room for them."""
        whole = self.listed(path, **query)
        mine = [one for one in whole.value if one in own]
        if len(mine) < len(own):
            raise NotRun(f"others push what was added out of {path}")
        return expect(mine, whole.what)

    def is_cut(self, path: str, **query: Any) -> None:
        """Offset and count choose of what a list has without them; three items at least have to be there."""
        every = self.listed(path, count=4, **query).value
        self.listed(path, offset=1, count=1, **query).equals(every[1:2])
        self.listed(path, offset=2, count=2, **query).equals(every[2:4])
        self.listed(path, count=2, **query).equals(every[:2])
        most = self.listed(path, offset=1, **query).value
        expect(most[: len(every) - 1], f"{path} after the first").equals(every[1:])

    def dates_choose(self, path: str, id: str, made: str, form: str) -> None:
        """A list has it from before to after it was made, and only then."""
        before, after = (
            f"{moment(made) + timedelta(days=days):{form}}" for days in (-2, 2)
        )
        self.listed(path, dateFrom=before, dateTo=after).holds(id)
        self.listed(path, dateFrom=after).lacks(id)
        self.listed(path, dateTo=before).lacks(id)

    @cached_property
    def program(self) -> Shown:
        """The program that a test adds members to, unless it says otherwise."""
        for one in self.found(PROGRAMS):
            return one
        raise NotRun("the account has no program")

    def other_program(self) -> Shown:
        """A second program. Raises NotRun where there is none, and no mock to add it."""
        if self.can("add_program"):
            return add_program(MockControl(self.gate))
        for one in self.found(PROGRAMS)[1:]:
            return one
        raise NotRun("the account has one program")

    def new_member(self, name: str = "Ben", **fields: Any) -> Fields:
        """The body that makes a member whom the server has not seen; fields that are None are left out."""
        own = self.fresh(name)
        whole = {
            "programId": fields.get("programId") or self.program["id"],
            "firstName": own,
            "lastName": "Sample",
            "email": f"{own.lower()}.sample@example.com",
            "externalIdentifier": f"crm-{own}",
            **fields,
        }
        return {key: value for key, value in whole.items() if value is not None}

    def add_member(self, name: str = "Ben", **fields: Any) -> Shown:
        """A member just made, as the answer shows it."""
        body = self.new_member(name, **fields)
        return expect(self.post(MEMBERS, json=body)).succeeds().object("member")

    def new_referral(self, code: str, name: str = "Dora", **fields: Any) -> Fields:
        """The body that makes a referral whom the server has not seen."""
        own = self.fresh(name)
        told = {"firstName": own, "email": f"{own.lower()}.sample@example.com"}
        return {
            "referralCode": code,
            **told,
            "externalIdentifier": f"order-{own}",
            "phoneNumber": f"+1{int.from_bytes(own.encode()) % 10**10:010}",
            **fields,
        }

    def add_referral(self, code: str, name: str = "Dora", **fields: Any) -> Shown:
        """A referral just made with the code of a member, as the answer shows it."""
        body = self.new_referral(code, name, **fields)
        return expect(self.post(REFERRALS, json=body)).succeeds().object("referral")

    def update_members(self, wanted: Fields, **fields: Any) -> ExpectedAnswer:
        body = [{"query": wanted, "member": fields}]
        return expect(self.post(UPDATE_MEMBERS, json=body))

    def update_referrals(self, wanted: Fields, **fields: Any) -> ExpectedAnswer:
        body = [{"query": wanted, "referral": fields}]
        return expect(self.post(UPDATE_REFERRALS, json=body))

    def remove(self, path: str, wanted: Fields, method: str = "POST") -> ExpectedAnswer:
        """Remove the member or referral that a query names."""
        return expect(self.request(method, path, json=[{"query": wanted}]))

    def member(self, member_id: str) -> Shown:
        """A member as it is listed, which it has to be."""
        return self.one_of(MEMBERS, member_id)

    def referral(self, referral_id: str) -> Shown:
        """A referral as it is listed, which it has to be."""
        return self.one_of(REFERRALS, referral_id)

    def one_of(self, path: str, id: str, **query: Any) -> Shown:
        """The item that is listed under an id."""
        items = {one["id"]: one for one in self.found(path, **query or {"query": id})}
        return expect(items, f"the items of {path}").holds(id).value[id]

    def stats(self, query: str, **parts: str) -> Shown:
        """The figures of a member."""
        return self.got(STATS, query=query, **parts).object()
