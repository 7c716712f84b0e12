"""Defects that nobody writes: for each kind of promise in a specification, mocks that break it, and what a run has to say.

Rules need a person to say how they are broken; what a schema, a status, a list or a link promises says that by itself.
Of each kind there is one for each resource of an API, or where the test takes long, a few.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import Change, slug
from contract_tests.harness.mocking.defects import Defect, Serve, answers, shows, turns
from contract_tests.selftest.flaws import Flaw, flaws
from contract_tests.selftest.stage import Trial
from scripts.spec.document import Spec
from scripts.spec.message import Response
from scripts.spec.operation import Operation

Made = tuple[Defect, str]  # with the pointer of what it breaks
Maker = Callable[[Operation], Iterator[Made]]
# By name: how such defects are made, the test that has to find them, and how many of an API are enough.
Kinds = dict[str, tuple[Maker, str, int]]
UNDOCUMENTED = (202, 203, 206, 299)
WIDE = re.compile(r"\{[^}]*\}")


def place(operation: Operation) -> str:
    """Where its requests go, in the words of defects."""
    return f"{operation.method.upper()} *{WIDE.sub('*', operation.path)}"


def example_of(response: Response) -> Any:
    """The value of an answer that its specification shows."""
    examples = response.json.examples if response.json else ()
    return examples[0].value if examples else None


# What a request meets that is as it should be.


def other_status(operation: Operation) -> Iterator[Made]:
    for status in operation.successes:
        for other in UNDOCUMENTED:
            if operation.documented(other) is None:
                defect = turns(int(status), into=other, to=place(operation))
                yield defect, operation.at("responses")
                break


def other_media_type(operation: Operation) -> Iterator[Made]:
    async def spoil(asked: Asked, serve: Serve) -> Reply:
        reply = await serve(asked)
        told = reply.status < 400 and asked.is_at(place(operation))
        return reply.with_headers({"content-type": "text/html"}) if told else reply

    for response in operation.successes.values():
        if response.content:
            yield Defect("answers-html", spoil), response.at("content")


def failure(operation: Operation) -> Iterator[Made]:
    if "500" in operation.responses:
        yield answers(500, to=place(operation)), operation.responses["500"].pointer


def body_flaw(*keywords: str, whole: bool = False) -> Maker:
    """Answers with one keyword of the schema broken."""

    def made(operation: Operation) -> Iterator[Made]:
        for response in operation.successes.values():
            for flaw in flaws_of(response, keywords, whole):
                change = with_flaw(flaw, example_of(response))
                yield shows(place(operation), change), flaw.pointer

    return made


def flaws_of(response: Response, keywords: tuple[str, ...], whole: bool) -> list[Flaw]:
    """The flaws that show in the example of an answer."""
    schema = response.json.schema if response.json else None
    example = example_of(response)
    if schema is None or example is None:
        return []
    like = (one for one in flaws(schema) if one.keyword in keywords)
    return [one for one in like if one.whole == whole and one.shows_in(schema, example)]


def with_flaw(flaw: Flaw, example: Any) -> Change:
    """The flaw in what the mock answers or, where that has nothing to be spoilt, in the example."""

    def change(value: Any) -> Any:
        spoilt = flaw.change(value)
        return flaw.change(example) if spoilt == value else spoilt

    return change


EACH = 1000  # more than there are resources
REQUESTS = "test_requests[{}-{phase}]"
ANSWERS: Kinds = {
    "status": (other_status, REQUESTS, EACH),
    "media type": (other_media_type, REQUESTS, EACH),
    "failure": (failure, REQUESTS, EACH),
    "type of all": (body_flaw("type", whole=True), REQUESTS, EACH),
    "type": (body_flaw("type"), REQUESTS, EACH),
    "required": (body_flaw("required", whole=True), REQUESTS, EACH),
    "required inside": (body_flaw("required"), REQUESTS, EACH),
    "enum": (body_flaw("enum"), REQUESTS, EACH),
    "choice": (body_flaw("anyOf", "oneOf", whole=True), REQUESTS, EACH),
    "choice inside": (body_flaw("anyOf", "oneOf"), REQUESTS, EACH),
}


def trials(spec: Spec, kinds: Kinds) -> Iterator[Trial]:
    """The trials of each kind, one of each resource or of a few: each kind begins with another resource and operation."""
    for turn, (kind, (maker, test, most)) in enumerate(kinds.items()):
        made: dict[str, list[tuple[Operation, Made]]] = {}
        for operation in spec.operations:
            for one in islice(maker(operation), 1):
                made.setdefault(operation.tag, []).append((operation, one))
        first = turn % max(len(made), 1)
        resources = [*made.values()]
        for several in [*resources[first:], *resources[:first]][:most]:
            operation, (defect, where) = several[turn % len(several)]
            yield Trial(
                slug(kind, "of", operation.id),
                test.format(f"{spec.name}-{operation.id}", phase=phase(operation)),
                defect,
                (f"{spec.origin(where)} (",),
            )


def phase(operation: Operation) -> str:
    """How requests to an operation come about: they are shown, or worked out where none are."""
    body = operation.body.json if operation.body else None
    parts = [*operation.parameters, *([body] if body else [])]
    shown = (each.examples or (each.schema and each.schema.examples) for each in parts)
    return "examples" if any(shown) else "coverage"
