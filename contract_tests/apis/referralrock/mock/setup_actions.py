"""What people set up in the vendor's app, programs and payouts, which no operation does: actions of the Referral Rock mock."""

from __future__ import annotations

from typing import Any, Literal

from contract_tests.apis.referralrock.mock import seed
from contract_tests.apis.referralrock.mock.records import Payout, Program
from contract_tests.apis.referralrock.mock.removal import remove_member
from contract_tests.apis.referralrock.mock.shapes import Shapes, plain
from contract_tests.apis.referralrock.mock.store import Store, new_id
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Refused


class SetupActions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    def __init__(self, store: Store, webhooks: Webhooks) -> None:
        self.store = store
        self.webhooks = webhooks
        self.shapes = Shapes(store)

    def add_program(
        self,
        name: str,
        title: str = "",
        type: Literal["Web", "Form"] = "Web",
        is_active: bool = True,
    ) -> dict[str, Any]:
        """A program with this name, title (the name when left out) and type is made in the vendor's
        app, open or not as is_active says, without reward rules; answers it."""
        id = new_id()
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
        self.webhooks.tell("ProgramAdd", program)
        return self.shapes.program(program)

    def add_payout(
        self, description: str, payout_type: str = "Custom"
    ) -> dict[str, Any]:
        """Another way to pay rewards, called description and of the type payout_type, is set up in the
        vendor's app; answers it."""
        payout = Payout(id=new_id(), payoutType=payout_type, description=description)
        return plain(self.store.payouts.add(payout))

    def set_program_active(
        self, is_active: bool, program_id: str = seed.PROGRAM_ID
    ) -> None:
        """The program program_id is opened or closed in the vendor's app, as is_active says."""
        program = program_of(self.store, program_id)
        if program.isActive is not is_active:
            program.isActive = is_active
            self.webhooks.tell("ProgramUpdate", program)

    def delete_program(self, program_id: str) -> None:
        """The program program_id is deleted in the vendor's app, with its members and all that is
        theirs."""
        program = program_of(self.store, program_id)
        for member in self.store.members.where("program", program.id):
            remove_member(self.store, self.webhooks, member)
        self.webhooks.tell("ProgramDelete", program)
        for rule in self.store.rules.where("program", program.id):
            self.store.rules.remove(rule)
        self.store.programs.remove(program)


def program_of(store: Store, id: str) -> Program:
    """The program with that id; Refused with 400."""
    program = store.programs.get(id)
    if program is None:
        raise Refused(400, f"no program has the id {id!r}")
    return program
