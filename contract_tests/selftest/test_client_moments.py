"""Moments without a zone, stated by a pattern: naive `datetime`s that are written back as they came."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.selftest.toys import Reply, Server, TypeErrors, described
from scripts.spec import zoneless_datetimes

SPEC = described("moments")
BLANK = SPEC["components"]["schemas"]["Moment"]["pattern"]

AT = datetime.datetime(2024, 9, 24, 17, 7, 34)
TEXT = "2024-09-24 17:07:34"


MOMENTS = st.datetimes().map(lambda moment: moment.replace(microsecond=0))


@settings(deadline=None)
@given(MOMENTS, MOMENTS | st.none(), st.lists(MOMENTS, max_size=2))
def test_they_are_naive_and_written_back_as_they_came(
    acme: Any,
    at: datetime.datetime,
    seen: datetime.datetime | None,
    all_: list[datetime.datetime],
) -> None:
    data = {
        "at": at.isoformat(" "),
        "until": at.isoformat(" "),
        "left": None,
        "seen": seen and seen.isoformat("T"),
        "all": [each.isoformat(" ") for each in all_],
        "day": "2024-09-24",
    }
    visit = acme.models.Visit.from_dict(data)
    assert (visit.at, visit.until, visit.left) == (at, at, None)
    assert (visit.seen, visit.all_, visit.day) == (seen, all_, "2024-09-24")
    assert visit.at.tzinfo is None
    assert visit.to_dict() == data


def test_they_are_sent_as_the_pattern_has_them(
    acme: Any, client: Any, server: Server
) -> None:
    server.respond = lambda request: Reply(200, request.raw)
    visit = acme.models.Visit(at=AT, left=AT, seen=AT, all_=[AT])
    assert client.visits.create(visit, since=AT) == visit
    assert server.last.query == {"since": TEXT}
    assert server.last.body == {
        **{"at": TEXT, "left": TEXT},
        **{"seen": "2024-09-24T17:07:34", "all": [TEXT]},
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "2024-09-24T17:07:34"),
        ("at", "2024-09-24 17:07:34Z"),
        ("at", "2024-09-24"),
        ("at", None),
        ("at", 1727197654),
        ("until", "2024-13-24 17:07:34"),
        ("left", "soon"),
        ("seen", TEXT),
        ("all", ["soon"]),
    ],
)
def test_an_odd_value_is_an_error_that_names_the_field_and_keeps_the_answer(
    acme: Any, client: Any, server: Server, field: str, value: Any
) -> None:
    answer = {"at": TEXT, field: value}
    server.will_answer(200, answer)
    with pytest.raises(acme.ResponseError, match=f"Visit.{field}: ") as caught:
        client.visits.create({"at": TEXT})
    assert json.loads(caught.value.content) == answer


@pytest.mark.parametrize(
    "more",
    [
        {"pattern": BLANK[1:]},
        {"pattern": BLANK[:-1]},
        {"pattern": BLANK.replace(" ", ".")},
        {"pattern": f"{BLANK[:-1]}Z$"},
        {"pattern": BLANK, "format": "date-time"},
        {"pattern": BLANK, "enum": [TEXT]},
        {"pattern": BLANK, "type": "integer"},
        {"pattern": BLANK, "type": ["string", "integer"]},
    ],
)
def test_nothing_else_is_taken_for_one(more: dict[str, Any]) -> None:
    assert zoneless_datetimes.separator({"type": "string", "pattern": BLANK}) == " "
    assert zoneless_datetimes.separator({"type": "string", **more}) == ""


PROGRAM = """
from datetime import datetime

from acme_client.models import Visit

at: datetime = Visit(at=datetime(2024, 9, 24)).at
"""


def test_the_readme_and_the_types_tell(readme: str, type_errors: TypeErrors) -> None:
    assert "`datetime` without a zone" in readme
    assert type_errors(PROGRAM) == []
