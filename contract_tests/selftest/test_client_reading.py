"""Models read by what their fields say: each field is told by its own name, and models can be copied and kept."""

import compileall
import copy
import pickle
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.toys import Server, TypeErrors, described
from contract_tests.selftest.warm import cold_python
from scripts.cli.layout import GENERATED, SPECS
from scripts.client import naming
from scripts.spec.document import api_names

LONGEST = 24_000  # lines of Python in all clients together

# Gives each field of each model something that cannot be read, and leaves out each that is required.
EVERY_FIELD = """
import importlib, sys

package = sys.argv[1]
models = importlib.import_module(f"{package}.models")
kinds = importlib.import_module(f"{package}._kinds")
layout = importlib.import_module(f"{package}._reading").layout


def valid(kind):
    for value in ("", 0, False, {}, None):
        if type(value) in kind.direct: return value
    match kind:
        case kinds.FirstOf(): return valid(next(each for each in kind.alternatives if each.converted))
        case kinds.JsonText(): return valid(kind.said)
        case kinds.ObjectOf(): return least(kind.layout)
        case kinds.ListOf(): return []
        case kinds.EnumOf(): return kind.values[0]
        case kinds.Exactly(): return kind.value
        case kinds.ZonelessDatetime(): return f"2026-01-09{kind.separator}01:16:59"
        case kinds.DATE: return "2026-01-09"
        case kinds.DATETIME: return "2026-01-09T01:16:59Z"


def least(known):
    return {key: valid(known.kinds[key]) for key in known.required}


def said(known, data):
    try:
        known.read(data)
    except ValueError as error:
        return str(error)
    return ""


named = 0
for name in models.__all__:
    kind = getattr(models, name)
    if not isinstance(kind, type) or issubclass(kind, dict):
        continue
    known = layout(getattr(models, name))
    whole = least(known)
    assert not said(known, whole), said(known, whole)
    for key in known.required:
        told = said(known, {each: whole[each] for each in whole if each != key})
        assert told == f"{name}.{key} is missing", told
        named += 1
    for key, kind in known.kinds.items():
        told = {said(known, {**whole, key: odd}) for odd in (object(), {}, [], "")} - {""}
        assert all(each.startswith(f"{name}.{key}: ") or each.startswith(f"{name}.{key}.") for each in told), told
        assert told or "Any" in str(kind) or "JsonText" in repr(kind), (name, key, kind)
        named += bool(told)
print(named)
"""


def fields_told(folder: Path, api: str) -> int:
    """In how many ways a field of the client in that folder is found to be named rightly."""
    path = {"PYTHONPATH": str(folder)}
    done = cold_python("-c", EVERY_FIELD, naming.package(api), env=path)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.parametrize("api", api_names(SPECS))
def test_a_field_is_told_by_its_name_with_and_without_sources(
    api: str, tmp_path: Path
) -> None:
    bare = shutil.copytree(GENERATED / api, tmp_path / api)
    assert compileall.compile_dir(bare, quiet=1, legacy=True)
    for source in bare.rglob("*.py"):
        source.unlink()
    assert fields_told(bare, api) == fields_told(GENERATED / api, api) > 5


def test_the_clients_stay_small() -> None:
    texts = (file.read_text(encoding="utf-8") for file in GENERATED.rglob("*.py"))
    assert sum(text.count("\n") for text in texts) <= LONGEST


SPEC = described("reading")
AT = datetime(2026, 1, 9, 1, 16, 59, tzinfo=UTC)
WIRE = {
    "field": "x",
    "at": AT.isoformat(),
    "on": "2026-01-09",
    "inner": {"field": "y", "later": AT.isoformat()},
    "later": AT.isoformat(),
}


def kept(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def test_what_is_left_out_stays_so_in_copies(acme: Any) -> None:
    unset = acme.types.UNSET
    thing = acme.models.Thing.from_dict({"field": "x", "inner": {"field": "y"}})
    for same in (copy.copy, copy.deepcopy, kept):
        assert same(unset) is unset
        assert same(thing) == thing
        assert same(thing).inner.at is unset
    assert (repr(unset), str(unset), bool(unset)) == ("UNSET", "UNSET", False)
    assert isinstance(unset, acme.types.Unset)


def test_further_fields_are_of_the_kind_that_is_documented(acme: Any) -> None:
    thing = acme.models.Thing.from_dict(WIRE)
    assert (thing.additional_keys, thing["later"]) == (["later"], AT)
    assert "later" in thing.inner
    assert thing.to_dict() == WIRE
    with pytest.raises(ValueError, match=r"^Thing\.inner\.later: Invalid isoformat"):
        acme.models.Thing.from_dict({**WIRE, "inner": {"field": "y", "later": "soon"}})
    with pytest.raises(ValueError, match=r"^Thing\.inner\.inner\.field is missing"):
        acme.models.Thing.from_dict({"field": "x", "inner": {"field": "", "inner": {}}})


def test_a_field_that_must_not_be_there_is_not_lost_either(acme: Any) -> None:
    closed = acme.models.Closed.from_dict({"kind-of": "a", "more": 1})
    assert closed.to_dict() == {"kind-of": "a", "more": 1}
    with pytest.raises(AttributeError):
        closed.kindof = "a typing error"


def test_dates_are_written_wherever_they_stand(acme: Any, server: Server) -> None:
    inner = acme.models.Thing(field="y")
    inner["later"] = AT
    given = {**WIRE, "at": AT, "on": date(2026, 1, 9), "later": AT, "inner": inner}
    given |= {"either": AT}
    server.will_answer(200, WIRE)
    with acme.Acme(base_url=server.base_url) as client:
        answer = client.things.create(given)
    assert server.last.body == {**WIRE, "either": AT.isoformat()}
    assert (answer.on, answer.inner["later"]) == (date(2026, 1, 9), AT)


PROGRAM = """
from acme_client.models import Thing

thing = Thing("x")
name: str = thing.field
if thing.inner:
    name = thing.inner.field
Thing()
Thing(field=1)
thing.feild = "a typing error"
Thing("x").at.year
"""


def test_a_type_checker_knows_what_a_model_needs(type_errors: TypeErrors) -> None:
    assert [line.rpartition("[")[2] for line in type_errors(PROGRAM)] == [
        "call-arg]",
        "arg-type]",
        "attr-defined]",
        "union-attr]",
    ]
