"""No secret shows in what a run says, however a server writes what it was sent; `spelled.py` has the ways."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contract_tests.harness.http.exchange import LONGEST_BODY, Exchange
from contract_tests.harness.report.statement import shortened
from contract_tests.selftest.shop import ENVIRONMENT, SPEC
from contract_tests.selftest.spelled import EDGE, SPELLINGS
from scripts.target.secrets import TELLING, NoCredentials, Secrets, select

LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Z"])
CHARS = st.one_of(LETTERS, st.sampled_from("/+=&<>\"'%\\ #?u25a"))
KEYS = st.text(CHARS, min_size=TELLING).filter(lambda key: key == key.strip())


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(before=st.text(CHARS), key=KEYS, after=st.text(CHARS))
@example(before="k=", key="of/many lines+" * 12 + "?", after="")
@example(before="abcd", key="abcdabcd", after="")
def test_no_spelling_of_a_secret_shows(
    spelling: str, before: str, key: str, after: str
) -> None:
    spelt = SPELLINGS[spelling](key)
    begin, at, shown = len(before), 0, ""
    for part, name in Secrets({"KEY": key}).split(f"{before}{spelt}{after}"):
        inside = part[max(begin - at, 0) : max(begin + len(spelt) - at, 0)]
        shown += "" if name else inside.replace("%5C", "\\").strip("\\")
        at += len(part)
    most = EDGE if "base64" in spelling else TELLING - 1
    assert len(shown) <= most, shown


@given(key=KEYS, at=st.integers(0, 80), spelling=st.sampled_from(sorted(SPELLINGS)))
def test_an_answer_is_masked_before_it_is_cut(key: str, at: int, spelling: str) -> None:
    filler = "-" * (LONGEST_BODY - at)
    body = f"{filler}{SPELLINGS[spelling](key)} and more".encode()
    sent = Exchange("GET", "http://a.test", (), b"", 200, (), body)
    answered = sent.answered(Secrets({"KEY": key})).removeprefix(f"200\n{filler}")
    begun = answered.partition("… (")[0]
    if at:
        assert "$KEY" in begun or len(begun) <= EDGE


@given(
    key=st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=20),
    before=st.integers(0, 60),
)
def test_what_is_left_of_a_secret_where_a_value_was_cut_does_not_show(
    key: str, before: int
) -> None:
    cut = shortened(f"{'-' * before}{key}{'-' * 60}", 60)
    shown = Secrets({"KEY": key}).mask(cut)
    assert not [i for i in range(len(key) - 5) if key[i : i + 6] in shown]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHOP_TOKEN", "token-of-the-shop\n"),
        ("SHOP_KEY", " key-of-the-shop"),
        ("SHOP_PASSWORD", "pass\x1bword"),
        ("SHOP_CUSTOMER", "pass\u2026word"),
        ("SHOP_USER", "us\udcffer"),
    ],
)
def test_a_credential_that_cannot_be_sent_is_refused_without_its_value(
    name: str, value: str
) -> None:
    with pytest.raises(NoCredentials, match=f"^{name}: ") as refused:
        select(SPEC, {**ENVIRONMENT, name: value})
    assert value.strip() not in str(refused.value)
