"""The curl line of a report sends the same request, and no secret is in it."""

import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.matching import Matcher
from contract_tests.selftest.shop import BASIC, ENVIRONMENT, SPEC
from scripts.target.secrets import Secrets, select

SECRETS = Secrets(ENVIRONMENT)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), min_size=1)


def exchange(**parts: object) -> Exchange:
    whole: dict[str, object] = {
        "method": "GET",
        "url": "http://127.0.0.1:1/v1/items",
        "headers": (),
        "body": b"",
        "status": 200,
        "answer_headers": (),
        "answer": b"",
    }
    return Exchange(**{**whole, **parts})  # type: ignore[arg-type]


def words(line: str) -> list[str]:
    """The words that a shell with the secrets in its environment hands to curl."""
    with TemporaryDirectory() as folder:
        curl = Path(folder) / "curl"
        show = "import sys; sys.stdout.buffer.write('\\0'.join(sys.argv[1:]).encode('utf-8', 'surrogateescape'))"
        curl.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{show}" "$@"\n')
        curl.chmod(0o755)
        environ = {
            **ENVIRONMENT,
            "PATH": f"{folder}:/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            ["sh", "-c", line], env=environ, capture_output=True, check=True
        )
    return done.stdout.decode().split("\0")


@settings(max_examples=25, deadline=None)
@given(value=TEXT, body=TEXT)
def test_a_shell_reads_the_curl_line_as_it_was_sent(value: str, body: str) -> None:
    key = ENVIRONMENT["SHOP_TOKEN"]
    sent = exchange(
        method="PUT",
        headers=(("Authorization", f"Bearer {key}"), ("X-Note", f"{value}{key}")),
        body=f'{body}"$HOME`{key}'.encode(),
    )
    line = sent.curl(SECRETS)
    assert key not in line
    assert words(line) == [
        *("-X", "PUT", "http://127.0.0.1:1/v1/items"),
        *("-H", f"Authorization: Bearer {key}", "-H", f"X-Note: {value}{key}"),
        *("--data-raw", f'{body}"$HOME`{key}'),
    ]


def test_basic_credentials_become_a_user_option() -> None:
    sent = exchange(headers=(("Authorization", f"Basic {BASIC}"),))
    line = sent.curl(SECRETS)
    assert line.endswith('-u "$SHOP_USER:$SHOP_PASSWORD"')
    user = f"{ENVIRONMENT['SHOP_USER']}:{ENVIRONMENT['SHOP_PASSWORD']}"
    assert words(line)[-2:] == ["-u", user]


def test_a_key_in_the_query_is_masked_as_it_is_encoded() -> None:
    url = "http://127.0.0.1:1/v1/items?key=key+of+the+shop%3F&page=1"
    assert '?key=${SHOP_KEY}&page=1"' in exchange(url=url).curl(SECRETS)
    url = "http://127.0.0.1:1/v1/items?key=key%20of%20the%20shop%3F"
    assert '?key=${SHOP_KEY}"' in exchange(url=url).curl(SECRETS)


@given(around=st.text(), name=st.sampled_from(sorted(ENVIRONMENT)))
def test_no_secret_survives_the_mask(around: str, name: str) -> None:
    masked = SECRETS.mask(f"{around}{ENVIRONMENT[name]}{around}{BASIC}")
    assert not [value for value in (*ENVIRONMENT.values(), BASIC) if value in masked]
    assert f"${name}" in masked


SHORT = dict(zip(ENVIRONMENT, ["+", "e", "ite", "u", "p"], strict=True))


def test_short_secrets_are_masked_only_where_they_stand_alone() -> None:
    pair = b64encode(b"u:p").decode()
    sent = exchange(
        url="http://127.0.0.1:1/v1/items?key=%2B&page=e+1&upper=e",
        headers=(
            ("Authorization", f"Basic {pair}"),
            ("X-Other", "Bearer e"),
            ("X-Customer", "ite"),
            ("X-Note", "e of the items"),
        ),
        body=b'{"item": "e"}',
        answer_headers=(("X-Echo", "ite"), ("X-Pair", pair)),
        answer=b"items: up + e: \nite",
    )
    assert sent.curl(Secrets(SHORT)) == (
        'curl -X GET "http://127.0.0.1:1/v1/items?key=${SHOP_KEY}&page=e+1&upper=${SHOP_TOKEN}"'
        ' -u "$SHOP_USER:$SHOP_PASSWORD"'
        ' -H "X-Other: Bearer ${SHOP_TOKEN}"'
        ' -H "X-Customer: ${SHOP_CUSTOMER}"'
        " -H 'X-Note: e of the items'"
        """ --data-raw '{"item": "e"}'"""
    )
    assert sent.answered(Secrets(SHORT)).splitlines() == [
        "200",
        "X-Echo: $SHOP_CUSTOMER",
        "X-Pair: ${SHOP_USER_AND_SHOP_PASSWORD}",
        "items: up + e: ",
        "$SHOP_CUSTOMER",
    ]


def test_secrets_do_not_show_in_their_own_text() -> None:
    assert not [value for value in ENVIRONMENT.values() if value in repr(SECRETS)]


def test_an_answer_shows_its_status_headers_and_body_without_secrets() -> None:
    key = ENVIRONMENT["SHOP_TOKEN"]
    answer = exchange(
        status=418,
        answer_headers=(("Date", "now"), ("X-Echo", key)),
        answer=f"you said {key}".encode(),
    )
    lines = answer.answered(SECRETS).splitlines()
    assert lines == ["418", "X-Echo: $SHOP_TOKEN", "you said $SHOP_TOKEN"]


def test_a_long_body_is_cut_and_says_so() -> None:
    answered = exchange(answer=b"x" * 100_000).answered(SECRETS)
    assert len(answered) < 5_000
    assert answered.endswith("… (100000 bytes in all)")


def test_the_secrets_follow_from_the_specification() -> None:
    assert select(SPEC, {})[1] == tuple(ENVIRONMENT)
    some = {name: ENVIRONMENT[name] for name in ("SHOP_KEY", "SHOP_TOKEN")}
    secrets, missing = select(SPEC, {**some, "SHOP_USER": "", "OTHER": "x"})
    assert secrets.values == some
    assert missing == ("SHOP_CUSTOMER", "SHOP_USER", "SHOP_PASSWORD")


@pytest.mark.parametrize(
    ("method", "url", "operation"),
    [
        ("GET", "http://127.0.0.1:1/p/v1/items?x=1", "listItems"),
        ("GET", "http://127.0.0.1:1/p/v1/items/7", "getItem"),
        ("GET", "http://127.0.0.1:1/p/v1/items/a%2Fb", "getItem"),
        ("GET", "http://127.0.0.1:1/p/v1/items/7/parts", None),
        ("GET", "http://127.0.0.1:1/v1/items", None),
        ("GET", "http://127.0.0.1:2/p/v1/items", None),
        ("PUT", "http://127.0.0.1:1/p/v1/items", None),
    ],
)
def test_a_request_is_matched_with_its_operation(
    method: str, url: str, operation: str | None
) -> None:
    found = Matcher(SPEC, "http://127.0.0.1:1/p/v1").operation(method, url)
    assert (found.id if found else None) == operation
