"""Actions of the Referral Rock mock for what people set up in the vendor's app, programs and payouts, as no operation does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from contract_tests.apis.referralrock.mock import seed
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges
from contract_tests.apis.referralrock.mock.records import Payout, Program
from contract_tests.apis.referralrock.mock.shapes import Shapes, plain
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import found, new_guid


@dataclass(frozen=True, slots=True)
class SetupActions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store
    shapes: Shapes
    members: MemberChanges

    def seed_examples(self) -> None:
        """The member, the referral, the rewards, the subscription and the unsubscribed address are
        there that sample requests name, and a second program, which is closed."""
        seed.add_examples(self.store)

    def add_program(
        self,
        name: str,
        title: str = "",
        type: Literal["Web", "Form"] = "Web",
        is_active: bool = True,
    ) -> dict[str, Any]:
        """A program with this name, title (the name when left out) and type is made in the vendor's
        app, open or not as is_active says, without reward rules; answers it."""
        id = new_guid()
        url = f"https://refer.example.com/{id[:8]}"
        program = Program(
            id=id,
            isActive=is_active,
            name=name,
            type=type,
            title=title or name,
            directUrl=url,
            widgetUrl=f"{url}/widget",
        )
        self.store.programs.add(program)
        self.members.webhooks.tell("ProgramAdd", program)
        return self.shapes.program(program)

    def add_payout(
        self, description: str, payout_type: str = "Custom"
    ) -> dict[str, Any]:
        """Another way to pay rewards, called description and of the type payout_type, is set up in the
        vendor's app; answers it."""
        payout = Payout(id=new_guid(), payoutType=payout_type, description=description)
        return plain(self.store.payouts.add(payout))

    def set_program_active(
        self, is_active: bool, program_id: str = seed.PROGRAM_ID
    ) -> None:
        """The program program_id is opened or closed in the vendor's app, as is_active says."""
        program = program_of(self.store, program_id)
        if program.isActive is not is_active:
            program.isActive = is_active
            self.members.webhooks.tell("ProgramUpdate", program)

    def delete_program(self, program_id: str) -> None:
        """The program program_id is deleted in the vendor's app, with its members and all that is
        theirs."""
        program = program_of(self.store, program_id)
        for member in self.store.members.where("program", program.id):
            self.members.remove(member)
        self.members.webhooks.tell("ProgramDelete", program)
        for rule in self.store.rules.where("program", program.id):
            self.store.rules.remove(rule)
        self.store.programs.remove(program)


def program_of(store: Store, id: str) -> Program:
    """The program with that id; Refused with 400."""
    return found(store.programs.get(id), f"no program has the id {id!r}", 400)
