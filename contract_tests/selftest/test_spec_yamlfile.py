"""YAML is read by the rules of version 1.2, with the line of each node."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from scripts.spec import yamlreader
from scripts.spec.finding import Unreadable
from scripts.spec.yamlfile import YamlFile, read

steady = settings(
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
AMBIGUOUS = r"[-+.0-9:_eExoabTZ]{1,7}|[yYnNoOfFsStTrRuUeEaAlL]{1,5}"
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc/~ ."), inner),
    max_leaves=20,
)


def parse(folder: Path, text: str, name: str = "it.yaml") -> YamlFile:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return read(file)


def surprises(file: YamlFile) -> list[tuple[int, str]]:
    return [(each.origin.line, each.rule) for each in file.surprises]


def refusal(folder: Path, text: str | bytes) -> tuple[int, str]:
    file = folder / "it.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Unreadable) as refused:
        read(file)
    return refused.value.finding.origin.line, refused.value.finding.rule


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("~", None),
        ("", None),
        ("True", True),
        ("no", "no"),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("-1.5e3", -1500.0),
        ("08:30", "08:30"),
        ("2026-11-22", "2026-11-22"),
        ("'5'", "5"),
        ("|-\n  5", "5"),
        ("1.2.3", "1.2.3"),
    ],
)
def test_scalars_follow_yaml_1_2(tmp_path: Path, text: str, value: Any) -> None:
    read_value = parse(tmp_path, f"it: {text}\n").data["it"]
    assert read_value == value
    assert type(read_value) is type(value)


@steady
@given(st.from_regex(AMBIGUOUS, fullmatch=True))
@example("2026-11-22 10:00:00")
@example("1_000")
def test_what_yaml_1_1_reads_differently_is_a_surprise(
    tmp_path: Path, text: str
) -> None:
    """PyYAML is the reader of YAML 1.1."""
    try:
        other = yaml.safe_load(f"it: {text}")["it"]
    except (yaml.YAMLError, ValueError, TypeError):
        assume(False)
    file = parse(tmp_path, f"it: {text}")
    ours = file.data["it"]
    assert file.surprises or (ours, type(ours)) == (other, type(other))


@steady
@given(data=DATA, indent=st.sampled_from([None, 2, "\t"]), is_ascii=st.booleans())
@example(data="\U0001f600\\\x7f\x85\u2028\\ud83d", indent=None, is_ascii=True)
@example(data="\U0001f600\\\x7f\x85\u2028\\ud83d", indent=None, is_ascii=False)
def test_json_is_read_as_json(
    tmp_path: Path, data: Any, indent: int | str | None, is_ascii: bool
) -> None:
    text = json.dumps([data], indent=indent, ensure_ascii=is_ascii)
    file = parse(tmp_path, text, "it.json")
    assert file.data == [data]
    assert not [rule for _, rule in surprises(file) if rule != "yaml-key"]


@steady
@given(DATA)
def test_what_is_dumped_for_yaml_1_1_is_read_back(tmp_path: Path, data: Any) -> None:
    file = parse(tmp_path, yaml.safe_dump([data]))
    assert file.data == [data] or file.surprises


def test_every_node_has_the_line_of_its_key(tmp_path: Path) -> None:
    file = parse(tmp_path, "a:\n  b/c:\n    - 1\n    - d: 2\n'~': x\n")
    inside = {"/a/b~1c": 2, "/a/b~1c/0": 3, "/a/b~1c/1": 4, "/a/b~1c/1/d": 4}
    assert file.lines == {"": 1, "/a": 1, **inside, "/~0": 5}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\na: 2\n", [(2, "yaml-duplicate-key")]),
        ("200: x\n", [(1, "yaml-key")]),
        ("on: x\n", [(1, "yaml-key")]),
        ("'200': x\n'no': x\n", []),
        ("a: yes\n", [(1, "yaml-1-1-scalar")]),
        ("a: 'yes'\nb: \"no\"\nc: |\n  on\n", []),
        ("a: .inf\n", [(1, "yaml-not-json")]),
        ("a: &x 1\nb: *x\n", [(1, "yaml-anchor"), (2, "yaml-anchor")]),
        ("a: {}\nb:\n  <<: {}\n", [(3, "yaml-merge-key")]),
        ("a: !!str x\n", [(1, "yaml-tag")]),
        ("a: !mine x\n", [(1, "yaml-tag"), (1, "yaml-1-1-scalar")]),
    ],
)
def test_surprises(tmp_path: Path, text: str, found: list[tuple[int, str]]) -> None:
    assert surprises(parse(tmp_path, text)) == found


def test_a_surprise_in_an_anchored_node_is_told_once(tmp_path: Path) -> None:
    file = parse(tmp_path, "a: &x [no]\nb: [*x, *x]\n")
    assert surprises(file).count((1, "yaml-1-1-scalar")) == 1
    assert file.data["b"] == [["no"], ["no"]]


@pytest.mark.parametrize(
    ("text", "line", "rule"),
    [
        ("a: 1\nb: [\n", 3, "yaml-syntax"),
        ("a: 1\n---\nb: 1\n", 2, "yaml-syntax"),
        ("", 1, "yaml-syntax"),
        ("a: ä\nb: \x01\n", 2, "yaml-syntax"),
        ("? [a]\n: 1\n", 1, "yaml-key"),
        ("a: *b\n", 1, "yaml-syntax"),
        ("a: &a\n  b: *a\n", 2, "yaml-cycle"),
        (b"a: 1\nb: \xff\n", 2, "file-not-utf-8"),
        ("a:\n " + "[" * 300 + "]" * 300, 2, "file-too-deep"),
        (b" " * 20_000_001, 1, "file-too-large"),
    ],
)
def test_unreadable_files_tell_line_and_reason(
    tmp_path: Path, text: str | bytes, line: int, rule: str
) -> None:
    assert refusal(tmp_path, text) == (line, rule)


def test_an_alias_bomb_is_defused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yamlreader, "MAX_NODES", 10_000)
    text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for i in range(1, 12):
        text += f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n"
    assert refusal(tmp_path, text)[1] == "file-too-large"


@pytest.mark.parametrize(
    "name", ["missing.yaml", ".", "nul\0.yaml", "x" * 300, "it/below"]
)
def test_paths_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "it").write_text("a: 1")
    with pytest.raises(Unreadable, match=r"file-unreadable: .*check the path"):
        read(tmp_path / name)


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "it.yaml").write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read(tmp_path / "it.yaml").data == {"a": 1}
