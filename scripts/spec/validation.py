"""Whether values fit the schemas of a specification, and which keyword they break: one value, or many at a time."""

from __future__ import annotations

import copy
import re
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from scripts.spec import pointer
from scripts.spec.checkable import CheckableSchemas, LeftOut, checkable
from scripts.spec.directions import EITHER, has_directions, ways
from scripts.spec.document import Spec
from scripts.spec.keywords import Way, is_old
from scripts.spec.node import Document
from scripts.spec.schema import Schema

if TYPE_CHECKING:  # start-up counts
    from jsonschema_rs import ValidationError, Validator

MOST_LEFT_OUT = 50  # keywords: each costs a compilation
EXACT = 2**53  # up to which a number with a fraction tells whole numbers apart
MASK = "the value"  # stands in messages for what does not fit, which may be large
BASE64 = r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
UUID = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
# Formats that the validator does not know, or not in the dialect of OpenAPI 3.0.
FORMATS: dict[str, Callable[[str], bool]] = {
    "byte": lambda text: re.fullmatch(BASE64, "".join(text.split())) is not None,
    "uuid": lambda text: re.fullmatch(UUID, text) is not None,
}


@dataclass(frozen=True, slots=True)
class Case:
    """A value, where it stands in the document, and where the schema stands that it claims to fit."""

    value: Any
    where: str
    schema: str

    @property
    def is_default(self) -> bool:
        """Whether it is the default that stands in the schema itself."""
        return self.where == pointer.join(self.schema, "default")


@dataclass(frozen=True, slots=True)
class Misfit:
    """A misfit: the keyword that it breaks, by its pointer in the document, and the validator's error.

    `part` is the place of the keyword's part, where one alone is broken: the name in `required` that is missing.
    `root` is where the value stands, `outside` the steps of the error's path that lead only to the value.
    """

    keyword: str
    error: ValidationError
    part: str = ""
    root: str = ""
    outside: int = 0

    @property
    def schema(self) -> str:
        """Where the schema stands whose keyword it is."""
        return pointer.parent(self.keyword)

    @property
    def place(self) -> str:
        """Where in the value, or in the document where that stands there."""
        return self.place_of(self.error.instance_path)

    def place_of(self, path: Sequence[str | int]) -> str:
        """The same for the path of an error inside of this one."""
        return pointer.join(self.root, *path[self.outside :])


def _judged(spec: Document, value: Any) -> Any:
    """A value as the version of OpenAPI takes it.

    Draft 4 of JSON Schema, which knows the keywords of 3.0, calls 1.0 no integer. OpenAPI 3.0 may be read so as well, but 3.0.4
    says that 1.0 is 1, and what may be read either way is no error.
    """
    return _with_whole_numbers(value) if is_old(spec) else value


def _with_whole_numbers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < EXACT:
        return int(value)
    if isinstance(value, dict):
        return {key: _with_whole_numbers(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_with_whole_numbers(each) for each in value]
    return value


def misfits(schema: Schema, value: Any, *, formats: bool = False) -> Iterator[Misfit]:
    """All that does not fit a schema in a value, its `formats` included where they count."""
    for error in _validator(schema, formats=formats).iter_errors(
        _judged(schema.spec, value)
    ):
        keyword = pointer.join("", *error.schema_path)
        yield Misfit(keyword, error, _part(schema.spec, keyword, error))


def _part(spec: Document, keyword: str, error: ValidationError) -> str:
    """The name that is missing, where it stands in `required`; "" where it is something else that is wrong."""
    missing = getattr(error.kind, "property", None)
    names = spec.at(keyword).value if missing else None
    if not isinstance(names, list) or missing not in names:
        return ""
    return pointer.join(keyword, names.index(missing))


def fits(schema: Schema | None, value: Any) -> bool:
    """Whether a value fits a schema, as any does without one; formats are not looked at."""
    if schema is None:
        return True
    return _validator(schema).is_valid(_judged(schema.spec, value))


def without_nulls(schema: Schema, value: Any) -> Any:
    """A value without the fields that are null and do not fit for that."""
    rest = copy.deepcopy(value)
    unfit = [one.error for one in misfits(schema, value)]
    for path in {tuple(one.instance_path) for one in unfit if one.instance is None}:
        *steps, name = path or (None,)
        holder = rest
        for step in steps:
            holder = holder[step]
        if isinstance(holder, dict):
            holder.pop(name, None)
    return rest


@lru_cache(maxsize=256)
def _validator(schema: Schema, *, formats: bool = False) -> Validator:
    """Kept, for it takes much longer to make than to use."""
    found = _checkable(schema.spec, ways(schema.pointer))
    whole = {**found.schemas, "$ref": "#" + quote(found.place(schema.pointer))}
    return found.dialect(whole, validate_formats=formats, formats=FORMATS)


_checkable = lru_cache(maxsize=16)(checkable)


def misfits_of_all(spec: Spec, cases: Sequence[Case]) -> Iterator[Misfit | LeftOut]:
    """Everything in the cases that does not fit, formats included, and what they could not be held against."""
    for way, some in _by_way(spec, cases):
        found = checkable(spec, way, (case.schema for case in some))
        yield from found.left_out
        yield from _misfits_of(spec, found, some)


def _by_way(
    spec: Spec, cases: Sequence[Case]
) -> Iterator[tuple[tuple[Way, ...], list[Case]]]:
    """The cases that are judged alike; all of them where no field goes one way alone."""
    if not has_directions(spec):
        yield EITHER, list(cases)
        return
    found: dict[tuple[Way, ...], list[Case]] = defaultdict(list)
    for case in cases:
        found[ways(case.schema)].append(case)
    yield from found.items()


def _misfits_of(
    spec: Document, found: CheckableSchemas, cases: Sequence[Case]
) -> Iterator[Misfit | LeftOut]:
    named = {f"case {i}": case for i, case in enumerate(cases)}
    validator = yield from _compiled(found, named)
    if validator is None:
        return
    values = {name: case.value for name, case in named.items()}
    if is_old(spec):  # to change each value takes time on large documents
        unfit = {str(each.instance_path[0]) for each in validator.iter_errors(values)}
        values = {name: _judged(spec, values[name]) for name in values if name in unfit}
    for error in validator.iter_errors(values):
        root = named[str(error.instance_path[0])].where
        keyword = found.written(error.schema_path)
        yield Misfit(keyword, error, root=root, outside=1)


def _compiled(
    found: CheckableSchemas, named: dict[str, Case]
) -> Generator[LeftOut, None, Validator | None]:
    """One compilation for all cases, again without each keyword that it stumbles over."""
    from jsonschema_rs import ValidationError  # noqa: PLC0415 - start-up counts

    places = {name: found.place(case.schema) for name, case in named.items()}
    schemas = {name: {"$ref": "#" + quote(where)} for name, where in places.items()}
    for _ in range(MOST_LEFT_OUT):
        whole = {**found.schemas, "properties": schemas}
        try:
            return found.dialect(
                whole,
                validate_formats=True,
                formats=FORMATS,
                offline=True,
                mask=MASK,
            )
        except ValidationError as error:
            where = found.without(error.instance_path)
            if not where:
                yield LeftOut("", error.message)
                return None
            yield LeftOut(where, error.message.replace(MASK, "it"))
    reason = f"more than {MOST_LEFT_OUT} keywords are broken"
    yield LeftOut("", reason)
    return None
