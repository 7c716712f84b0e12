"""`make sources`: the pages of each API, their age, their commit, and the statements that stand on them."""

from datetime import date

import pytest

from contract_tests.selftest.warm import Python
from scripts.cli.layout import SPECS
from scripts.sources import table
from scripts.spec.document import api_names, load
from scripts.spec.share import share


@pytest.mark.parametrize("api", api_names(SPECS))
def test_every_page_is_listed_with_its_age_and_commit(api: str, python: Python) -> None:
    spec = load(SPECS / api)
    done = python("-m", "scripts", "sources", api)
    assert done.returncode == 0, done.stderr
    title, _, *rows = done.stdout.strip().splitlines()
    assert title == f"{api}: {spec.title}"
    listed = {row.split()[0]: row.split() for row in rows}
    assert list(listed) == [*(page.id for page in spec.sources), "all"]
    for page in spec.sources:
        _, read, days, commit, *_ = listed[page.id]
        assert read == page.read
        assert int(days) == (date.today() - date.fromisoformat(read)).days
        assert commit == (page.commit[:10] or "-")
    assert listed["all"][1:] == [str(n) for n in share(spec).counts.values()]


def test_a_page_grows_old() -> None:
    spec = load(SPECS / api_names(SPECS)[0])
    page = spec.sources[0]
    later = date.fromisoformat(page.read).replace(year=2030)
    days = (later - date.fromisoformat(page.read)).days
    assert f" {days} " in table(spec, later)[2]
