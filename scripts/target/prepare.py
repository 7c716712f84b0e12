"""Whether a server given from outside can be tested, and what it will get; `contract` asks before anything is sent."""

from __future__ import annotations

import os
from dataclasses import replace

import click

from scripts.cli.group import CouldNotRun
from scripts.spec.document import Spec
from scripts.spec.live import dry_run, permitted
from scripts.target.secrets import NoCredentials, select
from scripts.target.server import Unreachable, look
from scripts.target.settings import Settings

RATE, BUDGET = 1, 200  # on a live server: requests a second, and in all


def prepare(specs: list[Spec], asked: Settings) -> Settings:
    """Make sure that the server can be tested, and say what a live one will get; the settings as they are used."""
    if asked.insecure:
        warning = "with --insecure (INSECURE=1) anybody may be the server that gets the credentials"
        click.echo(f"warning: {warning}", err=True)
    if len(specs) != 1:
        message = "one base URL is one server: name the API that it serves (API=)"
        raise CouldNotRun(message)
    (spec,) = specs
    try:
        server = look(asked.base_url, asked.verify, asked.timeout)
    except Unreachable as error:
        raise CouldNotRun(str(error)) from None
    described = server.description
    if described and described.get("api") != spec.name:
        whose = f"the mock of {described.get('api')}, not of {spec.name}"
        raise CouldNotRun(f"{server.base_url} is {whose}")
    try:
        _, missing = select(spec, described["env"] if described else os.environ)
    except NoCredentials as error:
        raise CouldNotRun(str(error)) from None
    if missing and described:
        raise CouldNotRun(f"{server.base_url}/_mock lacks {', '.join(missing)} in env")
    if missing:
        raise CouldNotRun(
            f"{server.base_url} is no mock, so its credentials come from the environment; set {', '.join(missing)}"
        )
    asked = replace(asked, base_url=server.base_url)
    if server.live:
        if asked.fuzz and not asked.allow_writes:
            message = "FUZZ=1 needs ALLOW_WRITES=1: who knows what made-up data does"
            raise CouldNotRun(message)
        rate, budget = asked.rate or RATE, asked.budget or BUDGET
        asked = replace(asked, rate=rate, budget=budget)
        _announce(spec, asked)
    return asked


def _announce(spec: Spec, asked: Settings) -> None:
    """Say what a live server will get, before it gets anything; the gate of the run asks the same functions."""
    data = "made-up data too" if asked.makes_up else "examples and what it told itself"
    click.echo(
        f"{asked.base_url} is live; it gets {data}, in {asked.budget} requests at most (BUDGET=), "
        f"{asked.rate:g} a second (RATE=), and those that remove what this run has created"
    )
    called: dict[str, list[str]] = {"read": [], "dry-run": [], "write": [], "": []}
    for one in spec.operations:
        how = permitted(one, writes=asked.allow_writes)
        fields = f", with {dry_run(one)}" if how == "dry-run" else ""
        called[how].append(f"{one.label}{fields}")
    for how, labels in called.items():
        heading = f"called to {how}" if how else "not called without ALLOW_WRITES=1"
        if labels:
            click.echo(f"{heading}: {', '.join(labels)}")
