"""Changes of a client are told in the words of its callers, once, and as heavy as they are."""

import re
import shutil
from pathlib import Path

import pytest

from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import GENERATED, SPECS
from scripts.diff.change import Change
from scripts.diff.client_changes import client_changes
from scripts.diff.client_rules import CLIENT_RULES
from scripts.spec.document import api_names

PACKAGE = """
from functools import cached_property
from typing import Literal, TypedDict, Unpack

__all__ = ["AsyncRr", "Gone", "Lost", "Member", "NewMember", "NewMemberDict", "Rr", "RrError", "Sort", "State"]
Sort = Literal["up", "down"]
State = Literal["open", "shut"]
LIST: Operation[Member] = Operation(id="listMembers", called="members.list()", method="GET", path="/m")
ADD: Operation[Member] = Operation(id="addMember", called="members.add()", method="POST", path="/m")


class CallOptions(TypedDict, total=False):
    timeout: float


class RrError(Exception):
    pass


class Gone(RrError):
    body: str

    def reason(self, deep: bool) -> str: ...


class Lost(Gone):
    pass


class Member(Model):
    name: str = json_field("Name")
    state: State | Unset = json_field("State", default=UNSET)
    age: int | Unset = json_field("Age", default=UNSET)


class NewMember(Model):
    name: str
    mail: str | Unset = json_field("Mail", default=UNSET)


class NewMemberDict(TypedDict, total=False):
    name: Required[str]
    Mail: str
    score: float


class MembersResource:
    def list(
        self, *, sort: Sort | Unset = UNSET, count: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Member | None: ...

    def add(self, body: NewMember | NewMemberDict, note: str = "") -> Member: ...


class AsyncMembersResource:
    async def list(
        self, *, sort: Sort | Unset = UNSET, count: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Member | None: ...

    async def add(self, body: NewMember | NewMemberDict, note: str = "") -> Member: ...


class Rr:
    def __init__(self, *, key: str | None = None) -> None: ...

    @cached_property
    def members(self) -> MembersResource: ...

    @classmethod
    def from_env(cls) -> Self: ...


class AsyncRr:
    @cached_property
    def members(self) -> AsyncMembersResource: ...

    @classmethod
    def from_env(cls) -> Self: ...
"""

CASES: list[list[str]] = yaml_data("cases/diff_client.yaml")


def distribution(folder: Path, source: str) -> Path:
    package = folder / "rr_client"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(source, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return distribution(tmp_path_factory.mktemp("before"), joined(PACKAGE))


def joined(source: str) -> str:
    """With each signature on a line, so that cases can name a part of it."""
    return source.replace("(\n        self", "(self").replace("\n    ) ->", ") ->")


def told(changes: list[Change]) -> str:
    return "\n".join(sorted(each.sentence for each in changes))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1])
def test_a_change_is_told_once_and_as_heavy_as_it_is(
    before: Path, tmp_path: Path, case: list[str]
) -> None:
    old, new, weight, sentences = case
    assert old in joined(PACKAGE)
    after = distribution(tmp_path, joined(PACKAGE).replace(old, new))
    found = client_changes(before, after)
    assert told(found) == sentences
    assert [each.weight for each in found] == [weight] * len(found)


def test_every_rule_has_a_case(before: Path, tmp_path: Path) -> None:
    seen = set()
    for number, (old, new, *_) in enumerate(CASES):
        source = joined(PACKAGE).replace(old, new)
        after = distribution(tmp_path / str(number), source)
        seen |= {each.rule for each in client_changes(before, after)}
    assert CLIENT_RULES.keys() == seen


def test_a_change_names_the_operation_and_its_place(
    before: Path, tmp_path: Path
) -> None:
    after = distribution(tmp_path, joined(PACKAGE).replace("count:", "limit:"))
    (found,) = client_changes(before, after)
    assert found.operation == "listMembers"
    assert found.place.pointer == "/paths/~1m/get"


@pytest.mark.parametrize("api", api_names(SPECS))
def test_the_surface_of_each_client_is_read_and_a_lost_module_is_missed(
    api: str, tmp_path: Path
) -> None:
    after = tmp_path / api
    shutil.copytree(GENERATED / api, after)
    resource = max((after / f"{api}_client" / "resources").glob("[a-z]*.py"))
    source = resource.read_text(encoding="utf-8")
    source = re.sub(" def (?!_)", " def renamed_", source)
    source = re.sub(r'(called="\w+\.)', r"\1renamed_", source)
    resource.write_text(source, encoding="utf-8")
    found = client_changes(GENERATED / api, after)
    assert {each.rule for each in found} == {"client-method-renamed"}
    assert all(each.operation for each in found)


# A package whose classes are made in other ways than by an `__init__` with typed fields, with another below it.
MADE = """
__all__ = ["Drift", "Failed"]
__all__ += models.__all__


@dataclasses.dataclass(frozen=True, slots=True)
class Drift:
    place: str
    why: str = ""


class Failed(Exception):
    def __init__(self, text: str) -> None:
        self.status = 0
"""
MODELS = """
__all__ = ("Member",)


if True:

    class Member(Model):
        name: str = json_field("Name")
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("place", "where", ["`Drift(place=…)`: parameter renamed to `where`", "`Drift.place` is now called `where`"]),
        (' = ""', "", ["`Drift(why=…)`: parameter is required now"]),
        ("status", "code", ["`Failed.status` is now called `code`"]),
        ("text: str", "text: bytes", ["`Failed(text=…)`: takes `bytes`, no longer `str`"]),
        ('"Member",', "", ["`Member` can no longer be imported"]),
    ],
)  # fmt: skip
def test_what_makes_an_object_is_read_however_it_is_written(
    old: str, new: str, told: list[str], tmp_path: Path
) -> None:
    for name, source in (("", MADE), ("models", MODELS)):
        for side, text in (("old", source), ("new", source.replace(old, new))):
            folder = tmp_path / side / "rr" / name
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "__init__.py").write_text(text, encoding="utf-8")
    found = client_changes(tmp_path / "old", tmp_path / "new")
    assert [each.sentence for each in found] == told


@pytest.mark.parametrize("content", [b"def (", b"\0", b"\xff", None])
def test_a_client_that_cannot_be_read_is_none(
    content: bytes | None, tmp_path: Path
) -> None:
    package = tmp_path / "rr"
    package.mkdir()
    if content is not None:
        (package / "__init__.py").write_bytes(content)
    with pytest.raises(LookupError, match=re.escape(str(tmp_path))):
        client_changes(tmp_path, tmp_path)
