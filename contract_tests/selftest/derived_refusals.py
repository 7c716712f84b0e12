"""Derived defects of what is refused, by what a request lacks or has too much of: see `derived`."""

from collections.abc import Callable, Iterator
from typing import Any

from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    complains,
    turns,
)
from contract_tests.harness.values.breaks import breaks
from contract_tests.selftest.derived import (
    EACH,
    Kinds,
    Made,
    Maker,
    example_of,
    flaws_of,
    place,
    with_flaw,
)
from contract_tests.selftest.flaws import UNHEARD, flaws
from scripts.spec.message import Parameter
from scripts.spec.operation import Operation
from scripts.spec.validation import fits

COVERAGE = "test_requests[{}-coverage]"
CREDENTIALS = "test_credentials_are_asked_for"
EXAMPLES = "test_examples_are_taken[{}]"
REFUSALS = ("400", "422", "4XX")


def success(operation: Operation) -> Reply:
    """An answer of success as it is shown."""
    status, response = next(iter(operation.successes.items()))
    body, reply = example_of(response), Reply(int(status.replace("XX", "00")))
    return reply if body is None else reply.with_json(body)


def succeeds(operation: Operation, when: Callable[[Asked], object]) -> Defect:
    """Answers as documented of success where it should refuse."""
    reply = success(operation)

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        own = await serve(asked)
        refused = 400 <= own.status < 500 and asked.is_at(place(operation))
        return reply if refused and when(asked) else own

    return Defect("succeeds", spoil)


def always_succeeds(operation: Operation) -> Defect:
    return succeeds(operation, lambda asked: True)


def takes_wrong_bodies(keyword: str) -> Maker:
    """Takes what one keyword of the schema of a request rules out.

    Of an `allOf` Schemathesis varies one schema without the others, which then break too.
    """

    def made(operation: Operation) -> Iterator[Made]:
        media = operation.body.json if operation.body else None
        if media is None or media.schema is None or "allOf" in media.schema.resolved:
            return
        schema, in_list = media.schema, _answers_each(operation)
        shown = media.examples[0].value if media.examples else None
        for flaw in flaws(schema):

            def ruled_out(asked: Asked, pointer: str = flaw.pointer) -> bool:
                found = breaks(schema, asked.json)
                return {one.pointer for one in found} == {pointer}

            fits = flaw.keyword == keyword and (flaw.whole or not in_list)
            if fits and flaw.shows_in(schema, shown):
                yield succeeds(operation, ruled_out), flaw.pointer

    return made


def _answers_each(operation: Operation) -> bool:
    """Whether a list is answered with what became of each item, so that a wrong one may be refused there."""
    both = operation.sent_json.types & operation.answered.types
    return "array" in both


def takes_wrong_parameters(operation: Operation) -> Iterator[Made]:
    """Takes a value that a parameter of the query cannot have.

    Where another parameter is required, Schemathesis does not tell: a valid one beside it makes it doubt the whole query.
    """
    query = operation.parameters_in("query")
    for one in () if any(one.required for one in query) else query:
        if one.described.is_choice and not fits(one.schema, UNHEARD):
            yield succeeds(operation, _has_other(one)), one.pointer


def _has_other(parameter: Parameter) -> Callable[[Asked], bool]:
    def has_other(asked: Asked) -> bool:
        text = asked.query.get(parameter.name, "")
        return text != "" and not fits(parameter.schema, text)

    return has_other


def flaw_of_refusals(operation: Operation) -> Iterator[Made]:
    """Explains a refusal in another form than is documented."""
    found = (operation.responses.get(key) for key in REFUSALS)
    for response in filter(None, found):
        for flaw in flaws_of(response, ("required", "type"), whole=False):
            change = with_flaw(flaw, example_of(response))
            yield complains(place(operation), change), flaw.pointer


def lets_strangers_in(operation: Operation) -> Iterator[Made]:
    if operation.security and operation.security[0]:
        scheme = f"/components/securitySchemes/{operation.security[0][0]}"
        refusal = operation.responses.get("401")
        yield always_succeeds(operation), refusal.pointer if refusal else scheme


def other_failure(operation: Operation) -> Iterator[Made]:
    if "500" in operation.responses:
        where = operation.responses["500"].pointer
        yield turns(500, into=503, to=place(operation)), where


def finds_unknown_ids(operation: Operation) -> Iterator[Made]:
    named = [not one.described.is_choice for one in operation.parameters_in("path")]
    if "404" in operation.responses and any(named):
        yield always_succeeds(operation), operation.responses["404"].pointer


def refuses_shown_body(operation: Operation) -> Iterator[Made]:
    body = operation.body.json if operation.body else None
    shown = [example.value for example in body.examples] if body else []
    for example in body.examples if body else ():

        def is_shown(asked: Asked, value: Any = example.value) -> bool:
            return bool(asked.json == value)

        if shown.count(example.value) == 1:
            yield answers(400, to=place(operation), when=is_shown), example.pointer


def refuses_shown_parameter(operation: Operation) -> Iterator[Made]:
    for one in () if operation.body else operation.parameters_in("query"):
        for example in one.examples:

            def has_shown(
                asked: Asked, name: str = one.name, value: str = str(example.value)
            ) -> bool:
                return asked.query.get(name) == value

            yield answers(400, to=place(operation), when=has_shown), example.pointer


REFUSED: Kinds = {
    "required of body": (takes_wrong_bodies("required"), COVERAGE, 1),
    "type of body": (takes_wrong_bodies("type"), COVERAGE, 1),
    "enum of body": (takes_wrong_bodies("enum"), COVERAGE, 1),
    "parameter": (takes_wrong_parameters, COVERAGE, 1),
    "refusal": (flaw_of_refusals, COVERAGE, 1),
    "no credentials": (lets_strangers_in, f"{CREDENTIALS}[{{}}-missing]", EACH),
    "wrong credentials": (lets_strangers_in, f"{CREDENTIALS}[{{}}-wrong]", EACH),
    "status of failure": (other_failure, "test_a_failing_server_answers_500[{}]", EACH),
    "unknown id": (finds_unknown_ids, "test_unknown_ids_are_refused[{}]", EACH),
    "example of body": (refuses_shown_body, EXAMPLES, EACH),
    "example of parameter": (refuses_shown_parameter, EXAMPLES, EACH),
}
