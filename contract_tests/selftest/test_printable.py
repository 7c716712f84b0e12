"""Text from a server or a file cannot steer a terminal or a CI runner."""

import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.harness.http.exchange import Exchange
from scripts.cli.printable import printable
from scripts.target.secrets import Secrets

OBEYED = re.compile(r"(?m)^\s*::|##\w*\[|[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("a\0b", r"a\x00b"),
        ("::error file=a::b", r"\x3a:error file=a::b"),
        ("fine\n  ::add-mask::a", "fine\n  \\x3a:add-mask::a"),
        ("a ##[group]b ##vso[task]", r"a \x23#[group]b \x23#vso[task]"),
        ("abc\u202edef", r"abc\u202edef"),
        ("a line\nand Ünïcode, 日本", "a line\nand Ünïcode, 日本"),
        ("std::vector, https://a.test", "std::vector, https://a.test"),
    ],
)
def test_what_would_be_obeyed_is_escaped(hostile: str, shown: str) -> None:
    assert printable(hostile) == shown


@given(st.text(st.sampled_from("a:#[\n\t \x1b\0é\u202e\x85")))
def test_nothing_that_is_obeyed_is_left(text: str) -> None:
    assert not OBEYED.search(printable(text))
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    "body", ["\x1b[2J", "it's \x01 a \\ back", "::error::\t", "é\x7f\x85\u202e"]
)
def test_a_curl_line_with_escapes_sends_the_same(body: str) -> None:
    sent = Exchange("POST", "http://a.test", (), body.encode(), 0, (), b"")
    line = sent.curl(Secrets({}))
    assert printable(line) == line
    echo = line.replace("curl http://a.test --data-raw", "printf %s")
    done = subprocess.run(["bash", "-c", echo], capture_output=True, check=True)
    assert done.stdout.decode() == body
