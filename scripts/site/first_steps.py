"""The first steps that the home page shows, with the API whose first call is the shortest."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from scripts.client.samples import program, simplest
from scripts.site.code_tabs import highlighted
from scripts.spec.document import Spec


def first_steps(specs: Sequence[Spec]) -> list[tuple[str, Markup]]:
    """Each step with its label, in the order in which they are taken; none where there is no API."""
    calls = [(program(each, simplest(each)), each.name) for each in specs]
    if not calls:
        return []
    call, name = min(calls, key=lambda each: len(each[0]))
    mock = f"make mock API={name} PORT=8401\n# for people: http://127.0.0.1:8401/_mock"
    check = (
        "# the mock, or any server that should behave like the API\n"
        f"make contract API={name}\n"
        f"make contract API={name} BASE_URL=http://127.0.0.1:8401"
    )
    return [
        ("Install", highlighted(f"pip install ./generated/{name}", "bash")),
        ("First call", highlighted(call, "python")),
        ("Mock", highlighted(mock, "bash")),
        ("Contract check", highlighted(check, "bash")),
    ]
