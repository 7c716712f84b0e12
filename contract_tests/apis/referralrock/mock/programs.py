"""Programs: listed, and one by its name. They are made and changed in the vendor's app, here by actions."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.lists import page, read_text
from contract_tests.apis.referralrock.mock.queries import programs_named
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, found


@dataclass(frozen=True, slots=True)
class Programs:
    store: Store
    shapes: Shapes

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/api/programs", {"GET": self.list_all}),
            PathItem("/api/program/getsingle", {"GET": self.get}),
        ]

    async def list_all(self, request: Request) -> Shown:
        """No order is documented: oldest first. That programId may be a name or title, as it may
        where members are listed, is an assumption."""
        wanted = read_text(request, "programId")
        programs = (
            programs_named(self.store, wanted) if wanted else list(self.store.programs)
        )
        return page(request, "programs", programs, self.shapes.program)

    async def get(self, request: Request) -> Shown:
        """404 for a name that no program has is assumed. Of several the oldest is meant."""
        name = read_text(request, "programName")
        if not name:
            raise Refused(400, "the query parameter programName is missing")
        named = self.store.programs.first("name", name)
        program = found(named, f"no program has the name {name!r}")
        return self.shapes.program(program)
