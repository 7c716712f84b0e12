"""Whether a server given from outside can be tested, and what it will get; `contract` asks before anything is sent."""

from __future__ import annotations

import os

import click

from scripts.cli.group import CouldNotRun
from scripts.spec.document import Spec
from scripts.spec.live import is_allowed
from scripts.target.secrets import NoCredentials, select
from scripts.target.server import ServerFound, Unreachable, look
from scripts.target.settings import Settings


def prepare(specs: list[Spec], asked: Settings) -> str:
    """Make sure that the server can be tested, and say what a live one will get; the base URL as it is used."""
    if asked.insecure:
        warning = "with --insecure (INSECURE=1) anybody may be the server that gets the credentials"
        click.echo(f"warning: {warning}", err=True)
    if len(specs) != 1:
        raise CouldNotRun(
            "one base URL is one server: name the API that it serves (API=)"
        )
    (spec,) = specs
    try:
        server = look(asked.base_url, asked.verify, asked.timeout)
    except Unreachable as error:
        raise CouldNotRun(str(error)) from None
    described = server.description
    if described and described.get("api") != spec.name:
        raise CouldNotRun(
            f"{server.base_url} is the mock of {described.get('api')}, not of {spec.name}"
        )
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
    if server.live:
        _announce(spec, server, allow_writes=asked.allow_writes)
    return server.base_url


def _announce(spec: Spec, server: ServerFound, *, allow_writes: bool) -> None:
    """Say what will be called on a live server, before anything is."""
    allowed = [one.label for one in spec.operations if is_allowed(one, None)]
    others = [one.label for one in spec.operations if not is_allowed(one, None)]
    click.echo(f"{server.base_url} is live; x-live allows {_listed(allowed)}")
    if others and allow_writes:
        click.echo(
            f"ALLOW_WRITES is set: this run also calls {_listed(others)}, with examples and with made-up data"
        )
    elif others:
        click.echo(f"not called without ALLOW_WRITES=1: {_listed(others)}")


def _listed(labels: list[str]) -> str:
    return ", ".join(labels) or "nothing"
