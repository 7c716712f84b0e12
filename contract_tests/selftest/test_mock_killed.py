"""Mocks that keep their state in a file, killed again and again while they are written to."""

import signal
from collections import Counter
from contextlib import ExitStack, suppress
from itertools import pairwise
from pathlib import Path
from random import Random
from threading import Condition, Thread
from typing import Any

import httpx

from contract_tests.harness.mocking.catalogue import mock_names
from contract_tests.selftest.mock_process import Sender, mock_process

OK = 300  # below this
KILLS = 2


def adding(sender: Sender) -> tuple[dict[str, Any], int]:
    """The first form that adds something each time it is sent, and how many things it adds."""
    for form in sender.forms.values():
        if form["method"] == "GET":
            continue
        sender.act("reset")
        sender.act("actions/seed_examples")
        counts = [sender.rows()]
        for _ in range(3):
            status = sender.send(form)
            counts.append(sender.rows())
        first, *more = (after - before for before, after in pairwise(counts))
        if status < OK and first > 0 and more == [first, first]:
            return form, first
    raise AssertionError(f"nothing adds to {sender.told['api']}")


class Writers:
    """One for each API, at work until the server is gone."""

    def __init__(self, senders: dict[str, Sender], forms: dict[str, Any]) -> None:
        self.answered: Counter[str] = Counter()
        self.noted = Condition()
        jobs = [(api, sender, forms[api]) for api, sender in senders.items()]
        self.threads = [Thread(target=self._write, args=job) for job in jobs]
        for thread in self.threads:
            thread.start()

    def _write(self, api: str, sender: Sender, form: dict[str, Any]) -> None:
        with suppress(httpx.TransportError):
            while sender.send(form) < OK:
                with self.noted:
                    self.answered[api] += 1
                    self.noted.notify()

    def wait(self, least: int) -> None:
        """Until each has so many answers."""
        with self.noted:
            assert self.noted.wait_for(
                lambda: min(self.answered[api] for api in mock_names()) >= least, 60
            )


def test_a_kill_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    kept = ("--state", str(tmp_path / "kept.sqlite"))
    drawn = Random(1)
    found: dict[str, tuple[dict[str, Any], int]] = {}
    rows: dict[str, int] = {}
    with mock_process(*kept) as (_, url):
        for api in mock_names():
            with Sender(f"{url}/{api}", api) as sender:
                found[api] = adding(sender)
                rows[api] = sender.rows()
    forms = {api: form for api, (form, _) in found.items()}
    answered: Counter[str] = Counter()
    for _ in range(KILLS + 1):
        with mock_process(*kept) as (server, url), ExitStack() as stack:
            senders = {
                api: stack.enter_context(Sender(f"{url}/{api}", api))
                for api in mock_names()
            }
            for api, (_, each) in found.items():
                least = rows[api] + each * answered[api]
                # What was under way when it was killed may be there as well.
                assert senders[api].rows() in (least, least + each), api
                rows[api] = senders[api].rows()
            writers = Writers(senders, forms)
            writers.wait(drawn.randint(2, 12))
            server.send_signal(signal.SIGKILL)
            for thread in writers.threads:
                thread.join()
        answered = writers.answered
